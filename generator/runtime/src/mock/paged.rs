//! Paged lists: the page that the document shows is the only one with items.

use super::route;
use super::server::Request;
use crate::call::member;
use crate::operation::Description;
use crate::pages::shown::{self, Behind};
use crate::response::{Head, Response};
use bytes::Bytes;
use percent_encoding::percent_decode_str;

/// The page of a list for a request.
pub(super) struct Page {
    pub(super) response: http::Response<Bytes>,
    /// Whether the request followed a URL of a response, which may have parameters that the document does not describe.
    pub(super) is_followed: bool,
}

/// The page for a request, made from the response that the document shows.
pub(super) fn page(description: &Description, request: &Request, shown: http::Response<Bytes>) -> Page {
    let whole = |response| Page {
        response,
        is_followed: false,
    };
    let Some(pagination) = description.pagination.as_ref().filter(|_| shown.status().is_success()) else {
        return whole(shown);
    };
    let text = String::from_utf8_lossy(shown.body()).into_owned();
    match shown::behind(description, &received(request, &shown)) {
        None => whole(shown),
        // A URL of the example that leads to another place would fail, or not be followed.
        Some(Behind::Elsewhere) => whole(shown.map(|_| shown::last(pagination, &text).into())),
        Some(Behind::Target(target)) if !is_here(description, &target) => {
            whole(shown.map(|_| shown::last(pagination, &text).into()))
        }
        Some(Behind::Target(target)) => {
            // A base URL can have a path before it, and a credential may follow it.
            let around = request.target.split_once(target.as_str());
            let is_followed = around.is_some_and(|(_, rest)| rest.is_empty() || rest.starts_with(['&', '?']));
            let response = if is_followed {
                shown.map(|_| shown::empty(pagination, &text).into())
            } else {
                shown
            };
            Page { response, is_followed }
        }
        Some(Behind::Value(parameter, value)) if asked(request, parameter).is_some_and(|asked| asked == value) => {
            whole(shown.map(|_| shown::empty(pagination, &text).into()))
        }
        Some(Behind::From(parameter, least)) if number(request, parameter).is_some_and(|number| number >= least) => {
            whole(shown.map(|_| shown::empty(pagination, &text).into()))
        }
        Some(Behind::Value(..) | Behind::From(..)) => whole(shown),
    }
}

/// The response, as the client that sent the request receives it.
fn received(request: &Request, shown: &http::Response<Bytes>) -> Response {
    let path = request.path();
    let head = Head {
        status: shown.status(),
        headers: shown.headers().clone(),
        attempts: 1,
        url: format!("http://{}{path}", request.header("host")),
        is_cut: false,
        list: None,
    };
    Response::new(shown.body().clone(), head.into())
}

/// Whether a path belongs to the operation.
fn is_here(description: &Description, target: &str) -> bool {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    route::matched(description, path, query).is_some()
}

/// The value of a parameter, or of a member of the body, in a request.
fn asked(request: &Request, parameter: &str) -> Option<String> {
    if parameter.starts_with('/') {
        let value = member::get(std::str::from_utf8(&request.body).ok()?, parameter)?;
        return value.to_text().map(std::borrow::Cow::into_owned);
    }
    let (_, query) = request.target.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let decoded = |text: &str| {
        percent_decode_str(&text.replace('+', " "))
            .decode_utf8_lossy()
            .into_owned()
    };
    let (_, value) = pairs.find(|(name, _)| decoded(name) == parameter)?;
    Some(decoded(value))
}

fn number(request: &Request, parameter: &str) -> Option<i64> {
    asked(request, parameter)?.parse().ok()
}
