//! Enums of the strings that a document lists.

/// Makes an enum of the texts that a document lists: a variant for each, and one with a `String` for all others, so that a text
/// that the document does not list travels on unchanged. With it come the list itself, conversion from and to text, display,
/// and the enum's place in requests and in JSON.
///
/// ```
/// # mod runtime { pub use clientwright_runtime::*; }
/// runtime::open_enum! {
///     /// Who may see it.
///     pub enum Visibility {
///         Private = "private",
///         Public = "public",
///         Other(String),
///     }
/// }
///
/// assert_eq!(Visibility::VALUES, ["private", "public"]);
/// assert_eq!(Visibility::from("public"), Visibility::Public);
/// assert_eq!(Visibility::from("hidden").as_str(), "hidden");
/// assert_eq!(Visibility::Other("public".to_owned()), Visibility::Public);
/// ```
///
/// Two values are equal that are one text on the wire, however they were made.
///
/// A text is looked for in a list, and found by its place there. A `match` over the texts, which would do the same, is compiled
/// comparison by comparison, and documents have enums of hundreds of values, again and again. For the same reason little is derived.
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($variant:ident $(= $text:literal)? $(($held:ty))?),+ $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!($("`", stringify!($text), "`.")? $("Another value, as a `", stringify!($held), "`.")?)]
                $variant $(($held))?,
            )+
        }

        impl $name {
            /// The values that the document lists.
            pub const VALUES: &'static [&'static str] = &[$($($text,)?)+];

            /// The variants, in the order of `VALUES`.
            const LISTED: &'static [(&'static str, Self)] = &[$($(($text, Self::$variant),)?)+];

            /// The value on the wire.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(
                        $(Self::$variant => $text,)?
                        $(Self::$variant(text) => ::core::convert::identity::<&$held>(text),)?
                    )+
                }
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.as_str(), state);
            }
        }

        /// The value on the wire.
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_str(), f)
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match Self::LISTED.get($crate::place_in(Self::VALUES, text)) {
                    ::core::option::Option::Some((_, listed)) => ::core::clone::Clone::clone(listed),
                    ::core::option::Option::None => $($(Self::$variant(<$held>::from(text)))?)+,
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            // Written out: `Self::Err` could be a variant.
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        /// The empty text: what stands in a required member until it is read.
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from("")
            }
        }

        impl $crate::IntoValue for $name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::from(self.as_str())
            }
        }

        impl $crate::Decode for $name {
            #[inline]
            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::Decoded<()> {
                *self = Self::from(reader.string()?);
                ::core::result::Result::Ok(())
            }
        }

        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.string(self.as_str());
            }
        }
    };
}

/// The place of a text in a list, or the length of the list: what the enums of [`open_enum!`](crate::open_enum) have in common,
/// compiled once for all of them.
#[must_use]
pub fn place_in(listed: &[&str], text: &str) -> usize {
    let place = listed.iter().position(|listed| *listed == text);
    place.unwrap_or(listed.len())
}
