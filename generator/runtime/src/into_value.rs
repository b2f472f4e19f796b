//! The trait of values that a call can have.

use crate::credential::Secret;
use crate::json::{Base64, Json, Map};
use crate::part::{Part, TextOrPart};
use crate::upload::Upload;
use crate::value::Value;
use std::borrow::Cow;

/// A value that a call can have.
///
/// A trait of its own instead of `Into<Value>`: the compiler compares all implementations of `From` for one type with
/// each other, and a crate can have thousands of value types.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

impl IntoValue for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl IntoValue for TextOrPart {
    fn into_value(self) -> Value {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Part(part) => Value::Part(part),
        }
    }
}

macro_rules! plain {
    ($($type:ty)*) => {$(
        impl IntoValue for $type {
            fn into_value(self) -> Value {
                self.into()
            }
        }
    )*};
}

plain!(bool i8 i16 i32 i64 u8 u16 u32 u64 f64 f32 String &str Cow<'_, str>);
plain!(Json Base64 Secret Part Upload bytes::Bytes);

/// One implementation for all references, since the compiler would compare implementations for single reference types
/// with each other.
impl<T: Clone + IntoValue> IntoValue for &T {
    #[inline]
    fn into_value(self) -> Value {
        self.clone().into_value()
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Null, T::into_value)
    }
}

impl<T: IntoValue> IntoValue for Box<T> {
    fn into_value(self) -> Value {
        T::into_value(*self)
    }
}

impl<T: IntoValue> IntoValue for Vec<T> {
    fn into_value(self) -> Value {
        Value::list(self)
    }
}

impl<T: Clone + IntoValue> IntoValue for &[T] {
    fn into_value(self) -> Value {
        Value::list(self.iter().cloned())
    }
}

impl<T: IntoValue, const N: usize> IntoValue for [T; N] {
    fn into_value(self) -> Value {
        Value::list(self)
    }
}

impl<T: IntoValue> IntoValue for Map<T> {
    fn into_value(self) -> Value {
        Value::Object(
            self.into_iter()
                .map(|(name, value)| (name, value.into_value()))
                .collect(),
        )
    }
}
