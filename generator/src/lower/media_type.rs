//! Media types.

/// The range of all media types (RFC 9110, section 12.5.1).
pub(super) const ANY: &str = "*/*";

/// A media type without its parameters, in lower case (RFC 9110, section 8.3.1).
pub(super) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// The parameters of a media type that are part of its meaning, each behind a semicolon. `charset` and `boundary`
/// describe one body, and `q` is a weight.
pub(super) fn parameters(media_type: &str) -> String {
    let is_own = |parameter: &&str| {
        let name = parameter.split('=').next().unwrap_or_default().trim();
        !["", "charset", "boundary", "q"]
            .iter()
            .any(|own| name.eq_ignore_ascii_case(own))
    };
    let parameters = media_type.split(';').skip(1).map(str::trim).filter(is_own);
    parameters.flat_map(|parameter| [";", parameter]).collect()
}

/// The parameter `charset` of a media type (RFC 2046, section 4.1.2).
pub(super) fn charset(media_type: &str) -> Option<String> {
    media_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let value = value.trim().trim_matches('"');
        let is_it = name.trim().eq_ignore_ascii_case("charset") && !value.is_empty();
        (is_it && value.bytes().all(is_of_token)).then(|| value.to_owned())
    })
}

/// Whether a key of `content` is a member of a media type, written one level too high.
pub(super) fn is_misplaced(key: &str) -> bool {
    ["schema", "example", "examples", "encoding"].contains(&key)
}

/// Whether a text can be sent as a media type: two tokens and parameters, in printable ASCII (RFC 9110, section 8.3.1).
pub(super) fn is_written(media_type: &str) -> bool {
    let is_token = |text: &str| !text.is_empty() && text.bytes().all(is_of_token);
    let is_printed = media_type.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let range = essence(media_type);
    is_printed
        && range
            .split_once('/')
            .is_some_and(|(top, sub)| is_token(top) && is_token(sub))
}

/// Whether a media type is a form.
pub(super) fn is_form(media_type: &str) -> bool {
    media_type == "application/x-www-form-urlencoded" || media_type.starts_with("multipart/")
}

/// Whether a media type is JSON (RFC 8259; `+json` by RFC 6839), or `*/*`, which is JSON if it has the schema of an
/// object or a list.
pub(super) fn is_json(media_type: &str) -> bool {
    matches!(media_type, "application/json" | "text/json" | ANY) || media_type.ends_with("+json")
}

/// Whether a byte can be in a token (RFC 9110, section 5.6.2).
pub(super) fn is_of_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
