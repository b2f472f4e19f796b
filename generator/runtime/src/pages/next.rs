//! The next page, according to a response.

use super::link;
use super::pagination::{Count, NextPage, Pagination};
use crate::json::pointer::at;
use crate::json::{self, Decode, Decoded, Json, Map};
use crate::response::Response;
use crate::value::Value;
use http::StatusCode;
use std::collections::BTreeSet;

/// What leads to the next page.
pub(super) enum Next {
    /// A URL.
    Url(String),
    /// A token for a parameter.
    Token(&'static str, Value),
    /// The page after one with this number of items, for a parameter that counts.
    After(Count, i64),
}

/// The next page; `None` if this was the last. Fails if the response says that there is one, but not where, or in a
/// form that cannot be sent.
pub(super) fn find(pagination: &Pagination, response: &Response) -> Result<Option<Next>, String> {
    match says_more(pagination, response) {
        Some(false) => Ok(None),
        Some(true) => {
            let by_count = || behind(pagination.otherwise?, pagination, response);
            let next = lead(pagination, response)?.or_else(by_count);
            next.map(Some).ok_or_else(|| NOWHERE.to_owned())
        }
        None => lead(pagination, response),
    }
}

/// Whether there are more pages, if a member of the response says so.
pub(super) fn says_more(pagination: &Pagination, response: &Response) -> Option<bool> {
    let said = |pointer: Option<&'static str>| member(response, pointer?)?.decode::<bool>().ok();
    said(pagination.more).or_else(|| said(pagination.last).map(|is_last| !is_last))
}

/// The page after the items of a response, for a parameter that counts; `None` after a page without items.
pub(super) fn behind(counted: Count, pagination: &Pagination, response: &Response) -> Option<Next> {
    let items = count(response, pagination.items);
    (items > 0).then_some(Next::After(counted, items))
}

pub(super) const NOWHERE: &str = "the response says that there are more pages, but not where the next one is";

fn lead(pagination: &Pagination, response: &Response) -> Result<Option<Next>, String> {
    Ok(match pagination.next {
        NextPage::Url(pointer) => url(response, pointer, pagination.otherwise.is_some())?.map(Next::Url),
        NextPage::Link => link::next(response.headers()).map(Next::Url),
        NextPage::LinkList(pointer) => list(response, pointer).iter().find_map(link::target).map(Next::Url),
        NextPage::Token {
            member: pointer,
            parameter,
        } => token(led(member(response, pointer), pointer)?, pagination, parameter),
        NextPage::Last {
            member: pointer,
            parameter,
        } => {
            let last = list(response, pagination.items).pop();
            let last = last.and_then(|last| at(last, pointer));
            token(led(last, pointer)?, pagination, parameter)
        }
        NextPage::Count(count) => behind(count, pagination, response),
    })
}

/// Names of the URL in an object about the next page.
const URLS: [&str; 4] = ["href", "link", "uri", "url"];

/// The URL of the next page. Fails if the object that should have it (`next`) has other members and no URL, such as
/// only a token.
fn url(response: &Response, pointer: &str, can_count: bool) -> Result<Option<String>, String> {
    let url = member(response, pointer);
    let url = url.map(|url| url_within(&url).unwrap_or(url));
    let around = pointer
        .rsplit_once('/')
        .filter(|(_, last)| url.is_none() && URLS.contains(last));
    let next = around.and_then(|(next, _)| member(response, next).filter(|_| next.ends_with("/next")));
    let says = |members: Map<Json>| members.values().any(|value| !value.is_null());
    if !can_count && next.is_some_and(|next| next.decode().is_ok_and(says)) {
        return Err(NOWHERE.to_owned());
    }
    Ok(led(url, pointer)?.map(|(_, url)| url))
}

/// The URL in a link that is an object.
fn url_within(link: &Json) -> Option<Json> {
    let text = URLS.iter().find_map(|name| link.member_text(name))?;
    Json::encoded(&text).ok()
}

/// The member of a response at a JSON Pointer; `None` if there is none, or the response is not JSON.
pub(super) fn member(response: &Response, pointer: &str) -> Option<Json> {
    at(response.json().ok()?, pointer)
}

/// The total in a response: an integer above 0.
pub(super) fn total(response: &Response, pointer: &str) -> Option<i64> {
    let total = member(response, pointer)?.decode().ok();
    total.filter(|total| *total > 0)
}

/// The token as it is sent: in a body as the response has it, even if it is a number.
fn token(led: Option<(Json, String)>, pagination: &Pagination, parameter: &'static str) -> Option<Next> {
    let (value, text) = led?;
    let is_in_body = pagination.is_in_body;
    let token = if is_in_body { value.into() } else { Value::Text(text) };
    Some(Next::Token(parameter, token))
}

/// The value that leads to the next page, and its text; a number keeps its digits. `None` for values of a last page:
/// null, `false` and empty values. Fails on any other value, since a walk that ends there would look like the whole
/// list.
fn led(value: Option<Json>, pointer: &str) -> Result<Option<(Json, String)>, String> {
    let Some(value) = value else { return Ok(None) };
    let text = match value.decode() {
        Ok(Value::Text(text)) => text,
        Ok(Value::Integer(_) | Value::Float(_)) => value.as_str().to_owned(),
        Ok(Value::Null | Value::Bool(false)) => return Ok(None),
        Ok(list @ (Value::List(_) | Value::Object(_))) if list.is_empty() => return Ok(None),
        _ => {
            return Err(format!(
                "`{pointer}`, which leads to the next page, is neither a text nor a number"
            ));
        }
    };
    Ok((!text.is_empty()).then_some((value, text)))
}

pub(super) fn count(response: &Response, pointer: &str) -> i64 {
    i64::try_from(list(response, pointer).len()).unwrap_or(0)
}

fn list(response: &Response, pointer: &str) -> Vec<Json> {
    let list = member(response, pointer).and_then(|list| list.decode().ok());
    list.unwrap_or_default()
}

/// Members that mostly identify an item uniquely.
const IDENTITIES: [&str; 3] = ["id", "sid", "uuid"];

/// Whether two responses have items with the same identities in the same order.
pub(super) fn has_same_identities(pagination: &Pagination, one: &Response, other: &Response) -> bool {
    let [ones, others] = [one, other].map(|response| list(response, pagination.items));
    identities(&ones).is_some_and(|known| identities(&others) == Some(known))
}

/// The identities of the items of a page. Versions of one thing share an identity, so that a page with an identity
/// twice proves nothing: it has none.
fn identities(items: &[Json]) -> Option<Vec<String>> {
    let identity = |item: &Json| IDENTITIES.iter().find_map(|name| item.member_text(name));
    let known: Vec<String> = items.iter().map(identity).collect::<Option<_>>()?;
    let is_telling = !known.is_empty() && known.iter().collect::<BTreeSet<_>>().len() == known.len();
    is_telling.then_some(known)
}

/// Whether two responses have the same items: equal ones, or ones with the same unique identities, whose other members may
/// differ, such as a signed URL. A name is no identity: two pages of events can have the same names in the same order.
pub(super) fn has_same_items(pagination: &Pagination, one: &Response, other: &Response) -> bool {
    let [ones, others] = [one, other].map(|response| list(response, pagination.items));
    if ones.is_empty() || ones.len() != others.len() {
        return false;
    }
    let is_equal = |(one, other): (&Json, &Json)| one.as_str() == other.as_str();
    ones.iter().zip(&others).all(is_equal)
        || identities(&ones).is_some_and(|known| identities(&others) == Some(known))
        || identifiers(&ones).is_some_and(|known| identifiers(&others) == Some(known))
}

/// The members of each item whose names are those of identifiers (`InvoiceID`). `None` if they are not unique within
/// the page: they may identify what the items belong to.
fn identifiers(items: &[Json]) -> Option<BTreeSet<String>> {
    let identifiers = items.iter().map(|item| {
        let mut members: Map<Json> = item.decode().ok()?;
        members.retain(|name, _| ["_id", "Id", "ID"].iter().any(|end| name.ends_with(end)));
        Json::encoded(&members)
            .ok()
            .filter(|_| !members.is_empty())
            .map(Json::into_string)
    });
    let identifiers: BTreeSet<String> = identifiers.collect::<Option<_>>()?;
    (identifiers.len() == items.len()).then_some(identifiers)
}

/// Whether the status means that there is no body (RFC 9110, sections 15.3.5 and 15.3.6), which some servers send at
/// the end of a list.
fn is_empty(response: &Response) -> bool {
    matches!(response.status(), StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT)
}

/// Whether a response has the list.
pub(super) fn has_list(response: &Response, pointer: &str) -> bool {
    is_empty(response) || member(response, pointer).is_some_and(|list| list.as_str().starts_with('['))
}

/// Whether a response has the list, and it is empty.
pub(super) fn is_empty_list(response: &Response, pointer: &str) -> bool {
    is_empty(response) || member(response, pointer).is_some_and(|list| is_without_items(&list))
}

fn is_without_items(list: &Json) -> bool {
    list.decode::<Vec<Json>>().is_ok_and(|items| items.is_empty())
}

/// Members in which services that respond with 200 to all calls say whether a call succeeded.
const SUCCESSES: [&str; 2] = ["success", "ok"];

/// Members in which they describe the failure.
const FAILURES: [&str; 3] = ["error_message", "errorMessage", "error"];

/// The member by which a response without a list, or with an empty one, says that the call failed; otherwise it would
/// look like an empty page.
pub(super) fn denial(response: &Response, pointer: &str) -> Option<&'static str> {
    let text = str::from_utf8(response.value()).ok()?;
    let is_text = |raw: &str| raw.starts_with('"') && raw != "\"\"";
    let denied = json::telling_member(text, &SUCCESSES, |raw| raw == "false");
    let failed = json::telling_member(text, &FAILURES, is_text);
    // The list is read last, since most pages have no such members.
    let said = denied.or(failed)?;
    let list = member(response, pointer).filter(|list| !list.is_null());
    match list {
        None => Some(said),
        Some(list) => failed.filter(|_| is_without_items(&list)),
    }
}

/// The items of a page; none if the member is absent or null, or the status means that there is no body. Fails if the
/// member is not a list of such items.
pub(super) fn items<I: Decode>(response: &Response, pointer: &str) -> Decoded<Vec<I>> {
    if is_empty(response) {
        return Ok(Vec::new());
    }
    match member(response, pointer) {
        Some(list) if !list.is_null() => list.decode(),
        // A body that is not JSON, or is empty, is not an empty page.
        _ => json::decode::<Json>(response.value()).map(|_| Vec::new()),
    }
}
