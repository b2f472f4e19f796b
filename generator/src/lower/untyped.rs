//! Parameters, and items of lists, whose schema does not name a type.

use serde_json::Value;

use crate::ir::{Integer, Kind, Location, Number, Open, Schema, Text};

/// Gives a parameter without a type, or the items of a list without one, the type of their examples.
pub(super) fn assume_type(schema: &mut Schema, examples: &[Value], location: Location) {
    let shown = schema.default.iter().chain(&schema.examples).chain(examples);
    match &mut schema.kind {
        Kind::Any(Open::Stated) => {
            // A value in a query can have any type; paths and headers consist of text.
            let otherwise = matches!(location, Location::Path | Location::Header).then(text);
            let kind = common_kind(shown, otherwise);
            schema.kind = kind.unwrap_or(Kind::Any(Open::Stated));
        }
        Kind::Array(array) if matches!(array.items.kind, Kind::Any(Open::Stated)) => {
            let items = shown.filter_map(Value::as_array).flatten();
            let shown = items.chain(&array.items.default).chain(&array.items.examples);
            // In every style, an item is a single text.
            if let Some(kind) = common_kind(shown, Some(text())) {
                array.items.kind = kind;
            }
        }
        _ => {}
    }
}

/// The kind of all values, if they have the same; `otherwise` if there are no values.
fn common_kind<'v>(shown: impl Iterator<Item = &'v Value>, otherwise: Option<Kind>) -> Option<Kind> {
    let mut kinds = shown.map(kind_of);
    match kinds.next() {
        None => otherwise,
        Some(first) => first.filter(|first| kinds.all(|kind| kind.as_ref() == Some(first))),
    }
}

/// The kind of a parameter without a type, according to one of its values.
fn kind_of(shown: &Value) -> Option<Kind> {
    match shown {
        Value::String(_) => Some(text()),
        Value::Number(number) if number.is_i64() => Some(Kind::Integer(Integer::default())),
        Value::Number(number) if number.is_f64() => Some(Kind::Number(Number::default())),
        Value::Bool(_) => Some(Kind::Boolean),
        _ => None,
    }
}

/// Any string.
fn text() -> Kind {
    Kind::Text(Text::default())
}
