//! The arguments of a call, from JSON.

use super::invalid;
use crate::call::Inputs;
use crate::error::Result;
use crate::json::{self, Base64, Json, Map};
use crate::operation::{Body, BodyKind, Description, Location};
use crate::value::Value;

/// Reads `{"path": {}, "query": {}, "header": {}, "cookie": {}, "body": …}` into the inputs of a call. Fails on other members, and
/// on values that are not what their place takes.
pub(super) fn read(description: &Description, text: &str, inputs: &mut Inputs) -> Result<()> {
    let members: Map<Json> = decode("the arguments", text)?;
    for (place, value) in members {
        match place.as_str() {
            "path" => read_values(description, Location::Path, &value, inputs)?,
            "query" => read_values(description, Location::Query, &value, inputs)?,
            "header" => read_values(description, Location::Header, &value, inputs)?,
            "cookie" => read_values(description, Location::Cookie, &value, inputs)?,
            "body" => read_body(description, value, inputs)?,
            other => {
                return Err(invalid(format!(
                    "the arguments have a `{other}`; they take path, query, header, cookie, body"
                )));
            }
        }
    }
    Ok(())
}

fn decode<T: json::Decode>(what: &str, text: &str) -> Result<T> {
    json::decode_text(text).map_err(|error| invalid(format!("{what} cannot be read: {error}")).because(error))
}

fn read_values(description: &Description, location: Location, values: &Json, inputs: &mut Inputs) -> Result<()> {
    let values: Map<Json> = decode(location.noun(), values.as_str())?;
    for (name, value) in values {
        // Header names have no case (RFC 9110, section 5.1).
        let is_it = |wire: &str| wire == name || location == Location::Header && wire.eq_ignore_ascii_case(&name);
        let parameter = description
            .parameters
            .iter()
            .find(|one| one.location() == location && is_it(one.name()));
        match parameter {
            Some(parameter) => inputs.set(location, parameter.name(), Value::from(value)),
            None if location == Location::Path => {
                return Err(invalid(format!("the operation has no path parameter `{name}`")));
            }
            None => inputs.add(location, name, Value::from(value)),
        }
    }
    Ok(())
}

fn read_body(description: &Description, value: Json, inputs: &mut Inputs) -> Result<()> {
    if value.is_null() && !description.bodies.is_empty() {
        return Ok(());
    }
    if let Some(bytes) = bytes(&value) {
        let media = description
            .bodies
            .iter()
            .find(|body| matches!(body.kind(), BodyKind::Bytes));
        let media = media.map_or("application/octet-stream", |body| body.media_type());
        inputs.set_bytes(media.to_owned(), bytes.0);
        return Ok(());
    }
    match description.bodies.first().map(Body::kind) {
        Some(BodyKind::Form(fields) | BodyKind::Multipart(fields)) => {
            let values: Map<Json> = decode("the body", value.as_str())?;
            for (name, value) in values {
                let value = bytes(&value).map_or_else(|| Value::from(value), |bytes| Value::from(bytes.0));
                match fields.iter().find(|field| field.name() == name) {
                    Some(field) => inputs.set(Location::Form, field.name(), value),
                    None => inputs.add(Location::Form, name, value),
                }
            }
        }
        Some(BodyKind::Text) => inputs.set_text(decode("the body", value.as_str())?),
        Some(BodyKind::Bytes) => return Err(invalid("the body is bytes; give them as {\"$base64\": \"…\"}")),
        Some(BodyKind::Json) | None => inputs.set_json(value),
    }
    Ok(())
}

/// The bytes of `{"$base64": "…"}`.
fn bytes(value: &Json) -> Option<Base64> {
    let mut members: Map<Base64> = value.decode().ok()?;
    if members.len() == 1 {
        members.swap_remove("$base64")
    } else {
        None
    }
}
