//! Names of one scope: each follows from its own wire name, and all are different.
//!
//! A name depends on its own wire name only, unless a sibling's becomes the same Rust name. Then the sibling that is
//! spelled that way keeps the name, and the others get different ones. So adding, removing or reordering siblings moves
//! no name outside such a collision.

mod given;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use self::given::{Names, are_distinct};
use super::spelling::told_apart;
use super::{Case, rust_name, suffix};
use crate::diagnostic::{Code, Diagnostics, toml_string};
use crate::pointer::Pointer;
use crate::settings::Pins;
use crate::visible::is_unseen;

/// A name that no type has, since types have a constructor `new`: Clippy reports a method with the name of its type.
pub(in crate::plan) const CONSTRUCTOR: &str = "New";

/// The name of the handle of a module or a group.
pub(in crate::plan) fn handle_name(name: &str) -> String {
    let mut handle = rust_name(name, Case::Camel);
    if handle == CONSTRUCTOR {
        handle.push('_');
    }
    handle
}

/// The number of colliding names that a finding lists; a hostile document has a hundred thousand.
const MOST_NAMED: usize = 8;

/// An item that needs a name.
#[derive(Clone, Copy)]
pub(in crate::plan) struct Named<'a> {
    /// The name that the Rust name is derived from.
    pub(in crate::plan) wire: &'a str,
    /// Its place, by which the overrides pin its name.
    pub(in crate::plan) at: &'a Pointer,
}

impl Named<'_> {
    /// The pointer by which the overrides pin its name. The index of an element moves when others come and go, so an
    /// element of a list is pinned by its wire name.
    fn pin(&self) -> Pointer {
        let parent = self.at.parent().filter(|parent| {
            let is_list = matches!(
                parent.last().as_deref(),
                Some("enum" | "oneOf" | "anyOf" | "parameters")
            );
            is_list && self.index().is_some()
        });
        parent.map_or_else(|| self.at.clone(), |parent| parent.key(self.wire))
    }

    /// The last step of its place, if that is an index.
    fn index(&self) -> Option<String> {
        let step = self.at.last()?.into_owned();
        step.bytes().all(|byte| byte.is_ascii_digit()).then_some(step)
    }
}

/// The names of all siblings of a scope, in their order. `taken` are further names of the scope.
pub(in crate::plan) fn assign(
    siblings: &[Named<'_>],
    case: Case,
    taken: &[&str],
    pinned: &Pins,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let settled: Vec<Option<String>> = siblings
        .iter()
        .map(|named| settled(siblings, named, case, pinned))
        .collect();
    assign_with(siblings, case, taken, &settled, diagnostics, &|named, name| {
        pinned_as(&named.pin(), name)
    })
}

/// The sibling that would have a name, if it is the only one.
pub(in crate::plan) fn only_one(siblings: &[Named<'_>], case: Case, name: &str, pinned: &Pins) -> Option<usize> {
    let is_called = |named: &Named<'_>| match settled(siblings, named, case, pinned) {
        Some(settled) => settled == name,
        None => rust_name(named.wire, case) == name,
    };
    let mut called = siblings.iter().enumerate().filter(|(_, named)| is_called(named));
    let (index, _) = called.next()?;
    called.next().is_none().then_some(index)
}

/// The words that the types inside siblings are named for: their wire names, or names that tell those apart which
/// become the same. `None` if no two become the same, as is usual.
pub(in crate::plan) fn type_words(siblings: &[Named<'_>]) -> Option<Vec<String>> {
    let distinct: BTreeSet<String> = siblings.iter().map(|named| letters(named.wire).collect()).collect();
    if distinct.len() == siblings.len() {
        return None;
    }
    let mut by_name: IndexMap<String, Vec<usize>> = IndexMap::new();
    for (index, named) in siblings.iter().enumerate() {
        by_name
            .entry(rust_name(named.wire, Case::Camel))
            .or_default()
            .push(index);
    }
    let mut words: Vec<String> = siblings.iter().map(|named| named.wire.to_owned()).collect();
    for indices in by_name.values().filter(|indices| indices.len() > 1) {
        let alike: Vec<Named<'_>> = indices.iter().map(|index| siblings[*index]).collect();
        // The collision is reported with the names of the siblings themselves.
        let told_apart = assign(&alike, Case::Camel, &[], &Pins::default(), &mut Diagnostics::default());
        for (index, name) in indices.iter().zip(told_apart) {
            words[*index] = name;
        }
    }
    Some(words)
}

/// Whether names have the letters of their wire names, so that no sibling had to be told from another.
pub(in crate::plan) fn have_their_letters(siblings: &[Named<'_>], names: &[String]) -> bool {
    siblings
        .iter()
        .zip(names)
        .all(|(named, name)| letters(named.wire).eq(letters(name)))
}

/// The letters and the digits of a name in lower case.
fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|character| character.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

/// The entry of the overrides that settles the name of the node at a pointer.
pub(in crate::plan) fn pinned_as(at: &Pointer, name: &str) -> String {
    format!("[names]\n{} = {}", toml_string(at.as_str()), toml_string(name))
}

/// As [`assign`], with names that are settled already; `pin` returns the entry of the overrides that settles one.
pub(in crate::plan) fn assign_with(
    siblings: &[Named<'_>],
    case: Case,
    taken: &[&str],
    settled: &[Option<String>],
    diagnostics: &mut Diagnostics,
    pin: &dyn Fn(&Named<'_>, &str) -> String,
) -> Vec<String> {
    let names: Vec<String> = siblings
        .iter()
        .zip(settled)
        .map(|(named, settled)| settled.clone().unwrap_or_else(|| rust_name(named.wire, case)))
        .collect();
    if are_distinct(&names, taken) {
        return names;
    }
    let mut by_name: IndexMap<&str, Vec<usize>> = IndexMap::new();
    for (index, name) in names.iter().enumerate() {
        by_name.entry(name).or_default().push(index);
    }
    let colliding: Vec<(String, Vec<usize>)> = by_name
        .into_iter()
        .filter(|(name, indices)| indices.len() > 1 || taken.contains(name))
        .map(|(name, indices)| (name.to_owned(), indices))
        .collect();
    let mut names = Names::new(names, taken);
    let mut moved = Vec::new();
    for (name, indices) in &colliding {
        if let [only] = indices.as_slice() {
            // Not a collision of the document: generated code uses the name.
            names.rename(*only, format!("{name}_"));
            moved.push(*only);
            continue;
        }
        let keeper = keeper(siblings, name, indices, settled).filter(|_| !taken.contains(&name.as_str()));
        separate(siblings, name, indices, keeper, case, &mut names);
        moved.extend(indices.iter().copied().filter(|index| keeper != Some(*index)));
    }
    until_unique(siblings, &moved, case, &mut names);
    let names = names.names;
    for (name, indices) in colliding.iter().filter(|(_, indices)| indices.len() > 1) {
        report(siblings, name, indices, &names, diagnostics, pin);
    }
    names
}

/// Names of types in another case. Two of them may become the same, as `Ab1` and `AB1` become `ab1`; then each has a
/// suffix.
pub(in crate::plan) fn recased(types: &[String], case: Case) -> Vec<String> {
    let plain: Vec<String> = types.iter().map(|name| rust_name(name, case)).collect();
    if are_distinct(&plain, &[]) {
        return plain;
    }
    let mut names = Names::new(plain.clone(), &[]);
    let shared: Vec<usize> = (0..plain.len())
        .filter(|index| names.times(&plain[*index]) > 1)
        .collect();
    for index in shared {
        let mut own = types[index].clone();
        names.rename(index, super::join(&plain[index], &suffix(&own), case));
        while names.times(&names.names[index]) > 1 {
            own.push('_');
            names.rename(index, super::join(&plain[index], &suffix(&own), case));
        }
    }
    names.names
}

/// Adds suffixes to the siblings that moved until their names are unique: there can be thousands that become the same,
/// or a wire name that looks like one with a suffix.
fn until_unique(siblings: &[Named<'_>], moved: &[usize], case: Case, names: &mut Names) {
    for index in moved {
        let mut round = 0_usize;
        while names.times(&names.names[*index]) > 1 {
            let longer = suffix(&format!("{round}{}", siblings[*index].at.as_str()));
            names.rename(*index, super::join(&names.names[*index], &longer, case));
            round += 1;
        }
    }
}

/// The name that the overrides settle. A member and the type inside it have the same place, so the case of the name
/// decides between them.
fn settled(siblings: &[Named<'_>], named: &Named<'_>, case: Case, pinned: &Pins) -> Option<String> {
    if pinned.is_empty() {
        return None;
    }
    let pinned = |at: &str| pinned.get(at, |name| is_of_case(name, case));
    let by_name = pinned(named.pin().as_str());
    // An index that is also the wire name of a sibling means that sibling.
    let is_free = || {
        let index = named.index();
        index.is_none_or(|index| siblings.iter().all(|other| other.wire != index))
    };
    by_name
        .or_else(|| is_free().then(|| pinned(named.at.as_str())).flatten())
        .map(str::to_owned)
}

/// Whether a name fits the kind of item: types and constants begin with a capital, and other items do not.
pub(in crate::plan) fn is_of_case(name: &str, case: Case) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) == (case != Case::Snake)
}

/// The sibling that keeps a shared name: the one that the overrides settle, else the only one that is spelled that way,
/// else the only one without `[]` at its end, so that a list beside it does not move its name.
fn keeper(siblings: &[Named<'_>], name: &str, indices: &[usize], settled: &[Option<String>]) -> Option<usize> {
    let pinned = indices.iter().find(|index| settled[**index].is_some());
    // The `_` of a reserved word is no part of its spelling.
    let spelling = name.trim_end_matches('_');
    let mut spelled = indices
        .iter()
        .filter(|index| [name, spelling].contains(&siblings[**index].wire));
    let mut single = indices.iter().filter(|index| !siblings[**index].wire.ends_with("[]"));
    match (pinned, spelled.next(), spelled.next()) {
        (Some(pinned), _, _) => Some(*pinned),
        (None, Some(only), None) => Some(*only),
        (None, None, _) => single.next().copied().filter(|_| single.next().is_none()),
        _ => None,
    }
}

/// Gives different names to the siblings that share `name`, except the one that keeps it: by their symbols or letters,
/// or with a suffix.
fn separate(
    siblings: &[Named<'_>],
    name: &str,
    sharing: &[usize],
    keeper: Option<usize>,
    case: Case,
    names: &mut Names,
) {
    let wires: Vec<&str> = sharing.iter().map(|index| siblings[*index].wire).collect();
    let mut told_apart = told_apart(&wires, name, case);
    let mut indices = sharing.to_vec();
    if let Some(place) = sharing.iter().position(|index| keeper == Some(*index)) {
        indices.remove(place);
        for names in &mut told_apart {
            names.remove(place);
        }
    }
    // Only the siblings that share this name give it up, and one of them may take it.
    let is_free = |own: &String| {
        let given = names.times(own);
        given == 0 || own == name && given == indices.len()
    };
    let helps = |own: &Vec<String>| {
        let distinct: BTreeSet<&String> = own.iter().collect();
        distinct.len() == own.len() && own.iter().all(is_free)
    };
    let spelled = told_apart.into_iter().find(helps);
    let mut wires: BTreeMap<&str, usize> = BTreeMap::new();
    for index in &indices {
        *wires.entry(siblings[*index].wire).or_default() += 1;
    }
    for (place, index) in indices.iter().enumerate() {
        let Named { wire, at } = siblings[*index];
        // Only their places tell siblings of one wire name apart.
        let is_shared = wires.get(wire).is_some_and(|times| *times > 1);
        let own = match &spelled {
            Some(spelled) => spelled[place].clone(),
            None => super::join(name, &suffix(if is_shared { at.as_str() } else { wire }), case),
        };
        names.rename(*index, own);
    }
}

/// A wire name with invisible characters spelled out, since it may differ from another in these alone.
fn shown(wire: &str) -> String {
    let spelled = wire.chars().map(|character| {
        if is_unseen(character) {
            character.escape_default().to_string()
        } else {
            character.to_string()
        }
    });
    spelled.collect()
}

fn report(
    siblings: &[Named<'_>],
    name: &str,
    indices: &[usize],
    names: &[String],
    diagnostics: &mut Diagnostics,
    pin: &dyn Fn(&Named<'_>, &str) -> String,
) {
    let mut wires: Vec<String> = indices
        .iter()
        .take(MOST_NAMED)
        .map(|index| format!("`{}`", shown(siblings[*index].wire)))
        .collect();
    if indices.len() > MOST_NAMED {
        wires.push(format!("{} more", indices.len() - MOST_NAMED));
    }
    for index in indices.iter().filter(|index| names[**index] != name) {
        let (named, own) = (&siblings[*index], &names[*index]);
        diagnostics.report_mendable(
            Code::NameCollision,
            named.at,
            format!("{} all become `{name}` in Rust", wires.join(", ")),
            format!("this one is called `{own}`; the overrides settle that, or another name"),
            pin(named, own),
        );
    }
}

#[cfg(test)]
mod tests;
