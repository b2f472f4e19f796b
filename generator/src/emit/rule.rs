//! The rules that values have to satisfy.

use serde_json::Number;

use super::expression::{Call, Expression};
use super::paths::{Paths, Prelude};
use super::text;
use crate::rust::{Bounds, Rule, TextRule};

/// The calls that give a parameter or a field of a form its rule.
pub(super) fn rule_calls(paths: Paths, name: &str, planned: Option<&Rule>) -> Vec<Call> {
    let Some(planned) = planned else {
        return Vec::new();
    };
    let text = match (&planned.named_text, &planned.text) {
        (Some(path), _) => Some(Expression::path(format!("&{}::RULE", path.join("::")))),
        (None, Some(rule)) => Some(text::rule(name, rule).reference()),
        (None, None) => None,
    };
    let names = planned.names.as_ref().map(|names| text::rule(name, names).reference());
    let mut calls = Vec::new();
    match (text, calls_beside_text(planned, names)) {
        (Some(text), None) => calls.push(Call::new("text", [text])),
        (Some(text), Some(rest)) => {
            let rule = Expression::call("runtime::Rule::text", [text]).then(rest);
            calls.push(Call::new("rule", [rule]));
        }
        (None, Some(rest)) => calls.push(Call::new("rule", [number_rule(paths, planned, rest)])),
        (None, None) => {}
    }
    if !planned.listed.is_empty() {
        let listed = planned.listed.iter().map(|value| Expression::string(value));
        calls.push(Call::new("one_of", [Expression::list(listed)]));
    }
    calls
}

/// The name of the constant for the rule of a member's text. `member` is in capitals.
pub(super) fn text_constant(member: &str) -> String {
    format!("{member}_RULE")
}

/// The name of the constant for the rule of the names in a member. `member` is in capitals.
fn names_constant(member: &str) -> String {
    format!("{member}_NAMES")
}

/// The rules of the text of a member and of the names in it, each with the name of its constant. `member` is in
/// capitals.
pub(super) fn constants<'r>(
    member: &str,
    text: Option<&'r TextRule>,
    planned: Option<&'r Rule>,
) -> impl Iterator<Item = (String, &'r TextRule)> + use<'r> {
    let text = text.map(|text| (text_constant(member), text));
    let names = planned.and_then(|rule| rule.names.as_ref());
    let names = names.map(|names| (names_constant(member), names));
    text.into_iter().chain(names)
}

/// The rule of a member, if it has one. The rules of its text and names are constants of the type.
pub(super) fn member_rule(paths: Paths, member: &str, planned: Option<&Rule>) -> Option<Expression> {
    let planned = planned?;
    let constant = |name: String| Expression::path(format!("&Self::{name}"));
    let names = planned.names.as_ref().map(|_| constant(names_constant(member)));
    let rest = calls_beside_text(planned, names);
    match planned.text {
        Some(_) => {
            let rule = Expression::call("runtime::Rule::text", [constant(text_constant(member))]);
            Some(rule.then(rest.into_iter().flatten()))
        }
        None => rest.map(|rest| number_rule(paths, planned, rest)),
    }
}

/// The calls for the limits of lists and objects; `None` if the rule has no part besides a text.
fn calls_beside_text(planned: &Rule, names: Option<Expression>) -> Option<Vec<Call>> {
    let counted = |method, least: Option<u64>, most: Option<u64>| {
        let counts = [Expression::count(least.unwrap_or(0)), text::most(most)];
        (least.is_some() || most.is_some()).then(|| Call::new(method, counts))
    };
    let mut calls = Vec::new();
    calls.extend(counted("items", planned.min_items, planned.max_items));
    calls.extend(planned.unique.then(|| Call::new("unique", [])));
    calls.extend(counted("members", planned.min_members, planned.max_members));
    calls.extend(names.map(|names| Call::new("names", [names])));
    (!calls.is_empty() || planned.bounds.is_some()).then_some(calls)
}

/// A rule without a text: the bounds of numbers, and further calls.
fn number_rule(paths: Paths, planned: &Rule, rest: Vec<Call>) -> Expression {
    let base = planned.bounds.as_ref().map_or_else(
        || Expression::call("runtime::Rule::new", []),
        |planned| bounds(paths, planned),
    );
    base.then(rest)
}

fn bounds(paths: Paths, planned: &Bounds) -> Expression {
    let limits = [&planned.minimum, &planned.maximum].map(|limit| limit.as_ref().map(|(number, _)| number));
    let all = |is_of: fn(&Number) -> bool| limits.iter().flatten().all(|number| is_of(number));
    let (is_whole, is_unsigned) = (all(Number::is_i64), all(Number::is_u64));
    let limits = limits.map(|number| match number {
        None => Expression::path(paths.text(Prelude::None)),
        Some(number) => {
            let written = if is_whole || is_unsigned {
                Expression::path(number.to_string())
            } else {
                Expression::float(number.as_f64().filter(|number| number.is_finite()).unwrap_or_default())
            };
            Expression::call(paths.text(Prelude::Some), [written])
        }
    });
    let unlimited = planned.minimum.is_none() && planned.maximum.is_none();
    let mut rule = if unlimited {
        Expression::call("runtime::Rule::new", [])
    } else if is_whole {
        Expression::call("runtime::Rule::integer", limits)
    } else if is_unsigned {
        Expression::call("runtime::Rule::unsigned", limits)
    } else {
        Expression::call("runtime::Rule::number", limits)
    };
    if planned.minimum.as_ref().is_some_and(|(_, exclusive)| *exclusive) {
        rule = rule.method("exclusive_minimum", []);
    }
    if planned.maximum.as_ref().is_some_and(|(_, exclusive)| *exclusive) {
        rule = rule.method("exclusive_maximum", []);
    }
    if let Some(divisor) = planned.multiple_of.as_ref().and_then(Number::as_f64) {
        rule = rule.method("multiple_of", [Expression::float(divisor)]);
    }
    rule
}
