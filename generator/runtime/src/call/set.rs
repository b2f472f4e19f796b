//! Sets the values of a call. A value that is set again replaces the earlier one.
//!
//! A value that cannot be written is kept as the call's failure, which sending returns: a chain of setters fails in one
//! place.

use super::{Call, inputs};
use crate::into_value::IntoValue;
use crate::json::{Encode, Json};
use crate::operation::Location;
use crate::part::Part;
use crate::upload::Upload;
use crate::value::Value;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt::Display;

impl<T> Call<T> {
    /// Sets a path parameter.
    #[must_use]
    pub fn path(mut self, name: &'static str, value: impl IntoValue) -> Self {
        self.core.inputs.set(Location::Path, name, value.into_value());
        self
    }

    /// Sets a query parameter.
    #[must_use]
    pub fn query(mut self, name: &'static str, value: impl IntoValue) -> Self {
        self.core.inputs.set(Location::Query, name, value.into_value());
        self
    }

    /// Sets a header parameter.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl IntoValue) -> Self {
        self.core.inputs.set(Location::Header, name, value.into_value());
        self
    }

    /// Sets a cookie parameter.
    #[must_use]
    pub fn cookie(mut self, name: &'static str, value: impl IntoValue) -> Self {
        self.core.inputs.set(Location::Cookie, name, value.into_value());
        self
    }

    /// Sets a form field.
    #[must_use]
    pub fn form(mut self, name: &'static str, value: impl IntoValue) -> Self {
        self.core.inputs.set(Location::Form, name, value.into_value());
        self
    }

    /// Sets a part of a multipart body: bytes, or a stream of them, with a file name and a media type.
    #[must_use]
    pub fn part(self, name: &'static str, part: impl Into<Part>) -> Self {
        self.set(Location::Form, name, Value::Part(part.into()))
    }

    /// Sets a form field to the JSON text of a value. Sending fails if the value cannot be written, or if the document
    /// has no such field; [`Call::extra_form`] adds a field that the document does not describe.
    #[must_use]
    pub fn form_json<V: Serialize + ?Sized>(self, name: &'static str, value: &V) -> Self {
        match Json::new(value) {
            Ok(json) => self.form(name, json.into_string()),
            Err(error) => self.fail(&format!("form field `{name}`"), &error),
        }
    }

    /// Sets a parameter to a value that serde serialises. Sending fails if it cannot be written.
    #[must_use]
    pub fn serialized<V: Serialize + ?Sized>(self, location: Location, name: &'static str, value: &V) -> Self {
        match Value::serialized(value) {
            Ok(value) => self.set(location, name, value),
            Err(error) => self.fail(&format!("parameter `{name}`"), &error),
        }
    }

    /// Sets a parameter or a form field to a value of a generated type. Sending fails if it cannot be written.
    #[must_use]
    pub fn encoded<V: Encode + ?Sized>(mut self, location: Location, name: &'static str, value: &V) -> Self {
        self.core.inputs.set_encoded(location, name, &value);
        self
    }

    /// Sets the body to the JSON of a value that serde serialises, such as a [`Json`]; [`Json::encoded`] makes one of a
    /// generated type. Sending fails if the value cannot be written.
    #[must_use]
    pub fn body_serialized<V: Serialize + ?Sized>(self, value: &V) -> Self {
        match Json::new(value) {
            Ok(json) => self.body(inputs::Body::Json(json.into_string())),
            Err(error) => self.fail("body", &error),
        }
    }

    /// Sets the body to the JSON of a value. Sending fails if it cannot be written, or if a member breaks its rule.
    #[must_use]
    pub fn body_json<V: Encode + ?Sized>(mut self, value: &V) -> Self {
        self.core.inputs.set_encoded_body(&value);
        self
    }

    /// Sets the body to a text.
    #[must_use]
    pub fn body_text(self, text: impl Into<String>) -> Self {
        self.body(inputs::Body::Text(text.into()))
    }

    /// Sets the body to bytes of a media type, or to a stream of them.
    #[must_use]
    pub fn body_bytes(self, media: impl Into<String>, bytes: impl Into<Upload>) -> Self {
        self.body(inputs::Body::Bytes(media.into(), bytes.into()))
    }

    /// Sets a member of the body to true, in a JSON object or in a form. Any other body stays as it is.
    #[must_use]
    pub fn body_flag(mut self, name: &'static str) -> Self {
        let bodies = self.operation.description.bodies;
        self.core.inputs.set_flag(name, bodies);
        self
    }

    /// Sends the body under another media type of the operation than the first of its kind. JSON can also be sent as a
    /// form, with a field for each member.
    #[must_use]
    pub fn media_type(mut self, media: impl Into<Cow<'static, str>>) -> Self {
        self.core.inputs.set_media(media);
        self
    }

    fn set(mut self, location: Location, name: &'static str, value: Value) -> Self {
        self.core.inputs.set(location, name, value);
        self
    }

    fn body(mut self, body: inputs::Body) -> Self {
        self.core.inputs.set_body(body);
        self
    }

    fn fail(mut self, what: &str, error: &dyn Display) -> Self {
        self.core.inputs.fail_to_write(what, error);
        self
    }
}
