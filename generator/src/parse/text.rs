//! From bytes to text.

use crate::diagnostic::{Code, Diagnostics};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text of a document without its byte order mark; `None`, with a finding, if it is empty or not UTF-8.
pub(super) fn decode<'a>(bytes: &'a [u8], diagnostics: &mut Diagnostics) -> Option<&'a str> {
    if let Some(name) = wide_encoding(bytes) {
        diagnostics.report_offset(
            Code::Encoding,
            0,
            format!("the document is {name}, not UTF-8"),
            "save it as UTF-8 and try again",
        );
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let offset = error.valid_up_to();
            let byte = bytes.get(offset).copied().unwrap_or_default();
            diagnostics.report_offset(
                Code::Encoding,
                offset,
                format!("the byte {byte:#04x} is not UTF-8 here"),
                "save the document as UTF-8 and try again",
            );
            return None;
        }
    };
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if text.trim().is_empty() {
        diagnostics.report_offset(
            Code::Empty,
            0,
            "the document is empty",
            "an OpenAPI document is expected",
        );
        return None;
    }
    Some(text)
}

/// The name of a wider encoding, recognised by its byte order mark or by the zero byte beside a first ASCII character.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16"),
        [0, second, ..] if *second != 0 => Some("UTF-16"),
        [first, 0, ..] if *first != 0 => Some("UTF-16"),
        _ => None,
    }
}
