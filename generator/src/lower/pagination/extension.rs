//! What an extension says about how a list goes on: Datadog's documents have it, and it is no guess.

use super::wanted::Wanted;
use super::{Page, beginnings, success};
use crate::ir::{Definition, NextPage, Operation, Pagination};
use crate::pointer::Pointer;
use serde_json::Value;

pub(super) const NAME: &str = "x-pagination";

/// What the extension says; none where it names what is not there.
pub(super) fn read(
    stated: &Value,
    operation: &Operation,
    definitions: &[Definition],
    wanted: &Wanted<'_>,
) -> Option<Pagination> {
    let page = Page::of(success(operation)?, definitions, &operation.path)?;
    let text = |name: &str| stated.get(name).and_then(Value::as_str);
    let parameter = |name: &str| {
        let name = text(name)?;
        wanted.values.iter().find(|value| value.name == name)
    };
    let items = member(text("resultsPath").unwrap_or_default());
    page.item(&items)?;
    let by_token = || {
        let token = member(text("cursorPath")?);
        page.at(&token)?;
        Some(NextPage::Token {
            member: token,
            parameter: parameter("cursorParam")?.name.clone(),
        })
    };
    let by_number = || {
        let value = parameter("pageParam")?;
        let start = stated.get("pageStart").and_then(Value::as_i64);
        Some(NextPage::Number {
            parameter: value.name.clone(),
            first: start.or_else(|| page.first_number(value)),
        })
    };
    let by_offset = || {
        let parameter = parameter("pageOffsetParam")?.name.clone();
        Some(NextPage::Offset { parameter })
    };
    let next = by_token().or_else(by_number).or_else(by_offset)?;
    let total = page.total(&next, &items);
    Some(Pagination {
        begin: beginnings(operation, definitions, next.parameter()),
        in_body: false,
        next,
        otherwise: None,
        items,
        size: parameter("limitParam").map(|value| value.name.clone()),
        more: None,
        last: None,
        total,
    })
}

/// The place of a member whose steps are separated by dots.
fn member(path: &str) -> Pointer {
    let steps = path.split('.').filter(|step| !step.is_empty());
    steps.fold(Pointer::root(), |at, step| at.key(step))
}
