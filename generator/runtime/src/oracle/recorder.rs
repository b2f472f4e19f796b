//! A client whose requests are recorded and not sent.

use super::compare::difference;
use crate::call::Inputs;
use crate::client::{Client, ClientBuilder};
use crate::credential::{Credential, Credentials};
use crate::document::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::json;
use crate::operation::{AnyOperation, SchemeKind};
use crate::timer::Timer;
use crate::transport::{BoxFuture, Chunks, Outgoing, Transport, TransportError};
use crate::value::Value;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, Request, Response, StatusCode};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// The base URL of recorded requests; nothing is sent to it.
const NOWHERE: &str = "https://nowhere.invalid";

/// The client, and its last request.
pub(super) struct Recorder {
    pub(super) client: Client,
    last: Arc<Mutex<Option<Recorded>>>,
}

/// A request as it would be sent.
#[derive(Debug)]
pub(super) struct Recorded {
    method: String,
    url: String,
    headers: HeaderMap,
    body: Bytes,
}

impl Recorder {
    /// A recorder with a credential for every scheme of the document.
    pub(super) fn new(document: Document) -> Result<Self> {
        let last = Arc::default();
        let client = ClientBuilder::new(credentials(document))
            .base_url(NOWHERE)
            .transport(Keep(Arc::clone(&last)))
            .timer(Never)
            .build()?;
        Ok(Self { client, last })
    }

    /// The request of an operation with the values that `prepare` sets; fails if it is refused.
    pub(super) fn request(
        &self,
        operation: &'static dyn AnyOperation,
        prepare: &mut dyn FnMut(&mut Inputs) -> Result<()>,
    ) -> Result<Recorded> {
        let mut call = pin!(operation.call(&self.client, prepare));
        let ended = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        let recorded = self.last.lock().unwrap_or_else(PoisonError::into_inner).take();
        match (recorded, ended) {
            (Some(recorded), _) => Ok(recorded),
            (None, Poll::Ready(Err(error))) => Err(error),
            (None, _) => Err(Error::new(ErrorKind::ConnectionLost, "the call made no request")),
        }
    }
}

impl Recorded {
    /// The difference to another request, if there is one. JSON bodies are compared by meaning, and boundaries are
    /// ignored.
    pub(super) fn difference(&self, other: &Self) -> Option<String> {
        let differ = |what: &str, one: &str, other: &str| {
            (one != other).then(|| format!("{what} by the table is `{one}`, and by the methods `{other}`"))
        };
        differ("the method", &self.method, &other.method)
            .or_else(|| differ("the URL", &self.url, &other.url).filter(|_| !is_same_url(&self.url, &other.url)))
            .or_else(|| differ("the headers", &self.shown_headers(), &other.shown_headers()))
            .or_else(|| self.body_difference(other))
    }

    fn body_difference(&self, other: &Self) -> Option<String> {
        if let (Ok(one), Ok(other)) = (json::decode::<Value>(&self.body), json::decode::<Value>(&other.body)) {
            return difference(&one, &other).map(|difference| format!("the body: {difference}"));
        }
        let (one, other) = (self.shown_body(), other.shown_body());
        (!are_same_pairs(&one, &other))
            .then(|| format!("the body by the table is `{one}`, and by the methods `{other}`"))
    }

    fn shown_headers(&self) -> String {
        // The length follows from the body, and for JSON also from its formatting.
        let headers = self.headers.iter().filter(|(name, _)| *name != CONTENT_LENGTH);
        let headers = headers.map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())));
        let mut lines: Vec<String> = headers.collect();
        lines.sort();
        self.without_boundary(&lines.join("; "))
    }

    fn shown_body(&self) -> String {
        self.without_boundary(&String::from_utf8_lossy(&self.body))
    }

    /// A boundary is random.
    fn without_boundary(&self, text: &str) -> String {
        let media = self.headers.get(CONTENT_TYPE).and_then(|media| media.to_str().ok());
        match media.and_then(|media| media.split_once("boundary=")) {
            Some((_, boundary)) => text.replace(boundary, "BOUNDARY"),
            None => text.to_owned(),
        }
    }
}

fn is_same_url(one: &str, other: &str) -> bool {
    match (one.split_once('?'), other.split_once('?')) {
        (Some((path, query)), Some((other_path, other_query))) => {
            path == other_path && are_same_pairs(query, other_query)
        }
        _ => one == other,
    }
}

/// Whether two queries or forms have the same pairs in the same order; JSON values are compared by meaning.
fn are_same_pairs(one: &str, other: &str) -> bool {
    let pairs =
        |text: &str| -> Vec<(String, String)> { form_urlencoded::parse(text.as_bytes()).into_owned().collect() };
    let is_same = |((name, value), (other_name, other)): ((String, String), (String, String))| {
        let is_same_json = || match (json::decode_text::<Value>(&value), json::decode_text::<Value>(&other)) {
            (Ok(one), Ok(other)) => difference(&one, &other).is_none(),
            _ => false,
        };
        name == other_name && (value == other || is_same_json())
    };
    let (ones, others) = (pairs(one), pairs(other));
    one == other || (ones.len() == others.len() && ones.into_iter().zip(others).all(is_same))
}

fn credentials(document: Document) -> Credentials {
    let schemes = document
        .operations()
        .flat_map(|operation| operation.description().api.scheme_list());
    schemes.fold(Credentials::none(), |all, scheme| {
        let credential = match scheme.kind() {
            SchemeKind::Basic => Credential::basic("user", "password"),
            SchemeKind::ApiKey(_, _) => Credential::api_key("key"),
            _ => Credential::bearer("token"),
        };
        all.with(scheme.name(), credential)
    })
}

/// Keeps each request, and responds with a failure.
struct Keep(Arc<Mutex<Option<Recorded>>>);

impl Transport for Keep {
    fn send(&self, request: Request<Outgoing>) -> BoxFuture<'_, Result<Response<Box<dyn Chunks>>, TransportError>> {
        let (head, body) = request.into_parts();
        let recorded = Recorded {
            method: head.method.to_string(),
            url: head.uri.to_string(),
            headers: head.headers,
            body: match body {
                Outgoing::Whole(bytes) => bytes,
                _ => Bytes::new(),
            },
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(recorded);
        let body: Box<dyn Chunks> = Box::new(None::<Bytes>);
        let mut response = Response::new(body);
        // A status after which a request is not sent again.
        *response.status_mut() = StatusCode::NOT_IMPLEMENTED;
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// A timer that never fires, so that no time limit ends a call.
struct Never;

impl Timer for Never {
    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[cfg(test)]
mod tests {
    use super::is_same_url;

    #[test]
    fn json_in_a_query_is_compared_by_what_it_means() {
        let url = "https://nowhere.invalid/a?x=1&y=%7B%22a%22%3A1%2C%22b%22%3A%5B%5D%7D";
        assert!(is_same_url(
            url,
            "https://nowhere.invalid/a?x=1&y=%7B%22b%22%3A%5B%5D%2C%22a%22%3A1%7D"
        ));
        for other in [
            "https://nowhere.invalid/a?x=1",
            "https://nowhere.invalid/a?x=1&y=%7B%22a%22%3A2%2C%22b%22%3A%5B%5D%7D",
            "https://nowhere.invalid/a?x=1&z=%7B%22a%22%3A1%2C%22b%22%3A%5B%5D%7D",
            "https://nowhere.invalid/b?x=1&y=%7B%22a%22%3A1%2C%22b%22%3A%5B%5D%7D",
        ] {
            assert!(!is_same_url(url, other), "{other}");
        }
    }
}
