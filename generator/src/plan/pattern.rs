//! Patterns that are simple enough to be checked without a regex engine.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

use crate::ir;
use crate::rust::{ClassPiece, Piece, TextRule};

/// The rule of a string; none where the document says nothing that can be checked.
pub(super) fn text_rule(text: &ir::Text) -> Option<TextRule> {
    let mut rule = TextRule {
        pattern: text.pattern.clone(),
        pieces: None,
        open_ends: (false, false),
        min_length: text.min_length,
        max_length: text.max_length,
    };
    if let Some((pieces, open_ends)) = text.pattern.as_deref().and_then(take_apart) {
        rule.pieces = Some(pieces);
        rule.open_ends = open_ends;
    }
    rule.pattern = rule.pattern.filter(|pattern| is_checkable(pattern));
    (rule.pattern.is_some() || rule.min_length.is_some() || rule.max_length.is_some()).then_some(rule)
}

/// Whether the engine of the runtime can check a pattern. It knows no look-around and no back-references, which are all
/// that ECMA-262 has and it lacks; nor classes by Unicode property.
pub(super) fn is_checkable(pattern: &str) -> bool {
    let has_property = pattern.contains("\\p{") || pattern.contains("\\P{");
    !has_property && regex_syntax::parse(pattern).is_ok()
}

/// The pieces of a pattern, and whether anything may stand before and after them; none when it is not a mere sequence
/// of literals and classes in which only the last piece repeats a varying number of times.
pub(super) fn take_apart(pattern: &str) -> Option<(Vec<Piece>, (bool, bool))> {
    // Patterns are ECMA-262, whose classes `\d`, `\w` and `\s` are ASCII, as they are here without Unicode.
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
    let (_, fixed) = pieces.split_last()?;
    fixed.iter().all(is_fixed).then_some((pieces, (open_start, open_end)))
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
                set: escaped(*literal.0.first()?)?,
                min: *min,
                max: *max,
            })),
            _ => None,
        },
        _ => None,
    }
}

fn ascii(bytes: &[u8]) -> Option<String> {
    bytes
        .is_ascii()
        .then(|| bytes.iter().map(|byte| char::from(*byte)).collect())
}

/// A class as between brackets; none when it has characters beyond ASCII.
fn set(class: &Class) -> Option<String> {
    let Class::Bytes(class) = class else { return None };
    let mut set = String::new();
    for range in class.iter() {
        set.push_str(&escaped(range.start())?);
        if range.end() > range.start() {
            if range.end() > range.start() + 1 {
                set.push('-');
            }
            set.push_str(&escaped(range.end())?);
        }
    }
    Some(set)
}

/// A character of a class; those that mean something in a class stand behind a backslash.
fn escaped(byte: u8) -> Option<String> {
    let character = byte.is_ascii().then(|| char::from(byte))?;
    Some(if matches!(character, '-' | '\\' | ']' | '^') {
        format!("\\{character}")
    } else {
        character.to_string()
    })
}

/// A string that satisfies a rule, for examples; none when the pattern could not be taken apart.
pub(super) fn sample(rule: &TextRule) -> Option<String> {
    let mut text = String::new();
    for piece in rule.pieces.as_ref()? {
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            Piece::Class(class) => {
                let character = class.set.trim_start_matches('\\').chars().next()?;
                let count = class.min.max(1).min(class.max.unwrap_or(u32::MAX));
                text.extend(std::iter::repeat_n(character, count as usize));
            }
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::{sample, take_apart, text_rule};
    use crate::ir;

    #[test]
    fn a_sid_is_a_prefix_and_digits() {
        let text = ir::Text {
            pattern: Some("^RL[0-9a-fA-F]{32}$".to_owned()),
            ..ir::Text::default()
        };
        let rule = text_rule(&text).expect("the pattern is simple");
        assert_eq!(rule.open_ends, (false, false));
        assert_eq!(sample(&rule).as_deref(), Some("RL00000000000000000000000000000000"));
    }

    #[test]
    fn unanchored_patterns_are_open() {
        assert_eq!(take_apart("OR[0-9a-f]{32}").map(|(_, ends)| ends), Some((true, true)));
    }

    #[test]
    fn alternations_are_not_simple() {
        assert_eq!(take_apart("^(SM|MM)[0-9a-fA-F]{32}$"), None);
        assert_eq!(take_apart("^(?=a)b$"), None);
    }
}
