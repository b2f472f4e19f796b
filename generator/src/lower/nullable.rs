//! Makes schemas nullable that do not say so, as other parts of the document show.

use std::collections::BTreeSet;

use crate::ir::{Additional, Kind, Schema};
use crate::pointer::Pointer;

/// Makes the required members and the values of maps at these places nullable, and no others.
pub(super) fn make_nullable(schema: &mut Schema, found: &BTreeSet<Pointer>) {
    match &mut schema.kind {
        Kind::Array(array) => make_nullable(&mut array.items, found),
        Kind::Tuple(tuple) => {
            let items = tuple.items.iter_mut().chain(tuple.rest.as_deref_mut());
            items.for_each(|item| make_nullable(item, found));
        }
        Kind::Object(object) => {
            for property in &mut object.properties {
                property.schema.nullable |= property.required && found.contains(&property.schema.at);
                make_nullable(&mut property.schema, found);
            }
            let matching = object.patterns.iter_mut().map(|(_, schema)| schema);
            matching.for_each(|member| make_nullable(member, found));
            if let Additional::Schema(values) = &mut object.additional {
                values.nullable |= found.contains(&values.at);
                make_nullable(values, found);
            }
        }
        Kind::Union(union) => {
            let alternatives = union.variants.iter_mut().map(|variant| &mut variant.schema);
            alternatives.for_each(|alternative| make_nullable(alternative, found));
        }
        _ => {}
    }
}
