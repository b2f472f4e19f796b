//! Formats of objects that parameters are made of.

use super::context::Context;
use crate::diagnostic::Code;
use crate::ir::{Kind, Location, Parameter};

/// Says of a parameter whose schema is an object with a format that nothing is known of how it would be written: OpenAPI has styles for
/// that and no formats, and by the style of this one its members become parameters, beside those that the operation has.
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
