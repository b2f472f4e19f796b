//! Finds operations by the names that the command line and tests use.

use crate::document::Document;
use crate::error::{Error, Result};
use crate::operation::{AnyOperation, Description};
#[cfg(feature = "cli")]
use std::collections::BTreeMap;

/// The operation with a name; fails if there is none, or more than one.
pub(crate) fn operation(documents: &[Document], name: &str) -> Result<&'static dyn AnyOperation> {
    // Ids come first, since an id can look like any of the other names.
    for kind in 0..NAMES {
        let all = documents.iter().flat_map(Document::operations);
        let mut found = all.filter(|operation| names(operation.description())[kind] == name);
        match (found.next(), found.next()) {
            (Some(operation), None) => return Ok(operation),
            (Some(one), Some(other)) => {
                let [one, other] = [one, other].map(|operation| {
                    let [_, in_api, _, in_full] = names(operation.description());
                    format!("`{in_api}` or `{in_full}`")
                });
                return Err(Error::invalid(format!(
                    "several operations are called `{name}`; say which: {one}, {other}"
                )));
            }
            _ => {}
        }
    }
    Err(Error::invalid(format!(
        "there is no operation `{name}`; `operations` lists them"
    )))
}

/// The number of names of an operation.
const NAMES: usize = 4;

/// The names of an operation, the shortest first.
fn names(description: &Description) -> [String; NAMES] {
    let api = description.api.name();
    let signature = format!("{} {}", description.method.as_str(), description.path);
    [
        description.id.to_owned(),
        format!("{api}/{}", description.id),
        signature.clone(),
        format!("{api}/{signature}"),
    ]
}

/// All operations, each with its shortest unique name.
#[cfg(feature = "cli")]
pub(crate) fn named(documents: &[Document]) -> Vec<(String, &'static dyn AnyOperation)> {
    let operations: Vec<_> = documents.iter().flat_map(Document::operations).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for operation in &operations {
        let mut names = names(operation.description()).to_vec();
        // The id of an operation without one is its method and path, which then are two of its names.
        names.sort();
        names.dedup();
        for name in names {
            *counts.entry(name).or_default() += 1;
        }
    }
    let name = |operation: &&'static dyn AnyOperation| {
        let names = names(operation.description());
        let unique = names.iter().find(|name| counts.get(*name) == Some(&1));
        unique.or(names.last()).cloned().unwrap_or_default()
    };
    operations
        .iter()
        .map(|operation| (name(operation), *operation))
        .collect()
}
