//! Numbers that may be written as strings.
//!
//! A framework that accepts `"7"` for `7` describes both types, with a pattern for the string. Such a schema is one
//! number, not a union.

use super::facts::{Facts, Type, common_type, format_type};

/// Makes a number or a string with one the number, with its limits.
///
/// Without such a pattern both types stay, since the string may be anything, such as `latest` or an identifier with
/// leading zeros. They also stay without a format, which limits the digits: more digits than a client's number keeps
/// are a reason to write a string.
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

/// The type of the number, if a number and a string are allowed. Without a type, as OpenAPI 3.0 has no list of types,
/// it is that of the format.
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

/// Whether a pattern matches numbers of JSON only, with or without fraction and exponent. It is recognised by its text:
/// other patterns match strings that a number would not keep (`007`, `+7`, `1,000`), which examples could not rule out.
fn matches_numbers_only(pattern: &str) -> bool {
    let pattern = pattern.replace("[0-9]", "\\d").replace("(?:", "(");
    let digits = |pattern: &str| -> Option<bool> {
        let pattern = pattern.strip_prefix('^')?.strip_suffix('$')?;
        let pattern = pattern.strip_prefix("-?").unwrap_or(pattern);
        let pattern = pattern.strip_prefix(r"(0|[1-9]\d*)")?;
        let pattern = pattern.strip_prefix(r"(\.\d+)?").unwrap_or(pattern);
        let pattern = pattern.strip_prefix(r"([eE][+-]?\d+)?").unwrap_or(pattern);
        Some(pattern.is_empty())
    };
    digits(&pattern).unwrap_or(false)
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
            r"^(0|[1-9][0-9]*)$",
        ] {
            assert!(matches_numbers_only(pattern), "{pattern}");
        }
        for pattern in [
            r"\d+",
            r"^\d+",
            r"^[0-9]+$",
            r"^[+-]?\d+$",
            r"^\d{1,3}(,\d{3})*$",
            r"^\d+(-\d{4})?$",
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
