//! Overrides about schemas: types of formats and of single schemas, optional members, and nullable values.

use serde_json::Value;

use super::condition::Conditional;
use super::declared::read_as;
use super::facts::{Facts, Type, common_type, format_type};
use super::{Part, null};
use crate::ir::{self, Kind};
use crate::lower::context::Context;
use crate::lower::settled::{format_entry, nullable_entry, optional_entry, type_entry};
use crate::pointer::{self, Pointer};
use crate::settings::ValueType;

/// Replaces the type of a schema by that of the overrides, for the schema itself or otherwise for its format. Other
/// keywords about its values are dropped, since the service does not follow them.
pub(super) fn settle(context: &mut Context<'_>, facts: &mut Facts<'_>) {
    if !settle_type(context, facts) {
        settle_format(context, facts);
    }
    if facts.is_settled {
        keep_values(facts);
    }
}

/// Removes listed values that the type of the overrides excludes, and the list if no value is left.
fn keep_values(facts: &mut Facts<'_>) {
    let (Some([only]), Some(values)) = (facts.named_types.as_deref(), &mut facts.values) else {
        return;
    };
    values.retain(|listed| read_as(*only, listed.value).is_some());
    if values.iter().all(|listed| listed.value.is_null()) {
        facts.own_nullable |= !values.is_empty();
        facts.values = None;
    }
}

/// Applies `[types]` to a schema. Returns whether there is an entry for it.
fn settle_type(context: &mut Context<'_>, facts: &mut Facts<'_>) -> bool {
    let types = &context.overrides.types;
    if types.is_empty() {
        return false;
    }
    let named = facts.read.iter().find_map(|at| types.get_key_value(at.as_str()));
    let Some((at, wanted)) = named else { return false };
    let (wanted, wanted_format) = (of_value(*wanted), format_of(*wanted));
    let is_as_wanted =
        facts.format == wanted_format && facts.content_encoding.is_none() && facts.alternatives.is_empty();
    let lists_others = facts
        .values
        .iter()
        .flatten()
        .any(|listed| read_as(wanted, listed.value).as_ref() != Some(listed.value));
    if !is_as_wanted || lists_others || facts.contradicts || facts.types() != [wanted] {
        context.applied.entries.insert(type_entry(at));
    }
    facts.named_types = Some(vec![wanted]);
    (facts.contradicts, facts.never) = (false, false);
    (facts.format, facts.content_encoding) = (wanted_format, None);
    // A schema that allows null keeps doing so.
    facts.own_nullable |= facts.alternatives.iter().any(|one| null::is_among(context, one));
    facts.alternatives.clear();
    facts.properties.clear();
    facts.conditional = Conditional::default();
    facts.items.clear();
    facts.is_settled = true;
    true
}

/// Whether `[types]` has an entry for one of these parts, so that the schema is no mere reference.
pub(super) fn has_type(context: &Context<'_>, parts: &[Part<'_>]) -> bool {
    let types = &context.overrides.types;
    !types.is_empty() && parts.iter().any(|part| types.contains_key(part.at.as_str()))
}

/// Whether the overrides have an entry about a schema or about something inside it.
pub(super) fn is_settled_below(context: &Context<'_>, at: &Pointer) -> bool {
    let overrides = context.overrides;
    let listed = overrides.optional.iter().chain(&overrides.nullable);
    let is_below = |entry: &String| pointer::below(entry, at.as_str()).is_some();
    listed.chain(overrides.types.keys()).any(is_below)
}

const fn of_value(named: ValueType) -> Type {
    match named {
        ValueType::String | ValueType::Rfc2822 => Type::String,
        ValueType::Integer => Type::Integer,
        ValueType::Number => Type::Number,
        ValueType::Boolean => Type::Boolean,
    }
}

/// The format of a type of the overrides.
const fn format_of(named: ValueType) -> Option<&'static str> {
    match named {
        ValueType::Rfc2822 => Some(ir::RFC_2822),
        ValueType::String | ValueType::Integer | ValueType::Number | ValueType::Boolean => None,
    }
}

/// Applies `[formats]` to a schema: the type of the entry replaces the types to which the format applies.
fn settle_format(context: &mut Context<'_>, facts: &mut Facts<'_>) {
    let overrides = context.overrides;
    let Some((format, wanted)) = facts.format.and_then(|format| overrides.formats.get_key_value(format)) else {
        return;
    };
    let (wanted, wanted_format) = (of_value(*wanted), format_of(*wanted));
    // The alternatives have types of their own.
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
    facts.format = wanted_format;
    facts.is_settled = true;
    context.applied.entries.insert(format_entry(format));
}

/// Whether `optional` has an entry for a member of a `required` list, or for the whole list.
pub(super) fn is_optional(context: &mut Context<'_>, list: &Pointer, member: &str) -> bool {
    let mut optional = context.overrides.optional.iter();
    let names = |at: &String| match at.strip_prefix(list.as_str()) {
        Some("") => true,
        Some(_) => *at == list.key(member).as_str(),
        None => false,
    };
    let entry = optional.position(names).map(optional_entry);
    let is_optional = entry.is_some();
    context.applied.entries.extend(entry);
    is_optional
}

/// Makes a schema nullable if `nullable` has an entry for one of its parts.
pub(super) fn allow_null(context: &mut Context<'_>, places: &[Pointer], schema: &mut ir::Schema) {
    let overrides = context.overrides;
    let is_meant = |at: &String| places.iter().any(|place| place.as_str() == at);
    let Some(entry) = overrides.nullable.iter().position(is_meant) else {
        return;
    };
    if !schema.nullable && !matches!(schema.kind, Kind::Any(_) | Kind::Null) {
        schema.nullable = true;
        context.applied.entries.insert(nullable_entry(entry));
        context.applied.nulls.push((entry, schema.at.clone()));
    }
}

/// An example or a default as it is on the wire: of the type in the overrides, or a number if it may be written as a
/// string.
pub(super) fn stated(facts: &Facts<'_>, value: &Value) -> Value {
    let settled = match facts.named_types.as_deref() {
        Some([only]) if facts.is_settled || facts.as_text => read_as(*only, value),
        _ => None,
    };
    settled.unwrap_or_else(|| value.clone())
}
