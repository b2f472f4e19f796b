//! Lists whose elements differ in type.

use super::{Decode, Decoded, Encode, Json, Reader, Writer};
use std::ops::{Deref, DerefMut};

/// The first elements of a list as a Rust tuple, and the elements that follow them.
///
/// It dereferences to the tuple, as in `point.0`. The elements that follow are kept and written again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tuple<T, R = Json> {
    /// The elements with a type of their own.
    pub items: T,
    /// The elements that follow.
    pub rest: Vec<R>,
}

impl<T, R> From<T> for Tuple<T, R> {
    fn from(items: T) -> Self {
        Self {
            items,
            rest: Vec::new(),
        }
    }
}

impl<T, R> Deref for Tuple<T, R> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.items
    }
}

impl<T, R> DerefMut for Tuple<T, R> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.items
    }
}

/// The elements of a list, read and written without its brackets.
pub trait Elements: Sized {
    /// Reads the elements of an open array. Also returns whether the array continues behind them.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`].
    fn decode_elements(reader: &mut Reader<'_>) -> Decoded<(Self, bool)>;

    /// Writes the elements: all of them if others follow, otherwise without absent ones at the end.
    fn encode_elements(&self, writer: &mut Writer, others_follow: bool);
}

// A blank tuple is its default, so each element needs one.
impl<T: Elements + Default, R: Decode + Default> Decode for Tuple<T, R> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        reader.begin_array()?;
        let (items, goes_on) = T::decode_elements(reader)?;
        self.items = items;
        reader.items_from(&mut self.rest, goes_on)
    }
}

impl<T: Elements, R: Encode> Encode for Tuple<T, R> {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_array();
        self.items.encode_elements(writer, !self.rest.is_empty());
        for item in &self.rest {
            item.encode(writer);
        }
        writer.end_array();
    }
}

crate::serde_as_json!([T: Elements + Default, R: Decode + Default + Encode] Tuple<T, R>);

macro_rules! tuples {
    ($(($($type:ident $place:tt),+))*) => {$(
        impl<$($type: Decode + Encode),+> Elements for ($($type,)+) {
            fn decode_elements(reader: &mut Reader<'_>) -> Decoded<(Self, bool)> {
                let mut goes_on = reader.next_item()?;
                let items = ($(
                    if goes_on {
                        let item: $type = reader.value()?;
                        goes_on = reader.next_item()?;
                        item
                    } else {
                        match $type::absent() {
                            Some(item) => item,
                            None => return Err(reader.error("expected more items in this array")),
                        }
                    },
                )+);
                Ok((items, goes_on))
            }

            fn encode_elements(&self, writer: &mut Writer, others_follow: bool) {
                let present = [$(others_follow || !self.$place.is_absent()),+];
                let count = present.iter().rposition(|is_present| *is_present).map_or(0, |last| last + 1);
                $(if $place < count {
                    self.$place.encode(writer);
                })+
            }
        }

        impl<$($type: Decode + Default + Encode),+> Decode for ($($type,)+) {
            fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
                reader.begin_array()?;
                let (items, goes_on) = Self::decode_elements(reader)?;
                *self = items;
                if goes_on {
                    return Err(reader.error("expected fewer items in this array"));
                }
                Ok(())
            }
        }

        impl<$($type: Decode + Encode),+> Encode for ($($type,)+) {
            fn encode(&self, writer: &mut Writer) {
                writer.begin_array();
                self.encode_elements(writer, false);
                writer.end_array();
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}
