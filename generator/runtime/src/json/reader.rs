//! Reads JSON member by member.

use super::frame::{Container, Frames, Mark};
use super::{Decode, DecodeError, Decoded, Extra, Json, MAX_DEPTH, Map, Maybe};
use jiter::{Jiter, JiterError, Peek};
use std::fmt;

/// What kind of value comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number of any size.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}

/// A position in a JSON text, moved over it value by value.
///
/// Nesting beyond [`MAX_DEPTH`], a member name that occurs twice in one object, and numbers of more than 4300 digits are
/// refused, in skipped values too.
pub struct Reader<'j> {
    text: &'j str,
    /// Where in `text` the text that `jiter` sees begins.
    base: usize,
    jiter: Jiter<'j>,
    frames: Frames,
    /// How many members went to an [`Extra`].
    left_over: usize,
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text stays out: it can hold personal data.
        f.debug_struct("Reader")
            .field("offset", &self.offset())
            .field("path", &self.frames.path())
            .finish()
    }
}

/// A position to come back to.
#[derive(Clone, Copy)]
struct Position {
    offset: usize,
    frames: Mark,
}

/// What reads a value into where it belongs.
type Decoder<'d, 'j> = &'d mut dyn FnMut(&mut Reader<'j>) -> Decoded<()>;

impl<'j> Reader<'j> {
    /// A reader at the start of a document; a byte order mark is passed over.
    #[must_use]
    pub fn new(text: &'j str) -> Self {
        let base = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        Self {
            text,
            base,
            jiter: Jiter::new(&text.as_bytes()[base..]),
            frames: Frames::default(),
            left_over: 0,
        }
    }

    /// What kind of value comes next; fails at the end of the text and on what starts no value.
    pub fn kind(&mut self) -> Decoded<Kind> {
        let peek = self.peek()?;
        match peek {
            Peek::Null => Ok(Kind::Null),
            Peek::True | Peek::False => Ok(Kind::Bool),
            Peek::String => Ok(Kind::String),
            Peek::Array => Ok(Kind::Array),
            Peek::Object => Ok(Kind::Object),
            _ if peek.is_num() => Ok(Kind::Number),
            _ => Err(DecodeError::new("expected a value", self.offset())),
        }
    }

    /// Reads `null`.
    pub fn null(&mut self) -> Decoded<()> {
        self.expect(Kind::Null)?;
        self.jiter.known_null().map_err(|error| syntax(&error, self.base))
    }

    /// Reads `true` or `false`.
    pub fn bool(&mut self) -> Decoded<bool> {
        self.expect(Kind::Bool)?;
        self.jiter.next_bool().map_err(|error| syntax(&error, self.base))
    }

    /// Reads a string, with its escapes resolved.
    pub fn string(&mut self) -> Decoded<&str> {
        self.expect(Kind::String)?;
        self.jiter.known_str().map_err(|error| syntax(&error, self.base))
    }

    /// Reads a number as the text that stands there.
    pub fn number(&mut self) -> Decoded<&'j str> {
        self.expect(Kind::Number)?;
        let start = self.offset();
        self.jiter
            .next_number_bytes()
            .map_err(|error| syntax(&error, self.base))?;
        Ok(self.text.get(start..self.offset()).unwrap_or(""))
    }

    /// Steps into an object that must hold the members of these names.
    pub fn begin_object(&mut self, required: &'static [&'static str]) -> Decoded<()> {
        self.expect(Kind::Object)?;
        self.open(Container::Object(required))
    }

    /// Moves to the next member of the innermost object and gives its name; `None` when the object is over.
    ///
    /// The value of the member has to be read before the next call. Fails when the object is over and a name occurred
    /// twice, or one that it must hold did not occur.
    pub fn next_member(&mut self) -> Decoded<Option<&str>> {
        let is_first = self.step();
        let name = if is_first {
            self.jiter.known_object()
        } else {
            self.jiter.next_key()
        };
        match name.map_err(|error| syntax(&error, self.base))? {
            Some(name) => {
                self.frames.enter(name);
                Ok(Some(self.frames.name()))
            }
            None => self.close().map(|()| None),
        }
    }

    /// Steps into an array.
    pub fn begin_array(&mut self) -> Decoded<()> {
        self.expect(Kind::Array)?;
        self.open(Container::Array)
    }

    /// Moves to the next item of the innermost array; `false` when the array is over.
    pub fn next_item(&mut self) -> Decoded<bool> {
        let is_first = self.step();
        let item = if is_first {
            self.jiter.known_array()
        } else {
            self.jiter.array_step()
        };
        if item.map_err(|error| syntax(&error, self.base))?.is_some() {
            return Ok(true);
        }
        self.close().map(|()| false)
    }

    /// Reads the value of a member that must hold one.
    pub fn required<T: Decode>(&mut self, slot: &mut T) -> Decoded<()> {
        *slot = T::decode(self)?;
        Ok(())
    }

    /// Reads the value of a member that may be missing, and keeps in `extra` what the slot cannot hold: a `null`, or a value
    /// of another type than the document promises.
    pub fn optional<T: Decode>(&mut self, slot: &mut Option<T>, extra: &mut Extra) -> Decoded<()> {
        *slot = None;
        self.fit_or_keep(extra, &mut |reader| {
            *slot = Some(T::decode(reader)?);
            Ok(())
        })
    }

    /// Reads the value of a member that may be missing or `null`, and keeps in `extra` a value of another type.
    pub fn maybe<T: Decode>(&mut self, slot: &mut Maybe<T>, extra: &mut Extra) -> Decoded<()> {
        if self.kind()? == Kind::Null {
            *slot = Maybe::Null;
            return self.null();
        }
        *slot = Maybe::Absent;
        self.attempt_or_keep(extra, &mut |reader| {
            *slot = Maybe::Value(T::decode(reader)?);
            Ok(())
        })
    }

    /// Keeps the value of a member that the type does not know.
    pub fn extra(&mut self, extra: &mut Extra) -> Decoded<()> {
        if !self.take_null(extra)? {
            let raw = self.raw()?;
            self.left_over += 1;
            extra.push(self.frames.name(), Json::trusted(raw));
        }
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

    /// Passes over one value, and checks that it is one.
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
                let has_more = match self.frames.top().map(|frame| frame.container) {
                    Some(Container::Array) => self.next_item()?,
                    _ => self.next_member()?.is_some(),
                };
                if has_more {
                    break;
                }
            }
        }
    }

    /// Passes over one value and gives its text as it stands there.
    pub fn raw(&mut self) -> Decoded<&'j str> {
        self.peek()?;
        let start = self.offset();
        self.skip()?;
        Ok(self.text.get(start..self.offset()).unwrap_or(""))
    }

    /// An error at the value that comes next, for types with rules of their own.
    #[must_use]
    pub fn error(&self, reason: impl Into<String>) -> DecodeError {
        DecodeError::new(reason, self.offset())
    }

    /// Fails unless only white space is left.
    pub(super) fn finish(&mut self) -> Decoded<()> {
        self.jiter.finish().map_err(|error| syntax(&error, self.base))
    }

    /// Adds the way to the value that was being read. The frames still stand as they were when the reading failed, so a
    /// document that decodes pays nothing for it.
    pub(super) fn locate(&self, error: DecodeError) -> DecodeError {
        error.at_path(self.frames.path())
    }

    /// Reads a member that the type does not know as one of the type that such members have; another value is kept.
    pub fn additional<T: Decode>(&mut self, members: &mut Map<T>, extra: &mut Extra) -> Decoded<()> {
        let name = self.frames.name().to_owned();
        self.attempt_or_keep(extra, &mut |reader| {
            members.insert(name.clone(), T::decode(reader)?);
            Ok(())
        })
    }

    /// How many members went to an [`Extra`] so far: those that their type does not know, and those that it cannot hold.
    pub(super) fn left_over(&self) -> usize {
        self.left_over
    }

    /// Reads a value that is there and not `null` by `decode`, and keeps in `extra` what that does not take.
    ///
    /// Not generic, as all that is called for each member: a crate has it once, and not for each type that a member has.
    fn fit_or_keep(&mut self, extra: &mut Extra, decode: Decoder<'_, 'j>) -> Decoded<()> {
        if self.take_null(extra)? {
            return Ok(());
        }
        self.attempt_or_keep(extra, decode)
    }

    fn attempt_or_keep(&mut self, extra: &mut Extra, decode: Decoder<'_, 'j>) -> Decoded<()> {
        let before = self.position();
        if decode(self).is_ok() {
            return Ok(());
        }
        self.rewind(before);
        // Reads the value once more, so that one that is not JSON at all still fails the document.
        let raw = self.raw()?;
        self.left_over += 1;
        extra.push(self.frames.name(), Json::trusted(raw));
        Ok(())
    }

    /// Reads `null` into `extra`, if that is what comes next.
    fn take_null(&mut self, extra: &mut Extra) -> Decoded<bool> {
        if self.kind()? != Kind::Null {
            return Ok(false);
        }
        self.null()?;
        extra.push(self.frames.name(), Json::null());
        Ok(true)
    }

    fn expect(&mut self, expected: Kind) -> Decoded<()> {
        let found = self.kind()?;
        if found == expected {
            return Ok(());
        }
        Err(DecodeError::new(
            format!("expected {expected}, found {found}"),
            self.offset(),
        ))
    }

    fn open(&mut self, container: Container) -> Decoded<()> {
        if self.frames.depth() >= MAX_DEPTH {
            return Err(self.error(format!("arrays and objects are nested deeper than {MAX_DEPTH}")));
        }
        self.frames.open(container);
        Ok(())
    }

    /// Counts a step in the innermost frame; whether it is the first one there.
    fn step(&mut self) -> bool {
        self.frames.top().is_some_and(|frame| {
            frame.steps += 1;
            frame.steps == 1
        })
    }

    fn close(&mut self) -> Decoded<()> {
        let offset = self.offset();
        // The step that found the end was none; without it the path of an error names the object itself.
        if let Some(frame) = self.frames.top() {
            frame.steps = 0;
        }
        self.frames.close(offset)
    }

    fn peek(&mut self) -> Decoded<Peek> {
        self.jiter.peek().map_err(|error| syntax(&error, self.base))
    }

    fn offset(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    fn position(&self) -> Position {
        Position {
            offset: self.offset(),
            frames: self.frames.mark(),
        }
    }

    fn rewind(&mut self, position: Position) {
        self.base = position.offset;
        self.jiter = Jiter::new(self.text.get(position.offset..).unwrap_or("").as_bytes());
        self.frames.rewind(position.frames);
    }
}

fn syntax(error: &JiterError, base: usize) -> DecodeError {
    DecodeError::new(format!("this is not JSON: {}", error.error_type), base + error.index)
}
