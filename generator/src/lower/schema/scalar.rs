//! Numbers and strings.

use serde_json::Number;

use super::facts::Facts;
use super::pattern::{lower_format, lower_pattern};
use crate::diagnostic::Code;
use crate::ir;
use crate::lower::context::Context;

/// The number that the facts describe.
pub(super) fn lower_number(context: &mut Context<'_>, facts: &Facts<'_>) -> ir::Integer {
    report_empty(context, facts, |least, most| {
        let are_open = least.exclusive || most.exclusive;
        let (least, most) = (least.value.as_f64()?, most.value.as_f64()?);
        Some(least > most || are_open && least >= most)
    });
    number(facts)
}

/// The integer that the facts describe. Its limits are integers even if they are written like `1.0`.
pub(super) fn lower_integer(context: &mut Context<'_>, facts: &Facts<'_>) -> ir::Integer {
    report_empty(context, facts, |least, most| {
        let (first, last) = (least.value.as_f64()?, most.value.as_f64()?);
        // Beyond 2^53 a float cannot tell neighbouring integers apart, so limits that close are accepted.
        let first = if least.exclusive {
            first.floor() + 1.0
        } else {
            first.ceil()
        };
        let last = if most.exclusive {
            last.ceil() - 1.0
        } else {
            last.floor()
        };
        Some(first > last)
    });
    let mut lowered = number(facts);
    for bound in [&mut lowered.minimum, &mut lowered.maximum].into_iter().flatten() {
        if let Some(whole) = as_whole(&bound.value) {
            bound.value = whole;
        }
    }
    if let Some(whole) = lowered.multiple_of.as_ref().and_then(as_whole) {
        lowered.multiple_of = Some(whole);
    }
    lowered
}

fn number(facts: &Facts<'_>) -> ir::Integer {
    ir::Integer {
        format: facts.format.map(str::to_owned),
        minimum: facts.minimum.clone(),
        maximum: facts.maximum.clone(),
        multiple_of: facts.multiple_of.clone(),
        as_text: facts.as_text,
    }
}

/// Reports limits without a number between them, as far as `is_empty` can tell.
fn report_empty(context: &mut Context<'_>, facts: &Facts<'_>, is_empty: fn(&ir::Bound, &ir::Bound) -> Option<bool>) {
    if let (Some(least), Some(most)) = (&facts.minimum, &facts.maximum)
        && is_empty(least, most) == Some(true)
    {
        report_no_value(context, facts, "the limits of the number", "none is between them");
    }
}

/// A float without a fraction as an integer.
fn as_whole(number: &Number) -> Option<Number> {
    let value = number.as_f64().filter(|_| number.is_f64())?;
    // A float without a fraction prints as an integer.
    (value.fract() == 0.0)
        .then(|| value.to_string().parse::<i64>().ok())
        .flatten()
        .map(Number::from)
}

/// The string that the facts describe.
pub(super) fn lower_text(context: &mut Context<'_>, facts: &Facts<'_>) -> ir::Text {
    report_crossed(
        context,
        facts,
        "the limits of the length",
        facts.min_length,
        facts.max_length,
    );
    ir::Text {
        format: lower_format(context, facts).map(str::to_owned),
        pattern: lower_pattern(context, facts).map(str::to_owned),
        min_length: facts.min_length,
        max_length: facts.max_length,
        content_encoding: facts.content_encoding.map(str::to_owned),
        content_media_type: facts.content_media_type.map(str::to_owned),
    }
}

/// Reports a least value that is above the greatest, so that no value could be sent.
pub(super) fn report_crossed<N: PartialOrd>(
    context: &mut Context<'_>,
    facts: &Facts<'_>,
    what: &str,
    least: Option<N>,
    greatest: Option<N>,
) {
    if let (Some(least), Some(greatest)) = (least, greatest)
        && least > greatest
    {
        report_no_value(context, facts, what, "the least is above the greatest");
    }
}

fn report_no_value(context: &mut Context<'_>, facts: &Facts<'_>, what: &str, why: &str) {
    context.diagnostics.report(
        Code::Contradiction,
        &facts.at,
        format!("{what} leave no value: {why}"),
        "both are kept, and every value is refused before it is sent; mend the document",
    );
}
