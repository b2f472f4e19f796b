//! Why a value could not be read or written.

use std::fmt;

/// Where and why a JSON text did not fit the type it was read into.
///
/// The error names the types, never the value, nor a member that no type has: either can be personal data, and errors
/// end up in logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    reason: String,
    offset: usize,
    path: String,
    /// Whether the text cannot be read as any type.
    is_of_text: bool,
    is_of_room: bool,
}

impl DecodeError {
    /// An error of the caller at a byte offset; the path is added when the whole document fails.
    #[must_use]
    pub fn new(reason: impl Into<String>, offset: usize) -> Self {
        Self(Box::new(Inner {
            reason: reason.into(),
            offset,
            path: String::new(),
            is_of_text: false,
            is_of_room: false,
        }))
    }

    /// The text is not JSON, has a name twice or is nested too deep: no other type could be read, either.
    #[cold]
    pub(super) fn of_text(reason: impl Into<String>, offset: usize) -> Self {
        let mut error = Self::new(reason, offset);
        error.0.is_of_text = true;
        error
    }

    /// The value would take more memory than its text allows.
    #[cold]
    pub(super) fn of_room(reason: &str, offset: usize) -> Self {
        let mut error = Self::new(reason, offset);
        error.0.is_of_room = true;
        error
    }

    pub(crate) fn not_utf8(offset: usize) -> Self {
        Self::new("the text is not UTF-8", offset).at_path("$".to_owned())
    }

    /// Adds the path of the value. The error leaves the reader with it: if the text is a string inside another text,
    /// the error is about a value of that.
    pub(super) fn at_path(mut self, path: String) -> Self {
        self.0.path = path;
        self.0.is_of_text = false;
        self
    }

    pub(super) fn is_of_text(&self) -> bool {
        self.0.is_of_text
    }

    pub(crate) fn is_of_room(&self) -> bool {
        self.0.is_of_room
    }

    /// The reason, without the place.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The position in the text, in bytes from its start.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The path from the root to the value, such as `$.meta.links[2]` (RFC 9535). `[*]` stands for a member that no
    /// type has, such as one of a map. Empty if the error has not left the reader yet.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            reason, offset, path, ..
        } = &*self.0;
        if path.is_empty() {
            write!(f, "{reason} (byte {offset})")
        } else {
            write!(f, "{reason} at {path} (byte {offset})")
        }
    }
}

impl std::error::Error for DecodeError {}

/// Why a value could not be written as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    reason: String,
    /// The error, if a value that a server sent could not be read.
    undecoded: Option<DecodeError>,
}

impl EncodeError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            undecoded: None,
        }
    }

    /// A value that is to be written could not be read first.
    pub(crate) fn undecoded(error: DecodeError) -> Self {
        Self {
            reason: error.to_string(),
            undecoded: Some(error),
        }
    }

    /// The error about the value that could not be read, if that is the reason.
    #[cfg(any(feature = "cli", feature = "mock"))]
    pub(crate) fn into_undecoded(self) -> Result<DecodeError, Self> {
        match self.undecoded {
            Some(error) => Ok(error),
            None => Err(self),
        }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for EncodeError {}
