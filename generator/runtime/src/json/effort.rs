//! A limit on what is read to choose the types of values.
//!
//! A value that could be of several types is read for each of them, and so is a value inside it: deep enough nesting
//! would never end. The unit is the time to read one byte, about two nanoseconds.

use super::Reader;

/// For a small text: some thousand times the effort to read it. Few documents have more than alternatives of a hundred
/// types inside alternatives of ten.
const LEAST: usize = 1 << 20;
const EACH_OF_FEW: usize = 4096;

/// For a large text: less per byte, since its many values stand side by side, and half a second for nested ones.
const MOST: usize = 1 << 28;
const EACH_OF_MANY: usize = 64;

/// The effort to offer a type that the first byte of the value rules out.
const REFUSED: usize = 32;

/// The effort to offer any other type, beside reading it: lists are begun, and errors are formatted.
const OFFERED: usize = 128;

/// The effort to keep a member that its slot cannot hold.
const KEPT: usize = 128;

/// The effort allowed for all values of a text together.
pub(super) fn of(text: &str) -> usize {
    let few = text.len().saturating_mul(EACH_OF_FEW).saturating_add(LEAST);
    let many = text.len().saturating_mul(EACH_OF_MANY).saturating_add(MOST);
    few.min(many)
}

/// The effort of offering a type of which this many bytes were read.
pub(super) const fn of_offer(bytes: usize) -> usize {
    match bytes {
        0 => REFUSED,
        bytes => bytes.saturating_add(OFFERED),
    }
}

impl Reader<'_> {
    /// Counts a member that was read in vain, which happens for each type of a choice.
    pub(super) fn note_kept(&mut self) {
        if self.is_choosing {
            self.tries = self.tries.saturating_sub(KEPT);
        }
    }
}
