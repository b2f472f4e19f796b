//! Reading YAML.

mod events;

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::Failure;
use super::tree::{Findings, Node};
use crate::diagnostic::Code;
use crate::walk::{self, Format, Marks};

/// `serde_yaml` holds all events of a YAML text at once, and each starts with one of a few characters; a text with more
/// of them than this would take more memory than a run may have.
const MAX_MARKS: usize = 6_000_000;

/// Reads the one YAML document that the text must be; the second is where its nodes are, unless only another walk can tell.
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
    if has_more(text, MAX_MARKS, |byte| {
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

/// `serde_yaml` looks through all open brackets at each token, long before it counts how deep they are. Brackets of a text in
/// quotes are counted too, and no text leaves as many of them open.
const MAX_BRACKETS: usize = 2_000;

/// Where brackets are nested so deep that reading them would take minutes.
fn too_deep(text: &str) -> Option<usize> {
    if !has_more(text, MAX_BRACKETS, |byte| matches!(byte, b'[' | b'{')) {
        return None;
    }
    // Few stretches of a text have any bracket.
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

/// Whether a text has more of some bytes than there may be.
fn has_more(text: &str, most: usize, counts: impl Fn(u8) -> bool) -> bool {
    // A sum that fits a byte is added up for many bytes in one step.
    let in_stretch = |stretch: &[u8]| stretch.iter().fold(0, |sum: u8, byte| sum + u8::from(counts(*byte)));
    text.len() > most
        && text
            .as_bytes()
            .chunks(STRETCH)
            .map(|stretch| usize::from(in_stretch(stretch)))
            .sum::<usize>()
            > most
}

/// The first character that must not stand in a text, and where.
fn forbidden(text: &str) -> Option<(usize, char)> {
    // Nearly all of nearly every text is ASCII, of which many bytes are looked at in one step.
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n');
    let all_plain = |stretch: &[u8]| stretch.iter().fold(true, |plain, byte| plain & is_plain(*byte));
    let mut stretches = text.as_bytes().chunks(STRETCH);
    let first = stretches.position(|stretch| !all_plain(stretch))? * STRETCH;
    let start = (0..=first).rev().find(|at| text.is_char_boundary(*at))?;
    let mut rest = text.get(start..)?.char_indices();
    rest.find(|(_, character)| !allowed(*character))
        .map(|(offset, character)| (start + offset, character))
}

/// So many bytes are looked at together.
const STRETCH: usize = 64;

/// What YAML 1.2 lets stand in a text (production `c-printable`).
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
        // The index counts characters, whatever its documentation says.
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
