//! Reading and writing of options, boxes, lists and maps.

use super::{Decode, Decoded, Encode, Extra, Kind, Reader, Writer};
use indexmap::IndexMap;

/// An object whose members have any names and values of one type; it keeps the order of the document.
pub type Map<T> = IndexMap<String, T>;

impl<T: Decode> Decode for Option<T> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        if reader.kind()? == Kind::Null {
            *self = None;
            return reader.null();
        }
        self.insert(T::blank()).decode(reader)
    }

    /// What the value becomes; nothing where that is read from no body at all.
    fn take_other_body(&mut self, text: &str) -> bool {
        let is_taken = self.insert(T::blank()).take_other_body(text);
        if !is_taken || text.is_empty() {
            *self = None;
        }
        is_taken
    }

    fn take_event_text(&mut self, name: &str, text: &str) -> bool {
        let is_taken = self.insert(T::blank()).take_event_text(name, text);
        if !is_taken {
            *self = None;
        }
        is_taken
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }
}

impl<T: Decode + Default> Decode for Box<T> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.take_room(size_of::<T>())?;
        T::decode(self, reader)
    }

    fn take_other_body(&mut self, text: &str) -> bool {
        T::take_other_body(self, text)
    }

    fn take_event_text(&mut self, name: &str, text: &str) -> bool {
        T::take_event_text(self, name, text)
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, writer: &mut Writer) {
        T::encode(self, writer);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, writer: &mut Writer) {
        T::encode(self, writer);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.items(self)
    }
}

/// A list with items of any type.
pub(super) trait List {
    /// Appends a blank item, into which an item is then read; `None` if there is no room for one.
    fn add(&mut self) -> Option<&mut dyn Decode>;

    /// Makes room for more items; fails if the reader has no more memory for them.
    fn grow(&mut self, reader: &mut Reader<'_>) -> Decoded<()>;
}

impl<T: Decode> List for Vec<T> {
    fn add(&mut self) -> Option<&mut dyn Decode> {
        if self.len() == self.capacity() {
            return None;
        }
        self.push(T::blank());
        self.last_mut().map(|item| -> &mut dyn Decode { item })
    }

    #[cold]
    fn grow(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let more = reader.more(self.len(), size_of::<T>())?;
        self.reserve_exact(more);
        Ok(())
    }
}

impl Reader<'_> {
    /// Reads the items of a list. Not generic, so that it is compiled once for all lists.
    fn items(&mut self, list: &mut dyn List) -> Decoded<()> {
        self.begin_array()?;
        let goes_on = self.next_item()?;
        self.items_from(list, goes_on)
    }

    /// Reads the items of a list from the current one on, if there is one.
    pub(super) fn items_from(&mut self, list: &mut dyn List, mut goes_on: bool) -> Decoded<()> {
        while goes_on {
            let Some(item) = list.add() else {
                list.grow(self)?;
                continue;
            };
            item.decode(self)?;
            goes_on = self.next_item()?;
        }
        Ok(())
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_array();
        for item in self {
            item.encode(writer);
        }
        writer.end_array();
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        self.as_slice().encode(writer);
    }
}

impl<T: Decode> Decode for Map<T> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.begin_object(&[])?;
        while let Some(name) = reader.next_member()? {
            let name = name.to_owned();
            // A null that the type does not allow counts as absent: some services send null for an unknown identifier,
            // and the values of all others must not be lost with it. It is not written again. So a type that can keep
            // it fits better, also if both leave over as much.
            if reader.kind()? == Kind::Null && !takes_null(&mut T::blank()) && !reader.is_strict() {
                reader.null()?;
                reader.left_over += 1;
                reader.dropped += 1;
                continue;
            }
            reader.take_room_in(self)?;
            self.insert(name, reader.value()?);
        }
        Ok(())
    }
}

/// Whether `null` is a value of a type.
fn takes_null(value: &mut dyn Decode) -> bool {
    value.decode(&mut Reader::new("null")).is_ok()
}

impl<T: Encode> Encode for Map<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        for (name, value) in self {
            writer.member(name, value);
        }
        writer.end_object(&Extra::new());
    }
}

/// The value of a response without content; any value can be read as it.
impl Decode for () {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.skip()
    }
}

impl Encode for () {
    fn encode(&self, writer: &mut Writer) {
        writer.null();
    }
}
