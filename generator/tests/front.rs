//! Parsing and normalising small documents, each with its expected findings, and real ones.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

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
    let Some(corpus) = std::env::var_os("CLIENTWRIGHT_CORPUS") else {
        eprintln!("skipped: it needs a folder of documents, and CLIENTWRIGHT_CORPUS names none");
        return;
    };
    let mut paths = Vec::new();
    collect(Path::new(&corpus), &mut paths);
    assert!(!paths.is_empty(), "there is no document below {}", corpus.display());
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

/// Adds the documents below a folder.
fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().unwrap_or_default();
        if path.is_dir() {
            collect(&path, paths);
        } else if ["yaml", "yml", "json"].iter().any(|known| ending == *known) {
            paths.push(path);
        }
    }
}

/// Texts that could overflow a stack or exhaust the memory are refused, within the limits of a test's thread.
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
