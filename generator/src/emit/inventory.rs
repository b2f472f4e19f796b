//! The public API inventory: a line per public item, so that a reviewer sees what a change means to callers.

use std::fmt::Write as _;

use super::paths::Paths;
use crate::output::File;
use crate::pointer::Pointer;
use crate::rust::{Argument, Crate, Item, Module, Operation, Passing, Type};

/// Where the inventory stands.
pub(super) const PATH: &str = "api.txt";

/// `api.txt`.
pub(super) fn inventory(planned: &Crate) -> File {
    let mut lines = Lines(String::from(
        "# The public API, an item a line, with its place in the document. The next run overwrites it.\n",
    ));
    for credential in &planned.credentials {
        let arguments = credential.arguments.join(", ");
        lines.push(
            &format!("Credentials::{}({arguments})", credential.name),
            &Pointer::root()
                .key("components")
                .key("securitySchemes")
                .key(&credential.scheme),
        );
    }
    for module in &planned.modules {
        push_module(&mut lines, module);
    }
    File::Text(lines.0)
}

struct Lines(String);

impl Lines {
    fn push(&mut self, item: &str, at: &Pointer) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "{item}  # {at}");
    }
}

fn push_module(lines: &mut Lines, planned: &Module) {
    for group in &planned.groups {
        let prefix = format!("{}::{}", planned.name, group.name);
        for operation in &group.operations {
            push_operation(lines, &prefix, &group.handle, operation);
        }
    }
    for pattern in &planned.patterns {
        let rule = pattern.rule.pattern.as_deref().unwrap_or_default();
        lines.push(&format!("{}::{}: {rule}", planned.name, pattern.name), &pattern.at);
    }
    for model in &planned.models {
        for (index, item) in model.items.iter().enumerate() {
            let prefix = format!("{}::models", planned.name);
            let prefix = if index == 0 {
                prefix
            } else {
                format!("{prefix}::{}", model.name)
            };
            push_item(lines, &prefix, item);
        }
    }
}

fn push_operation(lines: &mut Lines, prefix: &str, handle: &str, planned: &Operation) {
    let arguments: Vec<String> = planned
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", argument.name, handed_over(argument)))
        .collect();
    let output = type_text(&planned.output);
    lines.push(
        &format!(
            "{prefix}::{handle}::{}({}) -> {output}  [{}]",
            planned.method,
            arguments.join(", "),
            planned.signature
        ),
        &planned.at,
    );
    for setter in &planned.setters {
        let argument = &setter.argument;
        lines.push(
            &format!(
                "{prefix}::{}::{}({})",
                planned.builder,
                argument.name,
                handed_over(argument)
            ),
            &argument.at,
        );
    }
    for item in &planned.items {
        push_item(lines, prefix, item);
    }
}

fn push_item(lines: &mut Lines, prefix: &str, planned: &Item) {
    let name = format!("{prefix}::{}", planned.name());
    match planned {
        Item::Struct(item) => {
            lines.push(&name, &item.at);
            for field in &item.fields {
                lines.push(
                    &format!("{name}::{}: {}", field.name, type_text(&field.field_type())),
                    &field.at,
                );
            }
        }
        Item::Enum(item) => {
            lines.push(&name, &item.at);
            for value in &item.values {
                lines.push(&format!("{name}::{} = {:?}", value.name, value.wire), &item.at);
            }
        }
        Item::Union(item) => {
            lines.push(&name, &item.at);
            for variant in &item.variants {
                lines.push(
                    &format!("{name}::{}({})", variant.name, type_text(&variant.value)),
                    &item.at,
                );
            }
        }
        Item::Text(item) => {
            lines.push(
                &format!("{name}: {}", item.rule.pattern.as_deref().unwrap_or_default()),
                &item.at,
            );
        }
        Item::Alias(item) => lines.push(&format!("{name} = {}", type_text(&item.target)), &item.at),
        Item::Outcomes(item) => {
            lines.push(&name, &item.at);
            for variant in &item.variants {
                lines.push(
                    &format!("{name}::{}({})", variant.name, type_text(&variant.value)),
                    &item.at,
                );
            }
        }
        Item::ErrorBodies(item) => {
            lines.push(&name, &item.at);
            for variant in &item.variants {
                lines.push(
                    &format!("{name}::{}({})", variant.name, type_text(&variant.value)),
                    &item.at,
                );
            }
        }
    }
}

fn handed_over(argument: &Argument) -> String {
    let value = type_text(&argument.value);
    match argument.passing {
        Passing::IntoString => "impl Into<String>".to_owned(),
        Passing::IntoUpload => "impl Into<runtime::Upload>".to_owned(),
        Passing::Value => value,
        Passing::Reference => format!("&{value}"),
        Passing::Encode => match &argument.value {
            Type::Vec(item) => format!("&[{}]", type_text(item)),
            _ => format!("&{value}"),
        },
        Passing::Serialize => "&impl Serialize".to_owned(),
        Passing::StringIterator => "impl IntoIterator<Item = impl Into<String>>".to_owned(),
        Passing::Iterator => match &argument.value {
            Type::Vec(item) => format!("impl IntoIterator<Item = {}>", type_text(item)),
            _ => value,
        },
    }
}

/// A type without the folders that say where it stands.
fn type_text(planned: &Type) -> String {
    let text = Paths { in_full: false }.type_(planned).to_string();
    let text: String = text.split_whitespace().collect();
    text.replace("runtime::bytes::", "")
        .replace("runtime::", "")
        .replace("super::", "")
}
