//! Turns the values of a call into a request.

use super::body;
use super::draft::Draft;
use super::inputs::Inputs;
use crate::base_url::BaseUrl;
use crate::encode::{path, query, style};
use crate::operation::{Description, Location, Parameter};
use crate::value::Value;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::borrow::Cow;

/// The number of headers that most requests do not exceed: three of the client, one with its credential, and some that
/// are set.
const HEADERS: usize = 6;

/// The headers that do not depend on values.
#[derive(Clone, Debug)]
pub(super) struct Fixed<'c> {
    user_agent: &'c HeaderValue,
    /// The headers that the client sends with every call.
    of_client: &'c HeaderMap,
    accept: HeaderValue,
    /// The media type of the body, if there is one.
    content_type: Option<HeaderValue>,
}

impl<'c> Fixed<'c> {
    /// Those of a request whose body is not known yet; `accept` is the value of the header `Accept`.
    pub(super) fn new(user_agent: &'c HeaderValue, of_client: &'c HeaderMap, accept: Cow<'static, str>) -> Self {
        Self {
            user_agent,
            of_client,
            accept: header_value(accept).unwrap_or(HeaderValue::from_static("*/*")),
            content_type: None,
        }
    }
}

/// A request with these values, without its credentials. `target` is a path and query on the same server, in place of
/// those made from the values. Fails on values that their places cannot hold.
pub(super) fn compose<'c>(
    description: &Description,
    inputs: &Inputs,
    base: Cow<'c, BaseUrl>,
    target: Option<&str>,
    mut fixed: Fixed<'c>,
) -> Result<Box<Draft<'c>>, String> {
    let mut url = url(description, inputs, &base)?;
    let query = match target {
        Some(target) => {
            let (path, pairs) = split(target);
            url = format!("{}{path}", base.origin());
            pairs.to_owned()
        }
        None => query(description, inputs),
    };

    let body = match body::write(description, inputs)? {
        Some((media, body)) => {
            let content_type = header_value(media).ok_or("the media type of the body is no header value")?;
            fixed.content_type = Some(content_type);
            Some(body)
        }
        None => None,
    };
    let headers = headers(description, inputs, &fixed)?;
    if body.is_some() {
        check_encoding(&headers, inputs)?;
    }
    // On the heap, since it is large and moved several times before the request is sent.
    Ok(Box::new(Draft {
        method: description.method.to_http(),
        base,
        url,
        query,
        headers: Some(headers),
        fixed,
        cookies: cookies(description, inputs),
        body,
    }))
}

/// The URL without its query. Fails if the path lacks a value, or a value cannot be in it.
fn url(description: &Description, inputs: &Inputs, base: &BaseUrl) -> Result<String, String> {
    let (template, _) = split(description.path);
    let value_of = |name: &str| {
        let is_it = |parameter: &&Parameter| parameter.location == Location::Path && parameter.name == name;
        let parameter = description.parameters.iter().find(is_it)?;
        Some((parameter, inputs.get(Location::Path, name)?))
    };
    // Values are mostly no longer than twice their names in braces.
    let mut url = String::with_capacity(base.as_str().len() + 2 * template.len());
    url.push_str(base.as_str());
    path::expand(template, &mut url, value_of)?;
    Ok(url)
}

/// Fails on a header `Content-Encoding` for a body that the runtime writes, since it is not compressed.
fn check_encoding(headers: &HeaderMap, inputs: &Inputs) -> Result<(), String> {
    let is_identity =
        |encoding: &HeaderValue| encoding.is_empty() || encoding.as_bytes().eq_ignore_ascii_case(b"identity");
    match headers.get(CONTENT_ENCODING) {
        Some(encoding) if !inputs.has_bytes() && !is_identity(encoding) => Err(format!(
            "the header `Content-Encoding` says `{}`, and the body is sent as it is written here; encode its bytes and set them with \
             `into_call().body_bytes(media_type, bytes)`, or leave the header out",
            encoding.to_str().unwrap_or("another one")
        )),
        _ => Ok(()),
    }
}

/// A text as a header value, without copying it.
fn header_value(text: Cow<'static, str>) -> Option<HeaderValue> {
    let bytes = match text {
        Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
        Cow::Owned(text) => Bytes::from(text),
    };
    HeaderValue::from_maybe_shared(bytes).ok()
}

/// The headers of an attempt, without its credentials. Fails on a value that no header can hold.
pub(super) fn headers(description: &Description, inputs: &Inputs, fixed: &Fixed<'_>) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::with_capacity(HEADERS);
    headers.insert(USER_AGENT, fixed.user_agent.clone());
    headers.insert(ACCEPT, fixed.accept.clone());
    if let Some(content_type) = &fixed.content_type {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    for (name, value) in fixed.of_client {
        headers.insert(name, value.clone());
    }
    set_headers(&mut headers, description, inputs)?;
    Ok(headers)
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

/// The path and the query. OpenAPI allows no query in a path template, but documents have them.
fn split(path: &str) -> (&str, &str) {
    path.split_once('?').unwrap_or((path, ""))
}

/// The encoded pairs of the query, behind those of the path.
pub(super) fn query(description: &Description, inputs: &Inputs) -> String {
    let (_, fixed) = split(description.path);
    if !inputs.has(Location::Query) {
        return fixed.to_owned();
    }
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

/// The encoded pairs of the cookies. A list is a pair per item: the header `Cookie` consists of pairs (RFC 6265,
/// section 4.2.1), and `&` has no meaning in it.
fn cookies(description: &Description, inputs: &Inputs) -> Vec<String> {
    if !inputs.has(Location::Cookie) {
        return Vec::new();
    }
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
            crate::json::encode(value).ok().map(in_ascii)
        } else {
            style::simple(value, parameter.explode, str::to_owned)
        };
        if let Some(text) = text {
            set_header(headers, parameter.name, text)?;
        }
    }
    for (name, value) in inputs.extras(Location::Header) {
        if let Some(text) = style::simple(value, false, str::to_owned) {
            set_header(headers, name, text)?;
        }
    }
    Ok(())
}

/// The same JSON in ASCII: most servers read headers as Latin-1 (RFC 9110, section 5.5). Other characters occur only in
/// strings.
fn in_ascii(json: String) -> String {
    let is_plain = |char: char| char.is_ascii() && char != '\u{7f}';
    if json.chars().all(is_plain) {
        return json;
    }
    let mut units = [0; 2];
    json.chars()
        .fold(String::with_capacity(2 * json.len()), |mut ascii, char| {
            if is_plain(char) {
                ascii.push(char);
            } else {
                let escapes = char.encode_utf16(&mut units).iter();
                ascii.extend(escapes.map(|unit| format!("\\u{unit:04x}")));
            }
            ascii
        })
}

fn set_header(headers: &mut HeaderMap, name: &str, text: String) -> Result<(), String> {
    let parsed: HeaderName = name
        .parse()
        .map_err(|_| format!("`{name}` is not a valid name of a header"))?;
    if parsed == CONTENT_LENGTH || parsed == TRANSFER_ENCODING {
        return Err(format!(
            "the header `{name}` cannot be set: the client derives it from the body"
        ));
    }
    let value = HeaderValue::try_from(text).map_err(|_| {
        format!("the value of the header `{name}` has characters that no header can have, such as a line break")
    })?;
    headers.insert(parsed, value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_in_a_header_is_ascii() {
        for (json, sent) in [
            (r#"{"path":"/a b"}"#, r#"{"path":"/a b"}"#),
            (r#""é\n""#, r#""\u00e9\n""#),
            ("\"\u{1f600}\u{7f}\"", r#""\ud83d\ude00\u007f""#),
        ] {
            assert_eq!(in_ascii(json.to_owned()), sent);
            let [one, other] = [json, sent].map(|text| crate::json::decode_text::<String>(text).ok());
            assert_eq!(one, other);
        }
    }
}
