//! Open enums.

use indexmap::IndexMap;
use serde_json::{Number, Value};

use crate::ir;
use crate::plan::context::Context;
use crate::plan::docs::words::{described, type_docs, with_deprecation};
use crate::plan::name::scope::{self, Named};
use crate::plan::name::{Case, rust_name, suffix};
use crate::pointer::Pointer;
use crate::rust::{Enum, EnumKind, EnumValue};

/// The kind of the enum for some values; `None` if a `bool` holds them all.
pub(in crate::plan) fn enum_kind(enumeration: &ir::Enumeration) -> Option<EnumKind> {
    let values = &enumeration.values;
    if values.iter().all(Value::is_boolean) {
        None
    } else if enumeration.is_of_texts() {
        Some(EnumKind::Text)
    } else if values.iter().all(Value::is_i64) {
        Some(EnumKind::Integer)
    } else {
        Some(EnumKind::Json)
    }
}

/// Whether a list has a single value, which is the default of its type.
pub(in crate::plan) fn is_constant(enumeration: &ir::Enumeration) -> bool {
    enumeration.values.len() == 1 && !enumeration.open && enum_kind(enumeration).is_some()
}

/// The boolean that is the only value of a list.
pub(in crate::plan) fn only_boolean(enumeration: &ir::Enumeration) -> Option<bool> {
    match enumeration.values.as_slice() {
        [Value::Bool(only)] => Some(*only),
        _ => None,
    }
}

/// Plans an open enum.
pub(in crate::plan) fn plan_enum(
    context: &mut Context<'_>,
    schema: &ir::Schema,
    enumeration: &ir::Enumeration,
    kind: EnumKind,
    name: String,
) -> Enum {
    let listed = listed(enumeration);
    let siblings: Vec<Named<'_>> = listed.iter().map(Listed::named).collect();
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
        docs: type_docs(context, schema),
        at: schema.at.clone(),
        listed_at: listed_at(&enumeration.places).unwrap_or_else(|| schema.at.clone()),
        kind,
        other,
        open: enumeration.open,
        values: listed
            .into_iter()
            .zip(names)
            .map(|(value, name)| value.into_variant(kind, name))
            .collect(),
        name,
    }
}

/// The nearest node around all of these places; an element of a list counts as its list.
fn listed_at(places: &[Pointer]) -> Option<Pointer> {
    let first = places.first()?;
    let is_element = |step: &str| step.bytes().all(|byte| byte.is_ascii_digit());
    let mut holder = match first.last() {
        Some(step) if is_element(&step) => first.parent()?,
        _ => first.clone(),
    };
    while places.iter().any(|place| place.below(&holder).is_none()) {
        holder = holder.parent()?;
    }
    Some(holder)
}

/// A value of a list, before it becomes a variant.
pub(in crate::plan) struct Listed<'e> {
    /// The words that its variant is named for.
    hint: String,
    at: &'e Pointer,
    value: &'e Value,
    said: ir::Docs,
}

/// The values of a list.
pub(in crate::plan) fn listed(enumeration: &ir::Enumeration) -> Vec<Listed<'_>> {
    let values = enumeration.values.iter().zip(&enumeration.places);
    values
        .zip(said_of_each(enumeration))
        .map(|((value, at), said)| Listed {
            hint: name_hint(value, said.title.as_deref()),
            at,
            value,
            said,
        })
        .collect()
}

impl Listed<'_> {
    /// The words and the place for the name of its variant.
    pub(in crate::plan) fn named(&self) -> Named<'_> {
        Named {
            wire: &self.hint,
            at: self.at,
        }
    }

    /// The variant of this name.
    pub(in crate::plan) fn into_variant(self, kind: EnumKind, name: String) -> EnumValue {
        EnumValue {
            wire: wire(kind, self.value),
            docs: value_docs(self.said, &name),
            name,
        }
    }
}

/// The description of a value, without a title that only repeats the name of its variant.
fn value_docs(mut docs: ir::Docs, name: &str) -> Vec<String> {
    docs.title.take_if(|title| rust_name(title, Case::Camel) == name);
    with_deprecation(described(&docs).unwrap_or_default(), &docs)
}

/// The description of each value, without titles that several have: producers that title every schema give each value
/// the title of its list.
fn said_of_each(enumeration: &ir::Enumeration) -> Vec<ir::Docs> {
    let mut counts: IndexMap<&str, usize> = IndexMap::new();
    for title in enumeration.docs.iter().filter_map(|docs| docs.title.as_deref()) {
        *counts.entry(title).or_default() += 1;
    }
    let is_repeated = |title: &mut String| counts.get(title.as_str()).is_some_and(|count| *count > 1);
    let mut said = enumeration.docs.clone();
    said.resize(enumeration.values.len(), ir::Docs::default());
    for one in &mut said {
        one.title.take_if(is_repeated);
    }
    said
}

/// The words that a variant is named for: a string itself, so that it is found by its wire form; otherwise the title,
/// or the digits of a number behind a word that can begin a name.
fn name_hint(value: &Value, title: Option<&str>) -> String {
    match (value, title) {
        (Value::String(text), _) => text.clone(),
        (_, Some(title)) if !title.trim().is_empty() => title.to_owned(),
        (Value::Bool(flag), _) => flag.to_string(),
        (Value::Number(number), _) => number_hint(number),
        (Value::Null | Value::Array(_) | Value::Object(_), _) => format!("Value {}", suffix(&value.to_string())),
    }
}

fn number_hint(number: &Number) -> String {
    let digits = number.to_string().replace("e-", " e minus ").replace('.', " point ");
    match digits.strip_prefix('-') {
        Some(digits) => format!("Minus {digits}"),
        None => format!("Value {digits}"),
    }
}

pub(in crate::plan) fn wire(kind: EnumKind, value: &Value) -> String {
    match (kind, value) {
        (EnumKind::Text, Value::String(text)) => text.clone(),
        _ => value.to_string(),
    }
}
