//! Where the nodes of a YAML text are, noted while it was read.
//!
//! A text that had to be read again for the sake of a warning would take half as long again; a note takes twelve bytes, and
//! is made on the way.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event, Span};

use super::yaml::{self, Cursor, Style};
use super::{Item, Shape, Token};

/// The places of all nodes of a text, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks(Vec<Mark>);

/// Bytes of a text, of which no more are read than 32 bits count.
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

/// Notes the nodes of a text while it is read.
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

/// The tokens of a text whose nodes were noted.
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

    /// The next token. Of a scalar that is no name the text is as it is written, which nobody looks at.
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

    /// Passes over all that is left of the collection which was opened last.
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

/// What a name is. Most are on one line, and are as they are written but for their quotes.
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
