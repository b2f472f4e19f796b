//! A walk over the tokens of a text with their positions.
//!
//! It finds the lines of findings: by the marks that the reader recorded, or by parsing the text once more. It relies
//! on the text having been read before, and ends where it does not understand the text.

mod json;
mod marks;
mod yaml;

use std::borrow::Cow;
use std::ops::Range;

pub(crate) use self::marks::{Marks, Recorder};
pub(crate) use self::yaml::end_of_quoted;

/// The notation of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Yaml,
}

impl Format {
    /// JSON if the first character is a bracket. YAML could start with one as well, but is never written so.
    pub(crate) fn of(text: &str) -> Self {
        if text.trim_start().starts_with(['{', '[']) {
            Self::Json
        } else {
            Self::Yaml
        }
    }
}

/// The kind of a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Object,
    List,
}

/// One step of a walk.
#[derive(Debug)]
pub(crate) enum Token<'a> {
    Open(Shape),
    Close,
    /// The name of a member; its value follows.
    Key(Cow<'a, str>),
    /// A scalar; `plain` if it has no quotes.
    Scalar {
        text: Cow<'a, str>,
        plain: bool,
    },
    /// A YAML alias, which is not followed.
    Alias,
}

/// A token with its position.
#[derive(Debug)]
pub(crate) struct Item<'a> {
    pub(crate) token: Token<'a>,
    /// The bytes of the token.
    pub(crate) range: Range<usize>,
    /// A tag that is not one of YAML's own.
    pub(crate) tag: Option<String>,
}

/// The tokens of a text in order, with names and values told apart.
pub(crate) struct Walk<'a> {
    tokens: Tokens<'a>,
    /// The kinds of the open collections, and whether a name comes next in each.
    open: Vec<(Shape, bool)>,
    ended: bool,
}

enum Tokens<'a> {
    Json(json::Tokens<'a>),
    Yaml(Box<yaml::Tokens<'a>>),
    Marked(marks::Tokens<'a>),
}

impl<'a> Walk<'a> {
    pub(crate) fn new(text: &'a str, format: Format) -> Self {
        let tokens = match format {
            Format::Json => Tokens::Json(json::Tokens::new(text)),
            Format::Yaml => Tokens::Yaml(Box::new(yaml::Tokens::new(text))),
        };
        Self::over(tokens)
    }

    /// A walk by marks of the same text.
    pub(crate) fn by_marks(text: &'a str, marks: &'a Marks) -> Self {
        Self::over(Tokens::Marked(marks::Tokens::new(text, marks)))
    }

    fn over(tokens: Tokens<'a>) -> Self {
        Self {
            tokens,
            open: Vec::new(),
            ended: false,
        }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        if self.ended {
            return None;
        }
        let name_expected = matches!(self.open.last(), Some((Shape::Object, true)));
        let mut item = match &mut self.tokens {
            Tokens::Json(tokens) => tokens.next(),
            Tokens::Yaml(tokens) => tokens.next(),
            Tokens::Marked(tokens) => tokens.next(name_expected),
        }?;
        match item.token {
            Token::Close => {
                self.open.pop();
            }
            Token::Scalar { text, .. } if name_expected => item.token = Token::Key(text),
            Token::Alias if name_expected => item.token = Token::Key(Cow::Borrowed("")),
            // A name in JSON is no collection, so no text with one has been read.
            Token::Open(_) if name_expected => {
                self.ended = true;
                return None;
            }
            Token::Open(_) | Token::Scalar { .. } | Token::Key(_) | Token::Alias => {}
        }
        match item.token {
            Token::Key(_) => self.expect_name(false),
            Token::Scalar { .. } | Token::Alias | Token::Close => self.expect_name(true),
            Token::Open(shape) => self.open.push((shape, true)),
        }
        self.ended = self.open.is_empty();
        Some(item)
    }
}

impl Walk<'_> {
    /// Skips the rest of the collection that was opened last, if that is quicker than reading its tokens. Returns
    /// whether it did.
    pub(crate) fn pass_over(&mut self) -> bool {
        let is_over = match &mut self.tokens {
            Tokens::Json(tokens) => tokens.pass_over().is_none(),
            Tokens::Marked(tokens) => {
                tokens.pass_over();
                false
            }
            Tokens::Yaml(_) => return false,
        };
        self.open.pop();
        self.expect_name(true);
        self.ended = is_over || self.open.is_empty();
        true
    }

    /// The offset of the error that ended the walk, if there was one.
    pub(crate) fn stumbled(&self) -> Option<usize> {
        match &self.tokens {
            Tokens::Json(_) | Tokens::Marked(_) => None,
            Tokens::Yaml(tokens) => tokens.stumbled,
        }
    }

    fn expect_name(&mut self, expected: bool) {
        if let Some((_, next)) = self.open.last_mut() {
            *next = expected;
        }
    }
}

/// The offset at which the second document of a YAML text starts.
pub(crate) fn second_document(text: &str) -> Option<usize> {
    yaml::second_document(text)
}
