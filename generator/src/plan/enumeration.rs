//! Open enums.

use indexmap::IndexSet;
use serde_json::{Number, Value};

use super::context::Context;
use super::name::{Case, rust_name, suffix};
use super::scope::{self, Named};
use super::words::{described, last_step, type_docs};
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
    let said = without_repeated_titles(&enumeration.docs);
    let hints = titles(&said)
        .filter(|_| kind != EnumKind::Text)
        .unwrap_or_else(|| enumeration.values.iter().map(name_hint).collect());
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
    let mut said = said.iter();
    Enum {
        docs: type_docs(schema, &last_step(schema)),
        at: schema.at.clone(),
        kind,
        values: names
            .into_iter()
            .zip(&enumeration.values)
            .map(|(name, value)| EnumValue {
                wire: wire(kind, value),
                docs: said.next().map_or_else(Vec::new, |docs| value_docs(docs, &name)),
                name,
            })
            .collect(),
        other,
        name,
    }
}

/// What the document calls the values, where it does so with all of them. It names those that cannot name themselves: a text can,
/// and a variant that is called by its text is the easiest to find.
fn titles(docs: &[ir::Docs]) -> Option<Vec<String>> {
    let titled = |docs: &ir::Docs| docs.title.clone().filter(|title| !title.trim().is_empty());
    docs.iter()
        .map(titled)
        .collect::<Option<Vec<String>>>()
        .filter(|titles| !titles.is_empty())
}

/// What the document says about a value, without a title that only repeats the name of its variant.
fn value_docs(docs: &ir::Docs, name: &str) -> Vec<String> {
    let mut docs = docs.clone();
    docs.title.take_if(|title| rust_name(title, Case::Camel) == name);
    let mut lines = described(&docs).unwrap_or_default();
    if docs.deprecated {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push("The document marks it as deprecated.".to_owned());
    }
    lines
}

/// Takes away titles that are not of one value: producers that give every schema a title give all values that of the list.
fn without_repeated_titles(docs: &[ir::Docs]) -> Vec<ir::Docs> {
    let mut titles = IndexSet::new();
    let repeated: IndexSet<String> = docs
        .iter()
        .filter_map(|docs| docs.title.clone())
        .filter(|title| !titles.insert(title.clone()))
        .collect();
    let mut docs = docs.to_vec();
    for one in &mut docs {
        one.title.take_if(|title| repeated.contains(title));
    }
    docs
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
