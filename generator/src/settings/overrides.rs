//! The overrides file of a document: names and readings that the document leaves open.

use indexmap::IndexMap;
use serde::Deserialize;

use super::read_toml;
use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// What `NAME.toml` beside `NAME.yaml` can say. Every entry is optional.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overrides {
    /// The name of the module; the name of the file where it is not given.
    pub module: Option<String>,
    /// Prefixes that are left out of the names of parameters in Rust.
    pub strip_prefixes: Vec<String>,
    /// The wire names of string members that hold a JSON document.
    pub json_text: Vec<String>,
    /// Names of string types, by the pattern that their values match.
    pub patterns: IndexMap<String, String>,
    /// Names of operations, by operationId.
    pub operations: IndexMap<String, OperationOverride>,
    /// Rust names by JSON Pointer: of schemas, properties, parameters and enum values.
    pub names: IndexMap<String, String>,
}

/// What can be said of one operation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OperationOverride {
    /// The group of methods that it belongs to.
    pub group: Option<String>,
    /// The name of its method.
    pub name: Option<String>,
}

impl Overrides {
    /// Reads an overrides file; none, and said where, when it is not of this form.
    pub fn read(source: &Source, diagnostics: &mut Diagnostics) -> Option<Self> {
        read_toml(source, diagnostics)
    }
}
