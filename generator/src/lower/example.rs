//! Examples.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;
use serde_json::Value;

use super::context::Context;

/// The values that a parameter, header or body gives as examples.
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
