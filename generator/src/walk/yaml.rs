//! The tokens of a YAML text.

use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput, Tag};

use super::{Item, Shape, Token};

/// The tokens of the first document of a YAML text, in order.
pub(super) struct Tokens<'a> {
    parser: Parser<'a, StrInput<'a>>,
    cursor: Cursor<'a>,
    /// The offset of the parser's error.
    pub(super) stumbled: Option<usize>,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            parser: Parser::new_from_str(text),
            cursor: Cursor::new(text),
            stumbled: None,
        }
    }

    pub(super) fn next(&mut self) -> Option<Item<'a>> {
        loop {
            let (event, span) = match self.parser.next_event()? {
                Ok(event) => event,
                Err(error) => {
                    self.stumbled = Some(self.cursor.byte(*error.marker()));
                    return None;
                }
            };
            let mut range = self.cursor.range(span);
            let (token, tag) = match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => continue,
                Event::DocumentEnd | Event::StreamEnd => return None,
                Event::Alias(_) => (Token::Alias, None),
                Event::Scalar(text, style, _, tag) => {
                    let style = Style::from(style);
                    range = style.without_comment(self.cursor.text, range);
                    let plain = style == Style::Plain;
                    (Token::Scalar { text, plain }, tag)
                }
                Event::SequenceStart(_, tag) => (Token::Open(Shape::List), tag),
                Event::MappingStart(_, tag) => (Token::Open(Shape::Object), tag),
                Event::SequenceEnd | Event::MappingEnd => (Token::Close, None),
            };
            return Some(Item {
                token,
                range,
                tag: tag.as_deref().and_then(foreign),
            });
        }
    }
}

/// How a scalar is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Quoted,
    Block,
}

impl From<ScalarStyle> for Style {
    fn from(style: ScalarStyle) -> Self {
        match style {
            ScalarStyle::Plain => Self::Plain,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Self::Quoted,
            ScalarStyle::Literal | ScalarStyle::Folded => Self::Block,
        }
    }
}

impl Style {
    /// The range of a quoted scalar without a comment behind it, which the parser includes.
    pub(super) fn without_comment(self, text: &str, range: Range<usize>) -> Range<usize> {
        let written = text.get(range.clone()).filter(|_| self == Self::Quoted);
        let end = written.and_then(end_of_quoted).map(|end| range.start + end);
        range.start..end.unwrap_or(range.end)
    }
}

/// The offset behind a quoted text, which may have a tag or an anchor in front.
pub(crate) fn end_of_quoted(written: &str) -> Option<usize> {
    let mut quoted = written;
    while quoted.starts_with(['!', '&']) {
        quoted = quoted.split_once(char::is_whitespace)?.1.trim_start();
    }
    let start = written.len() - quoted.len();
    let mut bytes = quoted.bytes().enumerate();
    let (_, quote @ (b'"' | b'\'')) = bytes.next()? else {
        return None;
    };
    while let Some((at, byte)) = bytes.next() {
        let next = quoted.as_bytes().get(at + 1);
        // An escape, or two single quotes that stand for one.
        let is_pair = match byte {
            b'\\' => quote == b'"',
            b'\'' => quote == byte && next == Some(&byte),
            _ => false,
        };
        if is_pair {
            bytes.next();
        } else if byte == quote {
            return Some(start + at + 1);
        }
    }
    None
}

/// The tag as written; `None` for one of YAML's own, such as `!!str`.
fn foreign(tag: &Tag) -> Option<String> {
    let text = format!("{}{}", tag.handle, tag.suffix);
    (!text.starts_with("tag:yaml.org,2002:") && !text.starts_with("!!")).then_some(text)
}

/// Converts the parser's positions from characters to bytes.
///
/// Positions are nearly in order, so it counts from the last one instead of from the start.
pub(super) struct Cursor<'a> {
    text: &'a str,
    /// Whether each character is one byte.
    is_ascii: bool,
    characters: usize,
    byte: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            is_ascii: text.is_ascii(),
            characters: 0,
            byte: 0,
        }
    }

    /// The range of a token, without white space behind it.
    pub(super) fn range(&mut self, span: Span) -> Range<usize> {
        let start = self.byte(span.start);
        let end = self.byte(span.end).max(start);
        let length = self.text.get(start..end).map_or(0, |text| text.trim_end().len());
        start..start + length
    }

    fn byte(&mut self, marker: Marker) -> usize {
        if self.is_ascii {
            return marker.index().min(self.text.len());
        }
        let (before, after) = self.text.split_at(self.byte);
        if marker.index() >= self.characters {
            let step: usize = after
                .chars()
                .take(marker.index() - self.characters)
                .map(char::len_utf8)
                .sum();
            self.byte += step;
        } else {
            let step: usize = before
                .chars()
                .rev()
                .take(self.characters - marker.index())
                .map(char::len_utf8)
                .sum();
            self.byte -= step;
        }
        self.characters = marker.index();
        self.byte
    }
}

/// The offset at which the second document starts.
pub(super) fn second_document(text: &str) -> Option<usize> {
    let mut parser = Parser::new_from_str(text);
    let mut cursor = Cursor::new(text);
    let mut documents = 0;
    while let Some(Ok((event, span))) = parser.next_event() {
        if matches!(event, Event::DocumentStart(_)) {
            documents += 1;
            if documents == 2 {
                return Some(cursor.byte(span.start));
            }
        }
    }
    None
}
