//! Lists in pages: as recognised, or as the overrides say.

use super::context::{Context, resolve};
use super::model::File;
use super::types::value_type;
use crate::diagnostic::{Code, Place};
use crate::ir::{self, Kind, Location, NextPage, Pagination, Total};
use crate::pointer::Pointer;
use crate::rust::{Pages, Type};
use crate::settings::PaginationOverride;

/// How the list of an operation goes on; none where it is no list in pages.
pub(super) fn plan_pages(context: &mut Context<'_>, file: &mut File, operation: &ir::Operation) -> Option<Pages> {
    let overrides = context.overrides;
    let choice = overrides.operations.get(&operation.id);
    if choice.is_some_and(|choice| choice.unpaged) {
        return None;
    }
    let pagination = match choice.and_then(|choice| choice.pagination.as_ref()) {
        Some(said) => match read(operation, said) {
            Ok(pagination) => pagination,
            Err(message) => {
                report(context, operation, &message);
                return None;
            }
        },
        None => operation.pagination.clone()?,
    };
    let answer = operation
        .responses
        .iter()
        .find(|response| response.status.is_success())?;
    let schema = answer.contents.iter().find_map(|content| content.schema.as_ref())?;
    let Some(item) = item_schema(context.api, schema, &pagination.items) else {
        let message = format!("there is no list at `{}` in the answer", pagination.items);
        report(context, operation, &message);
        return None;
    };
    let item = item_type(context, file, item);
    Some(Pages { pagination, item })
}

fn report(context: &mut Context<'_>, operation: &ir::Operation, message: &str) {
    let at = ["operations", &operation.id, "pagination"];
    let at = at.iter().fold(Pointer::root(), |at, step| at.key(step));
    context.diagnostics.report_setting(
        Code::InvalidOverride,
        Place::Key(at),
        format!(
            "the pagination that the overrides give to `{}` does not fit: {message}",
            operation.id
        ),
        format!("mend `pagination` under `[operations.{}]`", operation.id),
    );
}

/// What an entry of the overrides says; fails where it says nothing, too much, or names what is not there.
fn read(operation: &ir::Operation, said: &PaginationOverride) -> Result<Pagination, String> {
    let pointer = |text: &str| Pointer::parse(text).ok_or_else(|| format!("`{text}` is no JSON Pointer"));
    let parameter = |name: &String| {
        let named = |parameter: &ir::Parameter| parameter.location == Location::Query && parameter.name == *name;
        let known = operation.parameters.iter().any(named);
        known
            .then(|| name.clone())
            .ok_or_else(|| format!("there is no query parameter `{name}`"))
    };
    let mut ways = Vec::new();
    if let Some(member) = &said.next_url {
        ways.push(NextPage::Url(pointer(member)?));
    }
    if said.link_header {
        ways.push(NextPage::Link);
    }
    if let Some(token) = &said.token {
        ways.push(NextPage::Token {
            member: pointer(&token.member)?,
            parameter: parameter(&token.parameter)?,
        });
    }
    if let Some(last) = &said.last_item {
        ways.push(NextPage::Last {
            member: pointer(&last.member)?,
            parameter: parameter(&last.parameter)?,
        });
    }
    if let Some(name) = &said.page_number {
        ways.push(NextPage::Number {
            parameter: parameter(name)?,
            first: said.first,
        });
    }
    if let Some(name) = &said.offset {
        ways.push(NextPage::Offset {
            parameter: parameter(name)?,
        });
    }
    let [next] = <[NextPage; 1]>::try_from(ways).map_err(|ways| {
        let count = ways.len();
        format!(
            "one of `next_url`, `link_header`, `token`, `last_item`, `page_number` and `offset` must be given, not {count}"
        )
    })?;
    let is_counted = matches!(next, NextPage::Number { .. } | NextPage::Offset { .. });
    let total = match (&said.total, &said.total_pages) {
        (None, None) => None,
        _ if !is_counted => return Err("`total` is of lists that `page_number` or `offset` counts".to_owned()),
        (Some(member), None) => Some(Total::Items(pointer(member)?)),
        (None, Some(member)) => Some(Total::Pages(pointer(member)?)),
        (Some(_), Some(_)) => return Err("one of `total` and `total_pages` can be given".to_owned()),
    };
    let begin = next.parameter().map(str::to_owned).into_iter().collect();
    Ok(Pagination {
        next,
        items: pointer(&said.items)?,
        size: said.size.as_ref().map(parameter).transpose()?,
        more: said.more.as_deref().map(pointer).transpose()?,
        total,
        begin,
        in_body: false,
    })
}

/// What the list at a place of an answer holds; none where no list is described there.
fn item_schema<'a>(api: &'a ir::Api, schema: &'a ir::Schema, at: &Pointer) -> Option<&'a ir::Schema> {
    let list = at
        .steps()
        .try_fold(schema, |schema, step| match &resolve(api, schema).0.kind {
            Kind::Object(object) => {
                let property = object.properties.iter().find(|property| property.name == step)?;
                Some(&property.schema)
            }
            _ => None,
        })?;
    match &resolve(api, list).0.kind {
        Kind::Array(array) => Some(&array.items),
        _ => None,
    }
}

/// The type of an item, which has been planned as part of the answer where it is one of its own.
fn item_type(context: &mut Context<'_>, file: &mut File, schema: &ir::Schema) -> Type {
    let item = match &schema.kind {
        Kind::Object(_) | Kind::Union(_) | Kind::Enumeration(_) | Kind::Tuple(_) | Kind::Array(_) => {
            match context.places.get(&schema.at) {
                Some(path) => {
                    if let [_, model, ..] = path.as_slice() {
                        file.models.insert(model.clone());
                    }
                    Type::Path(path.clone())
                }
                None => Type::Json,
            }
        }
        _ => value_type(context, file, schema, ""),
    };
    super::types::or_null(context, schema, item)
}
