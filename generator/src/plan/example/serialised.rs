//! Values in examples for what a call takes as anything that serde writes.

use serde_json::Value;

use super::literal::{is_plain, literal};
use crate::ir::{self, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::model::members::{self, Unnamed};
use crate::rust::Slot;

/// So many members of an example are shown.
const MOST_MEMBERS: usize = 2;

/// An expression for a value of a schema: what the document shows, else a text where any value may be one, else an object.
pub(in crate::plan) fn sample(
    context: &Context<'_>,
    schema: Option<&ir::Schema>,
    slot: &Slot,
    example: Option<&Value>,
) -> String {
    let kind = schema.map(|schema| &resolve(context.api, schema).0.kind);
    // A place in a URL, a header or a form holds a text, and what is else sent as JSON mostly is an object.
    let holds_text = matches!(slot, Slot::Parameter(..) | Slot::Form(_)) && !matches!(kind, Some(Kind::Object(_)));
    let shown = example.and_then(|example| shown(context, &document(slot, example)));
    let made = || match kind {
        _ if holds_text => literal("value"),
        Some(Kind::Object(object)) => map(&[("name".to_owned(), made(context, object).to_owned())]),
        _ => map(&[("name".to_owned(), literal("value"))]),
    };
    format!("&{}", shown.unwrap_or_else(made))
}

/// The value of an example: of a string that holds a JSON document, that.
fn document(slot: &Slot, example: &Value) -> Value {
    let text = example.as_str().filter(|_| matches!(slot, Slot::FormJson(_)));
    let document = text.and_then(|text| serde_json::from_str(text).ok());
    document.unwrap_or_else(|| example.clone())
}

/// What the document shows, as far as it is short.
fn shown(context: &Context<'_>, example: &Value) -> Option<String> {
    if let Some(text) = scalar(example) {
        return Some(text);
    }
    let entry = |(name, value): (&String, &Value)| Some((name.clone(), scalar(value).filter(|_| is_plain(name))?));
    let members = example.as_object();
    let entries: Vec<_> = members
        .into_iter()
        .flatten()
        .take(MOST_MEMBERS)
        .filter_map(entry)
        .collect();
    // What is a map in Rust has values of one type.
    let is_text = |(_, value): &(String, String)| value.starts_with('"');
    if !entries.is_empty() && (entries.iter().all(is_text) || entries.len() == 1) {
        return Some(map(&entries));
    }
    let text = example.to_string();
    is_plain(&text).then(|| format!("{}.parse::<{}::runtime::Json>()?", literal(&text), context.crate_name))
}

/// A literal for a value that has one.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => is_plain(text).then(|| literal(text)),
        Value::Bool(flag) => Some(flag.to_string()),
        // A literal without a type is an `i32`.
        Value::Number(number) => i32::try_from(number.as_i64()?).ok().map(|number| number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A value of a member of a map.
fn made(context: &Context<'_>, object: &ir::Object) -> &'static str {
    let values = match members::unnamed(object) {
        Unnamed::Alike(values) => &resolve(context.api, values).0.kind,
        Unnamed::Unstated | Unnamed::Mixed => return "\"value\"",
    };
    match values {
        Kind::Boolean => "true",
        Kind::Integer(_) => "1",
        Kind::Number(_) => "1.0",
        _ => "\"value\"",
    }
}

fn map(entries: &[(String, String)]) -> String {
    let entry = |(name, value): &(String, String)| format!("({}, {value})", literal(name));
    let entries: Vec<String> = entries.iter().map(entry).collect();
    format!("std::collections::BTreeMap::from([{}])", entries.join(", "))
}
