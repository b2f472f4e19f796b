//! Enumerations: `enum` and `const`.

use serde_json::Value;

use super::facts::{Facts, Type};
use super::fall_back;
use crate::diagnostic::Code;
use crate::ir::{Enumeration, Kind};
use crate::lower::context::Context;

/// The kind of a schema that lists its values; `null` among them makes it nullable.
pub(super) fn lower_values<'a>(
    context: &mut Context<'a>,
    facts: &Facts<'a>,
    values: &[&'a Value],
    nullable: &mut bool,
) -> Kind {
    let mut kept: Vec<Value> = Vec::with_capacity(values.len());
    for value in values {
        if value.is_null() {
            *nullable = true;
            continue;
        }
        let value = as_declared(context, facts, value);
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    match kept.first() {
        Some(_) => Kind::Enumeration(Enumeration {
            values: kept,
            format: facts.format.map(str::to_owned),
        }),
        None if *nullable => Kind::Null,
        None => {
            let message = "the lists of values that must hold together have nothing in common";
            fall_back(context, Code::Contradiction, &facts.at, message).kind
        }
    }
}

/// The value as its declared type has it: YAML reads an unquoted `true` or `10` in a list of strings as another type.
fn as_declared(context: &mut Context<'_>, facts: &Facts<'_>, value: &Value) -> Value {
    let strings_only = facts.named_types.as_deref() == Some(&[Type::String]);
    match value {
        Value::Bool(_) | Value::Number(_) if strings_only => {
            context.diagnostics.report(
                Code::Contradiction,
                &facts.at,
                format!("`{value}` is listed among strings without being one"),
                format!("it is read as the string \"{value}\"; quote it in the document"),
            );
            Value::String(value.to_string())
        }
        other => other.clone(),
    }
}
