//! Open enums.

use serde_json::{Number, Value};

use super::context::Context;
use super::name::{Case, suffix};
use super::scope::{self, Named};
use super::words::{last_step, type_docs};
use crate::ir;
use crate::rust::{Enum, EnumKind, EnumValue};

/// What the enum of some values holds; none where it is none, since a `bool` already holds what is listed and what is not.
pub(super) fn enum_kind(enumeration: &ir::Enumeration) -> Option<EnumKind> {
    let values = &enumeration.values;
    if values.iter().all(Value::is_boolean) {
        None
    } else if values.iter().all(Value::is_string) {
        Some(EnumKind::Text)
    } else if values.iter().all(Value::is_i64) {
        Some(EnumKind::Integer)
    } else {
        Some(EnumKind::Json)
    }
}

/// Plans an open enum.
pub(super) fn plan_enum(
    context: &mut Context<'_>,
    schema: &ir::Schema,
    enumeration: &ir::Enumeration,
    kind: EnumKind,
    name: String,
) -> Enum {
    let hints: Vec<String> = enumeration.values.iter().map(name_hint).collect();
    let siblings: Vec<Named<'_>> = hints
        .iter()
        .zip(&enumeration.places)
        .map(|(wire, at)| Named { wire, at })
        .collect();
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
        kind,
        values: names
            .into_iter()
            .zip(&enumeration.values)
            .map(|(name, value)| EnumValue {
                name,
                wire: wire(kind, value),
            })
            .collect(),
        other,
        name,
    }
}

/// The words that a variant is named for: a string as it is, a number by its digits, behind a word that can begin a name.
fn name_hint(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number_hint(number),
        Value::Null | Value::Array(_) | Value::Object(_) => format!("Value {}", suffix(&value.to_string())),
    }
}

fn number_hint(number: &Number) -> String {
    let digits = number.to_string().replace("e-", " e minus ").replace('.', " point ");
    match digits.strip_prefix('-') {
        Some(digits) => format!("Minus {digits}"),
        None => format!("Value {digits}"),
    }
}

fn wire(kind: EnumKind, value: &Value) -> String {
    match (kind, value) {
        (EnumKind::Text, Value::String(text)) => text.clone(),
        _ => value.to_string(),
    }
}
