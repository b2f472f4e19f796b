//! The document's words about a node, as documentation.

use std::borrow::Cow;

use serde_json::Value;

use super::mentions::{has_phrase, has_value};
use super::place;
use super::value::ValueDocs;
use crate::ir;
use crate::plan::context::{Context, Representation, chain};
use crate::plan::model::members;
use crate::plan::operation::name::bare_id;
use crate::plan::union::variant::shown;

/// The description of a type, or a sentence about its place if there is none.
///
/// A deprecated type says so in words: the attribute would warn at every mention in the generated crate itself.
pub(in crate::plan) fn type_docs(context: &Context<'_>, schema: &ir::Schema) -> Vec<String> {
    let lines = described(&without_own_name(context, schema, &[]))
        .unwrap_or_else(|| vec![place::sentence(context, &schema.at)]);
    let lines = with_deprecation(lines, &schema.docs);
    // The default of a schema inside another is documented at its member.
    let is_component = schema.at.as_str().strip_prefix("/components/schemas/");
    match &schema.default {
        Some(default) if is_component.is_some_and(|name| !name.contains('/')) => {
            with_value(lines.into(), default).into_lines()
        }
        _ => lines,
    }
}

/// Adds the note of an extension about something deprecated.
pub(in crate::plan) fn with_note(mut lines: Vec<String>, words: &ir::Docs) -> Vec<String> {
    if let Some(note) = words.deprecation.as_ref().filter(|_| words.deprecated) {
        let note = super::sanitise(&format!("Deprecated: {note}"));
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(note);
    }
    lines
}

/// The words on something deprecated for which the document gives no reason.
pub(in crate::plan) const DEPRECATED: &str = "Deprecated.";

/// Adds that something is deprecated.
pub(in crate::plan) fn with_deprecation(mut lines: Vec<String>, words: &ir::Docs) -> Vec<String> {
    if words.deprecation.is_some() {
        return with_note(lines, words);
    }
    if words.deprecated {
        push_paragraph(&mut lines, DEPRECATED.to_owned());
    }
    lines
}

/// Adds a paragraph of one line.
pub(in crate::plan) fn push_paragraph(lines: &mut Vec<String>, paragraph: String) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(paragraph);
}

/// The description of a value: that of its schema or of the plain schemas it refers to, otherwise that of the items of
/// a list or a map, unless these have a type with documentation of its own.
pub(in crate::plan) fn said(context: &Context<'_>, schema: &ir::Schema, name: &str) -> Option<Vec<String>> {
    let mut held = Some(schema);
    while let Some(schema) = held {
        let words = plain_chain(context, schema).find_map(|link| described(&without_own_name(context, link, &[name])));
        if words.is_some() {
            return words;
        }
        held = plain_chain(context, schema).last().and_then(|last| match &last.kind {
            ir::Kind::Array(array) => Some(&array.items),
            ir::Kind::Object(object) => members::map_values(object),
            _ => None,
        });
        held = held.filter(|held| is_plain(context, held));
    }
    None
}

/// Whether a value has no type of its own, and none inside it.
fn is_plain(context: &Context<'_>, schema: &ir::Schema) -> bool {
    let last = plain_chain(context, schema).last();
    last.is_some_and(|last| match &last.kind {
        ir::Kind::Reference(_) | ir::Kind::Enumeration(_) | ir::Kind::Union(_) | ir::Kind::Tuple(_) => false,
        ir::Kind::Object(object) => !members::is_struct(object),
        _ => true,
    })
}

/// The description of a member or a form field; empty if there is none, since its Rust name says as much as its wire
/// name.
pub(in crate::plan) fn member_docs(context: &Context<'_>, schema: &ir::Schema, name: &str) -> ValueDocs {
    let said = said(context, schema, name);
    let lines = with_note(said.unwrap_or_default(), &schema.docs);
    with_default(context, lines.into(), schema)
}

/// States the name on the wire if there is no description and the Rust name differs.
pub(in crate::plan) fn add_wire_name(docs: &mut Vec<String>, name: &str, wire: &str) {
    if docs.is_empty() && !is_one_name(name, wire) {
        docs.push(format!("Named `{}` in the API.", code_span(wire)));
    }
}

/// The description of the type of a parameter or a form field, or a sentence that names the input.
pub(in crate::plan) fn input_docs(context: &Context<'_>, schema: &ir::Schema, name: &str) -> ValueDocs {
    let holder = schema.at.parent();
    let parameter = holder.and_then(|holder| context.parameters.get(&holder));
    // Its type can be named by more words than it.
    let (kind, name) = parameter.map_or(("field", name), |parameter| ("parameter", parameter.name.as_str()));
    value_docs(context, schema, name, || format!("The {kind} `{}`.", code_span(name)))
}

/// The description of a schema without a title that only repeats its name, or that of its target: tools give one to
/// every schema.
fn without_own_name<'s>(context: &Context<'_>, schema: &'s ir::Schema, names: &[&str]) -> Cow<'s, ir::Docs> {
    let Some(title) = &schema.docs.title else {
        return Cow::Borrowed(&schema.docs);
    };
    let own = schema.at.steps().last();
    let referred = match schema.kind {
        ir::Kind::Reference(id) => Some(&*context.api.definition(id).name),
        _ => None,
    };
    // A type inside another is named for its place.
    let of_type = context.places.get(&schema.at).and_then(|path| path.last());
    let names = names.iter().copied().chain(own.as_deref()).chain(referred);
    let mut names = names.chain(of_type.map(String::as_str));
    if names.any(|name| is_one_name(name, title)) {
        Cow::Owned(without_title(&schema.docs))
    } else {
        Cow::Borrowed(&schema.docs)
    }
}

fn without_title(words: &ir::Docs) -> ir::Docs {
    ir::Docs {
        title: None,
        ..words.clone()
    }
}

/// The description of an operation without a summary that only repeats its id, if there is more.
pub(in crate::plan) fn operation_words(operation: &ir::Operation) -> Cow<'_, ir::Docs> {
    let words = &operation.docs;
    let is_id = |summary: &String| {
        let names = [operation.id.as_str(), bare_id(operation)];
        names.iter().any(|name| is_one_name(name, summary))
    };
    let says_more = words.description.as_ref().is_some_and(|text| !text.trim().is_empty());
    if says_more && words.title.as_ref().is_some_and(is_id) {
        Cow::Owned(without_title(words))
    } else {
        Cow::Borrowed(words)
    }
}

/// Whether two names have the same letters and digits.
fn is_one_name(one: &str, other: &str) -> bool {
    bare(one).eq(bare(other))
}

fn bare(name: &str) -> impl Iterator<Item = char> {
    let characters = name.chars().filter(|character| character.is_alphanumeric());
    characters.flat_map(char::to_lowercase)
}

/// The description of a value, from its schema or the plain schemas it refers to; `otherwise` if there is none besides
/// its name.
pub(in crate::plan) fn value_docs(
    context: &Context<'_>,
    schema: &ir::Schema,
    name: &str,
    otherwise: impl FnOnce() -> String,
) -> ValueDocs {
    let said = said(context, schema, name);
    let lines = with_note(said.unwrap_or_else(|| vec![otherwise()]), &schema.docs);
    with_default(context, lines.into(), schema)
}

/// The description of a form's schema, or of its target, without the title, which is mostly a name.
pub(in crate::plan) fn form_words(api: &ir::Api, schema: &ir::Schema) -> Option<Vec<String>> {
    let mut said = chain(api, schema).filter_map(|schema| described(&without_title(&schema.docs)));
    said.find(|lines| !lines.is_empty())
}

/// A schema, and the schemas that it refers to as long as they have no type with documentation of its own.
fn plain_chain<'c>(context: &'c Context<'_>, schema: &'c ir::Schema) -> impl Iterator<Item = &'c ir::Schema> {
    std::iter::successors(Some(schema), |schema| match schema.kind {
        ir::Kind::Reference(id) => {
            let is_plain = context.definition(id).representation == Representation::Plain;
            is_plain.then(|| &context.api.definition(id).schema)
        }
        _ => None,
    })
}

/// The number of characters of a default that are shown.
const MOST_SHOWN: usize = 200;

/// Adds the default of a value, unless the description states it.
pub(in crate::plan) fn with_default(context: &Context<'_>, docs: ValueDocs, schema: &ir::Schema) -> ValueDocs {
    let default = plain_chain(context, schema).find_map(|schema| schema.default.as_ref());
    match default {
        Some(default) => with_value(docs, default),
        None => docs,
    }
}

/// Adds a default, unless the description states it.
pub(in crate::plan) fn with_value(mut docs: ValueDocs, default: &Value) -> ValueDocs {
    if default.is_null() {
        return docs;
    }
    let text = shown(default);
    let known = |line: &String| {
        let mut sentences = line.split(". ");
        sentences.any(|sentence| has_value(sentence, &text) && has_phrase(sentence, &["default…"]))
    };
    if !text.is_empty() && !docs.lines().iter().any(known) {
        let mut shown: String = code_span(&text).chars().take(MOST_SHOWN).collect();
        if shown.len() < text.len() && shown.chars().count() == MOST_SHOWN {
            shown.push('…');
        }
        docs.push_default(format!("Default: `{shown}`."));
    }
    docs
}

/// The title and the description of a node.
pub(in crate::plan) fn described(words: &ir::Docs) -> Option<Vec<String>> {
    let title = words
        .title
        .as_deref()
        .map(super::sanitise)
        .filter(|lines| !lines.is_empty());
    let description = words
        .description
        .as_deref()
        .map(super::sanitise)
        .filter(|lines| !lines.is_empty());
    let said = match (title, description) {
        (Some(title), Some(description)) if !begins_with(&description, &title) => {
            Some([title, vec![String::new()], description].concat())
        }
        (title, description) => description.or(title),
    };
    let Some(link) = link_lines(&words.link) else {
        return said;
    };
    Some(match said {
        Some(said) => [said, vec![String::new()], link].concat(),
        None => link,
    })
}

/// Whether a description begins with the title, perhaps with a full stop behind it.
fn begins_with(description: &[String], title: &[String]) -> bool {
    let bare = |lines: &[String]| lines.join("\n").trim_end_matches('.').to_owned();
    description.starts_with(title) || bare(description) == bare(title)
}

/// A link with its description.
pub(in crate::plan) fn link_lines(link: &[String]) -> Option<Vec<String>> {
    let (url, words) = link.split_last()?;
    let words = words.first().map_or("See", String::as_str);
    // Only an absolute URL becomes a link, since the base of a relative one is unknown.
    let place = if url.contains("://") {
        format!("<{url}>")
    } else {
        format!("`{}`", code_span(url))
    };
    let lines = super::sanitise(&format!("{} {place}", words.trim().trim_end_matches('.')));
    (!lines.is_empty()).then_some(lines)
}

/// Text for a code span, without backticks and line breaks, which would end it.
pub(in crate::plan) fn code_span(text: &str) -> String {
    let plain = super::plain_line(text);
    plain.replace('`', "'")
}

/// The document's description of itself: its words, its terms, its contact and its licence.
pub(in crate::plan) fn about_lines(api: &ir::Api) -> Vec<String> {
    let about = &api.about;
    let mut blocks: Vec<Vec<String>> = [&about.summary, &api.description]
        .into_iter()
        .flatten()
        .map(|text| super::sanitise(text))
        .collect();
    let terms = about.terms_of_service.iter().cloned().collect::<Vec<_>>();
    let facts = [
        ("Terms of service", &terms),
        ("Contact", &about.contact),
        ("Licence", &about.license),
    ];
    for (label, values) in facts {
        if !values.is_empty() {
            // The name of a licence is mostly its SPDX identifier.
            let mut values = values.clone();
            values.dedup();
            values.retain(|value| !value.trim().is_empty());
            blocks.push(super::sanitise(&format!("{label}: {}", values.join(", "))));
        }
    }
    blocks.extend(link_lines(&about.docs));
    blocks.retain(|lines| !lines.is_empty());
    blocks.join(&String::new())
}
