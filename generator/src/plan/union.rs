//! Unions.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::context::{Context, resolve};
use super::enumeration::{self, Listed};
use super::members::{self, Unnamed};
use super::model::File;
use super::name::{Case, join};
use super::scope::{self, Named};
use super::types::value_type;
use super::words::{described, type_docs};
use crate::ir::{self, Kind};
use crate::pointer::Pointer;
use crate::rust::{EnumKind, Item, Union, UnionVariant};

/// The variant for values that fit no other: its name never moves.
const OTHER: &str = "Other";

/// Plans a union and, behind it in the file, the types that stand inside it.
pub(super) fn plan_union(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    union: &ir::Union,
    name: String,
) {
    let place = file.items.len();
    let tags = match &union.discriminator {
        Some(discriminator) => Some(declared_tags(context.api, union, discriminator)),
        None => inferred_tags(context.api, union),
    };
    let branches = distinct_branches(context, schema, union, tags.as_ref());
    let mut docs = type_docs(context, schema);
    let texts = union.variants.iter().find_map(listed_texts);
    if let Some(said) = texts.and_then(|(about, _)| described(about)) {
        docs.push(String::new());
        docs.extend(said);
    }
    let texts = texts.map(|(_, list)| enumeration::listed(list)).unwrap_or_default();
    let named = branches.iter().map(|(_, variant, hint)| Named {
        wire: hint,
        at: &variant.schema.at,
    });
    let siblings: Vec<Named<'_>> = texts.iter().map(Listed::named).chain(named).collect();
    let mut names = scope::assign(
        &siblings,
        Case::Camel,
        &[OTHER],
        &context.overrides.names,
        context.diagnostics,
    );
    let names_of_branches = names.split_off(texts.len());
    let values = texts.into_iter().zip(names);
    let mut variants = Vec::with_capacity(names_of_branches.len());
    for ((index, variant, _), variant_name) in branches.iter().zip(names_of_branches) {
        let hint = join(&name, &variant_name, Case::Camel);
        let value = value_type(context, file, &variant.schema, &hint);
        variants.push(UnionVariant {
            name: variant_name,
            value,
            tags: tags
                .as_ref()
                .map(|tags| tags.of_variants[*index].clone())
                .unwrap_or_default(),
        });
    }
    let item = Union {
        docs,
        at: schema.at.clone(),
        tag: tags.map(|tags| tags.property),
        values: values
            .map(|(value, name)| value.into_variant(EnumKind::Text, name))
            .collect(),
        variants,
        other: OTHER.to_owned(),
        in_request: file.ways.sent,
        in_answer: file.ways.received,
        name,
    };
    file.items.insert(place, Item::Union(item));
}

/// The strings that a branch lists, with what is said of all of them. They are variants of the union itself, as they are of the
/// Rust enum that such a document is often made from: a list that comes to hold another string gains a variant and no type.
fn listed_texts(variant: &ir::Variant) -> Option<(&ir::Docs, &ir::Enumeration)> {
    match &variant.schema.kind {
        Kind::Enumeration(list) if list.is_of_texts() => Some((&variant.schema.docs, list)),
        _ => None,
    }
}

/// The member that tells the variants of a union apart, and its values for each of them.
struct Tags {
    property: String,
    of_variants: Vec<Vec<String>>,
}

/// The tags that a discriminator declares, and those that the alternatives list for its member themselves: of what producers
/// write, a constant is what is on the wire, and a mapping is often left out where it would not be the names of schemas.
fn declared_tags(api: &ir::Api, union: &ir::Union, discriminator: &ir::Discriminator) -> Tags {
    let mut of_variants = vec![Vec::new(); union.variants.len()];
    for (tag, target) in &discriminator.mapping {
        of_variants[*target].push(tag.clone());
    }
    for (index, variant) in union.variants.iter().enumerate() {
        let mut listed = IndexSet::new();
        collect_tags(
            api,
            &variant.schema,
            &discriminator.property,
            &mut Vec::new(),
            &mut listed,
        );
        listed.retain(|value| discriminator.mapping.iter().all(|(mapped, _)| mapped != value));
        if of_variants[index].is_empty() && listed.is_empty() {
            let implied = discriminator.implied.iter().filter(|(_, target)| *target == index);
            listed.extend(implied.map(|(name, _)| name.clone()));
        }
        of_variants[index].extend(listed);
    }
    Tags {
        property: discriminator.property.clone(),
        of_variants,
    }
}

/// So many unions are looked into for the tags of one alternative.
const MOST_UNIONS: usize = 16;

/// Collects the values that a schema lists for a member, by itself or by its own alternatives. Those can lead back to it: `met`
/// are the unions that were looked into already.
fn collect_tags<'a>(
    api: &'a ir::Api,
    schema: &'a ir::Schema,
    member: &str,
    met: &mut Vec<&'a Pointer>,
    tags: &mut IndexSet<String>,
) {
    let schema = resolve(api, schema).0;
    match &schema.kind {
        Kind::Object(object) => {
            let property = object.properties.iter().find(|property| property.name == member);
            let list = property.and_then(|property| listed_for(api, &property.schema));
            let values = list.iter().flat_map(|list| &list.values);
            tags.extend(values.take(MOST_TAGS + 1).map(shown));
        }
        Kind::Union(union) if met.len() < MOST_UNIONS && !met.contains(&&schema.at) => {
            met.push(&schema.at);
            for variant in &union.variants {
                collect_tags(api, &variant.schema, member, met, tags);
            }
        }
        _ => {}
    }
}

/// So many members are tried for tags.
const MOST_CANDIDATES: usize = 64;

/// So many values a member is looked at for; with more, it tells nothing apart that a reader could.
const MOST_TAGS: usize = 4096;

/// The tags of a union without a discriminator: the values that most of its alternatives list for a member, and mostly no two of
/// them alike. Open lists fit any value, so that nothing else would tell such alternatives apart. Alternatives of one value are
/// told apart by what fits, as those without any are from each other.
fn inferred_tags(api: &ir::Api, union: &ir::Union) -> Option<Tags> {
    let structured =
        |variant: &&ir::Variant| matches!(resolve(api, &variant.schema).0.kind, Kind::Object(_) | Kind::Union(_));
    let alternatives = union.variants.iter().filter(structured).count();
    let mut best: Option<(usize, Tags)> = None;
    for property in candidates(api, union) {
        let Some(of_variants) = tags_of_variants(api, union, property) else {
            continue;
        };
        let tagged = of_variants.iter().filter(|tags| !tags.is_empty()).count();
        let apart = told_apart(&of_variants);
        let is_better = best.as_ref().is_none_or(|(known, _)| apart > *known);
        if apart >= 2 && 2 * apart >= tagged && 2 * tagged >= alternatives && is_better {
            let property = property.to_owned();
            best = Some((apart, Tags { property, of_variants }));
        }
    }
    best.map(|(_, tags)| tags)
}

/// The values that each alternative lists for a member; none where that are too many.
fn tags_of_variants(api: &ir::Api, union: &ir::Union, property: &str) -> Option<Vec<Vec<String>>> {
    let mut left = MOST_TAGS;
    let of_variant = |variant: &ir::Variant| {
        let mut tags = IndexSet::new();
        collect_tags(api, &variant.schema, property, &mut Vec::new(), &mut tags);
        left = left.checked_sub(tags.len())?;
        Some(tags.into_iter().collect())
    };
    union.variants.iter().map(of_variant).collect()
}

/// The members for which an alternative lists values.
fn candidates<'a>(api: &'a ir::Api, union: &'a ir::Union) -> IndexSet<&'a str> {
    let mut names = IndexSet::new();
    let schemas = union
        .variants
        .iter()
        .map(|variant| &resolve(api, &variant.schema).0.kind);
    let properties = schemas.flat_map(|kind| match kind {
        Kind::Object(object) => object.properties.as_slice(),
        _ => &[],
    });
    for property in properties {
        if names.len() == MOST_CANDIDATES {
            break;
        }
        if listed_for(api, &property.schema).is_some() {
            names.insert(property.name.as_str());
        }
    }
    names
}

/// How many alternatives have values, and none that another has.
fn told_apart(of_variants: &[Vec<String>]) -> usize {
    let mut times: IndexMap<&str, usize> = IndexMap::new();
    for value in of_variants.iter().flatten() {
        *times.entry(value).or_default() += 1;
    }
    let is_own = |value: &String| times.get(value.as_str()) == Some(&1);
    let apart = of_variants
        .iter()
        .filter(|tags| !tags.is_empty() && tags.iter().all(is_own));
    apart.count()
}

/// The list of values that a schema is, if it is one.
fn listed_for<'a>(api: &'a ir::Api, schema: &'a ir::Schema) -> Option<&'a ir::Enumeration> {
    match &resolve(api, schema).0.kind {
        Kind::Enumeration(list) => Some(list),
        _ => None,
    }
}

/// The branches of a union that have types, with their indices and the words that they are named for. Of several plain branches
/// that are one type in Rust only the first is a variant: no value would ever be read as another.
fn distinct_branches<'u>(
    context: &Context<'_>,
    schema: &ir::Schema,
    union: &'u ir::Union,
    tags: Option<&Tags>,
) -> Vec<(usize, &'u ir::Variant, String)> {
    let mut branches: Vec<(usize, &ir::Variant, String)> = Vec::with_capacity(union.variants.len());
    for (index, variant) in union.variants.iter().enumerate() {
        if listed_texts(variant).is_some() {
            continue;
        }
        let hint = variant_hint(context, schema, variant, index, tags);
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

/// The words that a variant is named for: its schema's name, its title, the constant it holds or is tagged with, or its
/// type.
fn variant_hint(
    context: &Context<'_>,
    schema: &ir::Schema,
    variant: &ir::Variant,
    index: usize,
    tags: Option<&Tags>,
) -> String {
    match &variant.schema.kind {
        // What the other variants derive from.
        Kind::Object(_) if tags.is_some() && variant.schema.at == schema.at => "Base".to_owned(),
        Kind::Reference(id) => context.api.definition(*id).name.clone(),
        _ if variant.schema.docs.title.is_some() => variant.schema.docs.title.clone().unwrap_or_default(),
        Kind::Boolean => "Boolean".to_owned(),
        Kind::Integer(_) => "Integer".to_owned(),
        Kind::Number(_) => "Number".to_owned(),
        Kind::Text(text) => match text.format.as_deref() {
            Some(format @ ("date-time" | "date" | "byte")) => format.to_owned(),
            _ => "Text".to_owned(),
        },
        Kind::Enumeration(enumeration) => listed(enumeration.values.iter().map(shown), "or"),
        Kind::Any(_) => "Any".to_owned(),
        Kind::Never => "Never".to_owned(),
        Kind::Null => "Null".to_owned(),
        Kind::Array(array) => format!("{} List", item_hint(context, &array.items)),
        Kind::Tuple(_) => "Tuple".to_owned(),
        Kind::Union(_) => "Choice".to_owned(),
        Kind::Object(object) => match tags.map(|tags| tags.of_variants[index].as_slice()) {
            Some([tag]) => tag.clone(),
            _ => object_hint(context, object),
        },
    }
}

/// The words that an object without a name is named for: the members that it requires, else those that it has, else what
/// its values are. Its place among the alternatives would move with the others.
fn object_hint(context: &Context<'_>, object: &ir::Object) -> String {
    let (required, others): (Vec<_>, Vec<_>) = object.properties.iter().partition(|property| property.required);
    let members = if required.is_empty() { others } else { required };
    if !members.is_empty() {
        return listed(members.into_iter().map(|member| member.name.clone()), "and");
    }
    match members::unnamed(object) {
        Unnamed::Alike(values) => format!("{} Map", item_hint(context, values)),
        Unnamed::Unstated | Unnamed::Mixed => "Object".to_owned(),
    }
}

/// So many words of a list are taken into a name.
const MOST_LISTED: usize = 3;

fn listed(words: impl Iterator<Item = String>, conjunction: &str) -> String {
    let words: Vec<String> = words.take(MOST_LISTED).collect();
    words.join(&format!(" {conjunction} "))
}

/// A value as a name shows it: a string as its text, anything else as its JSON.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The words that a list is named for: those of what its items are.
fn item_hint(context: &Context<'_>, items: &ir::Schema) -> String {
    match &items.kind {
        Kind::Reference(id) => context.api.definition(*id).name.clone(),
        Kind::Array(array) => format!("{} List", item_hint(context, &array.items)),
        Kind::Boolean => "Boolean".to_owned(),
        Kind::Integer(_) => "Integer".to_owned(),
        Kind::Number(_) => "Number".to_owned(),
        Kind::Text(_) => "Text".to_owned(),
        Kind::Any(_) => "Any".to_owned(),
        _ => "Value".to_owned(),
    }
}
