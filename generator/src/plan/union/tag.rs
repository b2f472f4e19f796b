//! The member that tells the alternatives of a union apart.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::variant::shown;
use crate::ir::{self, Kind};
use crate::plan::context::resolve;
use crate::pointer::Pointer;
use crate::rust::Tag;

/// The tag of a union, and its values for each alternative.
#[derive(Clone)]
pub(in crate::plan) struct Tags {
    /// The member, or the name of the event.
    pub(in crate::plan) tag: Tag,
    /// The values that stand for each alternative; none for one that has none.
    pub(in crate::plan) of_variants: Vec<Vec<String>>,
    /// Whether they are names of schemas, which the document does not state as tags: then another value decides
    /// nothing.
    pub(in crate::plan) are_assumed: bool,
}

impl Tags {
    /// The member that tells the alternatives apart, if one does.
    pub(in crate::plan) fn member(&self) -> Option<&str> {
        match &self.tag {
            Tag::Member(name) => Some(name),
            Tag::EventName => None,
        }
    }

    /// Whether a value stands for an alternative and for no other.
    pub(in crate::plan) fn is_own(&self, alternative: usize, value: &str) -> bool {
        let mut holders = self.of_variants.iter().enumerate();
        let holds = |(_, values): &(usize, &Vec<String>)| values.iter().any(|held| held == value);
        let first = holders.find(holds);
        first.is_some_and(|(index, _)| index == alternative) && !holders.any(|holder| holds(&holder))
    }

    /// For each alternative, whether a value with one of its tags belongs to it, whatever else it has.
    pub(in crate::plan) fn deciding(&self) -> Vec<bool> {
        deciding(&self.of_variants)
    }
}

/// The tags of a union: those of its discriminator. If that is assumed or missing, the values that its alternatives
/// list are preferred.
pub(in crate::plan) fn tags(api: &ir::Api, union: &ir::Union) -> Option<Tags> {
    if union.variants.iter().any(|variant| !variant.events.is_empty()) {
        let of_variants = union.variants.iter().map(|variant| variant.events.clone());
        return Some(Tags {
            tag: Tag::EventName,
            of_variants: of_variants.collect(),
            are_assumed: false,
        });
    }
    match &union.discriminator {
        Some(discriminator) if discriminator.is_assumed() => {
            inferred_tags(api, union).or_else(|| Some(declared_tags(api, union, discriminator)))
        }
        Some(discriminator) => Some(declared_tags(api, union, discriminator)),
        None => inferred_tags(api, union),
    }
}

/// The tags of a discriminator, and those that the alternatives list for its member: a constant is what producers
/// really send, and a mapping is often omitted although the values are not the names of schemas. If each alternative
/// lists the values of all, only the mapping decides.
fn declared_tags(api: &ir::Api, union: &ir::Union, discriminator: &ir::Discriminator) -> Tags {
    let mut of_variants = vec![Vec::new(); union.variants.len()];
    for (tag, target) in &discriminator.mapping {
        of_variants[*target].push(tag.clone());
    }
    let all_listed = listed_tags(api, union, discriminator);
    let mut times: IndexMap<&str, usize> = IndexMap::new();
    for value in all_listed.iter().flatten() {
        *times.entry(value).or_default() += 1;
    }
    for (index, variant) in union.variants.iter().enumerate() {
        // A string has no member that could tell it. The alternative for all other values needs no tags of its own.
        let is_rest = discriminator.rest == Some(index) && !of_variants[index].is_empty();
        if is_rest || matches!(resolve(api, &variant.schema).0.kind, Kind::Text(_)) {
            of_variants[index].clear();
            continue;
        }
        let mut listed = all_listed[index].clone();
        let implied = discriminator.implied.iter().find(|(_, target)| *target == index);
        if !of_variants[index].is_empty() {
            listed.retain(|value| times.get(value.as_str()) == Some(&1));
        } else if let Some((name, _)) = implied
            && (listed.is_empty() || (is_object(api, variant) && listed.contains(name)))
        {
            // If an object lists several, its name is meant.
            listed = IndexSet::from([name.clone()]);
        }
        of_variants[index].extend(listed);
    }
    Tags {
        tag: Tag::Member(discriminator.property.clone()),
        of_variants,
        are_assumed: discriminator.is_assumed(),
    }
}

fn is_object(api: &ir::Api, variant: &ir::Variant) -> bool {
    matches!(resolve(api, &variant.schema).0.kind, Kind::Object(_))
}

/// The values that each alternative lists for the member of a discriminator, without those that the mapping gives to
/// one.
fn listed_tags(api: &ir::Api, union: &ir::Union, discriminator: &ir::Discriminator) -> Vec<IndexSet<String>> {
    let of_variant = |variant: &ir::Variant| {
        let mut listed = IndexSet::new();
        collect_tags(
            api,
            &variant.schema,
            &discriminator.property,
            &mut Vec::new(),
            &mut listed,
        );
        listed.retain(|value| discriminator.mapping.iter().all(|(mapped, _)| mapped != value));
        listed
    };
    union.variants.iter().map(of_variant).collect()
}

/// The number of unions that are searched for the tags of one alternative.
const MOST_UNIONS: usize = 16;

/// Collects the values that a schema lists for a member, itself or through its alternatives. These can be cyclic; `met`
/// are the unions that were searched.
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
            tags.extend(values.take(MOST_TAGS + 1).map(tag));
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

/// A value as the runtime compares it with the wire: a whole number has no decimal point.
pub(in crate::plan) fn tag(value: &Value) -> String {
    match value.as_f64() {
        // Above 2^53, floats skip integers, so the number stays as it is written.
        Some(number) if value.is_f64() && number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 => {
            format!("{number}")
        }
        _ => shown(value),
    }
}

/// The number of members that are tried as tags.
const MOST_CANDIDATES: usize = 64;

/// The number of values of a member that are read; more would not be tags.
const MOST_TAGS: usize = 4096;

/// The tags of a union without a discriminator: the values of a member that most of its alternatives list, mostly with
/// none in common. Open lists match any value, so nothing else would tell such alternatives apart. Alternatives with
/// the same value are told apart by what fits, as are those without one.
pub(in crate::plan) fn inferred_tags(api: &ir::Api, union: &ir::Union) -> Option<Tags> {
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
            let tags = Tags {
                tag: Tag::Member(property.to_owned()),
                of_variants,
                are_assumed: false,
            };
            best = Some((apart, tags));
        }
    }
    best.map(|(_, tags)| tags)
}

/// The values that each alternative lists for a member; `None` if there are too many.
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

/// The number of alternatives with values that no other has.
fn told_apart(of_variants: &[Vec<String>]) -> usize {
    let apart = deciding(of_variants).into_iter().filter(|is_apart| *is_apart);
    apart.count()
}

/// For each alternative, whether it has values, and no other has one of them.
fn deciding(of_variants: &[Vec<String>]) -> Vec<bool> {
    let mut times: IndexMap<&str, usize> = IndexMap::new();
    for value in of_variants.iter().flatten() {
        *times.entry(value).or_default() += 1;
    }
    let is_own = |value: &String| times.get(value.as_str()) == Some(&1);
    let apart = of_variants
        .iter()
        .map(|tags| !tags.is_empty() && tags.iter().all(is_own));
    apart.collect()
}

/// The list of values that a schema is, if it is one.
pub(in crate::plan) fn listed_for<'a>(api: &'a ir::Api, schema: &'a ir::Schema) -> Option<&'a ir::Enumeration> {
    match &resolve(api, schema).0.kind {
        Kind::Enumeration(list) if !list.open => Some(list),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::tag;
    use serde_json::json;

    #[test]
    fn a_number_is_as_the_runtime_has_it() {
        for (value, text) in [
            (json!(2), "2"),
            (json!(2.0), "2"),
            (json!(0.5), "0.5"),
            (json!("2.0"), "2.0"),
            (json!(true), "true"),
        ] {
            assert_eq!(tag(&value), text);
        }
    }
}
