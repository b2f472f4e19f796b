//! Alternatives of a union that take anything: any value, or any object or list.

use crate::ir::{Api, Kind, Schema};
use crate::plan::context::resolve;
use crate::plan::model::members::{self, Unnamed};
use crate::rust::Type;

/// So deep lists and maps are looked into: of a thing that holds itself, no end is reached.
const DEEPEST: usize = 8;

/// Whether a schema says no more of a value than that it is an object or a list, if that.
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

/// The type of an alternative, which is told from the others by being an object at all, where nothing more is said of it.
pub(in crate::plan) fn as_alternative(schema: &Schema, value: Type) -> Type {
    match (&schema.kind, value) {
        (Kind::Object(_), Type::Json) => Type::Map(Box::new(Type::Json)),
        (_, value) => value,
    }
}
