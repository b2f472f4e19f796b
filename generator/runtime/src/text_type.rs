//! What every newtype over a patterned string can do.

/// Gives a `struct X(Cow<'static, str>)` with an associated `RULE` what such a type can do: checked and unchecked
/// construction, conversion, display, and its place in requests and in JSON. A value read from JSON is not checked, since
/// servers break their own patterns.
#[macro_export]
macro_rules! text_type {
    ($name:ident) => {
        impl $name {
            /// Takes a text that satisfies [`Self::RULE`]; fails on any other.
            #[inline]
            pub fn new(
                text: impl ::core::convert::Into<::std::string::String>,
            ) -> ::core::result::Result<Self, $crate::InvalidText> {
                let text = text.into();
                Self::RULE.verify(&text)?;
                ::core::result::Result::Ok(Self::new_unchecked(text))
            }

            /// Takes a literal that satisfies [`Self::RULE`].
            ///
            /// # Panics
            /// On any other text; in a `const` item that is a compile error.
            #[must_use]
            #[inline]
            pub const fn from_static(text: &'static str) -> Self {
                assert!(
                    Self::RULE.check(text).is_ok(),
                    "the text does not satisfy the rule of its type"
                );
                Self(::std::borrow::Cow::Borrowed(text))
            }

            /// Takes any text: for a server that does not keep to its own document.
            #[must_use]
            #[inline]
            pub fn new_unchecked(text: impl ::core::convert::Into<::std::string::String>) -> Self {
                Self(::std::borrow::Cow::Owned(text.into()))
            }

            /// The text.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, handed over.
            #[must_use]
            #[inline]
            pub fn into_string(self) -> ::std::string::String {
                self.0.into_owned()
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::InvalidText;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::InvalidText;

            #[inline]
            fn try_from(text: &str) -> ::core::result::Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl ::core::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::InvalidText;

            #[inline]
            fn try_from(text: ::std::string::String) -> ::core::result::Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            #[inline]
            fn from(value: $name) -> Self {
                value.into_string()
            }
        }

        impl $crate::IntoValue for $name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::Vouched(self.into_string())
            }
        }

        impl $crate::IntoValue for &$name {
            #[inline]
            fn into_value(self) -> $crate::Value {
                $crate::Value::Vouched(self.as_str().to_owned())
            }
        }

        impl $crate::Decode for $name {
            #[inline]
            fn decode(reader: &mut $crate::Reader<'_>) -> $crate::Decoded<Self> {
                ::core::result::Result::Ok(Self::new_unchecked(reader.string()?))
            }
        }

        impl $crate::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.string(&self.0);
            }
        }
    };
}
