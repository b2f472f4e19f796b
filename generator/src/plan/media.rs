//! Media types, and how the crate handles them.

use super::context::resolve;
use crate::ir::{self, Content, Kind};

/// How the crate handles a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    Json,
    Form,
    Multipart,
    Text,
    Events,
    Lines,
    Bytes,
}

/// How the crate handles a media type (RFC 6838). The suffixes `+json`, `+xml` and `+yaml` are those of RFC 6839, RFC 7303
/// and RFC 9512.
pub(super) fn media(media_type: &str) -> Media {
    match media_type {
        "application/json" | "text/json" => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        "text/event-stream" => Media::Events,
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/json-lines"
        | "application/json-seq"
        | "application/stream+json" => Media::Lines,
        _ if media_type.ends_with("+json") => Media::Json,
        _ if media_type.starts_with("multipart/") => Media::Multipart,
        "application/xml" | "application/yaml" | "application/x-yaml" => Media::Text,
        _ if media_type.starts_with("text/") || media_type.ends_with("+xml") || media_type.ends_with("+yaml") => {
            Media::Text
        }
        _ => Media::Bytes,
    }
}

/// How the crate handles a body. For `*/*` the schema decides: a string is text or bytes, anything else JSON, and a
/// value that is not described is bytes. JSON with `stream=watch`, as in responses of Kubernetes, is a stream of
/// values.
pub(super) fn content_media(api: &ir::Api, content: &Content) -> Media {
    let kind = content.schema.as_ref().map(|schema| &resolve(api, schema).0.kind);
    let (known, is_any) = (media(&content.media_type), content.media_type == "*/*");
    let is_any_application = content.media_type == "application/*";
    match kind {
        _ if known == Media::Json && is_watched(&content.parameters) => Media::Lines,
        // A text file is a file: it can be large, and in any encoding.
        Some(Kind::Text(text)) if is_binary(text) && (is_any || matches!(known, Media::Text | Media::Bytes)) => {
            Media::Bytes
        }
        Some(Kind::Text(_) | Kind::Any(ir::Open::Stated)) | None if is_any_application => known,
        _ if !is_any && !is_any_application => known,
        // JSON has bytes in base64. Frameworks describe a whole body of bytes in the same way, and send it as it is.
        Some(Kind::Text(text)) if text.format.as_deref() == Some("byte") => Media::Bytes,
        Some(Kind::Text(_)) => Media::Text,
        Some(Kind::Any(ir::Open::Stated)) | None => Media::Bytes,
        _ => Media::Json,
    }
}

/// Whether the parameters of a media type mean a stream of events (`stream=watch`).
fn is_watched(parameters: &str) -> bool {
    parameters.split(';').any(|parameter| {
        let (name, value) = parameter.split_once('=').unwrap_or_default();
        name.trim().eq_ignore_ascii_case("stream") && value.trim().trim_matches('"').eq_ignore_ascii_case("watch")
    })
}

/// The media type that a body is sent with. For a range, it is the usual one of its kind. Bytes of a range without a
/// usual one keep the range, and the runtime sends them only if the call gives the media type.
///
/// If the document names a charset, so does the header: UTF-8 for a string, and the document's for bytes. JSON and
/// forms are always UTF-8.
pub(super) fn sent_media_type(kind: Media, content: &Content) -> String {
    let media_type = content.media_type.as_str();
    if !media_type.contains('*') || one_of(media_type).is_some() {
        let charset = content.charset.as_deref().and_then(|stated| match kind {
            Media::Text => Some("utf-8"),
            Media::Bytes => Some(stated),
            _ => None,
        });
        let full = content.full_media_type();
        return charset.map_or_else(|| full.clone(), |charset| format!("{full};charset={charset}"));
    }
    kind.usual().to_owned()
}

/// The media type of a response in an example, without parameters. A response has no range.
pub(super) fn shown_media_type(api: &ir::Api, content: &Content) -> String {
    let media_type = content.media_type.as_str();
    if !media_type.contains('*') {
        return media_type.to_owned();
    }
    one_of(media_type).unwrap_or_else(|| content_media(api, content).usual().to_owned())
}

/// A media type of a range of bytes, to show how a call gives it; `None` for `*/*`, and for media types that are no
/// range of bytes.
pub(super) fn one_of(media_type: &str) -> Option<String> {
    let top = media_type.strip_suffix("/*")?;
    let is_plain = !top.is_empty() && top.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let subtype = match top {
        "application" | "text" | "multipart" => return None,
        "image" => "png",
        "audio" => "mpeg",
        "video" => "mp4",
        _ => "x-example",
    };
    is_plain.then(|| format!("{top}/{subtype}"))
}

/// The media type of a parameter that is written as JSON instead of in a style. A single value of any other media type
/// is text as it is, and so is an undescribed value in a media type of text.
pub(super) fn parameter_media<'p>(api: &ir::Api, parameter: &'p ir::Parameter) -> Option<&'p str> {
    let media_type = parameter.media_type.as_deref()?;
    match media(media_type) {
        Media::Json => Some(media_type),
        Media::Text if matches!(resolve(api, &parameter.schema).0.kind, Kind::Any(_)) => None,
        _ => (!is_single(api, &parameter.schema)).then_some("application/json"),
    }
}

/// Whether a header of a response is JSON.
pub(super) fn is_json_header(header: &ir::Header) -> bool {
    header.media_type.as_deref().map(media) == Some(Media::Json)
}

/// Whether values of a schema are neither lists nor objects.
fn is_single(api: &ir::Api, schema: &ir::Schema) -> bool {
    let is_single = |kind: &Kind| {
        matches!(
            kind,
            Kind::Text(_) | Kind::Enumeration(_) | Kind::Integer(_) | Kind::Number(_) | Kind::Boolean | Kind::Null
        )
    };
    match &resolve(api, schema).0.kind {
        Kind::Union(union) => {
            let mut variants = union.variants.iter();
            variants.all(|variant| is_single(&resolve(api, &variant.schema).0.kind))
        }
        kind => is_single(kind),
    }
}

impl Media {
    /// The usual media type of the kind.
    fn usual(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Text => "text/plain",
            Self::Form => "application/x-www-form-urlencoded",
            Self::Multipart => "multipart/form-data",
            Self::Events | Self::Lines | Self::Bytes => "application/octet-stream",
        }
    }

    /// Whether a body of the kind has fields.
    pub(super) fn is_form(self) -> bool {
        matches!(self, Self::Form | Self::Multipart)
    }
}

/// Whether a string stands for bytes: by `format` in OpenAPI 3.0, by its media type in 3.1, or by the encoding `binary`
/// (RFC 2045, section 6.2), which some documents of 3.1 use instead of the format.
pub(super) fn is_binary(text: &ir::Text) -> bool {
    let is_of_bytes = |media_type: &str| media(media_type) == Media::Bytes;
    text.format.as_deref() == Some("binary")
        || match text.content_encoding.as_deref() {
            Some(encoding) => encoding.eq_ignore_ascii_case("binary"),
            None => text.content_media_type.as_deref().is_some_and(is_of_bytes),
        }
}
