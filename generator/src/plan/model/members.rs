//! The members of an object without a property of their name.

use crate::ir::{Additional, Kind, Object, Schema};

/// The description of members without a property.
pub(in crate::plan) enum Unnamed<'a> {
    /// They are not described, or not allowed.
    Unstated,
    /// All have one type.
    Alike(&'a Schema),
    /// They have several types, by patterns of their names.
    Mixed,
}

/// The description of members without a property, from `patternProperties` and `additionalProperties`.
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

/// The schema of the values of a map; the members of a struct have schemas of their own.
pub(in crate::plan) fn map_values(object: &Object) -> Option<&Schema> {
    match unnamed(object) {
        Unnamed::Alike(values) if !is_struct(object) => Some(values),
        _ => None,
    }
}

/// Whether members may have other types than the described one.
pub(in crate::plan) fn leaves_open(object: &Object) -> bool {
    object.additional == Additional::Unstated
}

/// Whether an object is a struct rather than a map: it has properties, or members of types that a map could not hold.
pub(in crate::plan) fn is_struct(object: &Object) -> bool {
    let typed = |schema: &Schema| !matches!(schema.kind, Kind::Any(_));
    let is_alike = matches!(unnamed(object), Unnamed::Alike(schema) if typed(schema));
    !object.properties.is_empty() || (leaves_open(object) && is_alike)
}
