//! Whether the types that are planned for an answer can read what the document shows of it.
//!
//! That asks less than the schema does: limits and lists of values are for what is sent, a member that may be missing is kept beside the
//! others where it is of another type, and a choice has a variant for what fits none. So this is no part of `fit`, which asks all of it.

use serde_json::Value;

use super::context::resolve;
use super::moment;
use crate::ir::{self, Api, Kind};

/// So deep a value is looked at.
const DEEPEST: usize = 64;

/// The first place at which an answer cannot be read, as a path, and why; none for an answer that is neither a list nor an object: what
/// stands there is often how a text is written, and not that one comes.
pub(super) fn unreadable(api: &Api, schema: &ir::Schema, value: &Value) -> Option<Fault> {
    if !matches!(resolve(api, schema).0.kind, Kind::Array(_) | Kind::Object(_)) {
        return None;
    }
    let fault = fault_in(api, schema, value, 0)?;
    Some(fault.below("$"))
}

/// What is wrong at a place.
pub(super) struct Fault {
    pub(super) path: String,
    pub(super) reason: &'static str,
}

impl Fault {
    const fn here(reason: &'static str) -> Self {
        Self {
            path: String::new(),
            reason,
        }
    }

    /// The same, seen from above.
    fn below(self, step: &str) -> Self {
        Self {
            path: format!("{step}{}", self.path),
            ..self
        }
    }
}

/// Whether an answer fails without a member, whatever else has its type: one that goes one way, may be null or is any value may be missing
/// at least where that is sent, too.
fn is_needed(api: &Api, property: &ir::Property) -> bool {
    let (resolved, nullable) = resolve(api, &property.schema);
    let is_of_one_way = property.schema.read_only || property.schema.write_only;
    property.required && !is_of_one_way && !nullable && !matches!(resolved.kind, Kind::Any(_) | Kind::Null)
}

fn fault_in(api: &Api, schema: &ir::Schema, value: &Value, depth: usize) -> Option<Fault> {
    let (resolved, nullable) = resolve(api, schema);
    if depth > DEEPEST || (value.is_null() && nullable) {
        return None;
    }
    match (&resolved.kind, value) {
        (Kind::Array(array), Value::Array(items)) => items.iter().enumerate().find_map(|(index, item)| {
            let fault = fault_in(api, &array.items, item, depth + 1)?;
            Some(fault.below(&format!("[{index}]")))
        }),
        (Kind::Object(object), Value::Object(members)) => {
            let mut required = object.properties.iter().filter(|property| is_needed(api, property));
            required.find_map(|property| {
                let fault = match members.get(&property.name) {
                    None => Some(Fault::here("lacks a member that its schema requires")),
                    Some(member) => fault_in(api, &property.schema, member, depth + 1),
                };
                Some(fault?.below(&format!(".{}", property.name)))
            })
        }
        (Kind::Text(text), Value::String(value)) => match text.format.as_deref() {
            Some("date-time") if !moment::is_date_time(value) => {
                Some(Fault::here("has a text where its schema has an instant"))
            }
            Some("date") if !moment::is_date_time(value) => Some(Fault::here("has a text where its schema has a date")),
            _ => None,
        },
        (Kind::Integer(_), Value::Number(number)) => {
            let is_whole = number.as_f64().is_some_and(|number| number.fract() == 0.0);
            (!is_whole).then_some(Fault::here(
                "has a number with a fraction where its schema has an integer",
            ))
        }
        (Kind::Boolean, Value::Bool(_)) | (Kind::Number(_), Value::Number(_)) => None,
        (
            Kind::Array(_) | Kind::Object(_) | Kind::Text(_) | Kind::Integer(_) | Kind::Number(_) | Kind::Boolean,
            found,
        ) => Some(Fault::here(if found.is_null() {
            "has `null` where its schema has none"
        } else {
            "has a value of another type than its schema"
        })),
        _ => None,
    }
}
