//! Sentences for schemas without a description, by their places.

use std::borrow::Cow;

use super::words::code_span;
use crate::plan::context::Context;
use crate::pointer::Pointer;

/// A sentence that names a schema by its place.
pub(in crate::plan) fn sentence(context: &Context<'_>, at: &Pointer) -> String {
    let steps: Vec<Cow<'_, str>> = at.steps().collect();
    let steps: Vec<&str> = steps.iter().map(AsRef::as_ref).collect();
    let phrase = phrase(context, &steps);
    let mut letters = phrase.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    format!("{}{}.", first.map(String::from).unwrap_or_default(), letters.as_str())
}

/// The steps are read from the first one: after a keyword with names below it, a step is a name, even if it is spelled
/// like a keyword.
fn phrase(context: &Context<'_>, steps: &[&str]) -> String {
    let (mut phrase, mut within) = root(context, steps);
    loop {
        (phrase, within) = match within {
            [] => return phrase,
            ["contentSchema", within @ ..] => (format!("the content of {phrase}"), within),
            ["properties", name, within @ ..] => (format!("the property {}", span(name)), within),
            ["prefixItems", _, within @ ..] | ["items" | "prefixItems", within @ ..] => {
                (format!("an item of {phrase}"), within)
            }
            ["additionalProperties" | "unevaluatedProperties", within @ ..] | ["patternProperties", _, within @ ..] => {
                (format!("a value of {phrase}"), within)
            }
            ["oneOf" | "anyOf", _, within @ ..] => (format!("an alternative of {phrase}"), within),
            ["allOf", _, within @ ..] => (phrase, within),
            [.., name] => return format!("the schema {}", span(name)),
        };
    }
}

/// The phrase for the outermost schema, and the steps inside it.
fn root<'s, 't>(context: &Context<'_>, steps: &'s [&'t str]) -> (String, &'s [&'t str]) {
    let known = match steps {
        ["components", "schemas", name, within @ ..] => Some((format!("the schema {}", span(name)), within)),
        ["components", "callbacks", name, _, _, below @ ..] | ["paths", _, _, "callbacks", name, _, _, below @ ..] => {
            of_body(below, || format!("the body of the callback {}", span(name)))
        }
        ["components", kind, name, below @ ..] => of_schema(below, || component(kind, name)),
        ["webhooks", name, _, below @ ..] => of_body(below, || format!("the body of the webhook {}", span(name))),
        ["paths", _, "parameters", _, below @ ..] | ["paths", _, _, "parameters", _, below @ ..] => {
            of_schema(below, || parameter(context, steps))
        }
        ["paths", path, method, "responses", status, below @ ..] => of_response(below, method, path, status),
        ["paths", path, method, below @ ..] => {
            of_body(below, || format!("the request body of {}", operation(method, path)))
        }
        _ => None,
    };
    known.unwrap_or_else(|| {
        let mut within = steps.splitn(2, |step| *step == "schema").skip(1);
        ("a schema of the document".to_owned(), within.next().unwrap_or_default())
    })
}

/// The phrase for the schema of a request body, and the steps inside it.
fn of_body<'s, 't>(below: &'s [&'t str], phrase: impl FnOnce() -> String) -> Option<(String, &'s [&'t str])> {
    match below {
        ["requestBody", "content", _, "schema", within @ ..] => Some((phrase(), within)),
        _ => None,
    }
}

/// The phrase for a schema that is there directly or by a media type, and the steps inside it.
fn of_schema<'s, 't>(below: &'s [&'t str], phrase: impl FnOnce() -> String) -> Option<(String, &'s [&'t str])> {
    match below {
        ["schema", within @ ..] | ["content", _, "schema", within @ ..] => Some((phrase(), within)),
        _ => None,
    }
}

/// The phrase for the schema of a response, or of an item of it, and the steps inside it.
fn of_response<'s, 't>(
    below: &'s [&'t str],
    method: &str,
    path: &str,
    status: &str,
) -> Option<(String, &'s [&'t str])> {
    let operation = operation(method, path);
    let response = match status {
        "default" => format!("the default response of {operation}"),
        status => format!("the {status} response of {operation}"),
    };
    match below {
        ["content", _, "schema", within @ ..] => Some((response, within)),
        ["content", _, "itemSchema", within @ ..] => Some((format!("an item of {response}"), within)),
        _ => None,
    }
}

/// The phrase for a component that is not a schema itself.
fn component(kind: &str, name: &str) -> String {
    let kind = match kind {
        "requestBodies" => "body",
        "responses" => "response",
        "headers" => "header",
        _ => "parameter",
    };
    format!("the {kind} {}", span(name))
}

/// The phrase for the parameter of a schema, by name: its index in the list says nothing.
fn parameter(context: &Context<'_>, steps: &[&str]) -> String {
    let mut at = Pointer::root();
    // The parameters of a path, or of one of its operations.
    let place = if steps.get(2) == Some(&"parameters") { 4 } else { 5 };
    for step in steps.iter().take(place) {
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
