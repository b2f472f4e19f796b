//! Setting the values of a call. A value that is set again replaces the one before.
//!
//! What cannot be written is kept as the call's failure, and reported when it is sent: a chain of values has one place
//! where it can fail.

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

    /// Sets a form field to the JSON text of a value. If it cannot be written, or the document has no such field, sending fails;
    /// [`Call::extra_form`] takes a field that the document does not describe.
    #[must_use]
    pub fn form_json<V: Serialize + ?Sized>(self, name: &'static str, value: &V) -> Self {
        match Json::new(value) {
            Ok(json) => self.form(name, json.into_string()),
            Err(error) => self.fail(&format!("form field `{name}`"), &error),
        }
    }

    /// Sets a parameter to what serde writes for a value. If it cannot be written, sending fails.
    #[must_use]
    pub fn serialized<V: Serialize + ?Sized>(self, location: Location, name: &'static str, value: &V) -> Self {
        match Value::serialized(value) {
            Ok(value) => self.set(location, name, value),
            Err(error) => self.fail(&format!("parameter `{name}`"), &error),
        }
    }

    /// Sets a parameter or a form field to what a generated type writes. If it cannot be written, sending fails.
    #[must_use]
    pub fn encoded<V: Encode + ?Sized>(mut self, location: Location, name: &'static str, value: &V) -> Self {
        self.core.inputs.set_encoded(location, name, &value);
        self
    }

    /// Sets the body to the JSON that serde writes for a value, which can be a [`Json`]; [`Json::encoded`] makes one of a generated
    /// type. If it cannot be written, sending fails.
    #[must_use]
    pub fn body_serialized<V: Serialize + ?Sized>(self, value: &V) -> Self {
        match Json::new(value) {
            Ok(json) => self.body(inputs::Body::Json(json.into_string())),
            Err(error) => self.fail("body", &error),
        }
    }

    /// Sets the body to the JSON of a value. If it cannot be written, or a member breaks its rule, sending fails.
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

    /// Sets a member of the body to true, be it a JSON object or a form; one that is none of both stays as it is.
    #[must_use]
    pub fn body_flag(mut self, name: &'static str) -> Self {
        let bodies = self.operation.description.bodies;
        self.core.inputs.set_flag(name, bodies);
        self
    }

    /// Sends the body as another of the media types that the operation takes than the first of its kind; JSON also as a form, which has
    /// a field for each member.
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
