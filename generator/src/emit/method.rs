//! The method of an operation.

use super::argument::{argument_value, constant_value, declarations, field_value};
use super::documentation::{code_span, deprecation, scopes, takes_many};
use super::function::Function;
use super::page;
use super::paths::Paths;
use crate::ir::Status;
use crate::output::Item;
use crate::rust::{Argument, ErrorBody, Operation, Type};

/// The method of the group that begins a call.
pub(super) fn method(paths: Paths, handle: &str, planned: &Operation) -> Item {
    let mut arguments = vec!["&self".to_owned()];
    let declared = planned.arguments.iter();
    arguments.extend(declared.flat_map(|argument| declarations(paths, argument)));
    let mut values: Vec<String> = planned.arguments.iter().map(argument_value).collect();
    if let Some(required) = &planned.required {
        arguments.push(format!("required: {}", required.name));
        values.extend(required.fields.iter().map(field_value));
    }
    values.extend(planned.constants.iter().map(constant_value));
    let deprecated = planned.deprecated.then(|| deprecation(&planned.docs));
    let many = takes_many(arguments.len());
    let function = Function {
        docs: method_docs(planned),
        attributes: deprecated.into_iter().chain(many).collect(),
        name: planned.method.clone(),
        arguments,
        output: planned.builder.clone(),
        ..Function::default()
    };
    page::item(|page| {
        page.open(["impl ", handle, "<'_> {"]);
        let call = format!("runtime::Call::new(self.client, &{})", planned.table);
        function.write(page, |page| {
            page.bound("call", &call, &values);
            page.result(&planned.builder, "call");
        });
        page.close("}");
    })
}

fn method_docs(planned: &Operation) -> Vec<String> {
    let mut lines = planned.docs.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}`", planned.signature));
    let has_arguments = !planned.arguments.is_empty() || planned.required.is_some();
    if !planned.form_docs.is_empty() {
        lines.push(String::new());
        lines.extend(planned.form_docs.iter().cloned());
        // A list that the words end with would go on with the arguments.
        if has_arguments {
            lines.extend([String::new(), "Arguments:".to_owned()]);
        }
    }
    if has_arguments {
        lines.push(String::new());
    }
    lines.extend(planned.arguments.iter().flat_map(argument_docs));
    if planned.required.is_some() {
        lines.push("- `required`: The other required values.".to_owned());
    }
    if let Some(destination) = &planned.destination {
        lines.extend([String::new(), destination.clone()]);
    }
    if !planned.answers.is_empty() {
        lines.push(String::new());
        lines.extend(planned.answers.iter().cloned());
    }
    if !planned.headers.is_empty() {
        let names: Vec<String> = planned.headers.iter().map(|name| code_span(name)).collect();
        let names = names.join("`, `");
        lines.extend([
            String::new(),
            format!("Response headers: `{names}`; see [`headers`](super::headers)."),
        ]);
    }
    for undescribed in &planned.undescribed {
        lines.extend([String::new(), undescribed.clone()]);
    }
    let scopes = scopes(&planned.scopes);
    if !scopes.is_empty() {
        lines.push(String::new());
        lines.extend(scopes);
    }
    lines.push(String::new());
    lines.extend(planned.example.iter().cloned());
    // Behind the example, which would belong to this section otherwise.
    let body = planned.error_body.iter().map(|body| vec![error_body(body)]);
    let errors: Vec<Vec<String>> = body
        .chain([planned.failures.clone()])
        .filter(|block| !block.is_empty())
        .collect();
    if !errors.is_empty() {
        lines.extend(["", "# Errors", ""].map(str::to_owned));
        lines.extend(errors.join(&String::new()));
    }
    lines
}

/// What is said of an argument, as an item of a list: its limits behind its first words, unless those announce what is below them.
fn argument_docs(argument: &Argument) -> Vec<String> {
    let (first, below) = argument
        .docs
        .split_first()
        .map_or(("", [].as_slice()), |(first, below)| (first, below));
    let limits = argument.limits.join(" ");
    let announces = first.ends_with(':') && !below.is_empty();
    let ends_open = first.ends_with(char::is_alphanumeric);
    let words = match (first, announces || limits.is_empty()) {
        (first, true) => first.to_owned(),
        ("", false) => limits.clone(),
        (first, false) => format!("{first}{} {limits}", if ends_open { "." } else { "" }),
    };
    let mut lines = vec![match (words.as_str(), below) {
        ("", []) => format!("- `{}`", argument.name),
        ("", _) => format!("- `{}`:", argument.name),
        (words, _) => format!("- `{}`: {words}", argument.name),
    }];
    let inside = |line: &String| {
        if line.is_empty() {
            String::new()
        } else {
            format!("  {line}")
        }
    };
    lines.extend(below.iter().map(inside));
    if announces && !limits.is_empty() {
        lines.extend([String::new(), format!("  {limits}")]);
    }
    lines
}

/// How the body of an error response is read.
fn error_body(body: &ErrorBody) -> String {
    match body {
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
    }
}

/// A link to a type from the documentation of an operation. The file does not import what that alone names.
fn link(path: &[String]) -> String {
    match path {
        [_, .., name] => format!("[`{name}`](super::{})", path.join("::")),
        _ => format!("[`{}`]", path.join("::")),
    }
}
