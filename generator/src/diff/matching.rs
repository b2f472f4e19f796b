//! Which operation, and which type, of one side is which of the other.

use indexmap::{IndexMap, IndexSet};

use super::view::{Entry, View};
use crate::rust::{Group, Item, Module, Operation, Type};

/// An operation in its group.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) group: &'a Group,
    pub(super) operation: &'a Operation,
}

/// How the operations of two sides belong together.
pub(super) struct Operations<'a> {
    /// Those of both sides.
    pub(super) pairs: Vec<(Member<'a>, Member<'a>)>,
    /// Those of the old side alone.
    pub(super) removed: Vec<Member<'a>>,
    /// Those of the new side alone.
    pub(super) added: Vec<Member<'a>>,
}

/// Callers know an operation by its path in Rust; one that is not found so is the one with the same method and path.
pub(super) fn operations<'a>(old: &'a Module, new: &'a Module) -> Operations<'a> {
    let rust_path = |member: &Member<'a>| (member.group.name.as_str(), member.operation.method.as_str());
    let wire = |member: &Member<'a>| (member.operation.http_method, member.operation.path.as_str());
    let mut left: IndexMap<_, Member<'a>> = members(old).map(|member| (rust_path(&member), member)).collect();
    let mut pairs: Vec<(usize, Member<'a>, Member<'a>)> = Vec::new();
    let mut unknown = Vec::new();
    for (index, member) in members(new).enumerate() {
        match left.shift_remove(&rust_path(&member)) {
            Some(before) => pairs.push((index, before, member)),
            None => unknown.push((index, member)),
        }
    }
    let mut left: IndexMap<_, Member<'a>> = left.into_values().map(|member| (wire(&member), member)).collect();
    let mut added = Vec::new();
    for (index, member) in unknown {
        match left.shift_remove(&wire(&member)) {
            Some(before) => pairs.push((index, before, member)),
            None => added.push(member),
        }
    }
    pairs.sort_by_key(|(index, _, _)| *index);
    Operations {
        pairs: pairs.into_iter().map(|(_, before, member)| (before, member)).collect(),
        removed: left.into_values().collect(),
        added,
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

/// The types that have another name on the new side, by their old path: those of operations that have one, those whose name stands for
/// another of their kind now, those that stand where another of their kind stood, and those that are the only ones of their shape among
/// what came and went.
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

/// The types inside operations begin as their builders do.
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

/// What a type looks like without its name and those of other types; none where there is too little to know it by.
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
        // Nothing but its name tells one name for a type from another.
        Item::Alias(_) => Vec::new(),
    };
    let kind = std::mem::discriminant(item);
    (!members.is_empty()).then(|| format!("{kind:?} {members:?}"))
}
