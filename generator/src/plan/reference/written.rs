//! Examples of parameters that show the written form of a value instead of the value.

use serde_json::Value;

use crate::ir::{Api, Kind, Parameter, Style};
use crate::plan::context::resolve;
use crate::plan::rule::fit::{Direction, contradiction};

/// The length of an example that is read, in bytes or items, since it is read wherever its parameter is used.
const LONGEST: usize = 1_000;

/// Whether an example is the written form of a value: parameters are texts in a request, and documents show a number in
/// quotes, a text of digits without quotes, and a list as its items between commas, or as a single item.
pub(in crate::plan) fn is_written_so(api: &Api, parameter: &Parameter, example: &Value) -> bool {
    let is_object = matches!(resolve(api, &parameter.schema).0.kind, Kind::Object(_));
    let fits = |value: &Value| contradiction(api, &parameter.schema, value, Direction::Sent).is_none();
    (is_object && example.is_string()) || readings(parameter.style, example).iter().any(fits)
}

/// Other values with the same written form.
fn readings(style: Style, example: &Value) -> Vec<Value> {
    match example {
        Value::String(text) if text.len() <= LONGEST => {
            let separator = match style {
                Style::SpaceDelimited => ' ',
                Style::PipeDelimited => '|',
                _ => ',',
            };
            let items: Vec<Value> = text.split(separator).map(|item| Value::from(item.trim())).collect();
            vec![number(example), items.iter().map(number).collect(), Value::Array(items)]
        }
        Value::Number(_) | Value::Bool(_) => {
            vec![
                text(example),
                Value::Array(vec![text(example)]),
                Value::Array(vec![example.clone()]),
            ]
        }
        Value::Array(items) if items.len() <= LONGEST => {
            vec![items.iter().map(number).collect(), items.iter().map(text).collect()]
        }
        Value::String(_) | Value::Array(_) | Value::Null | Value::Object(_) => Vec::new(),
    }
}

/// The number or the boolean of a text, in any case: Python writes `True`.
fn number(value: &Value) -> Value {
    let read = value.as_str().map(str::to_ascii_lowercase);
    let read = read.and_then(|text| serde_json::from_str(&text).ok());
    read.filter(|read: &Value| read.is_number() || read.is_boolean())
        .unwrap_or_else(|| value.clone())
}

/// The text of a number or a boolean.
fn text(value: &Value) -> Value {
    match value {
        Value::Number(_) | Value::Bool(_) => Value::String(value.to_string()),
        other => other.clone(),
    }
}
