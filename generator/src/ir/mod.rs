//! The intermediate model: the facts of a document that reach the wire.
//!
//! It has no Rust names, no `$ref`, no `allOf`, and no differences between versions of OpenAPI. Every node has its
//! place in the document. Nodes serialise to the stable text of `cargo xtask dump ir`.

mod about;
mod alike;
mod incoming;
mod operation;
mod pagination;
mod parameter;
mod schema;
mod security;
mod server;

use serde::Serialize;

pub use self::about::About;
pub(crate) use self::alike::alike;
pub use self::incoming::Incoming;
pub use self::operation::{Content, Encoding, Header, Method, Operation, RequestBody, Response, Status};
pub use self::pagination::{NextPage, Pagination, RELATIONS, TARGETS, Total};
pub use self::parameter::{Location, Parameter, Style};
pub use self::schema::{
    Additional, Array, Bound, Discriminator, Enumeration, Integer, Kind, Mode, Number, Object, Open, Property,
    RFC_2822, Schema, Text, Tuple, Union, Variant,
};
pub use self::security::{ApiKeyLocation, Flow, Requirement, Scheme, SecurityScheme};
pub(crate) use self::server::is_host;
pub use self::server::{Followed, Server, ServerVariable};
use crate::pointer::Pointer;

/// One document.
#[derive(Clone, Debug, Serialize)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The rest of the info, and the external documentation.
    #[serde(skip_serializing_if = "About::is_empty")]
    pub about: About,
    /// `servers` of the document, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<Server>,
    /// `components.securitySchemes`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub security_schemes: Vec<SecurityScheme>,
    /// `security` of the document: alternatives for operations that do not say their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub security: Vec<Requirement>,
    /// Whether the document has that member. Without it, the requirements follow from the declared schemes.
    #[serde(skip)]
    pub states_security: bool,
    /// The schemes that requirements name and the document does not declare.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undeclared_schemes: Vec<String>,
    /// `tags` of the document, with their descriptions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// All operations, in the order of the paths and, below a path, of its members.
    pub operations: Vec<Operation>,
    /// Requests that the API sends: webhooks and callbacks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub incoming: Vec<Incoming>,
    /// `components.schemas` in document order, then other targets of references.
    pub definitions: Vec<Definition>,
}

impl Api {
    /// The target of a [`Kind::Reference`].
    #[must_use]
    pub fn definition(&self, id: DefinitionId) -> &Definition {
        &self.definitions[id.0]
    }
}

/// A tag with its description (OpenAPI *Tag Object*).
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    /// The name that operations use.
    pub name: String,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `externalDocs`: a description, if there is one, and a URL.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub link: Vec<String>,
}

/// A schema with a name of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Definition {
    /// Its place in the document.
    pub at: Pointer,
    /// Its name, which is mostly the last step of the pointer.
    pub name: String,
    /// The schema.
    pub schema: Schema,
}

/// The index of a [`Definition`] in [`Api::definitions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct DefinitionId(pub usize);

/// The description of a node.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Docs {
    /// `title` or `summary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `description`, in CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `externalDocs`: a description, if there is one, and a URL.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub link: Vec<String>,
    /// `deprecated`.
    #[serde(skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Why it is deprecated, or what replaces it, according to an extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecation: Option<String>,
}

/// Whether a flag is not set, and so left out of the dump.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands every field over by reference"
)]
fn is_false(flag: &bool) -> bool {
    !*flag
}
