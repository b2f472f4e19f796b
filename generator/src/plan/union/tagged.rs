//! The members that tell objects from the other alternatives of their unions. A wrong or missing tag would be sent
//! silently, so `new` sets a tag with one possible value, and asks for a tag with several, unless the document has a
//! default for it.

use std::cell::OnceCell;

use indexmap::IndexMap;
use serde_json::Value;

use super::constants::constants;
use super::object::Member;
use super::tag::{Tags, inferred_tags, listed_for, tags};
use super::variant::shown;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{self, Enumeration, Kind};
use crate::plan::context::{default_of, resolve};
use crate::plan::model::types::text_type;
use crate::plan::model::usage::{self, Usage};
use crate::plan::rule::fit::{Direction, contradiction};
use crate::pointer::Pointer;
use crate::rust::Type;

/// The tags of objects, by the place of the object and the name of the member.
pub(in crate::plan) type Tagged = IndexMap<Pointer, IndexMap<String, Tag>>;

/// The values of a member that tells its object from others.
#[derive(Clone)]
pub(in crate::plan) enum Tag {
    /// One value, as a list of it alone.
    Only(Enumeration),
    /// A default that callers can replace: the name of the schema, for which some services have other values.
    ByDefault(String),
    /// One of several values. `has_own_default` is whether the default of the member stands for this object and no
    /// other.
    OneOf { has_own_default: bool },
}

/// The values that the unions of an API give to members of an object.
struct Claims<'a> {
    object: &'a ir::Object,
    of_members: IndexMap<&'a str, Claim<'a>>,
}

/// The values that unions give to a member.
struct Claim<'a> {
    /// The values and their places. The name of a schema has no place, and the value on the wire may differ.
    values: IndexMap<String, Option<&'a Pointer>>,
    /// Whether the default of the member stands for this object and no other, in all unions.
    has_own_default: bool,
}

/// Finds the tags of an API, on which all unions of an object must agree. A mapping counts wherever the object is sent;
/// values that only the alternatives list count if such a union is sent.
pub(in crate::plan) fn find(api: &ir::Api, usage: &Usage<'_>, diagnostics: &mut Diagnostics) -> Tagged {
    let mut claims = IndexMap::new();
    let mut declared = |schema| match union_of(schema) {
        Some(union) if stated_of(union).is_some() => note(api, union, &mut claims),
        _ => {}
    };
    let contents = usage::sent_schemas(api).chain(usage::received_schemas(api));
    let all = contents.chain(api.definitions.iter().map(|definition| &definition.schema));
    all.for_each(|schema| usage::visit(schema, &|_, _| true, &mut declared));
    let goes: usage::Goes<'_> = &|holder, member| usage::is_sent(&usage.kept, holder, member);
    let mut inferred = |schema| {
        let Some(union) = union_of(schema) else { return };
        if union.discriminator.as_ref().is_none_or(ir::Discriminator::is_assumed) {
            note(api, union, &mut claims);
        }
        note_constants(api, union, &mut claims);
    };
    let definitions = api.definitions.iter().zip(&usage.directions);
    let sent = definitions.filter(|(_, directions)| directions.sent);
    let sent = usage::sent_schemas(api).chain(sent.map(|(definition, _)| &definition.schema));
    sent.for_each(|schema| usage::visit(schema, goes, &mut inferred));
    let tags = claims
        .into_iter()
        .map(|(at, claims)| (at.clone(), agreed(api, &claims, diagnostics)));
    tags.filter(|(_, tags)| !tags.is_empty()).collect()
}

fn union_of(schema: &ir::Schema) -> Option<&ir::Union> {
    match &schema.kind {
        Kind::Union(union) => Some(union),
        _ => None,
    }
}

/// The discriminator of a union, its own or an inherited one, unless its values are assumed.
fn stated_of(union: &ir::Union) -> Option<&ir::Discriminator> {
    union.discriminator.as_ref().filter(|found| !found.is_assumed())
}

/// The discriminator of a union, unless it is inherited: the base of the alternatives has it, and gives the values of
/// heirs of an alternative to those heirs.
fn declared_of(union: &ir::Union) -> Option<&ir::Discriminator> {
    union.discriminator.as_ref().filter(|found| !found.inherited)
}

/// Records the values that a union gives to the tag of each object among its alternatives.
fn note<'a>(api: &'a ir::Api, union: &'a ir::Union, claims: &mut IndexMap<&'a Pointer, Claims<'a>>) {
    let discriminator = stated_of(union);
    let inferred = match discriminator {
        Some(_) => None,
        None => inferred_tags(api, union),
    };
    let inferred_member = inferred.as_ref().and_then(Tags::member);
    let Some(member) = discriminator.map(|found| found.property.as_str()).or(inferred_member) else {
        return;
    };
    // Only computed for a tag with a default and several values.
    let known = OnceCell::new();
    let all = || {
        let all = known.get_or_init(|| inferred.clone().or_else(|| tags(api, union)));
        all.as_ref()
    };
    let is_inherited = discriminator.is_some_and(|found| found.inherited);
    for (index, variant) in union.variants.iter().enumerate() {
        // An heir has its tag from its base. One with more members here belongs to this union alone.
        if is_inherited && matches!(variant.schema.kind, Kind::Reference(_)) {
            continue;
        }
        let schema = itself(api, resolve(api, &variant.schema).0);
        let Kind::Object(object) = &schema.kind else { continue };
        let Some(property) = object.properties.iter().find(|property| property.name == member) else {
            continue;
        };
        let values = claimed(api, discriminator, property, index);
        let member = Member {
            schema,
            object,
            property,
        };
        let claim = claim_of(claims, &member);
        let is_own = |stated| match values.len() {
            0 | 1 => values.contains_key(&shown(stated)),
            _ => all().is_some_and(|tags| tags.is_own(index, &shown(stated))),
        };
        claim.has_own_default &= default_of(api, &property.schema).is_some_and(is_own);
        claim.values.extend(values);
    }
}

/// The values that a union gives to the tag of an alternative, by its index: those that its mapping gives to it, or
/// else those that the object lists, or else the name of the schema, which stands nowhere as a value.
fn claimed<'a>(
    api: &'a ir::Api,
    discriminator: Option<&'a ir::Discriminator>,
    property: &'a ir::Property,
    index: usize,
) -> IndexMap<String, Option<&'a Pointer>> {
    let mapped = discriminator
        .into_iter()
        .flat_map(|found| found.mapping.iter().zip(&found.places));
    let own = mapped.filter(|((_, target), _)| *target == index);
    let mut values: IndexMap<String, Option<&Pointer>> =
        own.map(|((tag, _), place)| (tag.clone(), place.as_ref())).collect();
    let implied = discriminator.and_then(|found| found.implied.iter().find(|(_, target)| *target == index));
    let implied = implied.map(|(name, _)| name);
    if values.is_empty()
        && let Some(list) = listed_for(api, &property.schema)
    {
        let listed = list.values.iter().zip(&list.places);
        let listed = listed.map(|(value, place)| (shown(value), Some(place)));
        let is_name = |(value, _): &(String, _)| Some(value) == implied;
        match listed.clone().find(is_name) {
            Some(name) => values.extend([name]),
            // Two are as many as any more: the caller has a choice.
            None => values.extend(listed.take(2)),
        }
    }
    if values.is_empty() {
        values.extend(implied.map(|name| (name.clone(), None)));
    }
    values
}

/// The base itself, if a schema is the union of a base and its heirs: a value for the schema stands for the base.
fn itself<'a>(api: &'a ir::Api, schema: &'a ir::Schema) -> &'a ir::Schema {
    let base = union_of(schema).and_then(|union| {
        let rest = declared_of(union)?.rest?;
        Some(resolve(api, &union.variants.get(rest)?.schema).0)
    });
    base.unwrap_or(schema)
}

/// Records the constants that tell apart alternatives with the same tag or without one.
fn note_constants<'a>(api: &'a ir::Api, union: &'a ir::Union, claims: &mut IndexMap<&'a Pointer, Claims<'a>>) {
    for constant in constants(api, union) {
        let Some(list) = listed_for(api, &constant.property.schema) else {
            continue;
        };
        let listed = list.values.iter().zip(&list.places);
        let values = listed.map(|(value, place)| (shown(value), Some(place)));
        claim_of(claims, &constant).values.extend(values);
    }
}

/// The record of a member, which is added if it is new.
fn claim_of<'c, 'a>(claims: &'c mut IndexMap<&'a Pointer, Claims<'a>>, member: &Member<'a>) -> &'c mut Claim<'a> {
    let known = claims.entry(&member.schema.at).or_insert_with(|| Claims {
        object: member.object,
        of_members: IndexMap::new(),
    });
    known.of_members.entry(&member.property.name).or_insert_with(|| Claim {
        values: IndexMap::new(),
        has_own_default: true,
    })
}

/// The tags of an object, by member.
fn agreed(api: &ir::Api, claims: &Claims<'_>, diagnostics: &mut Diagnostics) -> IndexMap<String, Tag> {
    let mut tags = IndexMap::new();
    for property in &claims.object.properties {
        if let Some(claim) = claims.of_members.get(property.name.as_str())
            && let Some(tag) = agreed_in(api, property, claim, diagnostics)
        {
            tags.insert(property.name.clone(), tag);
        }
    }
    tags
}

/// The tag on which all unions agree for a member: one value, or one of several.
fn agreed_in(api: &ir::Api, property: &ir::Property, claim: &Claim<'_>, diagnostics: &mut Diagnostics) -> Option<Tag> {
    let mut values = claim.values.iter();
    let (Some((tag, place)), None) = (values.next(), values.next()) else {
        for (tag, place) in &claim.values {
            report_refused(api, property, (tag, *place), diagnostics);
        }
        let has_choice = claim.values.values().flatten().count() > 1;
        return has_choice.then_some(Tag::OneOf {
            has_own_default: claim.has_own_default,
        });
    };
    let Some(place) = place else {
        let is_taken = only(api, &property.schema, tag, &property.schema.at).is_some();
        let is_told = default_of(api, &property.schema).is_some();
        return (is_taken && !is_told).then(|| Tag::ByDefault(tag.clone()));
    };
    let only = only(api, &property.schema, tag, place);
    if only.is_none() {
        report_refused(api, property, (tag, Some(place)), diagnostics);
    }
    only.map(Tag::Only)
}

/// Says of a value that stands for a schema that its member does not take it.
fn report_refused(
    api: &ir::Api,
    property: &ir::Property,
    (tag, place): (&str, Option<&Pointer>),
    diagnostics: &mut Diagnostics,
) {
    if let Some(place) = place
        && is_refused(api, &property.schema, tag)
    {
        diagnostics.report(
            Code::Contradiction,
            place,
            format!(
                "`{tag}` stands for a schema whose member `{}` takes no such value",
                property.name
            ),
            "the member is what its schema says, and is left to who sends it",
        );
    }
}

/// Whether a member does not allow a tag. The keys of a mapping are strings even if the member is a number; a key that
/// is not written as JSON writes the number is not allowed.
fn is_refused(api: &ir::Api, member: &ir::Schema, tag: &str) -> bool {
    match &resolve(api, member).0.kind {
        Kind::Text(_) => {}
        Kind::Enumeration(list) if list.is_of_texts() => {}
        kind @ (Kind::Integer(_) | Kind::Number(_) | Kind::Boolean) => return tag_value(kind, tag).is_none(),
        _ => return false,
    }
    contradiction(api, member, &Value::from(tag), Direction::Sent).is_some()
}

/// A list of the tag alone, if the member allows it: it lists the value, or its type and limits allow it.
fn only(api: &ir::Api, member: &ir::Schema, tag: &str, place: &Pointer) -> Option<Enumeration> {
    let resolved = resolve(api, member).0;
    if let Kind::Enumeration(list) = &resolved.kind
        && let Some(index) = list.values.iter().position(|value| shown(value) == tag)
    {
        return Some(Enumeration {
            values: vec![list.values.get(index)?.clone()],
            places: vec![list.places.get(index)?.clone()],
            docs: list.docs.get(index).cloned().into_iter().collect(),
            format: list.format.clone(),
            open: false,
        });
    }
    let value = tag_value(&resolved.kind, tag)?;
    contradiction(api, resolved, &value, Direction::Sent)
        .is_none()
        .then(|| Enumeration {
            values: vec![value],
            places: vec![place.clone()],
            docs: Vec::new(),
            format: None,
            open: false,
        })
}

/// A tag as a value of its member: the keys of a mapping are strings even if the member is a number or a boolean.
fn tag_value(kind: &Kind, tag: &str) -> Option<Value> {
    match kind {
        Kind::Text(text) if text_type(text) == Type::String => Some(Value::from(tag)),
        Kind::Enumeration(list) if list.open => Some(Value::from(tag)),
        Kind::Integer(_) => {
            let number = tag.parse::<i64>().map(Value::from);
            let number = number.or_else(|_| tag.parse::<u64>().map(Value::from));
            as_written(tag, number.ok())
        }
        Kind::Number(_) => as_written(tag, tag.parse().ok().map(Value::Number)),
        Kind::Boolean => tag.parse().ok().map(|flag: bool| Value::from(flag)),
        _ => None,
    }
}

/// A number that is written as its tag: what is read has its tag by the text of the number.
fn as_written(tag: &str, number: Option<Value>) -> Option<Value> {
    number.filter(|number| shown(number) == tag)
}
