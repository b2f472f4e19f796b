//! Unions, and the responses of operations that have several.

use super::enumeration::compare_values;
use super::item::Same;
use super::response::status_text;
use super::{rule, turn};
use crate::diff::pair::{Pair, Subject};
use crate::diff::{Class, Kind};
use crate::ir::Status;
use crate::rust::{EnumValue, ErrorBodies, ErrorVariant, OutcomeVariant, Outcomes, Tag, Type, Union, UnionVariant};

/// Compares two versions of a union.
pub(super) fn compare(pair: &mut Pair<'_>, same: &Same<'_, Union>, path: &str) {
    let Union {
        name: _,
        at: _,
        docs: old_docs,
        tag: old_tag,
        // Follows from the variants.
        tags_are_assumed: _,
        values: old_values,
        variants: old_variants,
        // The variant has a number in both cases.
        numbers_as_text: _,
        other: old_other,
        // Concern how a value is read and when reading is compiled.
        in_request: _,
        in_response: _,
    } = same.old;
    let Union {
        docs,
        tag,
        values,
        variants,
        other,
        ..
    } = same.new;
    pair.docs(&same.subject, old_docs, docs);
    let own_path = format!("{}::{path}", pair.new.module.name);
    // A name that holds something in one version only is a variant of both.
    let (emptied, values) = part_held(values, old_variants);
    let (filled, old_values) = part_held(old_values, variants);
    compare_values(pair, &same.subject, &own_path, &old_values, &values);
    // Tags and rules are compared together.
    let part = |UnionVariant {
                    name,
                    docs: _,
                    value,
                    tag_docs: _,
                    tags: _,
                    converts: _,
                    takes_texts: _,
                    is_open: _,
                    lists: _,
                    constant: _,
                    told_by: _,
                    rule: _,
                }: &UnionVariant| (name.clone(), value.clone());
    let (mut before, mut after) = (parts(old_variants, part), parts(variants, part));
    before.extend(filled.into_iter().map(|value| (value.name, Type::Unit)));
    after.extend(emptied.into_iter().map(|value| (value.name, Type::Unit)));
    compare_variants(pair, same, path, &before, &after);
    compare_conversions(pair, same, path, old_variants, variants);
    compare_kept(pair, same, path, old_variants, variants);
    turn::compare(pair, same);
    let (before, after) = (
        told_text(old_tag.as_ref(), old_variants, variants),
        told_text(tag.as_ref(), variants, old_variants),
    );
    if before != after {
        let kind = if has_more_tags(same) {
            Kind::TagsAdded
        } else {
            Kind::TagChanged
        };
        pair.push(kind, same.subject.clone(), Some(before), Some(after));
    }
    if old_other != other {
        pair.push(
            Kind::ValueRenamed,
            same.subject.clone(),
            Some(old_other.clone()),
            Some(other.clone()),
        );
    }
}

/// The tags and rules of the variants that the other version has, too, in words.
fn told_text(tag: Option<&Tag>, variants: &[UnionVariant], others: &[UnionVariant]) -> String {
    let is_kept = |variant: &&UnionVariant| others.iter().any(|other| other.name == variant.name);
    let mut kept: Vec<&UnionVariant> = variants.iter().filter(is_kept).collect();
    // The order of variants has no meaning here.
    kept.sort_by(|one, other| one.name.cmp(&other.name));
    let (mut tags, mut rules) = (Vec::new(), Vec::new());
    for variant in kept {
        if !variant.tags.is_empty() {
            let mut values = variant.tags.clone();
            values.sort();
            tags.push(format!("{} for {}", values.join("|"), variant.name));
        }
        if let Some(rule) = &variant.told_by {
            rules.push(format!("{} for {}", rule.text(), variant.name));
        }
    }
    let tags = tag.map(|tag| format!("{tag}: {}", tags.join(", ")));
    let told: Vec<String> = tags.into_iter().chain(rules).collect();
    if told.is_empty() {
        "none".to_owned()
    } else {
        told.join("; ")
    }
}

/// Whether the variants of both sides keep their tags and rules, with at most further tags.
fn has_more_tags(same: &Same<'_, Union>) -> bool {
    let (old, new) = (same.old, same.new);
    let is_kept = |variant: &UnionVariant| {
        let mut now = new.variants.iter().filter(|now| now.name == variant.name);
        now.all(|now| now.told_by == variant.told_by && variant.tags.iter().all(|tag| now.tags.contains(tag)))
    };
    old.tag == new.tag && old.variants.iter().all(is_kept)
}

/// Compares the documentation of variants, and the rules of their values.
fn compare_kept(pair: &mut Pair<'_>, same: &Same<'_, Union>, path: &str, old: &[UnionVariant], new: &[UnionVariant]) {
    let are_sent = same.old.in_request && same.new.in_request;
    for variant in old {
        let Some(now) = new.iter().find(|other| other.name == variant.name) else {
            continue;
        };
        let subject = Subject {
            path: format!("{}::{path}::{}", pair.new.module.name, variant.name),
            ..same.subject.clone()
        };
        pair.docs(&subject, &variant.docs, &now.docs);
        if are_sent {
            rule::compare(pair, &subject, variant.rule.as_deref(), now.rule.as_deref());
        }
    }
}

/// Compares the conversions into a union. One ends when another variant has a value of the same type.
fn compare_conversions(
    pair: &mut Pair<'_>,
    same: &Same<'_, Union>,
    path: &str,
    old: &[UnionVariant],
    new: &[UnionVariant],
) {
    // A variant with a `String` takes the place of an open enum.
    let is_only = !holds_text(old) && !holds_text(new);
    for variant in old {
        let now = new.iter().find(|other| other.name == variant.name);
        let is_same = |now: &&UnionVariant| pair.same(&variant.value, same.before, &now.value, same.after);
        let Some(now) = now.filter(is_same) else { continue };
        let held = same.before.show(&variant.value);
        let texts = same.before.show(&Type::String);
        let sources = [
            (held, variant.converts, now.converts),
            (texts, variant.takes_texts && is_only, now.takes_texts && is_only),
        ];
        for (source, _, converts) in sources.into_iter().filter(|(_, before, after)| before != after) {
            let kind = if converts {
                Kind::ConversionAdded
            } else {
                Kind::ConversionRemoved
            };
            let subject = Subject {
                path: format!("{}::{path}::{}", pair.new.module.name, variant.name),
                ..same.subject.clone()
            };
            pair.push(kind, subject, Some(source), None);
        }
    }
}

/// Whether a variant holds a `String`, to which texts convert.
fn holds_text(variants: &[UnionVariant]) -> bool {
    variants.iter().any(|variant| variant.value == Type::String)
}

/// Compares the responses of two versions of an operation.
pub(super) fn outcomes(pair: &mut Pair<'_>, same: &Same<'_, Outcomes>, path: &str) {
    let Outcomes {
        name: _,
        at: _,
        variants: old_variants,
        is_streamed: was_streamed,
    } = same.old;
    let Outcomes {
        variants, is_streamed, ..
    } = same.new;
    // The words are those of the response, which are compared there.
    let part = |OutcomeVariant { name, value, docs: _ }: &OutcomeVariant| (name.clone(), value.clone());
    let (before, after) = (parts(old_variants, part), parts(variants, part));
    compare_variants(pair, same, path, &before, &after);
    let kind = match (was_streamed, is_streamed) {
        (false, true) => Kind::TraitsRemoved,
        (true, false) => Kind::TraitsAdded,
        _ => return,
    };
    let texts = (same.old.traits().to_owned(), same.new.traits().to_owned());
    pair.push(kind, same.subject.clone(), Some(texts.0), Some(texts.1));
}

/// Compares two versions of the enum for failed calls.
pub(super) fn error_bodies(pair: &mut Pair<'_>, same: &Same<'_, ErrorBodies>, path: &str) {
    let ErrorBodies {
        name: _,
        at: _,
        variants: old_variants,
        untyped: old_untyped,
    } = same.old;
    let ErrorBodies { variants, untyped, .. } = same.new;
    // The words are those of the response, which are compared there; the name follows from the status.
    let part = |ErrorVariant {
                    name,
                    value,
                    docs: _,
                    status: _,
                }: &ErrorVariant| (name.clone(), value.clone());
    let (before, after) = (parts(old_variants, part), parts(variants, part));
    compare_variants(pair, same, path, &before, &after);
    for status in untyped.iter().filter(|status| !old_untyped.contains(status)) {
        if let Some(variant) = same.old.wider(*status) {
            compare_reading(pair, same, *status, Some(variant), None);
        }
    }
    for status in old_untyped.iter().filter(|status| !untyped.contains(status)) {
        if let Some(variant) = same.new.wider(*status) {
            compare_reading(pair, same, *status, None, Some(variant));
        }
    }
}

/// Reports that bodies of a status are read by the variant of a range or of all others, or no longer are. No name of
/// callers is gone.
fn compare_reading(
    pair: &mut Pair<'_>,
    same: &Same<'_, ErrorBodies>,
    status: Status,
    old: Option<&ErrorVariant>,
    new: Option<&ErrorVariant>,
) {
    let text = |variant: Option<&ErrorVariant>| {
        let held = variant.map_or("nothing", |variant| variant.name.as_str());
        format!("{} as {held}", status_text(status))
    };
    let (kind, subject) = (Kind::ErrorBodyChanged, same.subject.clone());
    pair.push_as(Class::Behaviour, kind, subject, Some(text(old)), Some(text(new)));
}

/// The values whose variants hold something in the other version, and the remaining ones.
fn part_held(values: &[EnumValue], others: &[UnionVariant]) -> (Vec<EnumValue>, Vec<EnumValue>) {
    let is_held = |value: &EnumValue| others.iter().any(|other| other.name == value.name);
    values.iter().cloned().partition(is_held)
}

/// The name and the type of each variant.
fn parts<V>(variants: &[V], part: impl Fn(&V) -> (String, Type)) -> Vec<(String, Type)> {
    variants.iter().map(part).collect()
}

fn compare_variants<T>(
    pair: &mut Pair<'_>,
    same: &Same<'_, T>,
    path: &str,
    old: &[(String, Type)],
    new: &[(String, Type)],
) {
    let named = |subject: &Subject, module: &str, name: &str| Subject {
        path: format!("{module}::{path}::{name}"),
        ..subject.clone()
    };
    let module = pair.new.module.name.clone();
    for (name, value) in old {
        let subject = named(&same.subject, &module, name);
        match new.iter().find(|(other, _)| other == name) {
            None => {
                let held = same.before.show(value);
                pair.push(Kind::VariantRemoved, subject, Some(held), None);
            }
            Some((_, now)) if !pair.same(value, same.before, now, same.after) => {
                let texts = (same.before.show(value), same.after.show(now));
                pair.push(Kind::VariantTypeChanged, subject, Some(texts.0), Some(texts.1));
            }
            Some(_) => {}
        }
    }
    for (name, value) in new {
        if old.iter().all(|(other, _)| other != name) {
            let subject = named(&same.subject, &module, name);
            let held = same.after.show(value);
            pair.push(Kind::VariantAdded, subject, None, Some(held));
        }
    }
}
