//! Files of types.

use proc_macro2::TokenStream;

use super::paths::Paths;
use super::{enumeration, error_body, structure, text, union};
use crate::rust::{Item, Twins};

/// The items that a planned type consists of.
pub(super) fn item(paths: Paths<'_>, twins: &Twins, planned: &Item) -> Vec<TokenStream> {
    if let Some(alias) = twins.alias(planned) {
        return vec![structure::alias(paths, &alias)];
    }
    match planned {
        Item::Struct(item) => structure::structure(paths, item),
        Item::Enum(item) => vec![enumeration::enumeration(paths, item)],
        Item::Union(item) => union::union(paths, item),
        Item::Text(item) => text::text(paths.aside, item),
        Item::Alias(item) => vec![structure::alias(paths, item)],
        Item::Outcomes(item) => union::outcomes(paths, item),
        Item::ErrorBodies(item) => error_body::error_bodies(paths, item),
    }
}
