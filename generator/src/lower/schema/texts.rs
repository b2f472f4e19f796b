//! Strings among the alternatives of a union, of which several can be one.

use indexmap::IndexSet;
use serde_json::Value;

use super::enumeration;
use crate::ir::{Docs, Kind, RFC_2822, Schema, Text, Variant};

/// The empty string beside a text that can be empty says nothing more: it is how some documents write that a text is taken away.
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

/// Any string, or one of these, and nothing else: that is an open list of strings, which is what a list of strings is to a
/// client.
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

/// Strings without titles are descriptions of one value, as where any string stands beside one with a pattern: nothing in Rust tells them
/// apart. Of what is said, that is left which holds of the strings of either, and all their words. Says whether some were joined.
pub(super) fn join_untitled(variants: &mut Vec<Variant>) -> bool {
    let is_untitled = |variant: &Variant| match &variant.schema.kind {
        Kind::Text(_) => variant.schema.docs.title.is_none(),
        _ => false,
    };
    if variants.len() < 2 || !variants.iter().all(is_untitled) || !are_of_one_type(variants) {
        return false;
    }
    // A file and a text are two things to a form.
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

/// One string for two, but for their words.
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

/// The words of two, behind each other.
pub(super) fn both(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Some(format!("{one}\n\n{other}")),
        (one, other) => one.or(other),
    }
}

/// What holds of the strings of both.
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

/// Whether strings are of one type: of no format that has one, or all of the same.
fn are_of_one_type(variants: &[Variant]) -> bool {
    let mut types = variants.iter().map(|variant| match &variant.schema.kind {
        Kind::Text(text) if has_type(text) => Some((text.format.as_ref(), text.content_encoding.as_ref())),
        _ => None,
    });
    let first = types.next();
    types.all(|one| Some(one) == first)
}

/// Whether the format of a string makes it another type than other strings are.
fn has_type(text: &Text) -> bool {
    let format = text.format.as_deref();
    matches!(format, Some("date-time" | "date" | RFC_2822 | "byte" | "password")) || text.content_encoding.is_some()
}

/// Whether a string is bytes, so that a part of a form is a file.
fn is_binary(variant: &Variant) -> bool {
    matches!(&variant.schema.kind, Kind::Text(text) if text.format.as_deref() == Some("binary"))
}

/// Lists of strings among alternatives of other kinds are one list, which stands where the first of them did. What is said of
/// a list of one is said of its value; what is said of longer ones is said of all.
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
    // The values are deprecated, each of them, and the alternatives beside them are not.
    docs.deprecated = false;
    let mut schema = lists[0].schema.clone();
    schema.kind = Kind::Enumeration(joined);
    schema.docs = docs;
    variants.insert(place, schema.into());
}
