//! Keywords beside a reference that repeat its target, or that change nothing about it.

use serde_json::{Map, Value};

use super::Part;
use super::reference::{is_annotation, place};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Whether keywords beside a reference, except for those in `known`, add to its target.
pub(super) fn adds_to_target<'a>(
    context: &Context<'a>,
    part: &Part<'a>,
    reference: &Value,
    object: &Map<String, Value>,
    known: &[&str],
) -> bool {
    let mut rest = object
        .iter()
        .filter(|(name, _)| !known.contains(&name.as_str()) && !is_annotation(name))
        .peekable();
    if rest.peek().is_none() {
        return false;
    }
    let target = reference
        .as_str()
        .and_then(|reference| place(context, &part.at, reference));
    target.is_none_or(|target| !rest.all(|(name, value)| is_repeated(context, &target, name, value)))
}

/// Whether a schema has the same keyword as a reference to it.
fn is_repeated(context: &Context<'_>, target: &Part<'_>, name: &str, value: &Value) -> bool {
    match name {
        "type" => {
            let mut left = MOST_SCHEMAS;
            value
                .as_str()
                .is_some_and(|name| is_of_type(context, &target.at, target.node, name, &mut left))
        }
        "enum" | "format" => target.node.get(name) == Some(value),
        // Every object may have further members.
        "additionalProperties" => value == &Value::Bool(true) || value.as_object().is_some_and(Map::is_empty),
        _ => allows_all(name, value) || is_of_others(context, target, name, value) || lists_within(target, name, value),
    }
}

/// Whether a schema lists its values and all of them keep a limit: frameworks repeat the limit of a database column
/// beside each reference to its enum.
fn lists_within(target: &Part<'_>, name: &str, limit: &Value) -> bool {
    let Some(values) = target.node.get("enum").and_then(Value::as_array) else {
        return false;
    };
    let length = |listed: &Value| Some(listed.as_str()?.chars().count() as u64);
    // A limit does not concern values of other types.
    let leaves = |listed: &Value| match name {
        "minimum" => Some(listed.as_f64().is_none_or(|listed| Some(listed) >= limit.as_f64())),
        "maximum" => Some(listed.as_f64() <= limit.as_f64()),
        "minLength" => Some(length(listed).is_none_or(|length| Some(length) >= limit.as_u64())),
        "maxLength" => Some(length(listed) <= limit.as_u64()),
        _ => None,
    };
    let is_written = if name.ends_with("Length") {
        limit.is_u64()
    } else {
        limit.is_number()
    };
    is_written && values.iter().all(|listed| leaves(listed) == Some(true))
}

/// Whether a limit excludes nothing.
fn allows_all(name: &str, value: &Value) -> bool {
    match name {
        "minItems" | "minLength" | "minProperties" => value.as_u64() == Some(0),
        "uniqueItems" => value == &Value::Bool(false),
        _ => false,
    }
}

/// Whether a limit only concerns values of other types than those of a schema, and so has no effect. A malformed limit
/// is reported where it is read.
fn is_of_others(context: &Context<'_>, target: &Part<'_>, name: &str, value: &Value) -> bool {
    let (types, is_written): (&[&str], _) = match name {
        "minItems" | "maxItems" => (&["array"], value.is_u64()),
        "uniqueItems" => (&["array"], value.is_boolean()),
        "minLength" | "maxLength" => (&["string"], value.is_u64()),
        "pattern" => (&["string"], value.is_string()),
        "minProperties" | "maxProperties" => (&["object"], value.is_u64()),
        "minimum" | "maximum" | "multipleOf" => (&["number", "integer"], value.is_number()),
        _ => return false,
    };
    let mut others = TYPES.iter().filter(|name| !types.contains(name));
    is_written
        && others.any(|name| {
            let mut left = MOST_SCHEMAS;
            is_of_type(context, &target.at, target.node, name, &mut left)
        })
}

/// The types that a schema can name, besides `null`.
const TYPES: &[&str] = &["object", "array", "string", "boolean", "number", "integer"];

/// The number of schemas that are searched for a type, which bounds the time for a hostile document.
const MOST_SCHEMAS: usize = 64;

/// Whether all values of a schema have a type, as far as `left` schemas tell.
fn is_of_type(context: &Context<'_>, at: &Pointer, schema: &Value, name: &str, left: &mut usize) -> bool {
    let Some(fewer) = left.checked_sub(1) else { return false };
    *left = fewer;
    if let Some(stated) = schema.get("type") {
        return stated.as_str() == Some(name);
    }
    let list = |key: &str| schema.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let referred = schema.get("$ref").and_then(Value::as_str);
    let referred = referred.and_then(|reference| place(context, at, reference));
    if (name == "object" && schema.get("properties").is_some())
        || referred.is_some_and(|found| is_of_type(context, &found.at, found.node, name, left))
        || list("allOf")
            .iter()
            .any(|schema| is_of_type(context, at, schema, name, left))
    {
        return true;
    }
    let mut alternatives = ["oneOf", "anyOf"]
        .into_iter()
        .map(list)
        .filter(|branches| !branches.is_empty());
    alternatives.any(|branches| {
        branches
            .iter()
            .all(|schema| is_of_type(context, at, schema, name, left))
    })
}
