//! Types: added, removed and changed ones.

use indexmap::{IndexMap, IndexSet};

use super::{enumeration, rule, structure, union};
use crate::diff::Kind;
use crate::diff::directions::of_both;
use crate::diff::pair::{Pair, Subject};
use crate::diff::view::{Entry, File, Owner};
use crate::rust::{Alias, Item, Text};

/// A type of both sides.
pub(super) struct Same<'a, T> {
    pub(super) old: &'a T,
    pub(super) new: &'a T,
    pub(super) before: File<'a>,
    pub(super) after: File<'a>,
    pub(super) subject: Subject,
}

/// Compares the string types that the overrides name.
pub(super) fn patterns(pair: &mut Pair<'_>) {
    let (old, new) = (&pair.old.module.patterns, &pair.new.module.patterns);
    for text in old {
        let path = text.name.as_str();
        let direction = of_both(&pair.old, &pair.new, path, path);
        match new.iter().find(|after| after.name == text.name) {
            Some(after) => {
                let subject = pair.subject(path, &after.at, direction);
                compare_text(pair, &subject, text, after);
            }
            None => {
                let subject = pair.gone(path, &text.at, direction);
                pair.push(Kind::TypeRemoved, subject, Some("a checked string".to_owned()), None);
            }
        }
    }
    for text in new {
        if old.iter().all(|before| before.name != text.name) {
            let subject = pair.subject(text.name.as_str(), &text.at, pair.new.direction(&text.name));
            pair.push(Kind::TypeAdded, subject, None, Some("a checked string".to_owned()));
        }
    }
}

/// Compares all other types.
pub(super) fn compare_all(pair: &mut Pair<'_>) {
    let old: IndexMap<String, Entry<'_>> = pair.old.items.clone();
    let new: IndexMap<String, Entry<'_>> = pair.new.items.clone();
    let renamed = pair.renamed.clone();
    let taken: IndexSet<&String> = renamed.values().collect();
    for (path, entry) in &old {
        match new.get(renamed.get(path).unwrap_or(path)) {
            Some(other) => {
                let after = renamed.get(path).unwrap_or(path);
                compare_entry(pair, (path, entry), (after, other));
            }
            // An inner type is added and removed with the outer one, or with the member of its type.
            None if entry.owner == Owner::Module => {
                let subject = pair.gone(path.as_str(), entry.item.at(), pair.old.direction(path));
                pair.push(Kind::TypeRemoved, subject, Some(kind_text(entry.item).to_owned()), None);
            }
            None => {}
        }
    }
    for (path, entry) in &new {
        let stayed = !renamed.contains_key(path) || pair.new.stands_for(path).is_some();
        let is_known = taken.contains(path) || (old.contains_key(path) && stayed);
        if !is_known && entry.owner == Owner::Module {
            let subject = pair.subject(path.as_str(), entry.item.at(), pair.new.direction(path));
            pair.push(Kind::TypeAdded, subject, None, Some(kind_text(entry.item).to_owned()));
        }
    }
}

fn kind_text(item: &Item) -> &'static str {
    match item {
        Item::Struct(_) => "a struct",
        Item::Enum(_) => "an open enum",
        Item::Union(_) => "a union",
        Item::Text(_) => "a checked string",
        Item::Alias(_) => "a name for a type",
        Item::Outcomes(_) => "the responses of an operation",
        Item::ErrorBodies(_) => "the responses of failed calls",
    }
}

fn compare_entry(pair: &mut Pair<'_>, old: (&str, &Entry<'_>), new: (&str, &Entry<'_>)) {
    let ((path, before), (now, after)) = (old, new);
    let direction = of_both(&pair.old, &pair.new, path, now);
    let subject = pair.subject(now, after.item.at(), direction);
    if path != now && !follows(before, path, pair) {
        let kind = match (before.owner == Owner::Module, after.owner == Owner::Module) {
            // The old name is still there.
            _ if pair.new.stands_for(path).is_some() => Kind::TypesJoined,
            (false, true) => Kind::TypeExtracted,
            (true, false) => Kind::TypeInlined,
            _ => Kind::TypeRenamed,
        };
        // Callers search for the name that they wrote.
        let mut subject = subject.clone();
        subject.path = format!("{}::{path}", pair.old.module.name);
        pair.push(kind, subject, Some(path.to_owned()), Some(now.to_owned()));
    }
    let both = |subject| (before.file, after.file, subject);
    match (before.item, after.item) {
        (Item::Struct(old), Item::Struct(new)) => structure::compare(pair, &same(old, new, both(subject)), now),
        (Item::Enum(old), Item::Enum(new)) => enumeration::compare(pair, &same(old, new, both(subject)), now),
        (Item::Union(old), Item::Union(new)) => union::compare(pair, &same(old, new, both(subject)), now),
        (Item::Outcomes(old), Item::Outcomes(new)) => union::outcomes(pair, &same(old, new, both(subject)), now),
        (Item::ErrorBodies(old), Item::ErrorBodies(new)) => {
            union::error_bodies(pair, &same(old, new, both(subject)), now);
        }
        (Item::Text(old), Item::Text(new)) => compare_text(pair, &subject, old, new),
        (Item::Alias(_), new) if !matches!(new, Item::Alias(_)) && pair.old.stands_for(path).is_some() => {
            let parted = pair.old.stands_for(path).map(|(target, _)| target);
            pair.push(Kind::TypesParted, subject, parted, Some(now.to_owned()));
        }
        (Item::Alias(old), Item::Alias(new)) => compare_alias(pair, &same(old, new, both(subject))),
        (old, new) => pair.push(
            Kind::TypeReshaped,
            subject,
            Some(kind_text(old).to_owned()),
            Some(kind_text(new).to_owned()),
        ),
    }
}

fn same<'a, T>(old: &'a T, new: &'a T, rest: (File<'a>, File<'a>, Subject)) -> Same<'a, T> {
    let (before, after, subject) = rest;
    Same {
        old,
        new,
        before,
        after,
        subject,
    }
}

/// Whether a type has another name because its owner has.
fn follows(entry: &Entry<'_>, path: &str, pair: &Pair<'_>) -> bool {
    match entry.owner {
        Owner::Module => false,
        Owner::Model(first) => {
            let holder = format!("models::{first}");
            pair.renamed.contains_key(&holder) && pair.new.stands_for(&holder).is_none()
        }
        Owner::Operation(builder) => {
            // Types of an operation that kept its builder keep their names.
            let group = path.split("::").next().unwrap_or_default();
            let mut groups = pair.new.module.groups.iter();
            !groups.any(|after| {
                after.name == group && after.operations.iter().any(|operation| operation.builder == builder)
            })
        }
    }
}

fn compare_text(pair: &mut Pair<'_>, subject: &Subject, old: &Text, new: &Text) {
    let Text {
        name: _,
        at: _,
        docs: old_docs,
        called: _,
        rule: old_rule,
        rule_name: _,
    } = old;
    let Text { docs, rule, .. } = new;
    rule::compare_text(pair, subject, old_rule, rule);
    if old_rule.pattern == rule.pattern {
        pair.docs(subject, old_docs, docs);
    }
}

fn compare_alias(pair: &mut Pair<'_>, same: &Same<'_, Alias>) {
    let Alias {
        name: _,
        at: _,
        docs: old_docs,
        target: old_target,
    } = same.old;
    let Alias { docs, target, .. } = same.new;
    if !pair.same(old_target, same.before, target, same.after) {
        let texts = (same.before.show(old_target), same.after.show(target));
        pair.push(Kind::TypeChanged, same.subject.clone(), Some(texts.0), Some(texts.1));
    }
    pair.docs(&same.subject, old_docs, docs);
}
