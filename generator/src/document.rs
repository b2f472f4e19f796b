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
/// openapiv3 holds the structure: paths, operations, parameters, bodies, responses, security. The only references left
/// in it are those to [`Document::headers`], and each schema is a stub that holds the pointer of the schema under
/// [`AT`]. The schemas themselves stay in [`Document::tree`]: openapiv3 knows the keywords of OpenAPI 3.0 and silently
/// drops all others, such as `const`, `patternProperties`, type lists and the siblings of `$ref`.
///
/// Values are not copied either: the value of an example (`example`, `examples/*/value`) is such a stub, and so is an
/// extension, a parameter of a link or its body, if it is a list or an object. [`Document::resolve`] finds the value.
/// The stub of a schema may point at nothing, if a parameter or a header has no schema: then any value is allowed.
#[derive(Debug)]
pub struct Document {
    /// The structure.
    pub openapi: openapiv3::OpenAPI,
    /// Webhooks (OpenAPI 3.1), by name, in document order.
    pub webhooks: Vec<(String, openapiv3::PathItem)>,
    /// Headers by the references to them. Services repeat a few headers in all responses.
    pub headers: IndexMap<String, openapiv3::Header>,
    /// The whole document as parsed.
    pub tree: Value,
    /// The texts of listed values that the tree has as numbers or booleans.
    pub written: Written,
}

/// The texts of values as written in the document, by the pointers of the values.
pub type Written = BTreeMap<Pointer, String>;

impl Document {
    /// The node of the parsed document at `pointer`.
    #[must_use]
    pub fn node(&self, pointer: &Pointer) -> Option<&Value> {
        pointer::find(&self.tree, pointer.as_str())
    }

    /// The value that a stub stands for, or the value itself if it is no stub; `None` if the stub points at nothing.
    #[must_use]
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        match value.get(AT) {
            Some(at) => pointer::find(&self.tree, at.as_str()?),
            None => Some(value),
        }
    }
}

/// The pointer of an openapiv3 node, which stands in its extensions.
pub fn at(extensions: &IndexMap<String, Value>) -> Pointer {
    extensions
        .get(AT)
        .and_then(Value::as_str)
        .and_then(Pointer::parse)
        .unwrap_or_default()
}
