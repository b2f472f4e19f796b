//! Groups: which operations stand together in a file.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::context::Context;
use super::model::{File, hides_prelude};
use super::name::{Case, join, rust_name, suffix};
use super::operation::{self, Names};
use super::scope::{self, Named};
use super::twins::{call_together, failures, twins};
use super::words::link_lines;
use super::{conversion, docs, example, server};
use crate::diagnostic::toml_string;
use crate::ir;
use crate::pointer::Pointer;
use crate::rust::{Group, Item};

/// Names that are not a group's: of files in the module's folder, and of what the module imports.
const FILES: &[&str] = &["headers", "models", "patterns", "runtime"];

/// Names that neither a group nor its method has: of functions of the handle itself.
const FUNCTIONS: &[&str] = &["clone", "new"];

/// The groups in the order of their first operations.
pub(super) fn plan_groups(context: &mut Context<'_>) -> Vec<Group> {
    let api = context.api;
    // Many operations have words in common, and making a name of them takes long.
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut members: IndexMap<String, Vec<&ir::Operation>> = IndexMap::new();
    for operation in &api.operations {
        let words = group_words(context, operation);
        let name = names.entry(words).or_insert_with_key(|words| file_name(words));
        members.entry(name.clone()).or_default().push(operation);
    }
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

/// The name of a group and of its file.
pub(super) fn file_name(words: &str) -> String {
    let mut name = rust_name(words, Case::Snake);
    if FILES.contains(&name.as_str()) || FUNCTIONS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// The method that gives the handle of a group: called as its file is, which alone steps aside for another file.
pub(super) fn accessor(group: &str) -> &str {
    let bare = group.strip_suffix('_');
    bare.filter(|bare| FILES.contains(bare)).unwrap_or(group)
}

/// The words that a group is named for: the overrides' choice, the first tag, or the first fixed part of the path that
/// is no mere version.
fn group_words(context: &Context<'_>, operation: &ir::Operation) -> String {
    let chosen = context
        .overrides
        .operations
        .get(&operation.id)
        .and_then(|choice| choice.group.clone());
    let tag = || operation.tags.first().filter(|tag| !tag.trim().is_empty()).cloned();
    let segment = || {
        let mut segments = operation
            .path
            .split('/')
            .filter(|segment| !segment.is_empty() && !segment.contains('{'));
        segments.find(|segment| !is_version(segment)).map(str::to_owned)
    };
    chosen
        .or_else(tag)
        .or_else(segment)
        .unwrap_or_else(|| "operations".to_owned())
}

fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

/// A group; `called` are the tags of the document that are called as it is.
fn plan_group(context: &mut Context<'_>, name: String, operations: &[&ir::Operation], called: &[&ir::Tag]) -> Group {
    let handle = scope::handle_name(&name);
    let names = name_operations(context, operations, &name, &handle);
    let mut taken: Vec<String> = names
        .iter()
        .flat_map(|names| [names.builder.clone(), names.table.clone()])
        .collect();
    taken.push(handle.clone());
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
        planned.example = example::plan_example(context, operation, planned, &name);
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

/// What the document says of the tag that a group is called as: one that its operations bear, or else any, since a group of the overrides
/// or of paths may be called as a tag that nothing bears. Where none is called so, it is what they all bear that is described.
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
    let api = context.api;
    // An id that two operations share names neither; they are named for what they send.
    let mut times: IndexMap<&str, usize> = IndexMap::new();
    for operation in &api.operations {
        *times.entry(&operation.id).or_default() += 1;
    }
    let ids: Vec<String> = operations
        .iter()
        .map(|operation| {
            let is_shared = times.get(operation.id.as_str()).is_some_and(|times| *times > 1);
            if is_shared || is_path(operation) {
                format!("{} {}", operation.method.as_str(), operation.path)
            } else {
                operation.id.clone()
            }
        })
        .collect();
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
    let words = method_words(group, &siblings);
    let named = words.iter().zip(&siblings);
    let named: Vec<Named<'_>> = named
        .map(|(words, named)| Named {
            wire: words,
            at: named.at,
        })
        .collect();
    let methods = scope::assign_with(
        &named,
        Case::Snake,
        NOT_METHODS,
        &chosen,
        context.diagnostics,
        &|named, name| {
            let id = ids.get(named.at).copied().unwrap_or_default();
            format!("[operations.{}]\nname = {}", toml_string(id), toml_string(name))
        },
    );
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

/// The name of a builder that would have that of the handle of its group: it follows from that alone, and others of that name step aside.
fn call_name(handle: &str) -> String {
    join(handle, "Call", Case::Camel)
}

/// Names that a method of a group has not.
const NOT_METHODS: &[&str] = &["clone", "new"];

/// The name of a method that the overrides give.
pub(super) fn method_name(given: &str) -> String {
    let mut name = rust_name(given, Case::Snake);
    if NOT_METHODS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Names of groups that say what their operations do: in front of an id such a word is its verb, and `searchRules` is no `rules`.
const VERBS: &[&str] = &[
    "add", "create", "delete", "find", "get", "list", "lookup", "query", "remove", "search", "set", "update",
];

/// The words that methods are named for: those of the operation's id, without the group's in front, which callers have just written
/// (`repos/get` is `repos().get()`), unless another id is what is left.
fn method_words(group: &str, siblings: &[Named<'_>]) -> Vec<String> {
    let names: Vec<String> = siblings
        .iter()
        .map(|named| rust_name(named.wire, Case::Snake))
        .collect();
    let own = |(name, sibling): (&String, &Named<'_>)| {
        let rest = own_words(group.trim_end_matches('_'), name, sibling.wire)?;
        let is_name = rust_name(&rest, Case::Snake) == rest && !NOT_METHODS.contains(&rest.as_str());
        is_name.then_some(rest)
    };
    let own: Vec<Option<String>> = names.iter().zip(siblings).map(own).collect();
    let mut times: IndexMap<&String, usize> = IndexMap::new();
    for name in names.iter().chain(own.iter().flatten()) {
        *times.entry(name).or_default() += 1;
    }
    let words = own.iter().zip(siblings).map(|(own, sibling)| {
        let own = own.as_ref().filter(|own| times.get(own) == Some(&1));
        own.map_or_else(|| sibling.wire.to_owned(), Clone::clone)
    });
    words.collect()
}

/// What is left of the name of an operation behind that of its group, or behind the first part of its id where that is the group's name
/// in another number or with other spaces (`allowlists/add` of `allowlist` is `add`), or where the group's name begins with it:
/// `disputes.adjudicate` of `disputes_actions` is `adjudicate`.
///
/// What else is in the group has no part in it: with one more operation, the others would be called otherwise.
fn own_words(group: &str, name: &str, id: &str) -> Option<String> {
    let behind = |words: &str| Some(name.strip_prefix(words)?.strip_prefix('_')?.to_owned());
    if let Some(rest) = behind(group) {
        return (!VERBS.contains(&group) || first_parts(id).any(|first| first == group)).then_some(rest);
    }
    if let Some(first) = first_parts(id).find(|first| letters(first) == letters(group)) {
        return behind(&first);
    }
    let first = rust_name(id.split_once(['.', '/'])?.0, Case::Snake);
    let begins_group = group.strip_prefix(&first).is_some_and(|rest| rest.starts_with('_'));
    behind(&first).filter(|_| begins_group)
}

/// The first part of an id, which is not only its first word: between parts there is something else than between words.
fn first_parts(id: &str) -> impl Iterator<Item = String> {
    let mut pairs = id.bytes().zip(id.bytes().skip(1));
    let has_humps = pairs.any(|(one, next)| one.is_ascii_lowercase() && next.is_ascii_uppercase());
    let of_words = has_humps.then(|| id.split_once(['_', '-'])).flatten();
    let parts = id.split_once(['.', '/', ':']).into_iter().chain(of_words);
    parts.map(|(first, _)| rust_name(first, Case::Snake))
}

/// The letters of a name, without the one that makes it a plural.
fn letters(name: &str) -> String {
    let letters = name.replace('_', "");
    letters.strip_suffix('s').map_or_else(|| letters.clone(), str::to_owned)
}

/// Whether an id is a method and paths, as some producers make one up where there is none.
fn is_path(operation: &ir::Operation) -> bool {
    let method = operation.method.as_str();
    let start = operation.id.get(..method.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(method))
        && operation.id[method.len()..]
            .trim_start_matches([' ', '-', '_', ':'])
            .starts_with('/')
}

/// The names of tables: none that of the list of all tables, of another table, or of a builder, which is a function of that
/// name too.
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
