//! Extensions that describe pagination, so that nothing is guessed: `x-pagination` of Datadog's documents,
//! `x-speakeasy-pagination`, and `x-fern-pagination` with a cursor.

use super::wanted::{Value, Wanted};
use super::words::SIZES;
use super::{Page, beginnings, success};
use crate::ir::{Definition, NextPage, Operation, Pagination, Total};
use crate::pointer::Pointer;
use serde_json::Value as Json;

/// A function that reads an extension.
type Reading = fn(&Json, &Page<'_>, &Wanted<'_>) -> Option<Stated>;

const EXTENSIONS: [(&str, Reading); 3] = [
    ("x-pagination", of_datadog),
    ("x-speakeasy-pagination", of_speakeasy),
    ("x-fern-pagination", of_fern),
];

/// The facts in an extension.
struct Stated {
    next: NextPage,
    /// The place of the list, if it is given.
    items: Option<Pointer>,
    size: Option<String>,
    /// The member with the number of pages.
    pages: Option<Pointer>,
}

/// The pagination that an extension of an operation describes; `None` if it names a parameter or a member that does not
/// exist.
pub(super) fn read(
    node: &Json,
    operation: &Operation,
    definitions: &[Definition],
    wanted: &Wanted<'_>,
) -> Option<Pagination> {
    let mut extensions = EXTENSIONS.iter();
    let (stated, read) = extensions.find_map(|(name, read)| Some((node.get(name)?, read)))?;
    let page = Page::of(success(operation)?, definitions, &operation.path)?;
    let Stated {
        next,
        items,
        size,
        pages,
    } = read(stated, &page, wanted)?;
    let items = items.or_else(|| page.items())?;
    page.item(&items)?;
    let total = pages.map(Total::Pages).or_else(|| page.total(&next, &items));
    let size = size.or_else(|| wanted.number(&page, SIZES).map(|value| value.name.clone()));
    Some(Pagination {
        begin: beginnings(operation, definitions, next.parameter()),
        in_body: false,
        next,
        otherwise: None,
        items,
        size,
        more: None,
        last: None,
        total,
    })
}

fn of_datadog(stated: &Json, page: &Page<'_>, wanted: &Wanted<'_>) -> Option<Stated> {
    let text = |name: &str| stated.get(name).and_then(Json::as_str);
    let parameter = |name: &str| taker(wanted, text(name)?);
    let by_token = || {
        let member = member(page, text("cursorPath")?)?;
        let parameter = parameter("cursorParam")?.name.clone();
        Some(NextPage::Token { member, parameter })
    };
    let by_number = || {
        let start = stated.get("pageStart").and_then(Json::as_i64);
        Some(number(page, parameter("pageParam")?, start))
    };
    let by_offset = || {
        let parameter = parameter("pageOffsetParam")?.name.clone();
        Some(NextPage::Offset { parameter })
    };
    Some(Stated {
        next: by_token().or_else(by_number).or_else(by_offset)?,
        // Without a path, the response is the list.
        items: Some(steps(text("resultsPath").unwrap_or_default())),
        size: parameter("limitParam").map(|value| value.name.clone()),
        pages: None,
    })
}

fn of_speakeasy(stated: &Json, page: &Page<'_>, wanted: &Wanted<'_>) -> Option<Stated> {
    let input = |kind: &str| {
        let mut inputs = stated.get("inputs")?.as_array()?.iter();
        let is_it = |input: &&Json| ["type", "in"].map(|name| text(input, name)) == [Some(kind), Some("parameters")];
        taker(wanted, text(inputs.find(is_it)?, "name")?)
    };
    let output = |name: &str| path_of(text(stated.get("outputs")?, name)?, "$");
    let there = |name: &str| output(name).filter(|member| page.at(member).is_some());
    let by_token = || {
        let (member, parameter) = (there("nextCursor")?, input("cursor")?.name.clone());
        Some(NextPage::Token { member, parameter })
    };
    let by_number = || Some(number(page, input("page")?, None));
    let by_offset = || {
        let parameter = input("offset")?.name.clone();
        Some(NextPage::Offset { parameter })
    };
    let next = match text(stated, "type")? {
        "cursor" => by_token(),
        "url" => there("nextUrl").map(NextPage::Url),
        "offsetLimit" => by_number().or_else(by_offset),
        _ => None,
    };
    Some(Stated {
        next: next?,
        items: there("results"),
        size: input("limit").map(|value| value.name.clone()),
        pages: there("numPages"),
    })
}

/// Only a cursor is read: an offset of Fern may also count pages.
fn of_fern(stated: &Json, page: &Page<'_>, wanted: &Wanted<'_>) -> Option<Stated> {
    let there = |name: &str| path_of(text(stated, name)?, "$response").filter(|member| page.at(member).is_some());
    let cursor = path_of(text(stated, "cursor")?, "$request")?;
    let parameter = taker(wanted, &cursor.last()?)
        .filter(|_| cursor.steps().count() == 1)?
        .name
        .clone();
    let member = there("next_cursor")?;
    Some(Stated {
        next: NextPage::Token { member, parameter },
        items: there("results"),
        size: None,
        pages: None,
    })
}

fn number(page: &Page<'_>, value: &Value<'_>, start: Option<i64>) -> NextPage {
    NextPage::Number {
        parameter: value.name.clone(),
        first: start.or_else(|| page.first_number(value)),
    }
}

fn text<'s>(stated: &'s Json, name: &str) -> Option<&'s str> {
    stated.get(name)?.as_str()
}

fn taker<'w, 'a>(wanted: &'w Wanted<'a>, name: &str) -> Option<&'w Value<'a>> {
    wanted.values.iter().find(|value| value.name == name)
}

fn member(page: &Page<'_>, path: &str) -> Option<Pointer> {
    Some(steps(path)).filter(|member| page.at(member).is_some())
}

/// The place for a path of members that begins with `root`; `None` if the path selects items of a list.
fn path_of(path: &str, root: &str) -> Option<Pointer> {
    let rest = path.strip_prefix(root)?;
    let is_of_members = rest.is_empty() || rest.starts_with('.');
    (is_of_members && !rest.contains(['[', '*', '(', '?'])).then(|| steps(rest))
}

/// The place for a path of members that are separated by dots.
fn steps(path: &str) -> Pointer {
    let steps = path.split('.').filter(|step| !step.is_empty());
    steps.fold(Pointer::root(), |at, step| at.key(step))
}
