//! The responses that a document shows, as sent.

use super::reply::response as whole;
use crate::json::{self, Json};
use crate::media::{self, Stream};
use crate::reference::{Reference, ResponseExample};
use crate::value::Value;
use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderValue, Response};

/// An example as sent.
pub(super) fn response(reference: &Reference, example: &ResponseExample) -> Response<Bytes> {
    let body = match (&example.body, &example.sample) {
        (Some(body), _) => stated(&example.media, body),
        (None, Some(sample)) => made(&example.media, &reference.expanded(sample)),
        (None, None) => return with_location(whole(example.status, "", Bytes::new())),
    };
    with_location(whole(example.status, &example.media, body))
}

/// The body of an example. Text that is not JSON is the body as it stands, and a list for a stream is its items.
fn stated(media: &str, body: &Json) -> String {
    let stream = media::stream(media);
    if stream.is_none() && media::is_json(media) {
        return body.as_str().to_owned();
    }
    match (Value::from(body.clone()), stream) {
        // An event ends with an empty line, which examples leave out.
        (Value::Text(text), Some(Stream::Events)) => format!("{text}\n\n"),
        (Value::Text(text), _) => text,
        (Value::List(items), Some(stream)) => items.iter().map(|item| framed(stream, item)).collect(),
        (value, Some(stream)) => framed(stream, &value),
        (value, None) => encoded(&value),
    }
}

/// The body of a value that was made from a schema; for a stream, the schema is that of an item.
fn made(media: &str, sample: &Value) -> String {
    match (media::stream(media), sample) {
        (Some(stream), item) => framed(stream, item),
        (None, Value::Text(text)) if !media::is_json(media) => text.clone(),
        (None, value) => encoded(value),
    }
}

/// An item of a stream, with its separator.
fn framed(stream: Stream, item: &Value) -> String {
    let item = encoded(item);
    match stream {
        Stream::Events => format!("data: {item}\n\n"),
        Stream::Records => format!("\u{1e}{item}\n"),
        Stream::Lines => format!("{item}\n"),
    }
}

fn encoded(value: &Value) -> String {
    json::encode(value).unwrap_or_default()
}

/// Adds a target to a redirect, since no example has one.
fn with_location(mut response: Response<Bytes>) -> Response<Bytes> {
    if response.status().is_redirection() {
        let anywhere = HeaderValue::from_static("https://example.com/");
        response.headers_mut().insert(LOCATION, anywhere);
    }
    response
}
