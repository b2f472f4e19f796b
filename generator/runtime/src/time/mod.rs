//! Instants and dates that keep their text.

mod date;
mod date_time;

pub use self::date::Date;
pub use self::date_time::{DateTime, Rfc2822};
use std::fmt;

/// A text that is not a date or an instant of the expected form. It does not repeat the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTime {
    expected: &'static str,
    reason: &'static str,
}

/// The reason of an error. The library's own could repeat parts of the text.
const NOT_ONE: &str = "the text is not one";

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}: {}", self.expected, self.reason)
    }
}

impl std::error::Error for InvalidTime {}
