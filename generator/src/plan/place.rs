//! What a schema is, told from where it stands, for those of which a document says nothing.

use std::borrow::Cow;

use super::context::Context;
use super::words::code_span;
use crate::pointer::Pointer;

/// A sentence that says what a schema is.
pub(super) fn sentence(context: &Context<'_>, at: &Pointer) -> String {
    let steps: Vec<Cow<'_, str>> = at.steps().collect();
    let steps: Vec<&str> = steps.iter().map(AsRef::as_ref).collect();
    let phrase = phrase(context, &steps);
    let mut letters = phrase.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    format!("{}{}.", first.map(String::from).unwrap_or_default(), letters.as_str())
}

fn phrase(context: &Context<'_>, steps: &[&str]) -> String {
    match steps {
        // First, since a member or a schema can be called like a keyword.
        ["components", "schemas", name] => format!("the schema {}", span(name)),
        [.., "properties", name] => format!("the member {}", span(name)),
        ["components", "parameters", name, "schema"] => format!("the parameter {}", span(name)),
        ["components", "parameters", name, "content", _, "schema"] => format!("the parameter {}", span(name)),
        ["components", "requestBodies", name, "content", _, "schema"] => format!("the body {}", span(name)),
        ["components", "responses", name, "content", _, "schema"] => format!("the answer {}", span(name)),
        ["webhooks", name, _, "requestBody", "content", _, "schema"]
        | [.., "callbacks", name, _, _, "requestBody", "content", _, "schema"] => {
            format!("what the server sends as {}", span(name))
        }
        ["paths", path, method, "requestBody", "content", _, "schema"] => {
            format!("the body of {}", operation(method, path))
        }
        ["paths", path, method, "responses", status, "content", _, "schema"] => match *status {
            "default" => format!("what {} answers by default", operation(method, path)),
            status => format!("what {} answers with {status}", operation(method, path)),
        },
        ["paths", .., "parameters", _, "schema"] | ["paths", .., "parameters", _, "content", _, "schema"] => {
            parameter(context, steps)
        }
        [holder @ .., "items" | "prefixItems"] => format!("an item of {}", phrase(context, holder)),
        [holder @ .., "prefixItems", _] => format!("an item of {}", phrase(context, holder)),
        [holder @ .., "additionalProperties"] | [holder @ .., "patternProperties", _] => {
            format!("a value of {}", phrase(context, holder))
        }
        [holder @ .., "oneOf" | "anyOf", _] => format!("an alternative of {}", phrase(context, holder)),
        [holder @ .., "allOf", _] => phrase(context, holder),
        [.., name] => format!("the schema {}", span(name)),
        [] => "the schema of the document".to_owned(),
    }
}

/// The parameter whose schema stands somewhere: where there is a list of parameters, its place there says nothing.
fn parameter(context: &Context<'_>, steps: &[&str]) -> String {
    let mut at = Pointer::root();
    let last = steps.iter().rposition(|step| *step == "parameters").unwrap_or_default();
    for step in &steps[..(last + 2).min(steps.len())] {
        at = at.key(step);
    }
    match context.parameters.get(&at) {
        Some(parameter) => format!("the parameter {}", span(&parameter.name)),
        None => "a parameter".to_owned(),
    }
}

fn operation(method: &str, path: &str) -> String {
    span(&format!("{} {path}", method.to_ascii_uppercase()))
}

fn span(text: &str) -> String {
    format!("`{}`", code_span(text))
}
