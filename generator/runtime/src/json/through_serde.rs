//! Values as serde sees them: any format can hold what is JSON on the wire.
//!
//! Both ways lead through the JSON that [`Encode`] writes and [`Decode`] reads, so that a type has one form, and through
//! [`Value`], since formats other than JSON hold no JSON text.

use super::{Decode, Encode, Json};
use crate::value::Value;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, Serialize, Serializer};
use std::fmt;

/// Writes a value as serde's data model shows its JSON.
///
/// # Errors
///
/// Those of [`encode`](super::encode), for a number beyond the range of `f64`, and those of the serialiser.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    Value::of(value).map_err(ser::Error::custom)?.serialize(serializer)
}

/// Reads a value from a format that says itself what it holds, as JSON, YAML and CBOR do.
///
/// # Errors
///
/// Those of the deserialiser, and where the value does not fit, with the path to it.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = super::encode(&Value::deserialize(deserializer)?).map_err(de::Error::custom)?;
    super::decode_text(&text).map_err(|error| {
        // The offset would be one in a text that the caller has never seen.
        de::Error::custom(format_args!("{} at {}", error.reason(), error.path()))
    })
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serialize_integer(*value, serializer),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Text(text) | Self::Vouched(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => serializer.collect_map(members.iter().map(|(name, value)| (name, value))),
            Self::Part(part) => serializer.serialize_str(&part.to_base64()),
        }
    }
}

/// Writes an integer as one of 64 bits if it is: few formats have longer ones.
fn serialize_integer<S: Serializer>(value: i128, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(value) = i64::try_from(value) {
        serializer.serialize_i64(value)
    } else if let Ok(value) = u64::try_from(value) {
        serializer.serialize_u64(value)
    } else {
        serializer.serialize_i128(value)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

/// Reads whatever a format holds next.
struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Integer(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(Value::Integer(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Float(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::text(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some(item) = items.next_element()? {
            read.push(item);
        }
        Ok(Value::List(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some(name) = members.next_key::<String>()? {
            if name == PRECISE_NUMBER {
                return number(&members.next_value::<String>()?);
            }
            read.push((name, members.next_value()?));
        }
        Ok(Value::Object(read))
    }
}

/// The only member of what `serde_json` gives for a number if any crate of the program enables its feature
/// `arbitrary_precision`; its value is the text of the number.
const PRECISE_NUMBER: &str = "$serde_json::private::Number";

fn number<E: de::Error>(text: &str) -> Result<Value, E> {
    match super::decode_text(text) {
        Ok(number @ (Value::Integer(_) | Value::Float(_))) => Ok(number),
        _ => Err(E::custom("expected a number that fits 64 bits")),
    }
}
