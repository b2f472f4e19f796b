//! What callers hand over: the arguments of a method and the setters of its builder.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::Type;
use super::limits::with_limits;
use crate::ir::Location;
use crate::pointer::Pointer;

/// How an argument is handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Passing {
    /// `impl Into<String>`.
    IntoString,
    /// `impl Into<runtime::Upload>`.
    IntoUpload,
    /// `impl Into<String>` and `impl Into<runtime::Upload>`: bytes of a range of media types, behind the one that they are of.
    UploadOf,
    /// The value itself.
    Value,
    /// `impl Into<T>`: the value itself, or what becomes it by `From`.
    Into,
    /// `impl Into<Option<T>>`: the value itself, or none, which is sent as null.
    Nullable,
    /// A reference to the value.
    Reference,
    /// `impl IntoIterator<Item = T>`, for a list of `T`.
    Iterator,
    /// `impl IntoIterator<Item = impl Into<String>>`, for a list of strings.
    StringIterator,
    /// A reference to anything that serialises.
    Serialize,
    /// A reference to the value, which is a type of the crate or holds one, and is written as JSON is before its place
    /// gives it a style.
    Encode,
}

/// The argument for the media type of [`Passing::UploadOf`].
pub const MEDIA_TYPE: &str = "media_type";

/// Where a value goes.
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
    /// The whole body, as JSON of this media type, where another JSON body stands before it.
    JsonAs(String),
    /// The whole body, as text of this media type.
    Text(String),
    /// The whole body, as text of this media type, where another text stands before it.
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

/// A parameter that can be but one value, and that every call must send.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Constant {
    /// Where it goes.
    pub location: Location,
    /// Its name on the wire.
    pub name: String,
    /// Its value: a string, an integer or a truth.
    pub value: Value,
}

/// An argument of the operation's method.
#[derive(Clone, Debug, Serialize)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Where it stands in the document.
    pub at: Pointer,
    /// What the document says about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<String>,
    /// What its values are limited to, and that it can be a text or a file, in sentences.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<String>,
    /// How it is handed over.
    pub passing: Passing,
    /// Its type.
    pub value: Type,
    /// Where it goes.
    pub slot: Slot,
}

impl Argument {
    /// All that is said about it.
    #[must_use]
    pub fn all_docs(&self) -> Cow<'_, [String]> {
        with_limits(&self.docs, &self.limits)
    }
}

/// A struct of what every call has, which the method takes behind its arguments.
#[derive(Clone, Debug, Serialize)]
pub struct Required {
    /// Its name.
    pub name: String,
    /// Its fields; each is handed over by value.
    pub fields: Vec<Argument>,
}

/// A method of the builder.
#[derive(Clone, Debug, Serialize)]
pub struct Setter {
    /// What it takes and where that goes; its name is the method's.
    pub argument: Argument,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
}
