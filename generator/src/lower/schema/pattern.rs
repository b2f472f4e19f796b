//! Patterns that neither the examples beside them match, nor anything of the format.

use regex_lite::{Regex, RegexBuilder};
use serde_json::Value;

use super::facts::Facts;
use crate::diagnostic::Code;
use crate::lower::context::Context;

/// So many examples are held against a pattern.
const MOST_EXAMPLES: usize = 16;

/// So long an example is looked at, in bytes.
const LONGEST: usize = 200;

/// So large a pattern is looked at, in bytes of what it is made into: each part of it may be held against each character.
const LARGEST: usize = 1 << 14;

/// The pattern of a string, unless the document shows values of it and none of them matches: a class without its brackets, or a backslash
/// too many, would have every value refused that the server takes.
pub(super) fn lower_pattern<'a>(context: &mut Context<'_>, facts: &Facts<'a>) -> Option<&'a str> {
    let pattern = facts.pattern?;
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
    // What the engine does not take is not checked before sending either, which is said where the rule is planned.
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

fn engine(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(pattern).size_limit(LARGEST).build().ok()
}

/// Days as RFC 3339 writes them, one of which is likely in what a pattern leaves of them.
const DATES: [&str; 4] = ["2020-02-29", "2026-01-31", "1999-12-31", "2000-01-01"];

/// What can stand behind a day, as servers and RFC 3339 write it.
const TIMES: [&str; 8] = [
    "T12:00:00Z",
    "T12:00:00.000Z",
    "T12:00:00.000000Z",
    "T12:00:00+00:00",
    "T12:00:00.000+00:00",
    "T12:00:00",
    " 12:00:00",
    "",
];

/// The format of a string, unless it is of dates and a pattern beside it matches none that are written as the format has it: as a text the
/// value can be sent and read, and as a date neither.
pub(super) fn lower_format<'a>(context: &mut Context<'_>, facts: &Facts<'a>) -> Option<&'a str> {
    let format = facts.format?;
    let times: &[&str] = match format {
        "date" => &[""],
        "date-time" => &TIMES,
        _ => return Some(format),
    };
    let Some(engine) = facts.pattern.and_then(engine) else {
        return Some(format);
    };
    let mut texts = DATES
        .iter()
        .flat_map(|date| times.iter().map(move |time| format!("{date}{time}")));
    if texts.any(|text| engine.is_match(&text)) {
        return Some(format);
    }
    context.diagnostics.report(
        Code::Contradiction,
        &facts.at,
        format!("the pattern matches nothing that is written as the format `{format}` has it"),
        "the format is left out, and the value is a text of that pattern; mend one of the two",
    );
    None
}
