//! Texts that satisfy a rule: from the document, or made from its pattern.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::Value;

use super::literal::{is_plain, is_plain_within};
use crate::plan::memo::Memo;
use crate::plan::rule::pattern::{ascii, satisfies};
use crate::rust::{Expression, Origin, TextRule};

/// The length of a text that must be long, such as a digest.
const LONG: usize = 200;

/// The placeholder for any text.
const ANY: &str = "value";

/// A text, and its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::plan) struct Chosen {
    pub(in crate::plan) text: String,
    pub(in crate::plan) origin: Origin,
}

impl Chosen {
    fn new(text: impl Into<String>, origin: Origin) -> Self {
        Self {
            text: text.into(),
            origin,
        }
    }

    /// A text of the document.
    pub(in crate::plan) fn shown(text: &str) -> Self {
        Self::new(text, Origin::Shown)
    }

    /// A made-up text that fits.
    pub(in crate::plan) fn made(text: impl Into<String>) -> Self {
        Self::new(text, Origin::Made)
    }

    /// The text as a string literal.
    pub(in crate::plan) fn literal(self) -> Expression {
        Expression::Text(self.text, self.origin)
    }
}

/// A text that stands for any.
pub(in crate::plan) fn any_text() -> Chosen {
    Chosen::new(ANY, Origin::Any)
}

/// A plain text that satisfies a rule: the first one of the document, else the placeholder, else a made-up one. `None`
/// if none is found.
pub(in crate::plan) fn chosen<'v>(
    rule: Option<&TextRule>,
    stated: impl IntoIterator<Item = &'v Value, IntoIter: Clone>,
) -> Option<Chosen> {
    let satisfies = |text: &&str| is_plain(text) && rule.is_none_or(|rule| satisfies(rule, text));
    let mut stated = stated.into_iter().filter_map(Value::as_str);
    if let Some(text) = stated.clone().find(satisfies) {
        return Some(Chosen::shown(text));
    }
    if satisfies(&ANY) {
        return Some(any_text());
    }
    let rule = rule?;
    if let Some(text) = sample(rule).filter(|text| is_plain(text)) {
        return Some(Chosen::made(text));
    }
    // A digest is longer than other texts of examples.
    let is_shown = |text: &&str| is_plain_within(text, LONG) && self::satisfies(rule, text);
    let long = || {
        sample(rule)
            .filter(|text| is_plain_within(text, LONG))
            .map(Chosen::made)
    };
    stated.find(is_shown).map(Chosen::shown).or_else(long)
}

/// As [`chosen`], but a text of the document or the placeholder if no text satisfies the rule.
pub(in crate::plan) fn any(rule: Option<&TextRule>, stated: &[&Value]) -> Chosen {
    let plain = || {
        let mut shown = stated.iter().filter_map(|value| value.as_str());
        shown.find(|text| is_plain(text)).map(Chosen::shown)
    };
    chosen(rule, stated.iter().copied())
        .or_else(plain)
        .unwrap_or_else(any_text)
}

/// A string that satisfies a rule, made from its pattern; `None` if there is no pattern, or if none is found.
pub(in crate::plan) fn sample(rule: &TextRule) -> Option<String> {
    let pattern = rule.pattern.as_deref()?;
    let mut text = SHORTEST.with(|all| all.of(pattern, || longer(pattern, 0)))?;
    // An empty text shows nothing, if a longer one is possible.
    let least = rule.min_length.unwrap_or(0).max(1);
    let missing = least.saturating_sub(text.chars().count() as u64);
    if missing > 0 {
        text = longer(pattern, u32::try_from(missing).ok()?)?;
    }
    satisfies(rule, &text).then_some(text)
}

thread_local! {
    /// A document repeats few patterns in many places, and parsing one costs more than everything else at such a place.
    static SHORTEST: Memo<Option<String>> = Memo::default();
}

/// A string of a pattern, with `more` repetitions than the least.
fn longer(pattern: &str, mut more: u32) -> Option<String> {
    let mut parser = ParserBuilder::new().unicode(false).utf8(false).build();
    let hir = parser.parse(pattern).ok()?;
    let mut text = String::new();
    push_sample(&hir, &mut text, &mut more)?;
    Some(text)
}

/// Adds a text of a part of a pattern: the first of alternatives, a letter or a digit of a class, and the least number
/// of repetitions, with `more` of the first part that allows them.
fn push_sample(hir: &Hir, text: &mut String, more: &mut u32) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            text.push_str(&ascii(&literal.0)?);
            Some(())
        }
        HirKind::Class(class) => {
            // The parser makes characters of alternatives of one letter, even if it reads bytes.
            let class = match class {
                Class::Bytes(class) => class.clone(),
                Class::Unicode(class) => class.to_byte_class()?,
            };
            let bytes = || class.iter().flat_map(|range| range.start()..=range.end());
            let plain = bytes().find(u8::is_ascii_alphanumeric);
            // Nobody writes a space or a control character as a value.
            text.push(char::from(plain.or_else(|| bytes().find(u8::is_ascii_graphic))?));
            Some(())
        }
        // Repetitions of repetitions multiply.
        HirKind::Repetition(_) if text.len() > LONGEST as usize => None,
        HirKind::Repetition(repetition) => {
            let room = repetition
                .max
                .map_or(u32::MAX, |most| most.saturating_sub(repetition.min));
            let further = room.min(*more);
            *more -= further;
            let count = repetition.min.saturating_add(further);
            (0..count.min(LONGEST)).try_for_each(|_| push_sample(&repetition.sub, text, &mut 0))
        }
        HirKind::Capture(capture) => push_sample(&capture.sub, text, more),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| push_sample(part, text, more)),
        HirKind::Alternation(branches) => push_sample(branches.first()?, text, more),
    }
}

/// The number of repetitions of a part in a sample.
const LONGEST: u32 = 1024;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Chosen, any, any_text, chosen, sample};
    use crate::rust::{Origin, TextRule};

    #[test]
    fn samples_are_made_of_any_pattern() {
        for (pattern, expected) in [
            ("^RL[0-9a-fA-F]{4}$", Some("RL0000")),
            ("^(SM|MM)[0-9a-f]{3}$", Some("SM000")),
            ("^(Q|P)[0-9]{2}$", Some("P00")),
            ("^(é|P)$", None),
            (r"^\d+(\.\d{2})?-[^a]*$", Some("0-")),
            ("^[A-Z][a-z]?$", Some("A")),
            ("^[!a-z]*$", Some("a")),
            ("^[!-,]?$", Some("!")),
            ("^(v|stable_)?[^ ]{2}$", Some("00")),
            ("^$", Some("")),
            ("^a$b", None),
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

    #[test]
    fn what_the_document_shows_is_chosen_before_what_is_made() {
        let rule = |pattern: &str| TextRule {
            pattern: Some(pattern.to_owned()),
            ..TextRule::default()
        };
        let stated = [json!(7), json!("A-1"), json!("main")];
        for (pattern, expected, origin) in [
            ("^[a-z]+$", "main", Origin::Shown),
            ("^[A-Z]-", "A-1", Origin::Shown),
            ("^(v|u)alue$", "value", Origin::Any),
            ("^[0-9]{3}$", "000", Origin::Made),
            ("^(?=a)b$", "A-1", Origin::Shown),
        ] {
            let stated: Vec<_> = stated.iter().collect();
            let expected = Chosen::new(expected, origin);
            assert_eq!(any(Some(&rule(pattern)), &stated), expected, "{pattern}");
        }
        assert_eq!(any(None, &[]), any_text());
        assert_eq!(any(None, &[&json!("value")]), Chosen::shown("value"));
        assert_eq!(chosen(Some(&rule("^$")), []), None);
    }
}
