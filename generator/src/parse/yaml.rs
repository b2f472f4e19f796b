//! Reading YAML.

mod events;

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::Failure;
use super::tree::{Findings, Node};
use crate::diagnostic::Code;
use crate::walk::{self, Format, Marks};

/// The largest number of characters that may begin an event. `serde_yaml` keeps all events of a text in memory.
const MAX_EVENTS: usize = 6_000_000;

/// Reads a text with one YAML document. The marks are the positions of its nodes, if the reader recorded them.
pub(super) fn read(text: &str, findings: &mut Findings) -> Result<(Value, Option<Marks>), Failure> {
    if let Some((offset, character)) = forbidden(text) {
        return Err(Failure {
            code: Code::Syntax,
            offset,
            message: format!(
                "the control character U+{:04X} must not stand in YAML",
                u32::from(character)
            ),
            help: "in double quotes it is written as an escape".to_owned(),
        });
    }
    if has_more(text, MAX_EVENTS, |byte| {
        matches!(byte, b'\n' | b',' | b'[' | b'{' | b':')
    }) {
        return Err(Failure {
            code: Code::Limit,
            offset: 0,
            message: "the document holds more nodes than are read".to_owned(),
            help: "split it, or write it in JSON, which takes less memory to read".to_owned(),
        });
    }
    if let Some(offset) = too_deep(text) {
        return Err(Failure {
            code: Code::Limit,
            offset,
            message: "the document is nested deeper than 128 levels".to_owned(),
            help: "name the inner parts under `components` and refer to them".to_owned(),
        });
    }
    if let Some((tree, marks)) = events::read(text, findings) {
        return Ok((tree, Some(marks)));
    }
    *findings = Findings::new(text.len(), Format::Yaml);
    Node(findings)
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map(|tree| (tree, None))
        .map_err(|error| failure(text, &error))
}

/// The largest number of open brackets. `serde_yaml` searches all of them at each token, before it limits their depth.
/// Brackets in quoted text count as well; no text has as many.
const MAX_BRACKETS: usize = 2_000;

/// The offset at which too many brackets are open.
fn too_deep(text: &str) -> Option<usize> {
    if !has_more(text, MAX_BRACKETS, |byte| matches!(byte, b'[' | b'{')) {
        return None;
    }
    // Most stretches of a text have no bracket.
    let is_bracket = |byte: &u8| matches!(byte, b'[' | b'{' | b']' | b'}');
    let has_brackets = |stretch: &[u8]| stretch.iter().fold(false, |has, byte| has | is_bracket(byte));
    let stretches = text.as_bytes().chunks(STRETCH).enumerate();
    let mut open = 0usize;
    for (index, stretch) in stretches.filter(|(_, stretch)| has_brackets(stretch)) {
        for (offset, byte) in stretch.iter().enumerate() {
            match byte {
                b'[' | b'{' => open += 1,
                b']' | b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            if open > MAX_BRACKETS {
                return Some(index * STRETCH + offset);
            }
        }
    }
    None
}

/// Whether a text has more than `most` bytes of a kind.
fn has_more(text: &str, most: usize, counts: impl Fn(u8) -> bool) -> bool {
    // A sum that fits a byte vectorises best.
    let in_stretch = |stretch: &[u8]| stretch.iter().fold(0, |sum: u8, byte| sum + u8::from(counts(*byte)));
    text.len() > most
        && text
            .as_bytes()
            .chunks(STRETCH)
            .map(|stretch| usize::from(in_stretch(stretch)))
            .sum::<usize>()
            > most
}

/// The first character that YAML does not allow, with its offset.
fn forbidden(text: &str) -> Option<(usize, char)> {
    // Nearly all text is printable ASCII, which is tested many bytes at a time.
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n');
    let all_plain = |stretch: &[u8]| stretch.iter().fold(true, |plain, byte| plain & is_plain(*byte));
    let mut stretches = text.as_bytes().chunks(STRETCH);
    let first = stretches.position(|stretch| !all_plain(stretch))? * STRETCH;
    let start = (0..=first).rev().find(|at| text.is_char_boundary(*at))?;
    let mut rest = text.get(start..)?.char_indices();
    rest.find(|(_, character)| !allowed(*character))
        .map(|(offset, character)| (start + offset, character))
}

/// The number of bytes that are tested together.
const STRETCH: usize = 64;

/// Whether YAML 1.2 allows a character (production `c-printable`).
fn allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..)
}

fn failure(text: &str, error: &serde_yaml::Error) -> Failure {
    let full = error.to_string();
    if full.contains("more than one document") {
        return Failure {
            code: Code::Syntax,
            offset: walk::second_document(text).unwrap_or(0),
            message: "a second YAML document starts here".to_owned(),
            help: "one file holds one OpenAPI document; split it".to_owned(),
        };
    }
    let (offset, position) = match error.location() {
        // The index counts characters, although its documentation says bytes.
        Some(place) => (
            text.char_indices()
                .nth(place.index())
                .map_or(text.len(), |(offset, _)| offset),
            format!(" at line {} column {}", place.line(), place.column()),
        ),
        None => (text.len(), String::new()),
    };
    if full.contains("recursion limit exceeded") {
        return Failure {
            code: Code::Limit,
            offset,
            message: "the document is nested deeper than 128 levels".to_owned(),
            help: "name the inner parts under `components` and refer to them".to_owned(),
        };
    }
    if full.contains("repetition limit exceeded") {
        return Failure {
            code: Code::Limit,
            offset: 0,
            message: "the aliases of the document repeat too much".to_owned(),
            help: "refer with `$ref` instead".to_owned(),
        };
    }
    let message = if position.is_empty() {
        full
    } else {
        full.replacen(&position, "", 1)
    };
    let help = match text.as_bytes().get(offset) {
        Some(b'\t') => "YAML is indented with spaces, never with tabs",
        Some(b'@' | b'`' | b'%') => "a value that starts with this character stands in quotes",
        _ => "a document whose first character is not `{` is read as YAML",
    };
    Failure {
        code: Code::Syntax,
        offset,
        message: format!("this is not YAML: {message}"),
        help: help.to_owned(),
    }
}
