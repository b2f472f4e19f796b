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

/// A number with a point or an exponent, if it is a whole one: `1.0` and `1e2` are integers to JSON Schema, so they are here. Told by
/// its digits, of which a float would round some away.
fn integral(text: &str) -> Option<i128> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let (is_negative, whole) = whole.strip_prefix('-').map_or((false, whole), |whole| (true, whole));
    // One beyond 64 bits moves the point further than there are digits, whatever it is.
    let beyond = if exponent.starts_with('-') { i64::MIN } else { i64::MAX };
    let exponent = exponent.parse().unwrap_or(beyond);
    let point = i64::try_from(whole.len()).ok()?.saturating_add(exponent);
    let (mut value, mut place) = (0_i128, 0);
    for digit in whole.bytes().chain(fraction.bytes()) {
        let digit = i128::from(digit.wrapping_sub(b'0'));
        if place < point {
            // Below zero, where there is one number more.
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
        *self = reader.number()?.parse().unwrap_or(Self::INFINITY);
        if self.is_finite() {
            Ok(())
        } else {
            Err(reader.error("expected a number that 64 bits can hold"))
        }
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
        // By way of its own shortest text: widening 0.1 to 64 bits would print 0.10000000149011612.
        writer.float(if self.is_finite() {
            self.to_string().parse().unwrap_or(f64::NAN)
        } else {
            f64::from(*self)
        });
    }
}

/// Bytes that travel as base64 inside JSON (`format: byte`; RFC 4648, section 4, with padding).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(pub Bytes);

impl Base64 {
    /// Reads base64 with padding; fails on anything else.
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
