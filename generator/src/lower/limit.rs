//! Limits that several descriptions of one value have in common.

use std::cmp::Ordering;

use super::resolved::resolved;
use super::schema::wider;
use crate::ir::{self, Additional, Array, Bound, Definition, Integer, Kind, Object, RFC_2822, Schema, Text};

/// The limits that the values of both kinds keep; `None` if the types differ.
pub(super) fn loosest(one: Kind, other: &Kind, definitions: &[Definition]) -> Option<Kind> {
    match (one, other) {
        (Kind::Text(one), Kind::Text(other)) => texts(one, other).map(Kind::Text),
        (Kind::Integer(one), Kind::Integer(other)) => numbers(one, other).map(Kind::Integer),
        (Kind::Number(one), Kind::Number(other)) => numbers(one, other).map(Kind::Number),
        (Kind::Array(one), Kind::Array(other)) => {
            let joined = arrays(*one, other, definitions)?;
            Some(Kind::Array(Box::new(joined)))
        }
        (Kind::Boolean, Kind::Boolean) => Some(Kind::Boolean),
        _ => None,
    }
}

/// A string whose format gives it a type differs from a string without one, and so does a file.
fn texts(one: Text, other: &Text) -> Option<Text> {
    let form = |text: &Text| {
        let format = text.format.as_deref();
        let format = format.filter(|format| matches!(*format, "date-time" | "date" | RFC_2822 | "byte" | "binary"));
        (
            format.map(str::to_owned),
            text.content_encoding.clone(),
            text.content_media_type.clone(),
        )
    };
    (form(&one) == form(other)).then(|| wider(one, other.clone()))
}

fn numbers(one: Integer, other: &Integer) -> Option<Integer> {
    // An unsigned integer is a type of its own.
    let is_unsigned = |number: &Integer| number.format.as_deref() == Some("uint64");
    (is_unsigned(&one) == is_unsigned(other)).then(|| Integer {
        format: one.format.filter(|format| Some(format) == other.format.as_ref()),
        minimum: loosest_bound(one.minimum, other.minimum.as_ref(), Ordering::Less),
        maximum: loosest_bound(one.maximum, other.maximum.as_ref(), Ordering::Greater),
        multiple_of: one
            .multiple_of
            .filter(|factor| Some(factor) == other.multiple_of.as_ref()),
        as_text: one.as_text || other.as_text,
    })
}

/// The looser of two bounds; `None` if one of them is missing. `looser` is how the looser limit compares with the
/// other.
fn loosest_bound(one: Option<Bound>, other: Option<&Bound>, looser: Ordering) -> Option<Bound> {
    let (one, other) = (one?, other?);
    let order = other.value.as_f64()?.partial_cmp(&one.value.as_f64()?)?;
    let other_is_looser = order == looser || (order.is_eq() && !other.exclusive);
    Some(if other_is_looser { other.clone() } else { one })
}

fn arrays(one: Array, other: &Array, definitions: &[Definition]) -> Option<Array> {
    let items = if ir::alike(Some(&one.items), Some(&other.items)) {
        one.items
    } else {
        let kind = |schema: &Schema| Some(resolved(schema, definitions)?.kind.clone());
        // Nested lists are compared as they are, since they can be deep.
        let scalar = kind(&one.items).filter(is_scalar)?;
        Schema {
            kind: loosest(scalar, &kind(&other.items).filter(is_scalar)?, definitions)?,
            ..one.items
        }
    };
    Some(Array {
        items,
        min_items: one.min_items.zip(other.min_items).map(|(one, other)| one.min(other)),
        max_items: one.max_items.zip(other.max_items).map(|(one, other)| one.max(other)),
        unique: one.unique && other.unique,
    })
}

/// The kind without limits, except for those that determine the type.
pub(super) fn without(kind: Kind, definitions: &[Definition]) -> Kind {
    match kind {
        Kind::Text(text) => Kind::Text(Text {
            pattern: None,
            min_length: None,
            max_length: None,
            ..text
        }),
        Kind::Integer(Integer { format, as_text, .. }) => Kind::Integer(Integer {
            format,
            as_text,
            ..Integer::default()
        }),
        Kind::Number(Integer { format, as_text, .. }) => Kind::Number(Integer {
            format,
            as_text,
            ..Integer::default()
        }),
        Kind::Array(array) => Kind::Array(Box::new(Array {
            items: inner_without(array.items, definitions),
            min_items: None,
            max_items: None,
            unique: false,
        })),
        Kind::Object(object) if object.properties.is_empty() => Kind::Object(Object {
            additional: match object.additional {
                Additional::Schema(values) => Additional::Schema(Box::new(inner_without(*values, definitions))),
                additional => additional,
            },
            names: None,
            min_properties: None,
            max_properties: None,
            ..object
        }),
        kind => kind,
    }
}

/// The items of a list, or the values of a map, without limits.
fn inner_without(schema: Schema, definitions: &[Definition]) -> Schema {
    match resolved(&schema, definitions).map(|resolved| &resolved.kind) {
        Some(kind) if is_scalar(kind) => Schema {
            kind: without(kind.clone(), definitions),
            ..schema
        },
        _ => schema,
    }
}

fn is_scalar(kind: &Kind) -> bool {
    matches!(kind, Kind::Text(_) | Kind::Integer(_) | Kind::Number(_) | Kind::Boolean)
}
