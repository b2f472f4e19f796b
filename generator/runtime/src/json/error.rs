//! Why a value could not be read or written.

use std::fmt;

/// Where and why a JSON text did not fit the type it was read into.
///
/// Says which types met, never the value itself, nor the name of a member that no type has: either can be somebody's personal data,
/// and errors end up in logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    reason: String,
    offset: usize,
    path: String,
    /// Whether the text that is being read cannot be read as anything.
    is_of_text: bool,
    is_of_room: bool,
}

impl DecodeError {
    /// An error of the caller's own at a byte offset; the path is filled in when the whole document fails.
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

    /// What stands there is no JSON, has a name twice or nests too deep: no other type could be read, either.
    #[cold]
    pub(super) fn of_text(reason: impl Into<String>, offset: usize) -> Self {
        let mut error = Self::new(reason, offset);
        error.0.is_of_text = true;
        error
    }

    /// The value would take more memory than there is for its text.
    #[cold]
    pub(super) fn of_room(reason: &str, offset: usize) -> Self {
        let mut error = Self::new(reason, offset);
        error.0.is_of_room = true;
        error
    }

    pub(crate) fn not_utf8(offset: usize) -> Self {
        Self::new("the text is not UTF-8", offset).at_path("$".to_owned())
    }

    /// Adds the way to the value. The error leaves the reader with it: for another reader, whose text holds this one as a string,
    /// it is of a value.
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

    /// What is wrong, without the place.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// Where in the text, in bytes from its start.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The way from the root to the value, such as `$.meta.links[2]` (RFC 9535), with `[*]` for a member that no type has, such as one
    /// of a map. Empty on an error that has not left the reader yet.
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
    /// Where it is written out of what a server sent: what is wrong with that.
    undecoded: Option<DecodeError>,
}

impl EncodeError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            undecoded: None,
        }
    }

    /// What was to be written was not read first.
    pub(crate) fn undecoded(error: DecodeError) -> Self {
        Self {
            reason: error.to_string(),
            undecoded: Some(error),
        }
    }

    /// What could not be read, if that is why.
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
