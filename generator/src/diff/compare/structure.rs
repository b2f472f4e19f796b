//! Objects.

use indexmap::IndexMap;

use super::item::Same;
use super::rule;
use crate::diff::Kind;
use crate::diff::pair::{Pair, Subject};
use crate::rust::{Field, FieldConstant, FieldDefault, FieldKind, Struct, TextRule, Type};

/// Compares two versions of an object.
pub(super) fn compare(pair: &mut Pair<'_>, same: &Same<'_, Struct>, path: &str) {
    let Struct {
        name: _,
        at: _,
        docs: old_docs,
        // Follows from the fields.
        constructor_docs: _,
        fields: old_fields,
        additional: old_additional,
        // The field has a number in both cases.
        numbers_as_text: _,
        // Values of other types are kept in both cases.
        leaves_open: _,
        // Concerns `Debug` only.
        hides_additional: _,
        extra: old_extra,
        in_request: old_in_request,
        // Concerns when reading is compiled.
        in_response: _,
        // Compared as a conversion.
        wraps: _,
    } = same.old;
    let Struct {
        docs,
        fields,
        additional,
        extra,
        in_request,
        ..
    } = same.new;
    pair.docs(&same.subject, old_docs, docs);
    compare_fields(pair, same, path, old_fields, fields);
    if old_extra != extra {
        let subject = named(pair, same, path, extra);
        pair.push(
            Kind::FieldRenamed,
            subject,
            Some(old_extra.clone()),
            Some(extra.clone()),
        );
    }
    compare_additional(pair, same, path, old_additional.as_ref(), additional.as_ref());
    compare_conversion(pair, same, path);
    match (old_in_request, in_request) {
        (false, true) => pair.push(Kind::ConstructorAdded, same.subject.clone(), None, None),
        (true, false) => pair.push(Kind::ConstructorRemoved, same.subject.clone(), None, None),
        (true, true) => compare_constructor(pair, same),
        (false, false) => {}
    }
}

fn named<T>(pair: &Pair<'_>, same: &Same<'_, T>, path: &str, name: &str) -> Subject {
    Subject {
        path: format!("{}::{path}::{name}", pair.new.module.name),
        ..same.subject.clone()
    }
}

/// Compares fields, which are matched by their Rust names, as callers know them, and then by their names on the wire.
fn compare_fields(pair: &mut Pair<'_>, same: &Same<'_, Struct>, path: &str, old: &[Field], new: &[Field]) {
    let both: IndexMap<&str, &Field> = old.iter().map(|field| (field.name.as_str(), field)).collect();
    let mut left = both.clone();
    let mut unknown = Vec::new();
    let takes_as_many = is_swapped(pair, same);
    for field in new {
        match both.get(field.name.as_str()) {
            Some(known) => {
                left.shift_remove(field.name.as_str());
                compare_field(pair, same, path, known, field);
            }
            None => unknown.push(field),
        }
    }
    for field in unknown {
        let renamed = left.values().find(|known| known.wire == field.wire).copied();
        if let Some(known) = renamed {
            left.shift_remove(known.name.as_str());
            let mut subject = named(pair, same, path, &field.name);
            subject.place = pair.new.place(&field.at);
            let texts = (known.name.clone(), field.name.clone());
            pair.push(Kind::FieldRenamed, subject, Some(texts.0), Some(texts.1));
            compare_field(pair, same, path, known, field);
            continue;
        }
        let mut subject = named(pair, same, path, &field.name);
        subject.place = pair.new.place(&field.at);
        // If calls of `new` still compile, the change of the constructor says it.
        let kind = if same.new.in_request && same.old.in_request && field.is_taken() && !takes_as_many {
            Kind::RequiredFieldAdded
        } else {
            Kind::FieldAdded
        };
        let held = same.after.show(&field.field_type());
        pair.push(kind, subject, None, Some(held));
    }
    for field in left.into_values() {
        let mut subject = named(pair, same, path, &field.name);
        subject.place = pair.old.place(&field.at);
        let held = same.before.show(&field.field_type());
        pair.push(Kind::FieldRemoved, subject, Some(held), None);
    }
}

fn compare_field(pair: &mut Pair<'_>, same: &Same<'_, Struct>, path: &str, old: &Field, new: &Field) {
    let Field {
        name: _,
        wire: old_wire,
        at: old_at,
        docs: old_docs,
        // Compared as the rules that they are.
        limits: _,
        deprecated: old_deprecated,
        value: old_value,
        kind: old_kind,
        // Concerns which alternative a value fits.
        demanded: _,
        // Compared as the value that a new struct has.
        constant: _,
        asked: _,
        default: _,
        json_text: old_json_text,
        // Concerns `Debug` only.
        hidden: _,
        rule: old_rule,
        told_by: old_told_by,
    } = old;
    let Field {
        name,
        wire,
        at,
        docs,
        deprecated,
        value,
        kind,
        json_text,
        rule,
        told_by,
        ..
    } = new;
    let mut subject = named(pair, same, path, name);
    subject.place = pair.new.place(at);
    if old_wire != wire {
        let texts = (old_wire.clone(), wire.clone());
        pair.push(Kind::FieldWireChanged, subject.clone(), Some(texts.0), Some(texts.1));
    }
    let texts = (
        Some(same.before.show(&old.field_type())),
        Some(same.after.show(&new.field_type())),
    );
    if !pair.same(old_value, same.before, value, same.after) {
        pair.push(Kind::FieldTypeChanged, subject.clone(), texts.0, texts.1);
    } else if old_kind != kind {
        let change = match (old_kind, kind) {
            (FieldKind::Required, _) => Kind::FieldNowOptional,
            (_, FieldKind::Required) => Kind::FieldNowPresent,
            (_, FieldKind::Nullable) if new.default.is_none() => Kind::FieldNowWritten,
            (FieldKind::Nullable, FieldKind::Optional) => Kind::FieldNowOptional,
            _ => Kind::FieldNullChanged,
        };
        pair.push(change, subject.clone(), texts.0, texts.1);
    }
    compare_made(pair, same, &subject, old, new);
    match (old_json_text, json_text) {
        (false, true) => pair.push(Kind::JsonTextAdded, subject.clone(), None, None),
        // Another type of the field implies it.
        (true, false) if *value == Type::String => pair.push(Kind::JsonTextRemoved, subject.clone(), None, None),
        _ => {}
    }
    if old_told_by != told_by && same.old.in_response && same.new.in_response {
        let text =
            |rule: &Option<Box<TextRule>>| Some(rule.as_ref().map_or_else(|| "none".to_owned(), |rule| rule.text()));
        pair.push(Kind::TagChanged, subject.clone(), text(old_told_by), text(told_by));
    }
    rule::compare(pair, &subject, old_rule.as_deref(), rule.as_deref());
    pair.deprecation(&subject, *old_deprecated, *deprecated);
    pair.docs(&subject, old_docs, docs);
    pair.facts(&subject, old_at, at);
}

/// Compares the value that a field has in a struct made with `new`, where `new` does not take it.
fn compare_made(pair: &mut Pair<'_>, same: &Same<'_, Struct>, subject: &Subject, old: &Field, new: &Field) {
    if let (Some(before), Some(after)) = (&old.constant, &new.constant)
        && new.value == Type::Bool
        && before != after
    {
        let text = |constant: &FieldConstant| Some((*constant == FieldConstant::True).to_string());
        pair.push(Kind::ConstantChanged, subject.clone(), text(before), text(after));
    }
    // A field that `new` takes on one side only is a change of the constructor.
    let is_made = same.old.in_request && same.new.in_request && old.is_taken() == new.is_taken();
    if !is_made {
        return;
    }
    let (was_there, is_there) = (old.kind.is_there(), new.kind.is_there());
    if !was_there && !is_there && old.constant.is_some() != new.constant.is_some() {
        let text = |constant: Option<FieldConstant>| constant.map(|_| new.wire.clone());
        let (before, after) = (text(old.constant), text(new.constant));
        pair.push(Kind::ConstantChanged, subject.clone(), before, after);
    }
    // Another default is one that changed, which the facts about the value say.
    if !(was_there && is_there) && old.default.is_some() != new.default.is_some() {
        let text = |default: Option<&FieldDefault>| {
            Some(default.map_or("nothing".to_owned(), |default| default.value.to_string()))
        };
        let (before, after) = (text(old.default.as_deref()), text(new.default.as_deref()));
        pair.push(Kind::ConstantChanged, subject.clone(), before, after);
    }
}

fn compare_additional(
    pair: &mut Pair<'_>,
    same: &Same<'_, Struct>,
    path: &str,
    old: Option<&(String, Type)>,
    new: Option<&(String, Type)>,
) {
    match (old, new) {
        (None, None) => {}
        (None, Some((name, value))) => {
            let held = same.after.show(value);
            let subject = named(pair, same, path, name);
            pair.push(Kind::FieldAdded, subject, None, Some(format!("Map<{held}>")));
        }
        (Some((name, value)), None) => {
            let held = same.before.show(value);
            let subject = named(pair, same, path, name);
            pair.push(Kind::FieldRemoved, subject, Some(format!("Map<{held}>")), None);
        }
        (Some((old_name, old_value)), Some((name, value))) => {
            let subject = named(pair, same, path, name);
            if old_name != name {
                let texts = (old_name.clone(), name.clone());
                pair.push(Kind::FieldRenamed, subject.clone(), Some(texts.0), Some(texts.1));
            }
            if !pair.same(old_value, same.before, value, same.after) {
                let texts = (same.before.show(old_value), same.after.show(value));
                pair.push(Kind::FieldTypeChanged, subject, Some(texts.0), Some(texts.1));
            }
        }
    }
}

/// Compares the conversion of a value into a struct with a single field, which ends with a second field. Another field,
/// or another type of it, is a finding of its own.
fn compare_conversion(pair: &mut Pair<'_>, same: &Same<'_, Struct>, path: &str) {
    let (kind, field) = match (same.old.wrapped(), same.new.wrapped()) {
        (None, Some(field)) => (Kind::ConversionAdded, field),
        (Some(field), None) => (Kind::ConversionRemoved, field),
        _ => return,
    };
    let mut kept = same.old.fields.iter().filter(|old| old.name == field.name);
    let is_kept = kept.any(|old| {
        let mut new = same.new.fields.iter().filter(|new| new.name == old.name);
        new.any(|new| pair.same(&old.value, same.before, &new.value, same.after))
    });
    if is_kept {
        let held = same.after.show(&field.value);
        let subject = named(pair, same, path, &field.name);
        pair.push(kind, subject, Some(held), None);
    }
}

/// Whether `new` takes other values of the same types, so that an old call compiles with another meaning.
fn is_swapped(pair: &Pair<'_>, same: &Same<'_, Struct>) -> bool {
    if !(same.old.in_request && same.new.in_request) {
        return false;
    }
    let (before, after) = (same.old.constructor(), same.new.constructor());
    let both = || before.iter().zip(&after);
    let is_alike = |one: &Field, other: &Field| {
        one.kind == other.kind && pair.same(&one.value, same.before, &other.value, same.after)
    };
    before.len() == after.len()
        && both().all(|(one, other)| is_alike(one, other))
        && both().any(|(one, other)| one.name != other.name && one.wire != other.wire)
}

/// Compares the arguments of `new`. Added and removed fields are findings of their own.
fn compare_constructor(pair: &mut Pair<'_>, same: &Same<'_, Struct>) {
    let names = |one: &Struct, is_meant: &dyn Fn(&Field) -> bool| -> Vec<String> {
        let taken = one.constructor().into_iter().filter(|field| is_meant(field));
        taken.map(|field| field.name.clone()).collect()
    };
    let is_kept = |other: &Struct, field: &Field| {
        let mut others = other.fields.iter();
        others.any(|other| other.name == field.name && other.kind.is_there() == field.kind.is_there())
    };
    let (kind, before, after) = if is_swapped(pair, same) {
        (
            Kind::ConstructorSwapped,
            names(same.old, &|_| true),
            names(same.new, &|_| true),
        )
    } else {
        (
            Kind::ConstructorChanged,
            names(same.old, &|field| is_kept(same.new, field)),
            names(same.new, &|field| is_kept(same.old, field)),
        )
    };
    if before != after {
        let texts = (before.join(", "), after.join(", "));
        pair.push(kind, same.subject.clone(), Some(texts.0), Some(texts.1));
    }
}
