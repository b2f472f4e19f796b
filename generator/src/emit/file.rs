//! The items of types.

use super::paths::Paths;
use super::{enumeration, error_body, outcomes, structure, text, union};
use crate::output;
use crate::rust::{Item, Twins};

/// The items of a planned type.
pub(super) fn item(paths: Paths, twins: &Twins, planned: &Item) -> Vec<output::Item> {
    if let Some(alias) = twins.alias(planned) {
        return vec![structure::alias(paths, &alias)];
    }
    match planned {
        Item::Struct(item) => structure::structure(paths, item),
        Item::Enum(item) => vec![enumeration::enumeration(paths, item)],
        Item::Union(item) => union::union(paths, item),
        Item::Text(item) => text::text(item),
        Item::Alias(item) => vec![structure::alias(paths, item)],
        Item::Outcomes(item) => outcomes::outcomes(paths, item),
        Item::ErrorBodies(item) => error_body::error_bodies(paths, item),
    }
}
