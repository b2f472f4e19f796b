//! What stands at a place of a body or an answer, by what the document says of it.

use std::collections::BTreeSet;

use super::super::context::resolve;
use crate::ir::{self, Additional, Kind};
use crate::pointer::Pointer;

/// What stands at a place of a body or an answer; none where nothing is described there.
pub(super) fn member<'a>(api: &'a ir::Api, schema: &'a ir::Schema, at: &Pointer) -> Option<&'a ir::Schema> {
    at.steps()
        .try_fold(schema, |schema, step| match &resolve(api, schema).0.kind {
            Kind::Object(object) => {
                let property = object.properties.iter().find(|property| property.name == step)?;
                Some(&property.schema)
            }
            _ => None,
        })
}

/// Whether what is wanted can stand at a place: in any of the alternatives that lead there, or where the document leaves open what does.
pub(super) fn can_hold(api: &ir::Api, schema: &ir::Schema, at: &Pointer, is_wanted: fn(&Kind) -> bool) -> bool {
    let mut here = alternatives(api, vec![schema]);
    for step in at.steps() {
        if here.iter().any(|kind| is_open(kind)) {
            return true;
        }
        let below = here.iter().flat_map(|kind| below(kind, &step)).collect();
        here = alternatives(api, below);
    }
    here.iter().any(|kind| matches!(kind, Kind::Any(_)) || is_wanted(kind))
}

/// What schemas can be, without references and unions. Those can lead back to themselves.
fn alternatives<'a>(api: &'a ir::Api, mut schemas: Vec<&'a ir::Schema>) -> Vec<&'a Kind> {
    let mut seen = BTreeSet::new();
    let mut kinds = Vec::new();
    while let Some(schema) = schemas.pop() {
        match &schema.kind {
            Kind::Reference(id) if !seen.insert(*id) => {}
            Kind::Reference(id) => schemas.push(&api.definition(*id).schema),
            Kind::Union(union) => schemas.extend(union.variants.iter().map(|variant| &variant.schema)),
            kind => kinds.push(kind),
        }
    }
    kinds
}

/// Whether any member can be there: nothing is said of one.
fn is_open(kind: &Kind) -> bool {
    match kind {
        Kind::Any(_) => true,
        Kind::Object(object) => {
            object.properties.is_empty() && object.patterns.is_empty() && object.additional == Additional::Unstated
        }
        _ => false,
    }
}

/// What a member of a name can be.
fn below<'a>(kind: &'a Kind, name: &str) -> Vec<&'a ir::Schema> {
    let Kind::Object(object) = kind else {
        return Vec::new();
    };
    if let Some(property) = object.properties.iter().find(|property| property.name == name) {
        return vec![&property.schema];
    }
    let mut others: Vec<_> = object.patterns.iter().map(|(_, schema)| schema).collect();
    if let Additional::Schema(schema) = &object.additional {
        others.push(schema);
    }
    others
}
