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

/// How often each line occurs in a file.
fn lines(text: &[u8]) -> BTreeMap<&str, usize> {
    let mut lines = BTreeMap::new();
    for line in std::str::from_utf8(text).unwrap().lines() {
        *lines.entry(line).or_default() += 1;
    }
    lines
}

/// Usual edits: the old and the new text, and the most files and lines of the crate that may change.
const EDITS: &[(&str, &str, &str, usize, usize)] = &[
    (
        "a field is added",
        "        friendly_name:\n          type: string\n          nullable: true\n",
        "        nick_name:\n          type: string\n        friendly_name:\n          type: string\n          nullable: true\n",
        3,
        14,
    ),
    ("a limit is lowered", "maximum: 50", "maximum: 20", 2, 6),
    (
        "a description is mended",
        "description: When the user was last changed.",
        "description: When the user was changed last.",
        3,
        8,
    ),
    (
        "the version of the document is raised",
        "\n  version: ",
        "\n  version: 9",
        0,
        0,
    ),
];

#[test]
fn an_edit_touches_its_own_lines() {
    let project = Project::new();
    let text = std::fs::read_to_string(project.path(SPEC)).unwrap();
    let overrides = std::fs::read_to_string(project.path(SPEC).with_extension("toml")).unwrap();
    std::fs::write(project.path("old.yaml"), &text).unwrap();
    std::fs::write(project.path("old.toml"), overrides).unwrap();
    for (what, old, new, files, lines) in EDITS {
        assert!(text.contains(old), "{what}: `{old}` is not in the document");
        std::fs::write(project.path("new.yaml"), text.replacen(old, new, 1)).unwrap();
        let ended = project.run(&["locality", "old.yaml", "new.yaml"]).succeeded();
        let (touched_lines, touched_files) = touched(&ended.stdout);
        assert!(
            touched_files <= *files && touched_lines <= *lines,
            "{what} touches {touched_lines} lines in {touched_files} files\n{}",
            ended.stdout
        );
    }
}

/// The most generated lines for each differing line of a document in the history, where an enum may become a schema of
/// its own.
const MOST_FOR_EACH: usize = 25;

/// The number of the last steps of each document that are measured, unless `CLIENTWRIGHT_STEPS` gives another one.
const LAST_STEPS: usize = 2;

#[test]
#[ignore = "it needs folders of versions of documents, which `CLIENTWRIGHT_HISTORY` names; `cargo xtask ci` runs it"]
fn every_step_of_the_history_is_local() {
    let folder = std::path::PathBuf::from(std::env::var_os("CLIENTWRIGHT_HISTORY").unwrap());
    let most = std::env::var("CLIENTWRIGHT_STEPS").map_or(LAST_STEPS, |steps| steps.parse().unwrap());
    let sorted = |folder: &std::path::Path| {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
    };
    let project = Project::new();
    for document in sorted(&folder) {
        let versions = sorted(&document);
        let steps: Vec<_> = versions.iter().zip(versions.iter().skip(1)).collect();
        for (old, new) in steps.into_iter().rev().take(most) {
            let ended = project
                .run(&["locality", old.to_str().unwrap(), new.to_str().unwrap()])
                .succeeded();
            let (lines, _) = touched(&ended.stdout);
            let of_document = number_before(&ended.stdout, " lines; generated");
            assert!(
                lines <= of_document * MOST_FOR_EACH,
                "{} to {}\n{}",
                old.display(),
                new.display(),
                ended.stdout
            );
        }
    }
}

/// The number of differing generated lines, and of their files.
fn touched(said: &str) -> (usize, usize) {
    (number_before(said, " lines in "), number_before(said, " files"))
}

/// The number before these words.
fn number_before(said: &str, words: &str) -> usize {
    let (before, _) = said
        .split_once(words)
        .unwrap_or_else(|| panic!("`{words}` is not in\n{said}"));
    before.rsplit(' ').next().unwrap().parse().unwrap()
}
