//! What a member is made that callers must send, or that tells its type from others, and are not asked for: what the document has for it
//! by default.

use serde_json::Value;

use super::enumeration::enum_kind;
use super::members::{self, Unnamed};
use super::types::{integer_type, text_type};
use crate::ir::{self, Api, Kind};
use crate::plan::context::resolve;
use crate::plan::operation::default::whole;
use crate::plan::operation::idempotency_key::is_idempotency_key;
use crate::plan::rule::fit::{Direction, contradiction};
use crate::rust::{DefaultKind, EnumKind, FieldDefault, FieldKind, Type};

/// The default of a member that is sent at any rate: a server that insists on a value does not take the default by itself, and nobody
/// wants to hand over what the document has at hand. `planned` is the type of its value.
///
/// None for what a response can be without, where one type goes both ways: it would have the default in its place. What tells its type
/// from others, or is required of requests alone, has one all the same, since nothing but the constructor makes that of it
/// (`is_asked`). None for lists with items either, since a list that is read is put behind what there is; nor for dates, unions and
/// objects with members, which take more than a literal, for what breaks the schema beside it, and for a key by which a server tells
/// calls apart. A text of nothing and an object without its members are none: generators of documents write the zero of a language so,
/// and no caller means to send it unasked.
pub(in crate::plan) fn member_default(
    api: &Api,
    schema: &ir::Schema,
    name: &str,
    planned: &Type,
    kind: FieldKind,
    is_asked: bool,
) -> Option<FieldDefault> {
    let stated = schema.default.as_ref().or(resolve(api, schema).0.default.as_ref())?;
    let is_left_out = match kind {
        _ if is_asked => stated.is_null(),
        FieldKind::Required => false,
        FieldKind::Nullable => !stated.is_null(),
        FieldKind::Optional | FieldKind::Maybe => true,
    };
    if is_left_out || is_idempotency_key(name) || contradiction(api, schema, stated, Direction::Sent).is_some() {
        return None;
    }
    if stated.is_null() {
        let can_be_none = kind == FieldKind::Nullable || matches!(planned, Type::Option(_) | Type::Json);
        return can_be_none.then(|| blank(stated));
    }
    match planned {
        Type::Json => None,
        _ => made(&resolve(api, schema).0.kind, stated),
    }
}

/// The default of a member of this kind, which is another than null.
fn made(kind: &Kind, stated: &Value) -> Option<FieldDefault> {
    let plain = |kind, value| Some(FieldDefault { value, kind });
    match (kind, stated) {
        (Kind::Boolean, Value::Bool(_)) => plain(DefaultKind::Bool, stated.clone()),
        (Kind::Integer(limits), Value::Number(number)) => plain(DefaultKind::Integer, integer(limits, number)?),
        (Kind::Number(_), Value::Number(number)) => plain(DefaultKind::Float, number.as_f64()?.into()),
        (Kind::Text(text), Value::String(words)) if !words.is_empty() && text_type(text) == Type::String => {
            plain(DefaultKind::Text, stated.clone())
        }
        (Kind::Enumeration(list), _) => match (enum_kind(list), stated) {
            (None, Value::Bool(_)) => plain(DefaultKind::Bool, stated.clone()),
            (Some(EnumKind::Text), Value::String(_)) | (Some(EnumKind::Integer), Value::Number(_)) => {
                plain(DefaultKind::Listed, stated.clone())
            }
            _ => None,
        },
        (Kind::Array(_), Value::Array(items)) if items.is_empty() => Some(blank(stated)),
        (Kind::Object(object), Value::Object(given)) if given.is_empty() => {
            let is_map = !members::is_struct(object) && !matches!(members::unnamed(object), Unnamed::Unstated);
            is_map.then(|| blank(stated))
        }
        _ => None,
    }
}

/// An integer as its type holds it; none of one that it does not.
fn integer(limits: &ir::Integer, number: &serde_json::Number) -> Option<Value> {
    let whole = whole(number)?;
    match integer_type(limits) {
        Type::I32 => i32::try_from(whole).ok().map(Value::from),
        Type::U64 => u64::try_from(whole).ok().map(Value::from),
        _ => i64::try_from(whole).ok().map(Value::from),
    }
}

fn blank(stated: &Value) -> FieldDefault {
    FieldDefault {
        value: stated.clone(),
        kind: DefaultKind::Blank,
    }
}
