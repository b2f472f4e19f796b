//! Constants that tell alternatives with the same tag apart: two alternatives with `method: bank` differ only in
//! `scheme`.

use indexmap::IndexSet;

use super::object::{Alternative, Member, objects};
use super::tag::{Tags, listed_for, tags};
use super::variant::shown;
use crate::ir;

/// The members with a single value that tell alternatives apart if the tag does not. A required member is sent anyway,
/// and a flag is for the caller to set.
pub(super) fn constants<'a>(api: &'a ir::Api, union: &'a ir::Union) -> Vec<Member<'a>> {
    let objects = objects(api, union);
    let names = optional(api, &objects);
    if names.is_empty() || objects.len() < 2 {
        return Vec::new();
    }
    let tags = tags(api, union);
    let mut found = Vec::new();
    let tag = tags.as_ref().and_then(Tags::member);
    for Alternative { index, schema, object } in &objects {
        let members = object.properties.iter().filter(|member| !member.required);
        for property in
            members.filter(|member| Some(member.name.as_str()) != tag && names.contains(member.name.as_str()))
        {
            let Some(value) = only_value(api, property) else {
                continue;
            };
            let differs = |other: &Alternative<'_>| {
                shares_tag(tags.as_ref(), *index, other.index)
                    && !(requires_more(object, other.object) && requires_more(other.object, object))
                    && lists_others(api, other.object, &property.name, value)
            };
            if objects.iter().any(differs) {
                found.push(Member {
                    schema,
                    object,
                    property,
                });
            }
        }
    }
    found
}

/// The names of the constants that are not required.
fn optional<'a>(api: &ir::Api, objects: &[Alternative<'a>]) -> IndexSet<&'a str> {
    let members = objects.iter().flat_map(|alternative| &alternative.object.properties);
    let constants = members.filter(|member| !member.required && only_value(api, member).is_some());
    constants.map(|member| member.name.as_str()).collect()
}

/// The only value of a member, unless it is a flag.
fn only_value<'a>(api: &'a ir::Api, member: &'a ir::Property) -> Option<&'a serde_json::Value> {
    match listed_for(api, &member.schema)?.values.as_slice() {
        [only] => Some(only).filter(|only| !only.is_boolean()),
        _ => None,
    }
}

/// Whether an object requires a member that another does not have. If both do, that tells them apart.
fn requires_more(object: &ir::Object, other: &ir::Object) -> bool {
    let has = |name: &str| other.properties.iter().any(|member| member.name == name);
    let mut required = object.properties.iter().filter(|member| member.required);
    required.any(|member| !has(&member.name))
}

/// Whether the tags of two different alternatives are the same.
fn shares_tag(tags: Option<&Tags>, one: usize, other: usize) -> bool {
    let share = |tags: &Tags| {
        let (of_one, of_other) = (&tags.of_variants[one], &tags.of_variants[other]);
        of_one.iter().any(|tag| of_other.contains(tag)) || (of_one.is_empty() && of_other.is_empty())
    };
    one != other && tags.is_none_or(share)
}

/// Whether an object lists values for a member, without this one.
fn lists_others(api: &ir::Api, object: &ir::Object, name: &str, value: &serde_json::Value) -> bool {
    let member = object.properties.iter().find(|member| member.name == name);
    let list = member.and_then(|member| listed_for(api, &member.schema));
    list.is_some_and(|list| list.values.iter().all(|listed| shown(listed) != shown(value)))
}
