//! Types and their members.

use super::Lines;
use super::facts::Facts;
use super::types::text;
use crate::pointer::Pointer;
use crate::rust::{Alias, Enum, EnumValue, Field, Item, Struct, Text, Twins, Type, Union};

/// The lines of a type.
pub(super) fn push(lines: &mut Lines, prefix: &str, twins: &Twins, planned: &Item) {
    let name = format!("{prefix}::{}", planned.name());
    if let Some(alias) = twins.alias(planned) {
        return push_alias(lines, &name, &alias);
    }
    match planned {
        Item::Struct(item) => push_struct(lines, &name, item),
        Item::Enum(item) => push_enum(lines, &name, item),
        Item::Union(item) => push_union(lines, &name, item),
        Item::Text(item) => push_text(lines, prefix, item),
        Item::Alias(item) => push_alias(lines, &name, item),
        Item::Outcomes(item) => {
            let variants = item.variants.iter().map(|variant| (&variant.name, &variant.value));
            push_variants(lines, &name, &item.at, variants);
        }
        Item::ErrorBodies(item) => {
            let variants = item.variants.iter().map(|variant| (&variant.name, &variant.value));
            push_variants(lines, &name, &item.at, variants);
        }
    }
}

fn push_alias(lines: &mut Lines, name: &str, item: &Alias) {
    lines.begin(&format!("{name} = {}", text(&item.target)), &Facts::default(), &item.at);
}

fn push_struct(lines: &mut Lines, name: &str, item: &Struct) {
    lines.begin(name, &Facts::default(), &item.at);
    if item.in_request {
        let required = item.constructor();
        let taken: Vec<String> = required
            .iter()
            .map(|field| format!("{}: {}", field.name, text(&field.taken_type())))
            .collect();
        lines.push(&format!("{name}::new({})", taken.join(", ")), &item.at);
    }
    let wrapped = item.wrapped().map(|field| &field.name);
    for field in &item.fields {
        let member = format!("{name}::{}: {}", field.name, text(&field.field_type()));
        let mut facts = field_facts(field);
        facts.push_if(wrapped == Some(&field.name), "by From");
        lines.push_with(&member, &facts, &field.at);
        if field.json_text {
            lines.push(
                &format!("{name}::{}_as<T>() -> Decoded<Option<T>>", field.name),
                &field.at,
            );
        }
    }
    if let Some((additional, value)) = &item.additional {
        lines.push(&format!("{name}::{additional}: Map<{}>", text(value)), &item.at);
    }
    lines.push(&format!("{name}::{}: Extra", item.extra), &item.at);
}

fn field_facts(field: &Field) -> Facts {
    let mut facts = Facts::default();
    if field.name != field.wire {
        facts.push(format!("member {}", field.wire));
    }
    if let Some(default) = &field.default {
        facts.push(format!("default {}", default.value));
    }
    facts.push_rule(field.rule.as_deref());
    facts.push_if(field.deprecated, "deprecated");
    facts
}

fn push_enum(lines: &mut Lines, name: &str, item: &Enum) {
    let mut facts = Facts::default();
    facts.push(format!("others in {}", item.other));
    lines.begin(name, &facts, &item.at);
    push_values(lines, name, &item.values, &item.at);
}

fn push_values(lines: &mut Lines, name: &str, values: &[EnumValue], at: &Pointer) {
    for value in values {
        lines.push(&format!("{name}::{} = {:?}", value.name, value.wire), at);
    }
}

fn push_union(lines: &mut Lines, name: &str, item: &Union) {
    let mut facts = Facts::default();
    if let Some(tag) = &item.tag {
        facts.push(format!("told apart by {tag}"));
    }
    facts.push(format!("others in {}", item.other));
    lines.begin(name, &facts, &item.at);
    push_values(lines, name, &item.values, &item.at);
    for variant in &item.variants {
        let mut facts = Facts::default();
        if !variant.tags.is_empty() {
            facts.push(format!("tagged {}", variant.tags.join(" or ")));
        }
        facts.push_rule(variant.rule.as_deref());
        facts.push_if(variant.converts, "by From");
        facts.push_if(variant.takes_texts, "texts by From");
        let variant = format!("{name}::{}({})", variant.name, text(&variant.value));
        lines.push_with(&variant, &facts, &item.at);
    }
}

/// A string with a rule, with its pattern behind the name.
pub(super) fn push_text(lines: &mut Lines, prefix: &str, item: &Text) {
    let mut facts = Facts::default();
    let mut lengths = item.rule.clone();
    lengths.pattern = None;
    facts.push_text_rule(&lengths);
    let pattern = item.rule.pattern.as_deref().unwrap_or_default();
    lines.begin(&format!("{prefix}::{}: {pattern}", item.name), &facts, &item.at);
}

fn push_variants<'v>(
    lines: &mut Lines,
    name: &str,
    at: &Pointer,
    variants: impl Iterator<Item = (&'v String, &'v Type)>,
) {
    lines.begin(name, &Facts::default(), at);
    for (variant, value) in variants {
        lines.push(&format!("{name}::{variant}({})", text(value)), at);
    }
}
