//! Examples.

use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3::ReferenceOr;
use serde_json::Value;

use super::context::Context;
use super::media_type::is_json;
use crate::ir::{self, Kind};

/// The examples of a parameter, header or body.
pub(super) fn lower_examples(
    context: &Context<'_>,
    example: Option<&Value>,
    examples: &IndexMap<String, ReferenceOr<openapiv3::Example>>,
) -> Vec<Value> {
    let named = examples
        .values()
        .filter_map(|example| example.as_item()?.value.as_ref());
    let values = example.into_iter().chain(named);
    values
        .filter_map(|value| context.document.resolve(value))
        .cloned()
        .collect()
}

/// The examples of a body. In those of JSON, a text with JSON is parsed, since some producers write it, and null is
/// removed if the schema does not allow it, since others write it where there is no example.
pub(super) fn of_body(
    context: &Context<'_>,
    mut examples: Vec<Value>,
    schema: Option<&ir::Schema>,
    media_type: &str,
) -> Vec<Arc<Value>> {
    if !is_json(media_type) {
        return examples.into_iter().map(Arc::new).collect();
    }
    let is_text = schema.is_some_and(|schema| match schema.kind {
        Kind::Text(_) => true,
        Kind::Reference(id) => context
            .node_of(id)
            .is_some_and(|node| node.get("type") == Some(&Value::from("string"))),
        _ => false,
    });
    for example in examples.iter_mut().filter(|_| !is_text) {
        let json = example.as_str().and_then(|text| serde_json::from_str(text).ok());
        if let Some(json @ (Value::Object(_) | Value::Array(_))) = json {
            *example = json;
        }
    }
    examples.retain(|example| !example.is_null() || schema.is_none_or(|schema| can_be_null(context, schema)));
    examples.into_iter().map(Arc::new).collect()
}

/// Whether null can be an example of a schema. The target of a reference is only excluded if it names a type without
/// null.
pub(super) fn can_be_null(context: &Context<'_>, schema: &ir::Schema) -> bool {
    let says_no = |node: &Value| {
        let is_plain = node.get("type").is_some_and(Value::is_string);
        is_plain && node.get("nullable") != Some(&Value::Bool(true))
    };
    schema.nullable
        || match schema.kind {
            Kind::Any(_) | Kind::Null => true,
            Kind::Reference(id) => !context.node_of(id).is_some_and(says_no),
            _ => false,
        }
}
