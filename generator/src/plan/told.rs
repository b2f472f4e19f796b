//! What tells the strings of one alternative from those of another.
//!
//! A string fits every alternative that is one. Where there are several, the pattern and the lengths that the document gives to
//! each decide, and where it gives none, what its format looks like. So do those of a member that several objects have, and that is
//! not of the same strings in all of them.

use indexmap::{IndexMap, IndexSet};

use super::context::{Context, resolve};
use super::enumeration::enum_kind;
use super::variant::Branch;
use super::{pattern, tag, usage};
use crate::ir::{self, Api, Kind};
use crate::pointer::Pointer;
use crate::rust::{EnumKind, TextRule};

/// The members whose texts tell their objects from other alternatives of a union, by where the objects stand.
pub(super) type Told = IndexMap<Pointer, IndexSet<String>>;

/// Finds the members whose texts tell alternatives apart.
pub(super) fn members(api: &Api) -> Told {
    let mut told = Told::new();
    let mut note_all = |schema: &ir::Schema| {
        if let Kind::Union(union) = &schema.kind {
            note(api, union, &mut told);
        }
    };
    let contents = usage::sent_schemas(api).chain(usage::received_schemas(api));
    let all = contents.chain(api.definitions.iter().map(|definition| &definition.schema));
    all.for_each(|schema| usage::visit(schema, &|_, _| true, &mut note_all));
    told
}

/// The rule of a member's text, where that tells its object from others.
pub(super) fn rule_of_member(context: &Context<'_>, holder: &Pointer, member: &ir::Property) -> Option<TextRule> {
    let is_told = context.told.get(holder)?.contains(&member.name);
    let text = text_with_rule(context.api, &member.schema).filter(|_| is_told)?;
    pattern::text_rule(text)
}

/// Notes the members of objects of a union that have a rule, and of which another object has a member without it, or with another.
/// What a tag alone decides on is told by no rule.
fn note(api: &Api, union: &ir::Union, told: &mut Told) {
    let objects = union.variants.iter().enumerate().filter_map(|(index, variant)| {
        let schema = resolve(api, &variant.schema).0;
        match &schema.kind {
            Kind::Object(object) => Some((index, &schema.at, object)),
            _ => None,
        }
    });
    let objects: Vec<(usize, &Pointer, &ir::Object)> = objects.collect();
    let all = || objects.iter().flat_map(|(_, _, object)| &object.properties);
    let ruled = all().filter(|member| text_with_rule(api, &member.schema).is_some());
    let ruled: IndexSet<&str> = ruled.map(|member| member.name.as_str()).collect();
    if ruled.is_empty() {
        return;
    }
    let mut first: IndexMap<&str, Option<&ir::Text>> = IndexMap::new();
    let mut differing: IndexSet<&str> = IndexSet::new();
    for member in all().filter(|member| ruled.contains(member.name.as_str())) {
        let text = text_with_rule(api, &member.schema);
        let known = *first.entry(&member.name).or_insert(text);
        if known.map(limits) != text.map(limits) {
            differing.insert(&member.name);
        }
    }
    if differing.is_empty() {
        return;
    }
    let tags = tag::tags(api, union);
    let deciding = tags.as_ref().map(tag::Tags::deciding).unwrap_or_default();
    for (index, at, object) in objects {
        let is_decided = deciding.get(index).is_some_and(|decides| *decides);
        if is_decided && tags.as_ref().is_some_and(|tags| requires(object, &tags.property)) {
            continue;
        }
        let members = object.properties.iter();
        let members = members.filter(|member| differing.contains(member.name.as_str()));
        for member in members.filter(|member| text_with_rule(api, &member.schema).is_some()) {
            told.entry(at.clone()).or_default().insert(member.name.clone());
        }
    }
}

fn requires(object: &ir::Object, member: &str) -> bool {
    let mut members = object.properties.iter();
    members.any(|property| property.name == member && property.required)
}

/// A member that is a string with a rule.
fn text_with_rule<'a>(api: &'a Api, member: &'a ir::Schema) -> Option<&'a ir::Text> {
    match &resolve(api, member).0.kind {
        Kind::Text(text) if limits(text) != (None, None, None) => Some(text),
        _ => None,
    }
}

/// What a string must be like.
fn limits(text: &ir::Text) -> (Option<&str>, Option<u64>, Option<u64>) {
    (text.pattern.as_deref(), text.min_length, text.max_length)
}

/// For each branch of a union its rule; none for what is no string, where no other branch is one, and for one that any string is.
pub(super) fn told_by_rules(api: &Api, branches: &[Branch<'_>]) -> Vec<Option<TextRule>> {
    let kinds = branches.iter().map(|branch| &resolve(api, branch.schema).0.kind);
    let texts = kinds.map(|kind| match kind {
        Kind::Text(text) => Some(text),
        _ => None,
    });
    let texts: Vec<Option<&ir::Text>> = texts.collect();
    let are_several = texts.iter().flatten().count() > 1;
    // What stands for several alternatives is told by no rule of one of them.
    let told = branches.iter().map(|branch| are_several && !branch.is_joined);
    let texts = texts.into_iter().zip(told);
    texts
        .map(|(text, is_told)| text.filter(|_| is_told).and_then(rule))
        .collect()
}

/// For each branch of a union whether it lists texts, or integers, where another branch does so as well. What none of them lists is no
/// more of one of them than of another.
pub(super) fn told_by_lists(api: &Api, branches: &[Branch<'_>]) -> Vec<bool> {
    let kinds = branches
        .iter()
        .map(|branch| tag::listed_for(api, branch.schema).and_then(enum_kind));
    let kinds: Vec<Option<EnumKind>> = kinds.collect();
    let are_several = |wanted| kinds.iter().filter(|kind| **kind == Some(wanted)).count() > 1;
    let (texts, integers) = (are_several(EnumKind::Text), are_several(EnumKind::Integer));
    let is_one_of_several = |kind: &Option<EnumKind>| match kind {
        Some(EnumKind::Text) => texts,
        Some(EnumKind::Integer) => integers,
        Some(EnumKind::Json) | None => false,
    };
    kinds.iter().map(is_one_of_several).collect()
}

/// The formats of strings whose type in Rust takes any text, and patterns of what they look like. The registry of formats has more,
/// of which most look like many another text.
const LOOKS: &[(&str, &str)] = &[
    (
        "uuid",
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    ),
    ("ipv4", r"^[0-9]{1,3}(\.[0-9]{1,3}){3}$"),
    ("ip", r"^([0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*)$"),
    ("ipv6", "^[0-9a-fA-F]*:[0-9a-fA-F:.]*$"),
    ("uri", "^[a-zA-Z][a-zA-Z0-9+.-]*:"),
    ("url", "^[a-zA-Z][a-zA-Z0-9+.-]*:"),
    ("email", r"^[^@\s]+@[^@\s]+$"),
];

/// What a string must be like; none where it may be any, and where its type in Rust takes nothing else as it is.
fn rule(text: &ir::Text) -> Option<TextRule> {
    let format = text.format.as_deref();
    if matches!(format, Some("date-time" | "date" | "byte")) || text.content_encoding.is_some() {
        return None;
    }
    pattern::text_rule(text).or_else(|| {
        let (_, looks) = LOOKS.iter().find(|(name, _)| format == Some(name))?;
        pattern::text_rule(&ir::Text {
            pattern: Some((*looks).to_owned()),
            ..ir::Text::default()
        })
    })
}
