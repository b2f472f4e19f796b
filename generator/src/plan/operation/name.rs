//! What an operation is named for: the words of its id, and those of them that its method has.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::ir;
use crate::plan::group::{file_name, tag};
use crate::plan::name::scope::Named;
use crate::plan::name::{Case, rust_name};

/// Names that a method of a group has not.
pub(in crate::plan) const NOT_METHODS: &[&str] = &["clone", "new"];

/// The ids that several operations of a document have.
pub(in crate::plan) fn shared_ids(api: &ir::Api) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let ids = api.operations.iter().map(|operation| operation.id.as_str());
    ids.filter(|id| !seen.insert(*id)).collect()
}

/// The words that the operations of a group are named for: their ids, without the path and the method that some producers put behind a
/// name. An id that two operations of the document share, or that is a path, names neither; such operations are named for what they send.
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
            // Their paths are what tells functions of one name apart.
            operation.id.clone()
        } else {
            bare.to_owned()
        }
    });
    words.collect()
}

/// What an operation sends, which it is named for where no id names it; with the query or the fragment that tells it apart from others of
/// its path.
fn sent(operation: &ir::Operation) -> String {
    let (method, path) = (operation.method.as_str(), path(operation));
    format!("{method} {path}{}", operation.behind_path)
}

/// The path of an operation, without what its query has in every call.
fn path(operation: &ir::Operation) -> &str {
    operation.path.split('?').next().unwrap_or_default()
}

/// An id without the path and the method of its operation, where it ends in them: `FastAPI` calls the function `read_item` behind
/// `GET /items/{item_id}` `read_item_items__item_id__get`, so that no two ids are the same.
///
/// Each id is looked at for itself, and not whether the others of the document are made like that: no name of a function ends in a whole
/// path, each of its characters in place, and a method by chance, and one operation more must not change what the others are called.
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

/// Whether an id is a method and paths, as some producers make one up where there is none.
fn is_path(operation: &ir::Operation) -> bool {
    let method = operation.method.as_str();
    let start = operation.id.get(..method.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(method))
        && operation.id[method.len()..]
            .trim_start_matches([' ', '-', '_', ':'])
            .starts_with('/')
}

/// Names of groups that say what their operations do: in front of an id such a word is its verb, and `searchRules` is no `rules`.
const VERBS: &[&str] = &[
    "add", "create", "delete", "filter", "find", "get", "list", "lookup", "query", "remove", "search", "set", "update",
];

/// The words that methods are named for: those of the operation's id, without the group's in front, which callers have just written
/// (`repos/get` is `repos().get()`), unless another id is what is left.
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
    // A name that the overrides give stays that of its operation.
    for name in names.iter().chain(own.iter().flatten()).chain(chosen.iter().flatten()) {
        *times.entry(name).or_default() += 1;
    }
    let words = own.iter().zip(siblings).map(|(own, sibling)| {
        let own = own.as_ref().filter(|own| times.get(own) == Some(&1));
        own.map_or_else(|| sibling.wire.to_owned(), Clone::clone)
    });
    words.collect()
}

/// What is left of the method and the path that an operation is named for without the part which its group is called by, where that is
/// the first one: `GET /users/{id}` is `users().get_id()`.
///
/// No operation that is added takes such a name away from it. Whatever else is in a group of a path has its part, too; so the part is left
/// out only where no other one is called so, and only where it is the first: `/v1/users` would be `/v2/users`. In the group of a tag
/// anything may be, as `/me` beside `/users/me`, and names are of whole paths there.
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

/// Words that say of a part of an id what it is in the program behind the service, and not what it is about: `PetsController` is that of
/// pets.
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

/// What is left of the name of an operation behind the first part of its id, where that is the group's name, be it in another number, with
/// other spaces or another kind (`allowlists/add` of `allowlist` is `add`, and so is `AllowlistController_add`), behind the name of its
/// group, or behind what that begins with: `disputes.adjudicate` of `disputes_actions` is `adjudicate`.
///
/// What else is in the group has no part in it: with one more operation, the others would be called otherwise.
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

/// The first part of an id, which is not only its first word: between parts there is something else than between words. Who begins with a
/// capital does not mean a word in front of a `_`.
fn first_parts(id: &str) -> impl Iterator<Item = String> {
    let mut pairs = id.bytes().zip(id.bytes().skip(1));
    let has_humps = pairs.any(|(one, next)| one.is_ascii_lowercase() && next.is_ascii_uppercase());
    let is_capital = id.starts_with(|first: char| first.is_ascii_uppercase());
    let of_words = (has_humps || is_capital).then(|| id.split_once(['_', '-'])).flatten();
    let parts = id.split_once(['.', '/', ':']).into_iter().chain(of_words);
    parts.map(|(first, _)| rust_name(first, Case::Snake))
}

/// The letters of a name, without its kind and the one that makes it a plural.
fn letters(name: &str) -> String {
    let of_kind = name.rsplit_once('_').filter(|(_, kind)| KINDS.contains(kind));
    let name = of_kind.map_or(name, |(of, _)| of);
    let letters = name.replace('_', "");
    letters.strip_suffix('s').map_or_else(|| letters.clone(), str::to_owned)
}
