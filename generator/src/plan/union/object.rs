//! The alternatives of a union that are objects.

use crate::ir::{self, Kind};
use crate::plan::context::resolve;

/// An alternative that is an object.
pub(super) struct Alternative<'a> {
    /// Its index among the alternatives.
    pub(super) index: usize,
    pub(super) schema: &'a ir::Schema,
    pub(super) object: &'a ir::Object,
}

/// A member of an alternative.
pub(super) struct Member<'a> {
    pub(super) schema: &'a ir::Schema,
    pub(super) object: &'a ir::Object,
    pub(super) property: &'a ir::Property,
}

/// The alternatives of a union that are objects.
pub(super) fn objects<'a>(api: &'a ir::Api, union: &'a ir::Union) -> Vec<Alternative<'a>> {
    let variants = union.variants.iter().enumerate();
    let objects = variants.filter_map(|(index, variant)| {
        let schema = resolve(api, &variant.schema).0;
        match &schema.kind {
            Kind::Object(object) => Some(Alternative { index, schema, object }),
            _ => None,
        }
    });
    objects.collect()
}
