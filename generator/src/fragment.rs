//! Fragments of URI references (RFC 3986, section 3.5), which name nodes by pointers.

use std::borrow::Cow;

/// Decodes percent-encoding. Invalid escapes stay as they are, and so does the whole text if the bytes are not UTF-8.
pub(crate) fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = match after {
            [high, low, behind @ ..] if *first == b'%' => hexadecimal(*high, *low).map(|byte| (byte, behind)),
            _ => None,
        };
        let (byte, behind) = escaped.unwrap_or((*first, after));
        bytes.push(byte);
        rest = behind;
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn hexadecimal(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? * 16 + digit(low)?)
}

#[cfg(test)]
mod tests {
    use super::percent_decode;

    #[test]
    fn escapes_are_undone_and_all_else_stays() {
        for (text, expected) in [
            ("/a~1b", "/a~1b"),
            ("/a%20b%7Bc%7d", "/a b{c}"),
            ("%C3%A9", "é"),
            ("100%", "100%"),
            ("%+F%4", "%+F%4"),
            ("%FF%41", "%FF%41"),
        ] {
            assert_eq!(percent_decode(text), expected, "{text}");
        }
    }
}
