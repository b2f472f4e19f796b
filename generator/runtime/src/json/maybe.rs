//! A member with three states.

use super::{Decode, Decoded, Encode, Reader, Writer};

/// The value of a member that can be absent or `null`, which differ in a request.
///
/// In an update, an absent member keeps the server's value, and `null` clears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Maybe<T> {
    /// The member is absent.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// The value, or no member: what a response lacked is not sent.
    #[must_use]
    pub fn or_absent(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }

    /// The value, or `null`: what a response lacked is cleared.
    #[must_use]
    pub fn or_null(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// Whether the member is absent.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The owned value, if there is one.
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// For text literals, which are the most common values.
impl From<&str> for Maybe<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

/// As an element of a tuple, which the list can be too short for.
impl<T: Decode> Decode for Maybe<T> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        *self = Self::or_null(reader.value()?);
        Ok(())
    }

    fn absent() -> Option<Self> {
        Some(Self::Absent)
    }
}

impl<T: Encode> Encode for Maybe<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.encode(writer),
            Self::Absent | Self::Null => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_absent()
    }
}

crate::serde_as_json!([T: Decode + Encode] Maybe<T>);
