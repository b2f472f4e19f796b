//! The properties of every run of the generator.

use clientwright::diagnostic::{Code, Diagnostic, Place};
use clientwright::output::FileTree;
use clientwright::source::Source;
use clientwright::{Generation, Input, Settings, generate, locate, render};
use serde_json::Value;

/// Bytes as a document of that name.
pub(crate) fn input(name: &str, bytes: &[u8]) -> Input {
    Input {
        source: Source::new(name.to_owned(), bytes.to_vec()),
        module: "document".to_owned(),
        overrides: None,
    }
}

/// The files of a document that must be accepted.
pub(crate) fn accepted(document: &Value) -> FileTree {
    let input = input("document.json", document.to_string().as_bytes());
    let generation = run(&input);
    let findings = &generation.reports;
    generation
        .files
        .unwrap_or_else(|| panic!("{document} is refused: {findings:?}"))
}

/// Generates, and checks the properties of the outcome.
pub(crate) fn run(input: &Input) -> Generation {
    let generation = generate(std::slice::from_ref(input), &Settings::for_name("made-up"));
    let findings: Vec<&Diagnostic> = generation.reports.iter().flatten().collect();
    for finding in &findings {
        assert!(finding.code != Code::Internal, "{}", finding.message);
        assert!(!finding.help.is_empty(), "no help: {}", finding.message);
        let is_place = matches!(finding.place, Place::Offset(_))
            || locate(&input.source, finding.subject, &finding.place).is_some();
        assert!(is_place, "nowhere: {finding:?}");
    }
    assert_eq!(render(&input.source, &findings, false).len(), findings.len());
    assert!(
        generation.files.is_some() || !findings.is_empty(),
        "refused without a word"
    );
    for (path, text) in generation.files.iter().flatten() {
        let is_plain = |step: &str| {
            !step.is_empty()
                && step != ".."
                && step
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
        };
        assert!(path.split('/').all(is_plain), "{path}");
        if path.ends_with(".rs") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path} is no Rust: {error}\n{text}"));
        }
    }
    generation
}

/// The lines of a text, at most `most` of them.
pub(crate) fn lines(bytes: &[u8], most: usize) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    text.split('\n').take(most).map(str::to_owned).collect()
}
