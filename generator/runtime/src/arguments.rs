//! The arguments of a call, from JSON.

use crate::call::Inputs;
use crate::error::{Error, ErrorKind, Result};
use crate::json::{self, Base64, Json, Map};
use crate::operation::{Body, BodyKind, Description, Location};
use crate::value::Value;

/// Reads `{"path": {}, "query": {}, "header": {}, "cookie": {}, "body": …}` into the inputs of a call. Fails on other members, and
/// on values that are not what their place takes.
pub(crate) fn read(description: &Description, text: &str, inputs: &mut Inputs) -> Result<()> {
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

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
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
    let takes_bytes = |body: &Body| matches!(body.kind(), BodyKind::Bytes);
    let described = description.bodies.iter().find(|body| takes_bytes(body));
    let is_json = matches!(description.bodies.first().map(Body::kind), Some(BodyKind::Json));
    if let Some(bytes) = bytes(&value).filter(|_| described.is_some() || !is_json) {
        let media = described.map_or("application/octet-stream", |body| body.media_type());
        inputs.set_bytes(media.to_owned(), bytes.0);
        return Ok(());
    }
    match description.bodies.first().map(Body::kind) {
        Some(BodyKind::Form(fields) | BodyKind::Multipart(fields)) => {
            let values: Map<Json> = decode("the body", value.as_str())?;
            for (name, value) in values {
                let value = field_value(value);
                match fields.iter().find(|field| field.name() == name) {
                    Some(field) => inputs.set(Location::Form, field.name(), value),
                    None => inputs.add(Location::Form, name, value),
                }
            }
        }
        Some(BodyKind::Text) => inputs.set_text(decode("the body", value.as_str())?),
        Some(BodyKind::Bytes) => {
            let media = described.map_or("application/octet-stream", |body| body.media_type());
            let text: String = decode(
                "the body, which is bytes, as a text or as {\"$base64\": \"…\"},",
                value.as_str(),
            )?;
            inputs.set_bytes(media.to_owned(), text);
        }
        Some(BodyKind::Json) | None => inputs.set_json(value),
    }
    Ok(())
}

/// A field, in which each item of a list can be bytes.
fn field_value(value: Json) -> Value {
    if let Some(bytes) = bytes(&value) {
        return Value::from(bytes.0);
    }
    match value.decode::<Vec<Json>>() {
        Ok(items) if items.iter().any(|item| bytes(item).is_some()) => {
            Value::List(items.into_iter().map(field_value).collect())
        }
        _ => Value::from(value),
    }
}

/// The bytes of `{"$base64": "…"}`.
pub(crate) fn bytes(value: &Json) -> Option<Base64> {
    let mut members: Map<Base64> = value.decode().ok()?;
    if members.len() == 1 {
        members.swap_remove("$base64")
    } else {
        None
    }
}
