//! Enums of the strings that a document lists.

/// Defines an enum of the texts that a document lists: a variant for each, and one with a `String` for all others, so
/// that an unlisted text is kept. The enum also gets the list itself, conversions from and to text, `Display`, and its
/// implementations for requests and JSON.
///
/// ```
/// # mod runtime { pub use clientwright_runtime::*; }
/// runtime::open_enum! {
///     /// Who may see it.
///     pub enum Visibility {
///         /// Its owner alone.
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
/// With `and others` behind it, the document itself allows other values: then unlisted texts are accepted in strict
/// reading, too.
///
/// The documentation of a variant is its text from the document, and then its value.
///
/// Two values are equal if their texts are equal, however they were created.
///
/// A variant is found by the index of its text in a list. A `match` over the texts would be compiled comparison by
/// comparison, and documents have many enums of hundreds of values. For the same reason little is derived, and function
/// bodies are one call where possible: the compiler checks all of them for each enum.
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$said:meta])* $variant:ident $(= $text:literal)? $(($held:ty))?),+ $(,)?
        } $(and $others:ident)?
    ) => {
        $(#[$about])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$said])*
                #[doc = concat!($("\n `", stringify!($text), "`.")? $("\n Another value, as a `", stringify!($held), "`.")?)]
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
                        $(Self::$variant(text) => <$held>::as_str(text),)?
                    )+
                }
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                *self.as_str() == *other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        /// The value on the wire.
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $($($crate::listed_or::<Self, $held>(Self::VALUES, Self::LISTED, text, Self::$variant))?)+
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

        /// The value that is listed, where it is the only one, so that a constant is as it has to be. Else the empty
        /// text, which stands in a required member until that is read.
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from($crate::only_of(Self::VALUES, ""))
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
                const _IS_OPEN: bool = false;
                {
                    $(const _IS_OPEN: bool = !stringify!($others).is_empty();)?
                    reader.listed_text(self, Self::VALUES, _IS_OPEN)
                }
            }
        }

        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.string(self.as_str());
            }
        }

        $crate::serde_as_json!($name);
    };
}

/// The value of a list with a single value, otherwise another value.
#[must_use]
pub fn only_of<T: Copy>(values: &[T], otherwise: T) -> T {
    match values {
        [only] => *only,
        _ => otherwise,
    }
}

/// The variant of a text: that of its index in `values`, or the result of `other`. Shared by the enums of
/// [`open_enum!`](crate::open_enum).
#[must_use]
pub fn listed_or<T: Clone, H: for<'t> From<&'t str>>(
    values: &[&str],
    listed: &[(&str, T)],
    text: &str,
    other: fn(H) -> T,
) -> T {
    match place_in(values, text).and_then(|place| listed.get(place)) {
        Some((_, variant)) => variant.clone(),
        None => other(H::from(text)),
    }
}

/// The index of a text in a list; compiled once for all enums.
fn place_in(values: &[&str], text: &str) -> Option<usize> {
    values.iter().position(|value| *value == text)
}
