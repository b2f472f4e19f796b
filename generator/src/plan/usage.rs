//! Which definitions callers make, and which they are given: those that a request body, or an answer, reaches.

use super::media::{Media, content_media};
use crate::ir::{Additional, Api, Content, DefinitionId, Kind, Schema};

/// Which ways the values of a type go.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ways {
    /// Whether a request body reaches it.
    pub(super) sent: bool,
    /// Whether an answer reaches it.
    pub(super) received: bool,
}

/// For each definition, which ways its values go.
pub(super) fn ways(api: &Api) -> Vec<Ways> {
    let both = sent_definitions(api).into_iter().zip(received_definitions(api));
    both.map(|(sent, received)| Ways { sent, received }).collect()
}

/// For each definition, whether it is the whole JSON body of an operation.
pub(super) fn bodies(api: &Api) -> Vec<bool> {
    let mut found = vec![false; api.definitions.len()];
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let contents = bodies.flat_map(|body| &body.contents);
    for content in contents.filter(|content| content_media(api, content) == Media::Json) {
        let mut next = content.schema.as_ref();
        // Another name for a definition is what that is; lowering refuses those that lead back to themselves.
        while let Some(Kind::Reference(DefinitionId(index))) = next.map(|schema| &schema.kind) {
            found[*index] = true;
            next = api.definitions.get(*index).map(|definition| &definition.schema);
        }
    }
    found
}

/// For each definition, whether a JSON request body reaches it.
fn sent_definitions(api: &Api) -> Vec<bool> {
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    reached(api, bodies.flat_map(|body| &body.contents), |member| !member.read_only)
}

/// For each definition, whether an answer reaches it.
fn received_definitions(api: &Api) -> Vec<bool> {
    let answers = api.operations.iter().flat_map(|operation| &operation.responses);
    let answers = answers.flat_map(|answer| &answer.contents);
    let incoming = api.incoming.iter().filter_map(|request| request.body.as_ref());
    let contents = answers.chain(incoming.flat_map(|body| &body.contents));
    reached(api, contents, |member| !member.write_only)
}

/// The definitions that values reach, through the members that `goes` says are there.
fn reached<'a>(api: &Api, contents: impl Iterator<Item = &'a Content>, goes: fn(&Schema) -> bool) -> Vec<bool> {
    let mut reached = vec![false; api.definitions.len()];
    let mut pending = Vec::new();
    contents
        .filter_map(|content| content.schema.as_ref())
        .for_each(|schema| references(schema, goes, &mut pending));
    while let Some(DefinitionId(index)) = pending.pop() {
        if !std::mem::replace(&mut reached[index], true) {
            references(&api.definitions[index].schema, goes, &mut pending);
        }
    }
    reached
}

/// The definitions that a schema refers to, at any depth below itself.
fn references(schema: &Schema, goes: fn(&Schema) -> bool, found: &mut Vec<DefinitionId>) {
    match &schema.kind {
        Kind::Reference(id) => found.push(*id),
        Kind::Array(array) => references(&array.items, goes, found),
        Kind::Tuple(tuple) => {
            tuple.items.iter().for_each(|item| references(item, goes, found));
            tuple.rest.iter().for_each(|rest| references(rest, goes, found));
        }
        Kind::Object(object) => {
            let members = object.properties.iter().map(|property| &property.schema);
            members
                .filter(|member| goes(member))
                .for_each(|member| references(member, goes, found));
            object
                .patterns
                .iter()
                .for_each(|(_, schema)| references(schema, goes, found));
            if let Additional::Schema(schema) = &object.additional {
                references(schema, goes, found);
            }
        }
        Kind::Union(union) => union
            .variants
            .iter()
            .for_each(|variant| references(&variant.schema, goes, found)),
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
