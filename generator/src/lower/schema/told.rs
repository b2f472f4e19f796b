//! The schemas that discriminators name: their values have a tag.
//!
//! An `allOf` of one reference is mostly written for a description beside it, and is that reference. But if a
//! discriminator names such a schema, by its mapping, among its alternatives or as an heir, its values have their own
//! tag, so it is a type of its own. And each named schema has the member for the tag, described or not: without it a
//! reader could not tell the schemas apart.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::discriminator::mapped_target;
use super::resource::Place;
use super::shared::SCHEMAS;
use super::{Part, inheritance, is_lone_discriminator, reference};
use crate::lower::context::Context;
use crate::pointer::{Pointer, member};

/// The schemas that the discriminators of a document name.
#[derive(Default)]
pub(in crate::lower) struct Told {
    /// The component schemas, and the inline ones that a mapping names, that are types of their own, although they only
    /// repeat the schema in their `allOf`.
    bare: BTreeSet<Pointer>,
    /// The tags by the schemas with the discriminators, which others may refer to in `allOf`.
    of_holders: BTreeMap<Pointer, Tag>,
    /// The tags by the named schemas.
    of_named: BTreeMap<Pointer, Vec<Tag>>,
}

/// The member for a tag.
#[derive(Clone)]
pub(super) struct Tag {
    pub(super) name: String,
    /// The place of its name in the discriminator.
    pub(super) at: Pointer,
}

impl Told {
    pub(in crate::lower) fn find(context: &Context<'_>) -> Self {
        let mut told = Self::default();
        let mut bases = BTreeSet::new();
        for (at, tag, node) in holders(&context.document.tree) {
            let is_lone = is_lone_discriminator(node);
            for named in named_by(context, &at, node) {
                let named = context.behind_references(named);
                if (is_component(&named) || is_listed_at(&at, &named)) && is_bare(context, &named) {
                    told.bare.insert(named.clone());
                }
                if is_lone || !describes_alternatives(node) {
                    told.of_named.entry(named).or_default().push(tag.clone());
                }
            }
            // With a mapping, only the schemas that it names have tags.
            if is_lone && !has_mapping(node) {
                bases.insert(around(at.clone()));
            }
            told.of_holders.insert(at, tag);
        }
        // By place, since the order of members of an object, such as `paths` and `components`, means nothing.
        for tags in told.of_named.values_mut() {
            tags.sort_by(|one, other| one.at.cmp(&other.at));
        }
        if !bases.is_empty() {
            told.bare.extend(bare_heirs(context, &bases));
        }
        told
    }

    /// Whether the schema at a place is a type of its own, although it only repeats the schema in its `allOf`.
    pub(super) fn has_bare(&self, at: &Pointer) -> bool {
        self.bare.contains(at)
    }

    /// The tags of the schema at a place; `read` has the places of its parts.
    pub(super) fn tags<'t>(
        &'t self,
        at: &Pointer,
        read: impl Iterator<Item = &'t Pointer>,
    ) -> impl Iterator<Item = &'t Tag> {
        let of_holders = read.filter_map(|part| self.of_holders.get(part));
        self.of_named.get(at).into_iter().flatten().chain(of_holders)
    }

    /// Whether there are no tags.
    pub(super) fn has_no_tags(&self) -> bool {
        self.of_holders.is_empty()
    }
}

/// The schema with the `allOf` of a branch; any other schema itself.
fn around(at: Pointer) -> Pointer {
    let merging = at.parent().filter(|list| list.last().as_deref() == Some("allOf"));
    merging.and_then(|list| list.parent()).unwrap_or(at)
}

/// Whether a schema adds members to its alternatives, so that these are no longer mere references.
fn describes_alternatives(node: &Value) -> bool {
    node.get("properties").is_some() || node.get("allOf").is_some()
}

/// The schemas with a discriminator, with their places and tags.
fn holders(tree: &Value) -> Vec<(Pointer, Tag, &Value)> {
    let mut search = Search {
        path: Vec::new(),
        found: Vec::new(),
    };
    search.walk(tree, Place::Structure);
    search.found
}

struct Search<'a> {
    /// The steps to the node. A pointer is only built for a schema with a discriminator.
    path: Vec<Cow<'a, str>>,
    found: Vec<(Pointer, Tag, &'a Value)>,
}

impl<'a> Search<'a> {
    fn walk(&mut self, node: &'a Value, place: Place) {
        if let (Value::Object(members), Place::Schema | Place::Schemas) = (node, place)
            && let Some(property) = property_of(members)
        {
            let at = self.path.iter().fold(Pointer::root(), |at, step| at.key(step));
            let tag = Tag {
                name: property.to_owned(),
                at: at.key("discriminator").key("propertyName"),
            };
            self.found.push((at, tag, node));
        }
        for (step, value, place) in place.children(node) {
            self.path.push(step);
            self.walk(value, place);
            self.path.pop();
        }
    }
}

fn has_mapping(schema: &Value) -> bool {
    schema
        .get("discriminator")
        .is_some_and(|found| found.get("mapping").is_some())
}

/// The property of the discriminator of a schema.
fn property_of(schema: &Map<String, Value>) -> Option<&str> {
    member(schema, "discriminator")?.get("propertyName")?.as_str()
}

/// The schemas that a discriminator names: the alternatives beside it, of inline ones those in its mapping, or without
/// alternatives the targets of its mapping.
fn named_by(context: &Context<'_>, at: &Pointer, node: &Value) -> Vec<Pointer> {
    let mapping = node
        .get("discriminator")
        .and_then(|found| found.get("mapping")?.as_object());
    let targets = mapping.into_iter().flat_map(Map::values);
    let targets = targets.filter_map(|target| mapped_target(context, at, target));
    if is_lone_discriminator(node) {
        return targets.collect();
    }
    let lists = ["oneOf", "anyOf"]
        .into_iter()
        .filter_map(|name| node.get(name)?.as_array());
    let branches = lists.flatten().filter_map(|branch| branch.get("$ref")?.as_str());
    let branches = branches.filter_map(|written| Some(reference::place(context, at, written)?.at));
    let in_place = targets.filter(|target| is_listed_at(at, target));
    branches.chain(in_place).collect()
}

/// Whether a place is that of an alternative of a schema.
fn is_listed_at(at: &Pointer, place: &Pointer) -> bool {
    let list = place.parent();
    list.is_some_and(|list| list == at.key("oneOf") || list == at.key("anyOf"))
}

fn is_component(at: &Pointer) -> bool {
    let name = at.as_str().strip_prefix(SCHEMAS);
    name.is_some_and(|name| !name.contains('/'))
}

/// Whether a schema is only a reference in its `allOf`, and not to alternatives, which have their own tags.
fn is_bare(context: &Context<'_>, at: &Pointer) -> bool {
    let Some(node) = context.document.node(at) else {
        return false;
    };
    // With such a flag it is a mere reference, whose value can be any of the schemas.
    let is_marked = |object: &Map<String, Value>| {
        let marks = ["nullable", "readOnly", "writeOnly"];
        marks.iter().any(|mark| object.get(*mark) == Some(&Value::Bool(true)))
    };
    let takes_in = |object: &Map<String, Value>| {
        object.contains_key("allOf") && !object.contains_key("$ref") && !is_marked(object)
    };
    let Some(object) = node.as_object().filter(|object| takes_in(object)) else {
        return false;
    };
    let part = Part::new(at.clone(), node);
    reference::written_reference(context, &part, object).is_some() && !takes_in_alternatives(context, at)
}

fn takes_in_alternatives(context: &Context<'_>, at: &Pointer) -> bool {
    let has_some = |node: &Value| node.get("oneOf").is_some() || node.get("anyOf").is_some();
    let ancestors = inheritance::ancestors(context, at);
    ancestors
        .iter()
        .any(|at| context.document.node(at).is_some_and(has_some))
}

/// The bare schemas that derive from one of these bases: their names are values of its tag.
fn bare_heirs(context: &Context<'_>, bases: &BTreeSet<Pointer>) -> BTreeSet<Pointer> {
    let schemas = Pointer::root().key("components").key("schemas");
    let named = context.document.node(&schemas).and_then(Value::as_object);
    let places = named.into_iter().flat_map(Map::keys).map(|name| schemas.key(name));
    let derives = |at: &Pointer| {
        inheritance::ancestors(context, at)
            .iter()
            .any(|base| bases.contains(base))
    };
    places.filter(|at| is_bare(context, at) && derives(at)).collect()
}
