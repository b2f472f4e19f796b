//! Unions.

use serde_json::Value;

use super::context::Context;
use super::model::File;
use super::name::{Case, join};
use super::scope::{self, Named};
use super::types::value_type;
use super::words::{last_step, type_docs};
use crate::ir::{self, Kind};
use crate::rust::{Item, Union, UnionVariant};

/// Plans a union and, behind it in the file, the types that stand inside it.
pub(super) fn plan_union(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    union: &ir::Union,
    name: String,
) {
    let place = file.items.len();
    let branches = distinct_branches(context, union);
    let siblings: Vec<Named<'_>> = branches
        .iter()
        .map(|(_, variant, hint)| Named {
            wire: hint,
            at: &variant.schema.at,
        })
        .collect();
    let names = scope::assign(
        &siblings,
        Case::Camel,
        &["Other"],
        &context.overrides.names,
        context.diagnostics,
    );
    let mut variants = Vec::with_capacity(names.len());
    for ((index, variant, _), variant_name) in branches.iter().zip(names) {
        let hint = join(&name, &variant_name, Case::Camel);
        let value = value_type(context, file, &variant.schema, &hint);
        let mapping = union
            .discriminator
            .iter()
            .flat_map(|discriminator| &discriminator.mapping);
        let tags = mapping
            .filter(|(_, target)| target == index)
            .map(|(tag, _)| tag.clone())
            .collect();
        variants.push(UnionVariant {
            name: variant_name,
            value,
            tags,
        });
    }
    let item = Union {
        docs: type_docs(schema, &last_step(schema)),
        at: schema.at.clone(),
        tag: union
            .discriminator
            .as_ref()
            .map(|discriminator| discriminator.property.clone()),
        variants,
        other: "Other".to_owned(),
        name,
    };
    file.items.insert(place, Item::Union(item));
}

/// The branches of a union with their indices and the words that they are named for. Of several plain branches that are
/// one type in Rust only the first is a variant: no value would ever be read as another.
fn distinct_branches<'u>(context: &Context<'_>, union: &'u ir::Union) -> Vec<(usize, &'u ir::Variant, String)> {
    let mut branches: Vec<(usize, &ir::Variant, String)> = Vec::with_capacity(union.variants.len());
    for (index, variant) in union.variants.iter().enumerate() {
        let hint = variant_hint(context, variant, index);
        let plain = matches!(
            variant.schema.kind,
            Kind::Boolean | Kind::Integer(_) | Kind::Number(_) | Kind::Text(_) | Kind::Any(_)
        );
        if !(plain && branches.iter().any(|(_, _, known)| *known == hint)) {
            branches.push((index, variant, hint));
        }
    }
    branches
}

/// The words that a variant is named for: its schema's name, its title, the constant it holds, or its type.
fn variant_hint(context: &Context<'_>, variant: &ir::Variant, index: usize) -> String {
    match &variant.schema.kind {
        Kind::Reference(id) => context.api.definition(*id).name.clone(),
        _ if variant.schema.docs.title.is_some() => variant.schema.docs.title.clone().unwrap_or_default(),
        Kind::Boolean => "Boolean".to_owned(),
        Kind::Integer(_) => "Integer".to_owned(),
        Kind::Number(_) => "Number".to_owned(),
        Kind::Text(text) => match text.format.as_deref() {
            Some(format @ ("date-time" | "date" | "byte")) => format.to_owned(),
            _ => "Text".to_owned(),
        },
        Kind::Enumeration(enumeration) => match enumeration.values.as_slice() {
            [Value::String(value)] => value.clone(),
            _ => format!("Value {}", index + 1),
        },
        Kind::Any(_) => "Any".to_owned(),
        Kind::Array(_) | Kind::Tuple(_) => "List".to_owned(),
        _ => format!("Variant {}", index + 1),
    }
}
