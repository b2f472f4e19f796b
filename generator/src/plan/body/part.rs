//! Parts of multipart bodies.

use crate::ir::{self, Content, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::docs::words::code_span;
use crate::plan::media::{Media, is_binary, media};
use crate::plan::model::types::text_type;
use crate::rust::{Passing, Type};

/// The type of a field of a multipart body that is or may be bytes, or a list of bytes.
pub(in crate::plan) fn part_type(
    context: &Context<'_>,
    content: &Content,
    property: &ir::Property,
) -> Option<(Type, Passing)> {
    if media(&content.media_type) != Media::Multipart {
        return None;
    }
    let is_list = bytes_of(context.api, content, property)?;
    Some(if is_list {
        (Type::Vec(Box::new(Type::Part)), Passing::Iterator)
    } else {
        (Type::Part, Passing::Value)
    })
}

/// Whether a field of a multipart body is bytes in examples, and if so, whether it is a list. A field that may be text
/// is text.
pub(in crate::plan) fn part_of(api: &ir::Api, content: &Content, name: &str) -> Option<bool> {
    let Kind::Object(object) = &resolve(api, content.schema.as_ref()?).0.kind else {
        return None;
    };
    let property = object.properties.iter().find(|property| property.name == name)?;
    bytes_of(api, content, property).filter(|_| !takes_text(api, content, property))
}

/// Whether a multipart body has a field that is or may be a file; a field without a description may be anything.
pub(in crate::plan) fn has_file(api: &ir::Api, content: &Content) -> bool {
    let is_file = |property| !is_open(api, content, property) && bytes_of(api, content, property).is_some();
    parts(api, content).any(is_file)
}

/// Whether a multipart body has an undescribed field, which can be a file as well.
pub(in crate::plan) fn has_open_part(api: &ir::Api, content: &Content) -> bool {
    parts(api, content).any(|property| is_open(api, content, property))
}

/// The fields of a multipart body that are sent.
fn parts<'a>(api: &'a ir::Api, content: &'a Content) -> impl Iterator<Item = &'a ir::Property> {
    let kind = content.schema.as_ref().map(|schema| &resolve(api, schema).0.kind);
    let properties = match kind {
        Some(Kind::Object(object)) if media(&content.media_type) == Media::Multipart => object.properties.as_slice(),
        _ => &[],
    };
    properties.iter().filter(|property| !property.schema.read_only)
}

/// Whether a field, or the items of its list, are not described.
fn is_open(api: &ir::Api, content: &Content, property: &ir::Property) -> bool {
    let schema = &resolve(api, &property.schema).0;
    let item = match &schema.kind {
        Kind::Array(array) => &resolve(api, &array.items).0,
        _ => schema,
    };
    matches!(item.kind, Kind::Any(_)) && listed_types(content, &property.name).is_empty()
}

/// Whether a field of a multipart body takes any text in place of its file.
pub(in crate::plan) fn takes_text(api: &ir::Api, content: &Content, property: &ir::Property) -> bool {
    let beside = beside_files(api, content, property);
    let is_one_file = bytes_of(api, content, property) == Some(false);
    is_one_file && !beside.is_empty() && beside.iter().all(|schema| is_plain_text(api, schema))
}

/// Whether values of a schema are any text, without a type of its own.
pub(in crate::plan) fn is_plain_text(api: &ir::Api, schema: &ir::Schema) -> bool {
    match &resolve(api, schema).0.kind {
        Kind::Text(text) => text_type(text) == Type::String && text.pattern.is_none(),
        _ => false,
    }
}

/// The values of a field of a multipart body in place of its files.
pub(in crate::plan) fn beside_files<'a>(
    api: &'a ir::Api,
    content: &Content,
    property: &'a ir::Property,
) -> Vec<&'a ir::Schema> {
    let Kind::Union(union) = &resolve(api, &property.schema).0.kind else {
        return Vec::new();
    };
    let schemas = union.variants.iter().map(|variant| &variant.schema);
    let is_of_files = |schema: &ir::Schema| list_of_bytes(api, content, property, schema).is_some();
    if media(&content.media_type) != Media::Multipart || !schemas.clone().any(is_of_files) {
        return Vec::new();
    }
    schemas.filter(|schema| !is_of_files(schema)).collect()
}

/// Whether a field is or may be bytes, and if so, whether there can be several. One or a list of them is a list.
fn bytes_of(api: &ir::Api, content: &Content, property: &ir::Property) -> Option<bool> {
    match &resolve(api, &property.schema).0.kind {
        Kind::Union(union) => {
            let variants = union.variants.iter();
            let lists = variants.filter_map(|variant| list_of_bytes(api, content, property, &variant.schema));
            lists.reduce(|one, other| one || other)
        }
        // In OpenAPI 3.1 a part without a type is bytes (*Encoding Object*, `contentType`); 3.0 does not say.
        Kind::Any(ir::Open::Stated) if listed_types(content, &property.name).is_empty() => Some(false),
        Kind::Array(array)
            if matches!(resolve(api, &array.items).0.kind, Kind::Any(ir::Open::Stated))
                && listed_types(content, &property.name).is_empty() =>
        {
            Some(true)
        }
        _ => list_of_bytes(api, content, property, &property.schema),
    }
}

/// Whether the schema of a field is bytes, and if so, whether it is a list.
fn list_of_bytes(api: &ir::Api, content: &Content, property: &ir::Property, schema: &ir::Schema) -> Option<bool> {
    let sent_as_bytes = is_sent_as_bytes(content, &property.name);
    let is_bytes = |schema: &ir::Schema| match &resolve(api, schema).0.kind {
        Kind::Text(text) => is_binary(text) || (sent_as_bytes && *text == ir::Text::default()),
        Kind::Any(ir::Open::Stated) => sent_as_bytes || is_sent_as_file(content, &property.name),
        Kind::Object(object) => is_free(object) && is_sent_as_no_json(content, &property.name),
        _ => false,
    };
    match &resolve(api, schema).0.kind {
        _ if is_bytes(schema) => Some(false),
        Kind::Array(array) if is_bytes(&array.items) => Some(true),
        _ => None,
    }
}

/// Whether one of the media types of a part has bytes that a plain string cannot hold. Other application types may be
/// text, such as SDP, and text is sent without a file name.
fn is_sent_as_bytes(content: &Content, name: &str) -> bool {
    listed_types(content, name).split(',').any(holds_bytes)
}

/// Whether an undescribed part has media types, none of which is the default of a value: a file of any type has `*/*`.
fn is_sent_as_file(content: &Content, name: &str) -> bool {
    let is_of_value = |listed: &str| media(listed) == Media::Json || listed == "text/plain";
    let mut listed = listed_types(content, name).split(',').map(essence).peekable();
    listed.peek().is_some_and(|first| !first.is_empty()) && !listed.any(|listed| is_of_value(&listed))
}

/// Whether an object has no description, which documents write for any value.
fn is_free(object: &ir::Object) -> bool {
    object.properties.is_empty()
        && object.patterns.is_empty()
        && object.names.is_none()
        && object.additional == ir::Additional::Unstated
}

/// Whether a part has media types without JSON, the only notation of an object.
pub(in crate::plan) fn is_sent_as_no_json(content: &Content, name: &str) -> bool {
    let mut listed = listed_types(content, name).split(',').map(essence).peekable();
    listed.peek().is_some_and(|first| !first.is_empty())
        && listed.all(|listed| listed != "*/*" && media(&listed) != Media::Json)
}

/// The media types of a part, as the encoding of its field lists them.
fn listed_types<'c>(content: &'c Content, name: &str) -> &'c str {
    let encoding = content.encodings.iter().find(|encoding| encoding.property == name);
    let listed = encoding.and_then(|encoding| encoding.content_type.as_deref());
    listed.unwrap_or_default()
}

/// Whether the media type of a part is one of bytes. The runtime uses it for a file only, and not for a value in its
/// place.
pub(in crate::plan) fn is_named_as_bytes(content: &Content, name: &str) -> bool {
    part_media_type(listed_types(content, name)).is_some_and(|named| holds_bytes(&named))
}

/// Whether content of a media type is never text.
fn holds_bytes(media_type: &str) -> bool {
    let essence = essence(media_type);
    let top = essence.split('/').next().unwrap_or_default();
    media(&essence) == Media::Bytes
        && (matches!(top, "image" | "audio" | "video" | "font")
            || matches!(
                essence.as_str(),
                "application/octet-stream" | "application/pdf" | "application/zip" | "application/gzip"
            ))
}

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// The media type of a part for which the caller gives none: the first listed one, unless all are ranges (OpenAPI
/// *Encoding Object*, `contentType`).
pub(in crate::plan) fn part_media_type(listed: &str) -> Option<String> {
    part_media_types(listed).next().map(str::to_owned)
}

/// The listed media types that are no ranges.
fn part_media_types(listed: &str) -> impl Iterator<Item = &str> {
    let listed = listed.split(',').map(str::trim);
    listed.filter(|media_type| !media_type.is_empty() && !media_type.contains('*'))
}

/// Further media types of a file.
pub(in crate::plan) fn other_media_types(content: &Content, name: &str) -> Vec<String> {
    let others = part_media_types(listed_types(content, name)).skip(1);
    others.map(str::to_owned).collect()
}

/// Sentences about a file that can have several media types.
pub(in crate::plan) fn said_of_media_types(api: &ir::Api, content: &Content, property: &ir::Property) -> Vec<String> {
    let listed = listed_types(content, &property.name);
    let named: Vec<&str> = part_media_types(listed).collect();
    let mut said = Vec::new();
    if let Some((first, others)) = named.split_first().filter(|(_, others)| !others.is_empty()) {
        said.push(format!(
            "Sent as `{}`, or as {} if the extension of the file name stands for that.",
            code_span(first),
            either(others)
        ));
    }
    // A part cannot be sent as a range. `*/*` expects no particular type.
    let ranges: Vec<&str> = listed.split(',').map(str::trim).collect();
    let is_range = |listed: &&&str| listed.contains('*') && essence(listed) != "*/*";
    let ranges: Vec<&str> = ranges.iter().filter(is_range).copied().collect();
    if !ranges.is_empty() {
        let usual = part_media_type(listed).or_else(|| file_media_type(api, &property.schema));
        let usual = usual.as_deref().unwrap_or("application/octet-stream");
        let expected = either(&ranges);
        said.push(format!(
            "{expected} is expected: [`runtime::Part::media`] says which it is, and otherwise it is sent as `{}`.",
            code_span(usual)
        ));
    }
    said
}

/// Alternative media types, in words.
fn either(media_types: &[&str]) -> String {
    let quoted = media_types
        .iter()
        .map(|media_type| format!("`{}`", code_span(media_type)));
    quoted.collect::<Vec<_>>().join(" or ")
}

/// The media type that the schema of a field gives its files.
pub(in crate::plan) fn file_media_type(api: &ir::Api, schema: &ir::Schema) -> Option<String> {
    let of_file = |schema: &ir::Schema| match &resolve(api, schema).0.kind {
        Kind::Text(text) if is_binary(text) => part_media_type(text.content_media_type.as_deref()?),
        _ => None,
    };
    let of_files = |schema: &ir::Schema| match &resolve(api, schema).0.kind {
        Kind::Array(array) => of_file(&array.items),
        _ => of_file(schema),
    };
    match &resolve(api, schema).0.kind {
        Kind::Union(union) => {
            let mut variants = union.variants.iter();
            variants.find_map(|variant| of_files(&variant.schema))
        }
        _ => of_files(schema),
    }
}
