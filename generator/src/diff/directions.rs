//! The direction of the values of each type: reached from the inputs of calls, or from their responses.

use indexmap::IndexMap;

use super::Direction;
use super::view::{File, View, paths_in};
use crate::rust::{Item, Type};

/// The direction of the values of each type that an operation reaches.
pub(super) fn directions(view: &View<'_>) -> IndexMap<String, Direction> {
    let mut directions = IndexMap::new();
    for group in &view.module.groups {
        let file = File::Group(&group.name);
        for operation in &group.operations {
            let arguments = operation.arguments.iter();
            let setters = operation.setters.iter().map(|setter| &setter.argument);
            let fields = operation.required.iter().flat_map(|required| &required.fields);
            for argument in arguments.chain(fields).chain(setters) {
                mark(view, &argument.value, file, Direction::Request, &mut directions);
            }
            mark(view, &operation.output, file, Direction::Response, &mut directions);
            if let Some(body) = &operation.error_body {
                mark(view, &body.as_type(), file, Direction::Response, &mut directions);
            }
        }
    }
    directions
}

/// Marks all types that a type leads to.
fn mark(
    view: &View<'_>,
    planned: &Type,
    file: File<'_>,
    direction: Direction,
    directions: &mut IndexMap<String, Direction>,
) {
    let mut pending = targets(planned, file);
    while let Some(path) = pending.pop() {
        let known = directions.get(&path).copied().unwrap_or(Direction::None);
        if known.and(direction) == known {
            continue;
        }
        if let Some(entry) = view.items.get(&path) {
            for planned in held(entry.item) {
                pending.extend(targets(planned, entry.file));
            }
        }
        directions.insert(path, known.and(direction));
    }
}

fn targets(planned: &Type, file: File<'_>) -> Vec<String> {
    let mut found = Vec::new();
    paths_in(planned, &mut found);
    found.into_iter().map(|steps| file.resolve(steps)).collect()
}

/// The types that an item holds.
fn held(item: &Item) -> Vec<&Type> {
    match item {
        Item::Struct(item) => {
            let fields = item.fields.iter().map(|field| &field.value);
            fields.chain(item.additional.iter().map(|(_, value)| value)).collect()
        }
        Item::Union(item) => item.variants.iter().map(|variant| &variant.value).collect(),
        Item::Outcomes(item) => item.variants.iter().map(|variant| &variant.value).collect(),
        Item::ErrorBodies(item) => item.variants.iter().map(|variant| &variant.value).collect(),
        Item::Alias(item) => vec![&item.target],
        Item::Enum(_) | Item::Text(_) => Vec::new(),
    }
}

/// The direction of the values of a type, on both sides together.
pub(super) fn of_both(old: &View<'_>, new: &View<'_>, before: &str, after: &str) -> Direction {
    old.direction(before).and(new.direction(after))
}
