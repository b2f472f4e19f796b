//! Schemas inside a component that is no schema: a parameter, a body, an answer.
//!
//! All that refers to the component has them, so each is a type of the document, and not one of every operation anew.

use std::borrow::Cow;

use serde_json::Value;

use super::{Part, reference};
use crate::ir::{self, Kind};
use crate::lower::context::Context;
use crate::lower::media_type::{essence, is_json};
use crate::pointer::Pointer;

/// The kinds of components that hold schemas, and the word for each of them.
const KINDS: [(&str, &str); 3] = [
    ("parameters", "parameter"),
    ("requestBodies", "body"),
    ("responses", "response"),
];

/// A reference to the schema at a place, where that is inside such a component and has a type to share.
pub(super) fn as_definition<'a>(context: &mut Context<'a>, part: &Part<'a>) -> Option<ir::Schema> {
    let steps: Vec<Cow<'_, str>> = steps_inside(&part.at)?;
    if context.is_inside_current(&part.at) || !is_shared(&steps) || !has_type(context, part) {
        return None;
    }
    let id = context.define(part.at.clone());
    let text = |key: &str| part.node.get(key).and_then(Value::as_str).map(str::to_owned);
    let mut schema = super::of_kind(&part.at, Kind::Reference(id));
    schema.docs.description = text("description").or_else(|| text("title"));
    schema.default = part.node.get("default").cloned();
    schema.examples = part
        .node
        .get("example")
        .filter(|example| !example.is_null())
        .into_iter()
        .cloned()
        .collect();
    Some(schema)
}

/// What a schema inside such a component is called: as the component is, and by what leads on from its schema. Where components
/// of another kind have the name too, a word says of which kind this one is: so a name follows from what stands where, and
/// not from what is met first.
pub(in crate::lower) fn name(tree: &Value, at: &Pointer) -> Option<String> {
    let steps = steps_inside(at)?;
    let kind = at.steps().nth(1)?;
    let (_, word) = KINDS.iter().find(|(known, _)| *known == kind)?;
    let component = steps.first()?;
    let mut words: Vec<&str> = vec![component];
    let others = ["schemas"].into_iter().chain(KINDS.iter().map(|(known, _)| *known));
    let mut others = others.filter(|other| *other != kind);
    if others.any(|other| has_component(tree, other, component)) {
        words.push(word);
    }
    let below = steps.iter().skip_while(|step| *step != "schema").skip(1);
    for step in below.map(AsRef::as_ref) {
        match step {
            "properties" => {}
            "items" => words.push("item"),
            other => words.push(other),
        }
    }
    Some(words.join(" "))
}

/// Whether there is a component of a kind with this name, in whatever case.
fn has_component(tree: &Value, kind: &str, name: &str) -> bool {
    let components = tree.get("components").and_then(|components| components.get(kind));
    let components = components.and_then(Value::as_object);
    components.is_some_and(|components| {
        components.contains_key(name) || components.keys().any(|other| letters(other).eq(letters(name)))
    })
}

/// A name without what words are told apart by.
fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

/// The steps from the name of such a component on.
fn steps_inside(at: &Pointer) -> Option<Vec<Cow<'_, str>>> {
    let place = at.as_str().strip_prefix("/components/")?;
    let kind = place.split('/').next()?;
    KINDS.iter().find(|(known, _)| *known == kind)?;
    Some(at.steps().skip(2).collect())
}

/// Whether what stands below a component is more than a part of the call itself: the fields of a form are, what is no JSON is
/// bytes or a text, and headers are read one by one.
fn is_shared(steps: &[Cow<'_, str>]) -> bool {
    let steps: Vec<&str> = steps.iter().skip(1).map(AsRef::as_ref).collect();
    match steps.as_slice() {
        ["content", media_type, "schema", ..] => {
            let essence = essence(media_type);
            is_json(&essence) || (is_form(&essence) && steps.len() > 3)
        }
        ["schema", ..] => true,
        _ => false,
    }
}

fn is_form(media_type: &str) -> bool {
    media_type.starts_with("multipart/") || media_type == "application/x-www-form-urlencoded"
}

/// Whether a schema is worth a name: the others are plain wherever they are used.
fn has_type<'a>(context: &Context<'a>, part: &Part<'a>) -> bool {
    let named = ["enum", "properties", "oneOf", "anyOf", "allOf", "pattern"];
    let is_reference = |object| reference::written_reference(context, part, object).is_some();
    named.iter().any(|keyword| part.node.get(keyword).is_some()) && !part.node.as_object().is_some_and(is_reference)
}
