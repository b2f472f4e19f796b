//! Places where a document says more about a value than its Rust type does.

use crate::ir::{Api, Kind, Open, Schema};
use crate::plan::context::resolve;
use crate::plan::model::members::{Unnamed, unnamed};
use crate::plan::model::types::MOST_ELEMENTS;
use crate::plan::model::usage;
use crate::pointer::Pointer;

/// The places of schemas whose values are any JSON, although the document describes them.
///
/// A schema that the document leaves open is not one of them.
pub(in crate::plan) fn fallbacks(api: &Api) -> Vec<Pointer> {
    let mut found = Vec::new();
    each_schema(api, &mut |schema| {
        if is_fallback(&resolve(api, schema).0.kind) {
            found.push(schema.at.clone());
        }
    });
    found
}

/// Visits all schemas of operations and definitions, and those inside them.
pub(super) fn each_schema<'a>(api: &'a Api, show: &mut dyn FnMut(&'a Schema)) {
    let of_operations = usage::sent_schemas(api).chain(usage::received_schemas(api));
    let of_definitions = api.definitions.iter().map(|definition| &definition.schema);
    for schema in of_operations.chain(of_definitions) {
        usage::visit(schema, &|_, _| true, show);
    }
}

fn is_fallback(kind: &Kind) -> bool {
    match kind {
        Kind::Any(open) => *open == Open::Fallback,
        Kind::Never => true,
        Kind::Tuple(tuple) => tuple.items.len() > MOST_ELEMENTS,
        Kind::Object(object) => matches!(unnamed(object), Unnamed::Mixed),
        _ => false,
    }
}
