//! Patterns that the examples beside them do not match.

use serde_json::Value;

use super::facts::Facts;
use crate::diagnostic::Code;
use crate::lower::context::Context;

/// So many examples are held against a pattern.
const MOST_EXAMPLES: usize = 16;

/// The pattern of a string, unless the document shows values of it and none of them matches: a class without its brackets, or a backslash
/// too many, would have every value refused that the server takes.
pub(super) fn lower_pattern<'a>(context: &mut Context<'_>, facts: &Facts<'a>) -> Option<&'a str> {
    let pattern = facts.pattern?;
    let shown = facts.examples.iter().filter_map(|example| example.as_str());
    let mut shown = shown.take(MOST_EXAMPLES).peekable();
    // What the engine does not take is not checked either, which is said where the rule is planned.
    let (Some(first), Ok(engine)) = (shown.peek().copied(), regex_lite::Regex::new(pattern)) else {
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
