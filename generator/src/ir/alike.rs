//! Whether two schemas describe the same values, regardless of their places.

use super::{Additional, Array, Kind, Object, Schema, Union};

/// Whether two schemas allow the same values, as far as a comparison of their parts shows. Two media types of a body or
/// a response then share a type. Tuples always count as different, which costs a type and loses nothing.
pub(crate) fn alike(one: Option<&Schema>, other: Option<&Schema>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => schemas(one, other),
        (None, None) => true,
        _ => false,
    }
}

fn schemas(one: &Schema, other: &Schema) -> bool {
    let ways = |schema: &Schema| (schema.nullable, schema.read_only, schema.write_only);
    one.at == other.at || (ways(one) == ways(other) && kinds(&one.kind, &other.kind))
}

fn kinds(one: &Kind, other: &Kind) -> bool {
    match (one, other) {
        (Kind::Reference(one), Kind::Reference(other)) => one == other,
        (Kind::Array(one), Kind::Array(other)) => {
            let limits = |array: &Array| (array.min_items, array.max_items, array.unique);
            limits(one) == limits(other) && schemas(&one.items, &other.items)
        }
        (Kind::Object(one), Kind::Object(other)) => objects(one, other),
        (Kind::Enumeration(one), Kind::Enumeration(other)) => (&one.values, one.open) == (&other.values, other.open),
        (Kind::Union(one), Kind::Union(other)) => {
            let mut pairs = one.variants.iter().zip(&other.variants);
            one.variants.len() == other.variants.len()
                && told_alike(one, other)
                && pairs.all(|(one, other)| one.events == other.events && schemas(&one.schema, &other.schema))
        }
        (Kind::Tuple(_), _) => false,
        (one, other) => one == other,
    }
}

/// Whether two unions have the same discriminator, regardless of its place.
fn told_alike(one: &Union, other: &Union) -> bool {
    match (&one.discriminator, &other.discriminator) {
        (Some(one), Some(other)) => {
            (&one.property, &one.mapping) == (&other.property, &other.mapping)
                && (&one.implied, one.inherited) == (&other.implied, other.inherited)
        }
        (None, None) => true,
        _ => false,
    }
}

fn objects(one: &Object, other: &Object) -> bool {
    let is_plain = |object: &Object| {
        object.patterns.is_empty() && object.names.is_none() && !matches!(object.additional, Additional::Schema(_))
    };
    let mut pairs = one.properties.iter().zip(&other.properties);
    is_plain(one)
        && is_plain(other)
        && one.additional == other.additional
        && one.undescribed == other.undescribed
        && one.properties.len() == other.properties.len()
        && pairs.all(|(one, other)| {
            one.name == other.name && one.required == other.required && schemas(&one.schema, &other.schema)
        })
}
