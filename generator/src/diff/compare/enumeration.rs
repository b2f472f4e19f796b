//! Open enums.

use indexmap::IndexMap;

use super::item::Same;
use crate::diff::Kind;
use crate::diff::pair::{Pair, Subject};
use crate::rust::{Enum, EnumKind, EnumValue};

/// Compares two versions of an open enum.
pub(super) fn compare(pair: &mut Pair<'_>, same: &Same<'_, Enum>, path: &str) {
    let Enum {
        name: _,
        at: _,
        listed_at: _,
        docs: old_docs,
        kind: old_kind,
        values: old_values,
        other: old_other,
        // Callers may send and receive other values in both cases.
        open: _,
    } = same.old;
    let Enum {
        listed_at,
        docs,
        kind,
        values,
        other,
        ..
    } = same.new;
    pair.docs(&same.subject, old_docs, docs);
    let mut subject = same.subject.clone();
    subject.place = pair.new.place(listed_at);
    let path = format!("{}::{path}", pair.new.module.name);
    if old_kind != kind {
        let text = |kind: EnumKind| {
            let text = match kind {
                EnumKind::Text => "strings",
                EnumKind::Integer => "integers",
                EnumKind::Json => "any JSON",
            };
            Some(text.to_owned())
        };
        pair.push(Kind::TypeReshaped, subject.clone(), text(*old_kind), text(*kind));
    }
    compare_values(pair, &subject, &path, old_values, values);
    if old_other != other {
        pair.push(
            Kind::ValueRenamed,
            subject,
            Some(old_other.clone()),
            Some(other.clone()),
        );
    }
}

/// Compares the listed values of two versions of a type.
pub(super) fn compare_values(
    pair: &mut Pair<'_>,
    subject: &Subject,
    path: &str,
    old_values: &[EnumValue],
    values: &[EnumValue],
) {
    // Variants are matched by name, since callers write it, and then by their values.
    let (old_names, names) = (by_name(old_values), by_name(values));
    let went = old_values.iter().filter(|value| !names.contains_key(&*value.name));
    let mut came: IndexMap<&str, &EnumValue> = IndexMap::new();
    for value in values.iter().filter(|value| !old_names.contains_key(&*value.name)) {
        came.entry(&value.wire).or_insert(value);
    }
    let mut removed = Vec::new();
    for value in went {
        match came.shift_remove(&*value.wire) {
            Some(now) => pair.push(
                Kind::ValueRenamed,
                subject.clone(),
                Some(value.name.clone()),
                Some(now.name.clone()),
            ),
            None => removed.push(value.wire.as_str()),
        }
    }
    let added: Vec<&str> = came.into_keys().collect();
    for value in values {
        let Some(known) = old_names.get(&*value.name) else {
            continue;
        };
        let mut subject = subject.clone();
        subject.path = format!("{path}::{}", value.name);
        pair.docs(&subject, &known.docs, &value.docs);
        if known.wire != value.wire {
            let texts = (known.wire.clone(), value.wire.clone());
            pair.push(Kind::ValueWireChanged, subject, Some(texts.0), Some(texts.1));
        }
    }
    if !removed.is_empty() {
        pair.push(Kind::ValuesRemoved, subject.clone(), Some(removed.join(", ")), None);
    }
    if !added.is_empty() {
        pair.push(Kind::ValuesAdded, subject.clone(), None, Some(added.join(", ")));
    }
}

/// The values by the names of their variants.
fn by_name(values: &[EnumValue]) -> IndexMap<&str, &EnumValue> {
    let named = values.iter().map(|value| {
        let EnumValue { name, wire: _, docs: _ } = value;
        (name.as_str(), value)
    });
    named.collect()
}
