//! The values of a call.

use super::member;
use crate::json::{self, Encode, Json};
use crate::operation::{self, BodyKind, Location};
use crate::upload::Upload;
use crate::value::Value;
use std::borrow::Cow;
use std::fmt;

/// The number of values that most calls do not exceed, for which room is reserved at once.
const USUAL: usize = 6;

/// The values of a call, by place and name in the request.
#[derive(Clone, Default)]
pub struct Inputs {
    slots: Vec<Slot>,
    extras: Vec<(Location, String, Value)>,
    body: Option<Body>,
    media: Option<Cow<'static, str>>,
    failure: Option<String>,
}

#[derive(Clone)]
struct Slot {
    location: Location,
    name: &'static str,
    value: Value,
}

/// A body that does not consist of fields.
#[derive(Clone)]
pub(crate) enum Body {
    Json(String),
    Text(String),
    Bytes(String, Upload),
}

impl Inputs {
    /// Sets a value by its place and its name in the document, and replaces an earlier one.
    pub fn set(&mut self, location: Location, name: &'static str, value: Value) {
        match self
            .slots
            .iter_mut()
            .find(|slot| slot.location == location && slot.name == name)
        {
            Some(slot) => slot.value = value,
            None => {
                if self.slots.is_empty() {
                    self.slots.reserve(USUAL);
                }
                self.slots.push(Slot { location, name, value });
            }
        }
    }

    /// Sets a value of a generated type, and checks its rules.
    ///
    /// A trait object, so that it is not compiled for each type that a crate sends.
    pub(super) fn set_encoded(&mut self, location: Location, name: &'static str, value: &dyn Encode) {
        match Value::checked(value) {
            Ok(value) => self.set(location, name, value),
            Err(error) => self.fail_to_write(&format!("value of `{name}`"), &error),
        }
    }

    /// Adds a value that the document does not describe.
    pub fn add(&mut self, location: Location, name: String, value: Value) {
        self.extras.push((location, name, value));
    }

    /// Removes the values of a name that were added.
    pub(super) fn remove_extra(&mut self, location: Location, name: &str) {
        self.extras.retain(|(at, added, _)| *at != location || added != name);
    }

    /// Sets the body to a JSON text.
    pub fn set_json(&mut self, json: Json) {
        self.set_body(Body::Json(json.into_string()));
    }

    /// Sets the body to a text.
    pub fn set_text(&mut self, text: String) {
        self.set_body(Body::Text(text));
    }

    /// Sets the body to bytes of a media type, or to a stream of them.
    pub fn set_bytes(&mut self, media: String, bytes: impl Into<Upload>) {
        self.set_body(Body::Bytes(media, bytes.into()));
    }

    /// Sets the media type of the body, one of those that the operation takes.
    pub fn set_media(&mut self, media: impl Into<Cow<'static, str>>) {
        self.media = Some(media.into());
    }

    pub(super) fn set_body(&mut self, body: Body) {
        self.body = Some(body);
    }

    /// The member of a JSON body at a JSON Pointer.
    pub(crate) fn member(&self, pointer: &str) -> Option<Value> {
        match &self.body {
            Some(Body::Json(text)) => member::get(text, pointer),
            _ => None,
        }
    }

    /// Whether the body is a JSON object, or becomes one.
    pub(crate) fn has_members(&self) -> bool {
        match &self.body {
            None => !self.has(Location::Form),
            Some(Body::Json(text)) => text.trim_start().starts_with('{'),
            Some(Body::Text(_) | Body::Bytes(..)) => false,
        }
    }

    /// Sets the member of a JSON body at a JSON Pointer. A call without a body gets one.
    pub(crate) fn set_member(&mut self, pointer: &str, value: &Value) -> Result<(), String> {
        let text = match &self.body {
            Some(Body::Json(text)) => text,
            Some(Body::Text(_) | Body::Bytes(..)) => {
                return Err(format!("the body is not JSON, so it has no `{pointer}`"));
            }
            None => "{}",
        };
        self.body = Some(Body::Json(member::set(text, pointer, value)?));
        Ok(())
    }

    /// Sets a member of the body to true: of the JSON object, or of the form. Without a body, the first of `bodies`
    /// decides which.
    pub(super) fn set_flag(&mut self, name: &'static str, bodies: &[operation::Body]) {
        let is_json = || matches!(bodies.first().map(operation::Body::kind), Some(BodyKind::Json));
        let is_form = match &self.body {
            Some(_) => false,
            None => self.has(Location::Form) || !is_json(),
        };
        if is_form {
            return self.set(Location::Form, name, Value::from(true));
        }
        let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        if self.has_members()
            && let Err(message) = self.set_member(&pointer, &Value::from(true))
        {
            self.fail(message);
        }
    }

    /// Sets the body to the JSON of a value, and checks its rules.
    pub(super) fn set_encoded_body(&mut self, value: &dyn Encode) {
        match json::encode_checked(value) {
            Ok(text) => self.set_body(Body::Json(text)),
            Err(error) => self.fail_to_write("body", &error),
        }
    }

    /// Records that a value could not be written.
    pub(super) fn fail_to_write(&mut self, what: &str, error: &dyn fmt::Display) {
        self.fail(format!("the {what} cannot be written: {error}"));
    }

    /// Records that a value was refused; sending fails with the first such message.
    pub(super) fn fail(&mut self, message: String) {
        self.failure.get_or_insert(message);
    }

    pub(super) fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }

    pub(super) fn body(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    /// Whether the body is bytes, which are sent unchanged.
    pub(super) const fn has_bytes(&self) -> bool {
        matches!(self.body, Some(Body::Bytes(..)))
    }

    pub(crate) fn media(&self) -> Option<&Cow<'static, str>> {
        self.media.as_ref()
    }

    /// The value of a place and name. `null` counts as not set, since it is only sent inside JSON bodies.
    pub(crate) fn get(&self, location: Location, name: &str) -> Option<&Value> {
        self.slots
            .iter()
            .find(|slot| slot.location == location && slot.name == name)
            .map(|slot| &slot.value)
            .filter(|value| !matches!(value, Value::Null))
    }

    pub(super) fn get_mut(&mut self, location: Location, name: &str) -> Option<&mut Value> {
        let mut slots = self.slots.iter_mut();
        let slot = slots.find(|slot| slot.location == location && slot.name == name)?;
        Some(&mut slot.value)
    }

    /// The values of form fields that the document describes.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        let slots = self.slots.iter();
        slots
            .filter(|slot| slot.location == Location::Form && !matches!(slot.value, Value::Null))
            .map(|slot| (slot.name, &slot.value))
    }

    pub(super) fn has(&self, location: Location) -> bool {
        self.slots.iter().any(|slot| slot.location == location) || self.extras(location).next().is_some()
    }

    pub(super) fn extras(&self, location: Location) -> impl Iterator<Item = (&str, &Value)> {
        self.extras
            .iter()
            .filter(move |(at, _, _)| *at == location)
            .map(|(_, name, value)| (name.as_str(), value))
    }

    /// Whether a value was added under a name, and is sent. Header names have no case. A field may have brackets behind
    /// the name, as some services name its items or members (`image[]`).
    pub(super) fn has_extra(&self, location: Location, name: &str) -> bool {
        let is_sent = |value: &Value| !matches!(value, Value::Null) && !value.is_empty();
        self.extras(location).any(|(added, value)| {
            let is_it = match location {
                Location::Header => added.eq_ignore_ascii_case(name),
                Location::Form => is_field(added, name),
                _ => added == name,
            };
            is_it && is_sent(value)
        })
    }

    /// All values, described by the document or not, with their places and names.
    pub(super) fn values(&self) -> impl Iterator<Item = (Location, &str, &Value)> {
        let slots = self.slots.iter().map(|slot| (slot.location, slot.name, &slot.value));
        let extras = self.extras.iter();
        slots.chain(extras.map(|(location, name, value)| (*location, name.as_str(), value)))
    }
}

/// Whether an added field has this name, or is an item or a member of it.
fn is_field(added: &str, name: &str) -> bool {
    let behind = added.strip_prefix(name);
    behind.is_some_and(|behind| behind.is_empty() || (behind.starts_with('[') && behind.ends_with(']')))
}

impl fmt::Debug for Inputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only names: a header can contain a secret, and a body personal data.
        let names = self
            .slots
            .iter()
            .map(|slot| slot.name)
            .chain(self.extras.iter().map(|(_, name, _)| name.as_str()));
        f.debug_list().entries(names).finish()
    }
}
