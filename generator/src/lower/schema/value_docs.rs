//! What a document says about each value of a list.
//!
//! `enum` has no place for it. Producers write it beside the list, as extensions that other generators read: names in
//! `x-enum-varnames` (of `NSwag`, `x-enumNames`), words in `x-enum-descriptions` (of Redoc, `x-enumDescriptions`), or in
//! `x-enum-elements`, each with the value as its `name` (of `APIMatic`).

use serde_json::{Map, Value};

use super::enumeration::Listed;
use super::operand::report_wrong_type;
use crate::diagnostic::Code;
use crate::ir::Docs;
use crate::lower::context::Context;
use crate::pointer::Pointer;

/// Extensions that give each value a name.
const NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// Extensions that say what each value means.
const DESCRIPTIONS: [&str; 3] = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-elements"];

/// Gives the values of a list what the schema at `at` says about them beside it.
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
            for listed in values {
                let is_it = |words: &&Value| words.get("name") == Some(listed.value);
                say(
                    listed,
                    words.iter().find(is_it).and_then(|words| words.get("description")),
                );
            }
        }
        Value::Array(words) => {
            // Some count `null` in, which is no value of the list that comes of it, and some do not.
            let counts_null = words.len() == values.len();
            let values = values
                .iter_mut()
                .filter(|listed| counts_null || !listed.value.is_null());
            let values: Vec<_> = values.collect();
            if words.len() == values.len() {
                values
                    .into_iter()
                    .zip(words)
                    .for_each(|(listed, words)| say(listed, Some(words)));
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
                let key = listed
                    .value
                    .as_str()
                    .map_or_else(|| listed.value.to_string(), str::to_owned);
                say(listed, words.get(&key));
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

/// What is said about values; nothing where nothing is said about any.
pub(super) fn unless_silent(docs: Vec<Docs>) -> Vec<Docs> {
    let silent = Docs::default();
    if docs.iter().all(|docs| *docs == silent) {
        return Vec::new();
    }
    docs
}

/// What is said of one alternative, without the words that it has from the schema that they all belong to.
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

/// Adds words where there are none.
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
