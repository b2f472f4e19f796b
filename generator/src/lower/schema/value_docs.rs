//! Descriptions of the values of a list.
//!
//! `enum` has no place for them. Producers write them beside the list, as extensions that other generators read: names
//! in `x-enum-varnames` (`NSwag`: `x-enumNames`), descriptions in `x-enum-descriptions` (Redoc: `x-enumDescriptions`)
//! or in `x-enum-elements`, each with the value as its `name` (`APIMatic`), and both in `x-enum-values`, each with the
//! value as its `numericValue` (Bungie). Or a list narrows a schema that has an alternative with a description for each
//! value.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Part;
use super::beside::means_null;
use super::enumeration::Listed;
use super::facts::{self, Alternatives, Facts};
use super::operand::report_wrong_type;
use crate::diagnostic::Code;
use crate::ir::Docs;
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Extensions that give each value a name.
const NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// Extensions that give each value a description.
const DESCRIPTIONS: [&str; 3] = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-elements"];

/// Adds the names and descriptions in the extensions of the schema at `at` to the values of its list.
pub(super) fn describe(
    context: &mut Context<'_>,
    at: &Pointer,
    schema: &Map<String, Value>,
    values: &mut [Listed<'_>],
) {
    for extension in NAMES {
        fill(context, at, schema, extension, values, |docs| &mut docs.title);
    }
    for extension in DESCRIPTIONS {
        fill(context, at, schema, extension, values, |docs| &mut docs.description);
    }
    read_elements(context, at, schema, values);
}

/// An extension with names and descriptions, as a list of objects.
const ELEMENTS: &str = "x-enum-values";

fn read_elements(context: &mut Context<'_>, at: &Pointer, schema: &Map<String, Value>, values: &mut [Listed<'_>]) {
    let Some(elements) = schema.get(ELEMENTS) else { return };
    let Some(elements) = elements.as_array() else {
        report_wrong_type(
            context,
            ELEMENTS,
            &at.key(ELEMENTS),
            "a list of objects, one for each value",
        );
        return;
    };
    let keyed = elements
        .iter()
        .filter_map(|element| Some((key(element.get("numericValue")?), element)));
    let keyed: IndexMap<Cow<'_, str>, &Value> = keyed.collect();
    for listed in values {
        let Some(element) = keyed.get(key(listed.value).as_ref()) else {
            continue;
        };
        let text = |name: &str| element.get(name).and_then(Value::as_str).map(str::to_owned);
        let more = Docs {
            title: text("identifier"),
            description: text("description"),
            ..Docs::default()
        };
        complete(&mut listed.docs, &more);
    }
}

/// A value as a key of such extensions, in which a number may be written as a string.
fn key(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// The values of a list with the descriptions in alternatives beside it. Otherwise the alternatives are not read, since
/// the list already has the values.
pub(super) fn with_words_of_alternatives<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    values: &[Listed<'a>],
) -> Vec<Listed<'a>> {
    let mut values = values.to_vec();
    if values.iter().all(|listed| listed.value.is_null()) {
        return values;
    }
    for alternatives in &facts.alternatives {
        let words = words_by_value(context, alternatives).unwrap_or_default();
        let mut are_known = true;
        for listed in &mut values {
            match words.get(&listed.value.to_string()) {
                Some(more) => complete(&mut listed.docs, more),
                None => are_known &= listed.value.is_null(),
            }
        }
        if !are_known {
            context.diagnostics.report_key(
                Code::Unchecked,
                &alternatives.at,
                "alternatives stand beside a list of the values",
                "the list is taken, and the alternatives are not checked",
            );
        }
    }
    values
}

/// The descriptions of alternatives by their only values; `None` if one of them does not list exactly one value.
fn words_by_value<'a>(context: &mut Context<'a>, alternatives: &Alternatives<'a>) -> Option<IndexMap<String, Docs>> {
    let mut words: IndexMap<String, Docs> = IndexMap::with_capacity(alternatives.branches.len());
    let is_null =
        |branch: &&Part<'_>| means_null(branch.node) || branch.node.get("type").is_some_and(|named| named == "null");
    for branch in alternatives.branches.iter().filter(|branch| !is_null(branch)) {
        let value = only_value(branch)?.to_string();
        let said = facts::collect(context, std::slice::from_ref(branch)).docs;
        complete(words.entry(value).or_default(), &said);
    }
    Some(words)
}

/// The one value that a branch lists.
fn only_value<'a>(branch: &Part<'a>) -> Option<&'a Value> {
    let listed = || match branch.node.get("enum")?.as_array()?.as_slice() {
        [only] => Some(only),
        _ => None,
    };
    branch.node.get("const").or_else(listed)
}

fn fill(
    context: &mut Context<'_>,
    at: &Pointer,
    schema: &Map<String, Value>,
    extension: &str,
    values: &mut [Listed<'_>],
    slot: fn(&mut Docs) -> &mut Option<String>,
) {
    let Some(words) = schema.get(extension) else { return };
    let say = |listed: &mut Listed<'_>, words: Option<&Value>| {
        let words = words.and_then(Value::as_str).map(str::to_owned);
        let slot = slot(&mut listed.docs);
        *slot = slot.take().or(words);
    };
    match words {
        Value::Array(words) if words.iter().all(Value::is_object) => {
            let mut by_value: IndexMap<String, &Value> = IndexMap::new();
            for words in words {
                let value = words.get("name").map(Value::to_string).unwrap_or_default();
                by_value.entry(value).or_insert(words);
            }
            for listed in values {
                let words = by_value.get(&listed.value.to_string());
                say(listed, words.and_then(|words| words.get("description")));
            }
        }
        Value::Array(words) => {
            let values = described(values, words.len());
            if words.len() == values.len() {
                let pairs = values.into_iter().zip(words);
                pairs.for_each(|(listed, words)| say(listed, Some(words)));
                return;
            }
            context.diagnostics.report(
                Code::Contradiction,
                &at.key(extension),
                format!("there are {} of these for {} values", words.len(), values.len()),
                "nobody can tell which belongs to which, and they are left out",
            );
        }
        Value::Object(words) => {
            for listed in values {
                let key = key(listed.value);
                say(listed, words.get(key.as_ref()));
            }
        }
        _ => report_wrong_type(
            context,
            extension,
            &at.key(extension),
            "a list of texts, one for each value",
        ),
    }
}

/// The values that a list of this length describes. Some lists have an entry for `null`, which becomes no value, and
/// others have none.
fn described<'v, 'a>(values: &'v mut [Listed<'a>], length: usize) -> Vec<&'v mut Listed<'a>> {
    let counts_null = length == values.len();
    let values = values.iter_mut();
    values.filter(|listed| counts_null || !listed.value.is_null()).collect()
}

/// The descriptions of values; empty if no value has one.
pub(super) fn unless_silent(docs: Vec<Docs>) -> Vec<Docs> {
    let silent = Docs::default();
    if docs.iter().all(|docs| *docs == silent) {
        return Vec::new();
    }
    docs
}

/// The description of an alternative, without the parts that repeat those of the whole.
pub(super) fn besides(docs: &Docs, about: &Docs) -> Docs {
    Docs {
        title: docs.title.clone().filter(|_| docs.title != about.title),
        description: docs
            .description
            .clone()
            .filter(|_| docs.description != about.description),
        link: if docs.link == about.link {
            Vec::new()
        } else {
            docs.link.clone()
        },
        deprecated: docs.deprecated,
        deprecation: docs.deprecation.clone(),
    }
}

/// Adds the parts of a description that are missing.
pub(super) fn complete(docs: &mut Docs, more: &Docs) {
    if docs.title.is_none() {
        docs.title.clone_from(&more.title);
    }
    if docs.description.is_none() {
        docs.description.clone_from(&more.description);
    }
    if docs.link.is_empty() {
        docs.link.clone_from(&more.link);
    }
    docs.deprecated |= more.deprecated;
    if docs.deprecation.is_none() {
        docs.deprecation.clone_from(&more.deprecation);
    }
}
