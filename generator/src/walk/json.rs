//! The tokens of a JSON text.

use std::borrow::Cow;
use std::ops::Range;

use super::{Item, Shape, Token};

/// The tokens of a JSON text in order, without commas and colons.
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn next(&mut self) -> Option<Item<'a>> {
        let bytes = self.text.as_bytes();
        let skipped = bytes
            .get(self.at..)?
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':'));
        let start = self.at + skipped.count();
        let (token, end) = match bytes.get(start)? {
            b'{' => (Token::Open(Shape::Object), start + 1),
            b'[' => (Token::Open(Shape::List), start + 1),
            b'}' | b']' => (Token::Close, start + 1),
            b'"' => {
                let end = string_end(bytes, start)?;
                (
                    Token::Scalar {
                        text: unquote(self.text, start..end)?,
                        plain: false,
                    },
                    end,
                )
            }
            _ => {
                let length = bytes.get(start..)?.iter().position(|byte| {
                    matches!(
                        byte,
                        b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b'{' | b'}' | b'[' | b']' | b'"'
                    )
                });
                let end = length.map_or(bytes.len(), |length| start + length);
                (
                    Token::Scalar {
                        text: Cow::Borrowed(self.text.get(start..end)?),
                        plain: true,
                    },
                    end,
                )
            }
        };
        self.at = end;
        Some(Item {
            token,
            range: start..end,
            tag: None,
        })
    }
}

impl Tokens<'_> {
    /// Skips the rest of the collection that was opened last, with its closing bracket; `None` if the text ends before.
    pub(super) fn pass_over(&mut self) -> Option<()> {
        let bytes = self.text.as_bytes();
        let mut depth = 1_usize;
        while depth > 0 {
            let mut rest = bytes.get(self.at..)?.iter();
            let start = self.at + rest.position(|byte| matches!(byte, b'"' | b'{' | b'[' | b'}' | b']'))?;
            self.at = start + 1;
            match bytes.get(start)? {
                b'"' => self.at = string_end(bytes, start)?,
                b'{' | b'[' => depth += 1,
                _ => depth -= 1,
            }
        }
        Some(())
    }
}

/// The offset behind the string that starts at `start`.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        at += memchr::memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes.get(at) == Some(&b'"') {
            return Some(at + 1);
        }
        // The backslash and the escaped character.
        at += 2;
    }
}

fn unquote(text: &str, range: Range<usize>) -> Option<Cow<'_, str>> {
    let quoted = text.get(range)?;
    let inner = quoted.get(1..quoted.len() - 1)?;
    if inner.contains('\\') {
        serde_json::from_str(quoted).ok().map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(inner))
    }
}
