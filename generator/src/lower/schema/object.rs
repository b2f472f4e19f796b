//! Objects and arrays.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::facts::Facts;
use super::{any, condition, lower_parts, of_kind};
use crate::diagnostic::Code;
use crate::ir::{self, Additional, Kind};
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// The object that the facts describe.
pub(super) fn lower_object<'a>(context: &mut Context<'a>, facts: &Facts<'a>) -> ir::Object {
    let mut properties = Vec::with_capacity(facts.properties.len());
    for (name, parts) in &facts.properties {
        let required_by = facts.required.get(name).cloned();
        let schema = lower_parts(context, parts.clone());
        if is_placeholder(name) {
            report_placeholder(context, name, &schema.at);
        }
        properties.push(ir::Property {
            name: (*name).to_owned(),
            required: required_by.is_some(),
            required_by,
            schema,
        });
    }
    let tags = undescribed_tags(context, facts);
    properties.extend(condition::lower_members(context, facts, &tags));
    properties.extend(tags);
    super::scalar::report_crossed(
        context,
        facts,
        "the limits of the count",
        facts.min_properties,
        facts.max_properties,
    );
    let patterns = facts
        .patterns
        .iter()
        .map(|(pattern, parts)| ((*pattern).to_owned(), lower_parts(context, parts.clone())));
    let patterns: Vec<_> = patterns.collect();
    let additional = lower_additional(context, facts);
    let has_type = matches!(&additional, Additional::Schema(values) if !matches!(values.kind, Kind::Any(_)));
    let undescribed = undescribed(facts, &properties);
    // A map names members that it needs without describing them; its values have a type nevertheless.
    let is_map = properties.is_empty() && !(facts.additional.is_empty() && facts.patterns.is_empty());
    if !is_map {
        report_undescribed(context, &undescribed, has_type && patterns.is_empty());
    }
    ir::Object {
        undescribed: undescribed.into_iter().map(|(name, _)| name.to_owned()).collect(),
        properties,
        patterns,
        names: lower_names(context, facts),
        additional,
        min_properties: facts.min_properties,
        max_properties: facts.max_properties,
    }
}

/// The tags that discriminators name and that no property describes. They are strings, and only required if the object
/// says so, since not all services send members that they do not describe.
fn undescribed_tags(context: &Context<'_>, facts: &Facts<'_>) -> Vec<ir::Property> {
    if context.told.has_no_tags() {
        return Vec::new();
    }
    let mut tags: IndexMap<&str, ir::Property> = IndexMap::new();
    for tag in context.told.tags(&facts.at, facts.read.iter()) {
        if facts.properties.contains_key(tag.name.as_str()) {
            continue;
        }
        let required_by = facts.required.get(tag.name.as_str()).cloned();
        tags.entry(&tag.name).or_insert_with(|| ir::Property {
            name: tag.name.clone(),
            required: required_by.is_some(),
            required_by,
            schema: of_kind(&tag.at, Kind::Text(ir::Text::default())),
        });
    }
    tags.into_values().collect()
}

/// Whether a name is a placeholder, such as `<any name>`.
fn is_placeholder(name: &str) -> bool {
    [('<', '>'), ('{', '}'), ('\u{2039}', '\u{203a}')]
        .iter()
        .any(|&(open, close)| {
            let inside = name.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
            inside.is_some_and(|inside| !inside.is_empty() && !inside.contains([open, close]))
        })
}

fn report_placeholder(context: &mut Context<'_>, name: &str, at: &Pointer) {
    context.diagnostics.report_key(
        Code::PlaceholderName,
        at,
        format!("the member `{name}` has a placeholder as its name, which is used on the wire as written"),
        "it is sent and read under that name; `into_call().extra_form(name, value)` sends a form field under another, and `extra` of a \
         type holds its other members",
    );
}

/// The members that are required but described nowhere, each with the list that first has it.
fn undescribed<'f>(facts: &'f Facts<'_>, described: &[ir::Property]) -> Vec<(&'f str, &'f Pointer)> {
    let required = facts.required.iter().map(|(name, at)| (*name, at));
    let mut undescribed: Vec<_> = required
        .filter(|(name, _)| !facts.properties.contains_key(name))
        .collect();
    if !undescribed.is_empty() {
        let described: BTreeSet<&str> = described.iter().map(|property| property.name.as_str()).collect();
        undescribed.retain(|(name, _)| !described.contains(name));
    }
    undescribed
}

/// Reports members that are required but described nowhere. They are kept with all other members, which may have a
/// type.
fn report_undescribed(context: &mut Context<'_>, undescribed: &[(&str, &Pointer)], others_have_type: bool) {
    for (name, at) in undescribed {
        context.diagnostics.report(
            Code::RequiredUndescribed,
            at,
            format!("the member `{name}` is required, but `properties` does not describe it"),
            if others_have_type {
                "it has no field of its own, and is kept in `additional`"
            } else {
                "it has no field of its own, and is kept in `extra`"
            },
        );
    }
}

/// The schema of the names of members (`propertyNames`).
fn lower_names<'a>(context: &mut Context<'a>, facts: &Facts<'a>) -> Option<Box<ir::Schema>> {
    if facts.names.is_empty() {
        return None;
    }
    let names = lower_parts(context, facts.names.clone());
    let (resolved, at) = (&names.kind, names.at.clone());
    match resolved {
        Kind::Any(_) => None,
        Kind::Text(_) | Kind::Enumeration(_) | Kind::Reference(_) => Some(Box::new(names)),
        _ => {
            context.diagnostics.report_key(
                Code::Unchecked,
                &at,
                "the names of members are described by more than a pattern, a length or a list",
                "any name is taken, and none is checked before sending",
            );
            Some(Box::new(names))
        }
    }
}

fn lower_additional<'a>(context: &mut Context<'a>, facts: &Facts<'a>) -> Additional {
    // All parts of a conjunction are read as one, so its unevaluated members are those without a description.
    let said = if facts.additional.is_empty() {
        facts.known_unevaluated()
    } else {
        &facts.additional
    };
    let forbidden = said.iter().any(|part| part.node == &Value::Bool(false));
    let described: Vec<_> = said
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

/// The list or the tuple that the facts describe.
pub(super) fn lower_array<'a>(context: &mut Context<'a>, facts: &Facts<'a>, at: &Pointer) -> Kind {
    super::scalar::report_crossed(
        context,
        facts,
        "the limits of the count",
        facts.min_items,
        facts.max_items,
    );
    if !facts.prefix_items.is_empty() {
        return Kind::Tuple(lower_tuple(context, facts, at));
    }
    let said = if facts.items.is_empty() {
        facts.known_unevaluated_items()
    } else {
        &facts.items
    };
    let items = if said.is_empty() {
        any(at)
    } else {
        lower_parts(context, said.to_vec())
    };
    Kind::Array(Box::new(ir::Array {
        items,
        min_items: facts.min_items,
        max_items: facts.max_items,
        unique: facts.unique,
    }))
}

fn lower_tuple<'a>(context: &mut Context<'a>, facts: &Facts<'a>, at: &Pointer) -> ir::Tuple {
    let items = facts
        .prefix_items
        .iter()
        .map(|parts| lower_parts(context, parts.clone()));
    let items = items.collect();
    let said = [&facts.items, &facts.additional_items, facts.known_unevaluated_items()]
        .into_iter()
        .find(|parts| !parts.is_empty());
    let rest = match said {
        Some(parts) if parts.iter().any(|part| part.node == &Value::Bool(false)) => None,
        Some(parts) => Some(lower_parts(context, parts.to_vec())),
        None => Some(any(at)),
    };
    ir::Tuple {
        items,
        rest: rest.map(Box::new),
        min_items: facts.min_items,
        max_items: facts.max_items,
        unique: facts.unique,
    }
}
