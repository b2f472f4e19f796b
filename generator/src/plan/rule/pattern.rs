//! Patterns that are simple enough to be checked without a regex engine.

use std::borrow::Cow;
use std::cell::RefCell;

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

use super::dialect;
use crate::ir;
use crate::plan::memo::Memo;
use crate::rust::{ClassPiece, Piece, TextRule};
use crate::white_space::with_white_space;

/// The message for a pattern that cannot be checked.
pub(in crate::plan) const UNCHECKABLE: &str = "the pattern cannot be checked: it is no regular expression, has look-around or back-references, or means something else to the engine";

/// The rule of a string; `None` if the document states nothing that can be checked.
pub(in crate::plan) fn text_rule(text: &ir::Text) -> Option<TextRule> {
    let mut rule = TextRule {
        pattern: text.pattern.clone(),
        pieces: None,
        open_ends: (false, false),
        min_length: text.min_length.filter(|least| *least > 0),
        max_length: text.max_length,
    };
    if let Some(known) = text.pattern.as_deref().map(known) {
        if let Some((pieces, open_ends)) = known.pieces {
            rule.pieces = Some(pieces);
            rule.open_ends = open_ends;
        }
        rule.pattern = rule.pattern.filter(|_| known.is_checkable);
    }
    (rule.pattern.is_some() || rule.min_length.is_some() || rule.max_length.is_some()).then_some(rule)
}

/// The analysis of a pattern.
#[derive(Clone)]
struct Known {
    pieces: Option<Pieces>,
    is_checkable: bool,
}

/// Pieces, and whether any text may come before and after them.
type Pieces = (Vec<Piece>, (bool, bool));

thread_local! {
    /// A document repeats few patterns in many places, and asking two engines takes longer than everything else at such
    /// a place.
    static KNOWN: Memo<Known> = Memo::default();
}

fn known(pattern: &str) -> Known {
    let find_out = || {
        let is_alike = dialect::is_read_alike(pattern);
        Known {
            pieces: take_apart(pattern).filter(|_| is_alike),
            is_checkable: is_alike && engine_takes(pattern),
        }
    };
    KNOWN.with(|all| all.of(pattern, find_out))
}

/// Whether the runtime's engine can check a pattern.
pub(in crate::plan) fn is_checkable(pattern: &str) -> bool {
    known(pattern).is_checkable
}

/// Whether the pattern of a schema allows a text: by code if the pattern is simple, otherwise by the runtime's engine.
/// A pattern that neither can read allows everything.
pub(in crate::plan) fn allows(schema: &ir::Text, text: &str) -> bool {
    text_rule(schema).is_none_or(|rule| has_pattern(&rule, text))
}

/// Whether a pattern allows a text, as far as that can be checked.
pub(in crate::plan) fn is_match(pattern: &str, text: &str) -> bool {
    let schema = ir::Text {
        pattern: Some(pattern.to_owned()),
        ..ir::Text::default()
    };
    allows(&schema, text)
}

/// Whether a text satisfies a rule, as far as that can be checked.
pub(in crate::plan) fn satisfies(rule: &TextRule, text: &str) -> bool {
    let count = text.chars().count() as u64;
    let is_long = rule.min_length.is_none_or(|least| count >= least);
    is_long && rule.max_length.is_none_or(|most| count <= most) && has_pattern(rule, text)
}

fn has_pattern(rule: &TextRule, text: &str) -> bool {
    match &rule.pattern {
        Some(pattern) if rule.pieces.is_none() => engine_matches(pattern, text),
        _ => matches(rule, text),
    }
}

thread_local! {
    /// The engine of the last pattern, since several texts in a row are checked against the same pattern.
    static ENGINE: RefCell<Option<(String, Option<regex_lite::Regex>)>> = RefCell::default();
}

fn engine_matches(pattern: &str, text: &str) -> bool {
    ENGINE.with_borrow_mut(|last| {
        let (_, engine) = match last.take() {
            Some(known) if known.0 == pattern => last.insert(known),
            _ => last.insert((pattern.to_owned(), engine(pattern))),
        };
        engine.as_ref().is_none_or(|engine| engine.is_match(text))
    })
}

/// Whether the runtime's engine can check a pattern. It lacks look-around and back-references of ECMA-262, and classes
/// by Unicode property.
fn engine_takes(pattern: &str) -> bool {
    let has_property = pattern.contains("\\p{") || pattern.contains("\\P{");
    !has_property && engine(pattern).is_some()
}

/// The runtime's engine for a pattern.
fn engine(pattern: &str) -> Option<regex_lite::Regex> {
    regex_lite::Regex::new(&with_white_space(pattern)).ok()
}

/// The pieces of a pattern, and whether any text may come before and after them; `None` if it is no sequence of
/// literals and classes of which only the last piece varies in number.
///
/// A pattern that is only anchored at the end and varies is left to the engine: piece by piece, its last class would be
/// matched from each character of a long text to the end.
fn take_apart(pattern: &str) -> Option<Pieces> {
    // White space includes more than ASCII, which only the engine knows.
    if let Cow::Owned(_) = with_white_space(pattern) {
        return None;
    }
    // In ECMA-262 the classes `\d` and `\w` are ASCII, as they are here without Unicode.
    let hir = ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .ok()?;
    let parts = match hir.kind() {
        HirKind::Concat(parts) => parts.as_slice(),
        _ => std::slice::from_ref(&hir),
    };
    let (open_start, parts) = match parts.split_first() {
        Some((first, rest)) if first.kind() == &HirKind::Look(Look::Start) => (false, rest),
        _ => (true, parts),
    };
    let (open_end, parts) = match parts.split_last() {
        Some((last, rest)) if last.kind() == &HirKind::Look(Look::End) => (false, rest),
        _ => (true, parts),
    };
    let pieces: Vec<Piece> = parts.iter().map(piece).collect::<Option<_>>()?;
    let (last, fixed) = pieces.split_last()?;
    let is_quick = is_fixed(last) || open_end || !open_start;
    (is_quick && fixed.iter().all(is_fixed)).then_some((pieces, (open_start, open_end)))
}

fn is_fixed(piece: &Piece) -> bool {
    match piece {
        Piece::Literal(_) => true,
        Piece::Class(class) => class.max == Some(class.min),
    }
}

fn piece(hir: &Hir) -> Option<Piece> {
    match hir.kind() {
        HirKind::Literal(literal) => Some(Piece::Literal(ascii(&literal.0)?)),
        HirKind::Class(class) => Some(Piece::Class(ClassPiece {
            set: set(class)?,
            min: 1,
            max: Some(1),
        })),
        HirKind::Repetition(Repetition { min, max, sub, .. }) => match sub.kind() {
            HirKind::Class(class) => Some(Piece::Class(ClassPiece {
                set: set(class)?,
                min: *min,
                max: *max,
            })),
            HirKind::Literal(literal) if literal.0.len() == 1 => Some(Piece::Class(ClassPiece {
                set: ascii_character(*literal.0.first()?)?.to_string(),
                min: *min,
                max: *max,
            })),
            _ => None,
        },
        _ => None,
    }
}

pub(in crate::plan) fn ascii(bytes: &[u8]) -> Option<String> {
    bytes
        .is_ascii()
        .then(|| bytes.iter().map(|byte| char::from(*byte)).collect())
}

/// A class as the runtime reads it: characters and ranges without escapes, a hyphen at the end. `None` if it has
/// characters beyond ASCII.
fn set(class: &Class) -> Option<String> {
    let Class::Bytes(class) = class else { return None };
    let (mut set, mut has_hyphen) = (String::new(), false);
    for range in class.iter() {
        let (mut start, mut end) = (range.start(), range.end());
        // A hyphen at the end of a range would be read as that of another range.
        if start == b'-' || end == b'-' {
            has_hyphen = true;
            (start, end) = if start == b'-' {
                (start + 1, end)
            } else {
                (start, end - 1)
            };
        }
        if start > end {
            continue;
        }
        set.push(ascii_character(start)?);
        if end > start + 1 {
            set.push('-');
        }
        if end > start {
            set.push(ascii_character(end)?);
        }
    }
    if has_hyphen {
        set.push('-');
    }
    Some(set)
}

fn ascii_character(byte: u8) -> Option<char> {
    byte.is_ascii().then(|| char::from(byte))
}

/// Whether a string matches the pieces of a rule; true if the rule has none.
pub(in crate::plan) fn matches(rule: &TextRule, text: &str) -> bool {
    let Some(pieces) = &rule.pieces else { return true };
    let (open_start, open_end) = rule.open_ends;
    let mut starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    starts.any(|start| (start == 0 || open_start) && matches_from(pieces, &text[start..], open_end))
}

fn matches_from(pieces: &[Piece], text: &str, open_end: bool) -> bool {
    let mut rest = text;
    for piece in pieces {
        match piece {
            Piece::Literal(literal) => match rest.strip_prefix(literal.as_str()) {
                Some(behind) => rest = behind,
                None => return false,
            },
            // Only the last piece varies, so it takes as many characters as possible.
            Piece::Class(class) => {
                let most = class.max.map_or(usize::MAX, |max| max as usize);
                let fitting = rest
                    .chars()
                    .take(most)
                    .take_while(|character| is_in(&class.set, *character));
                let (count, length) = fitting.fold((0, 0), |(count, length), character| {
                    (count + 1, length + character.len_utf8())
                });
                if count < class.min as usize {
                    return false;
                }
                rest = &rest[length..];
            }
        }
    }
    rest.is_empty() || open_end
}

/// Whether a character is in a class, as the runtime reads it.
fn is_in(set: &str, character: char) -> bool {
    let (mut rest, has_hyphen) = match set.as_bytes() {
        [rest @ .., b'-'] => (rest, true),
        rest => (rest, false),
    };
    let Ok(character) = u8::try_from(character) else {
        return false;
    };
    if has_hyphen && character == b'-' {
        return true;
    }
    loop {
        let (range, behind) = match rest {
            [] => return false,
            [start, b'-', end, behind @ ..] => (*start..=*end, behind),
            [only, behind @ ..] => (*only..=*only, behind),
        };
        if range.contains(&character) {
            return true;
        }
        rest = behind;
    }
}

#[cfg(test)]
mod tests {
    use super::{allows, matches, take_apart, text_rule};
    use crate::ir;

    #[test]
    fn a_sid_is_a_prefix_and_digits() {
        let text = ir::Text {
            pattern: Some("^RL[0-9a-fA-F]{32}$".to_owned()),
            ..ir::Text::default()
        };
        let rule = text_rule(&text).expect("the pattern is simple");
        assert_eq!(rule.open_ends, (false, false));
    }

    fn rule(pattern: &str) -> crate::rust::TextRule {
        let text = ir::Text {
            pattern: Some(pattern.to_owned()),
            ..ir::Text::default()
        };
        text_rule(&text).expect("the pattern can be checked")
    }

    #[test]
    fn what_has_no_pieces_is_asked_of_the_engine() {
        let text = ir::Text {
            pattern: Some("^(0|[1-9][0-9]*)$".to_owned()),
            ..ir::Text::default()
        };
        assert!(allows(&text, "0") && allows(&text, "10"));
        assert!(!allows(&text, "01") && !allows(&text, "string"));
    }

    #[test]
    fn pieces_are_matched_as_the_runtime_does() {
        let sid = rule("^RL[0-9a-fA-F]{4}$");
        assert!(matches(&sid, "RL09aF"));
        for text in ["RL09a", "RL09aFF", "rl09aF", "xRL09aF", "RL09ag", ""] {
            assert!(!matches(&sid, text), "{text}");
        }
        let open = rule("OR[0-9]{2}");
        assert!(matches(&open, "xOR01y") && !matches(&open, "xOR1y"));
        let odd = rule(r"^[\w.+\-\]\\^]+$");
        assert!(matches(&odd, "a-].+_\\^") && !matches(&odd, "a b") && !matches(&odd, ","));
        let literal = rule("^-{2}$");
        assert!(matches(&literal, "--") && !matches(&literal, "-"));
    }

    #[test]
    fn a_class_is_written_without_escapes() {
        let set = |pattern: &str| {
            let (pieces, _) = take_apart(pattern).expect("the pattern is simple");
            match pieces.as_slice() {
                [crate::rust::Piece::Class(class)] => class.set.clone(),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(set(r"^[\w.-]+$"), ".0-9A-Z_a-z-");
        assert_eq!(set(r"^[\-\]\\^]$"), "\\-^-");
        assert_eq!(set(r"^[+-\-]$"), "+,-");
        assert_eq!(set("^[!-~]$"), "!-~");
    }

    #[test]
    fn unanchored_patterns_are_open() {
        assert_eq!(take_apart("OR[0-9a-f]{32}").map(|(_, ends)| ends), Some((true, true)));
    }

    #[test]
    fn what_a_long_text_would_be_looked_at_for_again_and_again_is_for_the_engine() {
        assert!(take_apart("[a-z]+$").is_none() && take_apart("x[a-z]*$").is_none());
        assert!(take_apart("[a-z]{3}$").is_some() && take_apart("x[a-z]+").is_some());
        let text = ir::Text {
            pattern: Some("x[a-z]*$".to_owned()),
            ..ir::Text::default()
        };
        assert!(allows(&text, "a xyz") && allows(&text, "xx"));
        assert!(!allows(&text, "xyz ") && !allows(&text, &format!("{}!", "x".repeat(100_000))));
    }

    #[test]
    fn alternations_are_not_simple() {
        assert_eq!(take_apart("^(SM|MM)[0-9a-fA-F]{32}$"), None);
        assert_eq!(take_apart("^(?=a)b$"), None);
    }
}
