//! Rules that values must satisfy before they are sent.

use crate::diff::Kind;
use crate::diff::pair::{Pair, Subject};
use crate::rust::{Limit, Rule, TextRule};

/// Compares the rules of a value that is sent.
pub(super) fn compare(pair: &mut Pair<'_>, subject: &Subject, old: Option<&Rule>, new: Option<&Rule>) {
    compare_but_listed(pair, subject, old, new);
    let listed = |rule: Option<&Rule>| rule.map(|rule| rule.listed.clone()).unwrap_or_default();
    let (old, new) = (listed(old), listed(new));
    let (came, went) = (without(&new, &old), without(&old, &new));
    if !(came.is_empty() && went.is_empty()) {
        let texts = (went.join(", "), came.join(", "));
        pair.push(Kind::ListedChanged, subject.clone(), Some(texts.0), Some(texts.1));
    }
}

/// Compares the rules of a value, except the listed values. If the type of the value is one of the crate, such as an
/// open enum, they are compared with that.
pub(super) fn compare_but_listed(pair: &mut Pair<'_>, subject: &Subject, old: Option<&Rule>, new: Option<&Rule>) {
    let none = Rule::default();
    let (old, new) = (old.unwrap_or(&none), new.unwrap_or(&none));
    let Rule {
        // The rule of a type that has a name is compared with that type.
        named_text: _,
        text: old_text,
        // In words, below.
        bounds: _,
        min_items: _,
        max_items: _,
        unique: _,
        min_members: _,
        max_members: _,
        listed: _,
        names: old_names,
    } = old;
    let Rule { text, names, .. } = new;
    let empty = TextRule::default();
    compare_text(
        pair,
        subject,
        old_text.as_ref().unwrap_or(&empty),
        text.as_ref().unwrap_or(&empty),
    );
    compare_text(
        pair,
        subject,
        old_names.as_ref().unwrap_or(&empty),
        names.as_ref().unwrap_or(&empty),
    );
    limits(pair, subject, &old.limits(), &new.limits());
}

fn without(one: &[String], other: &[String]) -> Vec<String> {
    one.iter().filter(|value| !other.contains(value)).cloned().collect()
}

/// Compares the rules of a text.
pub(super) fn compare_text(pair: &mut Pair<'_>, subject: &Subject, old: &TextRule, new: &TextRule) {
    let TextRule {
        pattern: old_pattern,
        // The pattern, taken apart.
        pieces: _,
        open_ends: _,
        // In words, below.
        min_length: _,
        max_length: _,
    } = old;
    let TextRule { pattern, .. } = new;
    if old_pattern != pattern {
        let text = |pattern: &Option<String>| Some(pattern.clone().unwrap_or_else(|| "any text".to_owned()));
        pair.push(Kind::PatternChanged, subject.clone(), text(old_pattern), text(pattern));
    }
    limits(pair, subject, &old.lengths(), &new.lengths());
}

/// Notes the limits that differ.
fn limits(pair: &mut Pair<'_>, subject: &Subject, old: &[Limit], new: &[Limit]) {
    let differ = |one: &[Limit], other: &[Limit]| {
        let texts = one.iter().filter(|limit| !other.contains(limit));
        let texts: Vec<String> = texts.map(|(word, limit)| format!("{word} {limit}")).collect();
        if texts.is_empty() {
            "no limit".to_owned()
        } else {
            texts.join(", ")
        }
    };
    let (before, after) = (differ(old, new), differ(new, old));
    if before != after {
        pair.push(Kind::LimitsChanged, subject.clone(), Some(before), Some(after));
    }
}
