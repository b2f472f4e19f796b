//! From the tree to the structure of openapiv3, for OpenAPI 3.0 and 3.1 alike.
//!
//! Every member of every object is mapped, carried along or reported. Members that openapiv3 has no field for are kept
//! as extensions; the constants of [`document`](crate::document) list them.
//!
//! A node that cannot be read is left out or read in the nearest safe way, and reported; the operation around it stays.

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

/// Reads the structure of a parsed document; `None`, with a finding, if it is not OpenAPI 3.0 or 3.1.
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
