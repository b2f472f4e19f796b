//! Errors of values outside of calls, so that callers can use `?` as with errors of calls.

use super::{Error, ErrorKind};
use crate::json::{DecodeError, EncodeError};
use crate::rule::InvalidText;
use crate::time::InvalidTime;

fn unusable(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("a value cannot be used: {error}")).because(error)
}

impl From<InvalidText> for Error {
    fn from(error: InvalidText) -> Self {
        unusable(error)
    }
}

impl From<EncodeError> for Error {
    fn from(error: EncodeError) -> Self {
        Self::new(ErrorKind::Encode, format!("a value cannot be written: {error}")).because(error)
    }
}

/// A kept JSON value, such as the body of an error, is of another type than the one it is read as.
impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::new(ErrorKind::Decode, format!("a value cannot be read: {error}")).because(error)
    }
}

impl From<InvalidTime> for Error {
    fn from(error: InvalidTime) -> Self {
        unusable(error)
    }
}
