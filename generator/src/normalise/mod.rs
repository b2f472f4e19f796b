//! From a tree to one typed structure, whatever the version of OpenAPI.
//!
//! The reading is total: of each kind of object every member is mapped, carried or reported. What openapiv3 has no field
//! for is carried in an extension beside it:
//!
//! | extension | on | holds |
//! |---|---|---|
//! | `x-clientwright-at` | every node with extensions | the pointer of the node in the document |
//! | `x-clientwright-summary` | info | `info.summary` of OpenAPI 3.1 |
//! | `x-clientwright-identifier` | license | `license.identifier` of OpenAPI 3.1 |
//! | `x-clientwright-json-schema-dialect` | document | `jsonSchemaDialect` of OpenAPI 3.1 |
//! | `x-clientwright-explode` | header, encoding | `explode` where the document says it |
//! | `x-clientwright-allow-reserved` | encoding | `allowReserved` where the document says it |
//!
//! A security scheme of type `mutualTLS` (OpenAPI 3.1) reads as one of type `http` whose scheme is
//! `x-clientwright-mutual-tls`.
//!
//! A node that cannot be read is left out or read in the nearest safe way, and reported; the operation that it belongs
//! to stays.

mod body;
mod components;
mod header;
mod info;
mod kind;
mod object;
mod operation;
mod parameter;
mod path_item;
mod reader;
mod reference;
mod response;
mod root;
mod security;
mod server;
mod version;

use serde_json::Value;

use self::reader::Reader;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Written};

/// Reads the structure of a parsed document, or says why it is not one of OpenAPI 3.0 or 3.1.
#[must_use]
pub fn normalise(tree: Value, diagnostics: &mut Diagnostics) -> Option<Document> {
    if !version::is_read(&tree, diagnostics) {
        return None;
    }
    let mut reader = Reader::new(&tree, diagnostics);
    let (openapi, webhooks) = reader.root()?;
    let headers = reader.headers;
    (!diagnostics.refused()).then(|| Document {
        openapi,
        webhooks,
        headers,
        tree,
        written: Written::new(),
    })
}
