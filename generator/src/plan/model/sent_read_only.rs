//! Read-only members that callers send all the same: documents set the flag without much thought, and their examples
//! show real requests.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::usage::visit;
use crate::ir::{Additional, Api, Content, Kind, Object, Property, Schema};
use crate::plan::context::resolve;
use crate::pointer::Pointer;

/// The `readOnly` members of types that are only sent, by the places of their objects.
#[derive(Default)]
pub(in crate::plan) struct Kept<'a>(BTreeMap<&'a Pointer, BTreeSet<&'a str>>);

impl<'a> Kept<'a> {
    /// Finds the read-only members that a request example shows, and those without which an object would be empty.
    /// `sent` are the schemas of types that are only sent.
    pub(in crate::plan) fn find(api: &'a Api, sent: impl Iterator<Item = &'a Schema>) -> Self {
        let mut kept = Self::default();
        let mut stated = Vec::new();
        let mut note = |schema: &'a Schema| {
            if !schema.examples.is_empty() {
                stated.push((schema, schema.examples.iter().collect::<Vec<_>>()));
            }
            if let Kind::Object(object) = &schema.kind {
                kept.note(api, &schema.at, object);
            }
        };
        sent.for_each(|schema| visit(schema, &|_, _| true, &mut note));
        if kept.0.is_empty() {
            return kept;
        }
        let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
        let contents = bodies.flat_map(|body| &body.contents);
        let shown = |content: &'a Content| content.examples.iter().map(AsRef::as_ref).collect();
        let of_contents = contents.filter_map(|content| Some((content.schema.as_ref()?, shown(content))));
        let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
        let of_parameters = parameters.map(|parameter| (&parameter.schema, parameter.examples.iter().collect()));
        let mut examples = Examples {
            api,
            left: MOST_STEPS,
            kept,
        };
        for (schema, shown) in of_contents.chain(of_parameters).chain(stated) {
            for example in shown {
                examples.value(schema, example, 0);
            }
        }
        examples.kept
    }

    /// Whether the object at a place keeps a member.
    pub(in crate::plan) fn has(&self, at: &Pointer, member: &str) -> bool {
        self.0.get(at).is_some_and(|names| names.contains(member))
    }

    /// Records an object with read-only members. All are kept if it has no others.
    fn note(&mut self, api: &Api, at: &'a Pointer, object: &'a Object) {
        let is_open = matches!(object.additional, Additional::Schema(_)) || !object.patterns.is_empty();
        let (left_out, left): (Vec<_>, Vec<_>) = object.properties.iter().partition(|member| {
            let is_set_by_server = member.schema.read_only;
            is_set_by_server && !is_there_at_any_rate(api, member)
        });
        if !left_out.is_empty() {
            let names = self.0.entry(at).or_default();
            if left.is_empty() && !is_open {
                names.extend(left_out.iter().map(|member| member.name.as_str()));
            }
        }
    }
}

/// Whether a member is in its type in both directions: one with listed values, or a required one. Either may tell the
/// alternatives of a union apart, whoever sets it.
pub(in crate::plan) fn is_there_at_any_rate(api: &Api, member: &Property) -> bool {
    member.required || matches!(resolve(api, &member.schema).0.kind, Kind::Enumeration(_))
}

/// The number of members and values that are read; examples written by people have fewer.
const MOST_STEPS: usize = 1_000_000;

/// The depth to which a value is read.
const DEEPEST: usize = 64;

/// Examples that are compared with their schemas.
struct Examples<'a> {
    api: &'a Api,
    /// The number of members and values that may still be read.
    left: usize,
    kept: Kept<'a>,
}

impl<'a> Examples<'a> {
    fn value(&mut self, schema: &'a Schema, value: &Value, depth: usize) {
        let holds_others = matches!(value, Value::Object(_) | Value::Array(_));
        if !holds_others || self.left == 0 || depth > DEEPEST {
            return;
        }
        self.step(1);
        let schema = resolve(self.api, schema).0;
        match (&schema.kind, value) {
            (Kind::Array(array), Value::Array(items)) => {
                for item in items {
                    self.value(&array.items, item, depth + 1);
                }
            }
            (Kind::Object(object), Value::Object(members)) => self.object((&schema.at, object), members, depth),
            (Kind::Union(union), _) => {
                for variant in &union.variants {
                    if self.is_like(&variant.schema, value) {
                        self.value(&variant.schema, value, depth + 1);
                    }
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, (at, object): (&'a Pointer, &'a Object), members: &Map<String, Value>, depth: usize) {
        self.step(object.properties.len());
        for member in &object.properties {
            let Some(value) = members.get(&member.name) else {
                continue;
            };
            if member.schema.read_only
                && let Some(names) = self.kept.0.get_mut(at)
            {
                names.insert(&member.name);
            }
            self.value(&member.schema, value, depth + 1);
        }
        if let Additional::Schema(values) = &object.additional {
            let described: BTreeSet<&str> = object.properties.iter().map(|member| member.name.as_str()).collect();
            for (_, value) in members.iter().filter(|(name, _)| !described.contains(name.as_str())) {
                self.value(values, value, depth + 1);
            }
        }
    }

    /// Whether a value looks like an alternative, by its required members and listed values.
    fn is_like(&mut self, schema: &Schema, value: &Value) -> bool {
        let (Kind::Object(object), Value::Object(members)) = (&resolve(self.api, schema).0.kind, value) else {
            return true;
        };
        object.properties.iter().all(|member| {
            self.step(1);
            match (members.get(&member.name), &resolve(self.api, &member.schema).0.kind) {
                (Some(value), Kind::Enumeration(list)) => {
                    self.step(list.values.len());
                    list.open || list.values.contains(value)
                }
                (Some(_), _) => true,
                (None, _) => !member.required || member.schema.read_only,
            }
        })
    }

    fn step(&mut self, count: usize) {
        self.left = self.left.saturating_sub(count);
    }
}
