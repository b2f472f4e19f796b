//! The documentation of an operation's method around its example: description, arguments, response and errors.

use super::in_item::{add_sentence, first_paragraph};
use super::words::code_span;
use crate::ir::Status;
use crate::rust::{Argument, ErrorBody, Operation, Scopes, Setter, Slot, Type};

/// The documentation of the method of an operation, up to the example.
pub(in crate::plan) fn method_docs(planned: &Operation) -> Vec<String> {
    let arguments = arguments(planned);
    let mut blocks = vec![planned.docs.clone(), vec![format!("`{}`", planned.signature)]];
    if !planned.form_docs.is_empty() {
        blocks.push(planned.form_docs.clone());
        // A list at the end of the description would continue with the arguments.
        if !arguments.is_empty() {
            blocks.push(vec!["Arguments:".to_owned()]);
        }
    }
    let needs_body = planned.bodies.first().is_some_and(|body| body.required);
    let body = needs_body.then(|| required_body(&planned.setters)).flatten();
    blocks.extend([arguments, body.into_iter().collect()]);
    blocks.push(planned.destination.iter().cloned().collect());
    blocks.extend([planned.response_docs.clone(), headers(&planned.headers)]);
    blocks.extend(planned.undescribed.iter().map(|words| vec![words.clone()]));
    blocks.push(scope_docs(&planned.scopes));
    blocks.retain(|block| !block.is_empty());
    blocks.join(&String::new())
}

/// The sentence that names the setters of a required body; `None` if the body has no alternatives, and is an argument.
pub(in crate::plan) fn required_body(setters: &[Setter]) -> Option<String> {
    let is_field = |setter: &Setter| matches!(setter.argument.slot, Slot::Form(_) | Slot::FormJson(_));
    let whole = setters.iter().filter(|setter| setter.argument.slot.is_body());
    let whole: Vec<String> = whole.map(|setter| format!("`{}`", setter.argument.name)).collect();
    let has_form = setters.iter().any(is_field);
    match whole.as_slice() {
        [] => None,
        [only] if has_form => Some(format!("Required: {only}, or fields of the form.")),
        [_] => None,
        several if has_form => Some(format!(
            "Required: one of {}, or fields of the form.",
            several.join(", ")
        )),
        several => Some(format!("Required: one of {}.", several.join(", "))),
    }
}

/// The section on errors; empty if the document describes none.
pub(in crate::plan) fn error_docs(planned: &Operation) -> Vec<String> {
    let mut blocks = vec![error_body(planned.error_body.as_ref()), planned.failures.clone()];
    blocks.retain(|block| !block.is_empty());
    if !blocks.is_empty() {
        blocks.insert(0, vec!["# Errors".to_owned()]);
    }
    blocks.join(&String::new())
}

fn arguments(planned: &Operation) -> Vec<String> {
    let mut lines: Vec<String> = planned.arguments.iter().flat_map(argument).collect();
    if planned.required.is_some() {
        lines.push("- `required`: The other required values.".to_owned());
    }
    lines
}

/// The documentation of an argument, as a list item: its limits follow the first paragraph, unless that announces the
/// text below it.
fn argument(planned: &Argument) -> Vec<String> {
    let mut docs = planned.docs.clone();
    if !planned.limits.is_empty() {
        add_sentence(&mut docs, planned.limits.join(" "));
    }
    let (first, below) = docs.split_at(first_paragraph(&docs));
    let words = first.join(" ");
    // Without words, the text below begins with an empty line already.
    let below = below
        .strip_prefix(&[String::new()])
        .filter(|_| words.is_empty())
        .unwrap_or(below);
    let first = match (words.as_str(), below) {
        ("", []) => format!("- `{}`", planned.name),
        ("", _) => format!("- `{}`:", planned.name),
        (words, _) => format!("- `{}`: {words}", planned.name),
    };
    let inside = |line: &String| {
        if line.is_empty() {
            String::new()
        } else {
            format!("  {line}")
        }
    };
    std::iter::once(first).chain(below.iter().map(inside)).collect()
}

fn headers(names: &[String]) -> Vec<String> {
    let names: Vec<String> = names.iter().map(|name| code_span(name)).collect();
    let names = names.join("`, `");
    let words = format!("Response headers: `{names}`; see [`headers`](super::headers).");
    if names.is_empty() { Vec::new() } else { vec![words] }
}

/// The scopes that calls need, a line for each scheme.
pub(in crate::plan) fn scope_docs(planned: &[Scopes]) -> Vec<String> {
    let shown = |name: &str| format!("`{}`", code_span(name));
    let lines = planned.iter().map(|scopes| format!("{}.", scopes.text(shown)));
    lines.collect()
}

/// How the body of an error response is read.
fn error_body(body: Option<&ErrorBody>) -> Vec<String> {
    let words = body.map(|body| match body {
        ErrorBody::OneType(Type::Path(path)) => {
            format!("[`runtime::Error::body_as`] reads the body as {}.", link(path))
        }
        ErrorBody::OneType(planned) => format!(
            "[`runtime::Error::body_as`] reads the body as `{}`.",
            code_span(&planned.to_string())
        ),
        ErrorBody::ByStatus(name) => format!("[`runtime::Error::documented`] reads the body as [`{name}`]."),
        ErrorBody::Shared { name, statuses } => {
            let link = link(&["models".to_owned(), name.clone()]);
            let statuses: Vec<String> = statuses.iter().map(Status::to_string).collect();
            format!(
                "[`runtime::Error::documented`] reads the body of `{}` as {link}.",
                statuses.join("`, `")
            )
        }
    });
    words.into_iter().collect()
}

/// A link to a type from the documentation of an operation. The file does not import types that only documentation
/// names.
fn link(path: &[String]) -> String {
    match path {
        [_, .., name] => format!("[`{name}`](super::{})", path.join("::")),
        _ => format!("[`{}`]", path.join("::")),
    }
}
