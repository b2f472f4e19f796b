//! A limit on the memory that the values of a text take.

use super::{DecodeError, Decoded, Map, Reader};

/// The bytes that the values of a text may take in memory: a fixed number, and a number per byte of the text. An empty
/// item, `{}`, takes as much memory as one with all of its members.
const ROOM: usize = 64 << 20;
const ROOM_EACH: usize = 16;

/// The bytes that all values of a text may take together.
pub(super) fn of(text: &str) -> usize {
    text.len().saturating_mul(ROOM_EACH).saturating_add(ROOM)
}

impl Reader<'_> {
    /// Takes the room for one more member of a map.
    pub(super) fn take_room_in<T>(&mut self, members: &Map<T>) -> Decoded<()> {
        if members.len() == members.capacity() {
            self.more(members.len(), size_of::<(u64, String, T)>())?;
        }
        Ok(())
    }

    #[cold]
    fn no_room(&self) -> DecodeError {
        DecodeError::of_room(
            "the values take too much memory for the length of their text",
            self.scanner.offset(),
        )
    }

    /// Takes bytes of the room that is left; fails if fewer are left.
    pub(super) fn take_room(&mut self, bytes: usize) -> Decoded<()> {
        self.room = self.room.checked_sub(bytes).ok_or_else(|| self.no_room())?;
        Ok(())
    }

    /// The number of items by which a full list grows, as much as a `Vec` does. Takes the room for them.
    #[cold]
    pub(super) fn more(&mut self, len: usize, size: usize) -> Decoded<usize> {
        let least = if size <= 1024 { 4 } else { 1 };
        let more = len.max(least);
        self.take_room(more.saturating_mul(size)).map(|()| more)
    }
}
