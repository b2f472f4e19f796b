//! Reads JSON member by member.

use super::frame::{Container, Fault, Frames, Mark};
use super::kind::Kind;
use super::lenient::Leniency;
use super::object::Demanded;
use super::scan::Scanner;
use super::{Decode, DecodeError, Decoded, MAX_DEPTH};
use std::borrow::Cow;
use std::fmt;

/// A position in a JSON text that moves value by value.
///
/// Nesting beyond [`MAX_DEPTH`], a member name that occurs twice in one object, and numbers of more than 4300
/// characters are errors, also in skipped values.
pub struct Reader<'j> {
    pub(super) scanner: Scanner<'j>,
    pub(super) frames: Frames<'j>,
    /// The last string that had escapes, with the escapes resolved.
    pub(super) unescaped: String,
    /// The number of members in an [`Extra`](super::Extra), without nulls of described members, and of values that fit
    /// no type of a choice.
    pub(super) left_over: usize,
    /// The number of missing members that the document requires and a response may lack.
    pub(super) lacking: usize,
    /// The number of dropped members: nulls in maps whose values cannot be null.
    pub(super) dropped: usize,
    /// The slots of such members in the next object.
    pub(super) demanded: Demanded,
    /// Whether it tries a type of a choice. Then a value that is not listed counts as left over.
    pub(super) is_choosing: bool,
    /// The number of bytes that may still be read again to choose types.
    pub(super) tries: usize,
    /// The number of bytes that lists, maps and boxes may still take in memory.
    pub(super) room: usize,
    pub(super) leniency: Leniency,
    /// Whether a number outside of any object may be written as text.
    pub(super) takes_texts: bool,
    /// The name of the event whose data it reads; the first choice of types takes it.
    pub(super) event: Option<&'j str>,
    /// The first error about a value that was read leniently although it must not be.
    pub(super) fault: Option<DecodeError>,
    /// The stack address at which the outermost array or object was opened, of this text or of the text that contains
    /// it; 0 before that.
    pub(super) floor: usize,
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text is left out, since it can contain personal data.
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
    /// A reader at the start of a document. A byte order mark is skipped.
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

    /// Steps into an object. [`Reader::next_member`] checks at its end that it has members of these names.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value, and if it is nested deeper than [`MAX_DEPTH`].
    pub fn begin_object(&mut self, required: &'static [&'static str]) -> Decoded<()> {
        self.expect(Kind::Object)?;
        self.open(Container::Object(required))
    }

    /// Moves to the next member of the innermost object and returns its name; `None` at the end of the object. The
    /// member's value must be read before the next call.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the text is not JSON, and, at the end of the object, if a name occurred twice or a required
    /// one is missing.
    pub fn next_member(&mut self) -> Decoded<Option<&str>> {
        let Some(name) = self.member_name()? else {
            return self.close(None).map(|()| None);
        };
        self.frames.enter(name);
        Ok(Some(self.frames.name()))
    }

    /// Moves to the next member of the innermost object and takes its name; `None` behind the last member, where the
    /// caller closes the object.
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

    /// Reads a string as a type that takes any text.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] on any other value.
    pub fn text<T: for<'t> From<&'t str>>(&mut self, place: &mut T) -> Decoded<()> {
        *place = T::from(self.string()?);
        Ok(())
    }

    /// Reads a value if it fits; otherwise returns `None`, with the reader where it was before.
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

    /// Skips one value and returns its text.
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

    /// An error at the next value, for types with rules of their own.
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

    /// Adds the path of the value that was being read. The frames are still as they were when reading failed, so a
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

    /// Steps into the array or object whose opening bracket comes next.
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

    /// Moves to the next, or the first, member or item of the innermost frame; `false` behind the closing bracket if
    /// there is none.
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

    /// Steps out of the innermost frame. Fails with `fault`, or if the names of the frame are at fault.
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
