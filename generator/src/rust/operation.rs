//! Operations: a table, a method, and a builder.

use serde::Serialize;

use super::{Argument, Constant, Example, Item, Required, Rule, Scopes, Setter, Type};
use crate::ir::{Location, Method, Pagination, Status, Style};
use crate::pointer::Pointer;
use crate::settings::Retry;

/// One operation.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// The id in the document, or the method and path if it has none.
    pub id: String,
    /// The place in the document.
    pub at: Pointer,
    /// The HTTP method.
    pub http_method: Method,
    /// The path template.
    pub path: String,
    /// The document's description.
    pub docs: Vec<String>,
    /// Method and path, as documentation shows them.
    pub signature: String,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The name of its table.
    pub table: String,
    /// The name of its builder.
    pub builder: String,
    /// The beginning of the names of its types, if that is not the name of its builder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stem: Option<String>,
    /// The name of its method on the group.
    pub method: String,
    /// The description of its body if that is a form, since no argument stands for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub form_docs: Vec<String>,
    /// The arguments of its method, in their order.
    pub arguments: Vec<Argument>,
    /// The parameters that every call sends with the same value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub constants: Vec<Constant>,
    /// The struct of further required values, if there are too many for arguments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Required>,
    /// The setters of its builder.
    pub setters: Vec<Setter>,
    /// The return type of a call.
    pub output: Type,
    /// The parameters of its table.
    pub parameters: Vec<Parameter>,
    /// The bodies that a call can have.
    pub bodies: Vec<Body>,
    /// The successful responses.
    pub outcomes: Vec<Outcome>,
    /// The documentation of its successful responses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub response_docs: Vec<String>,
    /// The type of its error bodies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_body: Option<ErrorBody>,
    /// The statuses of failures whose body has a type.
    #[serde(skip)]
    pub typed_failures: Vec<Status>,
    /// The documentation of its failures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub failures: Vec<String>,
    /// Notes about a body or a response that the document does not describe, a paragraph each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undescribed: Vec<String>,
    /// The scopes that calls need, if the operation has a `security` of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<Scopes>,
    /// The headers of its successful responses that its documentation names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<String>,
    /// The alternatives of security schemes, if they are not those of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Vec<Vec<String>>>,
    /// The servers, if they are not those of the document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<crate::ir::Server>,
    /// A sentence about its own server, unless the documentation of its group has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// The methods that read its response as a stream, if it is also described as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub streams: Vec<StreamedResponse>,
    /// The pages of its list, if it is paged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Pages>,
    /// When the request is sent again, if that does not follow from the method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry: Option<Retry>,
    /// Its idempotency key, if it has one.
    #[serde(skip)]
    pub key: Option<IdempotencyKey>,
    /// The types inside the operation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// A call of it, for its documentation.
    #[serde(skip)]
    pub example: Example,
    /// The documentation of its method, up to the example.
    #[serde(skip)]
    pub method_docs: Vec<String>,
    /// The documentation of its method behind the example: how calls fail.
    #[serde(skip)]
    pub error_docs: Vec<String>,
}

impl Operation {
    /// The beginning of the names of its types.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.stem.as_deref().unwrap_or(&self.builder)
    }
}

/// A successful response that is described as a stream and as a whole.
#[derive(Clone, Debug, Serialize)]
pub struct StreamedResponse {
    /// The name of the method that sends the request and returns the stream.
    pub method: String,
    /// The media type that it asks for.
    pub media_type: String,
    /// The boolean member of the body that also asks for the stream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked_by: Option<String>,
    /// The type of the stream.
    pub value: Type,
}

/// A list in pages.
#[derive(Clone, Debug, Serialize)]
pub struct Pages {
    /// The way to the next page.
    pub pagination: Pagination,
    /// The type of an item.
    pub item: Type,
}

/// A parameter in the table.
#[derive(Clone, Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about the parameter"
)]
pub struct Parameter {
    /// Its place in the request.
    pub location: Location,
    /// The name on the wire.
    pub name: String,
    /// Whether every call has it. Parameters of the path always are required, and tables do not say so.
    pub required: bool,
    /// The value that is sent if a call sets none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// The style of arrays and objects, if it is not the default of the location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// Whether elements are written separately (`explode`), if that is not the default of the style.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explode: Option<bool>,
    /// Whether reserved characters are not encoded.
    pub allow_reserved: bool,
    /// Whether a value can be several segments of the path.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub multi_segment: bool,
    /// Whether a value in the path may be empty.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub may_be_empty: bool,
    /// The media type of the value, if it is written as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// The rule that values must satisfy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Box<Rule>>,
}

/// A body in the table.
#[derive(Clone, Debug, Serialize)]
pub struct Body {
    /// The media type.
    pub media_type: String,
    /// Its content.
    pub kind: BodyKind,
    /// Whether every call has one.
    pub required: bool,
}

impl Body {
    /// The fields of a form; empty for other bodies.
    #[must_use]
    pub fn fields(&self) -> &[FormField] {
        match &self.kind {
            BodyKind::Form(fields) | BodyKind::Multipart(fields) => fields,
            BodyKind::Json(_) | BodyKind::Text | BodyKind::Bytes => &[],
        }
    }

    /// Whether it is a multipart form without described parts.
    #[must_use]
    pub fn is_bare_multipart(&self) -> bool {
        matches!(&self.kind, BodyKind::Multipart(fields) if fields.is_empty())
    }
}

/// The content of a body.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// A JSON value of this type.
    Json(Type),
    /// The fields of a form.
    Form(Vec<FormField>),
    /// The fields of a multipart form, each a part of its own.
    Multipart(Vec<FormField>),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// A field of a form.
#[derive(Clone, Debug, Serialize)]
pub struct FormField {
    /// The name on the wire.
    pub name: String,
    /// Whether every form has it.
    pub required: bool,
    /// The media type of its part, if the document names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Further media types that its file can have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_media_types: Vec<String>,
    /// Whether a call sends a file, or a text or JSON in its place.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub text_or_file: bool,
    /// Whether a list is one JSON text.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub json: bool,
    /// The style of arrays and objects, if the document names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// Whether elements are written separately (`explode`), if the document says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explode: Option<bool>,
    /// The rule that values must satisfy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Box<Rule>>,
}

impl FormField {
    /// The media types that its part can have, the usual one first.
    pub fn media_types(&self) -> impl Iterator<Item = &str> {
        self.media_type
            .iter()
            .chain(&self.other_media_types)
            .map(String::as_str)
    }
}

/// The statuses that one entry for a successful response covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SuccessStatus {
    /// One status code.
    Code(u16),
    /// All statuses that begin with this digit, such as `2XX`.
    Range(u16),
}

/// A `default` that stands for success covers all of `2XX`.
impl From<Status> for SuccessStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Code(code) => Self::Code(code),
            Status::Range(digit) => Self::Range(digit),
            Status::Default => Self::Range(2),
        }
    }
}

impl From<SuccessStatus> for Status {
    fn from(status: SuccessStatus) -> Self {
        match status {
            SuccessStatus::Code(code) => Self::Code(code),
            SuccessStatus::Range(digit) => Self::Range(digit),
        }
    }
}

/// A successful response in the table.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// The statuses that it covers.
    pub status: SuccessStatus,
    /// The kind of its body.
    pub kind: OutcomeKind,
    /// The media type that a call asks for, if it does not follow from the kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// The conversion of its value to the return value of the call.
    #[serde(skip_serializing_if = "Wrapped::is_bare")]
    pub wrapped: Wrapped,
}

/// The conversion of a response's value to the return value of the call, which can have several responses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wrapped {
    /// None: the value is returned as it is.
    Bare,
    /// `Some(value)`.
    Some,
    /// `None`, since the response has no body.
    None,
    /// A variant of the enum of the responses.
    Variant {
        /// The name of the enum.
        of: String,
        /// The name of the variant.
        name: String,
    },
}

impl Wrapped {
    fn is_bare(&self) -> bool {
        *self == Self::Bare
    }
}

/// How the body of a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// As JSON.
    Json,
    /// Not at all.
    Empty,
    /// As the URL in its header `Location`.
    Redirect,
    /// As text.
    Text,
    /// As bytes, piece by piece.
    Download,
    /// As server-sent events.
    Events,
    /// As lines, each a JSON value.
    Lines,
}

/// The calls of an operation that send an idempotency key, by which the server recognises a repeated request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdempotencyKey {
    /// All of them.
    Required,
    /// Those that set it. Any other is sent again only if the server has not processed it.
    Optional,
}

/// The type of the bodies of failed calls.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorBody {
    /// All bodies have one type.
    OneType(Type),
    /// Each status has a type: the name of the enum, an [`ErrorBodies`](super::ErrorBodies).
    ByStatus(String),
    /// The enum that operations share, among the models.
    Shared {
        /// Its name.
        name: String,
        /// The statuses of this operation.
        statuses: Vec<Status>,
    },
}

impl ErrorBody {
    /// The type that bodies are read as.
    #[must_use]
    pub fn as_type(&self) -> Type {
        match self {
            Self::OneType(planned) => planned.clone(),
            Self::ByStatus(name) => Type::Path(vec![name.clone()]),
            Self::Shared { name, .. } => Type::Path(vec!["models".to_owned(), name.clone()]),
        }
    }
}
