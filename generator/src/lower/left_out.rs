//! Objects in the query that a call can do without, though the document requires the parameter.

use crate::ir::{Additional, Definition, Kind, Operation, Property, Schema};

/// Has calls do without an object that is required and of which no member is, where each member is a parameter of its own: its name is
/// nowhere in the request, so that nothing tells one without members from none. Frameworks require each argument of a function.
pub(super) fn allow(operations: &mut [Operation], definitions: &[Definition]) {
    let parameters = operations.iter_mut().flat_map(|operation| &mut operation.parameters);
    for parameter in parameters.filter(|parameter| parameter.required) {
        parameter.required = !(parameter.is_spread() && can_be_empty(&parameter.schema, definitions));
    }
}

/// Whether a value is an object that need not have any member. One of members that are not described may have to have some of them.
fn can_be_empty(schema: &Schema, definitions: &[Definition]) -> bool {
    let mut current = schema;
    // Cycles of references are broken by now, so the chain ends.
    while let Kind::Reference(id) = current.kind {
        current = &definitions[id.0].schema;
    }
    // What only a server sets is not sent.
    let is_sent = |property: &Property| property.required && !property.schema.read_only;
    match &current.kind {
        Kind::Object(object) => {
            let is_described = !object.properties.is_empty() && !matches!(object.additional, Additional::Schema(_));
            is_described && object.min_properties.unwrap_or(0) == 0 && !object.properties.iter().any(is_sent)
        }
        _ => false,
    }
}
