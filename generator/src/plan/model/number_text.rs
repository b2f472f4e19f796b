//! Numbers that may be written as strings, and the types that have to know it.

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::members::map_values;
use crate::ir::{Api, Integer, Kind, Schema};
use crate::plan::context::resolve;

/// An example value of a number, read as a number if a string may stand for it.
pub(in crate::plan) fn read<'v>(number: &Integer, value: &'v Value) -> Cow<'v, Value> {
    let text = value.as_str().filter(|_| number.as_text);
    match text.and_then(|text| text.parse::<Number>().ok()) {
        Some(number) => Cow::Owned(Value::Number(number)),
        None => Cow::Borrowed(value),
    }
}

/// The depth to which lists and maps are searched, since they can be recursive.
const DEEPEST: usize = 8;

/// Whether a value is such a number, or a list or a map of them. A type of its own reads such numbers itself.
pub(in crate::plan) fn holds_any(api: &Api, schema: &Schema) -> bool {
    holds_any_within(api, schema, DEEPEST)
}

fn holds_any_within(api: &Api, schema: &Schema, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    match &resolve(api, schema).0.kind {
        Kind::Integer(number) | Kind::Number(number) => number.as_text,
        Kind::Array(array) => holds_any_within(api, &array.items, depth),
        Kind::Tuple(tuple) => {
            let mut elements = tuple.items.iter().chain(tuple.rest.as_deref());
            elements.any(|element| holds_any_within(api, element, depth))
        }
        Kind::Object(object) => map_values(object).is_some_and(|values| holds_any_within(api, values, depth)),
        _ => false,
    }
}
