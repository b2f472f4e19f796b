//! Idempotency keys, by which a server recognises a repeated call.

use crate::ir::{Location, Parameter};
use crate::rust::{Body, IdempotencyKey};

/// Whether a name is that of an idempotency key (draft-ietf-httpapi-idempotency-key-header), in any spelling.
pub(in crate::plan) fn is_idempotency_key(name: &str) -> bool {
    let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
    let bare = letters.map(|letter| letter.to_ascii_lowercase());
    bare.clone().eq(*b"idempotencykey") || bare.eq(*b"xidempotencykey")
}

/// The idempotency key among an operation's headers, query parameters and form fields, as the runtime finds it by name.
/// The runtime looks for a member of a JSON body in the body of each call.
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
