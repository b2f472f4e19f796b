//! Pagination: lists in pages, recognised by the names of parameters and members.
//!
//! OpenAPI does not describe how a list continues, and there are few common names for it. Only clear signs count: a
//! member *next* with a URL, or with a token for a parameter; a cursor of the same name in the response and the
//! request; the identifier of the last item, beside a member that says whether there are more; a `Link` header; a
//! parameter that counts pages or items, beside one for their size; a list of links, one of which may be `next`. An
//! extension takes precedence over all of them. The overrides add pagination that is not recognised, and remove what is
//! recognised wrongly.

mod extension;
mod first;
mod items;
pub(super) mod last_page;
mod links;
mod list;
mod page;
mod token;
mod total;
mod wanted;
mod words;

use self::list::List;
use self::page::{Page, Text};
use self::wanted::Wanted;
use self::words::{AFTER, INDICES, NUMBERS, OFFSETS, SAME, TOKENS, root_word, word};
use crate::document::Document;
use crate::ir::{Definition, Location, Method, NextPage, Operation, Pagination, Parameter, Response, Status};
use crate::pointer::Pointer;

/// Recognises how the lists of operations continue.
pub(super) fn recognise(operations: &mut [Operation], definitions: &[Definition], document: &Document) {
    for operation in operations {
        operation.pagination = match operation.method {
            Method::Get => {
                let wanted = Wanted::of_query(operation, definitions);
                document
                    .node(&operation.at)
                    .and_then(|node| extension::read(node, operation, definitions, &wanted))
                    .or_else(|| recognise_one(operation, definitions, &wanted))
            }
            // An operation that creates something returns no list.
            Method::Post if creates(operation) => None,
            Method::Post => recognise_search(operation, definitions),
            _ => None,
        };
    }
}

/// A search by POST requests a page in its body or in its query. If both are possible, the query is used, since callers
/// set the size of a page there; unless the query can only count, and the body can do better.
fn recognise_search(operation: &Operation, definitions: &[Definition]) -> Option<Pagination> {
    let by_body =
        Wanted::of_body(operation, definitions).and_then(|wanted| recognise_one(operation, definitions, &wanted));
    let by_query = recognise_one(operation, definitions, &Wanted::of_search(operation, definitions));
    match (by_body, by_query) {
        (Some(body), Some(query)) if query.next.is_counted() && !body.next.is_counted() => Some(body),
        (body, query) => query.or(body),
    }
}

fn recognise_one(operation: &Operation, definitions: &[Definition], wanted: &Wanted<'_>) -> Option<Pagination> {
    let success = success(operation)?;
    let page = Page::of(success, definitions, &operation.path)?;
    recognise_page(operation, success, &page, wanted).or_else(|| {
        // If a response is one of several objects, all of them must continue in the same way.
        let ways = page
            .alternatives()?
            .map(|page| recognise_page(operation, success, &page, wanted));
        let common = ways.reduce(|one, other| common_way(one?, other?))??;
        (common.items != Pointer::root()).then_some(common)
    })
}

/// The way in which two lists continue, if it is the same. They may differ in their totals.
fn common_way(one: Pagination, other: Pagination) -> Option<Pagination> {
    let total = one.total.clone().filter(|total| other.total.as_ref() == Some(total));
    let one = Pagination { total, ..one };
    let other = Pagination {
        total: one.total.clone(),
        ..other
    };
    (one == other).then_some(one)
}

fn recognise_page<'a>(
    operation: &'a Operation,
    success: &'a Response,
    page: &'a Page<'a>,
    wanted: &'a Wanted<'a>,
) -> Option<Pagination> {
    let list = List::of(operation, success, page, wanted)?;
    let url = list.by_url();
    let otherwise = url.as_ref().and_then(|url| list.without(url));
    let next = url.map(|url| NextPage::Url(url.at)).or_else(|| list.without_url())?;
    let total = list.total(&next, otherwise.as_ref());
    Some(Pagination {
        begin: beginnings(operation, page.definitions, next.parameter()),
        in_body: wanted.in_body,
        next,
        otherwise,
        items: list.items,
        // The table has the limits of a parameter for the size, but none of a member of the body.
        size: list.size.filter(|_| !wanted.in_body),
        last: list.last.filter(|_| list.more.is_none()),
        more: list.more,
        total,
    })
}

/// Whether an operation creates something, by the status of its success (RFC 9110, section 15.3.2).
fn creates(operation: &Operation) -> bool {
    success(operation).is_some_and(|success| success.status == Status::Code(201))
}

fn success(operation: &Operation) -> Option<&Response> {
    let mut responses = operation.responses.iter();
    responses.find(|response| response.status.is_success())
}

/// The query parameters that select a page: the known one, those with such a name, and exploded objects with such a
/// member.
fn beginnings(operation: &Operation, definitions: &[Definition], known: Option<&str>) -> Vec<String> {
    let begins = |parameter: &&Parameter| {
        let properties = wanted::named_members(parameter, definitions).map(|object| &object.properties);
        let members = properties.into_iter().flatten();
        let mut names = members.filter_map(|member| parameter.name_of_member(&member.name));
        parameter.location == Location::Query
            && (is_beginning(&parameter.name, known) || names.any(|name| is_beginning(&name, known)))
    };
    let parameters = operation.parameters.iter().filter(begins);
    parameters.map(|parameter| parameter.name.clone()).collect()
}

/// Whether a parameter with this name selects a page.
fn is_beginning(name: &str, known: Option<&str>) -> bool {
    let word = word(name);
    let is_one_of = |words: &[&[&str]]| words.concat().contains(&word.as_str());
    known == Some(name)
        || is_one_of(&[NUMBERS, OFFSETS, INDICES, AFTER, SAME])
        || TOKENS.contains(&root_word(&word).as_str())
}
