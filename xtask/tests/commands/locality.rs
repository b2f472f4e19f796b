//! A small change of a document is a small change of the crate.

use std::collections::BTreeMap;

use crate::project::{Project, SPEC};

#[test]
fn renaming_a_response_field_changes_its_lines_and_nothing_else() {
    let project = Project::generated();
    let before = project.files("generated");
    project.edit(
        SPEC,
        "\n        friendly_name:\n          type",
        "\n        display_name:\n          type",
    );
    let ended = project.run(&["gen"]).succeeded();
    let after = project.files("generated");

    let changed: Vec<&String> = before
        .keys()
        .filter(|path| after.get(*path) != before.get(*path))
        .collect();
    let [inventory, module] = changed.as_slice() else {
        panic!("these files changed: {changed:?}")
    };
    assert_eq!(*inventory, "api.txt");
    assert!(module.starts_with("src/conversations_v1"), "{module}");
    assert_eq!(before.len(), after.len(), "a file came or went");

    for path in changed {
        let (old, new) = (lines(&before[path]), lines(&after[path]));
        for line in new.keys().filter(|line| new.get(*line) != old.get(*line)) {
            assert!(line.contains("display_name"), "{path} has a new line: {line}");
        }
        for line in old.keys().filter(|line| new.get(*line) != old.get(*line)) {
            assert!(line.contains("friendly_name"), "{path} lacks a line: {line}");
        }
    }
    ended
        .says("public API: 1 added, 1 removed")
        .says("::ServiceUser::friendly_name")
        .says("::ServiceUser::display_name")
        .says("next: cargo test --workspace")
        .says("INSTA_UPDATE=always cargo test --workspace");
}

/// How often each line stands in a file.
fn lines(text: &[u8]) -> BTreeMap<&str, usize> {
    let mut lines = BTreeMap::new();
    for line in std::str::from_utf8(text).unwrap().lines() {
        *lines.entry(line).or_default() += 1;
    }
    lines
}
