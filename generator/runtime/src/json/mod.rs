//! JSON without a tree: a reader and a writer that generated code calls member by member.
//!
//! Every type has one [`Decode`] and one [`Encode`] implementation. The generator writes them for two concrete types,
//! [`Reader`] and [`Writer`]. Nothing here is generic over a format, so that a crate of a thousand models compiles
//! quickly.

mod collections;
mod effort;
mod error;
mod event;
mod extra;
mod fit;
mod frame;
mod kind;
mod lenient;
mod listed;
mod masked;
mod maybe;
mod number_text;
mod object;
pub(crate) mod pointer;
mod raw;
mod reader;
mod room;
mod scalars;
mod scan;
mod shown;
mod stack;
#[cfg(feature = "serde")]
mod through_serde;
mod tuple;
mod writer;

pub use self::collections::Map;
pub use self::error::{DecodeError, EncodeError};
pub(crate) use self::event::decode_event;
pub use self::event::take_event_text;
pub use self::extra::Extra;
pub use self::fit::Fit;
pub use self::kind::Kind;
pub use self::lenient::decode_strict;
pub use self::maybe::Maybe;
pub use self::number_text::NumbersAsText;
pub use self::object::{Optional, OptionalSlot, OtherSlots, Required};
pub use self::raw::Json;
pub(crate) use self::raw::telling_member;
pub use self::reader::Reader;
pub use self::scalars::Base64;
pub use self::shown::show;
#[cfg(feature = "serde")]
pub use self::through_serde::{deserialize, serialize};
pub use self::tuple::{Elements, Tuple};
pub use self::writer::{OtherMembers, Writer};

use self::lenient::Leniency;

/// The result of reading a JSON value: the value, or where and why it does not fit.
pub type Decoded<T> = Result<T, DecodeError>;

/// The deepest nesting of arrays and objects that is read, in kept and in skipped values.
pub const MAX_DEPTH: usize = 128;

/// A type that can be read from JSON.
///
/// A value is read in place: the caller first creates a [blank](Blank) of its type, as [`Reader::value`] does.
/// Returning the value instead would move it once for each enclosing type, and each type would drop the partial value
/// when a member fails.
pub trait Decode: Blank {
    /// Reads one value into this one, which is blank, and leaves the reader behind it.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the text is not JSON, is nested deeper than [`MAX_DEPTH`], or holds a value that the type
    /// cannot take. This value and the position of the reader are then unspecified: use [`Reader::attempt`] to try one
    /// type and then another.
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()>;

    /// The value of an element that a list is too short for; `None` if the list must have the element.
    #[must_use]
    fn absent() -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Takes the text of a whole response that is not JSON of this type, or the empty text of a response without a
    /// body. Returns `false` if such a response cannot be read.
    fn take_other_body(&mut self, _text: &str) -> bool {
        false
    }

    /// Takes the text of a server-sent event with this name, if the data of such an event is text instead of JSON.
    /// Returns `false` for any other event.
    fn take_event_text(&mut self, _name: &str, _text: &str) -> bool {
        false
    }
}

/// The initial value of a type, before it is read: its default, or a substitute for types that have no default since
/// callers would send it.
pub trait Blank {
    /// A value without content.
    #[must_use]
    fn blank() -> Self
    where
        Self: Sized;
}

impl<T: Default> Blank for T {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

/// A type that can be written as JSON.
pub trait Encode {
    /// Writes one value. The writer remembers a value that cannot be written, such as a number that is not finite, and
    /// [`Writer::finish`] reports it.
    fn encode(&self, writer: &mut Writer);

    /// Whether an element of a list is left out, if all elements behind it are left out as well.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Reads a whole document: one value, with only white space around it. A byte order mark before the value is skipped.
///
/// # Errors
///
/// As [`Decode::decode`], and if the bytes are not UTF-8, the only encoding of JSON between systems (RFC 8259, section
/// 8.1).
pub fn decode<T: Decode>(document: &[u8]) -> Decoded<T> {
    let mut value = T::blank();
    decode_bytes(document, &mut value, Leniency::Full)?;
    Ok(value)
}

/// As [`decode`], into an existing value. The list at the JSON Pointer has to fit: where [`Extra`] would keep another
/// value in its place, this fails.
pub(crate) fn decode_page(document: &[u8], value: &mut dyn Decode, list: Option<&'static str>) -> Decoded<()> {
    decode_bytes(document, value, list.map_or(Leniency::Full, Leniency::BesideList))
}

/// As [`decode`], for a text.
///
/// # Errors
///
/// As [`Decode::decode`].
pub fn decode_text<T: Decode>(text: &str) -> Decoded<T> {
    let mut value = T::blank();
    decode_whole(text, &mut value, Leniency::Full)?;
    Ok(value)
}

// These functions are not generic, and are compiled once for all types.

fn decode_bytes(document: &[u8], value: &mut dyn Decode, leniency: Leniency) -> Decoded<()> {
    let text = std::str::from_utf8(document).map_err(|error| DecodeError::not_utf8(error.valid_up_to()))?;
    decode_whole(text, value, leniency)
}

fn decode_whole(text: &str, value: &mut dyn Decode, leniency: Leniency) -> Decoded<()> {
    let mut reader = Reader::new(text);
    reader.leniency = leniency;
    decode_from(reader, value)
}

fn decode_from(mut reader: Reader<'_>, value: &mut dyn Decode) -> Decoded<()> {
    let decoded = value.decode(&mut reader).and_then(|()| reader.finish());
    decoded.map_err(|error| reader.locate(error))?;
    reader.fault.map_or(Ok(()), Err)
}

/// Writes a value as a whole document, and checks the rules of its members.
///
/// # Errors
///
/// As [`encode`], and if a member breaks its rule.
pub fn encode_checked(value: &dyn Encode) -> Result<String, EncodeError> {
    let mut writer = Writer::checking();
    value.encode(&mut writer);
    writer.finish()
}

/// Reads a text that is itself JSON, such as a string member that holds a document, as any type that serde can read.
/// Returns `None` if there is no text.
///
/// # Errors
///
/// A [`DecodeError`] if the text is not the JSON of a `T`.
pub fn read_text<T: serde::de::DeserializeOwned>(text: Option<&str>) -> Decoded<Option<T>> {
    text.map(|text| Json::from_text(text)?.get()).transpose()
}

/// Writes a value as a whole document, without white space.
///
/// # Errors
///
/// An [`EncodeError`] if the value holds something that JSON cannot, such as a number that is not finite.
pub fn encode(value: &dyn Encode) -> Result<String, EncodeError> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.finish()
}

#[cfg(test)]
mod tests;
