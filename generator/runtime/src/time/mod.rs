//! Instants and dates that are written back as they were read.

mod date;
mod date_time;

pub use self::date::Date;
pub use self::date_time::{DateTime, Rfc2822};
use std::fmt;

/// A text that is not the date or the instant that it should be. Does not repeat the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTime {
    expected: &'static str,
    reason: &'static str,
}

/// What is wrong with a text. What the library says of it can repeat any part of the text.
const NOT_ONE: &str = "the text is not one";

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}: {}", self.expected, self.reason)
    }
}

impl std::error::Error for InvalidTime {}
