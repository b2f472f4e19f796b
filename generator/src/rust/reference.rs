//! What a document says in words and examples, beside what its tables say: data for the command line, the mock and tests.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::ir::{Location, Method};

/// What one document says.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Reference {
    /// Its operations, in the order in which the module lists them.
    pub operations: Vec<OperationReference>,
    /// Values made from schemas, by where the schema stands. A response without an example refers to them, and they to
    /// each other, as `{"$sample": WHERE}`: a schema that many responses hold is one place here too.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub samples: Map<String, Value>,
}

/// What the document says about one operation.
#[derive(Clone, Debug, Serialize)]
pub struct OperationReference {
    /// The id in the document, or the method and path where it has none.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// What the document says about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub docs: String,
    /// What a call takes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<InputReference>,
    /// Requests that the document's examples make.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<RequestExample>,
    /// The responses that the document gives as examples; one made from the schema where it gives none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<ResponseExample>,
}

/// What the document says about a value that a call takes.
#[derive(Clone, Debug, Serialize)]
pub struct InputReference {
    /// Where it goes.
    #[serde(rename = "in")]
    pub place: Place,
    /// The name on the wire; empty for a body that has no fields.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What it is, in a word or two.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it is on the wire, where those words would be taken for something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
    /// Whether every call has it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// Whether it can be given without a value, whatever it is.
    #[serde(rename = "empty", skip_serializing_if = "std::ops::Not::not")]
    pub may_be_empty: bool,
    /// What the document says about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub docs: String,
}

/// Where a value goes.
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
    /// Whether no value of it is the document's: all that the operation requires is made from schemas.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub made: bool,
    /// How a value of the document contradicts its own schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contradicts: Option<String>,
}

/// A response.
#[derive(Clone, Debug, Serialize)]
pub struct ResponseExample {
    /// The status.
    pub status: u16,
    /// The media type; empty where there is no body.
    #[serde(rename = "type", skip_serializing_if = "String::is_empty")]
    pub media_type: String,
    /// The body, as the document gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Arc<Value>>,
    /// A body made from the schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<Value>,
    /// How the body contradicts its own schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contradicts: Option<String>,
}
