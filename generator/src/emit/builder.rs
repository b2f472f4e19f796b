//! The builder of an operation.

use super::argument::{argument_value, declarations};
use super::documentation::deprecation;
use super::function::Function;
use super::page::{self, Page, literal};
use super::paths::{Paths, Prelude};
use crate::output::Item;
use crate::rust::{Argument, Operation, Required, Setter, StreamedResponse, Type};

/// The builder with its setters.
pub(super) fn builder(paths: Paths, planned: &Operation) -> Vec<Item> {
    let mut arguments = vec![planned.table.clone(), planned.builder.clone()];
    arguments.push(paths.type_text(&planned.output));
    arguments.extend(planned.pages.as_ref().map(|pages| paths.type_text(&pages.item)));
    let mut items = vec![page::item(|page| page.call_macro("builder", &arguments))];
    if !planned.setters.is_empty() || !planned.streams.is_empty() {
        items.push(page::item(|page| methods(page, paths, planned)));
    }
    let required = planned.required.as_ref();
    items.extend(required.map(|required| page::item(|page| required_struct(page, paths, planned, required))));
    items
}

fn methods(page: &mut Page, paths: Paths, planned: &Operation) {
    page.open(["impl ", &planned.builder, " {"]);
    for planned in &planned.setters {
        setter(page, paths, planned);
    }
    for planned in &planned.streams {
        streamed(page, paths, planned);
    }
    page.close("}");
}

fn setter(page: &mut Page, paths: Paths, planned: &Setter) {
    let argument = Argument {
        name: "value".to_owned(),
        ..planned.argument.clone()
    };
    let taken = std::iter::once("self".to_owned()).chain(declarations(paths, &argument));
    let deprecated = planned.deprecated.then(|| deprecation(&planned.argument.docs));
    let function = Function {
        docs: planned.argument.all_docs().into_owned(),
        attributes: deprecated.into_iter().collect(),
        name: planned.argument.name.clone(),
        arguments: taken.collect(),
        output: "Self".to_owned(),
        ..Function::default()
    };
    let set = ["self.0.", &argument_value(&argument)].concat();
    function.write(page, |page| page.result("Self", &set));
}

/// The method that reads the response as a stream.
fn streamed(page: &mut Page, paths: Paths, planned: &StreamedResponse) {
    let (what, read) = match &planned.value {
        Type::Events(_) => ("server-sent events", "events"),
        _ => ("JSON lines", "lines"),
    };
    let asking = planned.asked_by.as_ref();
    let words = asking.map_or_else(String::new, |member| format!(" Sets `{member}` to `true` in the body."));
    let docs = [
        &format!("Sends the request and reads the response as {what}.{words}"),
        "",
        "# Errors",
        "",
        "See [`runtime::ErrorKind`].",
    ];
    let accept = format!("extra_header(\"Accept\", {})", literal(&planned.media_type));
    let flag = asking.map(|member| format!("body_flag({})", literal(member)));
    let [inner, download, response] = ["0", "download()", "await?"].map(str::to_owned);
    let calls: Vec<String> = [inner]
        .into_iter()
        .chain(flag)
        .chain([accept, download, response])
        .collect();
    let function = Function {
        docs: docs.map(str::to_owned).to_vec(),
        is_async: true,
        name: planned.method.clone(),
        arguments: vec!["self".to_owned()],
        output: format!("runtime::Result<{}>", paths.type_text(&planned.value)),
        ..Function::default()
    };
    function.write(page, |page| {
        page.bound("response", "self", &calls);
        page.line([paths.text(Prelude::Ok), "(response.", read, "())"]);
    });
}

/// The struct of required values.
fn required_struct(page: &mut Page, paths: Paths, planned: &Operation, required: &Required) {
    page.docs([format!("The required values of `{}`.", planned.signature)]);
    page.line(["#[derive(Clone, Debug)]"]);
    page.open(["pub struct ", &required.name, " {"]);
    for field in &required.fields {
        page.member();
        page.docs(&*field.all_docs());
        page.field(&field.name, &paths.type_text(&field.value));
    }
    page.close("}");
}
