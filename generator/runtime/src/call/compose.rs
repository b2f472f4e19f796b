//! Turns the values of a call into a request.

use super::body;
use super::draft::Draft;
use super::inputs::Inputs;
use crate::base_url::BaseUrl;
use crate::encode::{path, query, style};
use crate::operation::{Description, Location, Parameter};
use crate::value::Value;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

/// A request of these values, but for its credentials. Fails on values that its places cannot hold.
pub(super) fn compose(
    description: &Description,
    inputs: &Inputs,
    base: BaseUrl,
    user_agent: &HeaderValue,
    accept: &str,
) -> Result<Draft, String> {
    // A template with a query of its own is not what OpenAPI means by a path, but documents have them.
    let (template, fixed_query) = description.path.split_once('?').unwrap_or((description.path, ""));
    let value_of = |name: &str| {
        let is_it = |parameter: &&Parameter| parameter.location == Location::Path && parameter.name == name;
        let parameter = description.parameters.iter().find(is_it)?;
        Some((parameter, inputs.get(Location::Path, name)?))
    };
    let path = path::expand(template, value_of)?;

    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, user_agent.clone());
    headers.insert(
        ACCEPT,
        HeaderValue::from_str(accept).unwrap_or(HeaderValue::from_static("*/*")),
    );
    let body = body::write(description, inputs)?;
    let body = body.map(|(media, bytes)| {
        let media =
            HeaderValue::from_str(&media).map_err(|_| "the media type of the body is no header value".to_owned());
        media.map(|media| {
            headers.insert(CONTENT_TYPE, media);
            bytes
        })
    });
    let body = body.transpose()?;
    set_headers(&mut headers, description, inputs)?;

    Ok(Draft {
        method: description.method.to_http(),
        base,
        path,
        query: query_of(description, inputs, fixed_query),
        headers,
        cookies: cookies(description, inputs),
        body,
    })
}

/// The described values of a place, in the order of the description.
fn described<'i>(
    description: &'static [Parameter],
    inputs: &'i Inputs,
    location: Location,
) -> impl Iterator<Item = (&'static Parameter, &'i Value)> {
    let of_place = description
        .iter()
        .filter(move |parameter| parameter.location == location);
    of_place.filter_map(move |parameter| Some((parameter, inputs.get(location, parameter.name)?)))
}

fn query_of(description: &Description, inputs: &Inputs, fixed: &str) -> String {
    let described = described(description.parameters, inputs, Location::Query)
        .flat_map(|(parameter, value)| query::parameter(parameter, value));
    let extras = inputs
        .extras(Location::Query)
        .flat_map(|(name, value)| query::extra(name, value));
    let pairs: Vec<_> = described.chain(extras).collect();
    let joined = query::join(&pairs);
    match (fixed.is_empty(), joined.is_empty()) {
        (true, _) => joined,
        (false, true) => fixed.to_owned(),
        (false, false) => format!("{fixed}&{joined}"),
    }
}

/// A list in a cookie is a pair per item: a `Cookie` header is pairs already (RFC 6265, section 4.2.1), and `&` means nothing
/// in it.
fn cookies(description: &Description, inputs: &Inputs) -> Vec<String> {
    let described = described(description.parameters, inputs, Location::Cookie)
        .flat_map(|(parameter, value)| query::parameter(parameter, value));
    let extras = inputs
        .extras(Location::Cookie)
        .flat_map(|(name, value)| query::extra(name, value));
    described
        .chain(extras)
        .map(|(name, value)| format!("{name}={value}"))
        .collect()
}

fn set_headers(headers: &mut HeaderMap, description: &Description, inputs: &Inputs) -> Result<(), String> {
    for (parameter, value) in described(description.parameters, inputs, Location::Header) {
        let text = if parameter.is_json {
            crate::json::encode(value).ok()
        } else {
            style::simple(value, parameter.explode, str::to_owned)
        };
        if let Some(text) = text {
            set_header(headers, parameter.name, &text)?;
        }
    }
    for (name, value) in inputs.extras(Location::Header) {
        if let Some(text) = style::simple(value, false, str::to_owned) {
            set_header(headers, name, &text)?;
        }
    }
    Ok(())
}

fn set_header(headers: &mut HeaderMap, name: &str, text: &str) -> Result<(), String> {
    let parsed: HeaderName = name
        .parse()
        .map_err(|_| format!("`{name}` is no name that a header can have"))?;
    let value = HeaderValue::from_bytes(text.as_bytes()).map_err(|_| {
        format!("the value of the header `{name}` holds characters that no header can, such as a line break")
    })?;
    headers.insert(parsed, value);
    Ok(())
}
