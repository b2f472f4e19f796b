//! Numbers that may come as texts, and where who reads them has to know.

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::members::{self, Unnamed};
use crate::ir::{Api, Integer, Kind, Schema};
use crate::plan::context::resolve;

/// What a value that is shown of a number is read as: the number that a text stands for, where one may.
pub(in crate::plan) fn read<'v>(number: &Integer, value: &'v Value) -> Cow<'v, Value> {
    let text = value.as_str().filter(|_| number.as_text);
    match text.and_then(|text| text.parse::<Number>().ok()) {
        Some(number) => Cow::Owned(Value::Number(number)),
        None => Cow::Borrowed(value),
    }
}

/// So deep lists and maps are looked into: of a thing that holds itself, no end is reached.
const DEEPEST: usize = 8;

/// Whether a value is a number that may come as a text, or a list or a map of such. What has a type of its own says it itself.
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
        Kind::Object(object) if !members::is_struct(object) => match members::unnamed(object) {
            Unnamed::Alike(values) => holds_any_within(api, values, depth),
            Unnamed::Mixed | Unnamed::Unstated => false,
        },
        _ => false,
    }
}
