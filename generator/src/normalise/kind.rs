//! The kinds of objects in a document, by their places.

use crate::pointer::Pointer;

/// A kind of object. The targets of references are checked against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Example,
    Link,
    Callback,
    SecurityScheme,
    Schema,
    /// A collection of objects of one kind, by name or in order.
    Many(Many),
    /// A kind that no reference may have as its target.
    Other,
}

/// The kind of the members or elements of a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Many {
    PathItems,
    Parameters,
    Headers,
    RequestBodies,
    MediaTypes,
    Encodings,
    Responses,
    Examples,
    Links,
    Callbacks,
    SecuritySchemes,
    Schemas,
}

impl Kind {
    /// The name of the kind with its article, for messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Components => "the components",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::Header => "a header",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Response => "a response",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Callback => "a callback",
            Self::SecurityScheme => "a security scheme",
            Self::Schema => "a schema",
            Self::Many(_) => "a collection",
            Self::Other => "something else",
        }
    }

    /// The kind of the node at a pointer; `None` if any kind is possible, as inside a schema or an extension.
    pub(super) fn at(pointer: &Pointer) -> Option<Self> {
        pointer
            .steps()
            .try_fold(Self::Document, |kind, step| kind.member(&step))
    }

    fn member(self, name: &str) -> Option<Self> {
        if !matches!(self, Self::Many(_)) && name.starts_with("x-") {
            return None;
        }
        Some(match (self, name) {
            (Self::Many(many), _) => many.element(),
            (Self::Callback, _) => Self::PathItem,
            (Self::Schema | Self::Example | Self::Other, _) => return None,
            (Self::Document, "paths" | "webhooks") | (Self::Components, "pathItems") => Self::Many(Many::PathItems),
            (Self::Document, "components") => Self::Components,
            (Self::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
                Self::Operation
            }
            (Self::PathItem | Self::Operation | Self::Components, "parameters") => Self::Many(Many::Parameters),
            (Self::Operation, "requestBody") => Self::RequestBody,
            (Self::Operation | Self::Components, "responses") => Self::Many(Many::Responses),
            (Self::Operation | Self::Components, "callbacks") => Self::Many(Many::Callbacks),
            (Self::Response | Self::Encoding | Self::Components, "headers") => Self::Many(Many::Headers),
            (Self::Response | Self::Components, "links") => Self::Many(Many::Links),
            (Self::RequestBody | Self::Response | Self::Parameter | Self::Header, "content") => {
                Self::Many(Many::MediaTypes)
            }
            (Self::MediaType | Self::Parameter | Self::Header, "schema") | (Self::MediaType, "itemSchema") => {
                Self::Schema
            }
            (Self::MediaType | Self::Parameter | Self::Header | Self::Components, "examples") => {
                Self::Many(Many::Examples)
            }
            (Self::MediaType, "encoding") => Self::Many(Many::Encodings),
            // Media types in OpenAPI 3.2, but whole collections of them in older documents.
            (Self::Components, "mediaTypes") => return None,
            (Self::Components, "schemas") => Self::Many(Many::Schemas),
            (Self::Components, "requestBodies") => Self::Many(Many::RequestBodies),
            (Self::Components, "securitySchemes") => Self::Many(Many::SecuritySchemes),
            _ => Self::Other,
        })
    }
}

impl Many {
    fn element(self) -> Kind {
        match self {
            Self::PathItems => Kind::PathItem,
            Self::Parameters => Kind::Parameter,
            Self::Headers => Kind::Header,
            Self::RequestBodies => Kind::RequestBody,
            Self::MediaTypes => Kind::MediaType,
            Self::Encodings => Kind::Encoding,
            Self::Responses => Kind::Response,
            Self::Examples => Kind::Example,
            Self::Links => Kind::Link,
            Self::Callbacks => Kind::Callback,
            Self::SecuritySchemes => Kind::SecurityScheme,
            Self::Schemas => Kind::Schema,
        }
    }
}
