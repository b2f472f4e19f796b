//! Paged lists as the overrides describe them, checked against the document.

use super::member::{Place, lists, place};
use crate::ir::{self, Kind, Location, NextPage, Pagination, RELATIONS, TARGETS, Total};
use crate::plan::media::{Media, content_media};
use crate::pointer::Pointer;
use crate::settings::PaginationOverride;

/// The pagination of an entry of the overrides. Fails if the entry says nothing, too much, or names something that does
/// not exist. `page` is the schema of the response, if it is JSON.
pub(super) fn read(
    api: &ir::Api,
    operation: &ir::Operation,
    page: Option<&ir::Schema>,
    said: &PaginationOverride,
) -> Result<Pagination, String> {
    let in_body = read_parameters(api, operation, said)?;
    let response = PagedResponse {
        api,
        page,
        items: pointer(&said.items)?,
    };
    let (next, otherwise) = read_next(&response, said)?;
    if said.first.is_some() && said.page_number.is_none() {
        return Err("`first` is of lists whose pages `page_number` counts".to_owned());
    }
    let total = read_total(&response, &next, said)?;
    if said.more.is_some() && said.last.is_some() {
        return Err("one of `more` and `last` can be given".to_owned());
    }
    let switch = |member: &Option<String>| {
        member
            .as_deref()
            .map(|member| response.member(member, &SWITCH))
            .transpose()
    };
    let (more, last) = (switch(&said.more)?, switch(&said.last)?);
    let ways = [Some(&next), otherwise.as_ref()].into_iter().flatten();
    Ok(Pagination {
        begin: ways.filter_map(NextPage::parameter).map(str::to_owned).collect(),
        next,
        otherwise,
        size: said.size.clone(),
        more,
        last,
        total,
        in_body,
        items: response.items,
    })
}

/// The member that holds the length of the list.
fn read_total(
    response: &PagedResponse<'_>,
    next: &NextPage,
    said: &PaginationOverride,
) -> Result<Option<Total>, String> {
    Ok(match (&said.total, &said.total_pages) {
        (None, None) => None,
        _ if !next.is_counted() && !leads_by_url(next) => {
            return Err("`total` is of lists that a URL leads through, or `page_number` or `offset` counts".to_owned());
        }
        (Some(member), None) => Some(Total::Items(response.member(member, &NUMBER)?)),
        (None, Some(member)) => Some(Total::Pages(response.member(member, &NUMBER)?)),
        (Some(_), Some(_)) => return Err("one of `total` and `total_pages` can be given".to_owned()),
    })
}

/// Whether a page is requested by members of the JSON body rather than by parameters. Fails if they do not exist, or
/// cannot take the value that leads to the next page.
fn read_parameters(api: &ir::Api, operation: &ir::Operation, said: &PaginationOverride) -> Result<bool, String> {
    let asks_by = said.parameters().into_iter().flatten();
    let in_body = asks_by.clone().any(|name| name.starts_with('/'));
    for name in asks_by {
        if in_body {
            let at = pointer(name)?;
            let body = operation.body.as_ref().and_then(|body| body.contents.first());
            let body = body.filter(|content| content_media(api, content) == Media::Json);
            let body = body.and_then(|content| content.schema.as_ref());
            let taken = body.map_or(Place::Closed, |body| place(api, body, &at, TOKEN.is_it));
            if taken == Place::Closed {
                return Err(format!("there is no {} at `{name}` in the JSON body", TOKEN.name));
            }
        } else {
            read_parameter(api, operation, name)?;
        }
    }
    if in_body && said.size.is_some() {
        return Err("`size` is of lists whose pages a query parameter asks for".to_owned());
    }
    Ok(in_body)
}

/// Fails unless a query parameter of this name, or a member of an object in the query that becomes a parameter, takes
/// the value that leads to the next page.
fn read_parameter(api: &ir::Api, operation: &ir::Operation, name: &str) -> Result<(), String> {
    let taken = |schema: &ir::Schema, at: &Pointer| place(api, schema, at, TOKEN.is_it);
    let in_query = || {
        let parameters = operation.parameters.iter();
        parameters.filter(|parameter| parameter.location == Location::Query)
    };
    if let Some(parameter) = in_query().find(|parameter| parameter.name == name) {
        return match taken(&parameter.schema, &Pointer::root()) {
            Place::Closed => Err(format!("the query parameter `{name}` is no {}", TOKEN.name)),
            Place::Fits | Place::Undescribed => Ok(()),
        };
    }
    let is_member = |object: &ir::Parameter| {
        let member = object.member_of_name(name);
        member.is_some_and(|member| taken(&object.schema, &Pointer::root().key(member)) == Place::Fits)
    };
    if in_query().any(is_member) {
        return Ok(());
    }
    Err(format!(
        "there is no query parameter `{name}` that takes a {}",
        TOKEN.name
    ))
}

fn leads_by_url(next: &NextPage) -> bool {
    matches!(next, NextPage::Url(_) | NextPage::Link | NextPage::LinkList(_))
}

/// The way to the next page, and a counting parameter for responses without its URL. Fails unless exactly one entry
/// gives the first.
fn read_next(response: &PagedResponse<'_>, said: &PaginationOverride) -> Result<(NextPage, Option<NextPage>), String> {
    let mut ways = Vec::new();
    if let Some(member) = &said.next_url {
        ways.push(NextPage::Url(response.member(member, &TEXT)?));
    }
    if said.link_header {
        ways.push(NextPage::Link);
    }
    if let Some(list) = &said.link_list {
        ways.push(NextPage::LinkList(response.links(list)?));
    }
    if let Some(token) = &said.token {
        ways.push(NextPage::Token {
            member: response.member(&token.member, &TOKEN)?,
            parameter: token.parameter.clone(),
        });
    }
    if let Some(last) = &said.last_item {
        ways.push(NextPage::Last {
            member: response.member_of_item(&last.member, &TOKEN)?,
            parameter: last.parameter.clone(),
        });
    }
    if let Some(name) = &said.page_number {
        ways.push(NextPage::Number {
            parameter: name.clone(),
            first: said.first,
        });
    }
    if let Some(name) = &said.offset {
        ways.push(NextPage::Offset {
            parameter: name.clone(),
        });
    }
    let count = ways.len();
    let mut ways = ways.into_iter();
    match (ways.next(), ways.next(), ways.next()) {
        (Some(next), None, None) => Ok((next, None)),
        (Some(next), Some(otherwise), None) if leads_by_url(&next) && otherwise.is_counted() => {
            Ok((next, Some(otherwise)))
        }
        _ => Err(format!(
            "one of `next_url`, `link_header`, `link_list`, `token`, `last_item`, `page_number` and `offset` must be given, \
             not {count}; the last two can stand beside the first three"
        )),
    }
}

/// The response with the members that an entry names.
struct PagedResponse<'a> {
    api: &'a ir::Api,
    /// `None` if the response is not JSON, which is reported when its list is looked for.
    page: Option<&'a ir::Schema>,
    items: Pointer,
}

/// The kind of a member that paging reads.
struct Wanted {
    name: &'static str,
    is_it: fn(&Kind) -> bool,
}

const LIST: Wanted = Wanted {
    name: "list",
    is_it: |kind| matches!(kind, Kind::Array(_)),
};
const TEXT: Wanted = Wanted {
    name: "text",
    is_it: |kind| matches!(kind, Kind::Text(_) | Kind::Enumeration(_)),
};
const TOKEN: Wanted = Wanted {
    name: "text or number",
    is_it: |kind| (TEXT.is_it)(kind) || (NUMBER.is_it)(kind),
};
const NUMBER: Wanted = Wanted {
    name: "number",
    is_it: |kind| matches!(kind, Kind::Integer(_) | Kind::Number(_) | Kind::Enumeration(_)),
};
const SWITCH: Wanted = Wanted {
    name: "`true` or `false`",
    is_it: |kind| matches!(kind, Kind::Boolean | Kind::Enumeration(_)),
};

impl PagedResponse<'_> {
    /// The place of a member of the response.
    fn member(&self, text: &str, wanted: &Wanted) -> Result<Pointer, String> {
        let at = pointer(text)?;
        match self.page {
            Some(page) if place(self.api, page, &at, wanted.is_it) == Place::Closed => {
                Err(format!("there is no {} at `{text}` in the response", wanted.name))
            }
            _ => Ok(at),
        }
    }

    /// The schemas of the items of the lists at a place.
    fn held(&self, at: &Pointer) -> Vec<&ir::Schema> {
        let lists = self.page.map_or_else(Vec::new, |page| lists(self.api, page, at));
        lists.into_iter().map(|list| &list.items).collect()
    }

    /// The place of a list of links.
    fn links(&self, text: &str) -> Result<Pointer, String> {
        let at = self.member(text, &LIST)?;
        let links = self.held(&at);
        let can_have = |link: &ir::Schema, names: &[&str]| {
            let mut places = names.iter().map(|name| Pointer::root().key(name));
            places.any(|at| place(self.api, link, &at, TEXT.is_it) == Place::Fits)
        };
        let mut known = links.iter();
        if links.is_empty() || known.any(|link| can_have(link, &RELATIONS) && can_have(link, &TARGETS)) {
            Ok(at)
        } else {
            Err(format!("what the list at `{text}` holds has no `rel` and `href`"))
        }
    }

    /// The place of a member of an item, relative to the item.
    fn member_of_item(&self, text: &str, wanted: &Wanted) -> Result<Pointer, String> {
        let at = pointer(text)?;
        let items = self.held(&self.items);
        let mut held = items.iter();
        if items.is_empty() || held.any(|item| place(self.api, item, &at, wanted.is_it) != Place::Closed) {
            Ok(at)
        } else {
            Err(format!(
                "there is no {} at `{text}` in an item of the list",
                wanted.name
            ))
        }
    }
}

/// The members of a response, or of an item, that a pagination reads and the document does not describe, although it
/// describes others.
pub(super) fn undescribed(api: &ir::Api, page: &ir::Schema, pagination: &Pagination) -> Vec<Pointer> {
    let place_in = |schema: &ir::Schema, at: &Pointer| place(api, schema, at, |_| true);
    let next = match &pagination.next {
        NextPage::Url(member) | NextPage::LinkList(member) | NextPage::Token { member, .. } => Some(member),
        _ => None,
    };
    let total = pagination.total.as_ref().map(|total| match total {
        Total::Items(member) | Total::Pages(member) => member,
    });
    let (more, last) = (pagination.more.as_ref(), pagination.last.as_ref());
    let members = [next, more, last, total, Some(&pagination.items)].into_iter().flatten();
    let of_response = members.filter(|at| place_in(page, at) == Place::Undescribed);
    let of_item = match &pagination.next {
        NextPage::Last { member, .. } => Some(member),
        _ => None,
    };
    let items = lists(api, page, &pagination.items);
    let is_described = |at: &Pointer| {
        let mut items = items.iter();
        items.any(|list| place_in(&list.items, at) != Place::Undescribed)
    };
    let of_item = of_item.filter(|at| !items.is_empty() && !is_described(at));
    of_response.chain(of_item).cloned().collect()
}

fn pointer(text: &str) -> Result<Pointer, String> {
    Pointer::parse(text).ok_or_else(|| format!("`{text}` is no JSON Pointer"))
}
