//! Schemas inside a component that is no schema: a parameter, a body, an answer.
//!
//! All that refers to the component has them, so each is a type of the document, and not one of every operation anew.

use std::borrow::Cow;

use serde_json::Value;

use super::{Part, reference};
use crate::ir::{self, Kind};
use crate::lower::context::Context;

/// A reference to the schema at a place, where that is inside such a component and has a type to share.
pub(super) fn as_definition<'a>(context: &mut Context<'a>, part: &Part<'a>) -> Option<ir::Schema> {
    let place = part.at.as_str().strip_prefix("/components/")?;
    let word = match place.split('/').next()? {
        "parameters" => "parameter",
        "requestBodies" => "body",
        "responses" => "response",
        _ => return None,
    };
    let steps: Vec<Cow<'_, str>> = part.at.steps().skip(2).collect();
    if context.is_inside_current(&part.at) || !is_shared(&steps) || !has_type(context, part) {
        return None;
    }
    let id = context.define_shared(&part.at, &name(&steps), word);
    let text = |key: &str| part.node.get(key).and_then(Value::as_str).map(str::to_owned);
    let mut schema = super::of_kind(&part.at, Kind::Reference(id));
    schema.docs.description = text("description").or_else(|| text("title"));
    schema.default = part.node.get("default").cloned();
    Some(schema)
}

/// Whether what stands below a component is more than a part of the call itself: the fields of a form are, and headers are read
/// one by one.
fn is_shared(steps: &[Cow<'_, str>]) -> bool {
    let is_form = |media_type: &str| media_type.starts_with("multipart/") || media_type.ends_with("form-urlencoded");
    let steps: Vec<&str> = steps.iter().skip(1).map(AsRef::as_ref).collect();
    match steps.as_slice() {
        ["content", media_type, "schema"] => !is_form(media_type),
        ["schema" | "content", ..] => true,
        _ => false,
    }
}

/// Whether a schema is worth a name: the others are plain wherever they are used.
fn has_type<'a>(context: &Context<'a>, part: &Part<'a>) -> bool {
    let named = ["enum", "properties", "oneOf", "anyOf", "allOf", "pattern"];
    let is_reference = |object| reference::written_reference(context, part, object).is_some();
    named.iter().any(|keyword| part.node.get(keyword).is_some()) && !part.node.as_object().is_some_and(is_reference)
}

/// The name of the component, and what leads on from its schema.
fn name(steps: &[Cow<'_, str>]) -> String {
    let mut words: Vec<&str> = steps.first().map(AsRef::as_ref).into_iter().collect();
    let below = steps.iter().skip_while(|step| *step != "schema").skip(1);
    for step in below.map(AsRef::as_ref) {
        match step {
            "properties" => {}
            "items" => words.push("item"),
            other => words.push(other),
        }
    }
    words.join(" ")
}
