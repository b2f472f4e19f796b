//! Objects and arrays.

use serde_json::Value;

use super::facts::Facts;
use super::{any, lower_parts};
use crate::diagnostic::Code;
use crate::ir::{self, Additional, Kind};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// What the facts say about an object.
pub(super) fn lower_object<'a>(context: &mut Context<'a>, facts: &Facts<'a>) -> ir::Object {
    let mut properties = Vec::with_capacity(facts.properties.len());
    for (name, parts) in &facts.properties {
        let required = facts.required.contains(name);
        properties.push(ir::Property {
            name: (*name).to_owned(),
            required,
            schema: lower_parts(context, parts.clone()),
        });
    }
    report_undescribed(context, facts);
    report_patterns(context, facts);
    let patterns = facts
        .patterns
        .iter()
        .map(|(pattern, parts)| ((*pattern).to_owned(), lower_parts(context, parts.clone())));
    ir::Object {
        properties,
        patterns: patterns.collect(),
        additional: lower_additional(context, facts),
        min_properties: facts.min_properties,
        max_properties: facts.max_properties,
    }
}

/// Says which members are required but described nowhere; they are kept in `extra` like all unknown members.
fn report_undescribed(context: &mut Context<'_>, facts: &Facts<'_>) {
    let Some(at) = &facts.required_at else { return };
    // A map names members that it needs without describing them; its values have a type nevertheless.
    if facts.properties.is_empty() {
        return;
    }
    for name in facts
        .required
        .iter()
        .filter(|name| !facts.properties.contains_key(**name))
    {
        context.diagnostics.report(
            Code::RequiredUndescribed,
            at,
            format!("the member `{name}` is required, but `properties` does not describe it"),
            "it has no field of its own, and is kept in `extra`",
        );
    }
}

/// Says that members are not typed by the pattern that their names match.
fn report_patterns(context: &mut Context<'_>, facts: &Facts<'_>) {
    for part in facts.patterns.values().flatten() {
        context.diagnostics.report_key(
            Code::Unsupported,
            &part.at,
            "members whose names match a pattern have no type of their own",
            "they are kept in `extra`, or are any JSON value where the object describes nothing else",
        );
    }
}

fn lower_additional<'a>(context: &mut Context<'a>, facts: &Facts<'a>) -> Additional {
    let forbidden = facts.additional.iter().any(|part| part.node == &Value::Bool(false));
    let described: Vec<_> = facts
        .additional
        .iter()
        .filter(|part| part.node.is_object() || part.node == &Value::Bool(true))
        .cloned()
        .collect();
    if forbidden {
        Additional::Forbidden
    } else if described.is_empty() {
        Additional::Unstated
    } else {
        Additional::Schema(Box::new(lower_parts(context, described)))
    }
}

/// What the facts say about an array.
pub(super) fn lower_array<'a>(context: &mut Context<'a>, facts: &Facts<'a>, at: &Pointer) -> Kind {
    let rest_forbidden = facts.items.iter().any(|part| part.node == &Value::Bool(false));
    if !facts.prefix_items.is_empty() {
        let items = facts
            .prefix_items
            .iter()
            .map(|parts| lower_parts(context, parts.clone()))
            .collect();
        let rest = if rest_forbidden {
            None
        } else if facts.items.is_empty() {
            Some(Box::new(any(at)))
        } else {
            Some(Box::new(lower_parts(context, facts.items.clone())))
        };
        return Kind::Tuple(ir::Tuple { items, rest });
    }
    super::scalar::report_crossed(
        context,
        facts,
        "the limits of the count",
        facts.min_items,
        facts.max_items,
    );
    let items = if facts.items.is_empty() {
        any(at)
    } else {
        lower_parts(context, facts.items.clone())
    };
    Kind::Array(Box::new(ir::Array {
        items,
        min_items: facts.min_items,
        max_items: facts.max_items,
        unique: facts.unique,
    }))
}
