//! Places where a document says more about a value than its Rust type does.

use crate::ir::{Additional, Api, Content, Kind, Open, Schema};
use crate::plan::context::resolve;
use crate::plan::model::members::{Unnamed, unnamed};
use crate::plan::model::types::MOST_ELEMENTS;
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

/// Looks at all schemas that operations and definitions have, but for those behind references.
pub(super) fn each_schema<'a>(api: &'a Api, look: &mut dyn FnMut(&'a Schema)) {
    for operation in &api.operations {
        for parameter in &operation.parameters {
            visit(&parameter.schema, look);
        }
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        let responses = operation.responses.iter().flat_map(|response| &response.contents);
        for schema in bodies
            .chain(responses)
            .filter_map(|content: &Content| content.schema.as_ref())
        {
            visit(schema, look);
        }
    }
    for definition in &api.definitions {
        visit(&definition.schema, look);
    }
}

fn visit<'a>(schema: &'a Schema, look: &mut dyn FnMut(&'a Schema)) {
    look(schema);
    match &schema.kind {
        Kind::Array(array) => visit(&array.items, look),
        Kind::Tuple(tuple) => {
            let rest = tuple.rest.as_deref();
            tuple.items.iter().chain(rest).for_each(|item| visit(item, look));
        }
        Kind::Object(object) => {
            for property in &object.properties {
                visit(&property.schema, look);
            }
            if let Additional::Schema(values) = &object.additional {
                visit(values, look);
            }
        }
        Kind::Union(union) => union.variants.iter().for_each(|variant| visit(&variant.schema, look)),
        _ => {}
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
