//! The order in which a value is offered to the variants of a union. Of those that it fits equally well, the first one
//! takes it.

use indexmap::IndexSet;

use super::item::Same;
use crate::diff::Kind;
use crate::diff::pair::Pair;
use crate::diff::view::{File, View};
use crate::rust::{FieldKind, Item, Struct, Type, Union, UnionVariant};

/// Reports variants that come after another one now that would take the same values. Variants with tags are chosen by
/// them, in any order.
pub(super) fn compare(pair: &mut Pair<'_>, same: &Same<'_, Union>) {
    if !(same.old.in_response && same.new.in_response) {
        return;
    }
    let before: Vec<&str> = same.old.in_turn().map(|variant| variant.name.as_str()).collect();
    let after: Vec<&UnionVariant> = same.new.in_turn().collect();
    let place = |name: &str| before.iter().position(|before| *before == name);
    let mut touched = IndexSet::new();
    for (index, variant) in after.iter().enumerate() {
        let Some(was_at) = place(&variant.name) else { continue };
        for other in after.iter().take(index) {
            let is_new_here = place(&other.name).is_none_or(|place| place > was_at);
            if is_new_here && may_share(&pair.new, (&other.value, same.after), (&variant.value, same.after)) {
                touched.extend([other.name.as_str(), variant.name.as_str()]);
            }
        }
    }
    if touched.is_empty() {
        return;
    }
    let old: Vec<&str> = before.iter().copied().filter(|name| touched.contains(name)).collect();
    let new: Vec<&str> = after
        .iter()
        .map(|variant| variant.name.as_str())
        .filter(|name| touched.contains(name))
        .collect();
    let texts = (old.join(", "), new.join(", "));
    pair.push(
        Kind::VariantsReordered,
        same.subject.clone(),
        Some(texts.0),
        Some(texts.1),
    );
}

/// The shape of a type's values in JSON.
enum Shape<'a> {
    Text,
    Number,
    Bool,
    List,
    Object(Option<(&'a Struct, File<'a>)>),
    Any,
}

/// Whether some values fit two types completely.
fn may_share<'a>(view: &View<'a>, one: (&'a Type, File<'a>), other: (&'a Type, File<'a>)) -> bool {
    match (shape(view, one), shape(view, other)) {
        (Shape::Any, _) | (_, Shape::Any) => true,
        (Shape::Object(Some(one)), Shape::Object(Some(other))) => {
            takes_required(view, one, other) && takes_required(view, other, one)
        }
        (one, other) => std::mem::discriminant(&one) == std::mem::discriminant(&other),
    }
}

/// Whether an object has a field for each required member of another.
fn takes_required<'a>(view: &View<'a>, one: (&'a Struct, File<'a>), other: (&'a Struct, File<'a>)) -> bool {
    let mut required = other.0.fields.iter().filter(|field| field.kind == FieldKind::Required);
    required.all(|field| {
        let known = one.0.fields.iter().find(|known| known.wire == field.wire);
        known.map_or(one.0.additional.is_some(), |known| {
            let shapes = (shape(view, (&known.value, one.1)), shape(view, (&field.value, other.1)));
            let is_any = matches!(shapes.0, Shape::Any) || matches!(shapes.1, Shape::Any);
            is_any || std::mem::discriminant(&shapes.0) == std::mem::discriminant(&shapes.1)
        })
    })
}

fn shape<'a>(view: &View<'a>, (planned, file): (&'a Type, File<'a>)) -> Shape<'a> {
    match planned {
        Type::Bool => Shape::Bool,
        Type::I32 | Type::I64 | Type::U64 | Type::F64 => Shape::Number,
        Type::String | Type::DateTime | Type::Date | Type::Rfc2822 | Type::Base64 | Type::Secret => Shape::Text,
        Type::Vec(_) | Type::Tuple(..) => Shape::List,
        Type::Map(_) => Shape::Object(None),
        Type::Box(inner) | Type::Option(inner) | Type::Maybe(inner) => shape(view, (inner, file)),
        Type::Path(steps) => match view
            .items
            .get(&file.resolve(steps))
            .map(|entry| (entry.item, entry.file))
        {
            Some((Item::Struct(object), file)) => Shape::Object(Some((object, file))),
            Some((Item::Alias(alias), file)) => shape(view, (&alias.target, file)),
            // String types that the overrides name are not among the items.
            Some((Item::Enum(_) | Item::Text(_), _)) | None => Shape::Text,
            Some((Item::Union(_) | Item::Outcomes(_) | Item::ErrorBodies(_), _)) => Shape::Any,
        },
        _ => Shape::Any,
    }
}
