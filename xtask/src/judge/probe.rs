//! A caller that uses every public item of a crate once, in the simplest way.

use std::fmt::Write as _;

use super::place::Place;
use crate::generator::rust::{
    Crate, Enum, EnumKind, EnumValue, Group, Item, ModelFile, Module, Operation, Struct, Twins, Type,
};

/// The code of the probe; the crate is called `client`.
pub(super) fn probe(planned: &Crate) -> String {
    let mut probe = Probe {
        text: String::from("#![allow(warnings)]\n\nuse client::{Client, runtime};\n\n"),
        count: 0,
    };
    probe.push(
        "",
        "client::Credentials",
        "client::Credentials::none().and(client::Credentials::none())",
    );
    for credential in &planned.credentials {
        let arguments = vec!["String::new()"; credential.arguments.len()].join(", ");
        let call = format!("client::Credentials::{}({arguments})", credential.name);
        probe.push("", "client::Credentials", &call);
    }
    for module in &planned.modules {
        probe.module(module);
    }
    probe.text
}

struct Probe {
    text: String,
    count: usize,
}

impl Probe {
    /// A function with these parameters that returns an expression.
    fn push(&mut self, takes: &str, gives: &str, body: &str) {
        self.count += 1;
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "fn use_{}({takes}) -> {gives} {{ {body} }}", self.count);
    }

    /// A function with these parameters that awaits a call.
    fn push_awaited(&mut self, takes: &str, gives: &str, call: &str) {
        self.count += 1;
        let _ = writeln!(
            self.text,
            "async fn use_{}({takes}) -> runtime::Result<{gives}> {{ {call}.await }}",
            self.count
        );
    }

    fn module(&mut self, module: &Module) {
        let root = Place {
            module: &module.name,
            group: None,
            model: None,
        };
        let path = format!("client::{}", module.name);
        self.push("", "&'static runtime::Api", &format!("&{path}::API"));
        if !module.groups.is_empty() {
            let handle = format!("{path}::{}<'_>", module.handle);
            self.push("client: &Client", &handle, &format!("client.{}()", module.name));
        }
        for group in &module.groups {
            self.group(module, group);
        }
        for text in &module.patterns {
            self.item(root, &Item::Text(text.clone()));
        }
        for header in &module.headers {
            let held = format!("runtime::Header<{}>", root.type_(&header.value));
            self.push("", &held, &format!("{path}::headers::{}", header.name));
        }
        for model in &module.models {
            self.model(module, model);
        }
    }

    fn model(&mut self, module: &Module, model: &ModelFile) {
        let first = model.items.first().map_or("", Item::name);
        let place = Place {
            module: &module.name,
            group: None,
            model: Some((&model.name, first)),
        };
        for item in &model.items {
            self.item(place, item);
            self.twin(place, &model.twins, item);
        }
    }

    fn group(&mut self, module: &Module, group: &Group) {
        let place = Place {
            module: &module.name,
            group: Some(&group.name),
            model: None,
        };
        let handle = format!("{}<'a>", place.own(&group.handle));
        let body = format!("client.{}().{}()", module.name, group.accessor);
        self.count += 1;
        let _ = writeln!(
            self.text,
            "fn use_{}<'a>(client: &'a Client) -> {handle} {{ {body} }}",
            self.count
        );
        for operation in &group.operations {
            self.operation(place, group, operation);
            for item in &operation.items {
                self.item(place, item);
                self.twin(place, &group.twins, item);
            }
        }
    }

    fn operation(&mut self, place: Place<'_>, group: &Group, operation: &Operation) {
        let output = place.type_(&operation.output);
        let builder = place.own(&operation.builder);
        let table = format!("&{}", place.own(&operation.table));
        self.push("", &format!("&'static runtime::Operation<{output}>"), &table);
        let mut takes = format!("handle: &{}<'_>", place.own(&group.handle));
        let mut names = Vec::new();
        for (index, argument) in operation.arguments.iter().enumerate() {
            let _ = write!(takes, ", a{index}: {}", place.handed_over(argument));
            names.push(Place::written(argument, &format!("a{index}")));
        }
        if let Some(required) = &operation.required {
            let held = required.fields.iter().enumerate();
            let fields: Vec<String> = held
                .map(|(index, field)| {
                    let _ = write!(takes, ", f{index}: {}", place.type_(&field.value));
                    format!("{}: f{index}", field.name)
                })
                .collect();
            let name = place.own(&required.name);
            names.push(format!("{name} {{ {} }}", fields.join(", ")));
            self.traits(&name, "Clone + std::fmt::Debug");
        }
        self.push(
            &takes,
            &builder,
            &format!("handle.{}({})", operation.method, names.join(", ")),
        );
        for setter in &operation.setters {
            let takes = format!("builder: {builder}, value: {}", place.handed_over(&setter.argument));
            let written = Place::written(&setter.argument, "value");
            self.push(
                &takes,
                &builder,
                &format!("builder.{}({written})", setter.argument.name),
            );
        }
        let takes = format!("builder: {builder}");
        self.push(&takes, &format!("runtime::Call<{output}>"), "builder.into_call()");
        self.push_awaited(&takes, &output, "builder.send()");
        if let Some(pages) = &operation.pages {
            self.push(&takes, &format!("runtime::Pages<{output}>"), "builder.pages()");
            let item = place.type_(&pages.item);
            self.push(&takes, &format!("runtime::Items<{item}>"), "builder.stream()");
        }
        for stream in &operation.streams {
            let read = format!("builder.{}()", stream.method);
            self.push_awaited(&takes, &place.type_(&stream.value), &read);
        }
    }

    /// Requires traits of a type.
    fn traits(&mut self, path: &str, traits: &str) {
        self.push("", "()", &format!("fn has<T: {traits}>() {{}} has::<{path}>()"));
    }

    fn item(&mut self, place: Place<'_>, item: &Item) {
        let path = place.own(item.name());
        if let Some(traits) = traits(item) {
            self.traits(&path, &traits);
        }
        match item {
            Item::Struct(item) => self.structure(place, &path, item),
            Item::Enum(item) => self.enumeration(&path, item),
            Item::Union(item) => {
                self.values(&path, &item.values);
                for variant in &item.variants {
                    self.variant(place, &path, &variant.name, &variant.value);
                }
                for variant in item.variants.iter().filter(|variant| variant.converts) {
                    self.conversion(place, &path, &variant.value);
                }
            }
            Item::Outcomes(item) => {
                for variant in &item.variants {
                    self.variant(place, &path, &variant.name, &variant.value);
                }
            }
            Item::ErrorBodies(item) => {
                for variant in &item.variants {
                    self.variant(place, &path, &variant.name, &variant.value);
                }
            }
            Item::Text(_) => {
                self.push("text: String", &path, &format!("{path}::new_unchecked(text)"));
                self.push("", "runtime::TextRule", &format!("{path}::RULE"));
            }
            Item::Alias(item) => self.push(&format!("value: {}", place.type_(&item.target)), &path, "value"),
        }
    }

    /// Converts a value by `From`.
    fn conversion(&mut self, place: Place<'_>, path: &str, value: &Type) {
        let source = match value {
            Type::Box(inner) => inner,
            value => value,
        };
        self.push(&format!("value: {}", place.type_(source)), path, "value.into()");
    }

    /// Passes a value under the other name of its type, if there is one.
    fn twin(&mut self, place: Place<'_>, twins: &Twins, item: &Item) {
        if let Some(alias) = twins.alias(item) {
            self.item(place, &Item::Alias(alias));
        }
    }

    fn structure(&mut self, place: Place<'_>, path: &str, item: &Struct) {
        let held = format!("held: &{path}");
        for field in &item.fields {
            let value = place.type_(&field.field_type());
            self.push(&held, &format!("&{value}"), &format!("&held.{}", field.name));
            if field.json_text {
                let body = format!("held.{}_as::<Vec<String>>()", field.name);
                self.push(&held, "runtime::Decoded<Option<Vec<String>>>", &body);
            }
        }
        if let Some((name, value)) = &item.additional {
            let value = format!("&runtime::Map<{}>", place.type_(value));
            self.push(&held, &value, &format!("&held.{name}"));
        }
        self.push(&held, "&runtime::Extra", &format!("&held.{}", item.extra));
        if item.in_request {
            let required = item.constructor();
            let takes: Vec<String> = required
                .iter()
                .enumerate()
                .map(|(index, field)| format!("a{index}: {}", place.type_(&field.taken_type())))
                .collect();
            let names: Vec<String> = (0..takes.len()).map(|index| format!("a{index}")).collect();
            self.push(&takes.join(", "), path, &format!("{path}::new({})", names.join(", ")));
        }
        if let Some(field) = item.wrapped() {
            self.conversion(place, path, &field.value);
        }
        self.push("", path, &format!("{path}::default()"));
    }

    fn enumeration(&mut self, path: &str, item: &Enum) {
        self.values(path, &item.values);
        if item.kind == EnumKind::Text {
            self.push(&format!("held: {path}"), "String", "held.as_str().to_owned()");
        }
    }

    fn values(&mut self, path: &str, values: &[EnumValue]) {
        for value in values {
            self.push("", path, &format!("{path}::{}", value.name));
        }
    }

    fn variant(&mut self, place: Place<'_>, path: &str, name: &str, value: &Type) {
        match value {
            Type::Unit => self.push("", path, &format!("{path}::{name}")),
            value => {
                let takes = format!("value: {}", place.type_(value));
                self.push(&takes, path, &format!("{path}::{name}(value)"));
            }
        }
    }
}

/// The traits of a type as bounds; `None` for an alias.
fn traits(item: &Item) -> Option<String> {
    let names = match item {
        Item::Struct(_) | Item::Union(_) => "Clone, Debug, Default, PartialEq",
        Item::Enum(_) => "Clone, Debug, Default, Eq, Hash",
        Item::Text(_) => "Clone, Debug, Display, Eq, Hash, Ord",
        Item::Outcomes(item) => item.traits(),
        Item::ErrorBodies(_) => "Clone, Debug",
        Item::Alias(_) => return None,
    };
    let bounds = names.split(", ").map(|name| match name {
        "Debug" | "Display" => format!("std::fmt::{name}"),
        "Hash" => "std::hash::Hash".to_owned(),
        name => name.to_owned(),
    });
    Some(bounds.collect::<Vec<_>>().join(" + "))
}
