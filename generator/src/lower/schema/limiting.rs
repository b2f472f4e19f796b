//! Alternatives that only limit the lists or numbers beside them, and so are no types of their own.

use serde_json::Value;

use super::facts::{Alternatives, Facts, Type};
use super::{facts, reference};
use crate::diagnostic::Code;
use crate::ir::Bound;
use crate::lower::context::Context;

/// Removes such alternatives from the facts of a schema and applies the widest of their limits. Reports that the
/// alternatives are not checked.
pub(super) fn settle<'a>(context: &mut Context<'a>, facts: &mut Facts<'a>) {
    let Some(keywords) = keywords_of(facts) else { return };
    let is_limit = |name: &String| keywords.contains(&name.as_str()) || reference::is_annotation(name);
    let only_limit = |alternatives: &Alternatives<'a>| {
        let nodes = || alternatives.branches.iter().map(|branch| branch.node);
        let limits = |node: &Value| node.as_object().is_some_and(|object| object.keys().all(is_limit));
        let says = |node: &Value| {
            node.as_object()
                .is_some_and(|object| object.keys().any(|name| keywords.contains(&name.as_str())))
        };
        alternatives.discriminator.is_none() && nodes().all(limits) && nodes().any(says)
    };
    let (limiting, others) = std::mem::take(&mut facts.alternatives)
        .into_iter()
        .partition(only_limit);
    facts.alternatives = others;
    let limiting: Vec<Alternatives<'a>> = limiting;
    for alternatives in limiting {
        let branches = alternatives.branches.iter();
        let branches: Vec<Facts<'a>> = branches
            .map(|branch| facts::collect(context, std::slice::from_ref(branch)))
            .collect();
        widest(facts, &branches);
        context.diagnostics.report_key(
            Code::Unchecked,
            &alternatives.at,
            "the alternatives only limit what stands beside them",
            "they are read as one, as limited as the widest of them, and which of them a value is of is not checked before sending",
        );
    }
}

/// The keywords that limit the values of a schema with one type. Alternatives of a string are read as alternatives.
fn keywords_of(facts: &Facts<'_>) -> Option<&'static [&'static str]> {
    match facts.named_types.as_deref()? {
        [Type::Array] => Some(&["minItems", "maxItems", "uniqueItems"]),
        [Type::Number | Type::Integer] => Some(&[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ]),
        _ => None,
    }
}

/// Applies the limits of the alternatives together: those for which each alternative has one.
fn widest(facts: &mut Facts<'_>, branches: &[Facts<'_>]) {
    let least = |of: fn(&Facts<'_>) -> Option<u64>| branches.iter().map(of).collect::<Option<Vec<u64>>>();
    if let Some(least) = least(|branch| branch.min_items).and_then(|all| all.into_iter().min()) {
        facts.min_items = facts.min_items.max(Some(least));
    }
    if let Some(most) = least(|branch| branch.max_items).and_then(|all| all.into_iter().max()) {
        facts.max_items = Some(facts.max_items.map_or(most, |known| known.min(most)));
    }
    facts.unique |= branches.iter().all(|branch| branch.unique);
    let bounds = |of: fn(&Facts<'_>) -> Option<Bound>| branches.iter().map(of).collect::<Option<Vec<Bound>>>();
    let value = |bound: &Bound| bound.value.as_f64().unwrap_or_default();
    // Of two bounds at one number, the inclusive one is wider.
    let lowest = bounds(|branch| branch.minimum.clone()).and_then(|all| {
        all.into_iter().min_by(|one, other| {
            value(one)
                .total_cmp(&value(other))
                .then(one.exclusive.cmp(&other.exclusive))
        })
    });
    let highest = bounds(|branch| branch.maximum.clone()).and_then(|all| {
        all.into_iter().max_by(|one, other| {
            value(one)
                .total_cmp(&value(other))
                .then(other.exclusive.cmp(&one.exclusive))
        })
    });
    if let Some(lowest) = lowest {
        facts.raise_minimum(&lowest.value, lowest.exclusive);
    }
    if let Some(highest) = highest {
        facts.lower_maximum(&highest.value, highest.exclusive);
    }
}
