//! Required objects in the query that calls may omit.

use super::resolved::resolved;
use crate::ir::{Definition, Kind, Operation, Property, Schema};

/// Makes a required object optional if its members are separate parameters and none of them is required. The name of
/// the object is not in the request, so an object without members is like none. Frameworks require each argument of a
/// function.
pub(super) fn make_optional(operations: &mut [Operation], definitions: &[Definition]) {
    let parameters = operations.iter_mut().flat_map(|operation| &mut operation.parameters);
    for parameter in parameters.filter(|parameter| parameter.required) {
        parameter.required = !(parameter.is_spread() && can_be_empty(&parameter.schema, definitions));
    }
}

/// Whether values are objects without a required member.
fn can_be_empty(schema: &Schema, definitions: &[Definition]) -> bool {
    // Members that only a server sets are not sent.
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
