//! Checks the values of a call against its description.

use super::body;
use super::inputs::Inputs;
use crate::operation::{BodyKind, Description, Limits, Location};
use crate::value::Value;

/// Fails on the first value that is missing or breaks a rule; the error names it.
pub(super) fn check(description: &Description, inputs: &Inputs) -> Result<(), String> {
    if let Some(failure) = inputs.failure() {
        return Err(failure.to_owned());
    }
    if inputs.values().any(|(_, _, value)| value.has_infinite()) {
        return Err("a number is not finite".to_owned());
    }
    check_streams(description, inputs)?;
    body::check_fields(description, inputs)?;
    for parameter in description.parameters {
        let (location, name) = (parameter.location, parameter.name);
        check_value(location, name, parameter.is_required, &parameter.limits, inputs)?;
        check_sent(location, name, parameter.is_required && !parameter.is_json, inputs)?;
    }
    for field in body::fields(body::of_fields(description, inputs)) {
        check_value(Location::Form, field.name, field.is_required, &field.limits, inputs)?;
        // An object without a style is JSON, and JSON can be empty.
        let object = matches!(inputs.get(Location::Form, field.name), Some(Value::Object(_)));
        let as_json = field.is_json || (object && field.style.is_none());
        check_sent(Location::Form, field.name, field.is_required && !as_json, inputs)?;
    }
    Ok(())
}

/// Fails on a stream that is neither a body nor a part of one, since it can be sent nowhere else.
fn check_streams(description: &Description, inputs: &Inputs) -> Result<(), String> {
    let body = body::of_fields(description, inputs);
    let is_multipart = body.is_some_and(|body| matches!(body.kind, BodyKind::Multipart(_)));
    let is_json = |name: &str| {
        body::fields(body)
            .iter()
            .any(|field| field.name == name && field.is_json)
    };
    for (location, name, value) in inputs.values().filter(|(_, _, value)| value.has_stream()) {
        let is_part = matches!(value, Value::Part(_) | Value::List(_));
        if !(location == Location::Form && is_multipart && is_part && !is_json(name)) {
            return Err(format!(
                "the value of the {} `{name}` is a stream, which can only be a body or a part of one",
                location.noun()
            ));
        }
    }
    Ok(())
}

/// Fails on a required value that is an empty list or object: no style writes it, so the request would lack it. An
/// empty path parameter is refused when the path is expanded.
fn check_sent(location: Location, name: &str, must_be_sent: bool, inputs: &Inputs) -> Result<(), String> {
    let is_empty = || inputs.get(location, name).is_some_and(Value::is_empty) && !inputs.has_extra(location, name);
    if must_be_sent && location != Location::Path && is_empty() {
        let noun = location.noun();
        return Err(format!(
            "the {noun} `{name}` is empty, so nothing of it would be sent; add an item"
        ));
    }
    Ok(())
}

fn check_value(
    location: Location,
    name: &'static str,
    is_required: bool,
    limits: &Limits,
    inputs: &Inputs,
) -> Result<(), String> {
    let noun = location.noun();
    let Some(value) = inputs.get(location, name) else {
        return if is_required && !inputs.has_extra(location, name) {
            Err(format!("the {noun} `{name}` has no value; {}", what_to_set(location)))
        } else {
            Ok(())
        };
    };
    let checked = limits.check(value);
    checked.map_err(|fault| format!("the value of the {noun} `{name}` {fault}"))
}

/// What to do if a value is missing. A method may take less than the service does, such as text where a file is
/// possible.
const fn what_to_set(location: Location) -> &'static str {
    match location {
        Location::Form => {
            "set it, or a value of another kind in its place, such as a file, with `extra_form` of the call"
        }
        _ => "set it",
    }
}
