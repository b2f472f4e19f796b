//! Objects in the query that a call can do without, though the document requires the parameter.

use super::resolved::resolved;
use crate::ir::{Definition, Kind, Operation, Property, Schema};

/// Has calls do without an object that is required and of which no member is, where each member is a parameter of its own: its name is
/// nowhere in the request, so that nothing tells one without members from none. Frameworks require each argument of a function.
pub(super) fn make_optional(operations: &mut [Operation], definitions: &[Definition]) {
    let parameters = operations.iter_mut().flat_map(|operation| &mut operation.parameters);
    for parameter in parameters.filter(|parameter| parameter.required) {
        parameter.required = !(parameter.is_spread() && can_be_empty(&parameter.schema, definitions));
    }
}

/// Whether a value is an object that need not have any member, whether the member is described or not.
fn can_be_empty(schema: &Schema, definitions: &[Definition]) -> bool {
    // What only a server sets is not sent.
    let is_sent = |property: &Property| property.required && !property.schema.read_only;
    let Some(schema) = resolved(schema, definitions) else {
        return false;
    };
    match &schema.kind {
        Kind::Object(object) => {
            let asks = object.min_properties.unwrap_or(0) > 0 || object.properties.iter().any(is_sent);
            !asks && object.undescribed.is_empty()
        }
        _ => false,
    }
}
