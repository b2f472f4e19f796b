//! A program that makes every request of the examples twice: by its arguments through the table, and by the methods that
//! callers use. For trying documents out; no crate for callers has it.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::output::File;
use crate::rust::{Argument, BodyKind, Crate, Group, Module, Operation, Passing, RequestExample, Slot, Type};

/// `examples/oracle.rs`.
///
/// Text from the start: thousands of calls are not read by anybody, and laying them out takes longer than all the rest.
pub(super) fn oracle(planned: &Crate) -> File {
    let name = planned.settings.package.rust_name();
    let mut text = format!(
        "//! Compares the two ways to make a request: `cargo run --example oracle`.\n\n#![allow(deprecated, unused)]\n\n\
         use {name}::runtime::oracle::{{Built, call, json, sample}};\nuse {name}::{{self as api, Client, Result, runtime}};\n\n"
    );
    let mut documents = String::new();
    for module in planned.modules.iter().filter(|module| !module.groups.is_empty()) {
        let mut calls = String::new();
        for (place, (operation, index, call)) in calls_of(module).enumerate() {
            let table = operation.table.to_lowercase();
            // Operations of two groups can have one name.
            let function = format!("{}_{table}_{place}", module.name);
            let _ = writeln!(
                text,
                "fn {function}(client: &Client) -> Result<Built> {{\n    call({call})\n}}\n"
            );
            let (id, method, path) = (&operation.id, operation.http_method.as_str(), &operation.path);
            let _ = writeln!(calls, "        ({id:?}, {method:?}, {path:?}, {index}, {function}),");
        }
        let _ = writeln!(
            documents,
            "    runtime::oracle::Probe {{\n        document: runtime::Document::new({name}::{0}::OPERATIONS, \
             include_str!(\"../src/{0}/reference.json\")),\n        calls: CALLS_{1},\n    }},",
            module.name,
            module.name.to_uppercase()
        );
        let _ = writeln!(
            text,
            "static CALLS_{}: &[runtime::oracle::Request<Client>] = &[\n{calls}];\n",
            module.name.to_uppercase()
        );
    }
    let _ = writeln!(
        text,
        "fn main() -> std::process::ExitCode {{\n    runtime::oracle::main::<Client>(&[\n{documents}    ])\n}}"
    );
    File::Text(text)
}

/// The calls of a module that can be written, each with its operation and the index of its example.
fn calls_of(module: &Module) -> impl Iterator<Item = (&Operation, usize, String)> {
    let grouped = module
        .groups
        .iter()
        .flat_map(|group| group.operations.iter().map(move |operation| (group, operation)));
    let with_examples = grouped.zip(&module.reference.operations);
    with_examples.flat_map(move |((group, operation), reference)| {
        let requests = reference.requests.iter().enumerate();
        requests.filter_map(move |(index, request)| Some((operation, index, chain(module, group, operation, request)?)))
    })
}

/// The chain of methods for one example; none where a value that the method asks for is not there.
fn chain(module: &Module, group: &Group, operation: &Operation, request: &RequestExample) -> Option<String> {
    let mut arguments = Vec::new();
    for argument in &operation.arguments {
        arguments.extend(media_type(argument, request));
        arguments.push(expression(module, group, argument, given(request, &argument.slot)?));
    }
    if let Some(required) = &operation.required {
        let mut fields = String::new();
        for field in &required.fields {
            let value = expression(module, group, field, given(request, &field.slot)?);
            // A struct holds its values; only a method borrows them.
            let _ = write!(fields, "{}: {}, ", field.name, value.trim_start_matches('&'));
        }
        arguments.push(format!(
            "api::{}::{}::{} {{ {fields}}}",
            module.name, group.name, required.name
        ));
    }
    let mut chain = format!(
        "client.{}().{}().{}({})",
        module.name,
        group.accessor,
        operation.method,
        arguments.join(", ")
    );
    for setter in &operation.setters {
        let argument = &setter.argument;
        // Of a field that takes a text or any value, one is enough, and the text is what the example has.
        let is_second = matches!(argument.slot, Slot::FormJson(_))
            && operation
                .setters
                .iter()
                .any(|other| is_plain_form_of(&other.argument, &argument.slot));
        let is_meant = !is_second && is_of_first_body(operation, &argument.slot);
        // A body that need not be there and is shown as `null` is not there.
        let is_there = |value: &&Value| is_meant && !(value.is_null() && argument.slot == Slot::Json);
        if let Some(value) = given(request, &argument.slot).filter(is_there) {
            let media_type = media_type(argument, request).into_iter();
            let values: Vec<String> = media_type.chain([expression(module, group, argument, value)]).collect();
            let _ = write!(chain, ".{}({})", argument.name, values.join(", "));
        }
    }
    chain.push_str(".into_call()");
    for (name, value) in undescribed_fields(operation, request) {
        let value = format!("{:?}", value.to_string());
        let _ = write!(chain, ".extra_form({name:?}, json::<runtime::Json>({value})?)");
    }
    Some(chain)
}

/// What bytes of a range are, by the example.
fn media_type(argument: &Argument, request: &RequestExample) -> Option<String> {
    let header = || request.args.get("header")?.get("Content-Type")?.as_str();
    let is_of_range = argument.passing == Passing::UploadOf;
    let media_type = is_of_range.then(header)?;
    media_type.map(|media_type| format!("{media_type:?}"))
}

/// The fields of a form that the document shows and does not describe.
fn undescribed_fields<'a>(
    operation: &'a Operation,
    request: &'a RequestExample,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    let is_form = matches!(
        operation.bodies.first().map(|body| &body.kind),
        Some(BodyKind::Form(_) | BodyKind::Multipart(_))
    );
    let setters = || operation.setters.iter().map(|setter| &setter.argument);
    let required = || operation.required.iter().flat_map(|required| &required.fields);
    let arguments = move || operation.arguments.iter().chain(required()).chain(setters());
    let is_described = move |name: &str| {
        arguments().any(|argument| matches!(&argument.slot, Slot::Form(wire) | Slot::FormJson(wire) if wire == name))
    };
    let fields = request.args.get("body").filter(|_| is_form).and_then(Value::as_object);
    fields
        .into_iter()
        .flatten()
        .filter(move |(name, _)| !is_described(name))
}

/// Whether a place is none of a body, or one of the body that the examples are of: an operation can take several.
fn is_of_first_body(operation: &Operation, slot: &Slot) -> bool {
    let first = operation.bodies.first().map(|body| &body.kind);
    match slot {
        Slot::Parameter(..) => true,
        Slot::Form(_) | Slot::FormJson(_) => matches!(first, Some(BodyKind::Form(_) | BodyKind::Multipart(_))),
        Slot::Json => matches!(first, Some(BodyKind::Json(_))),
        Slot::Text(_) => matches!(first, Some(BodyKind::Text)),
        Slot::Bytes(_) => matches!(first, Some(BodyKind::Bytes)),
        Slot::JsonAs(_) | Slot::TextAs(_) => false,
    }
}

fn is_plain_form_of(argument: &Argument, slot: &Slot) -> bool {
    matches!((&argument.slot, slot), (Slot::Form(one), Slot::FormJson(other)) if one == other)
}

/// The value that an example has for a place.
fn given<'a>(request: &'a RequestExample, slot: &Slot) -> Option<&'a Value> {
    let place = |name: &str| request.args.get(name).and_then(Value::as_object);
    match slot {
        Slot::Parameter(location, name) => {
            let place = place(location.name());
            place.and_then(|values: &Map<String, Value>| values.get(name))
        }
        Slot::Form(name) | Slot::FormJson(name) => place("body").and_then(|fields| fields.get(name)),
        Slot::Json | Slot::JsonAs(_) | Slot::Text(_) | Slot::TextAs(_) | Slot::Bytes(_) => request.args.get("body"),
    }
}

/// The value as the method takes it.
fn expression(module: &Module, group: &Group, argument: &Argument, value: &Value) -> String {
    let quoted = format!("{:?}", value.to_string());
    match (&argument.passing, &argument.value) {
        (Passing::IntoString, _) | (Passing::Into, Type::TextOrPart) => format!("{:?}", as_text(value)),
        (Passing::StringIterator, _) => {
            let texts = items(value).map(|item| format!("{:?}.to_owned()", as_text(item)));
            let texts: Vec<String> = texts.collect();
            format!("<[String; {}]>::from([{}])", texts.len(), texts.join(", "))
        }
        (Passing::Serialize, _) => format!("&sample({quoted})?"),
        (Passing::Reference, _) => format!("&json({quoted})?"),
        (Passing::Encode, Type::Vec(_)) => format!("&json::<Vec<_>>({quoted})?"),
        (Passing::Encode, _) => format!("&json({quoted})?"),
        (Passing::Iterator, Type::Vec(item)) if **item == Type::Part => {
            let parts: Vec<String> = items(value).map(part).collect();
            format!("<[runtime::Part; {}]>::from([{}])", parts.len(), parts.join(", "))
        }
        (Passing::Iterator, _) => format!("json::<Vec<_>>({quoted})?"),
        (Passing::Value, Type::String) => format!("{:?}.to_owned()", as_text(value)),
        (Passing::Value, Type::TextOrPart) => format!("{:?}.into()", as_text(value)),
        (Passing::Value, Type::Vec(item)) if **item == Type::Part => {
            format!("vec![{}]", items(value).map(part).collect::<Vec<_>>().join(", "))
        }
        (Passing::Value, Type::Part) => part(value),
        (Passing::IntoUpload | Passing::UploadOf, _) => format!("runtime::oracle::bytes({quoted})?"),
        (Passing::Value, Type::Bool) if value.is_boolean() => value.to_string(),
        (Passing::Value, Type::I64) if value.is_i64() => value.to_string(),
        (Passing::Value, Type::I32) if value.as_i64().is_some_and(|value| i32::try_from(value).is_ok()) => {
            value.to_string()
        }
        (Passing::Into, Type::Path(path)) => format!("json::<{}>({quoted})?", full_path(module, group, path)),
        // A value that may be null is read as one that is there or not.
        (Passing::Nullable, _) => format!("json::<Option<_>>({quoted})?"),
        (Passing::Value | Passing::Into, _) => format!("json({quoted})?"),
    }
}

/// A type that a file of operations names by this path.
fn full_path(module: &Module, group: &Group, path: &[String]) -> String {
    match path {
        [name] => format!("api::{}::{}::{name}", module.name, group.name),
        steps => format!("api::{}::{}", module.name, steps.join("::")),
    }
}

fn part(value: &Value) -> String {
    format!("runtime::Part::bytes(runtime::oracle::bytes({:?})?)", value.to_string())
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(items) => items.iter(),
        single => std::slice::from_ref(single).iter(),
    }
}

/// A value that goes where any text does: examples have numbers there.
fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
