//! Idempotency keys, by which a server recognises a request that is sent again.

use super::body;
use super::inputs::{self, Inputs};
use crate::json::{Decoded, Kind, Reader};
use crate::operation::{Description, Location};
use crate::retry::Retry;
use crate::value::Value;

/// When a call is sent again, by the key that it has, or by a header, query parameter or form field in which it could
/// have one.
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

/// Whether a name is that of an idempotency key (draft-ietf-httpapi-idempotency-key-header). Many headers had the
/// second name before that draft.
fn is_key(name: &str) -> bool {
    let letters = || name.bytes().filter(u8::is_ascii_alphanumeric);
    ["idempotencykey", "xidempotencykey"]
        .iter()
        .any(|key| letters().map(|letter| letter.to_ascii_lowercase()).eq(key.bytes()))
}

/// Whether the call has a key: in a header, in its query, in a field of its form, or in its JSON body.
fn has_key(inputs: &Inputs) -> bool {
    let is_given = |value: &Value| value.to_text().is_some_and(|key| !key.is_empty());
    let mut values = inputs.values();
    values.any(|(location, name, value)| {
        matches!(location, Location::Header | Location::Query | Location::Form) && is_key(name) && is_given(value)
    }) || matches!(inputs.body(), Some(inputs::Body::Json(text)) if has_key_member(text).unwrap_or(false))
}

/// Whether a JSON text is an object with a key as a member.
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
