//! Reading JSON.

use serde::de::DeserializeSeed;
use serde_json::Value;
use serde_json::error::Category;

use super::Failure;
use super::tree::{Findings, Node};
use crate::diagnostic::Code;

/// Reads the one JSON value that the text must be.
pub(super) fn read(text: &str, findings: &mut Findings) -> Result<Value, Failure> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    Node(findings)
        .deserialize(&mut deserializer)
        .and_then(|tree| deserializer.end().map(|()| tree))
        .map_err(|error| failure(text, &error))
}

fn failure(text: &str, error: &serde_json::Error) -> Failure {
    let offset = match error.classify() {
        Category::Eof => text.len(),
        _ => offset(text, error.line(), error.column()),
    };
    let full = error.to_string();
    let message = full
        .rsplit_once(" at line ")
        .map_or(full.as_str(), |(message, _)| message);
    if message.starts_with("recursion limit exceeded") {
        return Failure {
            code: Code::Limit,
            offset,
            message: "the document is nested deeper than 127 levels".to_owned(),
            help: "name the inner parts under `components` and refer to them".to_owned(),
        };
    }
    let help = match text.as_bytes().get(offset) {
        Some(b'/' | b'#') => "JSON knows no comments; remove them, or write the document in YAML",
        Some(b'\'') => "strings of JSON stand in double quotes",
        _ => "a document whose first character is `{` is read as JSON",
    };
    Failure {
        code: Code::Syntax,
        offset,
        message: format!("this is not JSON: {message}"),
        help: help.to_owned(),
    }
}

/// The byte that `serde_json` means by a line and a column, both counted from one, columns in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        Some(breaks) => text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .nth(breaks)
            .map_or(0, |(at, _)| at + 1),
        None => 0,
    };
    (start + column.saturating_sub(1)).min(text.len())
}
