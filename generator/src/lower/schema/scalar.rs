//! Numbers and strings.

use serde_json::Number;

use super::facts::Facts;
use super::pattern::{lower_format, lower_pattern};
use crate::diagnostic::Code;
use crate::ir;
use crate::lower::context::Context;

/// What the facts say about a number.
pub(super) fn lower_number(context: &mut Context<'_>, facts: &Facts<'_>) -> ir::Integer {
    let limit = |bound: &Option<ir::Bound>| bound.as_ref().and_then(|bound| bound.value.as_f64());
    report_crossed(
        context,
        facts,
        "the limits of the number",
        limit(&facts.minimum),
        limit(&facts.maximum),
    );
    ir::Integer {
        format: facts.format.map(str::to_owned),
        minimum: facts.minimum.clone(),
        maximum: facts.maximum.clone(),
        multiple_of: facts.multiple_of.clone(),
    }
}

/// What the facts say about an integer, whose limits are integers however they are written: some producers write `1.0`.
pub(super) fn lower_integer(context: &mut Context<'_>, facts: &Facts<'_>) -> ir::Integer {
    let mut lowered = lower_number(context, facts);
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

/// The integer that a number with a point is.
fn as_whole(number: &Number) -> Option<Number> {
    let value = number.as_f64().filter(|_| number.is_f64())?;
    // A float prints without its fraction where it has none.
    (value.fract() == 0.0)
        .then(|| value.to_string().parse::<i64>().ok())
        .flatten()
        .map(Number::from)
}

/// What the facts say about a string.
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

/// Says that a least value is above the greatest, so that nothing could be sent.
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
        context.diagnostics.report(
            Code::Contradiction,
            &facts.at,
            format!("{what} leave no value: the least is above the greatest"),
            "both are kept, and every value is refused before it is sent; mend the document",
        );
    }
}
