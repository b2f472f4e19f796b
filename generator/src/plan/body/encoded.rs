//! Bytes that a document describes as encoded text (`contentEncoding`) without a header that says so, and text in
//! another charset than UTF-8.

use super::part::{essence, part_media_type};
use crate::diagnostic::Code;
use crate::ir::{self, Content, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::media::{Media, media};

/// Reports a part of a multipart body that is encoded text under the media type of its bytes. OpenAPI means the header
/// `Content-Transfer-Encoding`, which must not be sent (RFC 7578, section 4.7) and which most servers ignore.
pub(in crate::plan) fn report_part(context: &mut Context<'_>, content: &Content, property: &ir::Property) {
    let named = listed(content, property).or_else(|| media_type(context.api, content, property));
    let Some(named) = named.filter(|named| is_of_bytes(named) && media(&content.media_type) == Media::Multipart) else {
        return;
    };
    let schema = encoded_schema(context.api, property);
    if let Some(encoding) = encoding_of(context.api, schema).map(str::to_owned) {
        let place = match listed(content, property) {
            Some(_) => content.at.key("encoding").key(&property.name).key("contentType"),
            None => resolve(context.api, schema).0.at.key("contentEncoding"),
        };
        context.diagnostics.report(
            Code::WireFormat,
            &place,
            format!("the part is sent as `{named}` and is a text in `{encoding}`, which no header of it says"),
            "a server that does not know it takes the text for the bytes; where it wants those, describe the field without `contentEncoding`",
        );
    }
}

/// The media type of a part that is an encoded text, if the encoding of its field names none: `contentMediaType`, else
/// that of any bytes (OpenAPI 3.1, *Encoding Object*, `contentType`).
pub(in crate::plan) fn media_type(api: &ir::Api, content: &Content, property: &ir::Property) -> Option<String> {
    let schema = encoded_schema(api, property);
    let Kind::Text(text) = &resolve(api, schema).0.kind else {
        return None;
    };
    encoding_of(api, schema).filter(|_| media(&content.media_type) == Media::Multipart)?;
    let stated = text.content_media_type.as_deref().and_then(part_media_type);
    Some(stated.unwrap_or_else(|| "application/octet-stream".to_owned()))
}

/// The media type that the encoding of a field names.
fn listed(content: &Content, property: &ir::Property) -> Option<String> {
    let mut encodings = content.encodings.iter();
    let encoding = encodings.find(|encoding| encoding.property == property.name)?;
    part_media_type(encoding.content_type.as_deref()?)
}

/// The schema of a field, or of each of its parts.
fn encoded_schema<'a>(api: &'a ir::Api, property: &'a ir::Property) -> &'a ir::Schema {
    match &resolve(api, &property.schema).0.kind {
        Kind::Array(array) => &array.items,
        _ => &property.schema,
    }
}

/// Reports a body of bytes that the document describes as encoded text: a call takes the bytes that are sent.
pub(in crate::plan) fn report_body(context: &mut Context<'_>, content: &Content) {
    let schema = content.schema.as_ref();
    if let Some(encoding) = schema
        .and_then(|schema| encoding_of(context.api, schema))
        .map(str::to_owned)
    {
        context.diagnostics.report(
            Code::WireFormat,
            &content.at.key("schema"),
            format!("the bytes of this body are not encoded in `{encoding}` before they are sent"),
            "they are sent as the call gives them; where the service wants the encoded text, give that",
        );
    }
}

/// Reports a body of text in another charset than UTF-8, which all text is sent in.
pub(in crate::plan) fn report_charset(context: &mut Context<'_>, content: &Content) {
    let charset = content.charset.as_deref();
    if let Some(charset) = charset.filter(|charset| !charset.eq_ignore_ascii_case("utf-8")) {
        context.diagnostics.report_key(
            Code::WireFormat,
            &content.at,
            format!("text is sent in UTF-8, and not in `{charset}`"),
            "where the body is a string, the header says so; to send another encoding, describe bytes (`format: binary`)",
        );
    }
}

/// The encoding of a text; `None` for one that leaves it unchanged (RFC 2045, section 6.2).
fn encoding_of<'a>(api: &'a ir::Api, schema: &'a ir::Schema) -> Option<&'a str> {
    let Kind::Text(text) = &resolve(api, schema).0.kind else {
        return None;
    };
    let is_none = |encoding: &&str| {
        ["", "binary", "7bit", "8bit"]
            .iter()
            .any(|none| encoding.eq_ignore_ascii_case(none))
    };
    text.content_encoding.as_deref().filter(|encoding| !is_none(encoding))
}

/// Whether a media type, perhaps with parameters, is not text.
fn is_of_bytes(named: &str) -> bool {
    media(&essence(named)) == Media::Bytes
}
