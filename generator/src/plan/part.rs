//! Parts of multipart bodies.

use super::context::{Context, resolve};
use super::media::{Media, is_binary, media};
use crate::ir::{self, Content, Kind};
use crate::rust::{Passing, Type};

/// The type of bytes in a multipart body: a string of format `binary`, or a list of such.
pub(super) fn part_type(context: &Context<'_>, content: &Content, schema: &ir::Schema) -> Option<(Type, Passing)> {
    if media(&content.media_type) != Media::Multipart {
        return None;
    }
    let is_list = bytes_of(context.api, schema)?;
    Some(if is_list {
        (Type::Vec(Box::new(Type::Part)), Passing::Iterator)
    } else {
        (Type::Part, Passing::Value)
    })
}

/// Whether a field of a multipart body is bytes, and then whether it is a list of such.
pub(super) fn part_of(api: &ir::Api, content: &Content, name: &str) -> Option<bool> {
    let Kind::Object(object) = &resolve(api, content.schema.as_ref()?).0.kind else {
        return None;
    };
    let property = object.properties.iter().find(|property| property.name == name)?;
    bytes_of(api, &property.schema)
}

/// Whether a value is bytes, and then whether there can be several: one or a list of them is a list, which can be of one.
fn bytes_of(api: &ir::Api, schema: &ir::Schema) -> Option<bool> {
    let is_bytes = |schema: &ir::Schema| matches!(&resolve(api, schema).0.kind, Kind::Text(text) if is_binary(text));
    match &resolve(api, schema).0.kind {
        Kind::Text(text) if is_binary(text) => Some(false),
        Kind::Array(array) if is_bytes(&array.items) => Some(true),
        Kind::Union(union) => {
            let of_variants = union
                .variants
                .iter()
                .map(|variant| match &resolve(api, &variant.schema).0.kind {
                    Kind::Text(text) if is_binary(text) => Some(false),
                    Kind::Array(array) if is_bytes(&array.items) => Some(true),
                    _ => None,
                });
            let of_variants: Option<Vec<bool>> = of_variants.collect();
            of_variants.map(|lists| lists.contains(&true))
        }
        _ => None,
    }
}

/// The media type of a part that the caller gives none: the first of those that are listed, unless all are ranges (OpenAPI
/// Encoding Object, `contentType`).
pub(super) fn part_media_type(listed: &str) -> Option<String> {
    let mut listed = listed.split(',').map(str::trim);
    listed
        .find(|media_type| !media_type.is_empty() && !media_type.contains('*'))
        .map(str::to_owned)
}
