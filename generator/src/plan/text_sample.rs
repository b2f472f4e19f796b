//! Texts that satisfy a rule, made from its pattern.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::pattern::ascii;
use crate::rust::TextRule;

/// A string that satisfies a rule, for examples; none when its pattern allows none that can be told without a regex
/// engine.
pub(super) fn sample(rule: &TextRule) -> Option<String> {
    let hir = ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(rule.pattern.as_deref()?)
        .ok()?;
    let mut text = String::new();
    push_sample(&hir, &mut text, 0)?;
    let least = rule.min_length.unwrap_or(0);
    let missing = least.saturating_sub(text.chars().count() as u64);
    if missing > 0 {
        text.clear();
        push_sample(&hir, &mut text, u32::try_from(missing).ok()?)?;
    }
    let count = text.chars().count() as u64;
    (count >= least && rule.max_length.is_none_or(|most| count <= most)).then_some(text)
}

/// The first of all alternatives, the first character of a class, and no more repetitions than it takes, but one; where
/// there may be more of them, so many more.
fn push_sample(hir: &Hir, text: &mut String, more: u32) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            text.push_str(&ascii(&literal.0)?);
            Some(())
        }
        HirKind::Class(class) => {
            let Class::Bytes(class) = class else { return None };
            let mut bytes = class.iter().flat_map(|range| range.start()..=range.end());
            // A space or a control character is a value that nobody would write.
            text.push(char::from(bytes.find(u8::is_ascii_graphic)?));
            Some(())
        }
        // Repetitions of repetitions multiply.
        HirKind::Repetition(_) if text.len() > LONGEST as usize => None,
        HirKind::Repetition(repetition) => {
            let count = repetition.min.max(1).saturating_add(more);
            let count = count.min(repetition.max.unwrap_or(u32::MAX));
            (0..count.min(LONGEST)).try_for_each(|_| push_sample(&repetition.sub, text, 0))
        }
        HirKind::Capture(capture) => push_sample(&capture.sub, text, more),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| push_sample(part, text, more)),
        HirKind::Alternation(branches) => push_sample(branches.first()?, text, more),
    }
}

/// So often something is repeated in a sample.
const LONGEST: u32 = 1024;

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::rust::TextRule;

    #[test]
    fn samples_are_made_of_any_pattern() {
        for (pattern, expected) in [
            ("^RL[0-9a-fA-F]{4}$", Some("RL0000")),
            ("^(SM|MM)[0-9a-f]{3}$", Some("SM000")),
            (r"^\d+(\.\d{2})?-[^a]*$", Some("0.00-!")),
            ("^[A-Z][a-z]?$", Some("Aa")),
            ("^(?=a)b$", None),
        ] {
            let rule = TextRule {
                pattern: Some(pattern.to_owned()),
                ..TextRule::default()
            };
            assert_eq!(sample(&rule).as_deref(), expected, "{pattern}");
        }
        let rule = TextRule {
            pattern: Some("key[0-9a-z]+".to_owned()),
            min_length: Some(8),
            max_length: Some(8),
            ..TextRule::default()
        };
        assert_eq!(sample(&rule).as_deref(), Some("key00000"));
    }
}
