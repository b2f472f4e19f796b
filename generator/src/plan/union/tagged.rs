//! Which member of an object tells it from the other alternatives of the unions that hold it: a wrong or missing tag would be sent in
//! silence. Where it can be but one value, who sends the object has no choice; where it can be several, that is asked for, unless the
//! document has one of them by default.

use std::cell::OnceCell;

use indexmap::IndexMap;
use serde_json::Value;

use super::constants::{Constant, constants};
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

/// The tags of objects, by where those stand and the name of the member.
pub(in crate::plan) type Tagged = IndexMap<Pointer, IndexMap<String, Tag>>;

/// What a member is that tells its object from others.
#[derive(Clone)]
pub(in crate::plan) enum Tag {
    /// One value, as the list of nothing but that.
    Only(Enumeration),
    /// What it is unless who sends it knows better: the name of the schema, which some services have other values for.
    ByDefault(String),
    /// One of several, and whether its default, where it has one, is among those that stand for this object and no other.
    OneOf { has_own_default: bool },
}

/// What the unions of an API say that members of an object are.
struct Claims<'a> {
    object: &'a ir::Object,
    of_members: IndexMap<&'a str, Claim<'a>>,
}

/// What unions say that a member is.
struct Claim<'a> {
    /// The values, and where; one that is none but the name of a schema is written nowhere, and may be another one on the wire.
    values: IndexMap<String, Option<&'a Pointer>>,
    /// Whether all unions have the default of the member among the values that stand for this object and no other.
    has_own_default: bool,
}

/// Finds the tags of an API, which all unions that hold an object must agree in. What a mapping says of an object is so wherever that
/// is sent; what tells alternatives apart by themselves matters only where such a union is sent.
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

/// The discriminator of a union that says which values are on the wire: its own, or that of what its alternatives derive from.
fn stated_of(union: &ir::Union) -> Option<&ir::Discriminator> {
    union.discriminator.as_ref().filter(|found| !found.is_assumed())
}

/// The discriminator by which a union says what its alternatives are. What they derive from says that itself, and there a value of what
/// derives from an alternative is none of that.
fn declared_of(union: &ir::Union) -> Option<&ir::Discriminator> {
    union.discriminator.as_ref().filter(|found| !found.inherited)
}

/// Notes what a union says of each object among its alternatives: what its mapping gives to that, else what the object lists itself,
/// else the name of the schema.
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
    // Asked for only where a tag has a default and something else to be.
    let known = OnceCell::new();
    let all = || {
        let all = known.get_or_init(|| inferred.clone().or_else(|| tags(api, union)));
        all.as_ref()
    };
    let is_inherited = discriminator.is_some_and(|found| found.inherited);
    for (index, variant) in union.variants.iter().enumerate() {
        // What is one of several heirs has its tag from what they derive from. One that has more members here is of this union alone.
        if is_inherited && matches!(variant.schema.kind, Kind::Reference(_)) {
            continue;
        }
        let schema = itself(api, resolve(api, &variant.schema).0);
        let Kind::Object(object) = &schema.kind else { continue };
        let Some(property) = object.properties.iter().find(|property| property.name == member) else {
            continue;
        };
        let values = claimed(api, discriminator, property, index);
        let claim = claim_of(claims, (schema, object, property));
        let is_own = |stated| match values.len() {
            0 | 1 => values.contains_key(&shown(stated)),
            _ => all().is_some_and(|tags| tags.is_own(index, &shown(stated))),
        };
        claim.has_own_default &= default_of(api, &property.schema).is_some_and(is_own);
        claim.values.extend(values);
    }
}

/// The values that a union gives to the tag of an alternative, by its index: those that its mapping gives to it, or else those that the
/// object lists, or else the name of the schema, which stands nowhere as a value.
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

/// What a schema has itself, where it is the union of that and of all that derives from it: a value which stands for it stands for that.
fn itself<'a>(api: &'a ir::Api, schema: &'a ir::Schema) -> &'a ir::Schema {
    let base = union_of(schema).and_then(|union| {
        let rest = declared_of(union)?.rest?;
        Some(resolve(api, &union.variants.get(rest)?.schema).0)
    });
    base.unwrap_or(schema)
}

/// Notes the constants that tell alternatives apart which share a tag, or have none.
fn note_constants<'a>(api: &'a ir::Api, union: &'a ir::Union, claims: &mut IndexMap<&'a Pointer, Claims<'a>>) {
    for constant in constants(api, union) {
        let (_, _, property) = constant;
        let Some(list) = listed_for(api, &property.schema) else {
            continue;
        };
        let listed = list.values.iter().zip(&list.places);
        let values = listed.map(|(value, place)| (shown(value), Some(place)));
        claim_of(claims, constant).values.extend(values);
    }
}

/// What is known of a member so far.
fn claim_of<'c, 'a>(
    claims: &'c mut IndexMap<&'a Pointer, Claims<'a>>,
    (schema, object, property): Constant<'a>,
) -> &'c mut Claim<'a> {
    let known = claims.entry(&schema.at).or_insert_with(|| Claims {
        object,
        of_members: IndexMap::new(),
    });
    known.of_members.entry(&property.name).or_insert_with(|| Claim {
        values: IndexMap::new(),
        has_own_default: true,
    })
}

/// The tags of an object: the one that all unions agree in, or that it is one of several, be it by one union or by many.
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

/// What all unions agree in of a member.
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

/// Whether a member does not take a tag. The keys of a mapping are strings also where the member is of numbers; one that is no number as JSON
/// writes it is none of these.
fn is_refused(api: &ir::Api, member: &ir::Schema, tag: &str) -> bool {
    match &resolve(api, member).0.kind {
        Kind::Text(_) => {}
        Kind::Enumeration(list) if list.is_of_texts() => {}
        kind @ (Kind::Integer(_) | Kind::Number(_) | Kind::Boolean) => return tag_value(kind, tag).is_none(),
        _ => return false,
    }
    contradiction(api, member, &Value::from(tag), Direction::Sent).is_some()
}

/// The list of nothing but a tag, where its member takes that: it lists the value, or is a string that may be like this.
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

/// A tag as its member holds it: the keys of a mapping are strings also where that is a number or a boolean.
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
