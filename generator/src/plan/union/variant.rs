//! The variants of a union: their alternatives, and the words that they are named for.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::tag::Tags;
use crate::ir::{self, Kind};
use crate::plan::context::Context;
use crate::plan::model::members::{self, Unnamed};
use crate::plan::model::types::{integer_type, text_type};

/// An alternative that is a variant.
pub(in crate::plan) struct Branch<'u> {
    /// The index of the alternative.
    pub(in crate::plan) index: usize,
    pub(in crate::plan) schema: &'u ir::Schema,
    /// The words that the variant is named for.
    pub(in crate::plan) hint: String,
    /// Whether it stands for later alternatives, too.
    pub(in crate::plan) is_joined: bool,
}

/// The alternatives of a union that have types. If several plain ones become the same type, only the first is a
/// variant, since no value would be read as another. Listed strings are variants without a type.
pub(in crate::plan) fn branches<'u>(
    context: &Context<'_>,
    schema: &ir::Schema,
    union: &'u ir::Union,
    tags: Option<&Tags>,
) -> Vec<Branch<'u>> {
    let mut branches: Vec<Branch<'u>> = Vec::with_capacity(union.variants.len());
    for (index, variant) in union.variants.iter().enumerate() {
        if listed_texts(variant).is_some() {
            continue;
        }
        let hint = match variant.events.as_slice() {
            [only] => only.clone(),
            _ => hint(context, schema, &variant.schema, tags_of(tags, index)),
        };
        let is_known = |known: &Branch<'_>| known.hint == hint && is_one_type(known.schema, &variant.schema);
        if let Some(place) = branches.iter().position(is_known) {
            branches[place].is_joined = true;
        } else {
            branches.push(Branch {
                index,
                schema: &variant.schema,
                hint,
                is_joined: false,
            });
        }
    }
    tell_apart(context, tags, &mut branches);
    branches
}

/// Whether two plain schemas are one type in Rust.
fn is_one_type(one: &ir::Schema, other: &ir::Schema) -> bool {
    match (&one.kind, &other.kind) {
        (Kind::Integer(one), Kind::Integer(other)) => integer_type(one) == integer_type(other),
        (Kind::Boolean, Kind::Boolean) | (Kind::Number(_), Kind::Number(_)) | (Kind::Any(_), Kind::Any(_)) => true,
        (Kind::Text(one), Kind::Text(other)) => {
            text_hint(one) == text_hint(other) && text_type(one) == text_type(other)
        }
        _ => false,
    }
}

/// The strings that an alternative lists, and its documentation. They are variants of the union itself, as in the Rust
/// enum from which such a document is often generated: a further string adds a variant and no type.
pub(in crate::plan) fn listed_texts(variant: &ir::Variant) -> Option<(&ir::Docs, &ir::Enumeration)> {
    match &variant.schema.kind {
        // A list that allows other strings is a type, and so is the data of an event.
        Kind::Enumeration(list) if list.is_of_texts() && !list.open && variant.events.is_empty() => {
            Some((&variant.schema.docs, list))
        }
        _ => None,
    }
}

/// The tags that stand for an alternative, if the union has tags.
fn tags_of(tags: Option<&Tags>, index: usize) -> Option<&[String]> {
    tags.map(|tags| tags.of_variants[index].as_slice())
}

/// Gives alternatives with the same words different ones, if there are such.
fn tell_apart(context: &Context<'_>, tags: Option<&Tags>, branches: &mut [Branch<'_>]) {
    let mut alike: IndexMap<String, Vec<usize>> = IndexMap::new();
    for (place, branch) in branches.iter().enumerate() {
        alike.entry(branch.hint.clone()).or_default().push(place);
    }
    let taken: IndexSet<String> = alike.keys().cloned().collect();
    for (words, places) in alike.into_iter().filter(|(_, places)| places.len() > 1) {
        let group: Vec<&Branch<'_>> = places.iter().map(|place| &branches[*place]).collect();
        if let Some(others) = other_words(context, tags, &group, &words, &taken) {
            for (place, other) in places.into_iter().zip(others) {
                branches[place].hint = other;
            }
        }
    }
}

/// Words that tell alternatives with the same words apart: their tags, their types, or their own members. `None` if two
/// of them are equal in each of these.
fn other_words(
    context: &Context<'_>,
    tags: Option<&Tags>,
    group: &[&Branch<'_>],
    words: &String,
    taken: &IndexSet<String>,
) -> Option<IndexSet<String>> {
    let by_tag = |branch: &&Branch<'_>| match tags_of(tags, branch.index) {
        Some([tag]) => tag.clone(),
        _ => words.clone(),
    };
    let by_width = |branch: &&Branch<'_>| match &branch.schema.kind {
        Kind::Integer(integer) => integer_type(integer).to_string(),
        _ => words.clone(),
    };
    let by_type = |branch: &&Branch<'_>| type_hint(context, branch.schema);
    let mut times: IndexMap<&str, usize> = IndexMap::new();
    for member in group.iter().flat_map(|branch| properties(branch.schema)) {
        *times.entry(&member.name).or_default() += 1;
    }
    let by_members = |branch: &&Branch<'_>| {
        let members = properties(branch.schema).iter();
        let own = members.filter(|member| times.get(&*member.name) == Some(&1));
        members_hint(own).unwrap_or_else(|| words.clone())
    };
    let is_apart = |names: &IndexSet<String>| {
        let is_free = |name: &String| name == words || !taken.contains(name);
        names.len() == group.len() && names.iter().all(is_free)
    };
    let ways: [&dyn Fn(&&Branch<'_>) -> String; 4] = [&by_tag, &by_width, &by_type, &by_members];
    let mut names = ways.into_iter().map(|way| group.iter().map(way).collect());
    names.find(is_apart)
}

fn properties(schema: &ir::Schema) -> &[ir::Property] {
    match &schema.kind {
        Kind::Object(object) => &object.properties,
        _ => &[],
    }
}

/// The words that a variant is named for: its schema's name, its title, the constant it holds or is tagged with, or its
/// type.
fn hint(context: &Context<'_>, union: &ir::Schema, schema: &ir::Schema, tags: Option<&[String]>) -> String {
    match (&schema.kind, tags) {
        // The base of the other variants.
        (Kind::Object(_), Some(_)) if schema.at == union.at => "Base".to_owned(),
        (Kind::Reference(_), _) => type_hint(context, schema),
        // The name of the union precedes the variant.
        (Kind::Array(array), _) if schema.docs.title.is_none() && is_itself(context, &array.items, union) => {
            "List".to_owned()
        }
        _ if schema.docs.title.is_some() => schema.docs.title.clone().unwrap_or_default(),
        (Kind::Object(_), Some([tag])) => tag.clone(),
        _ => type_hint(context, schema),
    }
}

/// Whether a schema refers to a union.
fn is_itself(context: &Context<'_>, schema: &ir::Schema, union: &ir::Schema) -> bool {
    match schema.kind {
        Kind::Reference(id) => context.api.definition(id).schema.at == union.at,
        _ => false,
    }
}

/// The words for the type of a value.
fn type_hint(context: &Context<'_>, schema: &ir::Schema) -> String {
    match &schema.kind {
        Kind::Reference(id) => context.api.definition(*id).name.clone(),
        Kind::Boolean => "Boolean".to_owned(),
        Kind::Integer(_) => "Integer".to_owned(),
        Kind::Number(_) => "Number".to_owned(),
        Kind::Text(text) => text_hint(text).to_owned(),
        Kind::Enumeration(enumeration) => listed(enumeration.values.iter().map(shown), "or"),
        Kind::Any(_) => "Any".to_owned(),
        Kind::Never => "Never".to_owned(),
        Kind::Null => "Null".to_owned(),
        Kind::Array(array) => format!("{} List", item_hint(context, &array.items)),
        Kind::Tuple(_) => "Tuple".to_owned(),
        Kind::Union(_) => "Choice".to_owned(),
        Kind::Object(object) => object_hint(context, object),
    }
}

/// The words for a string: those of its format, if that has a type of its own.
fn text_hint(text: &ir::Text) -> &str {
    match text.format.as_deref() {
        Some(format @ ("date-time" | "date" | ir::RFC_2822 | "byte")) => format,
        _ => "Text",
    }
}

/// The words for an object without a name: its required members, else its members, else the type of its values. Its
/// index would move with the other alternatives.
fn object_hint(context: &Context<'_>, object: &ir::Object) -> String {
    members_hint(object.properties.iter()).unwrap_or_else(|| match members::unnamed(object) {
        Unnamed::Alike(values) => format!("{} Map", item_hint(context, values)),
        Unnamed::Unstated | Unnamed::Mixed => "Object".to_owned(),
    })
}

/// The words for members: for the required ones, if there are any.
fn members_hint<'p>(members: impl Iterator<Item = &'p ir::Property>) -> Option<String> {
    let (required, others): (Vec<_>, Vec<_>) = members.partition(|property| property.required);
    let members = if required.is_empty() { others } else { required };
    (!members.is_empty()).then(|| listed(members.into_iter().map(|member| member.name.clone()), "and"))
}

/// The number of words of a list in a name.
const MOST_LISTED: usize = 3;

fn listed(words: impl Iterator<Item = String>, conjunction: &str) -> String {
    let words: Vec<String> = words.take(MOST_LISTED).collect();
    words.join(&format!(" {conjunction} "))
}

/// A value as text: a string as it is, anything else as its JSON.
pub(in crate::plan) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The words for the items of a list.
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
