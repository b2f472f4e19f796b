//! Bodies that a schema describes and that are nevertheless text or bytes to a call.
//!
//! Only JSON and forms are written and read by a schema. What another notation makes of objects and lists, such as YAML or CSV, the
//! document does not say.

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Content, Kind, Schema, alike};
use crate::plan::context::resolve;
use crate::plan::media::{Media, content_media};
use crate::plan::model::members;
use crate::plan::outcome::read_content;

/// Says which bodies are not read by their schemas, though those say what is inside.
pub(in crate::plan) fn report(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let contents = operation.body.as_ref().map_or(&[][..], |body| &body.contents);
        for (content, schema) in contents.iter().filter_map(|content| unread(api, content)) {
            let media = content_media(api, content);
            // What another notation is written by is told by its type, and the method says that these are others of it.
            let is_written = contents.iter().any(|other| {
                let other_media = content_media(api, other);
                let is_written = other_media == Media::Json || other_media.is_form();
                is_written && alike(other.schema.as_ref(), content.schema.as_ref())
            });
            if media.is_form() || is_written {
                continue;
            }
            let takes = match media {
                Media::Text => "the call takes a text, as it is sent",
                Media::Lines => {
                    "the call takes bytes, as they are sent: one JSON text in each line, which `runtime::Json` makes of a value"
                }
                _ => "the call takes bytes, as they are sent",
            };
            diagnostics.report(
                Code::Untyped,
                &schema.at,
                format!(
                    "the schema describes the inside of `{}`, which is not written by a schema",
                    content.media_type
                ),
                takes,
            );
        }
        let read = operation.responses.iter();
        let read = read.filter_map(|response| unread(api, read_content(api, response)?));
        for (content, schema) in read {
            if matches!(content_media(api, content), Media::Events | Media::Lines) {
                continue;
            }
            diagnostics.report(
                Code::Untyped,
                &schema.at,
                format!(
                    "the schema describes the inside of `{}`, which is not read by a schema",
                    content.media_type
                ),
                "the response is handed over as it comes; where the service sends JSON, name that as the media type",
            );
        }
    }
}

/// A body that is no JSON, with its schema, if that says what is inside.
fn unread<'a>(api: &'a Api, content: &'a Content) -> Option<(&'a Content, &'a Schema)> {
    let schema = content.schema.as_ref()?;
    (content_media(api, content) != Media::Json && describes(api, schema)).then_some((content, schema))
}

/// Whether a schema says what is inside of objects or lists, or of one of its alternatives.
fn describes(api: &Api, schema: &Schema) -> bool {
    let is_described = |schema: &Schema| match &resolve(api, schema).0.kind {
        Kind::Object(object) => members::is_struct(object),
        Kind::Array(_) | Kind::Tuple(_) => true,
        _ => false,
    };
    match &resolve(api, schema).0.kind {
        Kind::Union(union) => union.variants.iter().any(|variant| is_described(&variant.schema)),
        _ => is_described(schema),
    }
}
