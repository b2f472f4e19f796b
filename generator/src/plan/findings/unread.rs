//! Bodies with a schema that are text or bytes to a call.
//!
//! Only JSON and forms are written and read by a schema. The document does not say how another notation, such as YAML
//! or CSV, writes objects and lists.

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Content, Kind, Schema, alike};
use crate::plan::context::resolve;
use crate::plan::media::{Media, content_media};
use crate::plan::model::members;
use crate::plan::outcome::read_content;

/// Reports the bodies that are not written or read by their schemas.
pub(in crate::plan) fn report(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        if let Some(body) = &operation.body {
            report_sent(api, &body.contents, diagnostics);
        }
        for response in &operation.responses {
            if let Some(content) = read_content(api, response) {
                report_received(api, content, diagnostics);
            }
        }
    }
}

/// Reports the contents of a request body that calls do not write by their schemas.
fn report_sent(api: &Api, contents: &[Content], diagnostics: &mut Diagnostics) {
    let is_written = |content: &Content| {
        let media = content_media(api, content);
        media == Media::Json || media.is_form()
    };
    for (content, schema) in contents.iter().filter_map(|content| unread(api, content)) {
        // The type of the same value in JSON or a form says how it is written, and the method names the other media
        // types.
        let is_alike = |other: &Content| alike(other.schema.as_ref(), content.schema.as_ref());
        if is_written(content) || contents.iter().any(|other| is_written(other) && is_alike(other)) {
            continue;
        }
        let takes = match content_media(api, content) {
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
}

/// Reports a content of a response that is not read by its schema. Streams are.
fn report_received(api: &Api, content: &Content, diagnostics: &mut Diagnostics) {
    let is_stream = matches!(content_media(api, content), Media::Events | Media::Lines);
    if let Some((content, schema)) = unread(api, content).filter(|_| !is_stream) {
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

/// A body that is not JSON, with its schema, if the schema describes more than a single value.
fn unread<'a>(api: &'a Api, content: &'a Content) -> Option<(&'a Content, &'a Schema)> {
    let schema = content.schema.as_ref()?;
    (content_media(api, content) != Media::Json && describes(api, schema)).then_some((content, schema))
}

/// Whether a schema describes a list or the members of an object, or has such an alternative.
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
