//! How much memory the values of a text may take.

use super::{DecodeError, Decoded, Map, Reader};

/// So many bytes the values of a text may take in memory, beside so many for each of its own. An item that says nothing, `{}`, is as
/// large in memory as one with all of its members.
const ROOM: usize = 64 << 20;
const ROOM_EACH: usize = 16;

/// What the values of a text may take, all together.
pub(super) fn of(text: &str) -> usize {
    text.len().saturating_mul(ROOM_EACH).saturating_add(ROOM)
}

impl Reader<'_> {
    /// Takes the room that one more member of a map needs.
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

    /// Takes so many bytes of the room that is left; fails if there are not so many.
    pub(super) fn take_room(&mut self, bytes: usize) -> Decoded<()> {
        self.room = self.room.checked_sub(bytes).ok_or_else(|| self.no_room())?;
        Ok(())
    }

    /// By how many items of a size a list is to grow that is full, for which room is taken: as much as a `Vec` would.
    #[cold]
    pub(super) fn more(&mut self, len: usize, size: usize) -> Decoded<usize> {
        let least = if size <= 1024 { 4 } else { 1 };
        let more = len.max(least);
        self.take_room(more.saturating_mul(size)).map(|()| more)
    }
}
