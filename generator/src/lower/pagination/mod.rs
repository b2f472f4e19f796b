//! Pagination: lists that come in pages, recognised by the names that their parameters and members go by.
//!
//! OpenAPI does not describe how a list goes on, and producers agree on few words for it. Only what leaves no doubt is taken:
//! a member that says *next* and holds a URL, or a token that a parameter takes; a cursor of one name on both sides; the
//! identifier of the last item, or a member that holds it, beside one that says whether there are more; a `Link` header; a parameter
//! that counts pages or items beside one for their size; a list of links, of which one may be that of the next page. What an extension
//! says is taken before all of that. The overrides file says what is missed, and takes back what is wrong.

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

/// Notes how each list among the operations goes on.
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
            // What makes something is no list.
            Method::Post if creates(operation) => None,
            Method::Post => recognise_search(operation, definitions),
            _ => None,
        };
    }
}

/// A search whose terms do not fit a URL says in its body which page it wants, too, or in its query all the same. Where both could say it,
/// the query does, which has setters of its own, and the size of a page with them; unless counting is all that it can do.
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
        // Where a response is one of several objects, the list goes on in the way in which all of them do.
        let ways = page
            .alternatives()?
            .map(|page| recognise_page(operation, success, &page, wanted));
        let common = ways.reduce(|one, other| common_way(one?, other?))??;
        (common.items != Pointer::root()).then_some(common)
    })
}

/// The way in which two lists go on, if it is one. How long they are, one can say and the other not.
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
        // Of a parameter the document says how great it may be, which its table holds; the runtime knows no such thing of a body.
        size: list.size.filter(|_| !wanted.in_body),
        last: list.last.filter(|_| list.more.is_none()),
        more: list.more,
        total,
    })
}

/// Whether a call makes something, by the status of its success (RFC 9110, section 15.3.2).
fn creates(operation: &Operation) -> bool {
    success(operation).is_some_and(|success| success.status == Status::Code(201))
}

fn success(operation: &Operation) -> Option<&Response> {
    let mut responses = operation.responses.iter();
    responses.find(|response| response.status.is_success())
}

/// The query parameters that say where a page begins: the one that is known to, those that are called so, and objects with such a member
/// among those that are parameters of their own.
fn beginnings(operation: &Operation, definitions: &[Definition], known: Option<&str>) -> Vec<String> {
    let begins = |parameter: &&Parameter| {
        let properties = wanted::spread(parameter, definitions).map(|object| &object.properties);
        let mut members = properties.into_iter().flatten();
        parameter.location == Location::Query
            && (is_beginning(&parameter.name, known) || members.any(|member| is_beginning(&member.name, known)))
    };
    let parameters = operation.parameters.iter().filter(begins);
    parameters.map(|parameter| parameter.name.clone()).collect()
}

/// Whether what is called so says where a page begins.
fn is_beginning(name: &str, known: Option<&str>) -> bool {
    let word = word(name);
    let is_one_of = |words: &[&[&str]]| words.concat().contains(&word.as_str());
    known == Some(name)
        || is_one_of(&[NUMBERS, OFFSETS, INDICES, AFTER, SAME])
        || TOKENS.contains(&root_word(&word).as_str())
}
