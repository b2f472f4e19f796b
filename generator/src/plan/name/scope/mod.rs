//! Names of one scope: each derived from its own wire name, and none of them twice.
//!
//! A name depends on nothing but its own wire name, unless a sibling's becomes the same Rust name. Then the one whose
//! wire name is the Rust name already keeps it, and the others get a suffix of their own; so neither adding, removing
//! nor reordering anything moves a name outside of such a collision.

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

/// No name for a type that has a constructor `new`: Clippy takes it for a mistake when both are called the same.
pub(in crate::plan) const CONSTRUCTOR: &str = "New";

/// The name of the handle of a module or a group.
pub(in crate::plan) fn handle_name(name: &str) -> String {
    let mut handle = rust_name(name, Case::Camel);
    if handle == CONSTRUCTOR {
        handle.push('_');
    }
    handle
}

/// So many of the names that become one are listed; a hostile document has a hundred thousand.
const MOST_NAMED: usize = 8;

/// Something that needs a name.
#[derive(Clone, Copy)]
pub(in crate::plan) struct Named<'a> {
    /// The name that the Rust name is derived from.
    pub(in crate::plan) wire: &'a str,
    /// Where it stands; overrides name it by this.
    pub(in crate::plan) at: &'a Pointer,
}

impl Named<'_> {
    /// The pointer by which overrides name it. The index of an element moves when others come and go, so that elements of
    /// lists are named by their wire name.
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

    /// The last step of its place, where that is an index.
    fn index(&self) -> Option<String> {
        let step = self.at.last()?.into_owned();
        step.bytes().all(|byte| byte.is_ascii_digit()).then_some(step)
    }
}

/// The names of all siblings of a scope, in their order. `taken` are names of the scope that are not theirs to take.
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

/// Which of the siblings would be called by a name, where it is but one.
pub(in crate::plan) fn only_one(siblings: &[Named<'_>], case: Case, name: &str, pinned: &Pins) -> Option<usize> {
    let is_called = |named: &Named<'_>| match settled(siblings, named, case, pinned) {
        Some(settled) => settled == name,
        None => rust_name(named.wire, case) == name,
    };
    let mut called = siblings.iter().enumerate().filter(|(_, named)| is_called(named));
    let (index, _) = called.next()?;
    called.next().is_none().then_some(index)
}

/// The words that the types of what siblings hold are named by, where some of them would have one name: their names on the wire, and where
/// they are alike, what tells them apart. None where no two are alike, as hardly ever any are.
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
        // That they are alike is said of the names that callers write in any case.
        let told_apart = assign(&alike, Case::Camel, &[], &Pins::default(), &mut Diagnostics::default());
        for (index, name) in indices.iter().zip(told_apart) {
            words[*index] = name;
        }
    }
    Some(words)
}

/// Whether names have the letters of what they are for, and so none was told from another one.
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

/// What settles the name of the node at a pointer, for the overrides.
pub(in crate::plan) fn pinned_as(at: &Pointer, name: &str) -> String {
    format!("[names]\n{} = {}", toml_string(at.as_str()), toml_string(name))
}

/// As [`assign`], with names that are settled already; `pin` says what to put into the overrides to settle one.
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
            // Not a collision of the document: the name means something to generated code.
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

/// Names of types in another case. What tells two of them apart may be lost in it: `Ab1` and `AB1` are both `ab1`, and then
/// each has a suffix of its own.
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

/// Gives what moved one suffix more as long as somebody else has its new name: thousands of names that are one in Rust,
/// or a name that was made to look like one with a suffix.
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

/// The name that the overrides settle. A member and the type that stands inside it are at one place; the case of the name
/// tells which of the two it is for.
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

/// Whether a name is one for this kind of thing: types and constants begin with a capital, and nothing else does.
pub(in crate::plan) fn is_of_case(name: &str, case: Case) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) == (case != Case::Snake)
}

/// Which of the siblings that share a name keeps it: the one that the overrides settle, else the one that is spelled so, else the one
/// beside which all others are lists of something by their brackets. A list of it that comes or goes leaves its name alone.
fn keeper(siblings: &[Named<'_>], name: &str, indices: &[usize], settled: &[Option<String>]) -> Option<usize> {
    let pinned = indices.iter().find(|index| settled[**index].is_some());
    // What keeps a name from being a reserved word is no part of how it is spelled.
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

/// Gives all siblings that share `name`, but for the one that keeps it, different ones: with the symbols that tell them apart, or
/// their letters.
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
    // Nobody gives up a name here but those who share this one, and one of them may keep it.
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

/// A name with its line breaks and all else that is not seen spelled out: they may be all that tells it from another.
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
