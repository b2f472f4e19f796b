//! Inheritance: a schema with a discriminator that others take in with `allOf`, and that lists none of them itself.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::discriminator::mapped_target;
use super::told::MOST_NAMES;
use super::{Part, Resources, of_kind, reference};
use crate::diagnostic::Code;
use crate::document::Document;
use crate::ir::{self, Discriminator, Kind, Mode, Union, Variant};
use crate::lower::context::Context;
use crate::pointer::{Pointer, member};

/// A schema of the components as a definition.
///
/// The base of a hierarchy is the union of what derives from it, since that is what a server gives where the base is
/// promised; its own members are the last variant, for values that no derived schema is tagged for.
pub(in crate::lower) fn lower_definition(context: &mut Context<'_>, at: &Pointer) -> ir::Schema {
    let mut schema = super::lower_at(context, at);
    let Some((written, property)) = lone_discriminator(context, at) else {
        return schema;
    };
    let derived = derived_schemas(context, at);
    let tagged = tagged_schemas(context, at, written, &derived);
    if tagged.is_empty() {
        report_childless(context, &at.key("discriminator"));
        return schema;
    }
    let mut variants: IndexMap<Pointer, Variant> = IndexMap::new();
    let mut mapping = Vec::with_capacity(tagged.len());
    for (tag, target) in tagged {
        let known = variants.entry(target.clone());
        mapping.push((tag, known.index()));
        known.or_insert_with(|| of_kind(&target, Kind::Reference(context.define(target.clone()))).into());
    }
    let mut variants: Vec<Variant> = variants.into_values().collect();
    let place = |(tag, _): &(String, usize)| {
        written.get("mapping")?.get(tag)?;
        Some(at.key("discriminator").key("mapping").key(tag))
    };
    let discriminator = Discriminator {
        property,
        places: mapping.iter().map(place).collect(),
        mapping,
        implied: Vec::new(),
        inherited: false,
    };
    let base = std::mem::replace(&mut schema.kind, Kind::Null);
    variants.push(of_kind(at, base).into());
    schema.kind = Kind::Union(Union {
        mode: Mode::One,
        variants,
        discriminator: Some(discriminator),
    });
    schema
}

/// The discriminator of a schema that has no alternatives of its own to tell apart, and the name of its property.
fn lone_discriminator<'a>(context: &Context<'a>, at: &Pointer) -> Option<(&'a Map<String, Value>, String)> {
    let node = context
        .document
        .node(at)
        .filter(|node| super::is_lone_discriminator(node))?;
    let discriminator = node.get("discriminator")?.as_object()?;
    let property = discriminator.get("propertyName")?.as_str()?.to_owned();
    Some((discriminator, property))
}

/// The discriminator of the schema that all of these derive from, with its place: what tells the heirs of a schema apart does so wherever
/// some of them are listed. Of several such schemas it is the closest to the first.
pub(super) fn common_discriminator<'a>(
    context: &mut Context<'a>,
    schemas: &[Pointer],
) -> Option<(Pointer, &'a Map<String, Value>)> {
    let (first, others) = schemas.split_first()?;
    let document = context.document;
    let discriminator = |at: &Pointer| document.node(at)?.get("discriminator")?.as_object();
    let mut bases = context.ancestors(first).to_vec();
    bases.retain(|at| discriminator(at).is_some_and(|written| written.contains_key("propertyName")));
    for other in others {
        if bases.is_empty() {
            return None;
        }
        let known = context.ancestors(other);
        bases.retain(|base| known.contains(base));
    }
    let base = bases.into_iter().find(|base| !schemas.contains(base))?;
    Some((base.key("discriminator"), discriminator(&base)?))
}

/// So many schemas that one derives from are looked at: a document that is made to be slow has each take in all others.
const MOST_ANCESTORS: usize = 64;

/// What a schema takes in with `allOf`, and what that does, the closest first.
pub(in crate::lower) fn ancestors(context: &Context<'_>, at: &Pointer) -> Vec<Pointer> {
    let mut found = vec![at.clone()];
    let mut next = 0;
    while let Some(at) = found.get(next).cloned() {
        let written = context.document.node(&at).into_iter().flat_map(merged_references);
        for parent in written.filter_map(|written| reference::place(context, &at, written)) {
            if found.len() <= MOST_ANCESTORS && !found.contains(&parent.at) {
                found.push(parent.at);
            }
        }
        next += 1;
    }
    found.remove(0);
    found
}

/// Says that a discriminator stands where there is nothing to tell apart.
pub(super) fn report_childless(context: &mut Context<'_>, at: &Pointer) {
    context.diagnostics.report_key(
        Code::Unsupported,
        at,
        "the discriminator tells no schemas apart: none is listed here, and none derives from this one",
        "the members of other types are kept in `extra`",
    );
}

/// The values of the tag with the schemas that they stand for: those of the mapping, then the names of derived schemas.
fn tagged_schemas(
    context: &mut Context<'_>,
    base: &Pointer,
    discriminator: &Map<String, Value>,
    derived: &[Pointer],
) -> Vec<(String, Pointer)> {
    let mut tagged: Vec<(String, Pointer)> = Vec::new();
    let written = discriminator.get("mapping").and_then(Value::as_object);
    for (tag, target) in written.into_iter().flatten() {
        let place = base.key("discriminator").key("mapping").key(tag);
        let named = mapped_target(context, &place, target).map(|target| schema_behind(context, target));
        match named {
            // The base stands for all that nothing else does.
            Some(target) if target == *base => {}
            Some(target) => tagged.push((tag.clone(), target)),
            None => context.diagnostics.report(
                Code::DanglingReference,
                &place,
                format!("{target} is no schema of this document"),
                "the value is left out of the mapping",
            ),
        }
    }
    let mapped: BTreeSet<Pointer> = tagged.iter().map(|(_, target)| target.clone()).collect();
    for target in derived {
        if !mapped.contains(target) && schema_behind(context, target.clone()) == *target {
            let name = target.last().unwrap_or_default().into_owned();
            tagged.push((name, target.clone()));
        }
    }
    tagged
}

/// The schema that a place leads to where nothing but references stands.
fn schema_behind(context: &Context<'_>, mut at: Pointer) -> Pointer {
    for _ in 0..MOST_NAMES {
        let node = context.document.node(&at);
        let part = node.map(|node| Part::new(at.clone(), node));
        let written = part
            .as_ref()
            .and_then(|part| reference::written_reference(context, part, part.node.as_object()?));
        let next = written.and_then(|(at, written)| reference::place(context, &at, written.as_str()?));
        match next {
            Some(next) => at = next.at,
            None => break,
        }
    }
    at
}

/// The schemas of the components that take in `base` with `allOf`, or one that does, in document order.
fn derived_schemas(context: &mut Context<'_>, base: &Pointer) -> Vec<Pointer> {
    let heirs = context.heirs();
    let (mut derived, mut pending) = (BTreeMap::new(), vec![base]);
    while let Some(parent) = pending.pop() {
        for (place, at) in heirs.get(parent).into_iter().flatten().filter(|(_, at)| at != base) {
            if derived.insert(*place, at.clone()).is_none() {
                pending.push(at);
            }
        }
    }
    derived.into_values().collect()
}

/// The schemas of the components by what each of them takes in with `allOf`, with their places in the document.
pub(in crate::lower) type Heirs = BTreeMap<Pointer, Vec<(usize, Pointer)>>;

/// The schemas of the components by what they take in.
pub(in crate::lower) fn heirs(document: &Document, resources: &Resources) -> Heirs {
    let schemas = Pointer::root().key("components").key("schemas");
    let named = document.node(&schemas).and_then(Value::as_object);
    let mut heirs = Heirs::new();
    for (place, (name, node)) in named.into_iter().flatten().enumerate() {
        let at = schemas.key(name);
        for written in merged_references(node) {
            if let Some((parent, _)) = resources.locate(document, &at, written) {
                heirs.entry(parent).or_default().push((place, at.clone()));
            }
        }
    }
    heirs
}

/// What the branches of an `allOf` refer to, as it is written.
pub(super) fn merged_references(node: &Value) -> impl Iterator<Item = &str> {
    let branches = node.as_object().and_then(|object| member(object, "allOf"));
    let branches = branches.and_then(Value::as_array).into_iter().flatten();
    branches.filter_map(|branch| branch.get("$ref")?.as_str())
}
