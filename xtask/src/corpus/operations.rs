//! Counts the operations of a document without the library, which may overlook some.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::node::Node;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The number of references that are followed from a path item; more are a cycle.
const CHAIN: usize = 16;

/// The operations as `METHOD path`, sorted, or the reason why the text cannot be read.
pub(crate) fn count(path: &Path) -> Result<Vec<String>, String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let is_json = path.extension().is_some_and(|extension| extension == "json");
    let document: Node = if is_json {
        serde_json::from_slice(&bytes).map_err(|error| error.to_string())?
    } else {
        serde_yaml::from_slice(&bytes).map_err(|error| error.to_string())?
    };
    Ok(operations(&document))
}

fn operations(document: &Node) -> Vec<String> {
    let mut found = BTreeSet::new();
    let paths = document.get("paths").map(Node::members).unwrap_or_default();
    for (path, item) in paths.into_iter().filter(|(path, _)| !path.starts_with("x-")) {
        let mut item = Some(item).filter(|item| item.is_object());
        for _ in 0..CHAIN {
            let Some(members) = item else { break };
            found.extend(methods(members).map(|method| format!("{} {path}", method.to_uppercase())));
            item = referenced(document, members);
        }
    }
    found.into_iter().collect()
}

fn methods(item: &Node) -> impl Iterator<Item = &'static str> {
    METHODS
        .into_iter()
        .filter(|method| item.get(method).is_some_and(Node::is_object))
}

/// The path item of the document that another one refers to.
fn referenced<'a>(document: &'a Node, item: &Node) -> Option<&'a Node> {
    let pointer = item.get("$ref")?.as_text()?.strip_prefix("#/")?;
    let mut node = document;
    for part in pointer.split('/') {
        node = node.get(&part.replace("~1", "/").replace("~0", "~"))?;
    }
    Some(node).filter(|node| node.is_object())
}

#[cfg(test)]
mod tests {
    use super::operations;

    #[test]
    fn methods_are_counted_through_references_and_merges() {
        let document = serde_yaml::from_str(
            "paths:
  x-note: {get: {}}
  /pets: &pets {get: {}, post: {}, parameters: [], summary: text}
  /dogs: {<<: *pets, delete: {}}
  /cats: {$ref: '#/components/pathItems/cats~1all', put: {}}
  /loop: {$ref: '#/paths/~1loop', get: {}}
  /else: {$ref: 'other.yaml#/a'}
components: {pathItems: {cats/all: {get: {}}}}
x-large: [-9223372036854775809, 18446744073709551616, 340282366920938463463374607431768211456, .nan]
",
        )
        .unwrap();
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
