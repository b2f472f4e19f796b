//! Matches the operations and types of the two sides.

use std::collections::VecDeque;
use std::hash::Hash;

use indexmap::{IndexMap, IndexSet};

use super::path::without_names;
use super::view::{Entry, View};
use crate::rust::{Group, Item, Module, Operation, Type};

/// An operation in its group.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) group: &'a Group,
    pub(super) operation: &'a Operation,
}

/// The matched operations of two sides.
pub(super) struct Operations<'a> {
    /// Operations of both sides.
    pub(super) pairs: Vec<(Member<'a>, Member<'a>)>,
    /// Operations of the old side only.
    pub(super) removed: Vec<Member<'a>>,
    /// Operations of the new side only.
    pub(super) added: Vec<Member<'a>>,
}

/// Matches operations by their Rust paths, as callers know them; then by method and path; then by a path that differs
/// only in the names of its parameters.
pub(super) fn operations<'a>(old: &'a Module, new: &'a Module) -> Operations<'a> {
    let mut search = Search {
        pairs: Vec::new(),
        left: members(old).collect(),
        unknown: members(new).enumerate().collect(),
    };
    search.by(|member| (member.group.name.as_str(), member.operation.method.as_str()));
    search.by(|member| (member.operation.http_method, member.operation.path.as_str()));
    search.by(|member| (member.operation.http_method, without_names(&member.operation.path)));
    search.pairs.sort_by_key(|(index, _, _)| *index);
    Operations {
        pairs: search
            .pairs
            .into_iter()
            .map(|(_, before, member)| (before, member))
            .collect(),
        removed: search.left,
        added: search.unknown.into_iter().map(|(_, member)| member).collect(),
    }
}

/// The operations matched so far, and the others; those of the new side with their positions.
struct Search<'a> {
    pairs: Vec<(usize, Member<'a>, Member<'a>)>,
    left: Vec<Member<'a>>,
    unknown: Vec<(usize, Member<'a>)>,
}

impl<'a> Search<'a> {
    /// Matches operations with the same key, each only once.
    fn by<K: Hash + Eq>(&mut self, key: impl Fn(&Member<'a>) -> K) {
        let mut known: IndexMap<K, VecDeque<(usize, Member<'a>)>> = IndexMap::new();
        for (place, member) in self.left.iter().enumerate() {
            known.entry(key(member)).or_default().push_back((place, *member));
        }
        let mut found = IndexSet::new();
        for (index, member) in std::mem::take(&mut self.unknown) {
            match known.get_mut(&key(&member)).and_then(VecDeque::pop_front) {
                Some((place, before)) => {
                    found.insert(place);
                    self.pairs.push((index, before, member));
                }
                None => self.unknown.push((index, member)),
            }
        }
        let mut place = 0..;
        self.left
            .retain(|_| place.next().is_some_and(|place| !found.contains(&place)));
    }
}

fn members(module: &Module) -> impl Iterator<Item = Member<'_>> {
    module.groups.iter().flat_map(|group| {
        group
            .operations
            .iter()
            .map(move |operation| Member { group, operation })
    })
}

/// The types with another name on the new side, by their old paths: types of renamed operations, types whose name is
/// now an alias of another type of their kind, types in the place of another type of their kind, and types that are the
/// only ones of their shape among the added and removed ones.
pub(super) fn renamed_types(
    old: &View<'_>,
    new: &View<'_>,
    pairs: &[(Member<'_>, Member<'_>)],
) -> IndexMap<String, String> {
    let mut renamed = of_operations(old, new, pairs);
    for (path, entry) in &old.items {
        if let Some((target, item)) = new.stands_for(path)
            && std::mem::discriminant(entry.item) == std::mem::discriminant(item)
            && old.stands_for(path).is_none_or(|(before, _)| before != target)
        {
            renamed.insert(path.clone(), target);
        }
    }
    super::replaced::replaced(old, new, pairs, &mut renamed);
    let taken: IndexSet<&String> = renamed.values().collect();
    let gone = old
        .items
        .iter()
        .filter(|(path, _)| !new.items.contains_key(*path) && !renamed.contains_key(*path));
    let came = new
        .items
        .iter()
        .filter(|(path, _)| !old.items.contains_key(*path) && !taken.contains(path));
    let (gone, came) = (by_shape(gone), by_shape(came));
    let mut found = Vec::new();
    for (shape, paths) in &gone {
        if let ([before], Some([after])) = (paths.as_slice(), came.get(shape).map(Vec::as_slice)) {
            found.push(((*before).clone(), (*after).clone()));
        }
    }
    renamed.extend(found);
    renamed
}

/// Types inside an operation have names that begin like its builder.
fn of_operations(old: &View<'_>, new: &View<'_>, pairs: &[(Member<'_>, Member<'_>)]) -> IndexMap<String, String> {
    let mut renamed = IndexMap::new();
    for (before, after) in pairs {
        let moved = before.group.name != after.group.name || before.operation.builder != after.operation.builder;
        if !moved {
            continue;
        }
        for item in &before.operation.items {
            let rest = item.name().strip_prefix(before.operation.stem());
            let Some(rest) = rest else { continue };
            let name = format!("{}{rest}", after.operation.stem());
            let one = format!("{}::{}", before.group.name, item.name());
            let other = format!("{}::{name}", after.group.name);
            if old.items.contains_key(&one) && new.items.contains_key(&other) {
                renamed.insert(one, other);
            }
        }
    }
    renamed
}

fn by_shape<'e, 'v: 'e>(
    entries: impl Iterator<Item = (&'e String, &'e Entry<'v>)>,
) -> IndexMap<String, Vec<&'e String>> {
    let mut shapes: IndexMap<String, Vec<&String>> = IndexMap::new();
    for (path, entry) in entries {
        if let Some(shape) = shape(entry.item) {
            shapes.entry(shape).or_default().push(path);
        }
    }
    shapes
}

/// The shape of a type without its name and those of other types; `None` if there is too little to recognise it.
fn shape(item: &Item) -> Option<String> {
    let text = |planned: &Type| match planned {
        Type::Path(_) => "type".to_owned(),
        other => other.to_string(),
    };
    let members: Vec<String> = match item {
        Item::Struct(item) => item
            .fields
            .iter()
            .map(|field| format!("{} {:?} {}", field.wire, field.kind, text(&field.value)))
            .collect(),
        Item::Enum(item) => item.values.iter().map(|value| value.wire.clone()).collect(),
        Item::Union(item) => item.variant_names().map(str::to_owned).collect(),
        Item::Text(item) => item.rule.pattern.iter().cloned().collect(),
        Item::ErrorBodies(item) => item.variants.iter().map(|variant| text(&variant.value)).collect(),
        Item::Outcomes(item) => item.variants.iter().map(|variant| text(&variant.value)).collect(),
        // Only their names tell aliases apart.
        Item::Alias(_) => Vec::new(),
    };
    let kind = std::mem::discriminant(item);
    (!members.is_empty()).then(|| format!("{kind:?} {members:?}"))
}
