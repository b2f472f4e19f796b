//! What values must satisfy before they are sent.

use crate::diff::Kind;
use crate::diff::pair::{Pair, Subject};
use crate::rust::{Bounds, Rule, TextRule};

/// Compares the rules of a value that is sent. `has_type` says that its type is one of the crate, such as an open enum,
/// and compared by itself.
pub(super) fn compare(pair: &mut Pair<'_>, subject: &Subject, old: &Rule, new: &Rule, has_type: bool) {
    let Rule {
        // The rule of a type that has a name is compared with that type.
        named_text: _,
        text: old_text,
        bounds: old_bounds,
        min_items: old_min,
        max_items: old_max,
        unique: old_unique,
        listed: old_listed,
        names: old_names,
        min_members: old_least,
        max_members: old_most,
    } = old;
    let Rule {
        named_text: _,
        text,
        bounds,
        min_items,
        max_items,
        unique,
        listed,
        names,
        min_members,
        max_members,
    } = new;
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
    let mut before = bounds_text(old_bounds.as_ref());
    before.extend(items_text(*old_min, *old_max, *old_unique));
    before.extend(members_text(*old_least, *old_most));
    let mut after = bounds_text(bounds.as_ref());
    after.extend(items_text(*min_items, *max_items, *unique));
    after.extend(members_text(*min_members, *max_members));
    limits(pair, subject, &before, &after);
    if old_listed != listed && !has_type {
        let (came, went) = (without(listed, old_listed), without(old_listed, listed));
        if !(came.is_empty() && went.is_empty()) {
            let texts = (went.join(", "), came.join(", "));
            pair.push(Kind::ListedChanged, subject.clone(), Some(texts.0), Some(texts.1));
        }
    }
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
        min_length: old_min,
        max_length: old_max,
    } = old;
    let TextRule {
        pattern,
        pieces: _,
        open_ends: _,
        min_length,
        max_length,
    } = new;
    if old_pattern != pattern {
        let text = |pattern: &Option<String>| Some(pattern.clone().unwrap_or_else(|| "any text".to_owned()));
        pair.push(Kind::PatternChanged, subject.clone(), text(old_pattern), text(pattern));
    }
    let lengths = |min: &Option<u64>, max: &Option<u64>| {
        let min = min.map(|count| ("at least", format!("{count} characters")));
        let max = max.map(|count| ("at most", format!("{count} characters")));
        min.into_iter().chain(max).collect::<Vec<_>>()
    };
    limits(
        pair,
        subject,
        &lengths(old_min, old_max),
        &lengths(min_length, max_length),
    );
}

type Limit = (&'static str, String);

fn bounds_text(bounds: Option<&Bounds>) -> Vec<Limit> {
    let Some(Bounds {
        minimum,
        maximum,
        multiple_of,
    }) = bounds
    else {
        return Vec::new();
    };
    let mut texts = Vec::new();
    texts.extend(
        minimum
            .as_ref()
            .map(|(limit, exclusive)| (if *exclusive { "more than" } else { "minimum" }, limit.to_string())),
    );
    texts.extend(
        maximum
            .as_ref()
            .map(|(limit, exclusive)| (if *exclusive { "less than" } else { "maximum" }, limit.to_string())),
    );
    texts.extend(multiple_of.as_ref().map(|number| ("multiple of", number.to_string())));
    texts
}

fn items_text(min: Option<u64>, max: Option<u64>, unique: bool) -> Vec<Limit> {
    let mut texts = Vec::new();
    texts.extend(min.map(|count| ("at least", format!("{count} items"))));
    texts.extend(max.map(|count| ("at most", format!("{count} items"))));
    texts.extend(unique.then(|| ("only", "distinct items".to_owned())));
    texts
}

fn members_text(min: Option<u64>, max: Option<u64>) -> Vec<Limit> {
    let min = min.map(|count| ("at least", format!("{count} members")));
    let max = max.map(|count| ("at most", format!("{count} members")));
    min.into_iter().chain(max).collect()
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
