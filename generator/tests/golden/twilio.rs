//! The document of this repository.

use std::path::{Path, PathBuf};

use clientwright::diagnostic::Diagnostics;
use clientwright::output::FileTree;
use clientwright::source::Source;
use clientwright::{Input, Settings, generate};

use crate::case::source;

/// The most lines of an operation, without comments and blank ones: of a single one, and on average.
const MOST_LINES: usize = 50;
const MEAN_LINES: usize = 40;

#[test]
fn the_twilio_document_matches_its_snapshots() {
    let files = files(&input());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/twilio");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, path) in [
            ("service_users", "service_users.rs"),
            ("service_user", "models/service_user.rs"),
        ] {
            let code = files[&format!("src/conversations_v1/{path}")].clone();
            insta::assert_binary_snapshot!(&format!("{name}.rs"), code.into_bytes());
        }
    });
}

#[test]
fn renaming_a_field_changes_its_lines_and_no_others() {
    // Both names are of one length, so no line is laid out anew.
    let (old, new) = ("friendly_name", "personal_name");
    let before = files(&input());
    let mut input = input();
    let text = str::from_utf8(input.source.bytes()).unwrap();
    let renamed = text.replace(&format!("        {old}:\n"), &format!("        {new}:\n"));
    assert_ne!(text, renamed, "the document describes the field");
    input.source = Source::new(input.source.name().to_owned(), renamed);

    let after = files(&input);
    let changed: Vec<&str> = after
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(text))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(changed, ["api.txt", "src/conversations_v1/models/service_user.rs"]);
    for path in changed {
        assert_eq!(after[path].replace(new, old), before[path], "{path}");
    }
}

#[test]
fn operations_are_short() {
    let files = files(&input());
    let code: Vec<&str> = files["src/conversations_v1/service_users.rs"]
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with("//"))
        .collect();
    let begins = |line: &&str| line.starts_with("pub static ") && line.contains(": runtime::Operation<");
    let starts: Vec<usize> = (0..code.len()).filter(|index| begins(&code[*index])).collect();
    assert_eq!(starts.len(), 5, "one table an operation");
    let all = code.len() - starts[0];
    assert!(all <= MEAN_LINES * starts.len(), "the operations take {all} lines");
    let ends = starts.iter().copied().skip(1).chain([code.len()]);
    for (start, end) in starts.iter().copied().zip(ends) {
        let lines = end - start;
        assert!(lines <= MOST_LINES, "{} takes {lines} lines", code[start]);
        println!("{lines} lines: {}", code[start]);
    }
}

/// The document with its overrides.
pub(crate) fn input() -> Input {
    Input {
        source: source(&specs("twilio_conversations_v1.yaml")),
        module: "twilio_conversations_v1".to_owned(),
        overrides: Some(source(&specs("twilio_conversations_v1.toml"))),
    }
}

fn files(input: &Input) -> FileTree {
    let mut diagnostics = Diagnostics::default();
    let settings = Settings::read(&source(&specs("crate.toml")), &mut diagnostics).unwrap();
    generate(std::slice::from_ref(input), &settings).files.unwrap()
}

fn specs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(name)
}
