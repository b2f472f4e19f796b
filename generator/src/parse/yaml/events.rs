//! The YAML that nearly all documents are written in, read in one pass.
//!
//! `serde_yaml` first holds all events of a text and then goes over them, which takes three times as long as the parser that the
//! walk uses. That one knows nothing of what scalars mean, and reads YAML 1.2, of which `serde_yaml` knows 1.1 in part. So it is
//! believed only where there is one meaning: whatever has an anchor, an alias, a tag, a name that is a block or a second document, and
//! whatever it stumbles over, is left to `serde_yaml`, and so is what a scalar that looks like a number means.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};
use serde::de::value::Error;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::super::tree::{Findings, Node};
use crate::walk::{Marks, Recorder};

/// As deep as `serde_yaml` reads, on which the stack of the tree relies.
const MAX_DEPTH: usize = 128;

/// Reads a text and notes where its nodes are, or leaves it to `serde_yaml`; what was noticed is then to be forgotten.
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
    // Without a line break at the end, the last line of a block has one to the parser alone.
    let is_complete = text.ends_with('\n') || !events.ends_in_block;
    (ends && is_complete).then(|| (tree, events.recorder.into_marks()))
}

/// Whether a text has characters of which YAML 1.1 and 1.2 think differently: those that break lines, a byte order mark inside, and
/// tabs that indent.
fn is_disputed(text: &str) -> bool {
    let bytes = text.as_bytes();
    // The first bytes of those, of which other characters have the same.
    let mut places = memchr::memchr3_iter(b'\xc2', b'\xe2', b'\xef', bytes).filter_map(|at| text.get(at..));
    let is_indented_by_tab = |line: &str| line.trim_start_matches(' ').starts_with('\t');
    places.any(|rest| rest.starts_with(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}']))
        || (memchr::memchr(b'\t', bytes).is_some() && text.split(['\n', '\r']).any(is_indented_by_tab))
}

/// The events of a text that have one meaning.
struct Events<'de> {
    parser: Parser<'de, StrInput<'de>>,
    recorder: Recorder<'de>,
    /// How many collections are open.
    depth: usize,
    /// Whether the last scalar that was met, and is written, is a block.
    ends_in_block: bool,
}

impl<'de> Events<'de> {
    fn next(&mut self) -> Result<Event<'de>, Error> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                self.recorder.note(&event, span);
                match &event {
                    // Between brackets this is the sign of a name to YAML 1.1.
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

/// Says that the text is not read here.
fn left() -> Error {
    Error::custom("left to the other reader")
}

/// One node, of which the first event was met.
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

    /// The name of a member, whose text is the name whatever it would mean as a value.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.event {
            // A name that is nothing.
            Event::Scalar(text, ScalarStyle::Plain, ..) if text.is_empty() => Err(left()),
            // Where its lines are is noted of a block, and the lines alone do not tell which name it is.
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

/// A collection, of which the first event was met.
struct Open<'de, 'e>(&'e mut Events<'de>);

impl<'de> Open<'de, '_> {
    /// The next node below, until the collection ends.
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

/// What a scalar without quotes means.
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
    // Nearly all numbers are small ones in decimal, whose first digit is not zero unless it is the only one.
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
    // An integer beyond 64 bits is none of its values.
    let value: serde_yaml::Value = serde_yaml::from_str(text).map_err(Error::custom)?;
    value.deserialize_any(visitor).map_err(Error::custom)
}

#[cfg(test)]
mod tests;
