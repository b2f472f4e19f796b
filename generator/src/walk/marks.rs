//! The positions of the nodes of a YAML text, recorded by its reader.
//!
//! Parsing the text again for a warning would take half as long again; a mark takes twelve bytes.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event, Span};

use super::yaml::{self, Cursor, Style};
use super::{Item, Shape, Token};

/// The positions of all nodes of a text, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks(Vec<Mark>);

/// The position of a token. No text has more bytes than 32 bits can count.
#[derive(Clone, Debug)]
struct Mark {
    start: u32,
    end: u32,
    kind: Kind,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Open(Shape),
    Close,
    Scalar(Style),
}

/// Records the marks of a text while it is read.
pub(crate) struct Recorder<'a> {
    cursor: Cursor<'a>,
    marks: Marks,
}

impl<'a> Recorder<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            cursor: Cursor::new(text),
            marks: Marks::default(),
        }
    }

    pub(crate) fn note(&mut self, event: &Event<'_>, span: Span) {
        let kind = match event {
            Event::Scalar(_, style, ..) => Kind::Scalar(Style::from(*style)),
            Event::SequenceStart(..) => Kind::Open(Shape::List),
            Event::MappingStart(..) => Kind::Open(Shape::Object),
            Event::SequenceEnd | Event::MappingEnd => Kind::Close,
            _ => return,
        };
        let Range { start, end } = self.cursor.range(span);
        if let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(end)) {
            self.marks.0.push(Mark { start, end, kind });
        }
    }

    pub(crate) fn into_marks(self) -> Marks {
        self.marks
    }
}

/// The tokens of a text with marks.
pub(super) struct Tokens<'a> {
    text: &'a str,
    marks: std::slice::Iter<'a, Mark>,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str, marks: &'a Marks) -> Self {
        Self {
            text,
            marks: marks.0.iter(),
        }
    }

    /// The next token. The text of a value is as written, with its quotes: only plain values and names are looked at.
    pub(super) fn next(&mut self, is_name: bool) -> Option<Item<'a>> {
        let mark = self.marks.next()?;
        let mut range = mark.start as usize..mark.end as usize;
        let token = match mark.kind {
            Kind::Open(shape) => Token::Open(shape),
            Kind::Close => Token::Close,
            Kind::Scalar(style) => {
                range = style.without_comment(self.text, range);
                let plain = style == Style::Plain;
                let written = self.text.get(range.clone())?;
                let text = if is_name {
                    name(written, plain)
                } else {
                    Cow::Borrowed(written)
                };
                Token::Scalar { text, plain }
            }
        };
        Some(Item {
            token,
            range,
            tag: None,
        })
    }

    /// Skips the rest of the collection that was opened last.
    pub(super) fn pass_over(&mut self) {
        let mut depth = 1_usize;
        while depth > 0
            && let Some(mark) = self.marks.next()
        {
            match mark.kind {
                Kind::Open(_) => depth += 1,
                Kind::Close => depth -= 1,
                Kind::Scalar(_) => {}
            }
        }
    }
}

/// The name that a text stands for. Most names are on one line, without escapes.
fn name(written: &str, plain: bool) -> Cow<'_, str> {
    if plain && !written.contains('\n') {
        return Cow::Borrowed(written);
    }
    let inside = written.get(1..written.len().saturating_sub(1)).unwrap_or_default();
    if !plain && !inside.contains(['\\', '\'', '"', '\n']) {
        return Cow::Borrowed(inside);
    }
    match yaml::Tokens::new(written).next() {
        Some(Item {
            token: Token::Scalar { text, .. },
            ..
        }) => text,
        _ => Cow::Borrowed(inside),
    }
}
