//! The schemas of the components that a discriminator names, and that say nothing which what they take in does not.
//!
//! `allOf` of one reference is mostly written for words beside it, and is that reference. But where a discriminator names such a schema, by
//! its mapping, among its alternatives or as an heir, values of it have a tag of their own, and so it is a type of its own.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::discriminator::mapped_target;
use super::resource::is_nested;
use super::shared::SCHEMAS;
use super::{Part, inheritance, is_lone_discriminator, reference};
use crate::lower::context::Context;
use crate::pointer::{Pointer, member};

/// Where they stand.
pub(in crate::lower) fn told(context: &Context<'_>) -> BTreeSet<Pointer> {
    let holders = holders(&context.document.tree);
    let mut told = BTreeSet::new();
    let mut bases = BTreeSet::new();
    for (at, node) in &holders {
        let named = named_by(context, at, node).map(|named| behind_references(context, named));
        told.extend(named.filter(|named| is_bare(context, named)));
        if is_lone_discriminator(node) {
            bases.insert(at.clone());
        }
    }
    if !bases.is_empty() {
        told.extend(bare_heirs(context, &bases));
    }
    told
}

/// What has a discriminator, with its place.
fn holders(tree: &Value) -> Vec<(Pointer, &Value)> {
    let mut search = Search {
        path: Vec::new(),
        found: Vec::new(),
    };
    search.walk(tree);
    search.found
}

struct Search<'a> {
    /// The steps to where it is. Places are put together for what is found alone.
    path: Vec<Cow<'a, str>>,
    found: Vec<(Pointer, &'a Value)>,
}

impl<'a> Search<'a> {
    fn walk(&mut self, node: &'a Value) {
        match node {
            Value::Object(members) => {
                if property_of(members).is_some() {
                    let at = self.path.iter().fold(Pointer::root(), |at, step| at.key(step));
                    self.found.push((at, node));
                }
                for (name, value) in members.iter().filter(|(_, value)| is_nested(value)) {
                    self.step(Cow::Borrowed(name), value);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate().filter(|(_, item)| is_nested(item)) {
                    self.step(Cow::Owned(index.to_string()), item);
                }
            }
            _ => {}
        }
    }

    fn step(&mut self, step: Cow<'a, str>, value: &'a Value) {
        self.path.push(step);
        self.walk(value);
        self.path.pop();
    }
}

/// The member that the discriminator of a schema is about.
fn property_of(schema: &Map<String, Value>) -> Option<&str> {
    member(schema, "discriminator")?.get("propertyName")?.as_str()
}

/// What the discriminator of a schema names: the targets of its mapping, and the alternatives beside it.
fn named_by<'a>(context: &Context<'a>, at: &Pointer, node: &'a Value) -> impl Iterator<Item = Pointer> {
    let discriminator = node.get("discriminator");
    let mapping = discriminator.and_then(|found| found.get("mapping")?.as_object());
    let mapped = mapping.into_iter().flat_map(Map::values);
    let mapped = mapped.filter_map(|target| mapped_target(context, at, target));
    let lists = ["oneOf", "anyOf"]
        .into_iter()
        .filter_map(|name| node.get(name)?.as_array());
    let branches = lists.flatten().filter_map(|branch| branch.get("$ref")?.as_str());
    let listed = branches.filter_map(|written| Some(reference::place(context, at, written)?.at));
    mapped.chain(listed)
}

/// So many names of one schema are followed to it.
pub(super) const MOST_NAMES: usize = 16;

/// The schema that a place leads to by `$ref` alone.
fn behind_references(context: &Context<'_>, mut at: Pointer) -> Pointer {
    for _ in 0..MOST_NAMES {
        let written = context.document.node(&at).and_then(|node| node.get("$ref")?.as_str());
        match written.and_then(|written| reference::place(context, &at, written)) {
            Some(next) => at = next.at,
            None => break,
        }
    }
    at
}

/// Whether a schema of the components is nothing but a reference in its `allOf`, and to no alternatives: those have tags of their own.
fn is_bare(context: &Context<'_>, at: &Pointer) -> bool {
    let is_component = at
        .as_str()
        .strip_prefix(SCHEMAS)
        .is_some_and(|name| !name.contains('/'));
    let Some(node) = context.document.node(at).filter(|_| is_component) else {
        return false;
    };
    let takes_in = |object: &Map<String, Value>| object.contains_key("allOf") && !object.contains_key("$ref");
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

/// The bare schemas that derive from one with a discriminator and without alternatives of its own: their names are values of its.
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
