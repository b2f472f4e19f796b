//! Unions.

use indexmap::IndexMap;

use super::context::Context;
use super::enumeration::{self, Listed};
use super::model::File;
use super::name::{Case, join, rust_name};
use super::scope::{self, Named};
use super::told::told_by_rules;
use super::types::value_type;
use super::variant::{Branch, branches, listed_texts};
use super::words::{described, type_docs};
use super::{open, shape, tag};
use crate::ir;
use crate::rust::{EnumKind, Item, NamedRule, Union, UnionVariant};

/// The variant for values that fit no other: its name never moves.
const OTHER: &str = "Other";

/// The words for alternatives without the union's name in front, which is said wherever a variant is: `Credential::Token` of a
/// `CredentialToken`, unless something else is called `Token`.
fn words_of<'h>(union: &str, branches: &'h [Branch<'_>], texts: &[Listed<'_>]) -> Vec<&'h str> {
    let own = |hint: &'h str| {
        let rest = hint.strip_prefix(union).filter(|rest| *rest != OTHER);
        rest.filter(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase()))
    };
    let camel = |words: &str| rust_name(words, Case::Camel);
    let listed = texts.iter().map(|text| camel(text.named().wire));
    let mut times: IndexMap<String, usize> = IndexMap::new();
    let all = branches
        .iter()
        .flat_map(|branch| [Some(&*branch.hint), own(&branch.hint)]);
    for name in all.flatten().map(camel).chain(listed) {
        *times.entry(name).or_default() += 1;
    }
    let is_free = |words: &&str| times.get(&camel(words)) == Some(&1);
    let words = branches
        .iter()
        .map(|branch| own(&branch.hint).filter(is_free).unwrap_or(&branch.hint));
    words.collect()
}

/// Plans a union and, behind it in the file, the types that stand inside it.
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
    let mut docs = type_docs(context, schema);
    let texts = union.variants.iter().find_map(listed_texts);
    if let Some(said) = texts.and_then(|(about, _)| described(about)) {
        docs.push(String::new());
        docs.extend(said);
    }
    let texts = texts.map(|(_, list)| enumeration::listed(list)).unwrap_or_default();
    let words = words_of(&name, &branches, &texts);
    let named = branches.iter().zip(&words).map(|(branch, words)| Named {
        wire: words,
        at: &branch.schema.at,
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
    let rules = told_by_rules(context.api, &branches);
    let values = texts.into_iter().zip(names);
    let mut variants = Vec::with_capacity(names_of_branches.len());
    let constants = scope::recased(&names_of_branches, Case::Shouty);
    let named = names_of_branches.into_iter().zip(constants);
    for ((branch, (variant_name, constant)), rule) in branches.iter().zip(named).zip(rules) {
        let hint = join(&name, &variant_name, Case::Camel);
        let value = open::as_alternative(branch.schema, value_type(context, file, branch.schema, &hint));
        let rule = rule.map(|text| NamedRule {
            name: format!("{constant}_RULE"),
            text,
        });
        variants.push(UnionVariant {
            name: variant_name,
            value,
            rule,
            is_open: open::is_open(context.api, branch.schema),
            // Known when all types of the file are.
            converts: false,
            tags: tags
                .as_ref()
                .map(|tags| tags.of_variants[branch.index].clone())
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
    shape::note_union(context, file, &item, branches.iter().map(|branch| branch.index));
    file.items.insert(place, Item::Union(item));
}
