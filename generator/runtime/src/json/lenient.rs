//! Values that are not of the documented type.

use super::reader::Position;
use super::{Decode, DecodeError, Decoded, Encode, Reader, decode_bytes, encode_checked};

/// How far a value may differ from its documented type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Leniency {
    /// Members of another type are kept beside the others, values that are not listed are accepted, and a value that
    /// fits no type of a choice is kept as JSON, so that a change of the server breaks no client.
    #[default]
    Full,
    /// As `Full`, except that the list at this JSON Pointer must fit: if it was kept as something else, a walk would
    /// take it for an empty list.
    BesideList(&'static str),
    /// Not at all.
    None,
}

impl Reader<'_> {
    pub(super) const fn is_strict(&self) -> bool {
        matches!(self.leniency, Leniency::None)
    }

    /// The leniency for a value that is read by a reader of its own. It contains the list if the list's pointer
    /// continues in it.
    pub(super) fn leniency_apart(&self) -> Leniency {
        match self.leniency {
            Leniency::BesideList(list) => {
                let rest = self.frames.left_to(list, self.frames.mark());
                rest.map_or(Leniency::Full, Leniency::BesideList)
            }
            leniency => leniency,
        }
    }

    /// Reads a value for which the document has no type, with full leniency.
    pub(super) fn leniently<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let leniency = std::mem::take(&mut self.leniency);
        let read = read(self);
        self.leniency = leniency;
        read
    }

    /// Records a fault if the misfitting member at a position contains the list, which is then kept as something else.
    pub(super) fn note_lost(&mut self, error: &DecodeError, before: Position) {
        if let Leniency::BesideList(list) = self.leniency
            && self.fault.is_none()
            && self.frames.left_to(list, before.frames).is_some()
        {
            self.fault = Some(self.locate(error.clone()));
        }
    }

    /// Records a fault if a type of a choice does not know the current member, which contains the list.
    pub(super) fn note_left_out(&mut self) {
        if let Leniency::BesideList(list) = self.leniency
            && self.is_choosing
            && self.frames.left_to(list, self.frames.mark()).is_some()
        {
            let error = self.error("expected a type that has the list");
            self.note_lost_apart(Some(error));
        }
    }

    /// Records the fault of a value that another reader read.
    pub(super) fn note_lost_apart(&mut self, lost: Option<DecodeError>) {
        if self.fault.is_none() {
            self.fault = lost.map(|error| self.locate(error));
        }
    }

    /// In strict reading, records a fault about the last value, which was accepted only leniently.
    pub(super) fn note_lenient(&mut self, expected: &str) {
        if self.is_strict() && self.fault.is_none() {
            let error = self.error(expected);
            self.fault = Some(self.locate(error));
        }
    }
}

/// Reads a whole document as [`decode`](super::decode) does, but strictly, and checks the rules that the document has
/// for sent values.
///
/// Members that a type does not know are allowed, as in JSON Schema. Some things are not checked: constants that are
/// `true`, `false` or `null`, nulls in a tuple, required members that are not described, limits of the whole document
/// or of members without a name, and the offset of a date and time. Integers beyond 64 bits are refused.
///
/// # Errors
///
/// As [`decode`](super::decode), and on a value of another type in an optional member, a `null` where none is allowed,
/// a value that is not listed, a value that fits none of several types, and a value that breaks its rule.
pub fn decode_strict<T: Decode + Encode>(document: &[u8]) -> Decoded<T> {
    let mut value = T::blank();
    decode_bytes(document, &mut value, Leniency::None)?;
    match encode_checked(&value) {
        Ok(_) => Ok(value),
        Err(error) => Err(DecodeError::new(error.to_string(), document.len())),
    }
}
