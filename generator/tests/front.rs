//! The front stages over small documents, each with the findings that it must give, and over real ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clientwright::diagnostic::{Diagnostics, Severity};
use clientwright::document::Document;
use clientwright::normalise::normalise;
use clientwright::parse::parse;
use clientwright::source::Source;
use clientwright::{render, render_line};

fn read(name: &str, bytes: Vec<u8>) -> (Source, Option<Document>, Diagnostics) {
    let source = Source::new(name.to_owned(), bytes);
    let mut diagnostics = Diagnostics::default();
    let document = parse(&source, &mut diagnostics).and_then(|tree| normalise(tree, &mut diagnostics));
    (source, document, diagnostics)
}

#[test]
fn findings_are_shown_where_they_are() {
    insta::glob!("front/*.{yaml,json}", |path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (source, document, diagnostics) = read(&name, fs::read(path).unwrap());
        let mut text = format!("read: {}\n", document.is_some());
        let found: Vec<_> = diagnostics.found().iter().collect();
        for shown in render(&source, &found, false) {
            text.push('\n');
            text.push_str(&shown);
            text.push('\n');
        }
        insta::assert_snapshot!(text);
    });
}

#[test]
fn real_documents_are_read() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let folders = ["specs", "twilio"].map(|folder| fs::read_dir(corpus.join(folder)));
    let mut paths: Vec<PathBuf> = folders
        .into_iter()
        .flatten()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    if paths.is_empty() {
        eprintln!("skipped: there are no documents in {}", corpus.display());
        return;
    }
    paths.sort();
    let mut counts = BTreeMap::new();
    for path in &paths {
        let (source, document, diagnostics) = read(&path.to_string_lossy(), fs::read(path).unwrap());
        for diagnostic in diagnostics.found() {
            let count: &mut usize = counts.entry(diagnostic.code.name()).or_default();
            *count += 1;
            if *count <= 12 {
                eprintln!("{}", render_line(&source, diagnostic));
            }
            assert_ne!(
                diagnostic.severity,
                Severity::Error,
                "{}",
                render_line(&source, diagnostic)
            );
        }
        assert!(document.is_some(), "{}", path.display());
    }
    eprintln!("{} documents: {counts:#?}", paths.len());
}

/// Text that once could overflow a stack or exhaust the memory: a finding, within the limits of a test's thread.
#[test]
fn bombs_are_refused() {
    let depth = 100_000;
    let aliases: Vec<String> = (1..30)
        .map(|level| format!("a{level}: &a{level} [*a{0},*a{0},*a{0}]", level - 1))
        .collect();
    let aliases = aliases.join("\n");
    let bombs = [
        "[".repeat(depth),
        format!("a: {}", "[".repeat(depth)),
        "{\"a\":".repeat(depth),
        "- ".repeat(depth),
        format!("a0: &a0 [x]\n{aliases}"),
        "a: &a [*a]".to_owned(),
    ];
    for bomb in bombs {
        let (_, document, diagnostics) = read("bomb", bomb.into_bytes());
        assert!(document.is_none() && diagnostics.refused());
    }
}
