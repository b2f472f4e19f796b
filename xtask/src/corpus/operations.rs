//! Counts the operations of a document without the library: what the library overlooks, this must not overlook with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_yaml::{Mapping, Value};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// So many references are followed from one path item; more lead in a circle.
const CHAIN: usize = 16;

/// The operations as `METHOD path`, sorted; the reason where the text cannot be read.
pub(super) fn count(path: &Path) -> Result<Vec<String>, String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let is_json = path.extension().is_some_and(|extension| extension == "json");
    let document = if is_json {
        serde_json::from_slice(&bytes).map_err(|error| error.to_string())?
    } else {
        let mut document: Value = serde_yaml::from_slice(&bytes).map_err(|error| error.to_string())?;
        document.apply_merge().map_err(|error| error.to_string())?;
        document
    };
    Ok(operations(&document))
}

fn operations(document: &Value) -> Vec<String> {
    let mut found = BTreeSet::new();
    let paths = document.get("paths").and_then(Value::as_mapping);
    for (path, item) in paths.into_iter().flatten() {
        if let Some(path) = path.as_str().filter(|path| !path.starts_with("x-")) {
            let mut item = item.as_mapping();
            for _ in 0..CHAIN {
                let Some(members) = item else { break };
                found.extend(methods(members).map(|method| format!("{} {path}", method.to_uppercase())));
                item = referenced(document, members);
            }
        }
    }
    found.into_iter().collect()
}

fn methods(item: &Mapping) -> impl Iterator<Item = &'static str> {
    METHODS
        .into_iter()
        .filter(|method| item.get(method).is_some_and(Value::is_mapping))
}

/// The path item that another refers to, inside the document.
fn referenced<'a>(document: &'a Value, item: &Mapping) -> Option<&'a Mapping> {
    let pointer = item.get("$ref")?.as_str()?.strip_prefix("#/")?;
    let mut node = document;
    for part in pointer.split('/') {
        node = node.get(part.replace("~1", "/").replace("~0", "~"))?;
    }
    node.as_mapping()
}

#[cfg(test)]
mod tests {
    use super::operations;

    #[test]
    fn methods_are_counted_through_references_and_merges() {
        let mut document: serde_yaml::Value = serde_yaml::from_str(
            "paths:
  x-note: {get: {}}
  /pets: &pets {get: {}, post: {}, parameters: [], summary: text}
  /dogs: {<<: *pets, delete: {}}
  /cats: {$ref: '#/components/pathItems/cats~1all', put: {}}
  /loop: {$ref: '#/paths/~1loop', get: {}}
  /else: {$ref: 'other.yaml#/a'}
components: {pathItems: {cats/all: {get: {}}}}
",
        )
        .unwrap();
        document.apply_merge().unwrap();
        let expected = [
            "DELETE /dogs",
            "GET /cats",
            "GET /dogs",
            "GET /loop",
            "GET /pets",
            "POST /dogs",
            "POST /pets",
            "PUT /cats",
        ];
        assert_eq!(operations(&document), expected);
    }
}
