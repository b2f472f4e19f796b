//! The page of a list that a document shows, for the mock: what a client asks for after it, and how the list then ends.

use super::locate;
use super::next::{self, Next};
use super::pagination::{Count, NextPage, Pagination};
use crate::base_url::BaseUrl;
use crate::call::member;
use crate::operation::Description;
use crate::response::Response;
use crate::value::Value;

/// What a client asks for after a page.
pub(crate) enum Behind {
    /// This path and query.
    Target(String),
    /// A URL that it does not follow.
    Elsewhere,
    /// This value of a parameter, or of a member of the body.
    Value(&'static str, String),
    /// At least this number.
    From(&'static str, i64),
}

/// What a client asks for after a page of an operation; `None` if nothing.
pub(crate) fn behind(description: &Description, page: &Response) -> Option<Behind> {
    let pagination = description.pagination.as_ref()?;
    Some(match next::find(pagination, page).ok()?? {
        Next::Url(url) => {
            let base = BaseUrl::parse(origin(page.url()), true);
            let target = base.and_then(|base| locate::target(&url, page.url(), &base, description));
            target.map_or(Behind::Elsewhere, Behind::Target)
        }
        Next::Token(parameter, token) => Behind::Value(parameter, token.to_text()?.into_owned()),
        Next::After(count, items) => {
            let from = match count {
                // A client that does not know the number of the first page takes a page that it has seen for number 1.
                Count::Number { .. } => pagination.first.unwrap_or(1).saturating_add(1),
                Count::Offset { .. } => items,
            };
            Behind::From(count.parameter(), from)
        }
    })
}

/// A URL without its path.
fn origin(url: &str) -> &str {
    let scheme = url.find("://").map_or(0, |end| end + 3);
    let path = url.get(scheme..).and_then(|rest| rest.find('/'));
    path.and_then(|path| url.get(..scheme + path)).unwrap_or(url)
}

/// A page that is the last one.
pub(crate) fn last(pagination: &Pagination, page: &str) -> String {
    let (leads, ended) = match pagination.next {
        NextPage::Url(member) | NextPage::Token { member, .. } => {
            let is_text = matches!(member::get(page, member), Some(Value::Text(_)));
            // A required text is empty on the last page.
            (Some(member), if is_text { Value::text("") } else { Value::Null })
        }
        NextPage::LinkList(links) => (Some(links), Value::List(Vec::new())),
        _ => (None, Value::Null),
    };
    let page = leads.map_or_else(|| page.to_owned(), |leads| changed(page, leads, &ended));
    let said = [(pagination.more, false), (pagination.last, true)];
    let said = said.into_iter().filter_map(|(member, value)| Some((member?, value)));
    said.fold(page, |page, (member, value)| {
        changed(&page, member, &Value::from(value))
    })
}

/// The last page of a list, without items.
pub(crate) fn empty(pagination: &Pagination, page: &str) -> String {
    changed(&last(pagination, page), pagination.items, &Value::List(Vec::new()))
}

/// The page with another value of a member, if it has that member.
fn changed(page: &str, place: &str, value: &Value) -> String {
    let changed = member::get(page, place).and_then(|_| member::set(page, place, value).ok());
    changed.unwrap_or_else(|| page.to_owned())
}
