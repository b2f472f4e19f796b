//! Unions.

mod constants;
pub(super) mod distinct_members;
mod distinct_text;
mod object;
mod open;
pub(super) mod tag;
pub(super) mod tagged;
pub(super) mod variant;

use indexmap::IndexMap;

use self::distinct_text::{told_by_lists, told_by_rules};
use self::variant::{Branch, branches, listed_texts};
use super::context::Context;
use super::docs::words::{code_span, described, type_docs};
use super::docs::{self, in_item};
use super::example::shape;
use super::model::File;
use super::model::enumeration::{self, Listed};
use super::model::number_text;
use super::model::types::value_type;
use super::name::scope::{self, Named};
use super::name::{Case, join, rust_name};
use super::rule;
use crate::ir;
use crate::rust::{EnumKind, Item, Tag, TextRule, Union, UnionVariant};

/// The variant for values that fit no other. Its name never changes.
const OTHER: &str = "Other";

/// The words that variants are named for. They omit the name of the union, which precedes a variant wherever it is
/// used: `Credential::Token` for `CredentialToken`, and `Widget::Table` for `TableWidget`, unless two variants would
/// get the same name. Each name is shortened by itself: if it depended on what all of them have in common, one more
/// alternative could rename the others.
fn words_of(union: &str, branches: &[Branch<'_>], texts: &[Listed<'_>]) -> Vec<String> {
    let camel = |words: &str| rust_name(words, Case::Camel);
    let listed = texts.iter().map(|text| camel(text.named().wire));
    let names: Vec<(String, Option<String>)> = branches
        .iter()
        .map(|branch| {
            let name = camel(&branch.hint);
            // An alternative without a name is called by several words about its content.
            let is_name = !branch.hint.contains(' ');
            let own = is_name
                .then(|| without_union(&name, union))
                .flatten()
                .map(str::to_owned);
            (name, own)
        })
        .collect();
    let mut times: IndexMap<&str, usize> = IndexMap::new();
    let listed: Vec<String> = listed.collect();
    let own = names.iter().filter_map(|(_, own)| own.as_ref());
    for name in names.iter().map(|(name, _)| name).chain(own).chain(&listed) {
        *times.entry(name).or_default() += 1;
    }
    let is_free = |own: &&String| times.get(own.as_str()) == Some(&1);
    let words = branches.iter().zip(&names);
    words
        .map(|(branch, (_, own))| own.as_ref().filter(is_free).unwrap_or(&branch.hint).clone())
        .collect()
}

/// A name without that of its union, whose words stand before it, behind it, or around it.
fn without_union<'n>(name: &'n str, union: &str) -> Option<&'n str> {
    let own_length = name.len().checked_sub(union.len())?;
    let same = |pair: &(u8, u8)| pair.0 == pair.1;
    let before = name.bytes().zip(union.bytes()).take_while(same).count();
    let behind = name.bytes().rev().zip(union.bytes().rev()).take_while(same).count();
    let begins_word = |text: &str, at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_uppercase);
    // The matching words at the beginning and at the end are together the union's name.
    let begins = |at: &usize| begins_word(name, *at) && (*at == union.len() || begins_word(union, *at));
    let start = (union.len() - behind..=before).rev().find(begins)?;
    name.get(start..start + own_length)
        .filter(|own| !own.is_empty() && *own != OTHER)
}

/// Plans a union and, behind it in the file, the types inside it.
pub(super) fn plan_union(
    context: &mut Context<'_>,
    file: &mut File,
    schema: &ir::Schema,
    union: &ir::Union,
    name: String,
) {
    let place = file.items.len();
    let tags = tag::tags(context.api, union);
    let branches = branches(context, schema, union, tags.as_ref());
    let mut about = type_docs(context, schema);
    let texts = union.variants.iter().find_map(listed_texts);
    if let Some(said) = texts.and_then(|(about, _)| described(about)) {
        about.push(String::new());
        about.extend(said);
    }
    let texts = texts.map(|(_, list)| enumeration::listed(list)).unwrap_or_default();
    let (names_of_texts, names_of_branches) = variant_names(context, &name, &branches, &texts);
    let values = texts.into_iter().zip(names_of_texts);
    let constants = scope::recased(&names_of_branches, Case::Shouty);
    let rules = told_by_rules(context.api, &branches);
    let lists = told_by_lists(context.api, &branches);
    let named = names_of_branches.into_iter().zip(constants);
    let told = rules.into_iter().zip(lists);
    let mut variants = Vec::with_capacity(branches.len());
    for ((branch, (variant_name, constant)), (told_by, lists)) in branches.iter().zip(named).zip(told) {
        let own = tags.as_ref().map(|tags| (&tags.tag, &*tags.of_variants[branch.index]));
        let known = Known {
            tag_docs: own.and_then(|(tag, own)| chosen_by(tag, own)),
            tags: own.map_or_else(Vec::new, |(_, own)| own.to_vec()),
            name: variant_name,
            constant,
            told_by: told_by.map(Box::new),
            lists,
        };
        variants.push(plan_variant(context, file, branch, (schema, &name), known));
    }
    if file.directions.received {
        note_unread(&mut variants);
    }
    let mut alternatives = union.variants.iter();
    let numbers_as_text = alternatives.any(|variant| number_text::holds_any(context.api, &variant.schema));
    let item = Union {
        docs: about,
        at: schema.at.clone(),
        tags_are_assumed: tags.as_ref().is_some_and(|tags| tags.are_assumed),
        tag: tags.map(|tags| tags.tag),
        values: values
            .map(|(value, name)| value.into_variant(EnumKind::Text, name))
            .collect(),
        variants,
        numbers_as_text,
        other: OTHER.to_owned(),
        in_request: file.directions.sent,
        in_response: file.directions.received,
        name,
    };
    shape::note_union(context, file, &item, branches.iter().map(|branch| branch.index));
    file.items.insert(place, Item::Union(item));
}

/// The names of the variants for listed texts, and of those for the other alternatives.
fn variant_names(
    context: &mut Context<'_>,
    union: &str,
    branches: &[Branch<'_>],
    texts: &[Listed<'_>],
) -> (Vec<String>, Vec<String>) {
    let words = words_of(union, branches, texts);
    let named = branches.iter().zip(&words).map(|(branch, words)| Named {
        wire: words,
        at: &branch.schema.at,
    });
    let siblings: Vec<Named<'_>> = texts.iter().map(Listed::named).chain(named).collect();
    let mut of_texts = scope::assign(
        &siblings,
        Case::Camel,
        &[OTHER],
        &context.overrides.names,
        context.diagnostics,
    );
    let of_branches = of_texts.split_off(texts.len());
    (of_texts, of_branches)
}

/// The names of a variant, and what tells it from the others: known of all variants of a union together.
struct Known {
    name: String,
    constant: String,
    tags: Vec<String>,
    tag_docs: Option<String>,
    told_by: Option<Box<TextRule>>,
    lists: bool,
}

/// The variant of an alternative of a union with this name.
fn plan_variant(
    context: &mut Context<'_>,
    file: &mut File,
    branch: &Branch<'_>,
    (union, union_name): (&ir::Schema, &str),
    known: Known,
) -> UnionVariant {
    let hint = join(union_name, &known.name, Case::Camel);
    let value = open::as_alternative(branch.schema, value_type(context, file, branch.schema, &hint));
    // A variant for several alternatives has the rules of none of them.
    let rule = if file.directions.sent && !branch.is_joined {
        rule::value_rule(context, branch.schema)
    } else {
        None
    };
    UnionVariant {
        name: known.name,
        docs: said_of(branch.schema, union),
        tag_docs: known.tag_docs,
        value,
        constant: known.constant,
        told_by: known.told_by,
        rule,
        is_open: open::is_open(context.api, branch.schema),
        lists: known.lists,
        // Known when all types of the file are planned.
        converts: false,
        takes_texts: false,
        tags: known.tags,
    }
}

/// The number of tags that the documentation names; more would be no sentence.
const MOST_TAGS: usize = 8;

/// Which tags a variant is chosen by, or the first of many.
fn chosen_by(tag: &Tag, tags: &[String]) -> Option<String> {
    let spans: Vec<String> = tags.iter().map(|tag| format!("`{}`", code_span(tag))).collect();
    let named = match (spans.split_at_checked(MOST_TAGS), spans.as_slice()) {
        (_, []) => return None,
        // Naming one more tag takes no more space than counting it.
        (Some((first, others)), _) if others.len() > 1 => {
            format!("{} or one of {} others", first.join(", "), others.len())
        }
        (_, [only]) => only.clone(),
        (_, [first @ .., last]) => format!("{} or {last}", first.join(", ")),
    };
    Some(match tag {
        Tag::Member(property) => format!("Chosen when `{}` is {named}.", code_span(property)),
        Tag::EventName => format!("The data of an event that is called {named}."),
    })
}

/// Says of variants that no response is read as them: if nothing tells alternatives apart, the first one is always
/// chosen.
fn note_unread(variants: &mut [UnionVariant]) {
    for index in 1..variants.len() {
        let (before, behind) = variants.split_at_mut(index);
        let Some(variant) = behind.first_mut() else { return };
        let takes_all = |first: &&UnionVariant| {
            let is_told = !first.tags.is_empty() || !variant.tags.is_empty();
            !is_told && first.value == variant.value && first.told_by == variant.told_by && first.rule == variant.rule
        };
        if let Some(first) = before.iter().find(takes_all) {
            let said = format!(
                "Responses are read as [`Self::{}`] instead: nothing tells the two apart.",
                first.name
            );
            in_item::add_sentence(&mut variant.docs, said);
        }
    }
}

/// The documentation of a variant: the description of its alternative, unless the union has the same.
fn said_of(alternative: &ir::Schema, union: &ir::Schema) -> Vec<String> {
    let description = alternative.docs.description.as_ref();
    let own = description.filter(|own| Some(*own) != union.docs.description.as_ref());
    own.map(|own| docs::sanitise(own)).unwrap_or_default()
}
