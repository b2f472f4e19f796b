//! What values of a format are by what the overrides say, whatever type the document declares for them.

use serde_json::Value;

use super::declared::read_as;
use super::facts::{Facts, Type, common_type, format_type};
use crate::lower::context::Context;
use crate::lower::settled::format_entry;
use crate::settings::ValueType;

/// Puts the type that the overrides name for a format in place of those that it is a format of. It is a plain one then: what the format
/// says else is what the service does not keep to.
pub(super) fn settle(context: &mut Context<'_>, facts: &mut Facts<'_>) {
    let overrides = context.overrides;
    let Some((format, wanted)) = facts.format.and_then(|format| overrides.formats.get_key_value(format)) else {
        return;
    };
    let wanted = match wanted {
        ValueType::String => Type::String,
        ValueType::Integer => Type::Integer,
        ValueType::Number => Type::Number,
    };
    // Alternatives have types of their own.
    if facts.named_types.is_none() && !facts.alternatives.is_empty() {
        return;
    }
    let types = facts.types();
    let owner = format_type(format).filter(|owner| types.iter().any(|named| common_type(*owner, *named).is_some()));
    let is_of_format = |named: Type| match owner {
        Some(owner) => common_type(owner, named).is_some(),
        None => matches!(named, Type::String | Type::Integer | Type::Number),
    };
    if !types.iter().any(|named| is_of_format(*named)) {
        return;
    }
    let mut settled = Vec::with_capacity(types.len());
    for named in types {
        let named = if is_of_format(named) { wanted } else { named };
        if !settled.contains(&named) {
            settled.push(named);
        }
    }
    facts.named_types = Some(settled);
    facts.format = None;
    facts.is_settled = true;
    context.applied.insert(format_entry(format));
}

/// A value that the document shows or assumes, as it is on the wire: what the overrides name another type for is written as that.
pub(super) fn stated(facts: &Facts<'_>, value: &Value) -> Value {
    let settled = match facts.named_types.as_deref() {
        Some([only]) if facts.is_settled => read_as(*only, value),
        _ => None,
    };
    settled.unwrap_or_else(|| value.clone())
}
