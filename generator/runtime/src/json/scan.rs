//! The tokens of a JSON text (RFC 8259).

use super::{DecodeError, Decoded};
use std::ops::Range;

/// The longest number that is read, in characters. A number that is kept as text could have any length.
const MAX_NUMBER: usize = 4300;

/// The bytes that mostly follow the first escape of a string, which are reserved at once.
const USUAL: usize = 64;

/// A position in a JSON text that moves token by token.
///
/// The reader checks the order of tokens. It peeks at each token before it passes it.
#[derive(Debug)]
pub(super) struct Scanner<'j> {
    text: &'j str,
    at: usize,
}

impl<'j> Scanner<'j> {
    /// At the start of a text; a byte order mark is skipped.
    pub(super) fn new(text: &'j str) -> Self {
        let at = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        Self { text, at }
    }

    /// The position, in bytes from the start of the text.
    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// Goes back to an earlier position.
    pub(super) fn rewind(&mut self, offset: usize) {
        self.at = offset;
    }

    /// The text since an earlier position.
    pub(super) fn since(&self, offset: usize) -> &'j str {
        self.slice(offset..self.at)
    }

    /// The first byte of the next token; `None` at the end of the text.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// Passes the next token, which has one character.
    pub(super) fn pass(&mut self) {
        self.at += 1;
    }

    /// Passes a token of one character if it is the next.
    #[inline]
    pub(super) fn take(&mut self, token: u8) -> bool {
        let comes = self.peek() == Some(token);
        self.at += usize::from(comes);
        comes
    }

    /// Passes `true`, `false` or `null`.
    pub(super) fn word(&mut self, word: &'static str) -> Decoded<()> {
        let end = self.at + word.len();
        if self.text.as_bytes().get(self.at..end) != Some(word.as_bytes()) {
            return Err(self.error(&format!("expected `{word}`")));
        }
        self.at = end;
        Ok(())
    }

    /// Passes a number and returns its text.
    pub(super) fn number(&mut self) -> Decoded<&'j str> {
        let start = self.at;
        self.eat(b'-');
        let has_zero = self.text.as_bytes().get(self.at) == Some(&b'0');
        let whole = self.digits();
        let mut is_number = whole == 1 || (whole > 1 && !has_zero);
        if self.eat(b'.') {
            is_number &= self.digits() > 0;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'+') || self.eat(b'-');
            is_number &= self.digits() > 0;
        }
        if is_number && self.at - start <= MAX_NUMBER {
            return Ok(self.since(start));
        }
        self.at = start;
        Err(self.error(if is_number {
            "the number is too long"
        } else {
            "this is no number"
        }))
    }

    /// Passes a string and returns the text between its quotes. For a string with escapes it returns `None`, and
    /// replaces the content of `unescaped` with the resolved text.
    pub(super) fn string(&mut self, unescaped: &mut String) -> Decoded<Option<&'j str>> {
        let start = self.at + 1;
        let end = plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Some(self.slice(start..end)));
        }
        self.unescape(start..end, unescaped).map(|()| None)
    }

    /// Passes a comma, unless this is the first member, the name of a member and the colon behind it, and returns the
    /// name. It does so only if no white space stands between them and the name has no escapes; otherwise it stays.
    #[inline]
    pub(super) fn plain_name(&mut self, is_first: bool) -> Option<&'j str> {
        let bytes = self.text.as_bytes();
        let quote = self.at + usize::from(!is_first);
        if !is_first && *bytes.get(self.at)? != b',' || *bytes.get(quote)? != b'"' {
            return None;
        }
        let start = quote + 1;
        let end = plain_end(bytes, start);
        if bytes.get(end..end + 2)? != b"\":" {
            return None;
        }
        self.at = end + 2;
        self.text.get(start..end)
    }

    /// Passes the rest of a string that is not plain; `plain` is the range of its plain beginning.
    ///
    /// Not inlined, so that the code for plain strings has all registers.
    #[inline(never)]
    fn unescape(&mut self, plain: Range<usize>, unescaped: &mut String) -> Decoded<()> {
        let mut end = plain.end;
        unescaped.clear();
        unescaped.reserve(plain.len() + USUAL);
        unescaped.push_str(self.slice(plain));
        loop {
            self.at = end;
            match self.text.as_bytes().get(end) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => unescaped.push(self.escape()?),
                Some(_) => return Err(self.error("a control character in a string")),
                None => return Err(self.error("the text ends inside a string")),
            }
            end = plain_end(self.text.as_bytes(), self.at);
            unescaped.push_str(self.slice(self.at..end));
        }
    }

    fn escape(&mut self) -> Decoded<char> {
        let escaped = self.text.as_bytes().get(self.at + 1);
        let char = match escaped {
            Some(b'"' | b'\\' | b'/') => escaped.copied().map_or('/', char::from),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.escaped_code(),
            _ => return Err(self.error("an escape that is none")),
        };
        self.at += 2;
        Ok(char)
    }

    /// A character as `\u` and four digits, or as two of those (RFC 8259, section 7).
    fn escaped_code(&mut self) -> Decoded<char> {
        let first = self.code_unit()?;
        let is_half = (0xd800..0xdc00).contains(&first);
        let units = [first, if is_half { self.code_unit()? } else { 0 }];
        let mut chars = char::decode_utf16(units.into_iter().take(1 + usize::from(is_half)));
        match chars.next() {
            Some(Ok(char)) => Ok(char),
            _ => Err(self.error("half a character in a string")),
        }
    }

    fn code_unit(&mut self) -> Decoded<u16> {
        let digits = self
            .text
            .get(self.at..self.at + 6)
            .and_then(|text| text.strip_prefix("\\u"));
        // The parser alone would accept a sign.
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.error("an escape that is none"))?;
        self.at += 6;
        Ok(unit)
    }

    /// An error at this position: the text is not JSON.
    pub(super) fn error(&self, reason: &str) -> DecodeError {
        DecodeError::of_text(format!("this is not JSON: {reason}"), self.at)
    }

    /// Passes a byte if it comes next, without white space before it.
    fn eat(&mut self, byte: u8) -> bool {
        let comes = self.text.as_bytes().get(self.at) == Some(&byte);
        self.at += usize::from(comes);
        comes
    }

    /// Passes digits and returns their number.
    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.text.as_bytes().get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        self.at - start
    }

    /// A part of the text. Tokens begin and end at character boundaries.
    fn slice(&self, range: Range<usize>) -> &'j str {
        self.text.get(range).unwrap_or("")
    }
}

/// The first byte from `start` on that is not plain in a string: a quote, a backslash or a control character.
///
/// A name mostly ends within its first words. Other strings are mostly much longer, and are scanned in wide chunks, for
/// which the compiler emits vector instructions.
pub(super) fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    let mut words = 0;
    while let Some(word) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let special = special_bytes(u64::from_le_bytes(*word));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += size_of::<u64>();
        words += 1;
        if words == SHORT {
            at = wide_plain_end(bytes, at);
        }
    }
    last_plain_end(bytes, at)
}

/// The number of words that are scanned one by one.
const SHORT: usize = 2;

/// The start of the first wide chunk that has a special byte, or that is not complete.
fn wide_plain_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let special = |byte: u8| u8::from(byte == b'"') | u8::from(byte == b'\\') | u8::from(byte < b' ');
        // `any` would stop at the first special byte, and so scan byte by byte.
        if chunk.iter().fold(0, |found, byte| found | special(*byte)) != 0 {
            break;
        }
        at += chunk.len();
    }
    at
}

/// As [`plain_end`], for the last bytes, which fill no word.
#[inline(never)]
fn last_plain_end(bytes: &[u8], start: usize) -> usize {
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
    let rest = bytes.get(start..).unwrap_or(&[]);
    start + rest.iter().position(is_special).unwrap_or(rest.len())
}

/// The highest bit of each special byte. Bytes behind the first special one may be marked as well, because a borrow
/// reaches them.
const fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = ONES << 7;
    let quotes = word ^ (ONES * b'"' as u64);
    let backslashes = word ^ (ONES * b'\\' as u64);
    let is_quote = quotes.wrapping_sub(ONES) & !quotes;
    let is_backslash = backslashes.wrapping_sub(ONES) & !backslashes;
    let is_control = word.wrapping_sub(ONES * b' ' as u64) & !word;
    (is_quote | is_backslash | is_control) & HIGHEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_ends_where_the_first_special_byte_is() {
        for special in (0..b' ').chain([b'"', b'\\']) {
            for before in 0..80 {
                let mut bytes = b"\x7f !\xc3\xa9~#[]".repeat(9);
                bytes.truncate(before);
                bytes.push(special);
                bytes.extend(b"\x01\"\\ and more".iter().cycle().take(before));
                assert_eq!(plain_end(&bytes, 0), before, "{special} behind {before}");
            }
        }
        assert_eq!(plain_end(b"plain to the end", 3), 16);
    }

    #[test]
    fn a_name_is_passed_at_once_where_nothing_else_is_there() {
        for (text, is_first, name) in [
            (r#""a":1"#, true, Some("a")),
            (r#","a":1"#, false, Some("a")),
            (r#","":1"#, false, Some("")),
            (
                r#","of more than eight letters: é":1"#,
                false,
                Some("of more than eight letters: é"),
            ),
            (r#","a":1"#, true, None),
            (r#""a":1"#, false, None),
            (r#", "a":1"#, false, None),
            (r#","a" :1"#, false, None),
            (r#","a\u0062":1"#, false, None),
            (r#","a""#, false, None),
            (r#","a"#, false, None),
            (r#",""#, false, None),
            (",", false, None),
            ("", true, None),
            ("}", true, None),
        ] {
            let mut scanner = Scanner::new(text);
            assert_eq!(scanner.plain_name(is_first), name, "{text}");
            let passed = name.map_or(0, |name| name.len() + 3 + usize::from(!is_first));
            assert_eq!(scanner.offset(), passed, "{text}");
        }
    }

    #[test]
    fn strings_mean_what_serde_json_reads() {
        for text in [
            r#""""#,
            r#""plain é text of more than eight bytes""#,
            r#""\"\\\/\b\f\n\r\t""#,
            r#""before \u00e9 between \ud83d\ude00 behind""#,
            r#""\u0000\uffff\uD7FF""#,
            r#""\ud800""#,
            r#""\udc00""#,
            r#""\ud800\u0041""#,
            r#""\ud800x""#,
            r#""\u+041""#,
            r#""\u00g0""#,
            r#""\u00""#,
            r#""\u00éé""#,
            r#""\x""#,
            r#""\"#,
            r#""ends not"#,
            "\"a\nb\"",
            "\"\u{7f}\u{80}\"",
        ] {
            let mut unescaped = "of another".to_owned();
            let read = Scanner::new(text).string(&mut unescaped).ok();
            let read = read.map(|plain| plain.map_or(unescaped, str::to_owned));
            assert_eq!(read, serde_json::from_str(text).ok(), "{text}");
        }
    }

    #[test]
    fn numbers_are_those_of_the_grammar() {
        for number in ["0", "-0", "10", "1.5", "-1.50", "1e5", "1E+5", "0e-5", "1.5e05"] {
            let mut scanner = Scanner::new(number);
            assert_eq!(scanner.number().unwrap(), number);
            assert_eq!(scanner.peek(), None);
        }
        for text in ["-", "01", "-01", "00", "1.", ".5", "1e", "1e+", "1.e5", "-a", "+1"] {
            assert!(Scanner::new(text).number().is_err(), "{text}");
        }
        let (longest, longer) = ("9".repeat(MAX_NUMBER), "9".repeat(MAX_NUMBER + 1));
        assert!(Scanner::new(&longest).number().is_ok());
        assert!(Scanner::new(&longer).number().is_err());
    }
}
