//! Keys by which a server tells one call from another that is sent again.

use crate::ir::{Location, Parameter};
use crate::rust::{Body, IdempotencyKey};

/// Whether a name is that of such a key (draft-ietf-httpapi-idempotency-key-header), however it is written.
pub(in crate::plan) fn is_idempotency_key(name: &str) -> bool {
    let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
    let bare = letters.map(|letter| letter.to_ascii_lowercase());
    bare.clone().eq(*b"idempotencykey") || bare.eq(*b"xidempotencykey")
}

/// The key of an operation as the runtime finds it, which knows headers, parameters of the query and fields of forms by their names. A
/// member of a JSON body, which its tables do not have, is looked for in the body that a call sends.
pub(in crate::plan) fn key_of(parameters: &[Parameter], bodies: &[Body]) -> Option<IdempotencyKey> {
    let named = parameters
        .iter()
        .filter(|parameter| matches!(parameter.location, Location::Header | Location::Query))
        .map(|parameter| (parameter.name.as_str(), parameter.required));
    let fields = bodies.iter().flat_map(|body| {
        body.fields()
            .iter()
            .map(|field| (&*field.name, body.required && field.required))
    });
    let mut keys = named
        .chain(fields)
        .filter(|(name, _)| is_idempotency_key(name))
        .peekable();
    keys.peek()?;
    Some(if keys.any(|(_, required)| required) {
        IdempotencyKey::Required
    } else {
        IdempotencyKey::Optional
    })
}
