//! Alternatives of a union that take any value, or any object or list.

use crate::ir::{Api, Kind, Schema};
use crate::plan::context::resolve;
use crate::plan::model::members::{self, Unnamed};
use crate::rust::Type;

/// The depth to which lists and maps are searched, since they can be recursive.
const DEEPEST: usize = 8;

/// Whether a schema says at most that a value is an object or a list.
pub(in crate::plan) fn is_open(api: &Api, schema: &Schema) -> bool {
    is_open_within(api, schema, DEEPEST)
}

fn is_open_within(api: &Api, schema: &Schema, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    match &resolve(api, schema).0.kind {
        Kind::Any(_) => true,
        Kind::Array(array) => is_open_within(api, &array.items, depth),
        Kind::Object(object) if !members::is_struct(object) => match members::unnamed(object) {
            Unnamed::Alike(values) => is_open_within(api, values, depth),
            Unnamed::Mixed | Unnamed::Unstated => true,
        },
        _ => false,
    }
}

/// The type of an alternative. An object without a description is a map, so that it differs from the others by being an
/// object.
pub(in crate::plan) fn as_alternative(schema: &Schema, value: Type) -> Type {
    match (&schema.kind, value) {
        (Kind::Object(_), Type::Json) => Type::Map(Box::new(Type::Json)),
        (_, value) => value,
    }
}
