//! Defaults of required parameters, which are sent if the caller sets no value.

use serde_json::{Number, Value};

use super::idempotency_key::is_idempotency_key;
use crate::ir::{Api, Kind, Location, Parameter};
use crate::plan::context::{default_of, resolve};
use crate::plan::media::parameter_media;
use crate::plan::rule::fit::{Direction, contradiction};

/// The default of a required parameter, such as the date of the API's version in a header. A server that requires a
/// value does not apply the default itself; optional parameters are simply not sent.
///
/// `None` for lists and objects, whose defaults no document writes, for a default that contradicts its schema, and for
/// an idempotency key.
pub(in crate::plan) fn sent_default(api: &Api, parameter: &Parameter) -> Option<String> {
    let is_plain = parameter.location != Location::Path && parameter_media(api, parameter).is_none();
    if !parameter.required || !is_plain || is_idempotency_key(&parameter.name) {
        return None;
    }
    let resolved = resolve(api, &parameter.schema).0;
    let default = default_of(api, &parameter.schema)?;
    let text = match (&resolved.kind, default) {
        (Kind::Text(_) | Kind::Enumeration(_), Value::String(text)) => text.clone(),
        (Kind::Integer(_), Value::Number(number)) => whole(number)?.to_string(),
        (Kind::Number(_) | Kind::Enumeration(_), Value::Number(number)) => number.to_string(),
        (Kind::Boolean, Value::Bool(truth)) => truth.to_string(),
        _ => return None,
    };
    let can_be_sent = !text.is_empty() && text.chars().all(|character| matches!(character, ' '..='~'));
    let fits = contradiction(api, &parameter.schema, default, Direction::Sent).is_none();
    (can_be_sent && fits).then_some(text)
}

/// An integer, which some producers write with a point.
pub(in crate::plan) fn whole(number: &Number) -> Option<i128> {
    let held = number
        .as_i64()
        .map(i128::from)
        .or_else(|| number.as_u64().map(i128::from));
    held.or_else(|| number.as_f64().map(|value| value.to_string())?.parse().ok())
}
