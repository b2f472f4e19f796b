//! Reading and writing of numbers, text and bytes.

use super::{Decode, DecodeError, Decoded, Encode, Reader, Writer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::fmt::Display;

impl Decode for bool {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        *self = reader.bool()?;
        Ok(())
    }
}

impl Encode for bool {
    fn encode(&self, writer: &mut Writer) {
        writer.bool(*self);
    }
}

impl Decode for String {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        *self = String::from(reader.string()?);
        Ok(())
    }

    /// The text of the body: frameworks describe text results as JSON strings and send them unquoted, even if they look
    /// like other JSON. A call that succeeded must not look like a failed one.
    fn take_other_body(&mut self, text: &str) -> bool {
        text.clone_into(self);
        !text.is_empty()
    }
}

impl Encode for String {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for str {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

fn not_within(reader: &Reader<'_>, minimum: &dyn Display, maximum: &dyn Display) -> DecodeError {
    reader.error(format!(
        "expected an integer from {minimum} to {maximum}, found another number"
    ))
}

/// The value of a number with a point or an exponent, if it is whole: `1.0` and `1e2` are integers in JSON Schema. It
/// is computed from the digits, since a float would round some of them.
fn integral(text: &str) -> Option<i128> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let (is_negative, whole) = whole.strip_prefix('-').map_or((false, whole), |whole| (true, whole));
    // An exponent beyond 64 bits moves the point further than there are digits.
    let beyond = if exponent.starts_with('-') { i64::MIN } else { i64::MAX };
    let exponent = exponent.parse().unwrap_or(beyond);
    let point = i64::try_from(whole.len()).ok()?.saturating_add(exponent);
    let (mut value, mut place) = (0_i128, 0);
    for digit in whole.bytes().chain(fraction.bytes()) {
        let digit = i128::from(digit.wrapping_sub(b'0'));
        if place < point {
            // Negative, since there is one more negative number.
            value = value.checked_mul(10)?.checked_sub(digit)?;
        } else if digit != 0 {
            return None;
        }
        place += 1;
    }
    while place < point && value != 0 {
        value = value.checked_mul(10)?;
        place += 1;
    }
    if is_negative { Some(value) } else { value.checked_neg() }
}

/// An `f64` holds each integer of this many characters.
const ALWAYS_KEPT: usize = 15;

/// Whether a text is an integer that would change if it were written as the float that was read.
fn is_rounded(text: &str, value: f64) -> bool {
    let mut writer = Writer::new();
    writer.float(value);
    match integral(text) {
        Some(integer) => integral(writer.written()) != Some(integer),
        // Beyond 128 bits, all digits are known to be meant only if the number is written in full.
        None => !text.contains(['.', 'e', 'E']),
    }
}

impl Reader<'_> {
    /// Handles a number that lost digits as a value of a type of a choice. In an object the member counts as left over,
    /// so that types that keep the digits come first, and the object keeps its type. Elsewhere the number does not fit.
    fn rounded(&mut self) -> Decoded<()> {
        if self.frames.is_in_object() {
            self.left_over += 1;
            return Ok(());
        }
        Err(self.error("expected an integer that 64 bits of a float can hold"))
    }
}

macro_rules! integers {
    ($($type:ident)*) => {$(
        impl Decode for $type {
            fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
                let text = reader.number()?;
                let value = text.parse().ok();
                let value = value.or_else(|| integral(text).and_then(|value| $type::try_from(value).ok()));
                *self = value.ok_or_else(|| not_within(reader, &$type::MIN, &$type::MAX))?;
                Ok(())
            }
        }

        impl Encode for $type {
            fn encode(&self, writer: &mut Writer) {
                writer.integer(*self);
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 u8 u16 u32 u64);

impl Decode for f64 {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let text = reader.number()?;
        *self = text.parse().unwrap_or(Self::INFINITY);
        if !self.is_finite() {
            return Err(reader.error("expected a number that 64 bits can hold"));
        }
        // A number that a float rounds belongs to another type of the choice, or to JSON, which keeps it.
        if reader.is_choosing && !reader.is_strict() && text.len() > ALWAYS_KEPT && is_rounded(text, *self) {
            return reader.rounded();
        }
        Ok(())
    }
}

impl Encode for f64 {
    fn encode(&self, writer: &mut Writer) {
        writer.float(*self);
    }
}

impl Decode for f32 {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        *self = reader.number()?.parse().unwrap_or(Self::INFINITY);
        if self.is_finite() {
            Ok(())
        } else {
            Err(reader.error("expected a number that 32 bits can hold"))
        }
    }
}

impl Encode for f32 {
    fn encode(&self, writer: &mut Writer) {
        // Through its own shortest text: widening 0.1 to 64 bits would print 0.10000000149011612.
        writer.float(if self.is_finite() {
            self.to_string().parse().unwrap_or(f64::NAN)
        } else {
            f64::from(*self)
        });
    }
}

/// Bytes that are base64 in JSON (`format: byte`; RFC 4648, section 4, with padding).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(pub Bytes);

impl Base64 {
    /// Reads base64 with padding.
    ///
    /// # Errors
    ///
    /// An error on any other text.
    pub fn parse(text: &str) -> Result<Self, base64::DecodeError> {
        STANDARD.decode(text).map(|bytes| Self(bytes.into()))
    }
}

impl Display for Base64 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        base64::display::Base64Display::new(&self.0, &STANDARD).fmt(f)
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl Decode for Base64 {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        let parsed = Self::parse(reader.string()?);
        *self = parsed.map_err(|error| reader.error(format!("expected base64: {error}")))?;
        Ok(())
    }
}

impl Encode for Base64 {
    fn encode(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}

crate::serde_as_json!(Base64);

#[cfg(test)]
mod tests {
    use super::super::{Fit, Json, Map, decode_text, encode};
    use super::*;

    #[derive(Debug, PartialEq)]
    enum Amounts {
        Floats(Map<f64>),
        Integers(Map<i64>),
        List(Vec<f64>),
        Other(Json),
    }

    impl Default for Amounts {
        fn default() -> Self {
            Self::Other(Json::null())
        }
    }

    impl Decode for Amounts {
        fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
            let mut fit = Fit::read(reader)?;
            fit.offer(self, Self::Floats);
            fit.offer(self, Self::Integers);
            fit.offer(self, Self::List);
            fit.finish(reader, self, Self::Other);
            Ok(())
        }
    }

    #[test]
    fn among_types_an_integer_that_a_float_rounds_is_of_another() {
        let read = |text: &str| decode_text::<Amounts>(text).unwrap();
        assert!(matches!(read(r#"{"a": 1, "b": 2.5}"#), Amounts::Floats(_)));
        assert!(matches!(read(r#"{"a": 9007199254740993}"#), Amounts::Integers(_)));
        // An object is not given up for one of its members.
        assert!(matches!(
            read(r#"{"a": 9007199254740993, "b": 2.5}"#),
            Amounts::Floats(_)
        ));
        assert!(matches!(read("[1, 9007199254740992]"), Amounts::List(_)));
        assert!(matches!(read("[1, 9007199254740993]"), Amounts::Other(_)));
        // Where there is no choice, it is rounded.
        let rounded: f64 = decode_text("9007199254740993").unwrap();
        assert_eq!(encode(&rounded).unwrap(), "9007199254740992");
    }

    #[test]
    fn what_would_be_written_says_whether_a_float_keeps_an_integer() {
        let is_rounded = |text: &str| is_rounded(text, text.parse().unwrap());
        for kept in [
            "9007199254740992",
            "-9007199254740994.0",
            "18446744073709552000",
            "1e300",
            "0.12345678901234567",
        ] {
            assert!(!is_rounded(kept), "{kept}");
        }
        let beyond = format!("1{}1", "0".repeat(50));
        for rounded in [
            "9007199254740993",
            "-9007199254740993e0",
            "1152921504606847000",
            "18446744073709551616",
            &beyond,
        ] {
            assert!(is_rounded(rounded), "{rounded}");
        }
    }
}
