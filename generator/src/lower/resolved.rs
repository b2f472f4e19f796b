//! References between lowered schemas.

use crate::ir::{Definition, Kind, Schema};

/// The schema behind a chain of references.
pub(super) fn resolved<'a>(schema: &'a Schema, definitions: &'a [Definition]) -> Option<&'a Schema> {
    let mut current = schema;
    // References that lead back to themselves were left out, so the chain ends.
    while let Kind::Reference(id) = current.kind {
        current = &definitions.get(id.0)?.schema;
    }
    Some(current)
}
