//! Reading and writing of values that hold values.

use super::{Decode, Decoded, Encode, Extra, Kind, Reader, Writer};
use indexmap::IndexMap;

/// An object of which only the values have a type; keeps the order of the document.
pub type Map<T> = IndexMap<String, T>;

impl<T: Decode> Decode for Option<T> {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        if reader.kind()? == Kind::Null {
            reader.null().map(|()| None)
        } else {
            T::decode(reader).map(Some)
        }
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

impl<T: Decode> Decode for Box<T> {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        T::decode(reader).map(Self::new)
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
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        let mut items = Self::new();
        reader.begin_array()?;
        while reader.next_item()? {
            items.push(T::decode(reader)?);
        }
        Ok(items)
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
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        let mut members = Self::new();
        reader.begin_object(&[])?;
        while let Some(name) = reader.next_member()? {
            let name = name.to_owned();
            members.insert(name, T::decode(reader)?);
        }
        Ok(members)
    }
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

/// An operation whose answer says nothing; read, it is whatever stands there.
impl Decode for () {
    fn decode(reader: &mut Reader<'_>) -> Decoded<Self> {
        reader.skip()
    }
}

impl Encode for () {
    fn encode(&self, writer: &mut Writer) {
        writer.null();
    }
}
