//! Calendar dates.

use super::{DateTime, InvalidTime, NOT_ONE};
use crate::into_value::IntoValue;
use crate::json::{Decode, Decoded, Encode, Reader, Writer};
use crate::value::Value;
use jiff::civil;
use smol_str::{SmolStr, ToSmolStr as _};
use std::fmt;

/// A day of the calendar (`format: date`; `full-date` of RFC 3339), such as `2015-12-16`.
///
/// Some servers send a date and time, such as `2015-12-16T00:00:00Z`, and the text is kept. Dates are ordered by day;
/// they are equal only if the texts are equal, too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    day: civil::Date,
    text: SmolStr,
}

/// The length of a date.
const LENGTH: usize = "YYYY-MM-DD".len();

impl Date {
    /// Reads a date of exactly the form `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// An [`InvalidTime`] on any other text.
    pub fn parse(text: &str) -> Result<Self, InvalidTime> {
        if text.len() == LENGTH {
            Self::begin_of(text)
        } else {
            Err(refused("the text is not ten characters long"))
        }
    }

    /// Reads the date of a response, which a time can follow.
    fn read(text: &str) -> Result<Self, InvalidTime> {
        let is_date_time =
            || matches!(text.as_bytes().get(LENGTH), Some(b'T' | b't' | b' ')) && DateTime::parse(text).is_ok();
        if is_date_time() {
            Self::begin_of(text)
        } else {
            Self::parse(text)
        }
    }

    /// The date that a text begins with.
    fn begin_of(text: &str) -> Result<Self, InvalidTime> {
        let day = text.get(..LENGTH).and_then(|day| day.parse().ok());
        let day = day.ok_or(refused(NOT_ONE))?;
        Ok(Self { day, text: text.into() })
    }

    /// The day as written, even if a time and an offset from UTC follow.
    #[must_use]
    pub const fn civil(&self) -> civil::Date {
        self.day
    }

    /// The text, as read or as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

const fn refused(reason: &'static str) -> InvalidTime {
    InvalidTime {
        expected: "a date such as 2015-12-16",
        reason,
    }
}

impl From<civil::Date> for Date {
    fn from(day: civil::Date) -> Self {
        Self {
            day,
            text: day.to_smolstr(),
        }
    }
}

/// The first day of the year 0, the blank value of a required member.
impl Default for Date {
    // A constant instead of a printed date, since each date of a response is blank first.
    fn default() -> Self {
        Self {
            day: civil::Date::ZERO,
            text: SmolStr::new_static("0000-01-01"),
        }
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
        f.pad(&self.text)
    }
}

impl IntoValue for Date {
    fn into_value(self) -> Value {
        Value::text(self.text)
    }
}

impl Decode for Date {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let parsed = Self::read(reader.string()?);
        *self = parsed.map_err(|error| reader.error(error.to_string()))?;
        if self.text.len() > LENGTH {
            reader.prefer_others("expected a date without a time");
        }
        Ok(())
    }
}

impl Encode for Date {
    fn encode(&self, writer: &mut Writer) {
        writer.string(&self.text);
    }
}

crate::serde_as_json!(Date);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{decode, encode};

    #[test]
    fn only_full_dates_are_dates() {
        let date = Date::parse("2024-02-29").unwrap();
        assert_eq!((date.as_str(), date.civil()), ("2024-02-29", civil::date(2024, 2, 29)));
        assert_eq!(Date::from(date.civil()), date);
        assert_eq!(Date::from(civil::Date::ZERO), Date::default());
        for text in ["2023-02-29", "2024-2-29", "20240229", "2024-02-29T00:00:00Z", ""] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_response_can_have_a_time_behind_a_date() {
        let read = |text: &str| decode::<Date>(format!("\"{text}\"").as_bytes());
        for text in [
            "2024-02-29T00:00:00Z",
            "2024-02-29T23:30:00.000-08:00",
            "2024-02-29t00:00",
            "2024-02-29 00:00:00",
        ] {
            let date = read(text).unwrap();
            assert_eq!(date.civil(), civil::date(2024, 2, 29), "{text}");
            assert_eq!(encode(&date).unwrap(), format!("\"{text}\""));
        }
        for text in [
            "2023-02-29T00:00:00Z",
            "2024-02-29T",
            "2024-02-29T24:61",
            "2024-02-29Z",
            "2024-02-29, perhaps",
            "2024-02-2é",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        // By day, and then by text.
        assert!(read("2024-02-29T00:00:00Z").unwrap() > Date::from(civil::date(2024, 2, 29)));
        assert!(read("2024-02-29T00:00:00Z").unwrap() < Date::from(civil::date(2024, 3, 1)));
    }
}
