//! Parameters whose schema is an object with a format.

use super::context::Context;
use crate::diagnostic::Code;
use crate::ir::{Kind, Location, Parameter};

/// Reports an exploded object in the query that has a `format`. Formats do not define how an object is written, so its
/// members become parameters under their bare names, beside the others of the operation.
pub(super) fn report(context: &mut Context<'_>, parameter: &Parameter) {
    if parameter.location != Location::Query || !parameter.is_spread() {
        return;
    }
    let node = match parameter.schema.kind {
        Kind::Reference(id) => context.node_of(id),
        _ => context.document.node(&parameter.schema.at),
    };
    let stated = |name: &str| node.and_then(|node| node.get(name)).and_then(serde_json::Value::as_str);
    if let (Some("object"), Some(format)) = (stated("type"), stated("format")) {
        let name = &parameter.name;
        context.diagnostics.report(
            Code::WireFormat,
            &parameter.at.key("schema"),
            format!("the format `{format}` of an object is unknown, and `{name}` is written without it"),
            "each member is a parameter of its own, under its name alone: give a member the whole name that the service reads, such as \
             `prefix.member`; where a style of OpenAPI is meant, the overrides can say it (`style` in `[parameters]`)",
        );
    }
}
