//! A program that makes every request of the examples twice: by its arguments through the table, and by the methods
//! that callers use. It tests the generator, and no crate for callers has it.

use std::fmt::Write as _;

use serde_json::Value;

use super::reference;
use crate::output::File;
use crate::rust::{Argument, Crate, Group, Module, Operation, OracleCall, OracleValue, Passing, Type};

/// `examples/oracle.rs`.
///
/// Plain text: nobody reads its thousands of calls, and laying them out takes longer than the rest of a run.
pub(super) fn oracle(planned: &Crate) -> File {
    let name = planned.settings.package.rust_name();
    let mut text = format!(
        "//! Compares the two ways to make a request: `cargo run --example oracle`.\n\n#![allow(deprecated, unused)]\n\n\
         use {name}::runtime::oracle::{{Built, call, json, sample}};\nuse {name}::{{self as api, Client, Result, runtime}};\n\n"
    );
    let mut probes = String::new();
    let modules = planned.modules.iter().enumerate();
    for (index, module) in modules.filter(|(_, module)| !module.groups.is_empty()) {
        push_calls(
            &mut text,
            module,
            planned.oracle.iter().filter(|call| call.module == index),
        );
        // Writing to a string cannot fail.
        let _ = writeln!(
            probes,
            "    runtime::oracle::Probe {{\n        document: runtime::Document::new({name}::{0}::OPERATIONS, \
             include_str!(\"../src/{0}/{1}\")),\n        calls: CALLS_{2},\n    }},",
            module.name,
            reference::NAME,
            module.name.to_uppercase()
        );
    }
    let _ = writeln!(
        text,
        "fn main() -> std::process::ExitCode {{\n    runtime::oracle::main::<Client>(&[\n{probes}    ])\n}}"
    );
    File::Text(text)
}

/// A function for each call of a module, and the static that lists them.
fn push_calls<'c>(text: &mut String, module: &Module, planned: impl Iterator<Item = &'c OracleCall>) {
    let mut calls = String::new();
    for (place, call) in planned.enumerate() {
        let group = &module.groups[call.group];
        let operation = &group.operations[call.operation];
        let methods = chain(module, group, operation, call);
        let table = operation.table.to_lowercase();
        // Operations of two groups can have one name.
        let function = format!("{}_{table}_{place}", module.name);
        let _ = writeln!(
            text,
            "fn {function}(client: &Client) -> Result<Built> {{\n    call({methods})\n}}\n"
        );
        let (id, method, path) = (&operation.id, operation.http_method.as_str(), &operation.path);
        let _ = writeln!(
            calls,
            "        ({id:?}, {method:?}, {path:?}, {}, {function}),",
            call.example
        );
    }
    let _ = writeln!(
        text,
        "static CALLS_{}: &[runtime::oracle::Request<Client>] = &[\n{calls}];\n",
        module.name.to_uppercase()
    );
}

/// The chain of methods for one call.
fn chain(module: &Module, group: &Group, operation: &Operation, call: &OracleCall) -> String {
    let mut arguments = Vec::new();
    for (argument, given) in operation.arguments.iter().zip(&call.arguments) {
        arguments.extend(values(module, group, argument, given));
    }
    if let Some(required) = &operation.required {
        let mut fields = String::new();
        for (field, given) in required.fields.iter().zip(&call.fields) {
            let value = expression(module, group, field, &given.value);
            // Unlike a method, a struct takes values without borrowing.
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
    let setters = call.setters.iter();
    for (argument, given) in setters.map(|(index, given)| (&operation.setters[*index].argument, given)) {
        let values = values(module, group, argument, given);
        let _ = write!(chain, ".{}({})", argument.name, values.join(", "));
    }
    chain.push_str(".into_call()");
    for (name, value) in &call.undescribed {
        let value = format!("{:?}", value.to_string());
        let _ = write!(chain, ".extra_form({name:?}, json::<runtime::Json>({value})?)");
    }
    chain
}

/// The arguments for an input: the media type, if it is one of a range, and the value.
fn values(module: &Module, group: &Group, argument: &Argument, given: &OracleValue) -> Vec<String> {
    let media_type = given.media_type.iter().map(|media_type| format!("{media_type:?}"));
    media_type
        .chain([expression(module, group, argument, &given.value)])
        .collect()
}

/// The expression for a value.
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
        // A value that may be null is read as an `Option`.
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

/// A value for an argument that takes any text: examples also have numbers there.
fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
