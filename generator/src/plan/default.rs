//! What is sent of a parameter that every call has, where the caller says nothing of it.

use serde_json::Value;

use super::context::resolve;
use super::fit::{Way, contradiction};
use crate::ir::{Api, Kind, Location, Parameter};

/// The default of a parameter that has to be sent: the date of the API's version in a header, say, which nobody wants to hand over with
/// each call. A server that insists on a value does not take the default by itself; what callers can leave out is left out.
///
/// None for lists and objects, of which no document writes a default there, and for what breaks the schema beside it.
pub(super) fn sent_default(api: &Api, parameter: &Parameter) -> Option<String> {
    if !parameter.required || parameter.location == Location::Path || parameter.media_type.is_some() {
        return None;
    }
    let resolved = resolve(api, &parameter.schema).0;
    let default = parameter.schema.default.as_ref().or(resolved.default.as_ref())?;
    let text = match (&resolved.kind, default) {
        (Kind::Text(_) | Kind::Enumeration(_), Value::String(text)) => text.clone(),
        (Kind::Integer(_) | Kind::Number(_) | Kind::Enumeration(_), Value::Number(number)) => number.to_string(),
        (Kind::Boolean, Value::Bool(truth)) => truth.to_string(),
        _ => return None,
    };
    let can_be_sent = !text.is_empty() && text.chars().all(|character| matches!(character, ' '..='~'));
    let fits = contradiction(api, &parameter.schema, default, Way::Sent).is_none();
    (can_be_sent && fits).then_some(text)
}
