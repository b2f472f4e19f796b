//! Which alternatives of a union can be told by their Rust type alone, so that a value of one becomes the union by `From`.

use indexmap::IndexMap;

use super::context::{Context, Form};
use crate::rust::{Item, Twins, Type, Union};

/// Notes for the unions of a file which of their variants a value becomes by itself: those whose type no other one has.
pub(super) fn note<'i>(context: &Context<'_>, items: impl Iterator<Item = &'i mut Item>, twins: &Twins) {
    let mut items: Vec<&mut Item> = items.collect();
    let own: IndexMap<String, bool> = items
        .iter()
        .map(|item| (item.name().to_owned(), is_type(item)))
        .collect();
    for item in &mut items {
        if let Item::Union(union) = item
            && union.in_request
        {
            let names: Vec<Option<Type>> = union
                .variants
                .iter()
                .map(|variant| source(context, &own, twins, union, &variant.value))
                .collect();
            for (index, variant) in union.variants.iter_mut().enumerate() {
                let has_same = names.iter().filter(|name| **name == names[index]).count() > 1;
                variant.converts = names[index].is_some() && !has_same;
            }
        }
    }
}

/// Whether an item is a type, and no other name for one.
fn is_type(item: &Item) -> bool {
    matches!(item, Item::Struct(_) | Item::Enum(_) | Item::Union(_))
}

/// The type that two variants must not share, by the one name that it has; none for a type that can be another's under another name,
/// such as a list, and for the union itself.
fn source(
    context: &Context<'_>,
    own: &IndexMap<String, bool>,
    twins: &Twins,
    union: &Union,
    value: &Type,
) -> Option<Type> {
    match value {
        Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::String => Some(value.clone()),
        Type::Box(inner) => source(context, own, twins, union, inner),
        Type::Path(steps) if steps.last() == Some(&union.name) => None,
        Type::Path(steps) => match steps.as_slice() {
            [name] => {
                let first = twins.0.get(name).unwrap_or(name);
                own.get(first)?.then(|| Type::Path(vec![first.clone()]))
            }
            [.., name] => {
                let id = context.named.get(name)?;
                (context.definition(*id).form == Form::Item).then(|| value.clone())
            }
            [] => None,
        },
        _ => None,
    }
}
