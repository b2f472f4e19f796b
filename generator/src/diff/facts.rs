//! Facts about single values that the plan does not have: defaults, formats, null.

use indexmap::IndexMap;
use serde_json::Value;

use crate::ir::{self, Additional, Api, Kind, Schema};
use crate::pointer::Pointer;

/// The facts about one value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Fact<'a> {
    /// The default.
    pub(super) default: Option<&'a Value>,
    /// The format of a string or a number.
    pub(super) format: Option<&'a str>,
    /// Whether it can be null.
    pub(super) nullable: bool,
}

/// The facts about the values of a document, by their places.
pub(super) struct Facts<'a> {
    api: &'a Api,
    said: IndexMap<&'a Pointer, Fact<'a>>,
    operations: IndexMap<&'a Pointer, &'a ir::Operation>,
}

impl<'a> Facts<'a> {
    /// Reads a document.
    pub(super) fn of(api: &'a Api) -> Self {
        let mut facts = Self {
            api,
            said: IndexMap::new(),
            operations: api
                .operations
                .iter()
                .map(|operation| (&operation.at, operation))
                .collect(),
        };
        for operation in &api.operations {
            for parameter in &operation.parameters {
                facts.say(&parameter.at, &parameter.schema);
                facts.below(&parameter.schema);
            }
            let bodies = operation.body.iter().flat_map(|body| &body.contents);
            let responses = operation.responses.iter().flat_map(|response| &response.contents);
            let schemas = bodies.chain(responses).filter_map(|content| content.schema.as_ref());
            schemas.for_each(|schema| facts.below(schema));
        }
        for definition in &api.definitions {
            facts.below(&definition.schema);
        }
        facts
    }

    /// The facts about the value at a place.
    pub(super) fn at(&self, pointer: &Pointer) -> Fact<'a> {
        self.said.get(pointer).copied().unwrap_or_default()
    }

    /// The operation at a place.
    pub(super) fn operation(&self, pointer: &Pointer) -> Option<&'a ir::Operation> {
        self.operations.get(pointer).copied()
    }

    /// The place of the document's member `servers` or `security`, which applies to operations without their own;
    /// `None` if the document has no such member.
    pub(super) fn of_all_calls(&self, member: &str) -> Option<Pointer> {
        let is_there = match member {
            "servers" => !self.api.servers.is_empty(),
            _ => self.api.states_security,
        };
        is_there.then(|| Pointer::root().key(member))
    }

    fn say(&mut self, at: &'a Pointer, schema: &'a Schema) {
        let fact = self.fact(schema);
        if fact != Fact::default() {
            self.said.insert(at, fact);
        }
    }

    /// The facts of a schema, or of the target of its references.
    fn fact(&self, schema: &'a Schema) -> Fact<'a> {
        let mut fact = Fact::default();
        let mut current = schema;
        loop {
            fact.default = fact.default.or(current.default.as_ref());
            fact.nullable |= current.nullable;
            // Lowering refuses cyclic references, so the chain ends.
            let Kind::Reference(id) = current.kind else { break };
            current = &self.api.definition(id).schema;
        }
        fact.format = match &current.kind {
            Kind::Text(text) => text.format.as_deref(),
            Kind::Integer(number) | Kind::Number(number) => number.format.as_deref(),
            Kind::Enumeration(list) => list.format.as_deref(),
            _ => None,
        };
        fact
    }

    /// Collects the facts of the properties below a schema, up to the next reference.
    fn below(&mut self, schema: &'a Schema) {
        match &schema.kind {
            Kind::Array(array) => self.below(&array.items),
            Kind::Tuple(tuple) => {
                tuple.items.iter().for_each(|item| self.below(item));
                tuple.rest.iter().for_each(|rest| self.below(rest));
            }
            Kind::Object(object) => {
                for property in &object.properties {
                    self.say(&property.schema.at, &property.schema);
                    self.below(&property.schema);
                }
                object.patterns.iter().for_each(|(_, schema)| self.below(schema));
                if let Additional::Schema(schema) = &object.additional {
                    self.below(schema);
                }
            }
            Kind::Union(union) => union.variants.iter().for_each(|variant| self.below(&variant.schema)),
            leaf => debug_assert!(leaf.is_leaf(), "{leaf:?} has schemas inside"),
        }
    }
}
