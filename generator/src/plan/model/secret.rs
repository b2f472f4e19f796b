//! Values that the document marks as secrets, whatever their type is.

use std::collections::BTreeSet;

use crate::ir::{Additional, Api, Kind, Schema};

/// The number of schemas below one that are searched for a mark; nobody marks one of so many alternatives.
const MOST_LOOKED_AT: usize = 4096;

/// Whether values of a schema are marked as secrets, contain only secrets, as a list may, or can be secrets.
pub(in crate::plan) fn is_secret(api: &Api, schema: &Schema) -> bool {
    let mut followed = BTreeSet::new();
    let mut pending = vec![schema];
    for _ in 0..MOST_LOOKED_AT {
        let Some(schema) = pending.pop() else { return false };
        if schema.secret {
            return true;
        }
        match &schema.kind {
            Kind::Reference(id) if followed.insert(id.0) => pending.push(&api.definition(*id).schema),
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
