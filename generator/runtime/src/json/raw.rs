//! One JSON value kept as its text.

use super::{Decode, DecodeError, Decoded, Encode, EncodeError, Kind, Map, Reader, Writer};
use crate::value::Value;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer, ser};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// One JSON value, kept as the text that was received.
///
/// Numbers beyond 64 bits, the order of members and the digits of a fraction stay as they were. Two values are equal if
/// their texts are.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(Cow<'static, str>);

impl Json {
    /// `null`.
    #[must_use]
    pub const fn null() -> Self {
        Self(Cow::Borrowed("null"))
    }

    /// Takes a text that is one JSON value.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if it is not.
    pub fn from_text(text: impl Into<String>) -> Result<Self, DecodeError> {
        let text = text.into();
        let mut reader = Reader::new(&text);
        let (start, len) = match reader.raw().and_then(|raw| reader.finish().map(|()| raw)) {
            Ok(raw) => (text.find(raw).unwrap_or(0), raw.len()),
            Err(error) => return Err(reader.locate(error)),
        };
        if len == text.len() {
            return Ok(Self(Cow::Owned(text)));
        }
        Ok(Self(Cow::Owned(text[start..start + len].to_owned())))
    }

    /// Writes any value that serde can.
    ///
    /// # Errors
    ///
    /// An [`EncodeError`] where `serde_json` fails, such as on a map whose keys are not strings.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self, EncodeError> {
        let text = serde_json::to_string(value).map_err(|error| EncodeError::new(error.to_string()))?;
        Ok(Self(Cow::Owned(text)))
    }

    /// Writes any value that serde writes as an object, such as a struct, and gives its members: the value of a member
    /// that is a free-form object.
    ///
    /// # Errors
    ///
    /// As [`Json::new`], and if the value is not an object.
    ///
    /// ```
    /// use clientwright_runtime::Json;
    /// use std::collections::BTreeMap;
    ///
    /// let members = Json::members(&BTreeMap::from([("colour", "red")]))?;
    /// assert_eq!(members["colour"], Json::from("red"));
    /// # Ok::<(), clientwright_runtime::Error>(())
    /// ```
    pub fn members<T: Serialize + ?Sized>(value: &T) -> Result<Map<Self>, EncodeError> {
        let written = Self::new(value)?;
        written.decode().map_err(|error| EncodeError::new(error.to_string()))
    }

    /// Writes a value of a generated type.
    ///
    /// # Errors
    ///
    /// As [`encode`](super::encode).
    pub fn encoded<T: Encode + ?Sized>(value: &T) -> Result<Self, EncodeError> {
        super::encode(&value).map(|text| Self(Cow::Owned(text)))
    }

    /// The text of a member, if this is an object with such a member: that of a string, or the JSON of another value
    /// that is not null.
    #[must_use]
    pub fn member_text(&self, member: &str) -> Option<String> {
        member_text(self.as_str(), member)
    }

    /// The index of this value among JSON texts. Numbers are compared by value, so that `1.0` is found as `1`, and
    /// objects without regard to the order of their members.
    #[must_use]
    pub fn place_in(&self, texts: &[&str]) -> Option<usize> {
        let plain = texts.iter().position(|text| self.0 == *text);
        plain.or_else(|| {
            let value: Value = self.decode().ok()?;
            texts
                .iter()
                .position(|text| super::decode_text::<Value>(text).is_ok_and(|listed| is_same(&listed, &value)))
        })
    }

    /// Keeps a text that a reader has just passed, and so checked.
    pub(super) fn trusted(text: &str) -> Self {
        Self(Cow::Owned(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The owned text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }

    /// Whether the value is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.0 == "null"
    }

    /// Reads the value as any type that serde can read.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if it does not fit.
    pub fn get<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        serde_json::from_str(&self.0).map_err(|error| DecodeError::new(error.to_string(), 0))
    }

    /// Reads the value as a generated type.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if it does not fit.
    pub fn decode<T: Decode>(&self) -> Decoded<T> {
        super::decode_text(&self.0)
    }
}

/// Whether two values are the same, where the members of an object have no order.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::List(ones), Value::List(others)) => {
            ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(ones), Value::Object(others)) => {
            let others: BTreeMap<&String, &Value> = others.iter().map(|(name, value)| (name, value)).collect();
            let is_in = |(name, one): &(String, Value)| others.get(name).is_some_and(|other| is_same(one, other));
            ones.len() == others.len() && ones.iter().all(is_in)
        }
        _ => one == other,
    }
}

/// The text of a member of a JSON text, as [`Json::member_text`] gives it.
pub(super) fn member_text(text: &str, member: &str) -> Option<String> {
    at_member(text, member).and_then(text_at)
}

/// As [`member_text`], for comparison: a number with a point or an exponent is written as the writer does, `2.0` as
/// `2`.
pub(super) fn member_tag(text: &str, member: &str) -> Option<String> {
    let (reader, kind) = at_member(text, member)?;
    let tag = text_at((reader, kind))?;
    if kind != Kind::Number || !tag.contains(['.', 'e', 'E']) {
        return Some(tag);
    }
    let number = super::decode_text::<Value>(&tag).ok();
    let written = number.and_then(|number| super::encode(&number).ok());
    Some(written.unwrap_or(tag))
}

/// The text of the next value of a reader.
fn text_at((mut reader, kind): (Reader<'_>, Kind)) -> Option<String> {
    let text = match kind {
        Kind::String => reader.string(),
        Kind::Null => return None,
        _ => reader.raw(),
    };
    text.ok().map(str::to_owned)
}

/// A reader at the value of a member of a JSON text, and the kind of that value.
fn at_member<'j>(text: &'j str, member: &str) -> Option<(Reader<'j>, Kind)> {
    let mut reader = Reader::new(text);
    reader.begin_object(&[]).ok()?;
    while let Some(name) = reader.next_member().ok()? {
        if name == member {
            let kind = reader.kind().ok()?;
            return Some((reader, kind));
        }
        reader.skip().ok()?;
    }
    None
}

/// The first member with one of these names whose raw value `tells` accepts.
pub(crate) fn telling_member(text: &str, names: &[&'static str], tells: impl Fn(&str) -> bool) -> Option<&'static str> {
    let mut reader = Reader::new(text);
    reader.begin_object(&[]).ok()?;
    while let Some(name) = reader.next_member().ok()? {
        let known = names.iter().find(|known| **known == name).copied();
        if known.is_some() && tells(reader.raw().ok()?) {
            return known;
        }
        if known.is_none() {
            reader.skip().ok()?;
        }
    }
    None
}

/// The size of a JSON text, as a type leaves it over: the number of members of an object, all parts of a list at any
/// depth, and one for anything else.
pub(super) fn size(text: &str) -> usize {
    let mut reader = Reader::new(text);
    let mut count = 0;
    if text.starts_with('[') {
        return parts(&mut reader).unwrap_or(1).max(1);
    }
    if reader.begin_object(&[]).is_ok() {
        while let Ok(Some(_)) = reader.next_member() {
            count += 1;
            if reader.skip().is_err() {
                break;
            }
        }
    }
    count.max(1)
}

/// The number of members in a value, and of items without members.
fn parts(reader: &mut Reader<'_>) -> Decoded<usize> {
    let mut count = 0;
    match reader.kind()? {
        Kind::Array => {
            reader.begin_array()?;
            while reader.next_item()? {
                count += parts(reader)?.max(1);
            }
        }
        Kind::Object => {
            reader.begin_object(&[])?;
            while reader.next_member()?.is_some() {
                count += 1 + parts(reader)?;
            }
        }
        _ => reader.skip()?,
    }
    Ok(count)
}

impl Default for Json {
    fn default() -> Self {
        Self::null()
    }
}

/// A string. [`Json::from_text`] takes a text that is JSON itself.
impl From<&str> for Json {
    fn from(value: &str) -> Self {
        let mut writer = Writer::new();
        writer.string(value);
        Self::trusted(writer.written())
    }
}

/// A string. [`Json::from_text`] takes a text that is JSON itself.
impl From<String> for Json {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self(Cow::Borrowed(if value { "true" } else { "false" }))
    }
}

/// The type of an integer literal, unless something else decides it.
impl From<i32> for Json {
    fn from(value: i32) -> Self {
        Self::from(i64::from(value))
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self(Cow::Owned(value.to_string()))
    }
}

impl From<u64> for Json {
    fn from(value: u64) -> Self {
        Self(Cow::Owned(value.to_string()))
    }
}

/// As [`Json::from_text`], for a borrowed text.
impl FromStr for Json {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self, DecodeError> {
        Self::from_text(text)
    }
}

/// Unchanged, with all digits and the order of members, if the serialiser is that of `serde_json`. [`Json::encoded`]
/// makes a `Json` of a generated type.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

/// The text, with three asterisks for strings whose members have common names of secrets, such as `password`.
impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::masked::masked(&self.0, false))
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Json {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Decoded<()> {
        *self = Self::trusted(reader.raw()?);
        Ok(())
    }

    /// `null` for an empty body: a document that promises any JSON does not promise a body, and a successful call must
    /// not look like a failed one.
    fn take_other_body(&mut self, text: &str) -> bool {
        *self = Self::null();
        text.is_empty()
    }
}

impl Encode for Json {
    fn encode(&self, writer: &mut Writer) {
        writer.raw(self);
    }
}
