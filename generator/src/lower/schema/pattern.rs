//! Patterns that match none of the examples beside them, or no value of the format.

use std::ops::Range;

use regex_lite::{Regex, RegexBuilder};
use serde_json::Value;

use super::facts::Facts;
use crate::diagnostic::Code;
use crate::lower::context::Context;
use crate::white_space::with_white_space;

/// The number of examples that are compared with a pattern.
const MOST_EXAMPLES: usize = 16;

/// The bytes of the longest example that is compared.
const LONGEST: usize = 200;

/// The size of the largest pattern that is compared, in bytes of the compiled program, since each part of it may be
/// compared with each character.
const LARGEST: usize = 1 << 14;

/// The pattern of a string, unless it matches none of the examples: a class without brackets, or a superfluous
/// backslash, would refuse every value that the server accepts.
pub(super) fn lower_pattern<'a>(context: &mut Context<'_>, facts: &Facts<'a>) -> Option<&'a str> {
    let pattern = facts.pattern?;
    if is_literal_of_javascript(pattern) {
        context.diagnostics.report(
            Code::Pattern,
            &facts.at.key("pattern"),
            "the pattern is a literal of JavaScript: the slashes around it, and flags, are characters to match here",
            "values are sent whether they match it or not; write what is between the slashes",
        );
        return None;
    }
    let is_short = |text: &&str| text.len() <= LONGEST;
    let shown = facts
        .examples
        .iter()
        .filter_map(|example| example.as_str())
        .filter(is_short);
    let mut shown = shown.take(MOST_EXAMPLES).peekable();
    let Some(first) = shown.peek().copied() else {
        return Some(pattern);
    };
    // Planning reports a pattern that the engine does not support.
    let Some(engine) = engine(pattern) else {
        return Some(pattern);
    };
    if shown.any(|example| engine.is_match(example)) {
        return Some(pattern);
    }
    context.diagnostics.report(
        Code::Contradiction,
        &facts.at,
        format!(
            "the example {} does not match the pattern beside it",
            Value::from(first)
        ),
        "values are sent whether they match it or not; mend the pattern or the example",
    );
    None
}

/// Whether a pattern is a literal of JavaScript, between slashes: anchors behind the first or before the last slash
/// could never match, and flags behind the last are no part of a path.
fn is_literal_of_javascript(pattern: &str) -> bool {
    let Some((inner, flags)) = pattern.strip_prefix('/').and_then(|rest| rest.rsplit_once('/')) else {
        return false;
    };
    // A literal escapes the slashes inside it; otherwise it is a path.
    if inner.replace("\\/", "").contains('/') {
        return false;
    }
    let has_flags = matches!(flags, "g" | "i" | "m" | "s" | "u" | "y" | "gi" | "im" | "iu");
    let is_anchored = inner.starts_with('^') || inner.ends_with('$') && !inner.ends_with("\\$");
    is_anchored && (flags.is_empty() || has_flags) || has_flags && inner.contains(['[', '\\', '(', '.'])
}

fn engine(pattern: &str) -> Option<Regex> {
    let pattern = with_white_space(pattern);
    RegexBuilder::new(&pattern).size_limit(LARGEST).build().ok()
}

/// Dates of RFC 3339.
const DATES: [&str; 5] = ["2020-02-29", "2026-01-31", "1999-12-31", "2000-01-01", "2012-10-20"];

/// The years of further dates, since a pattern can require a certain year.
const YEARS: Range<u16> = 1990..2050;

/// Times behind a date, as servers and RFC 3339 write them.
const TIMES: [&str; 6] = ["12:34:56", "00:00:00", "23:59:59", "09:15:01", "12:00", "00:00"];

/// Offsets behind a time.
const ZONES: [&str; 6] = ["Z", "", "+00:00", "-00:00", "+01:00", "-05:00"];

/// Likely values of a format, for a pattern to match.
fn likely(format: &str) -> Vec<String> {
    let dates = DATES.map(str::to_owned).into_iter();
    let mut likely: Vec<String> = dates.chain(YEARS.map(|year| format!("{year}-01-02"))).collect();
    if format == "date" {
        return likely;
    }
    likely.extend(YEARS.map(|year| format!("{year}-01-02T00:00:00Z")));
    for zone in ZONES {
        for sign in ['T', ' '] {
            likely.extend(
                TIMES
                    .iter()
                    .zip(DATES.iter().cycle())
                    .map(|(time, date)| format!("{date}{sign}{time}{zone}")),
            );
        }
        let fractions = (1..=9).map(|digits| format!("2026-01-31T00:00:00.{:0digits$}{zone}", 0));
        likely.extend(fractions);
    }
    likely.push("2026-01-31t00:00:00z".to_owned());
    likely
}

/// The format of a string, unless it is a date and the pattern matches none of its likely values: a string can then be
/// sent and read, but a date cannot.
pub(super) fn lower_format<'a>(context: &mut Context<'_>, facts: &Facts<'a>) -> Option<&'a str> {
    let format = facts.format?;
    if !matches!(format, "date" | "date-time") {
        return Some(format);
    }
    let Some(engine) = facts.pattern.and_then(engine) else {
        return Some(format);
    };
    if likely(format).iter().any(|text| engine.is_match(text)) {
        return Some(format);
    }
    context.diagnostics.report(
        Code::Contradiction,
        &facts.at,
        format!("the pattern matches nothing that is likely to be written as the format `{format}` has it"),
        "the format is left out, and the value is a text of that pattern; mend one of the two",
    );
    None
}
