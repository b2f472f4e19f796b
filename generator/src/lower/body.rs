//! Request bodies and their media types.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, RequestBody};

use super::context::Context;
use super::media_type::{ANY, charset, essence, is_misplaced, parameters};
use super::{example, parameter, schema, stream};
use crate::diagnostic::Code;
use crate::document::{ALLOW_RESERVED, EXPLODE, at};
use crate::ir::{self, Kind, Method, Style};
use crate::pointer::Pointer;

/// The body of a request. Normalising leaves no reference to one.
pub(super) fn lower_body(context: &mut Context<'_>, body: &ReferenceOr<RequestBody>) -> Option<ir::RequestBody> {
    let body = body.as_item()?;
    let at = at(&body.extensions);
    Some(ir::RequestBody {
        required: body.required,
        docs: ir::Docs {
            description: body.description.clone(),
            ..ir::Docs::default()
        },
        contents: lower_contents(context, &body.content, &at),
        at,
    })
}

/// Whether a body without content belongs to an operation that mostly has no body: some producers describe an empty
/// form for every operation, and servers do not expect a body when something is read or deleted (RFC 9110, section
/// 9.3.1).
pub(super) fn is_idle(method: Method, body: &ir::RequestBody) -> bool {
    let is_empty = |object: &ir::Object| object.properties.is_empty() && object.additional == ir::Additional::Forbidden;
    let has_no_field = |content: &ir::Content| match (&*content.media_type, &content.schema) {
        ("application/x-www-form-urlencoded" | "multipart/form-data", Some(schema)) => {
            matches!(&schema.kind, Kind::Object(object) if is_empty(object))
        }
        _ => false,
    };
    let reads = matches!(method, Method::Get | Method::Head | Method::Delete);
    reads && !body.required && !body.contents.is_empty() && body.contents.iter().all(has_no_field)
}

/// The media types of the body at `body`.
pub(super) fn lower_contents(
    context: &mut Context<'_>,
    contents: &IndexMap<String, MediaType>,
    body: &Pointer,
) -> Vec<ir::Content> {
    let list = body.key("content");
    let mut lowered = Vec::with_capacity(contents.len());
    for (media_type, media) in contents {
        let at = list.key(media_type);
        if is_misplaced(media_type) {
            context.diagnostics.report_key(
                Code::UnknownKeyword,
                &at,
                format!("`{media_type}` is no media type, but a member of one"),
                "it is left out; move it into the media type that it is about",
            );
        } else if !media_type.contains('/') {
            let is_first = !lowered.iter().any(|known: &ir::Content| known.media_type == ANY);
            let help = if is_first {
                "it is taken for any, `*/*`; write the one that is meant"
            } else {
                "it is left out: another is taken for any already"
            };
            let message = format!("`{media_type}` is no media type, which is `type/subtype`");
            context.diagnostics.report_key(Code::UnknownKeyword, &at, message, help);
            if is_first {
                lowered.push(lower_content(context, ANY, media, at));
            }
        } else {
            lowered.push(lower_content(context, media_type, media, at));
        }
    }
    lowered
}

fn lower_content(context: &mut Context<'_>, media_type: &str, media: &MediaType, at: Pointer) -> ir::Content {
    let essence = essence(media_type);
    let stated = example::lower_examples(context, media.example.as_ref(), &media.examples);
    let (schema, stated) = match stream::lower_stream(context, &essence, media, &at, &stated) {
        Some((schema, examples)) => (Some(schema), examples),
        None => {
            let whole = media.schema.as_ref();
            (whole.map(|stub| schema::lower_stub(context, stub, &at)), stated)
        }
    };
    ir::Content {
        examples: example::of_body(context, stated, schema.as_ref(), &essence),
        media_type: essence,
        parameters: parameters(media_type),
        charset: charset(media_type),
        schema,
        renamed_from: None,
        encodings: media
            .encoding
            .iter()
            .map(|(property, encoding)| {
                report_unsent(context, encoding, &at.key("encoding").key(property));
                lower_encoding(property, encoding)
            })
            .collect(),
        at,
    }
}

fn report_unsent(context: &mut Context<'_>, encoding: &openapiv3::Encoding, at: &Pointer) {
    if !encoding.headers.is_empty() {
        context.diagnostics.report_key(
            Code::WireFormat,
            &at.key("headers"),
            "parts of a form have no headers of their own here",
            "they are not sent",
        );
    }
    if encoding.allow_reserved {
        context.diagnostics.report(
            Code::WireFormat,
            &at.key("allowReserved"),
            "reserved characters in a field of a form are encoded like any others",
            "a server decodes them, and has the same text",
        );
    }
}

/// An encoding. `style`, `explode` and `allowReserved` each mean that the value has a style, which is `form` by
/// default; the media type is then ignored (*Encoding Object*).
fn lower_encoding(property: &str, encoding: &openapiv3::Encoding) -> ir::Encoding {
    let stated = |name: &str| encoding.extensions.get(name).and_then(serde_json::Value::as_bool);
    let explode = stated(EXPLODE);
    let is_in_style = explode.is_some() || stated(ALLOW_RESERVED).is_some();
    let style = encoding.style.as_ref().map(parameter::query_style);
    ir::Encoding {
        property: property.to_owned(),
        content_type: encoding.content_type.clone(),
        style: style.or(is_in_style.then_some(Style::Form)),
        explode,
        allow_reserved: encoding.allow_reserved,
    }
}
