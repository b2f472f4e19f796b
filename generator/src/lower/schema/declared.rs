//! Listed values beside a declared type.

use serde_json::{Number, Value};

use super::Part;
use super::enumeration::{Listed, lower_values};
use super::facts::{Facts, Type};
use super::object::lower_array;
use crate::diagnostic::Code;
use crate::ir::{Kind, Open};
use crate::lower::context::Context;

/// A list with an `enum` of values that are no lists: they are meant for its items. `None` for any other schema.
pub(super) fn lower_listed_items<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    values: &[Listed<'a>],
    parts: &[Part<'a>],
    nullable: &mut bool,
) -> Option<Kind> {
    let is_scalar = |listed: &Listed<'_>| !(listed.value.is_array() || listed.value.is_object());
    let names_some = values.iter().any(|listed| !listed.value.is_null());
    if facts.named_types.as_deref() != Some(&[Type::Array]) || !names_some || !values.iter().all(is_scalar) {
        return None;
    }
    let Kind::Array(mut array) = lower_array(context, facts, &parts.first()?.at) else {
        return None;
    };
    let named = match array.items.kind {
        Kind::Any(Open::Stated) => Some(None),
        Kind::Text(_) => Some(Some(vec![Type::String])),
        Kind::Integer(_) => Some(Some(vec![Type::Integer])),
        Kind::Number(_) => Some(Some(vec![Type::Number])),
        // The items list values themselves, or are a reference.
        _ => None,
    };
    let place = values.first()?.at.parent().unwrap_or_default();
    context.diagnostics.report(
        Code::Contradiction,
        &place,
        "values are listed for a list, and none of them is one",
        if named.is_some() {
            "they are read as those of its items; move the list of values into `items`"
        } else {
            "they are left out, and the items are what `items` says; move the list of values there"
        },
    );
    if let Some(named_types) = named {
        let of_items = Facts {
            at: place,
            named_types,
            ..Facts::default()
        };
        array.items.kind = lower_values(context, &of_items, values, nullable);
        // The place to which the list of values belongs.
        array.items.at = parts.first()?.at.key("items");
    }
    Some(Kind::Array(array))
}

/// Listed values converted to their declared type: YAML reads an unquoted `true` or `10` in a list of strings as
/// another type, and some producers quote integers, numbers or booleans. If a value cannot be converted, all stay as
/// they are.
pub(super) fn as_declared(context: &mut Context<'_>, facts: &Facts<'_>, values: &[Listed<'_>]) -> Vec<Value> {
    let stated = || values.iter().map(|listed| listed.value.clone()).collect();
    let Some([declared]) = facts.named_types.as_deref() else {
        return stated();
    };
    let read = values
        .iter()
        .map(|listed| match context.document.written.get(&listed.at) {
            Some(written) if *declared == Type::String => Some(Value::String(written.clone())),
            _ => read_as(*declared, listed.value),
        });
    let read: Vec<Option<Value>> = read.collect();
    let place = |listed: &Listed<'_>| listed.at.parent().unwrap_or_default();
    let plural = declared.plural();
    let other = values.iter().zip(&read).find(|(_, read)| read.is_none());
    if let Some((other, _)) = other {
        context.diagnostics.report(
            Code::Contradiction,
            &place(other),
            format!("there are values among these {plural} that are none"),
            "they are taken as they are listed; mend the type",
        );
        return stated();
    }
    let read: Vec<Value> = read.into_iter().flatten().collect();
    let is_quoted = |(listed, read): &(&Listed<'_>, &Value)| listed.value.is_string() != read.is_string();
    let quoted = values.iter().zip(&read).find(is_quoted);
    // Values of a type that only the overrides set are written correctly.
    if let Some((quoted, _)) = quoted.filter(|_| !facts.is_settled) {
        context.diagnostics.report(
            Code::Contradiction,
            &place(quoted),
            format!("there are values among these {plural} that are none, as they are written"),
            format!("they are read as {plural}; mend the quotes in the document"),
        );
    }
    read
}

/// A value converted to a type; `None` if that is impossible. Null stays null.
pub(super) fn read_as(declared: Type, value: &Value) -> Option<Value> {
    match (declared, value) {
        (_, Value::Null) => Some(Value::Null),
        (Type::String, Value::Bool(_) | Value::Number(_)) => Some(Value::String(value.to_string())),
        (Type::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Type::Integer, Value::Number(number)) if declared.takes(value) => {
            Some(whole(number).unwrap_or_else(|| value.clone()))
        }
        (Type::Number, Value::String(text)) => text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number),
        (Type::Boolean, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        _ => declared.takes(value).then(|| value.clone()),
    }
}

/// A float without a fraction as an integer, which it is in JSON Schema (2020-12, section 4.2.3).
fn whole(number: &Number) -> Option<Value> {
    let value = number
        .as_f64()
        .filter(|value| number.is_f64() && value.fract() == 0.0)?;
    // A float of at most 2^53 is exact.
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    (value.abs() <= 9_007_199_254_740_992.0).then(|| Value::from(value as i64))
}
