//! How far a value may be other than its type says.

use super::reader::Position;
use super::{Decode, DecodeError, Decoded, Encode, Reader, decode_bytes, encode_checked};

/// How far what is read may be other than its type says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Leniency {
    /// A member of another type is kept beside the others, a value that is not listed is taken, and what is of none of several types is
    /// kept as JSON: a server that changes breaks no client.
    #[default]
    Full,
    /// So far, but for a list at this JSON Pointer: whoever walks it would take it for an empty one.
    BesideList(&'static str),
    /// In nothing.
    None,
}

impl Reader<'_> {
    /// Whether a member that was stepped to where `before` was taken may be of another type.
    pub(super) fn may_keep(&self, before: Position) -> bool {
        match self.leniency {
            Leniency::Full => true,
            Leniency::BesideList(list) => !self.frames.led_to(list, before.frames),
            Leniency::None => false,
        }
    }

    pub(super) fn is_strict(&self) -> bool {
        self.leniency == Leniency::None
    }

    /// What holds for a value that is read apart, for which the place of a list is another one.
    pub(super) fn leniency_apart(&self) -> Leniency {
        match self.leniency {
            Leniency::BesideList(_) if self.frames.depth() > 0 => Leniency::Full,
            leniency => leniency,
        }
    }

    /// Notes that what was read last is of its type only since that is lenient, where nothing may be.
    pub(super) fn note_lenient(&mut self, expected: &str) {
        if self.is_strict() && self.fault.is_none() {
            let error = self.error(expected);
            self.fault = Some(self.locate(error));
        }
    }
}

/// Reads a whole document, as [`decode`](super::decode) does, that has to be what its type says in all that it has: the rules of the
/// document for what is sent are kept as well.
///
/// Fails on a value of another type in a member that may be missing, on a `null` where there is none, on values that are not among the
/// listed ones, and where a value is of none of several types, all of which `decode` takes from a server. Members that a type does not
/// know are allowed, as JSON Schema allows them.
pub fn decode_strict<T: Decode + Encode>(document: &[u8]) -> Decoded<T> {
    let mut value = T::blank();
    decode_bytes(document, &mut value, Leniency::None)?;
    match encode_checked(&value) {
        Ok(_) => Ok(value),
        Err(error) => Err(DecodeError::new(error.to_string(), document.len())),
    }
}
