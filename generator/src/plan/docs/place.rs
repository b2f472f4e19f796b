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
    let (phrase, within) = match steps {
        ["components", "schemas", name, within @ ..] => (format!("the schema {}", span(name)), within),
        ["components", kind, name, "schema", within @ ..]
        | ["components", kind, name, "content", _, "schema", within @ ..] => {
            let kind = match *kind {
                "requestBodies" => "body",
                "responses" => "response",
                "headers" => "header",
                _ => "parameter",
            };
            (format!("the {kind} {}", span(name)), within)
        }
        ["webhooks", name, _, "requestBody", "content", _, "schema", within @ ..] => {
            (format!("the body of the webhook {}", span(name)), within)
        }
        [
            "paths",
            _,
            _,
            "callbacks",
            name,
            _,
            _,
            "requestBody",
            "content",
            _,
            "schema",
            within @ ..,
        ]
        | [
            "components",
            "callbacks",
            name,
            _,
            _,
            "requestBody",
            "content",
            _,
            "schema",
            within @ ..,
        ] => (format!("the body of the callback {}", span(name)), within),
        [
            "paths",
            path,
            method,
            "requestBody",
            "content",
            _,
            "schema",
            within @ ..,
        ] => (format!("the request body of {}", operation(method, path)), within),
        [
            "paths",
            path,
            method,
            "responses",
            status,
            "content",
            _,
            kind @ ("schema" | "itemSchema"),
            within @ ..,
        ] => {
            let operation = operation(method, path);
            let mut phrase = match *status {
                "default" => format!("the default response of {operation}"),
                status => format!("the {status} response of {operation}"),
            };
            if *kind == "itemSchema" {
                phrase = format!("an item of {phrase}");
            }
            (phrase, within)
        }
        ["paths", _, "parameters", _, "schema", within @ ..]
        | ["paths", _, "parameters", _, "content", _, "schema", within @ ..]
        | ["paths", _, _, "parameters", _, "schema", within @ ..]
        | ["paths", _, _, "parameters", _, "content", _, "schema", within @ ..] => (parameter(context, steps), within),
        steps => {
            let after = steps
                .iter()
                .position(|step| *step == "schema")
                .map_or(steps.len(), |at| at + 1);
            (
                "a schema of the document".to_owned(),
                steps.get(after..).unwrap_or_default(),
            )
        }
    };
    (phrase, within)
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
