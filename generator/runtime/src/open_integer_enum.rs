//! What every enum of integers can do.

/// Gives a `Copy` enum with `value`, `From<i64>` and a variant for other integers what such a type can do: display, and its
/// place in requests and in JSON. An integer that the document does not list becomes that variant, and travels on unchanged.
///
/// There is no `From` of it for `i64`, which `value` is for: the compiler would hold those of all enums against each other.
#[macro_export]
macro_rules! open_integer_enum {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        /// Zero: what stands in a required member until it is read.
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from(0)
            }
        }

        impl $crate::IntoValue for $name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::from(self.value())
            }
        }

        impl $crate::Decode for $name {
            #[inline]
            fn decode(reader: &mut $crate::Reader<'_>) -> $crate::Decoded<Self> {
                let value = <i64 as $crate::Decode>::decode(reader)?;
                ::core::result::Result::Ok(Self::from(value))
            }
        }

        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.integer(self.value());
            }
        }
    };
}
