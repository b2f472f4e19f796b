//! Schemas whose values can be null although they do not say so, as other parts of a document show.

use std::collections::BTreeSet;

use crate::ir::{Additional, Kind, Schema};
use crate::pointer::Pointer;

/// Lets the required members and the values of maps be null that stand at these places in a schema, and no others.
pub(super) fn allow(schema: &mut Schema, found: &BTreeSet<Pointer>) {
    match &mut schema.kind {
        Kind::Array(array) => allow(&mut array.items, found),
        Kind::Tuple(tuple) => {
            let items = tuple.items.iter_mut().chain(tuple.rest.as_deref_mut());
            items.for_each(|item| allow(item, found));
        }
        Kind::Object(object) => {
            for property in &mut object.properties {
                property.schema.nullable |= property.required && found.contains(&property.schema.at);
                allow(&mut property.schema, found);
            }
            let matching = object.patterns.iter_mut().map(|(_, schema)| schema);
            matching.for_each(|member| allow(member, found));
            if let Additional::Schema(values) = &mut object.additional {
                values.nullable |= found.contains(&values.at);
                allow(values, found);
            }
        }
        Kind::Union(union) => {
            let alternatives = union.variants.iter_mut().map(|variant| &mut variant.schema);
            alternatives.for_each(|alternative| allow(alternative, found));
        }
        _ => {}
    }
}
