//! Patterns: checks without a regex engine must agree with the engine.

use clientwright::rust::{self, ClassPiece};
use clientwright::{Settings, plan_documents};
use clientwright_runtime::{Piece, TextRule};
use regex_lite::Regex;
use serde_json::json;

use super::sound::{self, lines};

/// A pattern in the first line, and a text to match in each further line.
pub(crate) fn pattern(bytes: &[u8]) {
    let mut lines = lines(bytes, 8).into_iter();
    let pattern = lines.next().unwrap_or_default();
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {
            "parameters": [{"name": "a", "in": "query", "schema": {"type": "array", "items": {"pattern": pattern, "type": "string"}}}],
            "responses": {"204": {"description": ""}},
        }}},
    });
    sound::accepted(&document);
    let input = sound::input("document.json", document.to_string().as_bytes());
    let (planned, _) = plan_documents(&[input], &Settings::for_name("made-up"));
    let operations = planned
        .iter()
        .flat_map(|planned| &planned.planned.modules)
        .flat_map(|module| &module.groups)
        .flat_map(|group| &group.operations);
    for rule in operations
        .flat_map(|operation| &operation.parameters)
        .filter_map(|parameter| parameter.rule.as_ref()?.text.as_ref())
    {
        let Some(pattern) = &rule.pattern else { continue };
        let engine = Regex::new(pattern).expect("a pattern that is kept is one of the engine");
        if let Some(pieces) = &rule.pieces {
            let checked = without_engine(pattern, pieces, rule.open_ends);
            for text in lines.by_ref() {
                let matches = checked.check(&text).is_ok();
                assert!(
                    matches == engine.is_match(&text),
                    "{pattern:?} and {text:?}: without an engine it is {matches}"
                );
            }
        }
    }
}

/// The rule as in generated code, where it is `'static`.
fn without_engine(pattern: &str, pieces: &[rust::Piece], open_ends: (bool, bool)) -> TextRule {
    let keep = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let piece = |piece: &rust::Piece| match piece {
        rust::Piece::Literal(text) => Piece::literal(keep(text)),
        rust::Piece::Class(ClassPiece { set, min, max }) => {
            let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
            Piece::class(keep(set), count(*min), max.map_or(usize::MAX, count))
        }
    };
    let pieces: Vec<Piece> = pieces.iter().map(piece).collect();
    let mut rule = TextRule::new("made up").pattern(keep(pattern), Box::leak(pieces.into_boxed_slice()));
    if open_ends.0 {
        rule = rule.unanchored_start();
    }
    if open_ends.1 {
        rule = rule.unanchored_end();
    }
    rule
}
