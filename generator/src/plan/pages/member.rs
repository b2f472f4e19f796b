//! Places in a body or a response, according to the document.

use std::collections::BTreeSet;

use crate::ir::{self, Additional, Kind};
use crate::pointer::Pointer;

/// The description of a place.
#[derive(PartialEq, Eq)]
pub(super) enum Place {
    /// It can have the wanted kind of value.
    Fits,
    /// It is not described, and the schema around it allows further members.
    Undescribed,
    /// It cannot have the wanted kind of value.
    Closed,
}

/// The description of a place, in any of the alternatives that lead to it.
pub(super) fn place(api: &ir::Api, schema: &ir::Schema, at: &Pointer, is_wanted: fn(&Kind) -> bool) -> Place {
    let mut here = alternatives(api, vec![schema]);
    let mut is_left_open = false;
    for step in at.steps() {
        if here.iter().any(|kind| is_open(kind)) {
            return Place::Fits;
        }
        is_left_open |= here.iter().any(|kind| leaves_open(kind, &step));
        let below = here.iter().flat_map(|kind| below(kind, &step)).collect();
        here = alternatives(api, below);
    }
    if here.iter().any(|kind| matches!(kind, Kind::Any(_)) || is_wanted(kind)) {
        Place::Fits
    } else if is_left_open {
        Place::Undescribed
    } else {
        Place::Closed
    }
}

/// The lists that can be at a place, in any of the alternatives that lead to it.
pub(super) fn lists<'a>(api: &'a ir::Api, schema: &'a ir::Schema, at: &Pointer) -> Vec<&'a ir::Array> {
    let mut here = alternatives(api, vec![schema]);
    for step in at.steps() {
        let below = here.iter().flat_map(|kind| below(kind, &step)).collect();
        here = alternatives(api, below);
    }
    let array = |kind: &'a Kind| match kind {
        Kind::Array(array) => Some(&**array),
        _ => None,
    };
    here.into_iter().filter_map(array).collect()
}

/// Whether an undescribed member of this name is allowed.
fn leaves_open(kind: &Kind, name: &str) -> bool {
    matches!(kind, Kind::Object(object) if object.additional == Additional::Unstated
        && !object.properties.iter().any(|property| property.name == name))
}

/// The kinds of schemas, without references and unions, which can be cyclic.
fn alternatives<'a>(api: &'a ir::Api, mut schemas: Vec<&'a ir::Schema>) -> Vec<&'a Kind> {
    let mut seen = BTreeSet::new();
    let mut kinds = Vec::new();
    // The last one is read first, so reversing them keeps the order of the document.
    schemas.reverse();
    while let Some(schema) = schemas.pop() {
        match &schema.kind {
            Kind::Reference(id) if !seen.insert(*id) => {}
            Kind::Reference(id) => schemas.push(&api.definition(*id).schema),
            Kind::Union(union) => schemas.extend(union.variants.iter().rev().map(|variant| &variant.schema)),
            kind => kinds.push(kind),
        }
    }
    kinds
}

/// Whether any member is allowed, since none is described.
fn is_open(kind: &Kind) -> bool {
    match kind {
        Kind::Any(_) => true,
        Kind::Object(object) => {
            object.properties.is_empty() && object.patterns.is_empty() && object.additional == Additional::Unstated
        }
        _ => false,
    }
}

/// The schemas of a member of this name.
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
