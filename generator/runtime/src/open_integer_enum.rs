//! Enums of the integers that a document lists.

/// Defines a `Copy` enum of the integers that a document lists, as [`open_enum!`](crate::open_enum) does for texts: a
/// variant for each, and one with an `i64` for all others.
///
/// ```
/// # mod runtime { pub use clientwright_runtime::*; }
/// runtime::open_integer_enum! {
///     /// How urgent it is.
///     pub enum Priority {
///         Value1 = 1,
///         Value2 = 2,
///         Other(i64),
///     }
/// }
///
/// assert_eq!(Priority::from(2), Priority::Value2);
/// assert_eq!(Priority::from(3).value(), 3);
/// ```
///
/// It has no conversion into `i64` by `From`, since the compiler would compare those of all enums with each other; use
/// `value`.
#[macro_export]
macro_rules! open_integer_enum {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$said:meta])* $variant:ident $(= $value:literal)? $(($held:ty))?),+ $(,)?
        } $(and $others:ident)?
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$said])*
                #[doc = concat!($("\n `", stringify!($value), "`.")? $("\n Another value, as an `", stringify!($held), "`.")?)]
                $variant $(($held))?,
            )+
        }

        impl $name {
            /// The values that the document lists.
            pub const VALUES: &'static [i64] = &[$($($value,)?)+];

            /// The value on the wire.
            #[must_use]
            pub const fn value(self) -> i64 {
                match self {
                    $(
                        $(Self::$variant => $value,)?
                        $(Self::$variant(value) => ::core::convert::identity::<$held>(value),)?
                    )+
                }
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.value() == other.value()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.value(), state);
            }
        }

        /// The value on the wire.
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.value(), f)
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $(
                        $($value => Self::$variant,)?
                        $(_ => Self::$variant(::core::convert::identity::<$held>(value)),)?
                    )+
                }
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        /// The value that is listed, where it is the only one. Else zero, which stands in a required member until that
        /// is read.
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from($crate::only_of(Self::VALUES, 0))
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
            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::Decoded<()> {
                const _IS_OPEN: bool = false;
                {
                    $(const _IS_OPEN: bool = !stringify!($others).is_empty();)?
                    reader.listed_integer(self, Self::VALUES, _IS_OPEN)
                }
            }
        }

        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.integer(self.value());
            }
        }

        $crate::serde_as_json!($name);
    };
}
