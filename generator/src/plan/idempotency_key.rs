//! Keys by which a server tells one call from another that is sent again.

/// Whether a name is that of such a key (draft-ietf-httpapi-idempotency-key-header), however it is written.
pub(super) fn is_idempotency_key(name: &str) -> bool {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let bare: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    matches!(bare.as_str(), "idempotencykey" | "xidempotencykey")
}
