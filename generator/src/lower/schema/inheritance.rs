//! Inheritance: a schema with a discriminator that is a base of others (`allOf`), and does not list them itself.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::discriminator::mapped_target;
use super::{Part, Resources, of_kind, reference};
use crate::diagnostic::Code;
use crate::document::Document;
use crate::ir::{self, Discriminator, Kind, Mode, Union, Variant};
use crate::lower::context::Context;
use crate::pointer::{Pointer, member};

/// A schema of the components as a definition.
///
/// The base of a hierarchy is the union of its derived schemas, since a server may return any of them for the base. The
/// members of the base itself are the last variant, for values whose tag belongs to no derived schema.
pub(in crate::lower) fn lower_definition(context: &mut Context<'_>, at: &Pointer) -> ir::Schema {
    let mut schema = super::lower_at(context, at);
    let Some((place, written, property)) = lone_discriminator(context, at) else {
        return schema;
    };
    let derived = derived_schemas(context, at);
    let tagged = tagged_schemas(context, (at, &property), (&place, written), &derived);
    if tagged.iter().all(|tagged| tagged.schema == *at) {
        report_childless(context, &place);
        return schema;
    }
    let mut variants: IndexMap<Pointer, Variant> = IndexMap::new();
    for target in tagged
        .iter()
        .map(|tagged| &tagged.schema)
        .filter(|target| *target != at)
    {
        variants
            .entry(target.clone())
            .or_insert_with(|| of_kind(target, Kind::Reference(context.define(target.clone()))).into());
    }
    // The schema itself comes last.
    let index_of = |target: &Pointer| variants.get_index_of(target).unwrap_or(variants.len());
    let mapping = tagged
        .iter()
        .map(|tagged| (tagged.value.clone(), index_of(&tagged.schema)));
    let discriminator = Discriminator {
        property,
        mapping: mapping.collect(),
        places: tagged.iter().map(|tagged| tagged.place.clone()).collect(),
        implied: Vec::new(),
        rest: Some(variants.len()),
        inherited: false,
    };
    let mut variants: Vec<Variant> = variants.into_values().collect();
    let base = std::mem::replace(&mut schema.kind, Kind::Null);
    variants.push(of_kind(at, base).into());
    schema.kind = Kind::Union(Union {
        mode: Mode::One,
        variants,
        discriminator: Some(discriminator),
    });
    schema
}

/// A discriminator with its place, and the name of its property.
type Written<'a> = (Pointer, &'a Map<String, Value>, String);

/// The discriminator of a schema that has no alternatives of its own to tell apart.
fn lone_discriminator<'a>(context: &Context<'a>, at: &Pointer) -> Option<Written<'a>> {
    let node = context.document.node(at)?;
    let has_alternatives = node.get("oneOf").is_some() || node.get("anyOf").is_some();
    own_discriminators(at, node).find(|_| !has_alternatives)
}

/// The discriminators of a schema: its own, and those in branches of its `allOf`.
fn own_discriminators<'a>(at: &Pointer, node: &'a Value) -> impl Iterator<Item = Written<'a>> {
    let branches = node.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let at = at.clone();
    let below = at.key("allOf");
    let branches = branches
        .enumerate()
        .map(move |(index, branch)| (below.index(index), branch));
    let nodes = std::iter::once((at, node)).chain(branches);
    nodes
        .filter(|(_, node)| super::is_lone_discriminator(node))
        .filter_map(|(at, node)| {
            let written = node.get("discriminator")?.as_object()?;
            let property = written.get("propertyName")?.as_str()?.to_owned();
            Some((at.key("discriminator"), written, property))
        })
}

/// The discriminator of a schema from which all of these derive: it tells the heirs of its schema apart wherever some
/// of them are listed. Of several such bases, the closest to the first schema counts, and one that is listed itself
/// only at last.
pub(super) fn common_discriminator<'a>(context: &mut Context<'a>, schemas: &[Pointer]) -> Option<Common<'a>> {
    let (first, others) = schemas.split_first()?;
    let document = context.document;
    let discriminator = |at: &Pointer| document.node(at)?.get("discriminator")?.as_object();
    let mut bases = vec![first.clone()];
    bases.extend_from_slice(&context.ancestors(first));
    bases.retain(|at| discriminator(at).is_some_and(|written| written.contains_key("propertyName")));
    for other in others {
        if bases.is_empty() {
            return None;
        }
        let known = context.ancestors(other);
        bases.retain(|base| known.contains(base) || base == other);
    }
    let closest = bases.iter().find(|base| !schemas.contains(base));
    let base = closest.or(bases.first())?;
    Some(Common {
        at: base.key("discriminator"),
        written: discriminator(base)?,
        base: base.clone(),
    })
}

/// The discriminator of a common base.
pub(super) struct Common<'a> {
    pub(super) at: Pointer,
    pub(super) written: &'a Map<String, Value>,
    /// The schema that has it.
    pub(super) base: Pointer,
}

/// The number of bases of a schema that are searched, which bounds the time for a hostile document.
const MOST_ANCESTORS: usize = 64;

/// The bases of a schema, and their bases, the closest first.
pub(in crate::lower) fn ancestors(context: &Context<'_>, at: &Pointer) -> Vec<Pointer> {
    let mut found = vec![at.clone()];
    let mut next = 0;
    while let Some(at) = found.get(next).cloned() {
        let written = context.document.node(&at).into_iter().flat_map(merged_references);
        for written in written {
            if found.len() > MOST_ANCESTORS {
                break;
            }
            let parent = reference::place(context, &at, written);
            found.extend(parent.map(|parent| parent.at).filter(|at| !found.contains(at)));
        }
        next += 1;
    }
    found.remove(0);
    found
}

/// Reports a discriminator that has nothing to tell apart.
pub(super) fn report_childless(context: &mut Context<'_>, at: &Pointer) {
    context.diagnostics.report_key(
        Code::Untyped,
        at,
        "the discriminator tells no schemas apart: none is listed here, and none derives from this one",
        "the members of other types are kept in `extra`",
    );
}

/// A value of a tag, and the schema that it stands for.
struct Tagged {
    value: String,
    schema: Pointer,
    /// Its place in a mapping; `None` if it is the name of the schema.
    place: Option<Pointer>,
}

/// The values of a tag with their schemas: those in the mapping of the base, those in the mappings of heirs for their
/// own heirs, and the names of the other derived schemas.
fn tagged_schemas(
    context: &mut Context<'_>,
    (base, property): (&Pointer, &str),
    discriminator: (&Pointer, &Map<String, Value>),
    derived: &[Pointer],
) -> Vec<Tagged> {
    let mut tagged = mapped_schemas(context, discriminator);
    let mut values: BTreeSet<String> = tagged.iter().map(|tagged| tagged.value.clone()).collect();
    let heirs: BTreeSet<&Pointer> = derived.iter().collect();
    for at in derived {
        let node = context.document.node(at).unwrap_or(&Value::Null);
        for (place, written, _) in own_discriminators(at, node).filter(|(_, _, other)| other == property) {
            // Its mistakes are reported for the schema that has it.
            let mapping = written.get("mapping").and_then(Value::as_object);
            for (value, target) in mapping.into_iter().flatten() {
                let place = place.key("mapping").key(value);
                let schema = mapped_target(context, &place, target).map(|target| schema_behind(context, target));
                if let Some(schema) = schema.filter(|schema| !values.contains(value) && heirs.contains(schema)) {
                    values.insert(value.clone());
                    let (value, place) = (value.clone(), Some(place));
                    tagged.push(Tagged { value, schema, place });
                }
            }
        }
    }
    let known: BTreeSet<Pointer> = tagged.iter().map(|tagged| tagged.schema.clone()).collect();
    let unnamed = derived
        .iter()
        .filter(|at| !known.contains(at) && schema_behind(context, (*at).clone()) == **at);
    tagged.extend(unnamed.filter(|at| *at != base).map(|at| Tagged {
        value: at.last().unwrap_or_default().into_owned(),
        schema: at.clone(),
        place: None,
    }));
    tagged
}

/// The values in the mapping of a discriminator.
fn mapped_schemas(context: &mut Context<'_>, (at, discriminator): (&Pointer, &Map<String, Value>)) -> Vec<Tagged> {
    let mut tagged = Vec::new();
    let written = discriminator.get("mapping").and_then(Value::as_object);
    for (value, target) in written.into_iter().flatten() {
        let place = at.key("mapping").key(value);
        match mapped_target(context, &place, target).map(|target| schema_behind(context, target)) {
            Some(schema) => tagged.push(Tagged {
                value: value.clone(),
                schema,
                place: Some(place),
            }),
            None => context.diagnostics.report(
                Code::DanglingReference,
                &place,
                format!("{target} is no schema of this document"),
                "the value is left out of the mapping",
            ),
        }
    }
    tagged
}

/// The place of the schema at the end of a chain of references.
fn schema_behind(context: &Context<'_>, at: Pointer) -> Pointer {
    match context.document.node(&at) {
        Some(node) => reference::followed(context, Part::new(at, node)).at,
        None => at,
    }
}

/// The schemas derived from `base`, directly or indirectly, in document order.
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

/// The derived schemas of each base, with their positions in the document.
pub(in crate::lower) type Heirs = BTreeMap<Pointer, Vec<(usize, Pointer)>>;

/// The schemas of the components by their bases.
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

/// The references in the branches of an `allOf`, as written.
pub(super) fn merged_references(node: &Value) -> impl Iterator<Item = &str> {
    let branches = node.as_object().and_then(|object| member(object, "allOf"));
    let branches = branches.and_then(Value::as_array).into_iter().flatten();
    branches.filter_map(|branch| branch.get("$ref")?.as_str())
}
