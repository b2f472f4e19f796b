//! Numbers that may be written as texts, too.
//!
//! A framework that reads `"7"` where it wants `7` describes both, with a pattern for the text: that is one number, and not one of two
//! types.

use super::facts::{Facts, Type, common_type, format_type};
use super::pattern::engine;

/// What a pattern of numbers may be made of, besides classes of digits: anything else could match other words.
const SIGNS: &str = "^$()?:*+-.\\|{},[]eE0123456789";

/// What a pattern of numbers matches.
const NUMBERS: [&str; 3] = ["0", "7", "12"];

/// What a pattern of nothing but numbers does not match, though it is made of the same signs: dates, versions, ranges and nothing at all.
const OTHERS: [&str; 13] = [
    "", "-", ".", "e", "1-", "1-2", "1.2.3", "1e", "1,2", "1 ", "a1", "1a", "1|2",
];

/// Makes a number or a text of one the number, with the limits that are said of it.
///
/// Without such a pattern both types stay: a text may be anything there, such as `latest` beside a number, or an identifier whose zeros
/// are part of it. So they do without a format, which says how many digits there can be: more than a client's number keeps are a reason
/// to write a text.
pub(super) fn settle(facts: &mut Facts<'_>) {
    let Some(number) = number_beside_text(facts) else {
        return;
    };
    let is_plain = facts.values.is_none()
        && facts.alternatives.is_empty()
        && facts.min_length.is_none()
        && facts.max_length.is_none()
        && facts.content_encoding.is_none();
    let is_of_numbers = |format: &str| format_type(format).is_some_and(|of| common_type(of, number).is_some());
    if is_plain && facts.format.is_some_and(is_of_numbers) && facts.pattern.is_some_and(matches_numbers_only) {
        facts.named_types = Some(vec![number]);
        (facts.pattern, facts.as_text) = (None, true);
    }
}

/// The type of number where that and a text are allowed; by its format where no type is named at all, as where OpenAPI 3.0 has no list of
/// types.
fn number_beside_text(facts: &Facts<'_>) -> Option<Type> {
    match facts.named_types.as_deref() {
        Some(
            [number @ (Type::Integer | Type::Number), Type::String]
            | [Type::String, number @ (Type::Integer | Type::Number)],
        ) => Some(*number),
        None => format_type(facts.format?).filter(|of| *of != Type::String && *of != Type::Boolean),
        Some(_) => None,
    }
}

/// Whether a pattern matches numbers, and nothing else.
fn matches_numbers_only(pattern: &str) -> bool {
    let rest = pattern.replace("\\d", "");
    let Some(engine) = engine(pattern).filter(|_| rest.chars().all(|char| SIGNS.contains(char))) else {
        return false;
    };
    NUMBERS.iter().all(|text| engine.is_match(text)) && !OTHERS.iter().any(|text| engine.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::matches_numbers_only;

    #[test]
    fn patterns_of_numbers_are_told_from_others() {
        for pattern in [
            r"^-?(?:0|[1-9]\d*)$",
            r"^-?(?:0|[1-9]\d*)(?:\.\d+)?$",
            r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$",
            r"^[0-9]+$",
            r"^\d{1,10}$",
        ] {
            assert!(matches_numbers_only(pattern), "{pattern}");
        }
        for pattern in [
            r"\d+",
            r"^\d+",
            r"^(\d+|latest)$",
            r"^[\d-]+$",
            r"^\d+(\.\d+)*$",
            r"^\d*$",
            r"^.+$",
            r"^[^-]+$",
            r"^\w+$",
            r"^[1-9]$",
            r"^(",
        ] {
            assert!(!matches_numbers_only(pattern), "{pattern}");
        }
    }
}
