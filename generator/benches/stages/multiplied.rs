//! A document with several copies of its paths and schemas, as large as a measurement needs.

use serde_json::{Map, Value};

/// The document with so many copies of each path and each schema. A copy has its number in its name, and refers to
/// copies of the same number.
pub(crate) fn multiplied(document: &Value, times: usize) -> Value {
    let mut whole = document.clone();
    for (section, prefix) in [("/paths", "/"), ("/components/schemas", "")] {
        let Some(members) = document.pointer(section).and_then(Value::as_object) else {
            continue;
        };
        let copies = (0..times).flat_map(|number| {
            members.iter().map(move |(name, value)| {
                let name = if prefix.is_empty() {
                    format!("{name}{number}")
                } else {
                    format!("/{number}{name}")
                };
                (name, renamed(value, number))
            })
        });
        if let Some(place) = whole.pointer_mut(section) {
            *place = Value::Object(copies.collect::<Map<_, _>>());
        }
    }
    whole
}

/// A node with the number of its copy in references and operation ids.
fn renamed(node: &Value, number: usize) -> Value {
    match node {
        Value::Object(members) => Value::Object(
            members
                .iter()
                .map(|(name, value)| (name.clone(), renamed_member(name, value, number)))
                .collect(),
        ),
        Value::Array(items) => items.iter().map(|item| renamed(item, number)).collect(),
        other => other.clone(),
    }
}

fn renamed_member(name: &str, value: &Value, number: usize) -> Value {
    match value.as_str() {
        Some(text) if name == "operationId" => format!("{text}{number}").into(),
        Some(text) if name == "$ref" && text.starts_with("#/components/schemas/") => format!("{text}{number}").into(),
        _ => renamed(value, number),
    }
}
