//! Listed values beside the type that is declared for them.

use serde_json::{Number, Value};

use super::Part;
use super::enumeration::{Listed, lower_values};
use super::facts::{Facts, Type};
use super::object::lower_array;
use crate::diagnostic::Code;
use crate::ir::{Kind, Open};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The list that values are listed for of which none is a list itself: then they are those of its items. None where they are the values.
pub(super) fn lower_listed_items<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    values: &[Listed<'a>],
    parts: &[Part<'a>],
) -> Option<Kind> {
    let is_scalar = |listed: &Listed<'_>| !(listed.value.is_array() || listed.value.is_object());
    let names_some = values.iter().any(|listed| !listed.value.is_null());
    if facts.named_types.as_deref() != Some(&[Type::Array]) || !names_some || !values.iter().all(is_scalar) {
        return None;
    }
    let Kind::Array(mut array) = lower_array(context, facts, &parts.first()?.at) else {
        return None;
    };
    let place = values.first()?.at.parent().unwrap_or_default();
    context.diagnostics.report(
        Code::Contradiction,
        &place,
        "values are listed for a list, and none of them is one",
        "they are read as those of its items; move the list of values into `items`",
    );
    // What the items say by themselves is narrower.
    if matches!(
        array.items.kind,
        Kind::Any(Open::Stated) | Kind::Text(_) | Kind::Integer(_) | Kind::Number(_)
    ) {
        let named = match array.items.kind {
            Kind::Text(_) => Some(vec![Type::String]),
            Kind::Integer(_) => Some(vec![Type::Integer]),
            Kind::Number(_) => Some(vec![Type::Number]),
            _ => None,
        };
        let of_items = Facts {
            at: place.clone(),
            named_types: named,
            ..Facts::default()
        };
        array.items.kind = lower_values(context, &of_items, values, &mut array.items.nullable);
        // Where the list of their values belongs.
        array.items.at = parts.first()?.at.key("items");
    }
    Some(Kind::Array(array))
}

/// The value as its declared type has it: YAML reads an unquoted `true` or `10` in a list of strings as another type, and
/// some producers quote the values of a list of integers, numbers or booleans. What is of another type altogether stays as it is.
pub(super) fn as_declared(context: &mut Context<'_>, facts: &Facts<'_>, at: &Pointer, value: &Value) -> Value {
    let Some([declared]) = facts.named_types.as_deref() else {
        return value.clone();
    };
    let read = match (declared, value) {
        (Type::String, Value::Bool(_) | Value::Number(_)) => Some(Value::String(value.to_string())),
        (Type::Integer, Value::Number(number)) => return whole(number).unwrap_or_else(|| value.clone()),
        (Type::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Type::Number, Value::String(text)) => text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number),
        (Type::Boolean, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    // One finding says it of a whole list: producers that do so do it to all values.
    let place = at.parent().unwrap_or_default();
    let declared = declared.plural();
    if let Some(read) = read {
        context.diagnostics.report(
            Code::Contradiction,
            &place,
            format!("there are values among these {declared} that are none, as they are written"),
            format!("they are read as {declared}; mend the quotes in the document"),
        );
        return read;
    }
    if !value.is_null() && !facts.named_types.iter().flatten().any(|named| named.takes(value)) {
        context.diagnostics.report(
            Code::Contradiction,
            &place,
            format!("there are values among these {declared} that are none"),
            "they are taken as they are listed; mend the type",
        );
    }
    value.clone()
}

/// A number with a point that is an integer nevertheless, as JSON Schema sees it.
fn whole(number: &Number) -> Option<Value> {
    let value = number
        .as_f64()
        .filter(|value| number.is_f64() && value.fract() == 0.0)?;
    // A float of at most 2^53 is exact.
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    (value.abs() <= 9_007_199_254_740_992.0).then(|| Value::from(value as i64))
}
