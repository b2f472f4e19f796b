//! The implementations of serde's traits, if this crate has the feature `serde`.
//!
//! The macros of generated types call one macro, which this feature defines in two ways. In its expansion, `cfg` would
//! ask for a feature of the generated crate.

/// Implements serde's `Serialize` and `Deserialize` for a type by its `Encode` and `Decode`, if this crate has the feature
/// `serde`. Generics are given in brackets before the type.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_as_json {
    ([$($generics:tt)*] $name:ty) => {
        impl<$($generics)*> $crate::serde::Serialize for $name {
            #[inline]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::serde::Serializer,
            {
                $crate::json::serialize(self, serializer)
            }
        }

        impl<'de, $($generics)*> $crate::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::serde::Deserializer<'de>,
            {
                $crate::json::deserialize(deserializer)
            }
        }
    };
    ($name:ty) => {
        $crate::serde_as_json!([] $name);
    };
}

/// Implements nothing, since this crate lacks the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_as_json {
    ($($type:tt)*) => {};
}
