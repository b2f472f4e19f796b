//! How much may be read to find the types that the values of a text fit.
//!
//! A value inside a value that could be any of several types is read for each type of both, so that what nests deep enough would
//! otherwise never be done. It is counted in what it takes to read a byte, some two nanoseconds.

use super::Reader;

/// For a small text: some thousand times what it takes to read it. Alternatives of a hundred types inside those of ten are more than
/// most documents have.
const LEAST: usize = 1 << 20;
const EACH_OF_FEW: usize = 4096;

/// For a large one: less for each byte, since its many values stand beside each other, and half a second for what does not.
const MOST: usize = 1 << 28;
const EACH_OF_MANY: usize = 64;

/// What it takes to offer a type that the value is none of from its first byte on, beside reading it.
const REFUSED: usize = 32;

/// What it takes to offer any other type: lists are begun, and what is wrong is put into words.
const OFFERED: usize = 128;

/// What it takes to keep a member that its slot cannot hold.
const KEPT: usize = 128;

/// What may be read for all values of a text together.
pub(super) fn of(text: &str) -> usize {
    let few = text.len().saturating_mul(EACH_OF_FEW).saturating_add(LEAST);
    let many = text.len().saturating_mul(EACH_OF_MANY).saturating_add(MOST);
    few.min(many)
}

/// What it took to offer a type of which so many bytes were read.
pub(super) const fn of_offer(bytes: usize) -> usize {
    match bytes {
        0 => REFUSED,
        bytes => bytes.saturating_add(OFFERED),
    }
}

impl Reader<'_> {
    /// Notes that a member was read for nothing, where that is done for each type of a choice.
    pub(super) fn note_kept(&mut self) {
        if self.is_choosing {
            self.tries = self.tries.saturating_sub(KEPT);
        }
    }
}
