//! Whether a request is one that the document allows.

use super::server::Request;
use crate::json::{self, Json};
use crate::media;
use crate::operation::{
    Body, BodyKind, Description, Field, KeyLocation, Limits, Location, Parameter, SchemeKind, Style,
};
use crate::reference::{InputReference, OperationReference};
use crate::value::Value;
use std::borrow::Cow;

/// A value that is looked at, and where it stands.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the value")]
struct Place<'p> {
    location: Location,
    name: &'p str,
    is_required: bool,
    limits: &'p Limits,
    style: Style,
    explode: bool,
    is_json: bool,
    /// Whether each item of a list is JSON.
    has_json_items: bool,
    /// Whether the members of an object stand for themselves, each by its own name.
    by_member: bool,
}

/// Fails with what is wrong with a request: a value is missing, unknown or breaks its rule, or the body is of no kind that the
/// operation takes.
///
/// A value that a client may send beside those of the document is let through where it does no harm: headers and cookies,
/// and credentials, which are not looked at.
pub(super) fn verify(
    description: &Description,
    reference: &OperationReference,
    path: &[(String, String)],
    request: &Request,
) -> Result<(), String> {
    let query: Vec<(String, String)> = match request.target.split_once('?') {
        Some((_, query)) => form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
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
                let value = request.headers.get(parameter.name);
                header = value.map(|value| {
                    let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
                    (parameter.name.to_owned(), text)
                });
                header.as_slice()
            }
        };
        verify_value(&place, reference, given)?;
    }
    verify_query_names(description, reference, &query)?;
    verify_body(description, reference, request)
}

impl<'p> Place<'p> {
    fn of(parameter: &'p Parameter) -> Self {
        Self {
            location: parameter.location,
            name: parameter.name,
            is_required: parameter.is_required,
            limits: &parameter.limits,
            style: parameter.style,
            explode: parameter.explode,
            is_json: parameter.is_json,
            has_json_items: false,
            by_member: parameter.style == Style::Form && parameter.explode && !parameter.is_json,
        }
    }

    /// As in a form, where an object is JSON if no style is said of it.
    fn of_field(field: &'p Field) -> Self {
        Self {
            location: Location::Form,
            name: field.name,
            is_required: field.is_required,
            limits: &field.limits,
            style: field.style.unwrap_or(Style::Form),
            explode: field.explode,
            is_json: field.is_json,
            has_json_items: field.style.is_none() && field.is_of_json(),
            by_member: field.style == Some(Style::Form) && field.explode && !field.is_json,
        }
    }

    /// How a list is written, if it is not one value for each item.
    fn delimiter(&self) -> Option<char> {
        match self.style {
            _ if self.explode => None,
            Style::SpaceDelimited => Some(' '),
            Style::PipeDelimited => Some('|'),
            Style::DeepObject => None,
            _ => Some(','),
        }
    }

    /// Whether what goes by a name is its value, or an item of it.
    fn is_named(&self, name: &str) -> bool {
        let index = name.strip_prefix(self.name);
        index.is_some_and(|index| index.is_empty() || self.style == Style::DeepObject && index.starts_with('['))
    }
}

/// Whether a value is an object, or may be one: its names are not those of the document.
fn is_spread(place: &Place<'_>, reference: &OperationReference) -> bool {
    let kind = input(place, reference).map_or("any", |input| input.kind.as_str());
    let is_object = |kind: &str| matches!(kind, "object" | "any" | "one of several");
    let in_list = || kind == "list" || kind.strip_prefix("list of ").is_some_and(is_object);
    is_object(kind) || place.style == Style::DeepObject && in_list()
}

fn input<'r>(place: &Place<'_>, reference: &'r OperationReference) -> Option<&'r InputReference> {
    let location = match place.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Form => "body",
    };
    let mut inputs = reference.inputs.iter();
    inputs.find(|input| input.place == location && input.name == place.name)
}

/// Checks the values that are given under one name.
fn verify_value(place: &Place<'_>, reference: &OperationReference, given: &[(String, String)]) -> Result<(), String> {
    let noun = place.location.noun();
    let is_spread = is_spread(place, reference);
    let texts: Vec<&str> = given
        .iter()
        .filter(|(name, _)| place.is_named(name))
        .map(|(_, value)| value.as_str())
        .collect();
    if texts.is_empty() {
        return if place.is_required && !(is_spread && place.by_member) {
            Err(format!("the {noun} `{}` is required, and missing", place.name))
        } else {
            Ok(())
        };
    }
    // The members of an object can stand for themselves, and a value in JSON is one thing whatever it is.
    if place.is_json {
        let checked = texts
            .iter()
            .try_for_each(|text| json::decode_text::<Json>(text).map(drop));
        return checked.map_err(|error| format!("the {noun} `{}` is no JSON: {error}", place.name));
    }
    if is_spread {
        return Ok(());
    }
    let kind = input(place, reference).map_or("string", |input| input.kind.as_str());
    let checked = match kind.strip_prefix("list of ") {
        Some(kind) => {
            let items = texts.iter().flat_map(|text| match place.delimiter() {
                Some(delimiter) => text.split(delimiter).collect(),
                None => vec![*text],
            });
            let items = items.map(|item| read_item(place, kind, item)).collect::<Result<_, _>>();
            items.and_then(|items| check(place.limits, &Value::List(items)))
        }
        // Forms that describe a field differently are one form to a client, so that only one of them is known here.
        None if texts.len() > 1 && place.location != Location::Form => Err("is given more than once".to_owned()),
        None => texts
            .iter()
            .try_for_each(|text| typed(kind, text).and_then(|value| check(place.limits, &value))),
    };
    checked.map_err(|fault| format!("the {noun} `{}` {fault}", place.name))
}

/// Fails with what is wrong with a value. A client sends values that the document does not list, since a service may know more of them
/// than its document; to the document they are none.
fn check(limits: &Limits, value: &Value) -> Result<(), String> {
    limits.check(value)?;
    if limits.one_of.is_empty() || limits.lists(value) {
        return Ok(());
    }
    Err(format!("is none of {}", limits.one_of.join(", ")))
}

fn read_item(place: &Place<'_>, kind: &str, text: &str) -> Result<Value, String> {
    if !place.has_json_items {
        return typed(kind, text);
    }
    let item: Value = json::decode_text(text).map_err(|error| format!("has an item that is no JSON: {error}"))?;
    typed(kind, &item.to_text().unwrap_or_default())
}

/// A text as the type that the document gives it; fails on one that is no such value.
fn typed(kind: &str, text: &str) -> Result<Value, String> {
    let value = match kind {
        "integer" => text.parse().map(Value::Integer).ok(),
        "number" => text.parse().map(Value::Float).ok(),
        "boolean" => text.parse().map(Value::Bool).ok(),
        _ => Some(Value::text(text)),
    };
    value.ok_or_else(|| format!("is no {kind}"))
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
    let (_, fixed) = description.path.split_once('?').unwrap_or((description.path, ""));
    let is_fixed = |name: &str| form_urlencoded::parse(fixed.as_bytes()).any(|(fixed, _)| fixed == name);
    let mut unknown = unknown(&places, reference, query);
    match unknown.find(|name| !is_key(name) && !is_fixed(name)) {
        Some(name) => Err(format!("the operation has no query parameter `{name}`")),
        None => Ok(()),
    }
}

/// The names under which something is given that none of the places takes. One of which the members stand for themselves takes any.
fn unknown<'g>(
    places: &'g [Place<'_>],
    reference: &OperationReference,
    given: &'g [(String, String)],
) -> impl Iterator<Item = &'g str> {
    let takes_any = places
        .iter()
        .any(|place| place.by_member && is_spread(place, reference));
    let names = given.iter().map(|(name, _)| name.as_str());
    names.filter(move |name| !takes_any && !places.iter().any(|place| place.is_named(name)))
}

fn cookies(request: &Request) -> Vec<(String, String)> {
    let pairs = request
        .header("cookie")
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .map(|(name, value)| {
            let decode = |text| {
                percent_encoding::percent_decode_str(text)
                    .decode_utf8_lossy()
                    .into_owned()
            };
            (decode(name), decode(value))
        })
        .collect()
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
    let Some(body) = description.bodies.iter().find(|body| is_of(body, content_type)) else {
        let media: Vec<&str> = description.bodies.iter().map(Body::media_type).collect();
        return Err(match media.as_slice() {
            [] => "the operation takes no body".to_owned(),
            media => format!("the body is `{content_type}`; the operation takes {}", media.join(", ")),
        });
    };
    match body.kind {
        BodyKind::Json => json::decode::<Json>(&request.body)
            .map(drop)
            .map_err(|error| format!("the body is no JSON: {error}")),
        BodyKind::Text => str::from_utf8(&request.body)
            .map(drop)
            .map_err(|error| format!("the body is no text: {error}")),
        BodyKind::Bytes => Ok(()),
        BodyKind::Form(fields) => {
            let pairs: Vec<(String, String)> = form_urlencoded::parse(&request.body).into_owned().collect();
            verify_fields(fields, reference, &pairs)
        }
        BodyKind::Multipart(fields) => verify_fields(fields, reference, &parts(content_type, &request.body)?),
    }
}

fn is_of(body: &Body, content_type: &str) -> bool {
    media::matches(media::essence(body.media), content_type)
}

fn verify_fields(fields: &[Field], reference: &OperationReference, pairs: &[(String, String)]) -> Result<(), String> {
    let places: Vec<Place<'_>> = fields.iter().map(Place::of_field).collect();
    for place in &places {
        verify_value(place, reference, pairs)?;
    }
    let mut unknown = unknown(&places, reference, pairs);
    match unknown.next() {
        // A body that nothing is said about takes anything.
        Some(name) if !fields.is_empty() => Err(format!("the operation has no form field `{name}`")),
        _ => Ok(()),
    }
}

/// The names of the parts of a multipart body, and what is in them (RFC 7578).
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
