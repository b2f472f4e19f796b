//! Percent-encoding (RFC 3986, section 2).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

/// Everything but the unreserved characters.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Everything but unreserved and reserved characters; `#`, `[` and `]` are reserved, but a query cannot hold them.
const RESERVED: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Encodes all but unreserved characters, so that the text means itself wherever in a URL it stands.
pub(crate) fn component(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, COMPONENT)).into_owned()
}

/// Appends what [`component`] gives.
pub(super) fn push_component(text: &str, encoded: &mut String) {
    encoded.extend(utf8_percent_encode(text, COMPONENT));
}

/// Leaves reserved characters and percent-encoded triplets alone (`allowReserved`; RFC 6570, section 3.2.3).
pub(crate) fn reserved(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    push_reserved(text, &mut encoded);
    encoded
}

/// Appends what [`reserved`] gives.
pub(super) fn push_reserved(text: &str, encoded: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, tail) = rest.split_at(at);
        encoded.extend(utf8_percent_encode(before, RESERVED));
        let digits = tail.as_bytes().get(1..3);
        let is_triplet = digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        encoded.push_str(if is_triplet { "%" } else { "%25" });
        rest = tail.get(1..).unwrap_or("");
    }
    encoded.extend(utf8_percent_encode(rest, RESERVED));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_stay() {
        assert_eq!(component("aZ09-._~"), "aZ09-._~");
        assert_eq!(
            component("a/b?c#d%+@:; \u{e9}\r\n"),
            "a%2Fb%3Fc%23d%25%2B%40%3A%3B%20%C3%A9%0D%0A"
        );
    }

    #[test]
    fn reserved_characters_and_triplets_can_stay() {
        assert_eq!(reserved(":/?@!$&'()*+,;="), ":/?@!$&'()*+,;=");
        assert_eq!(reserved("#[] \u{e9}"), "%23%5B%5D%20%C3%A9");
        assert_eq!(reserved("%2F%2g%"), "%2F%252g%25");
    }
}
