//! Reading an object into a struct: a slot for each member that the document describes.
//!
//! The slots are data: a type only lists its members. The code that finds the slots and checks for missing members is
//! compiled once, not for each type.

use super::frame::{Container, Fault};
use super::kind::Kind;
use super::reader::Position;
use super::{Decode, DecodeError, Decoded, Extra, Json, Map, Maybe, Reader};

/// The name of a required member, and the slot for its value.
pub type Required<'s> = (&'static str, &'s mut dyn Decode);

/// The name of an optional member, and the slot for its value.
pub type Optional<'s> = (&'static str, &'s mut dyn OptionalSlot);

/// The slot of an optional member: `Option` or [`Maybe`].
pub trait OptionalSlot {
    /// Stores a blank value, into which a value is then read.
    fn room(&mut self) -> Option<&mut dyn Decode>;

    /// Removes the value again, because it is of another type.
    fn clear(&mut self);

    /// Stores a `null`; returns `false` if the slot cannot hold one.
    fn fill_null(&mut self) -> bool {
        false
    }
}

/// The place for members without a slot.
pub trait OtherSlots {
    /// Reads the value of the current member, and keeps a value of another type in `extra`.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`].
    fn add_or_keep(&mut self, reader: &mut Reader<'_>, extra: &mut Extra) -> Decoded<()>;
}

/// The place for the members without a slot, and what the document says of them.
pub(super) struct Others<'s> {
    pub(super) slots: &'s mut dyn OtherSlots,
    /// Whether they may have values of other types.
    pub(super) are_open: bool,
}

impl<T: Decode> OptionalSlot for Option<T> {
    fn room(&mut self) -> Option<&mut dyn Decode> {
        Some(self.insert(T::blank()))
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Decode> OptionalSlot for Maybe<T> {
    fn room(&mut self) -> Option<&mut dyn Decode> {
        *self = Self::Value(T::blank());
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    fn clear(&mut self) {
        *self = Self::Absent;
    }

    fn fill_null(&mut self) -> bool {
        *self = Self::Null;
        true
    }
}

impl<T: Decode> OtherSlots for Map<T> {
    fn add_or_keep(&mut self, reader: &mut Reader<'_>, extra: &mut Extra) -> Decoded<()> {
        reader.additional(self, extra)
    }
}

/// The optional slots of members that the document requires and a response may lack: those that can be null.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Demanded {
    /// The number of these slots, which come first.
    count: usize,
    /// Whether a slot without a value is written as `null`. Otherwise a received `null` is kept in `extra`.
    holds_null: bool,
}

impl Reader<'_> {
    /// Declares that the first `count` optional slots of the next object are of members that the document requires. An
    /// object without one of them fits worse among the types of a choice, and [`decode_strict`](super::decode_strict)
    /// refuses it.
    pub const fn demand(&mut self, count: usize) {
        self.demanded = Demanded {
            count,
            holds_null: false,
        };
    }

    /// As [`Reader::demand`], for slots that are written as `null` if they have no value: a `null` leaves nothing over.
    pub const fn demand_or_null(&mut self, count: usize) {
        self.demanded = Demanded {
            count,
            holds_null: true,
        };
    }

    /// Reads an object into the slots of its members, and keeps the others in `extra`.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`], and if a required member is missing or a name occurs twice.
    pub fn object(
        &mut self,
        required: &mut [Required<'_>],
        optional: &mut [Optional<'_>],
        extra: &mut Extra,
    ) -> Decoded<()> {
        self.read_object(&[], (required, optional), None, extra)
    }

    /// As [`Reader::object`], with a place for the members without a slot. `extra` keeps their values of another type.
    ///
    /// # Errors
    ///
    /// As [`Reader::object`].
    pub fn object_with(
        &mut self,
        required: &mut [Required<'_>],
        optional: &mut [Optional<'_>],
        others: &mut dyn OtherSlots,
        extra: &mut Extra,
    ) -> Decoded<()> {
        self.read_object(
            &[],
            (required, optional),
            Some(Others {
                slots: others,
                are_open: false,
            }),
            extra,
        )
    }

    /// As [`Reader::object_with`], if the document allows values of other types for members without a slot.
    ///
    /// # Errors
    ///
    /// As [`Reader::object`].
    pub fn object_with_some(
        &mut self,
        required: &mut [Required<'_>],
        optional: &mut [Optional<'_>],
        others: &mut dyn OtherSlots,
        extra: &mut Extra,
    ) -> Decoded<()> {
        self.read_object(
            &[],
            (required, optional),
            Some(Others {
                slots: others,
                are_open: true,
            }),
            extra,
        )
    }

    /// As [`Reader::object`]. `texts` are the members whose numbers may be written as text.
    pub(super) fn read_object(
        &mut self,
        texts: &'static [&'static str],
        (required, optional): (&mut [Required<'_>], &mut [Optional<'_>]),
        mut others: Option<Others<'_>>,
        extra: &mut Extra,
    ) -> Decoded<()> {
        let demanded = std::mem::take(&mut self.demanded);
        self.expect(Kind::Object)?;
        self.open(Container::Object(&[]))?;
        if !texts.is_empty() {
            self.frames.note_texts(texts);
        }
        let (mut filled, mut repeated, mut next) = (Filled::default(), None, 0);
        while let Some(text) = self.member_name()? {
            let Some(index) = find(required, optional, next, &text) else {
                self.frames.enter(text);
                match &mut others {
                    Some(others) if others.are_open => {
                        self.leniently(|reader| others.slots.add_or_keep(reader, extra))?;
                    }
                    Some(others) => others.slots.add_or_keep(self, extra)?,
                    None => self.extra(extra)?,
                }
                continue;
            };
            next = index + 1;
            let name = if let Some((name, slot)) = required.get_mut(index) {
                self.frames.enter_known(name);
                slot.decode(self)?;
                *name
            } else if let Some((name, slot)) = optional.get_mut(index - required.len()) {
                self.frames.enter_known(name);
                let is_demanded = index - required.len() < demanded.count;
                self.fill_or_keep(&mut **slot, is_demanded.then_some(demanded), extra)?;
                *name
            } else {
                continue;
            };
            if filled.set(index) {
                repeated = Some(name);
            }
        }
        let fault = match repeated {
            Some(name) => Some(Fault::Repeated(Some(name))),
            None => match missing(required, &filled) {
                Some(name) => Some(Fault::Missing(name)),
                None => self.lacks(demanded, required.len(), optional, &filled),
            },
        };
        self.close(fault)
    }

    /// Counts the missing members that the document requires. In strict reading the first of them is a fault.
    fn lacks(&mut self, demanded: Demanded, first: usize, optional: &[Optional<'_>], filled: &Filled) -> Option<Fault> {
        let names = optional.iter().take(demanded.count).enumerate();
        let mut missing = names.filter(|(index, _)| !filled.has(first + index));
        let (_, (name, _)) = missing.next()?;
        self.lacking += 1 + missing.count();
        self.is_strict().then_some(Fault::Missing(name))
    }

    /// Reads the value of an optional member. `extra` keeps a value that the slot cannot hold: a `null`, or a value of
    /// another type.
    ///
    /// Not generic, like everything that is called per member, so that it is compiled once and not for each type.
    fn fill_or_keep(
        &mut self,
        slot: &mut dyn OptionalSlot,
        demanded: Option<Demanded>,
        extra: &mut Extra,
    ) -> Decoded<()> {
        if self.scanner.peek() == Some(b'n') {
            if demanded.is_some_and(|demanded| demanded.holds_null) || slot.fill_null() {
                return self.scanner.word("null");
            }
            if demanded.is_some() || !self.is_strict() {
                return self.keep_null(extra);
            }
        }
        let before = self.position();
        let Some(value) = slot.room() else {
            return self.keep(extra);
        };
        match value.decode(self) {
            Ok(()) => Ok(()),
            Err(error) => {
                slot.clear();
                self.keep_misfit(error, before, extra)
            }
        }
    }

    /// Keeps a value of another type. Fails if the text is not JSON, since reading it again for each enclosing type
    /// would only fail again; if the value takes too much memory; and in strict reading.
    #[cold]
    fn keep_misfit(&mut self, error: DecodeError, before: Position, extra: &mut Extra) -> Decoded<()> {
        if error.is_of_text() || error.is_of_room() || self.is_strict() {
            return Err(error);
        }
        self.note_lost(&error, before);
        self.rewind(before);
        self.note_kept();
        self.keep(extra)
    }

    /// Keeps the value of a member that the type does not know.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`].
    pub fn extra(&mut self, extra: &mut Extra) -> Decoded<()> {
        match self.scanner.peek() {
            Some(b'n') => {
                self.left_over += 1;
                self.keep_null(extra)
            }
            _ => {
                self.note_left_out();
                self.keep(extra)
            }
        }
    }

    /// Reads a member without a slot as a `T`, and keeps another value in `extra`.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`].
    pub fn additional<T: Decode>(&mut self, members: &mut Map<T>, extra: &mut Extra) -> Decoded<()> {
        let (name, before) = (self.frames.name().to_owned(), self.position());
        match self.take_room_in(members).and_then(|()| self.value()) {
            Ok(value) => {
                members.insert(name, value);
                Ok(())
            }
            Err(error) => self.keep_misfit(error, before, extra),
        }
    }

    /// Keeps the next value unchanged.
    fn keep(&mut self, extra: &mut Extra) -> Decoded<()> {
        let raw = self.raw()?;
        self.left_over += 1;
        extra.push(self.frames.kept_name(), Json::trusted(raw));
        Ok(())
    }

    /// Keeps the next value, which is a `null`. A `null` of a described member does not count as left over, since no
    /// other type would hold it better.
    fn keep_null(&mut self, extra: &mut Extra) -> Decoded<()> {
        self.scanner.word("null")?;
        extra.push(self.frames.kept_name(), Json::null());
        Ok(())
    }
}

/// The slot of a name. Servers mostly keep the order of the document, so the slot behind the last one is tried first.
fn find(required: &[Required<'_>], optional: &[Optional<'_>], next: usize, name: &str) -> Option<usize> {
    let names = || {
        let required = required.iter().map(|(name, _)| *name);
        required.chain(optional.iter().map(|(name, _)| *name))
    };
    let guess = match next.checked_sub(required.len()) {
        Some(index) => optional.get(index).map(|(name, _)| *name),
        None => required.get(next).map(|(name, _)| *name),
    };
    if guess == Some(name) {
        return Some(next);
    }
    names().position(|known| known == name)
}

fn missing(required: &[Required<'_>], filled: &Filled) -> Option<&'static str> {
    let mut names = required.iter().map(|(name, _)| *name).enumerate();
    names.find(|(index, _)| !filled.has(*index)).map(|(_, name)| name)
}

/// The slots that are filled: a bit for each of the first ones, and a list for the others, which few types have.
#[derive(Default)]
struct Filled {
    first: u64,
    others: Vec<bool>,
}

impl Filled {
    /// Marks a slot as filled; returns whether it was filled before.
    fn set(&mut self, index: usize) -> bool {
        let was = self.has(index);
        match index.checked_sub(BITS) {
            None => self.first |= 1 << index,
            Some(index) => {
                if self.others.len() <= index {
                    self.others.resize(index + 1, false);
                }
                if let Some(filled) = self.others.get_mut(index) {
                    *filled = true;
                }
            }
        }
        was
    }

    fn has(&self, index: usize) -> bool {
        match index.checked_sub(BITS) {
            None => self.first >> index & 1 == 1,
            Some(index) => self.others.get(index).copied().unwrap_or_default(),
        }
    }
}

/// The number of slots that have a bit.
const BITS: usize = 64;
