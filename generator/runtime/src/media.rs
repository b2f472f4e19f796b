//! Media types of responses and parts.

/// Whether a `Content-Type` matches a media type of a document, which can be a range such as `image/*`. Parameters and
/// case do not matter.
pub(crate) fn matches(range: &str, content_type: &str) -> bool {
    let (range, found) = (essence(range), essence(content_type));
    let prefix = range.strip_suffix('*').filter(|prefix| prefix.ends_with('/'));
    match prefix {
        Some("*/") => !found.is_empty(),
        Some(prefix) => found
            .get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix)),
        None => range.eq_ignore_ascii_case(found),
    }
}

/// The value of the `charset` parameter, if there is one.
pub(crate) fn charset(content_type: &str) -> Option<&str> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim()
            .eq_ignore_ascii_case("charset")
            .then(|| value.trim().trim_matches('"'))
    })
}

/// A media type without its parameters.
pub(crate) fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or("").trim()
}

/// Whether two media types are the same, with the same parameters in the same order; white space around a semicolon
/// does not matter (RFC 9110, section 8.3.1).
#[cfg(feature = "mock")]
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let [mut ones, mut others] = [one, other].map(|media| media.split(';').map(str::trim));
    ones.all(|part| others.next().is_some_and(|other| part.eq_ignore_ascii_case(other))) && others.next().is_none()
}

/// Whether a media type is JSON (RFC 6839 for `+json`), or `*/*`, which mostly is JSON.
pub(crate) fn is_json(content_type: &str) -> bool {
    let essence = essence(content_type).to_ascii_lowercase();
    matches!(essence.as_str(), "application/json" | "text/json" | "*/*") || essence.ends_with("+json")
}

/// How the items of a stream are separated.
#[cfg(any(feature = "cli", feature = "mock"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stream {
    /// As server-sent events.
    Events,
    /// By record separators (RFC 7464).
    Records,
    /// By line ends.
    Lines,
}

/// How a media type of a stream separates its items; `None` for other media types.
#[cfg(any(feature = "cli", feature = "mock"))]
pub(crate) fn stream(content_type: &str) -> Option<Stream> {
    match essence(content_type).to_ascii_lowercase().as_str() {
        "text/event-stream" => Some(Stream::Events),
        "application/json-seq" => Some(Stream::Records),
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/json-lines"
        | "application/stream+json" => Some(Stream::Lines),
        _ => None,
    }
}

/// Whether a response can be server-sent events. They have a media type of their own, but proxies pass them on as plain
/// text or bytes. A response without a media type can be events.
pub(crate) fn can_be_events(content_type: &str) -> bool {
    let passed_on = ["", "text/event-stream", "text/plain", "application/octet-stream"];
    let essence = essence(content_type);
    passed_on.iter().any(|media| essence.eq_ignore_ascii_case(media))
}

/// Whether a response can be JSON values, one per line. They have many media types, can be plain text or bytes, and a
/// single one is JSON.
pub(crate) fn can_be_lines(content_type: &str) -> bool {
    let essence = essence(content_type).to_ascii_lowercase();
    let is_markup = essence == "text/html" || essence.ends_with("xml");
    essence == "application/octet-stream" || !(is_markup || is_of_bytes(&essence))
}

/// Whether the extension of a file name stands for a media type: mostly it is the subtype.
pub(crate) fn is_of_extension(media: &str, file_name: &str) -> bool {
    let Some((_, extension)) = file_name.rsplit_once('.') else {
        return false;
    };
    let extension = extension.to_ascii_lowercase();
    let essence = essence(media).to_ascii_lowercase();
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    let bare = subtype.strip_prefix("x-").unwrap_or(subtype);
    let bare = bare.strip_suffix("+xml").unwrap_or(bare);
    bare == extension
        || EXTENSIONS
            .iter()
            .any(|(known, named)| *known == extension && *named == bare)
}

/// Extensions that differ from the subtype, with that subtype.
const EXTENSIONS: &[(&str, &str)] = &[
    ("bin", "octet-stream"),
    ("doc", "msword"),
    ("docx", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("gz", "gzip"),
    ("htm", "html"),
    ("ico", "vnd.microsoft.icon"),
    ("jpg", "jpeg"),
    ("js", "javascript"),
    ("m4a", "mp4"),
    ("md", "markdown"),
    ("mov", "quicktime"),
    ("mp3", "mpeg"),
    ("mpg", "mpeg"),
    ("oga", "ogg"),
    ("ogv", "ogg"),
    ("ppt", "vnd.ms-powerpoint"),
    ("pptx", "vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("tif", "tiff"),
    ("txt", "plain"),
    ("wav", "wave"),
    ("wav", "vnd.wave"),
    ("xls", "vnd.ms-excel"),
    ("xlsx", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("yml", "yaml"),
    ("zip", "zip-compressed"),
];

/// Whether a media type is never text.
pub(crate) fn is_of_bytes(media: &str) -> bool {
    let essence = essence(media).to_ascii_lowercase();
    let is_picture_or_sound = ["image/", "audio/", "video/", "font/"]
        .iter()
        .any(|top| essence.starts_with(top));
    (is_picture_or_sound && !essence.ends_with("+xml"))
        || matches!(
            essence.as_str(),
            "application/octet-stream" | "application/pdf" | "application/zip" | "application/gzip"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_no_text_unless_it_is_written_as_one() {
        assert!(is_of_bytes("Image/PNG; q=1") && is_of_bytes("application/pdf"));
        assert!(!is_of_bytes("image/svg+xml") && !is_of_bytes("text/markdown") && !is_of_bytes("application/sdp"));
    }

    #[test]
    fn parameters_and_case_do_not_count() {
        assert!(matches("application/json", "Application/JSON; charset=utf-8"));
        assert!(matches("image/*", "image/png"));
        assert!(matches("*/*", "image/png"));
        assert!(!matches("image/*", "imagery/png"));
        assert!(!matches("application/json", "application/problem+json"));
        assert!(!matches("application/json", ""));
        assert_eq!(charset("text/plain; a=b; Charset=\"ISO-8859-1\""), Some("ISO-8859-1"));
        assert_eq!(charset("text/plain"), None);
    }
}
