//! Types in the place of another type of their kind: one inside an operation or a type became a schema of its own, or
//! the other way round.

use indexmap::{IndexMap, IndexSet};

use super::matching::Member;
use super::path::Renamed;
use super::view::{File, View, paths_in};
use crate::rust::{Argument, Item, Operation, Type};

/// Adds the removed types that one other type replaces wherever they were used.
pub(super) fn replaced(
    old: &View<'_>,
    new: &View<'_>,
    pairs: &[(Member<'_>, Member<'_>)],
    renamed: &mut IndexMap<String, String>,
) {
    let mut targets: IndexMap<String, IndexSet<String>> = IndexMap::new();
    for (before, after) in pairs {
        let files = (File::Group(&before.group.name), File::Group(&after.group.name));
        let paths = Renamed::between(&before.operation.path, &after.operation.path);
        for argument in inputs(before.operation) {
            let mut others = inputs(after.operation);
            if let Some(other) = others.find(|other| paths.is_one_slot(&argument.slot, &other.slot)) {
                note(
                    old,
                    new,
                    (&argument.value, files.0),
                    (&other.value, files.1),
                    &mut targets,
                );
            }
        }
        let outputs = (&before.operation.output, &after.operation.output);
        note(old, new, (outputs.0, files.0), (outputs.1, files.1), &mut targets);
    }
    for (path, entry) in &old.items {
        let after = new.items.get(renamed.get(path).unwrap_or(path));
        let (Item::Struct(before), Some(Item::Struct(after)), Some(file)) =
            (entry.item, after.map(|after| after.item), after.map(|after| after.file))
        else {
            continue;
        };
        for field in &before.fields {
            if let Some(other) = after.fields.iter().find(|other| other.wire == field.wire) {
                note(old, new, (&field.value, entry.file), (&other.value, file), &mut targets);
            }
        }
    }
    for (path, others) in targets {
        if let (1, Some(other)) = (others.len(), others.first())
            && !renamed.contains_key(&path)
        {
            renamed.insert(path, other.clone());
        }
    }
}

fn inputs(operation: &Operation) -> impl Iterator<Item = &Argument> {
    let fields = operation.required.iter().flat_map(|required| &required.fields);
    let setters = operation.setters.iter().map(|setter| &setter.argument);
    operation.arguments.iter().chain(fields).chain(setters)
}

/// Records that a type replaces a removed one of its kind.
fn note(
    old: &View<'_>,
    new: &View<'_>,
    before: (&Type, File<'_>),
    after: (&Type, File<'_>),
    targets: &mut IndexMap<String, IndexSet<String>>,
) {
    let path = |(planned, file): (&Type, File<'_>)| {
        let mut found = Vec::new();
        paths_in(planned, &mut found);
        found.first().map(|steps| file.resolve(steps))
    };
    let (Some(one), Some(other)) = (path(before), path(after)) else {
        return;
    };
    let is_one_kind = match (old.items.get(&one), new.items.get(&other)) {
        (Some(one), Some(other)) => shares(one.item, other.item),
        _ => false,
    };
    if one != other && !new.items.contains_key(&one) && is_one_kind {
        targets.entry(one).or_default().insert(other);
    }
}

/// Whether two types are of one kind and have a member or a value in common.
fn shares(one: &Item, other: &Item) -> bool {
    match (one, other) {
        (Item::Struct(one), Item::Struct(other)) => {
            let mut fields = one.fields.iter();
            fields.any(|field| other.fields.iter().any(|other| other.wire == field.wire))
        }
        (Item::Enum(one), Item::Enum(other)) => {
            let mut values = one.values.iter();
            values.any(|value| other.values.iter().any(|other| other.wire == value.wire))
        }
        (Item::Union(one), Item::Union(other)) => {
            let mut names = one.variant_names();
            names.any(|name| other.variant_names().any(|other| other == name))
        }
        (Item::Text(one), Item::Text(other)) => one.rule == other.rule,
        _ => false,
    }
}
