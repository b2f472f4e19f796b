//! Enums of the values that a document lists, of several types.

/// Defines an enum of the values that a document lists, as [`open_enum!`](crate::open_enum) does for texts: a variant
/// for each, given as JSON, and one with the [`Json`](crate::Json) of all others.
///
/// ```
/// # mod runtime { pub use clientwright_runtime::*; }
/// runtime::open_json_enum! {
///     /// How long it is kept.
///     pub enum Kept {
///         Forever = "\"forever\"",
///         Value30 = "30",
///         Other(runtime::Json),
///     }
/// }
///
/// assert_eq!(Kept::from(30), Kept::Value30);
/// assert_eq!(Kept::from("forever").as_json(), "\"forever\"");
/// assert_eq!(Kept::from(true).as_json(), "true");
/// ```
#[macro_export]
macro_rules! open_json_enum {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$said:meta])* $variant:ident $(= $json:literal)? $(($held:ty))?),+ $(,)?
        } $(and $others:ident)?
    ) => {
        $(#[$about])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$said])*
                #[doc = concat!($("\n The JSON `", stringify!($json), "`.")? $("\n Another value, as its `", stringify!($held), "`.")?)]
                $variant $(($held))?,
            )+
        }

        impl $name {
            /// The JSON of the values that the document lists.
            pub const VALUES: &'static [&'static str] = &[$($($json,)?)+];

            /// The variants, in the order of `VALUES`.
            const LISTED: &'static [(&'static str, Self)] = &[$($(($json, Self::$variant),)?)+];

            /// The JSON of the value.
            #[inline]
            #[must_use]
            pub fn as_json(&self) -> &str {
                match self {
                    $(
                        $(Self::$variant => $json,)?
                        $(Self::$variant(value) => ::core::convert::identity::<&$held>(value).as_str(),)?
                    )+
                }
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_json() == other.as_json()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.as_json(), state);
            }
        }

        /// The JSON of the value.
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_json())
            }
        }

        impl ::core::convert::From<$crate::Json> for $name {
            #[inline]
            fn from(value: $crate::Json) -> Self {
                let listed = value.place_in(Self::VALUES).and_then(|place| Self::LISTED.get(place));
                match listed {
                    ::core::option::Option::Some((_, listed)) => listed.clone(),
                    ::core::option::Option::None => {
                        $($(Self::$variant(::core::convert::identity::<$held>(value)))?)+
                    }
                }
            }
        }

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

        /// The value that is listed, where it is the only one. Else `null`, which stands in a required member until
        /// that is read.
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                match Self::LISTED {
                    [(_, only)] => only.clone(),
                    _ => Self::from($crate::Json::null()),
                }
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
            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::Decoded<()> {
                const _IS_OPEN: bool = false;
                {
                    $(const _IS_OPEN: bool = !stringify!($others).is_empty();)?
                    reader.listed_json(self, Self::VALUES, _IS_OPEN)
                }
            }
        }

        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                $crate::Encode::encode(&$crate::Json::from(self), writer);
            }
        }

        $crate::serde_as_json!($name);
    };
}
