//! Checks whether the document allows a request.

use super::route;
use super::server::Request;
use super::style::Coding;
use super::values::{self, Place};
use crate::json::{self, Json};
use crate::media;
use crate::operation::{Body, BodyKind, Description, Field, KeyLocation, Location, SchemeKind};
use crate::reference::OperationReference;
use std::borrow::Cow;

/// Fails with the reason if a value is missing, unknown or breaks its rule, or if the operation does not take the kind
/// of body.
///
/// Headers and cookies that the document does not describe are allowed, since they do no harm, and credentials are not
/// checked.
pub(super) fn verify(
    description: &Description,
    reference: &OperationReference,
    path: &[(String, String)],
    request: &Request,
) -> Result<(), String> {
    let query = match request.target.split_once('?') {
        Some((_, query)) => Coding::pairs(query),
        None => Vec::new(),
    };
    let cookies = cookies(request);
    for parameter in description.parameters {
        let place = Place::of(parameter);
        let header;
        let given = match parameter.location {
            Location::Path => path,
            Location::Query => &query,
            Location::Cookie => &cookies,
            Location::Header | Location::Form => {
                header = self::header(request, parameter.name).map(|text| (parameter.name.to_owned(), text));
                header.as_slice()
            }
        };
        values::verify(&place, reference, given)?;
    }
    verify_fixed(description, request)?;
    verify_query_names(description, reference, &query)?;
    verify_body(description, reference, request)
}

/// Fails if the query lacks what the path of the operation has there.
fn verify_fixed(description: &Description, request: &Request) -> Result<(), String> {
    let (_, query) = request.target.split_once('?').unwrap_or_default();
    let is_missing =
        |pair: &(Cow<'_, str>, Cow<'_, str>)| form_urlencoded::parse(query.as_bytes()).all(|given| given != *pair);
    match route::fixed(description).find(is_missing) {
        Some((name, value)) => Err(format!(
            "the query has no `{name}={value}`, which the path of the operation has"
        )),
        None => Ok(()),
    }
}

fn verify_query_names(
    description: &Description,
    reference: &OperationReference,
    query: &[(String, String)],
) -> Result<(), String> {
    let in_query = description
        .parameters
        .iter()
        .filter(|one| one.location == Location::Query);
    let places: Vec<Place<'_>> = in_query.map(Place::of).collect();
    let is_key = |name: &str| {
        let mut schemes = description.api.scheme_list().iter();
        schemes.any(|scheme| matches!(scheme.kind(), SchemeKind::ApiKey(KeyLocation::Query, key) if key == name))
    };
    let is_fixed = |name: &str| route::fixed(description).any(|(fixed, _)| fixed == name);
    let mut unknown = values::unknown(&places, reference, query);
    match unknown.find(|name| !is_key(name) && !is_fixed(name)) {
        Some(name) => Err(format!("the operation has no query parameter `{name}`")),
        None => Ok(()),
    }
}

fn cookies(request: &Request) -> Vec<(String, String)> {
    let pairs = request
        .header("cookie")
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .map(|(name, value)| (Coding::Percent.decode(name), value.to_owned()))
        .collect()
}

/// The value of a header; several headers of a name are one list (RFC 9110, section 5.3).
fn header(request: &Request, name: &str) -> Option<String> {
    let values = request.headers.get_all(name).iter();
    let texts: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn verify_body(description: &Description, reference: &OperationReference, request: &Request) -> Result<(), String> {
    let content_type = request.header("content-type");
    if request.body.is_empty() && content_type.is_empty() {
        return if description.bodies.iter().any(|body| body.is_required) {
            Err("the request has no body".to_owned())
        } else {
            Ok(())
        };
    }
    let named: Vec<&Body> = description
        .bodies
        .iter()
        .filter(|body| is_of(body, content_type))
        .collect();
    // Bodies can differ only in the parameters of their media type, which the request need not have.
    let exact = named.iter().position(|body| media::is_same(body.media, content_type));
    let candidates = exact.and_then(|at| named.get(at..=at)).unwrap_or(&named);
    let mut verified = candidates
        .iter()
        .map(|body| verify_as(body, reference, request, content_type));
    let Some(first) = verified.next() else {
        let media: Vec<&str> = description.bodies.iter().map(Body::media_type).collect();
        return Err(match media.as_slice() {
            [] => "the operation takes no body".to_owned(),
            media => format!("the body is `{content_type}`; the operation takes {}", media.join(", ")),
        });
    };
    first.or_else(|fault| verified.find_map(Result::ok).ok_or(fault))
}

fn verify_as(body: &Body, reference: &OperationReference, request: &Request, content_type: &str) -> Result<(), String> {
    match body.kind {
        BodyKind::Json => {
            json::decode::<Json>(&request.body).map_err(|error| format!("the body is no JSON: {error}"))?;
            let checked = body.check.map_or(Ok(()), |check| check(&request.body));
            checked.map_err(|error| format!("the body is not what the document says: {error}"))
        }
        BodyKind::Text => str::from_utf8(&request.body)
            .map(drop)
            .map_err(|error| format!("the body is no text: {error}")),
        BodyKind::Bytes => Ok(()),
        BodyKind::Form(fields) => {
            let pairs = Coding::pairs(&String::from_utf8_lossy(&request.body));
            verify_fields(fields, Coding::Form, reference, &pairs)
        }
        BodyKind::Multipart(fields) => {
            verify_fields(fields, Coding::Plain, reference, &parts(content_type, &request.body)?)
        }
    }
}

fn is_of(body: &Body, content_type: &str) -> bool {
    media::matches(media::essence(body.media), content_type)
}

fn verify_fields(
    fields: &[Field],
    coding: Coding,
    reference: &OperationReference,
    pairs: &[(String, String)],
) -> Result<(), String> {
    let places: Vec<Place<'_>> = fields.iter().map(|field| Place::of_field(field, coding)).collect();
    for place in &places {
        values::verify(place, reference, pairs)?;
    }
    let mut unknown = values::unknown(&places, reference, pairs);
    match unknown.next() {
        // A body without a description allows any field.
        Some(name) if !fields.is_empty() => Err(format!("the operation has no form field `{name}`")),
        _ => Ok(()),
    }
}

/// The names and contents of the parts of a multipart body (RFC 7578).
fn parts(content_type: &str, body: &[u8]) -> Result<Vec<(String, String)>, String> {
    let boundary = content_type
        .split(';')
        .find_map(|parameter| parameter.trim().strip_prefix("boundary="));
    let boundary = boundary.ok_or("the multipart body has no boundary")?.trim_matches('"');
    let text: Cow<'_, str> = String::from_utf8_lossy(body);
    let delimiter = format!("--{boundary}");
    let mut parts = Vec::new();
    for part in text
        .split(delimiter.as_str())
        .skip(1)
        .take_while(|part| !part.starts_with("--"))
    {
        let (head, value) = part
            .split_once("\r\n\r\n")
            .ok_or("a part of the body has no end of its headers")?;
        let name = head.split_once("name=\"").and_then(|(_, rest)| rest.split_once('"'));
        let (name, _) = name.ok_or("a part of the body has no name")?;
        let value = value.strip_suffix("\r\n").unwrap_or(value);
        parts.push((name.replace("%22", "\""), value.to_owned()));
    }
    Ok(parts)
}
