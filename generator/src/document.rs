//! A document after normalising: one reading for OpenAPI 3.0 and 3.1.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::Value;

use crate::pointer::{self, Pointer};

/// The prefix of the extensions that normalising adds to nodes of [`Document::openapi`]. Documents may not use it.
pub const RESERVED: &str = "x-clientwright-";

/// The pointer of a node in the document, on every node with extensions.
pub const AT: &str = "x-clientwright-at";

/// `info.summary` (OpenAPI 3.1), on the info.
pub const SUMMARY: &str = "x-clientwright-summary";

/// `info.license.identifier` (OpenAPI 3.1), on the license.
pub const IDENTIFIER: &str = "x-clientwright-identifier";

/// `explode`, on a header or an encoding that states it.
pub const EXPLODE: &str = "x-clientwright-explode";

/// `allowReserved`, on an encoding that states it.
pub const ALLOW_RESERVED: &str = "x-clientwright-allow-reserved";

/// The pointer of `itemSchema` (OpenAPI 3.2), on a media type.
pub const ITEM_SCHEMA: &str = "x-clientwright-item-schema";

/// The HTTP authentication scheme that stands for the type `mutualTLS` (OpenAPI 3.1), which openapiv3 does not have.
pub const MUTUAL_TLS: &str = "x-clientwright-mutual-tls";

/// A normalised document.
///
/// openapiv3 holds the structure: paths, operations, parameters, bodies, responses, security. In it no reference is
/// left to follow but to [`Document::headers`], and each schema is a stub that only says, under [`AT`], where the schema stands. The schemas
/// themselves stay in [`Document::tree`], as written: openapiv3 holds only what OpenAPI 3.0 knows of JSON Schema and
/// drops the rest silently, so reading them with it would lose `const`, `patternProperties`, type lists and the
/// siblings of `$ref`.
///
/// Other bodies are not copied either: the value of an example (`example`, `examples/*/value`) is a stub of the same
/// form, and so is an extension, a link's parameter or its body where it is a list or an object. [`Document::resolve`]
/// gives what a stub stands for. A schema stub may name a node that is not there, where a parameter or a header says
/// nothing of its schema: such a schema allows anything.
#[derive(Debug)]
pub struct Document {
    /// The structure.
    pub openapi: openapiv3::OpenAPI,
    /// Webhooks (OpenAPI 3.1), by name, in document order.
    pub webhooks: Vec<(String, openapiv3::PathItem)>,
    /// The headers that references lead to, by those: a service has a handful of them in each of its responses.
    pub headers: IndexMap<String, openapiv3::Header>,
    /// The whole document as parsed.
    pub tree: Value,
    /// What lists of texts hold that is none to the reader of the document.
    pub written: Written,
}

/// How values are written that the tree has otherwise, by where they stand.
pub type Written = BTreeMap<Pointer, String>;

impl Document {
    /// The node of the parsed document at `pointer`.
    #[must_use]
    pub fn node(&self, pointer: &Pointer) -> Option<&Value> {
        pointer::find(&self.tree, pointer.as_str())
    }

    /// The value that a stub stands for, or the value itself where it is none; nothing where the stub's node is not
    /// there.
    #[must_use]
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        match value.get(AT) {
            Some(at) => pointer::find(&self.tree, at.as_str()?),
            None => Some(value),
        }
    }
}

/// The source pointer that an openapiv3 node carries.
pub fn at(extensions: &IndexMap<String, Value>) -> Pointer {
    extensions
        .get(AT)
        .and_then(Value::as_str)
        .and_then(Pointer::parse)
        .unwrap_or_default()
}
