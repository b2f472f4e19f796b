//! Values of parameters and form fields.

use crate::into_value::IntoValue;
use crate::json::{self, Decode, Decoded, Encode, EncodeError, Json, Kind, Map, Reader, Writer};
use crate::part::Part;
use std::borrow::Cow;

/// The value of a parameter or of a form field, before it is written in the style of its place.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// No value: `null` inside JSON, and not sent anywhere else.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer of any type of Rust except `u128`.
    Integer(i128),
    /// A number; a number that is not finite is refused before sending.
    Float(f64),
    /// A text.
    Text(String),
    /// A text that is not checked, such as one from [`Text::new_unchecked`](crate::Text::new_unchecked): no rule is
    /// applied to it.
    Vouched(String),
    /// Values in order.
    List(Vec<Value>),
    /// Values by name, in order.
    Object(Vec<(String, Value)>),
    /// Bytes: a part in a multipart body, and base64 anywhere else.
    Part(Part),
}

impl Value {
    /// The value of a generated type.
    ///
    /// # Errors
    ///
    /// As [`json::encode`](crate::json::encode).
    pub fn of(value: &dyn Encode) -> Result<Self, EncodeError> {
        Self::read(&json::encode(value)?)
    }

    /// As [`Value::of`], but fails if a member breaks its rule.
    pub(crate) fn checked(value: &dyn Encode) -> Result<Self, EncodeError> {
        Self::read(&json::encode_checked(value)?)
    }

    fn read(text: &str) -> Result<Self, EncodeError> {
        json::decode_text(text).map_err(|error| EncodeError::new(error.to_string()))
    }

    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Texts in order.
    pub fn texts(texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    /// Values in order.
    pub fn list(values: impl IntoIterator<Item = impl IntoValue>) -> Self {
        Self::List(values.into_iter().map(IntoValue::into_value).collect())
    }

    /// The value of a type that serde serialises.
    ///
    /// # Errors
    ///
    /// As [`Json::new`].
    pub fn serialized<T: serde::Serialize + ?Sized>(value: &T) -> Result<Self, EncodeError> {
        Self::of(&Json::new(value)?)
    }

    /// The text of a single value, before it is encoded for a URL, a header or a form; `None` for no value. A list or
    /// an object inside another one becomes JSON, since styles do not nest.
    pub(crate) fn to_text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Null => None,
            Self::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
            Self::Integer(value) => Some(Cow::Owned(value.to_string())),
            Self::Float(value) => Some(Cow::Owned(value.to_string())),
            Self::Text(text) | Self::Vouched(text) => Some(Cow::Borrowed(text)),
            Self::Part(part) => Some(Cow::Owned(part.to_base64())),
            Self::List(_) | Self::Object(_) => Some(Cow::Owned(json::encode(self).unwrap_or_default())),
        }
    }

    /// Whether it contains a stream.
    pub(crate) fn has_stream(&self) -> bool {
        match self {
            Self::Part(part) => part.is_stream(),
            Self::List(items) => items.iter().any(Self::has_stream),
            Self::Object(members) => members.iter().any(|(_, value)| value.has_stream()),
            _ => false,
        }
    }

    /// Whether it contains bytes.
    pub(crate) fn has_part(&self) -> bool {
        match self {
            Self::Part(_) => true,
            Self::List(items) => items.iter().any(Self::has_part),
            Self::Object(members) => members.iter().any(|(_, value)| value.has_part()),
            _ => false,
        }
    }

    /// Whether it is a list or an object of which nothing is sent.
    pub(crate) fn is_empty(&self) -> bool {
        let is_nothing = |value: &Self| *value == Self::Null || value.is_empty();
        match self {
            Self::List(items) => items.iter().all(is_nothing),
            Self::Object(members) => members.iter().all(|(_, value)| is_nothing(value)),
            _ => false,
        }
    }

    /// Whether it contains a number that is not finite.
    pub(crate) fn has_infinite(&self) -> bool {
        match self {
            Self::Float(value) => !value.is_finite(),
            Self::List(items) => items.iter().any(Self::has_infinite),
            Self::Object(members) => members.iter().any(|(_, value)| value.has_infinite()),
            Self::Null | Self::Bool(_) | Self::Integer(_) | Self::Text(_) | Self::Vouched(_) | Self::Part(_) => false,
        }
    }
}

impl Encode for Value {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Bool(value) => writer.bool(*value),
            Self::Integer(value) => writer.integer(*value),
            Self::Float(value) => writer.float(*value),
            Self::Text(text) | Self::Vouched(text) => writer.string(text),
            Self::Part(part) => writer.string(&part.to_base64()),
            Self::List(items) => items.encode(writer),
            Self::Object(members) => {
                writer.begin_object();
                for (name, value) in members {
                    writer.member(name, value);
                }
                writer.end_object(&json::Extra::new());
            }
        }
    }
}

impl Decode for Value {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        *self = match reader.kind()? {
            Kind::Null => reader.null().map(|()| Self::Null)?,
            Kind::Bool => Self::Bool(reader.bool()?),
            Kind::String => Self::Text(reader.value()?),
            Kind::Number => match reader.attempt(Reader::value) {
                Some(value) => Self::Integer(value),
                None => Self::Float(reader.value()?),
            },
            Kind::Array => Self::List(reader.value()?),
            Kind::Object => Self::Object(reader.value::<Map<Self>>()?.into_iter().collect()),
        };
        Ok(())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

macro_rules! integers {
    ($($type:ident)*) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::Integer(value.into())
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 u8 u16 u32 u64);

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<f32> for Value {
    fn from(value: f32) -> Self {
        // Through its shortest text: widening 0.1 to 64 bits would give 0.10000000149011612.
        Self::Float(value.to_string().parse().unwrap_or(f64::NAN))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Cow<'_, str>> for Value {
    fn from(value: Cow<'_, str>) -> Self {
        Self::Text(value.into_owned())
    }
}

/// Converts JSON by its kind: a list becomes a list. A number that no variant holds without losing a digit becomes
/// text, and so does a value with a number beyond the range of `f64`.
impl From<Json> for Value {
    fn from(value: Json) -> Self {
        let is_exact = |text: &str| significant(text) == significant(value.as_str());
        match value.decode() {
            Ok(Self::Float(number)) if !is_exact(&number.to_string()) => Self::Text(value.into_string()),
            Ok(Self::Integer(number)) if !is_exact(&number.to_string()) => Self::Text(value.into_string()),
            Ok(value) => value,
            Err(_) => Self::Text(value.into_string()),
        }
    }
}

/// The digits of a number without its sign, from the first to the last that is not zero, and the position of its
/// decimal point relative to them.
fn significant(number: &str) -> (String, i64) {
    let number = number.trim_start_matches('-');
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let counting = digits.trim_start_matches('0');
    if counting.is_empty() {
        return (String::new(), 0);
    }
    let before = |text: &str| i64::try_from(text.len()).unwrap_or(i64::MAX);
    let point = before(whole) - (before(&digits) - before(counting));
    let exponent: i64 = exponent.parse().unwrap_or(i64::MAX);
    (
        counting.trim_end_matches('0').to_owned(),
        point.saturating_add(exponent),
    )
}

impl From<json::Base64> for Value {
    fn from(value: json::Base64) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<Part> for Value {
    fn from(part: Part) -> Self {
        Self::Part(part)
    }
}

impl From<crate::upload::Upload> for Value {
    fn from(content: crate::upload::Upload) -> Self {
        Self::Part(Part::from(content))
    }
}

impl From<bytes::Bytes> for Value {
    fn from(bytes: bytes::Bytes) -> Self {
        Self::Part(Part::bytes(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_json_keeps_its_digits() {
        let read = |text: &str| Value::from(Json::from_text(text).unwrap());
        for (text, integer) in [
            ("18446744073709551616", 18_446_744_073_709_551_616),
            ("-170141183460469231731687303715884105728", i128::MIN),
            ("1.0", 1),
            ("2e3", 2000),
            ("-0", 0),
        ] {
            assert_eq!(read(text), Value::Integer(integer), "{text}");
        }
        for (text, float) in [
            ("0.10", 0.1),
            ("-1.5", -1.5),
            ("0.1e-6", 1e-7),
            ("1E+40", 1e40),
            ("12.34e60", 1.234e61),
            ("0.30000000000000004", 0.1 + 0.2),
        ] {
            assert_eq!(read(text), Value::Float(float), "{text}");
        }
        for text in [
            "170141183460469231731687303715884105728",
            "0.1000000000000000055511151231257827",
            "19.99500000000000001",
            "1.00000000000000000000001",
            "1e400",
            "1e-400",
            "1e-9999999999999999999999",
        ] {
            assert_eq!(read(text), Value::text(text));
        }
    }
}
