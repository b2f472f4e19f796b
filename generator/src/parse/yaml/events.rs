//! Reads the YAML of nearly all documents in one pass over parser events.
//!
//! `serde_yaml` first collects all events of a text, which takes three times as long. The parser used here does not
//! interpret scalars, and reads YAML 1.2, while `serde_yaml` also follows 1.1. So this reader only takes texts that
//! mean the same in both. It leaves a text to `serde_yaml` if it has an anchor, an alias, a tag, a block scalar as a
//! name or a second document, or if the parser fails. `serde_yaml` also decides what scalars mean that look like
//! numbers.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};
use serde::de::value::Error;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::super::tree::{Findings, Node};
use crate::walk::{Marks, Recorder};

/// The depth to which `serde_yaml` reads, too; the tree is read recursively.
const MAX_DEPTH: usize = 128;

/// Reads a text and records the positions of its nodes; `None` if it is left to `serde_yaml`, and `findings` are then
/// void.
pub(super) fn read(text: &str, findings: &mut Findings) -> Option<(Value, Marks)> {
    if is_disputed(text) {
        return None;
    }
    let mut events = Events {
        parser: Parser::new_from_str(text),
        recorder: Recorder::new(text),
        depth: 0,
        ends_in_block: false,
    };
    for _ in ["the stream", "the document"] {
        let (Event::StreamStart | Event::DocumentStart(_)) = events.next().ok()? else {
            return None;
        };
    }
    let event = events.next().ok()?;
    if !matches!(event, Event::MappingStart(..)) {
        return None;
    }
    let tree = Node(findings)
        .deserialize(Below {
            event,
            events: &mut events,
        })
        .ok()?;
    let ends = matches!(events.next(), Ok(Event::DocumentEnd)) && matches!(events.next(), Ok(Event::StreamEnd));
    // For this parser a block scalar at the end of the text ends with a line break even if the text does not.
    let is_complete = text.ends_with('\n') || !events.ends_in_block;
    (ends && is_complete).then(|| (tree, events.recorder.into_marks()))
}

/// Whether a text has characters that YAML 1.1 and 1.2 treat differently: other line breaks, a byte order mark inside,
/// and tabs as indentation.
fn is_disputed(text: &str) -> bool {
    let bytes = text.as_bytes();
    // The first bytes of these characters, which others share.
    let mut places = memchr::memchr3_iter(b'\xc2', b'\xe2', b'\xef', bytes).filter_map(|at| text.get(at..));
    let is_indented_by_tab = |line: &str| line.trim_start_matches(' ').starts_with('\t');
    places.any(|rest| rest.starts_with(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}']))
        || (memchr::memchr(b'\t', bytes).is_some() && text.split(['\n', '\r']).any(is_indented_by_tab))
}

/// The events of a text; an error leaves the text to `serde_yaml`.
struct Events<'de> {
    parser: Parser<'de, StrInput<'de>>,
    recorder: Recorder<'de>,
    /// The number of open collections.
    depth: usize,
    /// Whether the last scalar that is not empty is a block.
    ends_in_block: bool,
}

impl<'de> Events<'de> {
    fn next(&mut self) -> Result<Event<'de>, Error> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                self.recorder.note(&event, span);
                match &event {
                    // Between brackets YAML 1.1 reads this as the sign of a name.
                    Event::Scalar(text, ScalarStyle::Plain, ..) if text.starts_with('?') => return Err(left()),
                    Event::Scalar(text, ScalarStyle::Plain, ..) if text.is_empty() => {}
                    Event::Scalar(_, style, ..) => {
                        self.ends_in_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                    }
                    _ => {}
                }
                Ok(event)
            }
            Some(Err(_)) | None => Err(left()),
        }
    }

    fn enter(&mut self) -> Result<(), Error> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(left()) } else { Ok(()) }
    }
}

/// The error that leaves the text to `serde_yaml`.
fn left() -> Error {
    Error::custom("left to the other reader")
}

/// A node whose first event has been read.
struct Below<'de, 'e> {
    event: Event<'de>,
    events: &'e mut Events<'de>,
}

impl<'de> Deserializer<'de> for Below<'de, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.event {
            Event::Scalar(text, ScalarStyle::Plain, 0, None) => plain(&text, visitor),
            Event::Scalar(text, _, 0, None) => visitor.visit_str(&text),
            Event::SequenceStart(0, None) => {
                self.events.enter()?;
                visitor.visit_seq(Open(self.events))
            }
            Event::MappingStart(0, None) => {
                self.events.enter()?;
                visitor.visit_map(Open(self.events))
            }
            _ => Err(left()),
        }
    }

    /// The name of a member: its text, even if that would be a number or a boolean as a value.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.event {
            // An empty name.
            Event::Scalar(text, ScalarStyle::Plain, ..) if text.is_empty() => Err(left()),
            // The mark of a block scalar covers its lines, which alone do not tell the name.
            Event::Scalar(_, ScalarStyle::Literal | ScalarStyle::Folded, ..) => Err(left()),
            Event::Scalar(Cow::Borrowed(text), _, 0, None) => visitor.visit_borrowed_str(text),
            Event::Scalar(Cow::Owned(text), _, 0, None) => visitor.visit_string(text),
            _ => Err(left()),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A collection whose first event has been read.
struct Open<'de, 'e>(&'e mut Events<'de>);

impl<'de> Open<'de, '_> {
    /// The next node in the collection; `None` at its end.
    fn below<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let event = self.0.next()?;
        if matches!(event, Event::SequenceEnd | Event::MappingEnd) {
            self.0.depth -= 1;
            return Ok(None);
        }
        let events = &mut *self.0;
        seed.deserialize(Below { event, events }).map(Some)
    }
}

impl<'de> SeqAccess<'de> for Open<'de, '_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.below(seed)
    }
}

impl<'de> MapAccess<'de> for Open<'de, '_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.below(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        self.below(seed)?.ok_or_else(left)
    }
}

/// The value of a scalar without quotes.
fn plain<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Error> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return visitor.visit_unit(),
        "true" | "True" | "TRUE" => return visitor.visit_bool(true),
        "false" | "False" | "FALSE" => return visitor.visit_bool(false),
        _ => {}
    }
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '.')) {
        return visitor.visit_str(text);
    }
    // Nearly all numbers are decimal integers without leading zeros.
    if (text == "0" || !text.starts_with('0'))
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && let Ok(number) = text.parse()
    {
        return visitor.visit_u64(number);
    }
    let is_in_number = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    if !text.bytes().all(is_in_number) || !text.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return visitor.visit_str(text);
    }
    // `serde_yaml::Value` holds no integer beyond 64 bits, so such a text is left as a whole.
    let value: serde_yaml::Value = serde_yaml::from_str(text).map_err(Error::custom)?;
    value.deserialize_any(visitor).map_err(Error::custom)
}

#[cfg(test)]
mod tests;
