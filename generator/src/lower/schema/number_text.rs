//! Numbers that may be written as texts, too.
//!
//! A framework that reads `"7"` where it wants `7` describes both, with a pattern for the text: that is one number, and not one of two
//! types.

use super::facts::{Facts, Type, common_type, format_type};

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

/// Whether a pattern is that of numbers as JSON has them, whole or with a fraction and an exponent, and matches no text that is none. Told by
/// how it is written: others match texts that a number would not keep (`007`, `+7`, `1,000`), and to tell that of any pattern takes more
/// than some texts to try.
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
