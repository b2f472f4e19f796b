//! The help of an operation.

use crate::document::{Document, is_about};
use crate::error::{Error, Result};
use crate::find;
use crate::operation::{Body, Description};
use crate::reference::{InputReference, OperationReference};
use std::fmt::Write as _;

/// The places of values, in the order of a request, and their titles.
const PLACES: &[(&str, &str)] = &[
    ("path", "In the path"),
    ("query", "In the query"),
    ("header", "In headers"),
    ("cookie", "In cookies"),
];

/// The help of the operation with this name; fails if there is none.
pub(super) fn text(documents: &[Document], name: &str) -> Result<String> {
    let operation = find::operation(documents, name)?;
    let description = operation.description();
    let reference = reference(documents, description)?;
    let mut text = format!("{name}\n{} {}\n", description.method.as_str(), description.path);
    push_words(&mut text, &reference.docs, "");
    for (place, title) in PLACES {
        push_inputs(&mut text, title, &reference, place);
    }
    let media: Vec<&str> = description.bodies.iter().map(Body::media_type).collect();
    let title = format!("In the body ({})", media.join(", "));
    push_inputs(&mut text, &title, &reference, "body");
    if let Some(example) = reference.requests.first() {
        let args = example.args.as_str().replace('\'', r"'\''");
        // The example is one line of a shell.
        let args: Vec<&str> = args.lines().map(str::trim).collect();
        let _ = write!(text, "\nExample:\n  call '{name}' --args '{}'\n", args.join(" "));
    }
    Ok(text.trim_end().to_owned())
}

fn reference(documents: &[Document], description: &Description) -> Result<OperationReference> {
    for document in documents {
        let is_it = |operation: &Description| std::ptr::eq(operation, description);
        if document.operations().any(|operation| is_it(operation.description())) {
            let reference = document.reference();
            let reference = reference
                .map_err(|error| Error::invalid(format!("the data of the document cannot be read: {error}")))?;
            let mut operations = reference.operations.into_iter();
            return Ok(operations.find(|one| is_about(one, description)).unwrap_or_default());
        }
    }
    Ok(OperationReference::default())
}

fn push_inputs(text: &mut String, title: &str, reference: &OperationReference, place: &str) {
    let mut inputs = reference.inputs.iter().filter(|input| input.place == place).peekable();
    if inputs.peek().is_some() {
        let _ = write!(text, "\n{title}:\n");
    }
    for input in inputs {
        let _ = writeln!(text, "  {}", heading(input));
        push_words(text, &input.docs, "      ");
    }
}

fn heading(input: &InputReference) -> String {
    let required = if input.required { ", required" } else { "" };
    match input.name.as_str() {
        "" => format!("{}{required}", input.kind),
        name => format!("{name}: {}{required}", input.kind),
    }
}

/// Text of the document, line by line. Control characters are left out, since they could move the cursor of a terminal.
fn push_words(text: &mut String, words: &str, indent: &str) {
    for line in words.trim().lines() {
        let line: String = line
            .trim_end()
            .chars()
            .filter(|character| !character.is_control())
            .collect();
        let indent = if line.is_empty() { "" } else { indent };
        let _ = writeln!(text, "{indent}{line}");
    }
}
