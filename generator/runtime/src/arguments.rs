//! The arguments of a call, from JSON.

use crate::call::Inputs;
use crate::error::{Error, Result};
use crate::json::{self, Base64, Json, Map};
use crate::media;
use crate::operation::{Body, BodyKind, Description, Field, Location};
use crate::value::Value;
use bytes::Bytes;

/// The name of bytes in errors.
const BASE64: &str = "the base64 of {\"$base64\": \"…\"}";

/// Reads `{"path": {}, "query": {}, "header": {}, "cookie": {}, "body": …}` into the inputs of a call. Fails on other
/// members, and on values that their place cannot take.
///
/// A header `Content-Type` selects one of several bodies of the operation; without it, the first is used.
pub(crate) fn read(description: &Description, text: &str, inputs: &mut Inputs) -> Result<()> {
    let members: Map<Json> = decode("the arguments", text)?;
    let named = members
        .get("header")
        .and_then(|headers| named_body(description, headers));
    if let Some((media, _)) = &named {
        inputs.set_media(media.clone());
    }
    let named = named.map(|(_, body)| body);
    for (place, value) in members {
        match place.as_str() {
            "path" => read_values(description, Location::Path, &value, inputs)?,
            "query" => read_values(description, Location::Query, &value, inputs)?,
            "header" => read_values(description, Location::Header, &value, inputs)?,
            "cookie" => read_values(description, Location::Cookie, &value, inputs)?,
            "body" => read_body(description, value, named, inputs)?,
            other => {
                return Err(Error::invalid(format!(
                    "the arguments have a `{other}`; they take path, query, header, cookie, body"
                )));
            }
        }
    }
    Ok(())
}

fn decode<T: json::Decode>(what: &str, text: &str) -> Result<T> {
    json::decode_text(text).map_err(|error| Error::invalid(format!("{what} cannot be read: {error}")).because(error))
}

fn read_values(description: &Description, location: Location, values: &Json, inputs: &mut Inputs) -> Result<()> {
    let mut values: Map<Json> = decode(location.noun(), values.as_str())?;
    if location == Location::Header && inputs.media().is_some() {
        // The body adds it, with the boundary of its parts.
        values.retain(|name, _| !is_content_type(name));
    }
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
                return Err(Error::invalid(format!("the operation has no path parameter `{name}`")));
            }
            None => inputs.add(location, name, Value::from(value)),
        }
    }
    Ok(())
}

/// The body that a header `Content-Type` of the arguments selects (RFC 9110, section 8.3), and the header's text.
fn named_body(description: &Description, headers: &Json) -> Option<(String, &'static Body)> {
    let headers: Map<Json> = headers.decode().ok()?;
    let (_, value) = headers.into_iter().find(|(name, _)| is_content_type(name))?;
    let named: String = value.decode().ok()?;
    let mut bodies = description.bodies.iter();
    let body = bodies.find(|body| media::matches(body.media_type(), &named))?;
    Some((named, body))
}

fn is_content_type(name: &str) -> bool {
    name.eq_ignore_ascii_case("Content-Type")
}

fn read_body(description: &Description, value: Json, named: Option<&'static Body>, inputs: &mut Inputs) -> Result<()> {
    let body = named.or(description.bodies.first());
    let is_json_null = |body: &Body| matches!(body.kind(), BodyKind::Json) && body.is_required();
    if value.is_null() && body.is_some_and(|body| !is_json_null(body)) {
        return Ok(());
    }
    let takes_bytes = |body: &&Body| matches!(body.kind(), BodyKind::Bytes);
    let of_bytes = named
        .filter(takes_bytes)
        .or_else(|| description.bodies.iter().find(takes_bytes));
    let is_json = matches!(body.map(Body::kind), Some(BodyKind::Json));
    if (of_bytes.is_some() || !is_json)
        && let Some(bytes) = bytes(&value)?
    {
        let media = of_bytes.map_or("application/octet-stream", |body| body.media_type());
        inputs.set_bytes(media.to_owned(), bytes);
        return Ok(());
    }
    match body.map(Body::kind) {
        Some(BodyKind::Form(_) | BodyKind::Multipart(_)) => {
            let values: Map<Json> = decode("the body", value.as_str())?;
            for (name, value) in values {
                let value = field_value(value)?;
                match field_of(description, named, &name) {
                    Some(field) => inputs.set(Location::Form, field.name(), value),
                    None => inputs.add(Location::Form, name, value),
                }
            }
        }
        Some(BodyKind::Text) => inputs.set_text(decode("the body", value.as_str())?),
        Some(BodyKind::Bytes) => {
            let media = of_bytes.map_or("application/octet-stream", |body| body.media_type());
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

/// The field of this name in the selected form, or in any form: once all fields are set, the call finds the form that
/// has them.
fn field_of(description: &Description, named: Option<&'static Body>, name: &str) -> Option<&'static Field> {
    let bodies = named.map_or(description.bodies, std::slice::from_ref);
    let mut fields = bodies.iter().flat_map(|body| match body.kind() {
        BodyKind::Form(fields) | BodyKind::Multipart(fields) => fields,
        _ => &[],
    });
    fields.find(|field| field.name() == name)
}

/// The value of a field, where each item of a list can be bytes. Fails on bytes that cannot be read.
fn field_value(value: Json) -> Result<Value> {
    if let Some(bytes) = bytes(&value)? {
        return Ok(Value::from(bytes));
    }
    let Ok(items) = value.decode::<Vec<Json>>() else {
        return Ok(Value::from(value));
    };
    if items.iter().any(|item| of_base64(item).is_some()) {
        let items: Result<Vec<Value>> = items.into_iter().map(field_value).collect();
        return items.map(Value::List);
    }
    Ok(Value::from(value))
}

/// The bytes of `{"$base64": "…"}`; `None` for any other value. Fails on invalid base64, which would otherwise be sent
/// as JSON in place of the bytes.
pub(crate) fn bytes(value: &Json) -> Result<Option<Bytes>> {
    let Some(value) = of_base64(value) else {
        return Ok(None);
    };
    let mut text: String = decode(BASE64, value.as_str())?;
    // Programs that print base64 break it into lines.
    text.retain(|character| !character.is_ascii_whitespace());
    match Base64::parse(&text) {
        Ok(bytes) => Ok(Some(bytes.0)),
        Err(error) => {
            let expected = "expected the alphabet with `+` and `/`, and `=` where the last four are not full";
            Err(Error::invalid(format!("{BASE64} cannot be read: {expected}: {error}")).because(error))
        }
    }
}

/// The value of the only member, `$base64`.
fn of_base64(value: &Json) -> Option<Json> {
    let mut members: Map<Json> = value.decode().ok()?;
    if members.len() == 1 {
        members.swap_remove("$base64")
    } else {
        None
    }
}
