//! Strings among the alternatives of a union, some of which are joined.

use indexmap::IndexSet;
use serde_json::Value;

use super::enumeration;
use crate::ir::{Docs, Kind, RFC_2822, Schema, Text, Variant};

/// Removes an alternative for the empty string beside a string that can be empty: some documents write it for a text
/// that is removed.
pub(super) fn drop_empty(variants: &mut Vec<Variant>) {
    let can_be_empty = |variant: &Variant| match &variant.schema.kind {
        Kind::Text(text) => {
            let plain = Text {
                max_length: text.max_length,
                ..Text::default()
            };
            *text == plain
        }
        _ => false,
    };
    let is_empty =
        |variant: &Variant| matches!(&variant.schema.kind, Kind::Enumeration(list) if list.values == [Value::from("")]);
    if variants.iter().any(can_be_empty) {
        variants.retain(|variant| !is_empty(variant));
    }
}

/// Joins any string and lists of strings, if there are no other alternatives, to open lists. To clients, lists are open
/// anyway.
pub(super) fn join_any(variants: &mut Vec<Variant>) {
    let is_any_text = |variant: &Variant| matches!(&variant.schema.kind, Kind::Text(text) if *text == Text::default());
    let is_text = |variant: &Variant| lists_texts(variant) || is_any_text(variant);
    if variants.iter().all(is_text) && variants.iter().any(lists_texts) && variants.iter().any(is_any_text) {
        variants.retain(lists_texts);
        for variant in variants {
            if let Kind::Enumeration(list) = &mut variant.schema.kind {
                list.open = true;
            }
        }
    }
}

fn lists_texts(variant: &Variant) -> bool {
    matches!(&variant.schema.kind, Kind::Enumeration(list) if list.is_of_texts())
}

/// Joins strings without titles, which describe one value, such as any string beside one with a pattern: nothing in
/// Rust tells them apart. The result has all descriptions, and the keywords that hold for all of them. Returns whether
/// some were joined.
pub(super) fn join_untitled(variants: &mut Vec<Variant>) -> bool {
    let is_untitled = |variant: &Variant| match &variant.schema.kind {
        Kind::Text(_) => variant.schema.docs.title.is_none(),
        _ => false,
    };
    if variants.len() < 2 || !variants.iter().all(is_untitled) || !are_of_one_type(variants) {
        return false;
    }
    // In a form, a file and a text differ.
    let files = variants.iter().filter(|variant| is_binary(variant)).count();
    if files > 0 && files < variants.len() {
        return false;
    }
    let mut said = IndexSet::new();
    for variant in &mut *variants {
        said.extend(variant.schema.docs.description.take());
    }
    let joined = variants.drain(..).map(|variant| variant.schema).reduce(either);
    variants.extend(joined.map(|mut schema| {
        let said: Vec<String> = said.into_iter().collect();
        schema.docs.description = (!said.is_empty()).then(|| said.join("\n\n"));
        Variant::from(schema)
    }));
    true
}

/// One string for two, without the description of the second.
fn either(mut one: Schema, other: Schema) -> Schema {
    one.kind = match (one.kind, other.kind) {
        (Kind::Text(one), Kind::Text(other)) => Kind::Text(wider(one, other)),
        (kind, _) => kind,
    };
    one.docs.deprecated &= other.docs.deprecated;
    one.default = one.default.or(other.default);
    one.examples.extend(other.examples);
    one
}

/// Two descriptions as paragraphs.
pub(super) fn both(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Some(format!("{one}\n\n{other}")),
        (one, other) => one.or(other),
    }
}

/// The keywords that hold for the strings of both.
pub(in crate::lower) fn wider(one: Text, other: Text) -> Text {
    let same = |one: Option<String>, other: Option<String>| one.filter(|one| Some(one) == other.as_ref());
    Text {
        format: same(one.format, other.format),
        pattern: same(one.pattern, other.pattern),
        min_length: one.min_length.zip(other.min_length).map(|(one, other)| one.min(other)),
        max_length: one.max_length.zip(other.max_length).map(|(one, other)| one.max(other)),
        content_encoding: same(one.content_encoding, other.content_encoding),
        content_media_type: same(one.content_media_type, other.content_media_type),
    }
}

/// Whether strings have one type in Rust: all without a format that has a type, or all with the same.
fn are_of_one_type(variants: &[Variant]) -> bool {
    let mut types = variants.iter().map(|variant| match &variant.schema.kind {
        Kind::Text(text) if has_type(text) => Some((text.format.as_ref(), text.content_encoding.as_ref())),
        _ => None,
    });
    let first = types.next();
    types.all(|one| Some(one) == first)
}

/// Whether a string has a type of its own in Rust, by its format or encoding.
fn has_type(text: &Text) -> bool {
    let format = text.format.as_deref();
    matches!(format, Some("date-time" | "date" | RFC_2822 | "byte" | "password")) || text.content_encoding.is_some()
}

/// Whether a string is bytes, and so a file in a form.
fn is_binary(variant: &Variant) -> bool {
    matches!(&variant.schema.kind, Kind::Text(text) if text.format.as_deref() == Some("binary"))
}

/// Joins lists of strings among other alternatives to one list, in the place of the first. The description of a list
/// with one value describes that value; those of longer lists describe the whole.
pub(super) fn join_lists(variants: &mut Vec<Variant>, about: &Docs) {
    let Some(place) = variants.iter().position(lists_texts) else {
        return;
    };
    let (lists, others): (Vec<_>, Vec<_>) = variants.drain(..).partition(lists_texts);
    *variants = others;
    let Some(joined) = enumeration::join_lists(&lists, about) else {
        return;
    };
    let mut docs = enumeration::said_of_several(&lists, about);
    // Only the values are deprecated, not the alternatives beside them.
    docs.deprecated = false;
    let mut schema = lists[0].schema.clone();
    schema.kind = Kind::Enumeration(joined);
    schema.docs = docs;
    variants.insert(place, schema.into());
}
