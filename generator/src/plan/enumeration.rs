//! Open enums.

use serde_json::Value;

use super::context::Context;
use super::name::Case;
use super::scope::{self, Named};
use super::words::{code_span, last_step, type_docs};
use crate::ir;
use crate::pointer::Pointer;
use crate::rust::{Enum, EnumValue};

/// Plans an open enum.
pub(super) fn plan_enum(
    context: &mut Context<'_>,
    schema: &ir::Schema,
    enumeration: &ir::Enumeration,
    name: String,
) -> Enum {
    let wires: Vec<&str> = enumeration.values.iter().filter_map(Value::as_str).collect();
    let places: Vec<Pointer> = (0..wires.len())
        .map(|index| schema.at.key("enum").index(index))
        .collect();
    let siblings: Vec<Named<'_>> = wires.iter().zip(&places).map(|(wire, at)| Named { wire, at }).collect();
    let names = scope::assign(
        &siblings,
        Case::Camel,
        &[],
        &context.overrides.names,
        context.diagnostics,
    );
    let mut other = "Other".to_owned();
    while names.contains(&other) {
        other.push_str("Value");
    }
    Enum {
        docs: type_docs(schema, &last_step(schema)),
        at: schema.at.clone(),
        values: names
            .into_iter()
            .zip(wires)
            .map(|(name, wire)| EnumValue {
                name,
                wire: wire.to_owned(),
                docs: value_docs(wire),
            })
            .collect(),
        other,
        name,
    }
}

fn value_docs(wire: &str) -> Vec<String> {
    let shown = code_span(wire);
    vec![if shown.trim().is_empty() {
        "The empty string, or blanks.".to_owned()
    } else {
        format!("`{shown}`.")
    }]
}
