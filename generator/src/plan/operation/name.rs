//! The names of operations: the words of the id, and those of them that the method has.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::ir;
use crate::plan::group::{file_name, tag};
use crate::plan::name::scope::Named;
use crate::plan::name::{Case, rust_name};

/// Names that a method of a group cannot have.
pub(in crate::plan) const NOT_METHODS: &[&str] = &["clone", "new"];

/// The ids that several operations of a document have.
pub(in crate::plan) fn shared_ids(api: &ir::Api) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let ids = api.operations.iter().map(|operation| operation.id.as_str());
    ids.filter(|id| !seen.insert(*id)).collect()
}

/// The words that the operations of a group are named for: their ids, without a path and a method that some producers
/// append. An id that two operations share, or that is a path, is not used: such operations are named for their
/// requests.
pub(in crate::plan) fn words(shared_ids: &BTreeSet<&str>, operations: &[&ir::Operation]) -> Vec<String> {
    let bare: Vec<&str> = operations.iter().map(|operation| bare_id(operation)).collect();
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for bare in &bare {
        *names.entry(rust_name(bare, Case::Snake)).or_default() += 1;
    }
    let words = operations.iter().zip(bare).map(|(operation, bare)| {
        if shared_ids.contains(operation.id.as_str()) || is_path(operation) {
            sent(operation)
        } else if names.get(&rust_name(bare, Case::Snake)).is_some_and(|times| *times > 1) {
            // The paths tell functions of the same name apart.
            operation.id.clone()
        } else {
            bare.to_owned()
        }
    });
    words.collect()
}

/// The words for the request of an operation without a usable id, with the fragment that tells it apart from others of
/// its path.
fn sent(operation: &ir::Operation) -> String {
    let (method, path) = (operation.method.as_str(), path(operation));
    format!("{method} {path}{}", operation.behind_path)
}

/// The path of an operation, without what its query has in every call.
fn path(operation: &ir::Operation) -> &str {
    operation.path.split('?').next().unwrap_or_default()
}

/// An id without the path and the method of its operation at the end: `FastAPI` makes `read_item_items__item_id__get`
/// of the function `read_item` for `GET /items/{item_id}`, so that ids are unique.
///
/// Each id is read by itself, whether or not other ids of the document look like this: no function's name ends in a
/// whole path and a method by chance, and one more operation must not rename the others.
pub(in crate::plan) fn bare_id(operation: &ir::Operation) -> &str {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let path = || -> String {
        let path = operation.path.chars();
        path.map(|character| if is_word(character) { character } else { '_' })
            .collect()
    };
    let bare = operation
        .id
        .strip_suffix(&*operation.method.as_str().to_ascii_lowercase())
        .and_then(|rest| rest.strip_suffix('_'))
        .and_then(|rest| rest.strip_suffix(&*path()))
        .filter(|bare| bare.contains(char::is_alphanumeric));
    bare.unwrap_or(&operation.id)
}

/// Whether an id consists of a method and a path, as some producers make one up.
fn is_path(operation: &ir::Operation) -> bool {
    let method = operation.method.as_str();
    let start = operation.id.get(..method.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(method))
        && operation.id[method.len()..]
            .trim_start_matches([' ', '-', '_', ':'])
            .starts_with('/')
}

/// Names of groups that are verbs: at the beginning of an id, such a word is the verb of the operation, and
/// `searchRules` is not named `rules`.
const VERBS: &[&str] = &[
    "add", "create", "delete", "filter", "find", "get", "list", "lookup", "query", "remove", "search", "set", "update",
];

/// The words that methods are named for: those of the id without the name of the group, which callers have just written
/// (`repos/get` is `repos().get()`), unless another operation would get the same.
pub(in crate::plan) fn method_words(
    group: &str,
    operations: &[&ir::Operation],
    siblings: &[Named<'_>],
    chosen: &[Option<String>],
) -> Vec<String> {
    let names: Vec<String> = siblings
        .iter()
        .map(|named| rust_name(named.wire, Case::Snake))
        .collect();
    let own = |((name, sibling), operation): ((&String, &Named<'_>), &&ir::Operation)| {
        let rest = if sibling.wire == sent(operation) {
            own_path(group, operation)?
        } else {
            own_words(group.trim_end_matches('_'), name, sibling.wire)?
        };
        let is_name = rust_name(&rest, Case::Snake) == rest && !NOT_METHODS.contains(&rest.as_str());
        is_name.then_some(rest)
    };
    let own: Vec<Option<String>> = names.iter().zip(siblings).zip(operations).map(own).collect();
    let mut times: IndexMap<&String, usize> = IndexMap::new();
    // A name from the overrides stays with its operation.
    for name in names.iter().chain(own.iter().flatten()).chain(chosen.iter().flatten()) {
        *times.entry(name).or_default() += 1;
    }
    let words = own.iter().zip(siblings).map(|(own, sibling)| {
        let own = own.as_ref().filter(|own| times.get(own) == Some(&1));
        own.map_or_else(|| sibling.wire.to_owned(), Clone::clone)
    });
    words.collect()
}

/// The name of an operation without an id, without the segment that names its group, if that is the first one: `GET
/// /users/{id}` is `users().get_id()`.
///
/// No further operation takes such a name away: all operations in the group of a path have the segment. It is only
/// omitted if no other segment has this name and if it is the first one, since `/v1/users` and `/v2/users` would become
/// the same. The group of a tag may have any path, such as `/me` beside `/users/me`, so names have the whole path
/// there.
fn own_path(group: &str, operation: &ir::Operation) -> Option<String> {
    let path = path(operation).strip_prefix('/')?;
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let is_group = |segment: &str| !segment.is_empty() && file_name(segment) == group;
    let is_alone = is_group(first) && !rest.split('/').any(is_group);
    let of_path = tag(operation).is_none() && is_alone;
    of_path.then(|| {
        rust_name(
            &format!("{} {rest}{}", operation.method.as_str(), operation.behind_path),
            Case::Snake,
        )
    })
}

/// Words for the kind of a class in the service's program: `PetsController` is about pets.
const KINDS: &[&str] = &[
    "api",
    "controller",
    "endpoint",
    "endpoints",
    "handler",
    "resource",
    "router",
    "service",
];

/// The name of an operation without the first part of its id, if that is the name of its group, perhaps in another
/// number, spelling or kind (`allowlists/add` of `allowlist` is `add`, and so is `AllowlistController_add`), or the
/// beginning of that name: `disputes.adjudicate` of `disputes_actions` is `adjudicate`.
///
/// Other operations of the group have no influence, so one more operation renames none.
fn own_words(group: &str, name: &str, id: &str) -> Option<String> {
    let behind = |words: &str| Some(name.strip_prefix(words)?.strip_prefix('_')?.to_owned());
    if let Some(first) = first_parts(id).find(|first| letters(first) == letters(group)) {
        return behind(&first);
    }
    if let Some(rest) = behind(group) {
        return (!VERBS.contains(&group)).then_some(rest);
    }
    let first = rust_name(id.split_once(['.', '/'])?.0, Case::Snake);
    let begins_group = group.strip_prefix(&first).is_some_and(|rest| rest.starts_with('_'));
    behind(&first).filter(|_| begins_group)
}

/// The first part of an id, which can be several words: parts are separated differently from words. In an id with
/// capitals, `_` and `-` separate parts.
fn first_parts(id: &str) -> impl Iterator<Item = String> {
    let mut pairs = id.bytes().zip(id.bytes().skip(1));
    let has_humps = pairs.any(|(one, next)| one.is_ascii_lowercase() && next.is_ascii_uppercase());
    let is_capital = id.starts_with(|first: char| first.is_ascii_uppercase());
    let of_words = (has_humps || is_capital).then(|| id.split_once(['_', '-'])).flatten();
    let parts = id.split_once(['.', '/', ':']).into_iter().chain(of_words);
    parts.map(|(first, _)| rust_name(first, Case::Snake))
}

/// The letters of a name, without its kind and its plural.
fn letters(name: &str) -> String {
    let of_kind = name.rsplit_once('_').filter(|(_, kind)| KINDS.contains(kind));
    let name = of_kind.map_or(name, |(of, _)| of);
    let letters = name.replace('_', "");
    letters.strip_suffix('s').map_or_else(|| letters.clone(), str::to_owned)
}
