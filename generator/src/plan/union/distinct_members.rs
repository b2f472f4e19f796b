//! Members whose texts tell the objects of a union apart: several objects have them, with different patterns or
//! lengths.

use indexmap::{IndexMap, IndexSet};

use super::object::{Alternative, objects};
use super::tag;
use crate::ir::{self, Api, Kind};
use crate::plan::context::{Context, resolve};
use crate::plan::model::usage;
use crate::plan::rule::pattern;
use crate::pointer::Pointer;
use crate::rust::TextRule;

/// The members whose texts tell their objects from other alternatives, by the places of the objects.
pub(in crate::plan) type Told = IndexMap<Pointer, IndexSet<String>>;

/// Finds the members whose texts tell alternatives apart.
pub(in crate::plan) fn find(api: &Api) -> Told {
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

/// The rule of a member's text, if it tells its object from others.
pub(in crate::plan) fn rule_of_member(
    context: &Context<'_>,
    holder: &Pointer,
    member: &ir::Property,
) -> Option<TextRule> {
    let is_told = context.told.get(holder)?.contains(&member.name);
    let text = text_with_rule(context.api, &member.schema).filter(|_| is_told)?;
    pattern::text_rule(text)
}

/// Records the members with a rule that another object has without it, or with another rule. If tags alone decide, no
/// rule is needed.
fn note(api: &Api, union: &ir::Union, told: &mut Told) {
    let objects = objects(api, union);
    let differing = differing(api, &objects);
    if differing.is_empty() {
        return;
    }
    let tags = tag::tags(api, union);
    let deciding = tags.as_ref().map(tag::Tags::deciding).unwrap_or_default();
    for Alternative { index, schema, object } in objects {
        let is_decided = deciding.get(index).is_some_and(|decides| *decides);
        let member = tags.as_ref().and_then(tag::Tags::member);
        if is_decided && member.is_some_and(|member| requires(object, member)) {
            continue;
        }
        let members = object.properties.iter();
        let members = members.filter(|member| differing.contains(member.name.as_str()));
        for member in members.filter(|member| text_with_rule(api, &member.schema).is_some()) {
            told.entry(schema.at.clone()).or_default().insert(member.name.clone());
        }
    }
}

/// The members with a rule in one object, and none or another in a further one.
fn differing<'a>(api: &'a Api, objects: &[Alternative<'a>]) -> IndexSet<&'a str> {
    let all = || objects.iter().flat_map(|alternative| &alternative.object.properties);
    let ruled = all().filter(|member| text_with_rule(api, &member.schema).is_some());
    let ruled: IndexSet<&str> = ruled.map(|member| member.name.as_str()).collect();
    let mut first: IndexMap<&str, Option<&ir::Text>> = IndexMap::new();
    let mut differing = IndexSet::new();
    for member in all().filter(|member| ruled.contains(member.name.as_str())) {
        let text = text_with_rule(api, &member.schema);
        let known = *first.entry(&member.name).or_insert(text);
        if known.map(limits) != text.map(limits) {
            differing.insert(member.name.as_str());
        }
    }
    differing
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

/// The pattern and the lengths of a string.
fn limits(text: &ir::Text) -> (Option<&str>, Option<u64>, Option<u64>) {
    (text.pattern.as_deref(), text.min_length, text.max_length)
}
