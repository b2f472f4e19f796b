//! Keys by which a server knows a request that is sent again, and does not act on it twice.

use super::body;
use super::inputs::{self, Inputs};
use crate::json::{Decoded, Kind, Reader};
use crate::operation::{Description, Location};
use crate::retry::Retry;
use crate::value::Value;

/// What a key makes of a call: one that is given, and one that could be.
pub(super) fn class(description: &Description, inputs: &Inputs) -> Retry {
    let is_place = |location, name: &str| matches!(location, Location::Header | Location::Query) && is_key(name);
    let mut parameters = description.parameters.iter();
    let mut fields = body::fields(body::of_fields(description, inputs)).iter();
    if has_key(inputs) {
        Retry::Idempotent
    } else if parameters.any(|parameter| is_place(parameter.location, parameter.name))
        || fields.any(|field| is_key(field.name))
    {
        Retry::Unprocessed
    } else {
        Retry::ByMethod
    }
}

/// Whether a header, a query parameter, a field or a member of this name lets a server know a request again
/// (draft-ietf-httpapi-idempotency-key-header); many headers were called as the second before there was that draft.
fn is_key(name: &str) -> bool {
    let letters = || name.bytes().filter(u8::is_ascii_alphanumeric);
    ["idempotencykey", "xidempotencykey"]
        .iter()
        .any(|key| letters().map(|letter| letter.to_ascii_lowercase()).eq(key.bytes()))
}

/// Whether the caller gave the call a key: in a header, in its query, in a field of its form, or in its JSON.
fn has_key(inputs: &Inputs) -> bool {
    let is_given = |value: &Value| value.to_text().is_some_and(|key| !key.is_empty());
    let mut values = inputs.values();
    values.any(|(location, name, value)| {
        matches!(location, Location::Header | Location::Query | Location::Form) && is_key(name) && is_given(value)
    }) || matches!(inputs.body(), Some(inputs::Body::Json(text)) if has_key_member(text).unwrap_or(false))
}

/// Whether a JSON text is an object with a key among its members.
fn has_key_member(text: &str) -> Decoded<bool> {
    let mut reader = Reader::new(text);
    reader.begin_object(&[])?;
    while let Some(name) = reader.next_member()? {
        let is_key = is_key(name);
        if is_key && reader.kind()? == Kind::String {
            return Ok(!reader.string()?.is_empty());
        }
        reader.skip()?;
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_told_by_its_name() {
        for name in [
            "Idempotency-Key",
            "X-Idempotency-Key",
            "idempotency_key",
            "idempotencyKey",
        ] {
            assert!(is_key(name), "{name}");
        }
        for name in ["key", "Idempotency-Key-Expiry", "X-Request-Id", ""] {
            assert!(!is_key(name), "{name}");
        }
    }

    #[test]
    fn a_json_body_has_a_key_of_its_own_alone() {
        for (text, has) in [
            (r#"{"a": {"b": 1}, "idempotencyKey": "k"}"#, true),
            (r#"{"idempotency_key": ""}"#, false),
            (r#"{"idempotency_key": null}"#, false),
            (r#"{"a": {"idempotency_key": "k"}}"#, false),
            (r#"["idempotency_key", "k"]"#, false),
        ] {
            assert_eq!(has_key_member(text).unwrap_or(false), has, "{text}");
        }
    }
}
