//! The same document gives the same files, whatever the order of its keywords and the documents beside it.

use clientwright::output::FileTree;
use clientwright::source::Source;
use clientwright::{Input, Settings, generate};
use serde_yaml::{Mapping, Value};

use crate::case::{all, line};

/// Members that map names to nodes, whose order reaches the output.
const MAPS: &[&str] = &[
    "$defs",
    "content",
    "encoding",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "examples",
    "flows",
    "headers",
    "links",
    "mapping",
    "parameters",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "scopes",
    "securitySchemes",
    "variables",
];

/// Members whose values are data.
const DATA: &[&str] = &["const", "default", "enum", "example", "security", "value"];

#[test]
fn generating_twice_gives_equal_files() {
    for case in all() {
        let [once, again] = [(); 2].map(|()| run(&case.input));
        assert_eq!(once, again, "{}", case.input.module);
    }
}

#[test]
fn a_document_is_not_changed_by_its_neighbours() {
    let inputs: Vec<Input> = all().into_iter().map(|case| case.input).collect();
    let together = generate(&inputs, &Settings::for_name("cases")).files.unwrap();
    for input in &inputs {
        let folder = format!("src/{}/", input.module);
        let of_module = |files: &FileTree| -> FileTree {
            let own = files.iter().filter(|(path, _)| path.starts_with(&folder));
            own.map(|(path, text)| (path.clone(), text.clone())).collect()
        };
        assert_eq!(of_module(&together), of_module(&run(input).0), "{}", input.module);
    }
}

#[test]
fn the_order_of_keywords_does_not_matter() {
    for case in all() {
        let document: Value = serde_yaml::from_slice(case.input.source.bytes()).unwrap();
        let mut turned = document.clone();
        turn_around(&mut turned, false);
        // Both are serialised, since that may spell numbers differently.
        let [plain, turned] = [document, turned].map(|document| Input {
            source: Source::new(
                case.input.source.name(),
                serde_yaml::to_string(&document).unwrap().into_bytes(),
            ),
            ..case.input.clone()
        });
        assert_eq!(run(&turned), run(&plain), "{}", case.input.module);
    }
}

/// The files, and the sorted findings, which are otherwise in the order of the document.
fn run(input: &Input) -> (FileTree, Vec<String>) {
    let generation = generate(std::slice::from_ref(input), &Settings::for_name("cases"));
    let mut findings: Vec<String> = generation.reports.iter().flatten().map(line).collect();
    findings.sort();
    (generation.files.unwrap(), findings)
}

/// Reverses the order of keywords in every object that is no map of names.
fn turn_around(node: &mut Value, is_map: bool) {
    match node {
        Value::Mapping(members) => {
            // The operations of a path are in the order of its members, too.
            let is_path_item = members.values().any(|value| value.get("responses").is_some());
            let mut pairs: Vec<(Value, Value)> = std::mem::take(members).into_iter().collect();
            if !is_map && !is_path_item {
                pairs.reverse();
            }
            for (key, value) in &mut pairs {
                let key = key.as_str().unwrap_or_default();
                if is_map || !DATA.contains(&key) {
                    turn_around(value, !is_map && MAPS.contains(&key));
                }
            }
            *members = pairs.into_iter().collect::<Mapping>();
        }
        Value::Sequence(items) => items.iter_mut().for_each(|item| turn_around(item, false)),
        _ => {}
    }
}
