//! The members of an object that no property describes by name.

use crate::ir::{Additional, Kind, Object, Schema};

/// What the document says about the members that no property describes.
pub(in crate::plan) enum Unnamed<'a> {
    /// Nothing, or that there are none.
    Unstated,
    /// All of them are of one type.
    Alike(&'a Schema),
    /// They are of several types, told apart by patterns of their names.
    Mixed,
}

/// What an object says about the members that no property describes: by `patternProperties`, `additionalProperties`, or
/// both.
pub(in crate::plan) fn unnamed(object: &Object) -> Unnamed<'_> {
    let additional = match &object.additional {
        Additional::Schema(schema) => Some(schema.as_ref()),
        Additional::Unstated | Additional::Forbidden => None,
    };
    let mut described = object.patterns.iter().map(|(_, schema)| schema).chain(additional);
    let Some(first) = described.next() else {
        return Unnamed::Unstated;
    };
    if described.all(|other| other.kind == first.kind && other.nullable == first.nullable) {
        Unnamed::Alike(first)
    } else {
        Unnamed::Mixed
    }
}

/// Whether members may be of any other type than the one that is described of some.
pub(in crate::plan) fn leaves_open(object: &Object) -> bool {
    object.additional == Additional::Unstated
}

/// Whether an object is a struct rather than a map: it has properties, or members that are allowed to be of any other type
/// than the one that is described, which a map of that type could not keep.
pub(in crate::plan) fn is_struct(object: &Object) -> bool {
    let typed = |schema: &Schema| !matches!(schema.kind, Kind::Any(_));
    let is_alike = matches!(unnamed(object), Unnamed::Alike(schema) if typed(schema));
    !object.properties.is_empty() || (leaves_open(object) && is_alike)
}
