//! Dates with a time, in the two ways that APIs write them.

use super::{InvalidTime, NOT_ONE};
use crate::into_value::IntoValue;
use crate::json::{Decode, Decoded, Encode, Reader, Writer};
use crate::value::Value;
use jiff::fmt::rfc2822::{DateTimeParser, DateTimePrinter};
use jiff::fmt::temporal::Pieces;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, civil};
use smol_str::SmolStr;
use std::borrow::Cow;
use std::fmt;

macro_rules! instant {
    ($name:ident, $expected:literal, $epoch:literal, $parse:expr, $print:expr) => {
        impl $name {
            /// Reads an instant.
            ///
            /// # Errors
            ///
            /// An [`InvalidTime`] on a text of another form.
            pub fn parse(text: impl AsRef<str>) -> Result<Self, InvalidTime> {
                let text = text.as_ref();
                let parse: fn(&str) -> Option<Timestamp> = $parse;
                match parse(text) {
                    Some(at) => Ok(Self {
                        at,
                        text: text.into(),
                    }),
                    None => Err(InvalidTime {
                        expected: $expected,
                        reason: NOT_ONE,
                    }),
                }
            }

            /// The text, as read or as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.text
            }
        }

        impl From<Timestamp> for $name {
            fn from(at: Timestamp) -> Self {
                let print: fn(Timestamp) -> String = $print;
                Self {
                    at,
                    text: print(at).into(),
                }
            }
        }

        /// The epoch, the blank value of a required member.
        impl Default for $name {
            // A constant instead of a printed instant, since each instant of a response is blank first.
            fn default() -> Self {
                Self {
                    at: Timestamp::UNIX_EPOCH,
                    text: SmolStr::new_static($epoch),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidTime;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.text)
            }
        }

        impl IntoValue for $name {
            fn into_value(self) -> Value {
                Value::text(self.text)
            }
        }

        impl Decode for $name {
            fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
                let parsed = Self::parse(reader.string()?);
                *self = parsed.map_err(|error| reader.error(error.to_string()))?;
                Ok(())
            }
        }

        impl Encode for $name {
            fn encode(&self, writer: &mut Writer) {
                writer.string(&self.text);
            }
        }

        crate::serde_as_json!($name);
    };
}

/// A date and a time in the form of RFC 3339 (`format: date-time`), such as `2015-12-16T22:18:37Z`.
///
/// Many servers omit the offset, and some the seconds, the minutes or the time: `2015-12-16T22:18:37`, `2015-12-16
/// 22:18`, `2015-12-16T22` and `2015-12-16` are read and sent, too. Only the service knows the instant of such a text,
/// so [`timestamp`](Self::timestamp) returns none.
///
/// The text is kept beside the instant, so that `Z`, `+00:00` or a fraction stay as they were. Values are ordered by
/// instant, those without an offset as if they were UTC; they are equal only if the texts are equal, too. The instant
/// is exact to the nanosecond. Instants beyond the range of [`Timestamp`], such as `9999-12-31T23:59:59Z`, are its
/// first or last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    /// The instant, in UTC if the text has no offset.
    at: Timestamp,
    text: SmolStr,
}

instant!(
    DateTime,
    "an RFC 3339 date and time, such as 2015-12-16T22:18:37Z",
    "1970-01-01T00:00:00Z",
    |text| text.parse().ok().or_else(|| assuming_utc(text)),
    |at| at.to_string()
);

impl DateTime {
    /// The instant of the text; `None` if it has no offset.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.has_offset().then_some(self.at)
    }

    /// The instant of the text, in UTC if it has no offset. The documentation of the service says whether that is
    /// right.
    #[must_use]
    pub const fn timestamp_assuming_utc(&self) -> Timestamp {
        self.at
    }

    /// The date and time as written, without the offset; midnight if there is no time.
    #[must_use]
    pub fn civil(&self) -> civil::DateTime {
        let text = to_nanoseconds(&self.text);
        let pieces = Pieces::parse(&*text).ok();
        pieces.map_or_else(|| Offset::UTC.to_datetime(self.at), |pieces| written(&pieces))
    }

    /// The offset from UTC; `None` if the text has none.
    #[must_use]
    pub fn offset(&self) -> Option<Offset> {
        let text = to_nanoseconds(&self.text);
        Pieces::parse(&*text).ok()?.to_numeric_offset()
    }

    /// Read from the text, so that it takes no memory: behind the date, only an offset has a sign or one of these
    /// letters.
    fn has_offset(&self) -> bool {
        let behind_date = self.text.as_bytes().get(DATE..).unwrap_or_default();
        behind_date.iter().any(|byte| b"Zz+-".contains(byte))
    }
}

/// A time without an offset, such as `2026-01-31T10:20:00`, for services that ask for one.
impl From<civil::DateTime> for DateTime {
    fn from(written: civil::DateTime) -> Self {
        Self {
            at: instant(written, Offset::UTC),
            text: written.to_string().into(),
        }
    }
}

/// The length of a date.
const DATE: usize = "YYYY-MM-DD".len();

/// The digits of a fraction in nanoseconds.
const NANOSECONDS: usize = 9;

/// A text without digits beyond nanoseconds: RFC 3339 allows any number of digits, the library these.
fn to_nanoseconds(text: &str) -> Cow<'_, str> {
    let fraction = text.find('.').map_or(text.len(), |point| point + 1);
    let (before, fraction) = text.split_at(fraction);
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    if digits <= NANOSECONDS {
        return Cow::Borrowed(text);
    }
    let (digits, behind) = fraction.split_at(digits);
    let (kept, _) = digits.split_at(NANOSECONDS);
    Cow::Owned([before, kept, behind].concat())
}

/// The instant of a text that has no offset or more digits than nanoseconds, or is out of range; `None` if it is not a
/// date.
fn assuming_utc(text: &str) -> Option<Timestamp> {
    // No server is known to send other forms that the library accepts.
    let is_usual = match *text.as_bytes() {
        [_, _, _, _, b'-', _, _] | [_, _, _, _, b'-', _, _, b'-', _, _] => true,
        [_, _, _, _, b'-', _, _, b'-', _, _, b'T' | b't' | b' ', hour, hours] => {
            hour.is_ascii_digit() && hours.is_ascii_digit()
        }
        [_, _, _, _, b'-', _, _, b'-', _, _, b'T' | b't' | b' ', _, _, b':', ..] => !text.contains('['),
        _ => false,
    };
    // A month is read as its first day: Datadog asks for some dates "precise to month".
    let is_month = matches!(*text.as_bytes(), [_, _, _, _, b'-', _, month] if month.is_ascii_digit());
    let text = if is_month {
        Cow::Owned(format!("{text}-01"))
    } else {
        to_nanoseconds(text)
    };
    let pieces = Pieces::parse(&*text).ok().filter(|_| is_usual)?;
    Some(instant(
        written(&pieces),
        pieces.to_numeric_offset().unwrap_or(Offset::UTC),
    ))
}

/// The date and the time of a text.
fn written(pieces: &Pieces<'_>) -> civil::DateTime {
    pieces
        .date()
        .to_datetime(pieces.time().unwrap_or(civil::Time::midnight()))
}

/// The instant of a date and a time; the first or the last instant if it is out of range.
fn instant(written: civil::DateTime, offset: Offset) -> Timestamp {
    let beyond = if written.year() < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    offset.to_timestamp(written).unwrap_or(beyond)
}

/// An instant in the form of RFC 2822, such as `Wed, 16 Dec 2015 22:18:37 +0000`; otherwise as [`DateTime`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rfc2822 {
    at: Timestamp,
    text: SmolStr,
}

instant!(
    Rfc2822,
    "an RFC 2822 date and time, such as Wed, 16 Dec 2015 22:18:37 +0000",
    "Thu, 1 Jan 1970 00:00:00 +0000",
    // A wrong day of the week does not change the instant.
    |text| DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text).ok(),
    // As a zoned time: for an instant alone the printer writes the offset -0000, "unknown", which not every server
    // reads.
    |at| DateTimePrinter::new()
        .zoned_to_string(&at.to_zoned(TimeZone::UTC))
        .unwrap_or_else(|_| at.to_string())
);

impl Rfc2822 {
    /// The instant of the text.
    #[must_use]
    pub const fn timestamp(&self) -> Timestamp {
        self.at
    }
}

#[cfg(test)]
mod tests;
