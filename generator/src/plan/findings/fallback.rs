//! Where a document says more of a value than its type in Rust does.

use crate::ir::{Additional, Api, Content, Kind, Open, Schema};
use crate::plan::context::resolve;
use crate::plan::model::members::{Unnamed, unnamed};
use crate::plan::model::types::MOST_ELEMENTS;
use crate::pointer::Pointer;

/// The places of schemas whose values are any JSON although the document says something else of them.
///
/// Where a document itself leaves a value open, any JSON is its type, and no such place.
pub(in crate::plan) fn fallbacks(api: &Api) -> Vec<Pointer> {
    let mut found = Vec::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            visit(api, &parameter.schema, &mut found);
        }
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        let answers = operation.responses.iter().flat_map(|answer| &answer.contents);
        for schema in bodies
            .chain(answers)
            .filter_map(|content: &Content| content.schema.as_ref())
        {
            visit(api, schema, &mut found);
        }
    }
    for definition in &api.definitions {
        visit(api, &definition.schema, &mut found);
    }
    found
}

fn visit(api: &Api, schema: &Schema, found: &mut Vec<Pointer>) {
    if is_fallback(&resolve(api, schema).0.kind) {
        found.push(schema.at.clone());
    }
    match &schema.kind {
        Kind::Array(array) => visit(api, &array.items, found),
        Kind::Tuple(tuple) => {
            let rest = tuple.rest.as_deref();
            tuple.items.iter().chain(rest).for_each(|item| visit(api, item, found));
        }
        Kind::Object(object) => {
            for property in &object.properties {
                visit(api, &property.schema, found);
            }
            if let Additional::Schema(values) = &object.additional {
                visit(api, values, found);
            }
        }
        Kind::Union(union) => union
            .variants
            .iter()
            .for_each(|variant| visit(api, &variant.schema, found)),
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
