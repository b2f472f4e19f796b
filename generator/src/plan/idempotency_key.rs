//! Keys by which a server tells one call from another that is sent again.

use crate::ir::{Location, Parameter};
use crate::rust::IdempotencyKey;

/// Whether a name is that of such a key (draft-ietf-httpapi-idempotency-key-header), however it is written.
pub(super) fn is_idempotency_key(name: &str) -> bool {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let bare: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    matches!(bare.as_str(), "idempotencykey" | "xidempotencykey")
}

/// The header that is one to the runtime, which knows it by name.
pub(super) fn key_of(parameters: &[Parameter]) -> Option<IdempotencyKey> {
    let names = ["Idempotency-Key", "X-Idempotency-Key"];
    let is_key = |parameter: &&Parameter| {
        let is_named = names.iter().any(|name| parameter.name.eq_ignore_ascii_case(name));
        parameter.location == Location::Header && is_named
    };
    parameters.iter().find(is_key).map(|parameter| {
        if parameter.required {
            IdempotencyKey::Required
        } else {
            IdempotencyKey::Optional
        }
    })
}
