//! Patterns that the examples beside them do not match.

use regex_lite::RegexBuilder;
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
    let Ok(engine) = RegexBuilder::new(pattern).size_limit(LARGEST).build() else {
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
