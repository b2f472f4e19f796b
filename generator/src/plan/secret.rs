//! What the document marks as a secret, whatever its type is.

use crate::ir::{Additional, Api, Kind, Schema};

/// So many references, lists, maps and choices a mark is looked for in.
const DEEPEST: usize = 16;

/// Whether values of a schema are marked as secrets, or hold nothing but such values, as a list does, or can be one.
pub(super) fn is_secret(api: &Api, schema: &Schema) -> bool {
    is_secret_in(api, schema, 0)
}

fn is_secret_in(api: &Api, schema: &Schema, depth: usize) -> bool {
    let is_held = |held: &Schema| is_secret_in(api, held, depth + 1);
    schema.secret
        || depth < DEEPEST
            && match &schema.kind {
                Kind::Reference(id) => is_held(&api.definition(*id).schema),
                Kind::Array(array) => is_held(&array.items),
                Kind::Object(object) => match &object.additional {
                    Additional::Schema(values) => object.properties.is_empty() && is_held(values),
                    _ => false,
                },
                Kind::Union(union) => union.variants.iter().any(|variant| is_held(&variant.schema)),
                _ => false,
            }
}
