//! Entries of `nullable` without effect: parameters, fields of forms and the items of both are never null.

use std::collections::BTreeSet;

use super::{Applied, nullable_entry};
use crate::ir::{Additional, Definition, DefinitionId, Incoming, Kind, Operation, Schema};
use crate::lower::form::is_form;
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// A schema that the overrides made nullable: the index of the entry, and the place of the schema.
pub(in crate::lower) type Allowed = (usize, Pointer);

/// Removes entries from the applied ones whose schemas are only used for values that are not JSON.
pub(in crate::lower) fn withdraw(
    (operations, incoming): (&[Operation], &[Incoming]),
    definitions: &[Definition],
    overrides: &Overrides,
    Applied { entries, nulls }: &mut Applied,
) {
    if nulls.is_empty() {
        return;
    }
    let mut search = Search {
        definitions,
        json_text: &overrides.json_text,
        found: BTreeSet::new(),
        never: BTreeSet::new(),
        values: vec![false; definitions.len()],
        others: vec![false; definitions.len()],
    };
    for operation in operations {
        search.operation(operation);
    }
    let sent = incoming.iter().filter_map(|request| request.body.as_ref());
    let contents = sent.flat_map(|body| &body.contents);
    let schemas = contents.filter_map(|content| content.schema.as_ref());
    schemas.for_each(|schema| search.value(schema));
    search.rest();
    for (entry, _) in nulls.iter() {
        let mut places = nulls.iter().filter(|(other, _)| other == entry).map(|(_, at)| at);
        let is_found = places.clone().any(|at| search.found.contains(at));
        if !is_found && places.any(|at| search.never.contains(at)) {
            entries.remove(&nullable_entry(*entry));
        }
    }
}

struct Search<'a> {
    definitions: &'a [Definition],
    json_text: &'a [String],
    /// The places of schemas of JSON values.
    found: BTreeSet<&'a Pointer>,
    /// The places of schemas of other values.
    never: BTreeSet<&'a Pointer>,
    /// Whether each definition was visited for a JSON value; below, for another one.
    values: Vec<bool>,
    others: Vec<bool>,
}

impl<'a> Search<'a> {
    fn operation(&mut self, operation: &'a Operation) {
        for parameter in &operation.parameters {
            match parameter.media_type {
                Some(_) => self.value(&parameter.schema),
                None => self.text(&parameter.schema),
            }
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            match &content.schema {
                Some(schema) if is_form(content) => self.form(schema),
                schema => schema.iter().for_each(|schema| self.value(schema)),
            }
        }
        for response in &operation.responses {
            let contents = response.contents.iter().filter_map(|content| content.schema.as_ref());
            let headers = response.headers.iter().map(|header| &header.schema);
            contents.chain(headers).for_each(|schema| self.value(schema));
        }
    }

    /// The definitions that no operation uses, which are types all the same.
    fn rest(&mut self) {
        for (index, definition) in self.definitions.iter().enumerate() {
            if !self.values[index] && !self.others[index] {
                self.inside(&definition.schema);
            }
        }
    }

    /// A JSON value.
    fn value(&mut self, schema: &'a Schema) {
        self.found.insert(&schema.at);
        self.inside(schema);
    }

    /// The schemas inside a JSON value, or the target of its reference.
    fn inside(&mut self, schema: &'a Schema) {
        match &schema.kind {
            Kind::Reference(DefinitionId(index)) => {
                if let Some(definition) = self.definitions.get(*index)
                    && !std::mem::replace(&mut self.values[*index], true)
                {
                    self.value(&definition.schema);
                }
            }
            Kind::Array(array) => self.value(&array.items),
            Kind::Tuple(tuple) => {
                let items = tuple.items.iter().chain(tuple.rest.as_deref());
                items.for_each(|item| self.value(item));
            }
            Kind::Object(object) => {
                let named = object.properties.iter().map(|property| &property.schema);
                let matching = object.patterns.iter().map(|(_, schema)| schema);
                named.chain(matching).for_each(|member| self.value(member));
                if let Additional::Schema(values) = &object.additional {
                    self.value(values);
                }
            }
            Kind::Union(union) => union.variants.iter().for_each(|variant| self.value(&variant.schema)),
            _ => {}
        }
    }

    /// A value that is written as text, or item by item.
    fn text(&mut self, schema: &'a Schema) {
        self.never.insert(&schema.at);
        match &schema.kind {
            Kind::Reference(id) => {
                if let Some(definition) = self.first_time(*id) {
                    self.text(definition);
                }
            }
            Kind::Array(array) => self.text(&array.items),
            Kind::Tuple(tuple) => {
                let items = tuple.items.iter().chain(tuple.rest.as_deref());
                items.for_each(|item| self.text(item));
            }
            Kind::Union(union) => union.variants.iter().for_each(|variant| self.text(&variant.schema)),
            _ => self.inside(schema),
        }
    }

    /// An object that is written field by field, or alternatives that are.
    fn form(&mut self, schema: &'a Schema) {
        self.never.insert(&schema.at);
        match &schema.kind {
            Kind::Reference(id) => {
                if let Some(definition) = self.first_time(*id) {
                    self.form(definition);
                }
            }
            Kind::Union(union) => union.variants.iter().for_each(|variant| self.form(&variant.schema)),
            Kind::Object(object) => {
                for property in &object.properties {
                    self.text(&property.schema);
                    // Such a list is sent as one JSON text.
                    if self.json_text.contains(&property.name) {
                        self.inside(&property.schema);
                    }
                }
            }
            _ => self.inside(schema),
        }
    }

    fn first_time(&mut self, DefinitionId(index): DefinitionId) -> Option<&'a Schema> {
        let definition = self.definitions.get(index)?;
        let is_new = !std::mem::replace(&mut self.others[index], true);
        is_new.then_some(&definition.schema)
    }
}
