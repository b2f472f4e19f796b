//! Media types.

/// A media type without its parameters, in lower case (RFC 9110, section 8.3.1).
pub(super) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}
