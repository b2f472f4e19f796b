//! The method of an operation.

use super::argument::{argument_value, constant_value, declarations, field_value};
use super::documentation::{deprecation, takes_many};
use super::function::Function;
use super::paths::Paths;
use super::{example, page};
use crate::output::Item;
use crate::rust::Operation;

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

/// The example precedes the section on errors, and is not part of it.
fn method_docs(planned: &Operation) -> Vec<String> {
    let signature = format!("async fn example(client: &{}::Client)", planned.example.crate_name);
    let example = example::block(&planned.example, &signature);
    let blocks = [planned.method_docs.as_slice(), &example, &planned.error_docs];
    let blocks: Vec<&[String]> = blocks.into_iter().filter(|block| !block.is_empty()).collect();
    blocks.join(&String::new())
}
