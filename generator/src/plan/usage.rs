//! Which definitions callers make: those that a JSON request body reaches.

use crate::ir::{Additional, Api, DefinitionId, Kind, Schema};

/// For each definition, whether a JSON request body reaches it.
pub(super) fn sent_definitions(api: &Api) -> Vec<bool> {
    let mut sent = vec![false; api.definitions.len()];
    let mut pending = Vec::new();
    for content in api
        .operations
        .iter()
        .filter_map(|operation| operation.body.as_ref())
        .flat_map(|body| &body.contents)
    {
        if let Some(schema) = &content.schema {
            references(schema, &mut pending);
        }
    }
    while let Some(DefinitionId(index)) = pending.pop() {
        if !std::mem::replace(&mut sent[index], true) {
            references(&api.definitions[index].schema, &mut pending);
        }
    }
    sent
}

/// The definitions that a schema refers to, at any depth below itself.
pub(super) fn references(schema: &Schema, found: &mut Vec<DefinitionId>) {
    match &schema.kind {
        Kind::Reference(id) => found.push(*id),
        Kind::Array(array) => references(&array.items, found),
        Kind::Tuple(tuple) => {
            tuple.items.iter().for_each(|item| references(item, found));
            tuple.rest.iter().for_each(|rest| references(rest, found));
        }
        Kind::Object(object) => {
            object
                .properties
                .iter()
                .for_each(|property| references(&property.schema, found));
            object.patterns.iter().for_each(|(_, schema)| references(schema, found));
            if let Additional::Schema(schema) = &object.additional {
                references(schema, found);
            }
        }
        Kind::Union(union) => union
            .variants
            .iter()
            .for_each(|variant| references(&variant.schema, found)),
        Kind::Any(_)
        | Kind::Never
        | Kind::Null
        | Kind::Boolean
        | Kind::Integer(_)
        | Kind::Number(_)
        | Kind::Text(_)
        | Kind::Enumeration(_) => {}
    }
}
