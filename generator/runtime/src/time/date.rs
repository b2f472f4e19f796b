//! Calendar dates.

use super::InvalidTime;
use crate::into_value::IntoValue;
use crate::json::{Decode, Decoded, Encode, Reader, Writer};
use crate::value::Value;
use std::fmt;

/// A day of the calendar (`format: date`; `full-date` of RFC 3339), such as `2015-12-16`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub jiff::civil::Date);

impl Date {
    /// Reads a date of exactly the form `YYYY-MM-DD`; fails on any other text.
    pub fn parse(text: &str) -> Result<Self, InvalidTime> {
        let refused = |reason: &str| InvalidTime {
            expected: "a date such as 2015-12-16",
            reason: reason.to_owned(),
        };
        if text.len() != "YYYY-MM-DD".len() {
            return Err(refused("the text is not ten characters long"));
        }
        text.parse().map(Self).map_err(|_| refused("the text is not one"))
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date)
    }
}

impl std::str::FromStr for Date {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl IntoValue for Date {
    fn into_value(self) -> Value {
        Value::Text(self.to_string())
    }
}

impl Decode for Date {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let parsed = Self::parse(reader.string()?);
        *self = parsed.map_err(|error| reader.error(error.to_string()))?;
        Ok(())
    }
}

impl Encode for Date {
    fn encode(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_full_dates_are_dates() {
        assert_eq!(Date::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
        for text in ["2023-02-29", "2024-2-29", "20240229", "2024-02-29T00:00:00Z", ""] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
    }
}
