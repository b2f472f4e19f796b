//! The examples and defaults of the document for the inputs of a call.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::ir::{self, Api, Kind, Location};
use crate::plan::context::{chain, default_of, resolve};
use crate::plan::media::{Media, content_media};
use crate::rust::Slot;

/// The number of values in an example of a schema up to which it is used, since it is read wherever the schema is used.
const MOST_HELD: usize = 1_000;

/// The inputs of an operation, by their names.
pub(in crate::plan) struct Inputs<'a> {
    api: &'a Api,
    parameters: BTreeMap<(Location, &'a str), &'a ir::Parameter>,
    /// The fields of all bodies.
    fields: BTreeMap<&'a str, &'a ir::Schema>,
    /// The examples of all bodies.
    bodies: Vec<&'a Value>,
    json: Option<&'a ir::Content>,
}

impl<'a> Inputs<'a> {
    pub(in crate::plan) fn of(api: &'a Api, operation: &'a ir::Operation) -> Self {
        let mut inputs = Self {
            api,
            parameters: BTreeMap::new(),
            fields: BTreeMap::new(),
            bodies: Vec::new(),
            json: None,
        };
        for parameter in &operation.parameters {
            let name = (parameter.location, parameter.name.as_str());
            inputs.parameters.entry(name).or_insert(parameter);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            inputs.add(content);
        }
        inputs
    }

    /// Adds a body. Where bodies have a field of the same name, the first counts.
    fn add(&mut self, content: &'a ir::Content) {
        self.bodies.extend(content.examples.iter().map(AsRef::as_ref));
        if let Some(schema) = &content.schema {
            self.bodies.extend(of_schema(self.api, schema));
            if let Kind::Object(object) = &resolve(self.api, schema).0.kind {
                for property in &object.properties {
                    self.fields.entry(&property.name).or_insert(&property.schema);
                }
            }
        }
        if self.json.is_none() && content_media(self.api, content) == Media::Json {
            self.json = Some(content);
        }
    }

    /// The schema of an input.
    pub(in crate::plan) fn schema(&self, slot: &Slot) -> Option<&'a ir::Schema> {
        match slot {
            Slot::Parameter(location, name) => Some(&self.parameters.get(&(*location, name.as_str()))?.schema),
            Slot::Form(name) | Slot::FormJson(name) => self.fields.get(name.as_str()).copied(),
            Slot::Json => self.json?.schema.as_ref(),
            _ => None,
        }
    }

    /// The example of an input, or its default.
    pub(in crate::plan) fn example_value(&self, slot: &Slot) -> Option<&'a Value> {
        self.stated_value(slot).or_else(|| {
            let Slot::Parameter(..) = slot else { return None };
            default(self.api, self.schema(slot)?)
        })
    }

    /// The example of an input: that of its use, else that of its schema.
    pub(in crate::plan) fn stated_value(&self, slot: &Slot) -> Option<&'a Value> {
        let used = match slot {
            Slot::Parameter(location, name) => {
                let parameter = self.parameters.get(&(*location, name.as_str()))?;
                parameter.examples.first()
            }
            Slot::Form(name) | Slot::FormJson(name) => self.bodies.iter().find_map(|example| example.get(name)),
            Slot::Json => self.json?.examples.first().map(AsRef::as_ref),
            Slot::JsonAs(_) | Slot::Text(_) | Slot::TextAs(_) | Slot::Bytes(_) => return None,
        };
        match self.schema(slot) {
            Some(schema) => shown(self.api, schema, used),
            None => used,
        }
    }
}

/// The first example of the kind of a schema: that of its use, else those of the schema and of the schemas that it
/// refers to.
pub(in crate::plan) fn shown<'v>(api: &'v Api, schema: &'v ir::Schema, used: Option<&'v Value>) -> Option<&'v Value> {
    let resolved = resolve(api, schema).0;
    let mut stated = used.into_iter().chain(of_schema(api, schema));
    stated.find(|example| is_of_kind(&resolved.kind, example))
}

/// The examples of a schema and of the schemas that it refers to.
fn of_schema<'v>(api: &'v Api, schema: &'v ir::Schema) -> impl Iterator<Item = &'v Value> {
    let examples = chain(api, schema).flat_map(|schema| &schema.examples);
    examples.filter(|example| is_small(example, &mut MOST_HELD.clone()))
}

/// The default of a value, if it has the kind of its schema.
pub(in crate::plan) fn default<'v>(api: &'v Api, schema: &'v ir::Schema) -> Option<&'v Value> {
    let kind = &resolve(api, schema).0.kind;
    default_of(api, schema).filter(|default| is_of_kind(kind, default))
}

/// Whether a value contains no more than `left` values.
fn is_small(value: &Value, left: &mut usize) -> bool {
    let Some(less) = left.checked_sub(1) else { return false };
    *left = less;
    match value {
        Value::Array(items) => items.iter().all(|item| is_small(item, left)),
        Value::Object(members) => members.values().all(|member| is_small(member, left)),
        _ => true,
    }
}

/// Whether a value has the kind of a schema; values inside it are not compared. The example of a list is often one
/// item.
fn is_of_kind(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Any(_) | Kind::Reference(_) | Kind::Union(_) => !value.is_null(),
        Kind::Never | Kind::Null => false,
        Kind::Boolean => value.is_boolean(),
        Kind::Integer(_) | Kind::Number(_) => value.is_number(),
        Kind::Text(_) => value.is_string(),
        Kind::Enumeration(list) => list.values.contains(value),
        Kind::Array(_) => !value.is_object() && !value.is_null(),
        Kind::Tuple(_) => value.is_array(),
        Kind::Object(_) => value.is_object(),
    }
}
