//! The elements of a list header.

use http::header::SET_COOKIE;

/// The elements of a header, separated by commas. A comma in a quoted text (RFC 9110, section 5.6.4) or in `<…>`, as
/// around the URL in `Link` (RFC 8288, section 3), does not separate. A quote or `<` that is never closed is an
/// ordinary character.
pub(crate) struct Elements<'h> {
    rest: Option<&'h str>,
    /// The signs that may still occur: a sign that is not closed once is not closed later, either.
    signs: Signs,
}

struct Signs {
    comma: bool,
    quote: bool,
    angle: bool,
}

impl<'h> Elements<'h> {
    pub(crate) fn of(name: &str, text: &'h str) -> Self {
        // A cookie has commas only in dates, and its headers are never joined (RFC 9110, section 5.3).
        let is_list = !SET_COOKIE.as_str().eq_ignore_ascii_case(name);
        Self {
            rest: Some(text),
            signs: Signs {
                comma: is_list,
                quote: is_list,
                angle: is_list,
            },
        }
    }

    /// The first comma that ends an element.
    fn comma(&mut self, text: &str) -> Option<usize> {
        let mut at = 0;
        loop {
            let signs = &mut self.signs;
            let is_sign = |letter| match letter {
                ',' => signs.comma,
                '"' => signs.quote,
                '<' => signs.angle,
                _ => false,
            };
            at += text[at..].find(is_sign)?;
            let inner = &text[at + 1..];
            let (is_sought, end) = match text.as_bytes()[at] {
                b'"' => (&mut signs.quote, quote_end(inner)),
                b'<' => (&mut signs.angle, inner.find('>')),
                _ => return Some(at),
            };
            *is_sought = end.is_some();
            at += 1 + end.map_or(0, |end| end + 1);
        }
    }
}

impl<'h> Iterator for Elements<'h> {
    type Item = &'h str;

    fn next(&mut self) -> Option<&'h str> {
        let text = self.rest?;
        let end = self.comma(text);
        self.rest = end.map(|end| &text[end + 1..]);
        Some(end.map_or(text, |end| &text[..end]).trim())
    }
}

/// The position of the quote that ends a quoted text; one behind a backslash is part of the text.
fn quote_end(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    text.bytes().position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    })
}

#[cfg(test)]
mod tests {
    use super::Elements;

    #[test]
    fn commas_in_quotes_and_angle_brackets_are_of_the_element() {
        for (text, elements) in [
            ("a, b,c", vec!["a", "b", "c"]),
            (r#""a,b", "c""#, vec![r#""a,b""#, r#""c""#]),
            (r#"a="x,\"y,", b"#, vec![r#"a="x,\"y,""#, "b"]),
            (r#""\\",b"#, vec![r#""\\""#, "b"]),
            (
                r#"<https://a.example/?x=1,2>; rel="next, last",<b>"#,
                vec![r#"<https://a.example/?x=1,2>; rel="next, last""#, "<b>"],
            ),
            (r#"6", 8"#, vec![r#"6""#, "8"]),
            (r#"<5,6,"7,8""#, vec!["<5", "6", r#""7,8""#]),
            (r#""<",">""#, vec![r#""<""#, r#"">""#]),
            (r#"é,"",,b,"#, vec!["é", r#""""#, "", "b", ""]),
        ] {
            let read: Vec<&str> = Elements::of("X-Elements", text).collect();
            assert_eq!(read, elements, "{text}");
        }
    }

    #[test]
    fn each_cookie_that_is_set_is_one_element() {
        let dated = "a=\"1,2\"; Expires=Wed, 21 Oct 2026 07:28:00 GMT";
        let read: Vec<&str> = Elements::of("Set-Cookie", dated).collect();
        assert_eq!(read, [dated]);
    }

    #[test]
    fn what_is_never_closed_is_looked_for_once() {
        for (begin, unit) in [("", "<,"), ("\"", "\\\",")] {
            let text = format!("{begin}{}", unit.repeat(200_000));
            assert_eq!(Elements::of("X-Elements", &text).count(), 200_001, "{unit}");
        }
    }
}
