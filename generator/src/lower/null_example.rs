//! Maps whose request examples have a value `null` that their schema does not allow.
//!
//! Setting a value to null is how services remove an entry of a map, and mostly only words and an example say so. If
//! the values were never null, callers could not do it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::media_type::is_json;
use super::nullable;
use super::resolved::resolved;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Additional, Definition, Kind, Object, Operation, Schema};
use crate::pointer::Pointer;

/// The number of members and values that are read; examples written by people have fewer.
const MOST_STEPS: usize = 1_000_000;

/// The depth to which a value is read.
const DEEPEST: usize = 64;

/// Allows null as a value of a map if a request example has one.
pub(super) fn make_nullable(
    operations: &mut [Operation],
    definitions: &mut [Definition],
    diagnostics: &mut Diagnostics,
) {
    let found: BTreeSet<Pointer> = find(operations, definitions).into_iter().cloned().collect();
    if found.is_empty() {
        return;
    }
    for at in &found {
        diagnostics.report(
            Code::Contradiction,
            at,
            "an example of a request has `null` for a value of this map, whose schema has none",
            "values of the map can be null; say so in the schema, or mend the example",
        );
    }
    let bodies = operations.iter_mut().filter_map(|operation| operation.body.as_mut());
    let of_bodies = bodies.flat_map(|body| &mut body.contents);
    let of_bodies = of_bodies.filter_map(|content| content.schema.as_mut());
    let of_definitions = definitions.iter_mut().map(|definition| &mut definition.schema);
    of_bodies
        .chain(of_definitions)
        .for_each(|schema| nullable::make_nullable(schema, &found));
}

/// The places of the schemas whose examples are null although null is not allowed.
fn find<'a>(operations: &'a [Operation], definitions: &'a [Definition]) -> BTreeSet<&'a Pointer> {
    let mut examples = Examples {
        definitions,
        left: MOST_STEPS,
        found: BTreeSet::new(),
    };
    let bodies = operations.iter().filter_map(|operation| operation.body.as_ref());
    let contents = bodies.flat_map(|body| &body.contents);
    for content in contents.filter(|content| is_json(&content.media_type)) {
        let Some(schema) = &content.schema else { continue };
        for example in content.examples.iter().map(AsRef::as_ref).chain(&schema.examples) {
            examples.value(schema, example, 0);
        }
    }
    examples.found
}

/// Examples that are compared with their schemas.
struct Examples<'a> {
    definitions: &'a [Definition],
    /// The number of members and values that may still be read.
    left: usize,
    found: BTreeSet<&'a Pointer>,
}

impl<'a> Examples<'a> {
    fn value(&mut self, schema: &'a Schema, value: &Value, depth: usize) {
        if self.left == 0 || depth > DEEPEST {
            return;
        }
        self.step(1);
        match (resolved(schema, self.definitions).map(|schema| &schema.kind), value) {
            (Some(Kind::Array(array)), Value::Array(items)) => {
                for item in items {
                    self.value(&array.items, item, depth + 1);
                }
            }
            (Some(Kind::Object(object)), Value::Object(members)) => self.object(object, members, depth),
            _ => {}
        }
    }

    fn object(&mut self, object: &'a Object, members: &Map<String, Value>, depth: usize) {
        self.step(object.properties.len());
        for property in &object.properties {
            if let Some(value) = members.get(&property.name) {
                self.value(&property.schema, value, depth + 1);
            }
        }
        let Additional::Schema(values) = &object.additional else {
            return;
        };
        let described: BTreeSet<&str> = object.properties.iter().map(|member| member.name.as_str()).collect();
        for (_, value) in members.iter().filter(|(name, _)| !described.contains(name.as_str())) {
            if value.is_null() && !self.can_be_null(values) {
                self.found.insert(&values.at);
            }
            self.value(values, value, depth + 1);
        }
    }

    /// Whether null is allowed by the schema, its target, or one of its alternatives.
    fn can_be_null(&mut self, schema: &'a Schema) -> bool {
        let mut pending = vec![schema];
        while let Some(schema) = pending.pop() {
            self.step(1);
            match &schema.kind {
                _ if schema.nullable || self.left == 0 => return true,
                Kind::Any(_) | Kind::Null => return true,
                Kind::Reference(id) => pending.extend(self.definitions.get(id.0).map(|definition| &definition.schema)),
                Kind::Union(union) => {
                    self.step(union.variants.len());
                    pending.extend(union.variants.iter().map(|variant| &variant.schema));
                }
                _ => {}
            }
        }
        false
    }

    fn step(&mut self, count: usize) {
        self.left = self.left.saturating_sub(count);
    }
}
