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
    /// So far, but for a list at this JSON Pointer: whoever walks it would take it for an empty one where it is kept elsewhere.
    BesideList(&'static str),
    /// In nothing.
    None,
}

impl Reader<'_> {
    pub(super) const fn is_strict(&self) -> bool {
        matches!(self.leniency, Leniency::None)
    }

    /// What holds for a value that is read apart: it has the list where the way to it goes on.
    pub(super) fn leniency_apart(&self) -> Leniency {
        match self.leniency {
            Leniency::BesideList(list) => {
                let rest = self.frames.left_to(list, self.frames.mark());
                rest.map_or(Leniency::Full, Leniency::BesideList)
            }
            leniency => leniency,
        }
    }

    /// Reads something of which nothing is said.
    pub(super) fn leniently<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let leniency = std::mem::take(&mut self.leniency);
        let read = read(self);
        self.leniency = leniency;
        read
    }

    /// Notes that the list is kept as something else, where a member that it stands in was stepped to at a position and does not fit.
    pub(super) fn note_lost(&mut self, error: &DecodeError, before: Position) {
        if let Leniency::BesideList(list) = self.leniency
            && self.fault.is_none()
            && self.frames.left_to(list, before.frames).is_some()
        {
            self.fault = Some(self.locate(error.clone()));
        }
    }

    /// Notes that a type of a choice, which is not what the list stands in, does not know the member that was stepped to.
    pub(super) fn note_left_out(&mut self) {
        if let Leniency::BesideList(list) = self.leniency
            && self.is_choosing
            && self.frames.left_to(list, self.frames.mark()).is_some()
        {
            let error = self.error("expected a type that has the list");
            self.note_lost_apart(Some(error));
        }
    }

    /// Notes what was lost of a value that was read apart.
    pub(super) fn note_lost_apart(&mut self, lost: Option<DecodeError>) {
        if self.fault.is_none() {
            self.fault = lost.map(|error| self.locate(error));
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

/// Reads a whole document as [`decode`](super::decode) does, without its leniency, and checks the rules that the document has for
/// what is sent.
///
/// Members that a type does not know are allowed, as in JSON Schema. Not checked are constants that are `true`, `false` or
/// `null`, a null in a tuple, required members that are not described, limits of a whole document or of members without a name,
/// and the offset of a date and time. Integers beyond 64 bits are refused.
///
/// # Errors
///
/// As [`decode`](super::decode). Further on a value of another type in an optional member, on a `null` where none is allowed, on
/// a value that is not among the listed ones, and on a value that fits none of several types.
pub fn decode_strict<T: Decode + Encode>(document: &[u8]) -> Decoded<T> {
    let mut value = T::blank();
    decode_bytes(document, &mut value, Leniency::None)?;
    match encode_checked(&value) {
        Ok(_) => Ok(value),
        Err(error) => Err(DecodeError::new(error.to_string(), document.len())),
    }
}
