//! The words and examples of a document, beside its tables: data for the command line, the mock and tests.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::ir::{Location, Method};

/// The words and examples of one document.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Reference {
    /// Its operations, in the order in which the module lists them.
    pub operations: Vec<OperationReference>,
    /// Values made from schemas, by the place of the schema. A response without an example refers to them, and they
    /// refer to each other, as `{"$sample": WHERE}`, so that a schema of many responses is one place here too.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub samples: Map<String, Value>,
}

/// The words and examples of one operation.
#[derive(Clone, Debug, Serialize)]
pub struct OperationReference {
    /// The id in the document, or the method and path if it has none.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// The document's description.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub docs: String,
    /// The inputs of a call.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<InputReference>,
    /// Requests that the document's examples make.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<RequestExample>,
    /// The example responses of the document, and one made from the schema where it has none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<ResponseExample>,
}

/// The description of an input of a call.
#[derive(Clone, Debug, Serialize)]
pub struct InputReference {
    /// Its place.
    #[serde(rename = "in")]
    pub place: Place,
    /// The name on the wire; empty for a body without fields.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Its kind, in a word or two.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its kind on the wire, if those words would be read as another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
    /// Whether every call has it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// Whether it can have an empty value, whatever its type is.
    #[serde(rename = "empty", skip_serializing_if = "std::ops::Not::not")]
    pub may_be_empty: bool,
    /// The document's description.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub docs: String,
}

/// The place of a value in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Place {
    /// Among the parameters.
    Parameter(Location),
    /// In the body, or all of it.
    #[serde(serialize_with = "body")]
    Body,
}

fn body<S: serde::Serializer>(serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("body")
}

/// A request, as arguments by wire names.
#[derive(Clone, Debug, Serialize)]
pub struct RequestExample {
    /// `{"path", "query", "header", "cookie", "body"}`, as far as there are any.
    pub args: Map<String, Value>,
    /// Whether none of its values is from the document: all required ones are made from schemas.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub made: bool,
    /// The contradiction between a value of the document and its schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contradicts: Option<String>,
}

/// A response.
#[derive(Clone, Debug, Serialize)]
pub struct ResponseExample {
    /// The status.
    pub status: u16,
    /// The media type; empty if there is no body.
    #[serde(rename = "type", skip_serializing_if = "String::is_empty")]
    pub media_type: String,
    /// The body, as the document gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Arc<Value>>,
    /// A body made from the schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<Value>,
    /// The contradiction between the body and its schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contradicts: Option<String>,
}
