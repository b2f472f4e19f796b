//! Whole documents, references and paths.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::sound::{self, lines};
use clientwright::Settings;

/// Bytes that may be a document, in JSON or YAML.
pub(crate) fn document(bytes: &[u8]) {
    let input = sound::input("document", bytes);
    let once = sound::run(&input);
    let again = clientwright::generate(&[input], &Settings::for_name("made-up"));
    assert!(once.files == again.files, "not the same twice");
}

/// A reference for each line, in all places of references.
pub(crate) fn reference(bytes: &[u8]) {
    let targets = lines(bytes, 8);
    let at = |index: usize| json!({"$ref": targets.get(index % targets.len().max(1))});
    sound::accepted(&json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"get": {
                "operationId": "a", "parameters": [at(0), at(1)], "requestBody": at(2),
                "responses": {"200": at(3), "default": {"description": "", "headers": {"X": at(4)}, "content": {
                    "application/json": {"schema": at(5), "examples": {"e": at(6)}}}, "links": {"l": at(7)}}},
                "callbacks": {"c": at(0)},
            }},
            "/b": at(1),
        },
        "components": {
            "schemas": {
                "A": at(0), "B": {"allOf": [at(1), at(2)]}, "C": {"properties": {"$ref": at(3), "c": at(4)}},
                "D": {"type": "array", "items": at(5)}, "E": {"oneOf": [at(6), at(7)], "discriminator": {
                    "propertyName": "p", "mapping": {"m": targets.first()}}},
            },
            "parameters": {"P": at(2)}, "responses": {"R": at(3)}, "requestBodies": {"Q": at(4)},
            "headers": {"H": at(5)}, "examples": {"X": at(6)}, "pathItems": {"I": at(7)},
            "securitySchemes": {"S": at(0)},
        },
    }));
}

/// A path in the first line, and a path parameter in each further line.
pub(crate) fn path(bytes: &[u8]) {
    let mut lines = lines(bytes, 8).into_iter();
    let path = lines.next().unwrap_or_default();
    let names: BTreeSet<String> = lines.collect();
    let parameter = |name: &String| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
    let parameters: Vec<Value> = names.iter().map(parameter).collect();
    let operation =
        |method: &str| json!({method: {"parameters": parameters, "responses": {"204": {"description": ""}}}});
    let mut paths = serde_json::Map::new();
    paths.insert(path.clone(), operation("get"));
    // The same path without its last character.
    let mut other = path;
    other.pop();
    paths.entry(other).or_insert_with(|| operation("post"));
    sound::accepted(&json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths}));
}
