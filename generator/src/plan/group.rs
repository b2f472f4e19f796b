//! Groups: the operations of one file.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::{IndexMap, IndexSet};

use super::context::Context;
use super::docs::words::link_lines;
use super::example::{ExampleOf, Inputs};
use super::model::conversion;
use super::model::twins::{call_together, failures, twins};
use super::model::{File, hides_prelude};
use super::name::scope::{self, Named};
use super::name::{Case, join, rust_name, suffix};
use super::operation::name;
use super::operation::{self, Names};
use super::{docs, server};
use crate::diagnostic::{Code, toml_string};
use crate::ir;
use crate::pointer::Pointer;
use crate::rust::{Group, Item, Operation};

/// Names that a group cannot have: files in the module's folder, and imports of the module.
const FILES: &[&str] = &["headers", "models", "patterns", "runtime"];

/// Names that neither a group nor its method can have: functions of the handle itself.
const FUNCTIONS: &[&str] = &["clone", "new"];

/// The groups in the order of their first operations.
pub(super) fn plan_groups(context: &mut Context<'_>) -> Vec<Group> {
    let api = context.api;
    // Many operations have the same words, and a name takes long to compute.
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut members: IndexMap<String, Vec<&ir::Operation>> = IndexMap::new();
    for operation in &api.operations {
        let words = group_words(context, operation);
        let name = names.entry(words).or_insert_with_key(|words| file_name(words));
        members.entry(name.clone()).or_default().push(operation);
    }
    report_spellings(context);
    let mut tags: BTreeMap<String, Vec<&ir::Tag>> = BTreeMap::new();
    for tag in &api.tags {
        tags.entry(file_name(&tag.name)).or_default().push(tag);
    }
    members
        .into_iter()
        .map(|(name, operations)| {
            let called = tags.get(&name).map_or(&[][..], Vec::as_slice);
            plan_group(context, name, &operations, called)
        })
        .collect()
}

/// Reports tags that differ from another tag only in case, and so become two groups.
fn report_spellings(context: &mut Context<'_>) {
    let declared = context.api.tags.iter().map(|tag| &tag.name);
    let mut known: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for name in declared {
        known.entry(name.to_lowercase()).or_default().push(name);
    }
    for operation in &context.api.operations {
        let Some(tag) = operation.tags.first() else { continue };
        let alike = known.entry(tag.to_lowercase()).or_default();
        if alike.contains(&tag) {
            continue;
        }
        if let Some(other) = alike.iter().find(|other| file_name(other) != file_name(tag)) {
            context.diagnostics.report(
                Code::Contradiction,
                &operation.at.key("tags").index(0),
                format!("the tag `{tag}` is written `{other}` elsewhere"),
                "their operations are two groups; write one of them, or the overrides give the operations a group",
            );
        }
        alike.push(tag);
    }
}

/// The name of a group and of its file.
pub(super) fn file_name(words: &str) -> String {
    let mut name = rust_name(words, Case::Snake);
    if FILES.contains(&name.as_str()) || FUNCTIONS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// The method that returns the handle of a group. It has the name of the file, without the underscore that avoids
/// another file.
pub(super) fn accessor(group: &str) -> &str {
    let bare = group.strip_suffix('_');
    bare.filter(|bare| FILES.contains(bare)).unwrap_or(group)
}

/// The words that a group is named for: those of the overrides, the first tag, or the first fixed segment of the path
/// that is not a version.
fn group_words(context: &Context<'_>, operation: &ir::Operation) -> String {
    let chosen = context
        .overrides
        .operations
        .get(&operation.id)
        .and_then(|choice| choice.group.clone());
    let segment = || {
        let path = operation.path.split('?').next().unwrap_or_default();
        let mut segments = path
            .split('/')
            .filter(|segment| !segment.is_empty() && !segment.contains('{'));
        segments.find(|segment| !is_version(segment)).map(str::to_owned)
    };
    chosen
        .or_else(|| tag(operation).cloned())
        .or_else(segment)
        .unwrap_or_else(|| "operations".to_owned())
}

/// The tag that names the group of an operation.
pub(super) fn tag(operation: &ir::Operation) -> Option<&String> {
    operation.tags.first().filter(|tag| !tag.trim().is_empty())
}

fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

/// A group; `called` are the tags of the document with its name.
fn plan_group(context: &mut Context<'_>, name: String, operations: &[&ir::Operation], called: &[&ir::Tag]) -> Group {
    let handle = scope::handle_name(&name);
    let names = name_operations(context, operations, &name, &handle);
    let mut taken: IndexSet<String> = names
        .iter()
        .flat_map(|names| [names.builder.clone(), names.table.clone()])
        .collect();
    taken.insert(handle.clone());
    context.own_shapes.clear();
    let mut file = File::of_operations(taken);
    let mut planned: Vec<_> = operations
        .iter()
        .zip(names)
        .map(|(operation, names)| operation::plan_operation(context, &mut file, operation, names))
        .collect();
    let (destination, destinations) = server::destinations(operations);
    let failures = failures(&planned);
    let twins = twins(planned.iter().flat_map(|operation| &operation.items), &failures);
    let bodies: Vec<String> = planned.iter().flat_map(conversion::own_bodies).cloned().collect();
    let items = planned.iter_mut().flat_map(|operation| &mut operation.items);
    call_together(items, &twins);
    let items = planned.iter_mut().flat_map(|operation| &mut operation.items);
    conversion::note(context, items, &twins, &bodies);
    conversion::pass_into(context, &mut planned, &twins);
    for ((operation, planned), destination) in operations.iter().zip(&mut planned).zip(destinations) {
        planned.destination = destination;
        document(context, operation, planned, &name);
    }
    let type_names = planned.iter().flat_map(|operation| {
        operation
            .items
            .iter()
            .map(Item::name)
            .chain(std::iter::once(operation.builder.as_str()))
    });
    Group {
        hides_prelude: hides_prelude(type_names.chain(std::iter::once(handle.as_str()))),
        docs: group_docs(context.api, &name, operations, called),
        destination,
        described: file.described.difference(&file.models).cloned().collect(),
        models: file.models.into_iter().collect(),
        feature: None,
        twins,
        operations: planned,
        accessor: accessor(&name).to_owned(),
        name,
        handle,
    }
}

/// Adds the example of an operation and the documentation of its method, which depend on the whole group.
fn document(context: &Context<'_>, operation: &ir::Operation, planned: &mut Operation, group: &str) {
    let of = ExampleOf {
        context,
        operation,
        inputs: &Inputs::of(context.api, operation),
        planned,
        group,
    };
    planned.example = of.plan();
    planned.method_docs = docs::method::method_docs(planned);
    planned.error_docs = docs::method::error_docs(planned);
}

/// The description of the group's tag: a tag with its name that its operations have, or else any tag with its name,
/// since the overrides or the paths can name a group like a tag without operations. If there is none, the description
/// of a tag that all operations have.
fn group_docs(api: &ir::Api, name: &str, operations: &[&ir::Operation], called: &[&ir::Tag]) -> Vec<String> {
    let bears = |operation: &&ir::Operation, tag: &ir::Tag| operation.tags.contains(&tag.name);
    let borne = |tag: &&&ir::Tag| operations.iter().any(|operation| bears(operation, tag));
    let first = operations
        .first()
        .map_or(&[][..], |operation| operation.tags.as_slice());
    let known = first
        .iter()
        .filter_map(|name| api.tags.iter().find(|tag| tag.name == *name));
    let shared = known.filter(|tag| operations.iter().all(|operation| bears(operation, tag)));
    let named = called.iter().filter(borne).chain(called).copied();
    let mut said = named.chain(shared).map(tag_docs);
    said.find(|docs| !docs.is_empty())
        .unwrap_or_else(|| vec![format!("The operations of `{name}`.")])
}

fn tag_docs(tag: &ir::Tag) -> Vec<String> {
    let words = tag.description.as_deref().map(docs::sanitise);
    let blocks = words.into_iter().chain(link_lines(&tag.link));
    let blocks: Vec<Vec<String>> = blocks.filter(|lines| !lines.is_empty()).collect();
    blocks.join(&String::new())
}

/// The names of all operations of a group: methods, builders and tables.
fn name_operations(context: &mut Context<'_>, operations: &[&ir::Operation], group: &str, handle: &str) -> Vec<Names> {
    let ids = name::words(&context.shared_ids, operations);
    let siblings: Vec<Named<'_>> = ids
        .iter()
        .zip(operations)
        .map(|(id, operation)| Named {
            wire: id,
            at: &operation.at,
        })
        .collect();
    let pinned = &context.overrides.names;
    let called = call_name(handle);
    let aside = scope::only_one(&siblings, Case::Camel, handle, pinned);
    let taken = [handle, &called];
    let taken = if aside.is_some() { &taken[..] } else { &taken[..1] };
    let stems = scope::assign(&siblings, Case::Camel, taken, pinned, context.diagnostics);
    let methods = name_methods(context, operations, group, &siblings);
    let tables = table_names(&stems);
    let mut builders = stems.clone();
    if let Some(builder) = aside.and_then(|index| builders.get_mut(index)) {
        *builder = called;
    }
    let stems = stems.into_iter().map(|stem| stem.trim_end_matches('_').to_owned());
    builders
        .into_iter()
        .zip(stems)
        .zip(methods)
        .zip(tables)
        .map(|(((builder, stem), method), table)| Names {
            method,
            builder,
            stem,
            table,
        })
        .collect()
}

/// The names of the methods of a group, which the overrides can set.
fn name_methods(
    context: &mut Context<'_>,
    operations: &[&ir::Operation],
    group: &str,
    siblings: &[Named<'_>],
) -> Vec<String> {
    let chosen: Vec<Option<String>> = operations
        .iter()
        .map(|operation| {
            let choice = context.overrides.operations.get(&operation.id)?;
            choice.name.as_deref().map(method_name)
        })
        .collect();
    let ids: IndexMap<&Pointer, &str> = operations
        .iter()
        .map(|operation| (&operation.at, operation.id.as_str()))
        .collect();
    let words = name::method_words(group, operations, siblings, &chosen);
    let named = words.iter().zip(siblings);
    let named: Vec<Named<'_>> = named
        .map(|(words, named)| Named {
            wire: words,
            at: named.at,
        })
        .collect();
    scope::assign_with(
        &named,
        Case::Snake,
        name::NOT_METHODS,
        &chosen,
        context.diagnostics,
        &|named, name| {
            let id = ids.get(named.at).copied().unwrap_or_default();
            format!("[operations.{}]\nname = {}", toml_string(id), toml_string(name))
        },
    )
}

/// The name of the builder that would otherwise have the name of its group's handle. It depends on the handle only;
/// other builders of this name get another.
fn call_name(handle: &str) -> String {
    join(handle, "Call", Case::Camel)
}

/// The name of a method that the overrides set.
pub(super) fn method_name(given: &str) -> String {
    let mut name = rust_name(given, Case::Snake);
    if name::NOT_METHODS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// The names of tables. None is the name of the list of all tables, of another table, or of a builder, which is a
/// function of that name as well.
fn table_names(builders: &[String]) -> Vec<String> {
    let names = scope::recased(builders, Case::Shouty);
    let all: BTreeSet<&String> = builders.iter().collect();
    let tables = builders.iter().zip(names).map(|(builder, name)| {
        if name != *builder && all.contains(&name) {
            return join(&name, &suffix(builder), Case::Shouty);
        }
        // A name of one letter is the same in both cases.
        if name == "OPERATIONS" || name == *builder {
            return format!("{name}_");
        }
        name
    });
    tables.collect()
}
