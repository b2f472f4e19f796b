//! The definitions that requests and responses use.

use super::sent_read_only::Kept;
use crate::ir::{Additional, Api, DefinitionId, Header, Kind, Property, Schema};
use crate::plan::media::{Media, content_media};

/// Whether requests and responses have values of a type.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::plan) struct Directions {
    /// Whether a body or a parameter of a request contains values.
    pub(in crate::plan) sent: bool,
    /// Whether a response contains values.
    pub(in crate::plan) received: bool,
}

/// Whether requests and responses have values of each type, and with which members.
pub(in crate::plan) struct Usage<'a> {
    /// For each definition, whether requests and responses have its values.
    pub(in crate::plan) directions: Vec<Directions>,
    /// The read-only members that are sent.
    pub(in crate::plan) kept: Kept<'a>,
}

/// The number of searches for further sent members. Each reads the whole document, and a second one is rarely needed.
const MOST_ROUNDS: usize = 8;

/// Finds how the types of an API are used.
pub(in crate::plan) fn find(api: &Api) -> Usage<'_> {
    let received = reached(api, received_schemas(api), &|_, member| !member.schema.write_only);
    let mut sent = reached(api, sent_schemas(api), &|_, member| !member.schema.read_only);
    let mut kept = Kept::default();
    // A kept member can refer to further types, which may keep members in turn.
    for _ in 0..MOST_ROUNDS {
        let definitions = api.definitions.iter().zip(sent.iter().zip(&received));
        let only_sent = definitions.filter(|(_, (sent, received))| **sent && !**received);
        let only_sent = only_sent.map(|(definition, _)| &definition.schema);
        kept = Kept::find(api, sent_schemas(api).chain(only_sent));
        let further = reached(api, sent_schemas(api), &|holder, member| is_sent(&kept, holder, member));
        if further == sent {
            break;
        }
        sent = further;
    }
    let both = sent.into_iter().zip(received);
    let directions = both.map(|(sent, received)| Directions { sent, received }).collect();
    Usage { directions, kept }
}

/// For each definition, whether it is the whole JSON body of an operation.
pub(in crate::plan) fn bodies(api: &Api) -> Vec<bool> {
    let mut found = vec![false; api.definitions.len()];
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let contents = bodies.flat_map(|body| &body.contents);
    for content in contents.filter(|content| content_media(api, content) == Media::Json) {
        let mut next = content.schema.as_ref();
        // A definition that only refers to another is that other; lowering leaves out cycles.
        while let Some(Kind::Reference(DefinitionId(index))) = next.map(|schema| &schema.kind) {
            found[*index] = true;
            next = api.definitions.get(*index).map(|definition| &definition.schema);
        }
    }
    found
}

/// For each definition, whether it only describes forms. Their fields are set one by one, and no object of them is
/// passed.
pub(in crate::plan) fn only_forms(api: &Api) -> Vec<bool> {
    let mut found = vec![false; api.definitions.len()];
    let mut elsewhere = Vec::new();
    let mut refer = |schema: &Schema| references(schema, &|_, _| true, &mut elsewhere);
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    for content in bodies.flat_map(|body| &body.contents) {
        match &content.schema {
            Some(schema) if content_media(api, content).is_form() => match (&schema.kind, content.renamed_from) {
                (&Kind::Reference(id), _) | (_, Some(id)) => {
                    found[id.0] = matches!(api.definition(id).schema.kind, Kind::Object(_));
                }
                _ => refer(schema),
            },
            schema => schema.iter().for_each(&mut refer),
        }
    }
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
    parameters.for_each(|parameter| refer(&parameter.schema));
    received_schemas(api).for_each(&mut refer);
    headers(api).for_each(|header| refer(&header.schema));
    api.definitions.iter().for_each(|definition| refer(&definition.schema));
    for id in elsewhere {
        found[id.0] = false;
    }
    found
}

/// Whether requests have a member of an object.
pub(in crate::plan) fn is_sent(kept: &Kept<'_>, holder: &Schema, member: &Property) -> bool {
    !member.schema.read_only || kept.has(&holder.at, &member.name)
}

/// The schemas of request bodies and parameters.
pub(in crate::plan) fn sent_schemas(api: &Api) -> impl Iterator<Item = &Schema> {
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let contents = bodies.flat_map(|body| &body.contents);
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
    let in_parameters = parameters.map(|parameter| &parameter.schema);
    contents
        .filter_map(|content| content.schema.as_ref())
        .chain(in_parameters)
}

/// The schemas of responses, and of requests of the service.
pub(in crate::plan) fn received_schemas(api: &Api) -> impl Iterator<Item = &Schema> {
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    let responses = responses.flat_map(|response| &response.contents);
    let incoming = api.incoming.iter().filter_map(|request| request.body.as_ref());
    let contents = responses.chain(incoming.flat_map(|body| &body.contents));
    contents.filter_map(|content| content.schema.as_ref())
}

/// The headers of responses.
pub(in crate::plan) fn headers(api: &Api) -> impl Iterator<Item = &Header> {
    let responses = api.operations.iter().flat_map(|operation| &operation.responses);
    responses.flat_map(|response| &response.headers)
}

/// The definitions that values contain, through the members that `goes` selects.
fn reached<'a>(api: &Api, schemas: impl Iterator<Item = &'a Schema>, goes: Goes<'_>) -> Vec<bool> {
    let mut reached = vec![false; api.definitions.len()];
    let mut pending = Vec::new();
    schemas.for_each(|schema| references(schema, goes, &mut pending));
    while let Some(DefinitionId(index)) = pending.pop() {
        if !std::mem::replace(&mut reached[index], true) {
            references(&api.definitions[index].schema, goes, &mut pending);
        }
    }
    reached
}

/// The definitions that a schema refers to, at any depth.
fn references(schema: &Schema, goes: Goes<'_>, found: &mut Vec<DefinitionId>) {
    visit(schema, goes, &mut |schema| {
        if let Kind::Reference(id) = schema.kind {
            found.push(id);
        }
    });
}

/// Selects the members of an object that values have in one direction.
pub(in crate::plan) type Goes<'g> = &'g dyn Fn(&Schema, &Property) -> bool;

/// Visits a schema and all schemas inside it, but not the targets of references, through the members that `goes`
/// selects.
pub(in crate::plan) fn visit<'a>(schema: &'a Schema, goes: Goes<'_>, show: &mut dyn FnMut(&'a Schema)) {
    show(schema);
    match &schema.kind {
        Kind::Array(array) => visit(&array.items, goes, show),
        Kind::Tuple(tuple) => {
            tuple.items.iter().for_each(|item| visit(item, goes, show));
            tuple.rest.iter().for_each(|rest| visit(rest, goes, show));
        }
        Kind::Object(object) => {
            let members = object.properties.iter().filter(|member| goes(schema, member));
            members.for_each(|member| visit(&member.schema, goes, show));
            object.patterns.iter().for_each(|(_, schema)| visit(schema, goes, show));
            if let Additional::Schema(schema) = &object.additional {
                visit(schema, goes, show);
            }
        }
        Kind::Union(union) => union
            .variants
            .iter()
            .for_each(|variant| visit(&variant.schema, goes, show)),
        leaf => debug_assert!(leaf.is_leaf(), "{leaf:?} has schemas inside"),
    }
}
