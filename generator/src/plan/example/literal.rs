//! Values that examples can show as literals.

use serde_json::Value;

use crate::rust::{Expression, Origin};

/// Whether a text is short, and harmless in a literal and in documentation.
pub(in crate::plan) fn is_plain(text: &str) -> bool {
    is_plain_within(text, 60)
}

/// As [`is_plain`], for a text of at most `most` bytes.
pub(in crate::plan) fn is_plain_within(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len())
        && text
            .chars()
            .all(|character| character.is_ascii_graphic() || character == ' ')
        && !text.contains("```")
}

/// A literal for a value that has one.
pub(in crate::plan) fn scalar(value: &Value) -> Option<Expression> {
    match value {
        Value::String(text) => is_plain(text).then(|| Expression::Text(text.clone(), Origin::Shown)),
        Value::Bool(flag) => Some(Expression::Boolean(*flag)),
        // A literal without a type is an `i32`.
        Value::Number(number) => {
            let number = i32::try_from(number.as_i64()?).ok()?;
            Some(Expression::Integer(number.into()))
        }
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
