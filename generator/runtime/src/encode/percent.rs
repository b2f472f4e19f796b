//! Percent-encoding (RFC 3986, section 2).

use percent_encoding::percent_encode_byte;

/// The bytes that are not encoded, by their codes.
type Plain = [bool; 256];

/// The unreserved characters.
const COMPONENT: &Plain = &plain(b"-._~");

/// Unreserved and reserved characters; `#`, `[` and `]` are reserved, but a query cannot hold them.
const RESERVED: &Plain = &plain(b"-._~:/?@!$&'()*+,;=");

/// The bytes that the serializer of forms does not encode (URL Standard, section 5.2).
const FORM: &Plain = &plain(b"*-._");

/// The bytes that stay in a URL that a server wrote. Controls are among them, and the parser refuses those.
const WRITTEN: &Plain = &written();

/// All but the query percent-encode set of the URL Standard (section 1.3) without its controls and the `#`, which ends
/// a query.
const fn written() -> Plain {
    let mut plain = [true; 256];
    let mut byte = 128;
    while byte < 256 {
        plain[byte] = false;
        byte += 1;
    }
    plain[b' ' as usize] = false;
    plain[b'"' as usize] = false;
    plain[b'<' as usize] = false;
    plain[b'>' as usize] = false;
    plain
}

/// Letters, digits and these.
const fn plain(others: &[u8]) -> Plain {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        plain[byte as usize] = byte.is_ascii_alphanumeric();
        byte += 1;
    }
    let mut at = 0;
    while at < others.len() {
        plain[others[at] as usize] = true;
        at += 1;
    }
    plain
}

/// Appends a text; `spell` encodes a byte, given the bytes from there on.
///
/// Most texts need no encoding, and are copied as a whole. `utf8_percent_encode` and the serializer of forms check each
/// byte again while they copy, which took 3,700 instructions of a call.
fn push(text: &str, plain: &Plain, spell: impl Fn(&[u8]) -> &'static str, encoded: &mut String) {
    let bytes = text.as_bytes();
    let mut start = 0;
    for (at, byte) in bytes.iter().enumerate() {
        if !plain[usize::from(*byte)] {
            if start < at {
                encoded.push_str(text.get(start..at).unwrap_or_default());
            }
            encoded.push_str(spell(bytes.get(at..).unwrap_or_default()));
            start = at + 1;
        }
    }
    encoded.push_str(text.get(start..).unwrap_or_default());
}

fn triplet(rest: &[u8]) -> &'static str {
    rest.first().map_or("", |byte| percent_encode_byte(*byte))
}

/// Encodes everything except unreserved characters, so that the text can stand anywhere in a URL.
pub(crate) fn component(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    push_component(text, &mut encoded);
    encoded
}

/// As [`component`], appended to a text.
pub(super) fn push_component(text: &str, encoded: &mut String) {
    push(text, COMPONENT, triplet, encoded);
}

/// Does not encode reserved characters and percent-encoded triplets (`allowReserved`; RFC 6570, section 3.2.3).
pub(crate) fn reserved(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    push_reserved(text, &mut encoded);
    encoded
}

/// As [`reserved`], appended to a text.
pub(super) fn push_reserved(text: &str, encoded: &mut String) {
    let spell = |rest: &[u8]| match rest {
        [b'%', one, two, ..] if one.is_ascii_hexdigit() && two.is_ascii_hexdigit() => "%",
        rest => triplet(rest),
    };
    push(text, RESERVED, spell, encoded);
}

/// Encodes characters that a URL cannot contain behind its authority, as browsers do; everything else stays, including
/// triplets.
pub(crate) fn written_url(url: &str) -> String {
    let authority = url.find("://").map_or(0, |at| at + 3);
    let rest = url.get(authority..).and_then(|rest| rest.find(['/', '?', '#']));
    let (start, rest) = url.split_at(rest.map_or(url.len(), |at| authority + at));
    let mut encoded = start.to_owned();
    push(rest, WRITTEN, triplet, &mut encoded);
    encoded
}

/// A name or a value of a form (URL Standard, section 5.2).
pub(crate) fn form(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    push_form(text, &mut encoded);
    encoded
}

/// As [`form`], appended to a text.
pub(super) fn push_form(text: &str, encoded: &mut String) {
    let spell = |rest: &[u8]| if rest.starts_with(b" ") { "+" } else { triplet(rest) };
    push(text, FORM, spell, encoded);
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
        assert_eq!(reserved("%\u{e9}2%c3"), "%25%C3%A92%c3");
    }

    #[test]
    fn what_may_not_stand_in_a_url_is_encoded_behind_its_authority() {
        for (url, expected) in [
            ("https://a b/c d?e=f:1 g#h", "https://a b/c%20d?e=f:1%20g#h"),
            ("https://a?<\"\u{e9}\">", "https://a?%3C%22%C3%A9%22%3E"),
            ("https://a/%20%2F%/{x}|^`'\\", "https://a/%20%2F%/{x}|^`'\\"),
            ("https://\u{e9}", "https://\u{e9}"),
            ("https://a/\r\n\t\0\u{7f}", "https://a/\r\n\t\0\u{7f}"),
            ("/a b", "/a%20b"),
        ] {
            assert_eq!(written_url(url), expected);
        }
    }

    #[test]
    fn a_form_is_encoded_as_the_url_standard_says() {
        let every: String = ('\0'..='\u{ff}').collect();
        let mut encoded = String::new();
        push_form(&every, &mut encoded);
        let expected: String = form_urlencoded::byte_serialize(every.as_bytes()).collect();
        assert_eq!(encoded, expected);
    }
}
