//! What every enum of values of several types can do.

/// Gives an enum with `as_json`, `From<Json>` and a variant for other values what such a type can do: conversion from text
/// and numbers, display, and its place in requests and in JSON. A value that the document does not list becomes that
/// variant, and travels on unchanged.
#[macro_export]
macro_rules! open_json_enum {
    ($name:ident) => {
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::from($crate::Json::encoded(text).unwrap_or_default())
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                Self::from($crate::Json::encoded(&value).unwrap_or_default())
            }
        }

        /// A number that is not finite becomes `null`: JSON has none.
        impl ::core::convert::From<f64> for $name {
            #[inline]
            fn from(value: f64) -> Self {
                Self::from($crate::Json::encoded(&value).unwrap_or_default())
            }
        }

        impl ::core::convert::From<bool> for $name {
            #[inline]
            fn from(value: bool) -> Self {
                Self::from($crate::Json::encoded(&value).unwrap_or_default())
            }
        }

        impl ::core::convert::From<$name> for $crate::Json {
            #[inline]
            fn from(value: $name) -> Self {
                Self::from(&value)
            }
        }

        impl ::core::convert::From<&$name> for $crate::Json {
            #[inline]
            fn from(value: &$name) -> Self {
                Self::from_text(value.as_json()).unwrap_or_default()
            }
        }

        /// The JSON of the value.
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_json())
            }
        }

        /// `null`: what stands in a required member until it is read.
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from($crate::Json::null())
            }
        }

        impl $crate::IntoValue for $name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::from($crate::Json::from(self))
            }
        }

        impl $crate::Decode for $name {
            #[inline]
            fn decode(reader: &mut $crate::Reader<'_>) -> $crate::Decoded<Self> {
                <$crate::Json as $crate::Decode>::decode(reader).map(Self::from)
            }
        }

        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                $crate::Encode::encode(&$crate::Json::from(self), writer);
            }
        }
    };
}
