//! Tokens for other pages, which the last page does not have.
//!
//! Many documents require such a member and do not allow null, but services omit it from the last page, or send null
//! there, so that the call for that page would fail. The same holds for tokens of previous pages on the first page, and
//! for both in an empty list.

use std::collections::BTreeSet;

use super::words::{OFFSETS, word};
use crate::ir::{Definition, Kind, NextPage, Object, Operation, Property, Schema};
use crate::lower::media_type::is_json;
use crate::lower::nullable;
use crate::lower::resolved::resolved;
use crate::pointer::Pointer;

/// Makes the tokens of next pages nullable, and those of previous pages beside them.
pub(in crate::lower) fn make_nullable(operations: &mut [Operation], definitions: &mut [Definition]) {
    let found: BTreeSet<Pointer> = operations
        .iter()
        .flat_map(|operation| members(operation, definitions))
        .collect();
    if found.is_empty() {
        return;
    }
    let responses = operations.iter_mut().flat_map(|operation| &mut operation.responses);
    let contents = responses.flat_map(|response| &mut response.contents);
    let of_responses = contents.filter_map(|content| content.schema.as_mut());
    let of_definitions = definitions.iter_mut().map(|definition| &mut definition.schema);
    of_responses
        .chain(of_definitions)
        .for_each(|schema| nullable::make_nullable(schema, &found));
}

/// The places of the required members that pages of an operation may lack.
fn members(operation: &Operation, definitions: &[Definition]) -> Vec<Pointer> {
    let next = operation.pagination.as_ref().map(|pagination| &pagination.next);
    let Some(NextPage::Token { member, .. }) = next else {
        return Vec::new();
    };
    let (Some(holder), Some(name)) = (member.parent(), member.last()) else {
        return Vec::new();
    };
    // The last page can have an offset for the next request, too. And an object such as `next` is missing as a whole.
    let is_of_next = holder.last().is_some_and(|holder| word(&holder).starts_with("next"));
    if is_of_next || OFFSETS.contains(&word(&name).as_str()) {
        return Vec::new();
    }
    let backward = counterparts(&name);
    let mut found = Vec::new();
    let successes = operation
        .responses
        .iter()
        .filter(|response| response.status.is_success());
    let contents = successes.flat_map(|response| &response.contents);
    for content in contents.filter(|content| is_json(&content.media_type)) {
        let Some(schema) = &content.schema else { continue };
        for object in objects(schema, &holder, definitions) {
            let leads = |property: &&Property| {
                property.name == name || backward.iter().any(|back| *back == word(&property.name))
            };
            let required = object.properties.iter().filter(|property| property.required);
            found.extend(required.filter(leads).map(|property| property.schema.at.clone()));
        }
    }
    found
}

/// The names of members for previous pages, beside a member for the next page.
fn counterparts(name: &str) -> Vec<String> {
    let name = word(name);
    let pairs = [
        ("last", "first"),
        ("next", "previous"),
        ("next", "prev"),
        ("after", "before"),
        ("end", "start"),
    ];
    let named = pairs.iter().filter(|(on, _)| name.starts_with(on));
    named.map(|(on, back)| name.replacen(on, back, 1)).collect()
}

/// The objects at a place of a response, in all of its alternatives.
fn objects<'a>(schema: &'a Schema, at: &Pointer, definitions: &'a [Definition]) -> Vec<&'a Object> {
    let mut found = alternatives(schema, definitions);
    for step in at.steps() {
        let members = found.into_iter().flat_map(|object| &object.properties);
        let members = members.filter(|property| property.name == *step);
        found = members
            .flat_map(|property| alternatives(&property.schema, definitions))
            .collect();
    }
    found
}

/// The object of a schema, or the objects of its alternatives.
fn alternatives<'a>(schema: &'a Schema, definitions: &'a [Definition]) -> Vec<&'a Object> {
    let object = |schema: &'a Schema| match &resolved(schema, definitions)?.kind {
        Kind::Object(object) => Some(object),
        _ => None,
    };
    match resolved(schema, definitions).map(|schema| &schema.kind) {
        Some(Kind::Union(union)) => union
            .variants
            .iter()
            .filter_map(|variant| object(&variant.schema))
            .collect(),
        _ => object(schema).into_iter().collect(),
    }
}
