//! Reads JSON member by member.

use super::frame::{Container, Fault, Frames, Mark};
use super::kind::Kind;
use super::lenient::Leniency;
use super::object::Demanded;
use super::scan::Scanner;
use super::{Decode, DecodeError, Decoded, MAX_DEPTH};
use std::borrow::Cow;
use std::fmt;

/// A position in a JSON text, moved over it value by value.
///
/// Nesting beyond [`MAX_DEPTH`], a member name that occurs twice in one object, and numbers of more than 4300 characters
/// are refused, in skipped values too.
pub struct Reader<'j> {
    pub(super) scanner: Scanner<'j>,
    pub(super) frames: Frames<'j>,
    /// The last string with escapes in it, once they are resolved.
    pub(super) unescaped: String,
    /// How many members went to an [`Extra`](super::Extra), without nulls that their type knows, and how many values fit no type of
    /// several.
    pub(super) left_over: usize,
    /// How many members are missing that the document requires, of those that a response may lack.
    pub(super) lacking: usize,
    /// How many members were dropped: nulls in maps of what cannot be null.
    pub(super) dropped: usize,
    /// Which slots of the object that comes next are of such members.
    pub(super) demanded: Demanded,
    /// Whether it reads for a type that is one of several, so that what is no listed value counts as left over.
    pub(super) is_choosing: bool,
    /// So many bytes may still be read once more, to find the type of several that a value fits.
    pub(super) tries: usize,
    /// So many bytes the lists, the maps and what else stands apart in memory may still take.
    pub(super) room: usize,
    pub(super) leniency: Leniency,
    /// Whether a number that no type stands around may be a text.
    pub(super) takes_texts: bool,
    /// The name of the event whose data it reads, until a choice of types is made by that.
    pub(super) event: Option<&'j str>,
    /// Where it first was of any use, if it may not be.
    pub(super) fault: Option<DecodeError>,
    /// Where the stack was when the outermost array or object was opened, of this text or of the one that it is a part of; 0 before.
    pub(super) floor: usize,
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text stays out: it can hold personal data.
        f.debug_struct("Reader")
            .field("offset", &self.scanner.offset())
            .field("path", &self.frames.path())
            .finish()
    }
}

/// A position to come back to.
#[derive(Clone, Copy)]
pub(super) struct Position {
    offset: usize,
    pub(super) frames: Mark,
    left_over: usize,
    lacking: usize,
    dropped: usize,
}

impl<'j> Reader<'j> {
    /// A reader at the start of a document; a byte order mark is passed over.
    #[must_use]
    pub fn new(text: &'j str) -> Self {
        Self {
            scanner: Scanner::new(text),
            frames: Frames::default(),
            unescaped: String::new(),
            left_over: 0,
            lacking: 0,
            dropped: 0,
            demanded: Demanded::default(),
            is_choosing: false,
            tries: super::effort::of(text),
            room: super::room::of(text),
            leniency: Leniency::Full,
            takes_texts: false,
            event: None,
            fault: None,
            floor: 0,
        }
    }

    /// The kind of the next value.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] at the end of the text, and on a character that begins no value.
    pub fn kind(&mut self) -> Decoded<Kind> {
        match self.scanner.peek() {
            Some(byte) => Kind::of(byte).ok_or_else(|| self.scanner.error("expected a value")),
            None => Err(self.scanner.error("the text ends where a value should be")),
        }
    }

    /// Reads `null`.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value.
    pub fn null(&mut self) -> Decoded<()> {
        self.expect(Kind::Null)?;
        self.scanner.word("null")
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value.
    pub fn bool(&mut self) -> Decoded<bool> {
        self.expect(Kind::Bool)?;
        let value = self.scanner.peek() == Some(b't');
        self.scanner.word(if value { "true" } else { "false" })?;
        Ok(value)
    }

    /// Reads a string and resolves its escapes.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value.
    pub fn string(&mut self) -> Decoded<&str> {
        if self.scanner.peek() != Some(b'"') {
            return Err(self.unexpected(Kind::String));
        }
        let plain = self.scanner.string(&mut self.unescaped)?;
        Ok(plain.unwrap_or(&self.unescaped))
    }

    /// Reads a number as its text.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value.
    pub fn number(&mut self) -> Decoded<&'j str> {
        match self.scanner.peek() {
            Some(b'-' | b'0'..=b'9') => self.scanner.number(),
            _ => self.number_as_text(),
        }
    }

    /// Steps into an object that must have members of these names, which [`Reader::next_member`] checks at its end.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value, and if it is nested deeper than [`MAX_DEPTH`].
    pub fn begin_object(&mut self, required: &'static [&'static str]) -> Decoded<()> {
        self.expect(Kind::Object)?;
        self.open(Container::Object(required))
    }

    /// Moves to the next member of the innermost object and gives its name; `None` at the end of the object. The member's value
    /// has to be read before the next call.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the text is not JSON, and, at the end of the object, if a name occurred twice or a required one is
    /// missing.
    pub fn next_member(&mut self) -> Decoded<Option<&str>> {
        let Some(name) = self.member_name()? else {
            return self.close(None).map(|()| None);
        };
        self.frames.enter(name);
        Ok(Some(self.frames.name()))
    }

    /// Moves to the next member of the innermost object and takes its name; `None` behind the last, where the object is to be
    /// closed.
    pub(super) fn member_name(&mut self) -> Decoded<Option<Cow<'j, str>>> {
        let is_first = self.frames.step();
        if let Some(name) = self.scanner.plain_name(is_first) {
            return Ok(Some(Cow::Borrowed(name)));
        }
        if !self.goes_on(is_first, b'}', "expected `,` or `}`")? {
            return Ok(None);
        }
        if self.scanner.peek() != Some(b'"') {
            return Err(self.scanner.error("expected the name of a member"));
        }
        let plain = self.scanner.string(&mut self.unescaped)?;
        let name = plain.map_or_else(|| Cow::Owned(self.unescaped.clone()), Cow::Borrowed);
        if !self.scanner.take(b':') {
            return Err(self.scanner.error("expected `:`"));
        }
        Ok(Some(name))
    }

    /// Steps into an array.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value, and if it is nested deeper than [`MAX_DEPTH`].
    pub fn begin_array(&mut self) -> Decoded<()> {
        self.expect(Kind::Array)?;
        self.open(Container::Array)
    }

    /// Moves to the next item of the innermost array; `false` at the end of the array.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the text is not JSON.
    pub fn next_item(&mut self) -> Decoded<bool> {
        let is_first = self.frames.step();
        let goes_on = self.goes_on(is_first, b']', "expected `,` or `]`")?;
        if !goes_on {
            self.close(None)?;
        }
        Ok(goes_on)
    }

    /// Reads one value.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`].
    pub fn value<T: Decode>(&mut self) -> Decoded<T> {
        let mut value = T::blank();
        value.decode(self)?;
        Ok(value)
    }

    /// Reads a string as a type that any text can be.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value.
    pub fn text<T: for<'t> From<&'t str>>(&mut self, place: &mut T) -> Decoded<()> {
        *place = T::from(self.string()?);
        Ok(())
    }

    /// Reads a value if it fits; otherwise gives `None`, with the reader where it was before.
    pub fn attempt<T>(&mut self, decode: impl FnOnce(&mut Self) -> Decoded<T>) -> Option<T> {
        let before = self.position();
        let decoded = decode(self);
        if decoded.is_err() {
            self.rewind(before);
        }
        decoded.ok()
    }

    /// Skips one value.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if it is not JSON.
    pub fn skip(&mut self) -> Decoded<()> {
        let floor = self.frames.depth();
        loop {
            match self.kind()? {
                Kind::Object => self.begin_object(&[])?,
                Kind::Array => self.begin_array()?,
                Kind::Null => self.null()?,
                Kind::Bool => drop(self.bool()?),
                Kind::Number => drop(self.number()?),
                Kind::String => drop(self.string()?),
            }
            loop {
                if self.frames.depth() == floor {
                    return Ok(());
                }
                let has_more = match self.frames.container() {
                    Some(Container::Array) => self.next_item()?,
                    _ => self.next_member()?.is_some(),
                };
                if has_more {
                    break;
                }
            }
        }
    }

    /// Skips one value and gives its text.
    ///
    /// # Errors
    ///
    /// As [`Reader::skip`].
    pub fn raw(&mut self) -> Decoded<&'j str> {
        self.kind()?;
        let start = self.scanner.offset();
        self.skip()?;
        Ok(self.scanner.since(start))
    }

    /// An error at the value that comes next, for types with rules of their own.
    #[must_use]
    pub fn error(&self, reason: impl Into<String>) -> DecodeError {
        DecodeError::new(reason, self.scanner.offset())
    }

    /// Fails unless only white space is left.
    pub(super) fn finish(&mut self) -> Decoded<()> {
        match self.scanner.peek() {
            None => Ok(()),
            Some(_) => Err(self.scanner.error("there is more behind the value")),
        }
    }

    /// Adds the way to the value that was being read. The frames still stand as they were when the reading failed, so a
    /// document that decodes pays nothing for it.
    pub(super) fn locate(&self, error: DecodeError) -> DecodeError {
        error.at_path(self.frames.path())
    }

    pub(super) fn expect(&mut self, expected: Kind) -> Decoded<()> {
        match self.scanner.peek().and_then(Kind::of) {
            Some(found) if found == expected => Ok(()),
            _ => Err(self.unexpected(expected)),
        }
    }

    #[cold]
    pub(super) fn unexpected(&mut self, expected: Kind) -> DecodeError {
        match self.kind() {
            Ok(found) => self.error(format!("expected {expected}, found {found}")),
            Err(error) => error,
        }
    }

    /// Steps into the array or object whose bracket comes next.
    pub(super) fn open(&mut self, container: Container) -> Decoded<()> {
        let has_stack = self.has_stack();
        if self.frames.depth() >= MAX_DEPTH {
            let reason = format!("arrays and objects are nested deeper than {MAX_DEPTH}");
            return Err(DecodeError::of_text(reason, self.scanner.offset()));
        }
        if !has_stack {
            return Err(self.error("arrays and objects are nested deeper than there is stack for their types"));
        }
        self.frames.open(container);
        self.scanner.pass();
        Ok(())
    }

    /// Moves to the next member or item of the innermost frame, or to the first; `false` if there is none, behind the bracket
    /// that ends it.
    fn goes_on(&mut self, is_first: bool, end: u8, expected: &str) -> Decoded<bool> {
        match self.scanner.peek() {
            Some(byte) if byte == end => {
                self.scanner.pass();
                Ok(false)
            }
            Some(_) if is_first => Ok(true),
            Some(b',') => {
                self.scanner.pass();
                Ok(true)
            }
            _ => Err(self.scanner.error(expected)),
        }
    }

    /// Steps out of the innermost frame; fails if something is wrong with it, by the `fault` that is known or by its names.
    pub(super) fn close(&mut self, fault: Option<Fault>) -> Decoded<()> {
        self.frames.close(fault, self.scanner.offset())
    }

    pub(super) fn position(&self) -> Position {
        Position {
            offset: self.scanner.offset(),
            frames: self.frames.mark(),
            left_over: self.left_over,
            lacking: self.lacking,
            dropped: self.dropped,
        }
    }

    pub(super) fn rewind(&mut self, position: Position) {
        self.scanner.rewind(position.offset);
        self.frames.rewind(position.frames);
        self.left_over = position.left_over;
        self.lacking = position.lacking;
        self.dropped = position.dropped;
    }
}
