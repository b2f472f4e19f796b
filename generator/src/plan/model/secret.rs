//! Values that the document marks as secrets, whatever their type is.

use std::collections::BTreeSet;

use crate::ir::{Additional, Api, DefinitionId, Kind, Schema};

/// The definitions whose values are marked as secrets, contain only secrets, as a list may, or can be secrets.
///
/// They are found at once: many members refer to one definition, and that may be a choice of as many others.
pub(in crate::plan) struct Secrets(BTreeSet<DefinitionId>);

impl Secrets {
    /// Finds those of an API.
    pub(in crate::plan) fn find(api: &Api) -> Self {
        let mut users: Vec<Vec<DefinitionId>> = vec![Vec::new(); api.definitions.len()];
        let mut secrets = BTreeSet::new();
        for (index, definition) in api.definitions.iter().enumerate() {
            let id = DefinitionId(index);
            if is_marked(&definition.schema, |used| {
                users[used.0].push(id);
                false
            }) {
                secrets.insert(id);
            }
        }
        let mut pending: Vec<DefinitionId> = secrets.iter().copied().collect();
        while let Some(id) = pending.pop() {
            let found = users[id.0].iter().filter(|user| secrets.insert(**user));
            pending.extend(found);
        }
        Self(secrets)
    }

    /// Whether values of a schema are secrets in this sense.
    pub(in crate::plan) fn has(&self, schema: &Schema) -> bool {
        is_marked(schema, |id| self.0.contains(&id))
    }
}

/// Whether a schema is marked, or something that all of its value or one alternative is; `is_secret` says so of a
/// definition.
fn is_marked(schema: &Schema, mut is_secret: impl FnMut(DefinitionId) -> bool) -> bool {
    let mut pending = vec![schema];
    while let Some(schema) = pending.pop() {
        if schema.secret {
            return true;
        }
        match &schema.kind {
            Kind::Reference(id) if is_secret(*id) => return true,
            Kind::Array(array) => pending.push(&array.items),
            Kind::Tuple(tuple) => pending.extend(&tuple.items),
            Kind::Object(object) if object.properties.is_empty() => pending.extend(values(&object.additional)),
            Kind::Union(union) => pending.extend(union.variants.iter().map(|variant| &variant.schema)),
            _ => {}
        }
    }
    false
}

fn values(additional: &Additional) -> Option<&Schema> {
    match additional {
        Additional::Schema(values) => Some(values),
        Additional::Unstated | Additional::Forbidden => None,
    }
}
