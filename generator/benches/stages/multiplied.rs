//! A document with all that it has several times over: as large as a measurement needs, and without another file.

use serde_json::{Map, Value};

/// The document with so many copies of each path and each schema; a copy is called like the original and by its number,
/// and refers to what was copied with it.
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

/// A node whose references and operations have the number of their copy.
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
