//! The inputs of a call: the arguments of a method and the setters of its builder.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::Type;
use super::limits::with_limits;
use crate::ir::Location;
use crate::pointer::Pointer;

/// The form in which callers pass an argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Passing {
    /// `impl Into<String>`.
    IntoString,
    /// `impl Into<runtime::Upload>`.
    IntoUpload,
    /// `impl Into<String>` and `impl Into<runtime::Upload>`: the media type of the bytes, which a range allows, and the
    /// bytes.
    UploadOf,
    /// The value itself.
    Value,
    /// `impl Into<T>`: the value itself, or a value that converts to it by `From`.
    Into,
    /// `impl Into<Option<T>>`: the value itself, or none, which is sent as null.
    Nullable,
    /// A reference to the value.
    Reference,
    /// `impl IntoIterator<Item = T>`, for a list of `T`.
    Iterator,
    /// `impl IntoIterator<Item = impl Into<String>>`, for a list of strings.
    StringIterator,
    /// A reference to any value that implements `Serialize`.
    Serialize,
    /// A reference to the value, whose type is of the crate or contains such a type. It is encoded as JSON, and then
    /// written in the style of its place.
    Encode,
}

/// The argument for the media type of [`Passing::UploadOf`].
pub const MEDIA_TYPE: &str = "media_type";

/// The place of a value in a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Slot {
    /// A parameter.
    Parameter(Location, String),
    /// A field of a form.
    Form(String),
    /// A field of a form that holds a JSON document.
    FormJson(String),
    /// The whole body, as JSON.
    Json,
    /// The whole body, as JSON of this media type, if another JSON body precedes it.
    JsonAs(String),
    /// The whole body, as text of this media type.
    Text(String),
    /// The whole body, as text of this media type, if another text precedes it.
    TextAs(String),
    /// The whole body, as bytes of this media type.
    Bytes(String),
}

impl Slot {
    /// Whether it is the whole body.
    #[must_use]
    pub fn is_body(&self) -> bool {
        match self {
            Self::Json | Self::JsonAs(_) | Self::Text(_) | Self::TextAs(_) | Self::Bytes(_) => true,
            Self::Parameter(..) | Self::Form(_) | Self::FormJson(_) => false,
        }
    }
}

/// A required parameter with a single possible value, which every call sends.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Constant {
    /// Its place in the request.
    pub location: Location,
    /// Its name on the wire.
    pub name: String,
    /// Its value: a string, an integer or a boolean.
    pub value: Value,
}

/// An argument of the operation's method.
#[derive(Clone, Debug, Serialize)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its place in the document.
    pub at: Pointer,
    /// The document's description.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
    /// The limits of its values, and whether it can be a text or a file, in sentences.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<String>,
    /// How callers pass it.
    pub passing: Passing,
    /// Its type.
    pub value: Type,
    /// Its place in the request.
    pub slot: Slot,
}

impl Argument {
    /// All lines of its documentation.
    #[must_use]
    pub fn all_docs(&self) -> Cow<'_, [String]> {
        with_limits(&self.docs, &self.limits)
    }
}

/// A struct of further required values, which the method takes after its arguments.
#[derive(Clone, Debug, Serialize)]
pub struct Required {
    /// Its name.
    pub name: String,
    /// Its fields, each passed by value.
    pub fields: Vec<Argument>,
}

/// A method of the builder.
#[derive(Clone, Debug, Serialize)]
pub struct Setter {
    /// The value that it takes, and the place of the value. Its name is that of the method.
    pub argument: Argument,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
}
