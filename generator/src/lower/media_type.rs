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

/// The parameters of a media type, each behind a semicolon, that a client has to repeat to mean the same. The encoding of a text is
/// its own business, and so is what stands between the parts of a form.
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

/// Whether a key of `content` is a member of a media type that stands a step too far out.
pub(super) fn is_misplaced(key: &str) -> bool {
    ["schema", "example", "examples", "encoding"].contains(&key)
}

/// Whether a media type is JSON (RFC 8259; `+json` by RFC 6839), or any, which is JSON where a schema of an object or a list says
/// what is in it.
pub(super) fn is_json(media_type: &str) -> bool {
    matches!(media_type, "application/json" | "text/json" | "*/*") || media_type.ends_with("+json")
}
