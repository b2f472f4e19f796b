//! Compares two JSON values by meaning.

use crate::json;
use crate::value::Value;
use std::fmt;

/// The first place at which two values differ.
#[derive(Debug)]
pub(super) struct Difference {
    path: String,
    before: String,
    after: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} became {}", self.path, self.before, self.after)
    }
}

/// The first difference, if there is one. Null and absent count as equal, and so do 1 and 1.0.
pub(super) fn difference(before: &Value, after: &Value) -> Option<Difference> {
    at("$", before, after)
}

fn at(path: &str, before: &Value, after: &Value) -> Option<Difference> {
    match (before, after) {
        (Value::Object(one), Value::Object(other)) => {
            let names = one.iter().chain(other).map(|(name, _)| name);
            names.into_iter().find_map(|name| {
                let (one, other) = (member(one, name), member(other, name));
                at(&format!("{path}.{name}"), one, other)
            })
        }
        (Value::List(one), Value::List(other)) if one.len() == other.len() => {
            let pairs = one.iter().zip(other).enumerate();
            pairs
                .into_iter()
                .find_map(|(index, (one, other))| at(&format!("{path}[{index}]"), one, other))
        }
        (Value::Integer(one), Value::Float(other)) | (Value::Float(other), Value::Integer(one))
            if is_same_number(*one, *other) =>
        {
            None
        }
        // A text is read as a number only if the document describes both forms.
        (Value::Text(text), Value::Integer(_) | Value::Float(_)) if is_number(text, after) => None,
        (one, other) if one == other => None,
        (one, other) => Some(Difference {
            path: path.to_owned(),
            before: shown(one),
            after: shown(other),
        }),
    }
}

fn member<'v>(members: &'v [(String, Value)], name: &str) -> &'v Value {
    let found = members.iter().find(|(other, _)| other == name);
    found.map_or(&Value::Null, |(_, value)| value)
}

// Numbers that a float cannot tell apart count as equal.
#[expect(clippy::cast_precision_loss, clippy::float_cmp)]
fn is_same_number(one: i128, other: f64) -> bool {
    one as f64 == other
}

/// Whether a text is the number that it became.
fn is_number(text: &str, number: &Value) -> bool {
    match json::decode_text(text) {
        Ok(value @ (Value::Integer(_) | Value::Float(_))) => at("", &value, number).is_none(),
        _ => false,
    }
}

/// A value, cut to the length of a line.
fn shown(value: &Value) -> String {
    const MOST: usize = 60;
    let text = json::encode(value).unwrap_or_default();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{difference, json};

    fn between(before: &str, after: &str) -> Option<String> {
        let [before, after] = [before, after].map(|text| json::decode_text(text).unwrap());
        difference(&before, &after).map(|difference| difference.to_string())
    }

    #[test]
    fn null_is_absent_and_one_is_one() {
        assert_eq!(between(r#"{"a":null,"b":1}"#, r#"{"b":1.0,"c":null}"#), None);
        assert_eq!(between(r#"["1","1.50"]"#, "[1,1.5]"), None);
        assert_eq!(between(r#"["one"]"#, "[1]").unwrap(), r#"$[0]: "one" became 1"#);
        assert_eq!(between("[1,2]", "[1]").unwrap(), "$: [1,2] became [1]");
        assert_eq!(
            between(r#"{"a":[{"b":"x"}]}"#, r#"{"a":[{"b":"y"}]}"#).unwrap(),
            r#"$.a[0].b: "x" became "y""#
        );
        assert_eq!(between(r#"{"a":false}"#, "{}").unwrap(), "$.a: false became null");
    }
}
