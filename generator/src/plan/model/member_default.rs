//! Defaults of required members, which the constructor sets so that callers need not pass them.

use serde_json::Value;

use super::enumeration::enum_kind;
use super::members::{self, Unnamed};
use super::types::{holds, text_type};
use crate::ir::{self, Api, Kind};
use crate::plan::context::{default_of, resolve};
use crate::plan::example::scalar;
use crate::plan::operation::default::whole;
use crate::plan::operation::idempotency_key::is_idempotency_key;
use crate::plan::rule::fit::{Direction, contradiction};
use crate::rust::{DefaultKind, EnumKind, FieldDefault, FieldKind, Type};

/// The default of a member that is always sent: a server that requires a value does not apply the default itself, and
/// callers do not want to pass what the document knows. `planned` is the type of the value.
///
/// There is none for a member that responses may omit, if requests and responses share the type, since decoding would
/// set it. A member that tells its type from others, or is required in requests only, has one all the same, since only
/// the constructor sets it (`is_asked`). There is none for lists with items, since decoding appends to a list; for
/// dates, unions and objects with members, which need more than a literal; for a value that contradicts its schema; and
/// for an idempotency key. An empty text and an object without members are no defaults: generators of documents write
/// the zero value of their language, and no caller means to send it.
pub(in crate::plan) fn member_default(
    api: &Api,
    schema: &ir::Schema,
    name: &str,
    planned: &Type,
    kind: FieldKind,
    is_asked: bool,
) -> Option<FieldDefault> {
    let stated = default_of(api, schema)?;
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

/// The default of a member of this kind, unless it is null.
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

/// An integer in the range of its type.
fn integer(limits: &ir::Integer, number: &serde_json::Number) -> Option<Value> {
    let whole = whole(number).filter(|whole| holds(limits, *whole))?;
    Some(scalar::integer(whole))
}

fn blank(stated: &Value) -> FieldDefault {
    FieldDefault {
        value: stated.clone(),
        kind: DefaultKind::Blank,
    }
}
