//! Instants, in the two ways that APIs write them.

use super::InvalidTime;
use crate::into_value::IntoValue;
use crate::json::{Decode, Decoded, Encode, Reader, Writer};
use crate::value::Value;
use jiff::Timestamp;
use jiff::fmt::rfc2822::{DateTimeParser, DateTimePrinter};
use jiff::tz::TimeZone;
use smol_str::SmolStr;
use std::fmt;

macro_rules! instant {
    ($name:ident, $expected:literal, $epoch:literal, $parse:expr, $print:expr) => {
        impl $name {
            /// Reads an instant; fails on any other text.
            pub fn parse(text: impl AsRef<str>) -> Result<Self, InvalidTime> {
                let text = text.as_ref();
                let parse: fn(&str) -> Result<Timestamp, String> = $parse;
                match parse(text) {
                    Ok(at) => Ok(Self {
                        at,
                        text: text.into(),
                    }),
                    Err(reason) => Err(InvalidTime {
                        expected: $expected,
                        reason,
                    }),
                }
            }

            /// The text, as it was read or as it will be written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.text
            }

            /// The instant that the text means.
            #[must_use]
            pub const fn timestamp(&self) -> Timestamp {
                self.at
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

        /// The epoch: what stands in a required member until it is read.
        impl Default for $name {
            // Not printed: each instant of an answer is this first.
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
    };
}

/// An instant in the form of RFC 3339 (`format: date-time`), such as `2015-12-16T22:18:37Z`.
///
/// The text is kept beside the instant, so that `Z` and `+00:00`, or a fraction, come out as they came in. Ordered by
/// instant; equal only if the texts are equal too. The instant is exact to the nanosecond.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    at: Timestamp,
    text: SmolStr,
}

instant!(
    DateTime,
    "an RFC 3339 date and time with an offset, such as 2015-12-16T22:18:37Z",
    "1970-01-01T00:00:00Z",
    |text| text.parse::<Timestamp>().map_err(|error| reason(&error, text)),
    |at| at.to_string()
);

/// An instant in the form of RFC 2822, such as `Wed, 16 Dec 2015 22:18:37 +0000`. Otherwise as [`DateTime`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rfc2822 {
    at: Timestamp,
    text: SmolStr,
}

instant!(
    Rfc2822,
    "an RFC 2822 date and time, such as Wed, 16 Dec 2015 22:18:37 +0000",
    "Thu, 1 Jan 1970 00:00:00 +0000",
    |text| DateTimeParser::new()
        .parse_timestamp(text)
        .map_err(|error| reason(&error, text)),
    // As a zoned time: the printer gives a bare instant the offset -0000, "unknown", which not every server reads.
    |at| DateTimePrinter::new()
        .zoned_to_string(&at.to_zoned(TimeZone::UTC))
        .unwrap_or_else(|_| at.to_string())
);

/// What the library says, unless it repeats the text.
fn reason(error: &jiff::Error, text: &str) -> String {
    let reason = error.to_string();
    if text.is_empty() || reason.contains(text) {
        "the text is not one".to_owned()
    } else {
        reason
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_stays_as_it_was() {
        for text in [
            "2015-12-16T22:18:37Z",
            "2015-12-16T22:18:37+00:00",
            "2015-12-16T22:18:37.000Z",
            "2015-12-16T14:18:37-08:00",
        ] {
            let value = DateTime::parse(text).unwrap();
            assert_eq!(value.as_str(), text);
            assert_eq!(value.timestamp().as_second(), 1_450_304_317);
        }
        let value = Rfc2822::parse("Wed, 16 Dec 2015 22:18:37 +0000").unwrap();
        assert_eq!(value.timestamp().as_second(), 1_450_304_317);
        assert_eq!(
            Rfc2822::from(value.timestamp()).as_str(),
            "Wed, 16 Dec 2015 22:18:37 +0000"
        );
    }

    #[test]
    fn the_default_is_the_epoch_as_it_is_written() {
        assert_eq!(DateTime::default(), DateTime::from(Timestamp::UNIX_EPOCH));
        assert_eq!(Rfc2822::default(), Rfc2822::from(Timestamp::UNIX_EPOCH));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "yesterday",
            "2015-12-16",
            "2015-12-16T22:18:37",
            "2015-13-16T22:18:37Z",
        ] {
            assert!(DateTime::parse(text).is_err(), "{text}");
        }
        assert!(Rfc2822::parse("2015-12-16T22:18:37Z").is_err());
        assert!(!DateTime::parse("secret").unwrap_err().to_string().contains("secret"));
    }
}
