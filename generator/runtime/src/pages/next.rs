//! What an answer says about the page after it.

use super::Pagination;
use crate::json::{Json, Map};
use crate::response::Response;
use http::header::LINK;

/// Where the next page is.
pub(super) enum Next {
    /// At a URL.
    Url(String),
    /// Behind a token, in a query parameter.
    Token(&'static str, String),
    /// So much further on, in a query parameter.
    After(&'static str, i64),
}

/// Where the next page is; `None` if this was the last.
pub(super) fn find(pagination: Pagination, answer: &Response) -> Option<Next> {
    match pagination {
        Pagination::NextUrl(member) => text(answer, member).map(Next::Url),
        Pagination::LinkHeader => link(answer).map(Next::Url),
        Pagination::Token(member, parameter) => text(answer, member).map(|token| Next::Token(parameter, token)),
        Pagination::PageNumber(parameter, _, items) => (count(answer, items) > 0).then_some(Next::After(parameter, 1)),
        Pagination::Offset(parameter, items) => match count(answer, items) {
            0 => None,
            items => Some(Next::After(parameter, items)),
        },
    }
}

/// The member of an answer at the end of a way such as `meta.next_page_url`; an empty way is the answer itself.
fn member(answer: &Response, way: &str) -> Option<Json> {
    let root: Json = answer.json().ok()?;
    way.split('.')
        .filter(|name| !name.is_empty())
        .try_fold(root, |value, name| {
            let mut members: Map<Json> = value.decode().ok()?;
            members.swap_remove(name)
        })
}

/// A text that is not empty, or a number as text.
fn text(answer: &Response, way: &str) -> Option<String> {
    let value = member(answer, way)?;
    let text = value
        .decode::<String>()
        .or_else(|_| value.decode::<i64>().map(|number| number.to_string()))
        .ok()?;
    (!text.is_empty()).then_some(text)
}

fn count(answer: &Response, way: &str) -> i64 {
    let items = member(answer, way)
        .and_then(|list| list.decode::<Vec<Json>>().ok())
        .unwrap_or_default();
    i64::try_from(items.len()).unwrap_or(0)
}

/// The URL of the link whose relation is `next` (RFC 8288, section 3).
fn link(answer: &Response) -> Option<String> {
    let headers = answer
        .headers()
        .get_all(LINK)
        .iter()
        .filter_map(|value| value.to_str().ok());
    // Apart at what opens a URL: a comma can be part of one.
    headers.flat_map(|header| header.split('<').skip(1)).find_map(|link| {
        let (url, parameters) = link.split_once('>')?;
        let is_next = parameters
            .split(';')
            .filter_map(|parameter| parameter.trim().split_once('='))
            .any(|(name, value)| {
                name.trim().eq_ignore_ascii_case("rel")
                    && value
                        .trim()
                        .trim_matches('"')
                        .split_whitespace()
                        .any(|rel| rel.eq_ignore_ascii_case("next"))
            });
        is_next.then(|| url.to_owned())
    })
}
