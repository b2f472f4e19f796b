//! Operations with their bodies and responses.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::{DefinitionId, Docs, Kind, Pagination, Parameter, Requirement, Schema, Server, Style, is_false};
use crate::pointer::Pointer;

/// One operation of the API (OpenAPI *Operation Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Its place in the document.
    pub at: Pointer,
    /// `operationId`, or the method and the path.
    pub id: String,
    /// Whether the document has no `operationId` for it.
    #[serde(skip_serializing_if = "is_false")]
    pub unnamed: bool,
    /// The HTTP method.
    pub method: Method,
    /// The path template, with the pairs of its query that every call sends.
    pub path: String,
    /// The rest of the key of `paths`, which tells the operations of a path apart: the names and fixed values of a
    /// query, and a fragment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub behind_path: String,
    /// The description.
    pub docs: Docs,
    /// `tags`, in document order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The parameters: those of the path template in its order, then the others in document order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<RequestBody>,
    /// `responses`, in document order.
    pub responses: Vec<Response>,
    /// `security`: alternatives; `None` if those of the document apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Vec<Requirement>>,
    /// `servers` of the operation or its path item; empty if those of the document apply.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<Server>,
    /// How its list continues from page to page, if it has pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
}

impl Operation {
    /// The responses of successful calls: those with a 2xx status; without one the redirects, such as to an archive;
    /// without these the default response, unless it has the schema of a failure. A GET whose only success is a 202
    /// without a body also succeeds with a redirect, which comes once the result is ready.
    #[must_use]
    pub fn promised(&self) -> Vec<&Response> {
        let of = |is_one: fn(&Status) -> bool| -> Vec<&Response> {
            let responses = self.responses.iter();
            responses.filter(|response| is_one(&response.status)).collect()
        };
        let ways: [fn(&Status) -> bool; 3] = [
            |status| status.is_success(),
            |status| status.is_redirect(),
            |status| *status == Status::Default,
        ];
        let mut found = ways.into_iter().map(of);
        let mut promised = found.find(|responses| !responses.is_empty()).unwrap_or_default();
        promised.retain(|response| response.status != Status::Default || !self.is_failure(response));
        let only_says_wait =
            |response: &&Response| response.status == Status::Code(202) && response.contents.is_empty();
        if self.method == Method::Get && !promised.is_empty() && promised.iter().all(only_says_wait) {
            promised.extend(of(|status| status.is_redirect()));
        }
        promised
    }

    /// Whether a response has the same schema as one with a 4xx or 5xx status.
    fn is_failure(&self, response: &Response) -> bool {
        let definition = |response: &Response| match response.contents.first()?.schema.as_ref()?.kind {
            Kind::Reference(id) => Some(id),
            _ => None,
        };
        let failed = |other: &&Response| matches!(other.status, Status::Code(400..=599) | Status::Range(4 | 5));
        let mut failures = self.responses.iter().filter(failed);
        definition(response).is_some_and(|held| failures.any(|failure| definition(failure) == Some(held)))
    }
}

/// An HTTP method (RFC 9110, section 9) that OpenAPI has a member for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the names are those of RFC 9110")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// The body of a request (OpenAPI *Request Body Object*).
#[derive(Clone, Debug, Serialize)]
pub struct RequestBody {
    /// Its place in the document.
    pub at: Pointer,
    /// `required`.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// The description.
    pub docs: Docs,
    /// The media types, in document order.
    pub contents: Vec<Content>,
}

/// A body of one media type (OpenAPI *Media Type Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Content {
    /// Its place in the document.
    pub at: Pointer,
    /// The media type, in lower case, without parameters.
    pub media_type: String,
    /// Its parameters as written, except for `charset`, `boundary` and `q`; mostly empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parameters: String,
    /// Its parameter `charset`, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charset: Option<String>,
    /// The schema; `None` if the document has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Schema>,
    /// The definition that `schema` was before the overrides renamed fields of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renamed_from: Option<DefinitionId>,
    /// How the properties of a form are written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub encodings: Vec<Encoding>,
    /// `example` and the values of `examples`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Arc<Value>>,
}

impl Content {
    /// The media type with `parameters`.
    #[must_use]
    pub fn full_media_type(&self) -> String {
        format!("{}{}", self.media_type, self.parameters)
    }
}

/// How a property of a form is written (OpenAPI *Encoding Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Encoding {
    /// The name of the property.
    pub property: String,
    /// `contentType`: the media type of the part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// `explode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explode: Option<bool>,
    /// `allowReserved`.
    #[serde(skip_serializing_if = "is_false")]
    pub allow_reserved: bool,
}

/// The statuses of a response: a key of `responses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// One status code.
    Code(u16),
    /// All codes with this first digit, such as `2XX`.
    Range(u16),
    /// Every status without a response of its own.
    Default,
}

/// The key in `responses`, with ranges in lower case: `404`, `4xx`, `default`.
impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(formatter, "{code}"),
            Self::Range(hundred) => write!(formatter, "{hundred}xx"),
            Self::Default => formatter.write_str("default"),
        }
    }
}

impl Status {
    /// Whether the statuses are 2xx; the default response is not.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }

    /// Whether the statuses are 3xx with a target, which 304 does not have (RFC 9110, section 15.4).
    #[must_use]
    pub fn is_redirect(self) -> bool {
        matches!(self, Self::Code(300..=303 | 305..=399) | Self::Range(3))
    }
}

/// A response (OpenAPI *Response Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Response {
    /// Its place in the document.
    pub at: Pointer,
    /// Its statuses.
    pub status: Status,
    /// `description`.
    pub description: String,
    /// `headers`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
    /// The media types of its body; empty if it has none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<Content>,
}

/// A header of a response (OpenAPI *Header Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Header {
    /// Its place in the document.
    pub at: Pointer,
    /// The name on the wire.
    pub name: String,
    /// `required`.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// The description.
    pub docs: Docs,
    /// The media type of its value, if the header has `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// The schema of its value.
    pub schema: Schema,
    /// `explode`: whether each member of an object is written as `name=value`.
    #[serde(skip_serializing_if = "is_false")]
    pub explode: bool,
    /// `example` and `examples`, in document order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
}
