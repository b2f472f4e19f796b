//! Operations: what is sent, where to, and what comes back.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{DefinitionId, Docs, Kind, Pagination, Requirement, Schema, Server, is_false};
use crate::pointer::Pointer;

/// One operation of the API (OpenAPI *Operation Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Where it stands.
    pub at: Pointer,
    /// `operationId`; where there is none, the method and the path.
    pub id: String,
    /// Whether the document gives the id.
    #[serde(skip_serializing_if = "is_false")]
    pub unnamed: bool,
    /// The HTTP method.
    pub method: Method,
    /// The path template, as the document has it.
    pub path: String,
    /// What the document has behind the path, and tells it from others of that: the names and fixed values of a query, and a fragment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub behind_path: String,
    /// What the document says about it.
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
    /// `security`: alternatives, or none where the document's apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Vec<Requirement>>,
    /// `servers` of the operation or its path item; empty where the document's apply.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<Server>,
    /// How its list goes on, where it is one in pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
}

impl Operation {
    /// The responses that mean that a call succeeded. Where none of them is a success by its status, a redirect is what the
    /// document promises, such as the address of an archive; where there is none either, `default` is meant for it, unless it is what
    /// failed calls are described to hold. So it is beside a response to a GET that it is not ready yet (202), as what comes when it is.
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

    /// Whether a response holds what one with the status of a failure does.
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
    /// The name as it is sent.
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

/// Where a parameter goes (`in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// What `in` says for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// The style of parameters that state none (OpenAPI *Parameter Object*, `style`).
    #[must_use]
    pub const fn default_style(self) -> Style {
        match self {
            Self::Query | Self::Cookie => Style::Form,
            Self::Path | Self::Header => Style::Simple,
        }
    }
}

/// How arrays and objects are written (`style`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Style {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

impl Style {
    /// What `style` says for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Label => "label",
            Self::Simple => "simple",
            Self::Form => "form",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
        }
    }

    /// Whether every item or member is written on its own where `explode` is not stated: in the style `form` (OpenAPI *Parameter Object*,
    /// `explode`), and in `deepObject`, which has no other notation.
    #[must_use]
    pub const fn is_exploded_by_default(self) -> bool {
        matches!(self, Self::Form | Self::DeepObject)
    }
}

/// A parameter (OpenAPI *Parameter Object*).
#[derive(Clone, Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about the parameter"
)]
pub struct Parameter {
    /// Where it stands.
    pub at: Pointer,
    /// The name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// Whether every call has it.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// What the document says about it.
    pub docs: Docs,
    /// How arrays and objects are written; the default of the location where the document says nothing.
    pub style: Style,
    /// Whether the elements of an array or object are written apart.
    pub explode: bool,
    /// `allowReserved`: reserved characters are sent as they are.
    #[serde(skip_serializing_if = "is_false")]
    pub allow_reserved: bool,
    /// It can be given without a value, whatever its schema says: by `allowEmptyValue` in the query, and in the path where its default is
    /// empty.
    #[serde(skip_serializing_if = "is_false")]
    pub may_be_empty: bool,
    /// Whether a value in the path can be several segments of it, between its slashes.
    #[serde(skip_serializing_if = "is_false")]
    pub multi_segment: bool,
    /// The media type that the value is written in, for a parameter with `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// What it holds.
    pub schema: Schema,
    /// `example` and the values of `examples`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
}

impl Parameter {
    /// Whether each member of an object is a parameter of its own, by its name alone.
    #[must_use]
    pub fn is_spread(&self) -> bool {
        matches!(self.location, Location::Query | Location::Cookie)
            && self.style == Style::Form
            && self.explode
            && self.media_type.is_none()
    }
}

/// What is sent (OpenAPI *Request Body Object*).
#[derive(Clone, Debug, Serialize)]
pub struct RequestBody {
    /// Where it stands.
    pub at: Pointer,
    /// Whether every call has one.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// What the document says about it.
    pub docs: Docs,
    /// The forms it can take, in document order.
    pub contents: Vec<Content>,
}

/// A body of one media type (OpenAPI *Media Type Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Content {
    /// Where it stands.
    pub at: Pointer,
    /// The media type, in lower case, without parameters.
    pub media_type: String,
    /// The parameters behind it that say which form of it is meant, as the document writes them; mostly none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parameters: String,
    /// The encoding of its text by the parameter `charset`, as the document writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charset: Option<String>,
    /// What it holds; none when the document does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Schema>,
    /// The definition that the object in `schema` is, but for the names of fields that the overrides have another one for.
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
    /// The media type with its parameters.
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

/// The statuses that a response describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// One status code.
    Code(u16),
    /// The hundred that starts with this digit, such as `2XX`.
    Range(u16),
    /// Every status that no other response describes.
    Default,
}

/// As the document's keys, with ranges in small letters: `404`, `4xx`, `default`.
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
    /// Whether the response means that the call succeeded; `default` alone never does.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }

    /// Whether the response leads elsewhere, which 304 does not (RFC 9110, section 15.4).
    #[must_use]
    pub fn is_redirect(self) -> bool {
        matches!(self, Self::Code(300..=303 | 305..=399) | Self::Range(3))
    }
}

/// A response (OpenAPI *Response Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Response {
    /// Where it stands.
    pub at: Pointer,
    /// The statuses that it describes.
    pub status: Status,
    /// What the document says about it.
    pub description: String,
    /// The headers that it has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
    /// The forms that its body can take; empty when it has none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<Content>,
}

/// A header of a response (OpenAPI *Header Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Header {
    /// Where it stands.
    pub at: Pointer,
    /// The name on the wire.
    pub name: String,
    /// Whether every such response has it.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// What the document says about it.
    pub docs: Docs,
    /// What it holds.
    pub schema: Schema,
    /// Whether each member of an object is written as `name=value`.
    #[serde(skip_serializing_if = "is_false")]
    pub explode: bool,
    /// `example` and `examples`, in document order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
}
