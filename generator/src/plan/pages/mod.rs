//! Paged lists: as recognised, or as the overrides describe them.

mod member;
mod said;

use self::member::{Place as Described, lists, place};
use super::context::Context;
use super::media::{Media, content_media};
use super::model::File;
use super::model::types::value_type;
use super::name::{Case, join};
use super::union::plan_union;
use crate::diagnostic::{Code, Place};
use crate::ir::{self, Kind};
use crate::pointer::Pointer;
use crate::rust::{Pages, Type};
use std::collections::BTreeSet;

/// The pages of an operation's list; `None` if it is not paged. `stem` begins the names of its types.
pub(super) fn plan_pages(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    stem: &str,
) -> Option<Pages> {
    let overrides = context.overrides;
    let choice = overrides.operations.get(&operation.id);
    let said = choice.and_then(|choice| choice.pagination.as_ref());
    if choice.is_some_and(|choice| choice.unpaged) {
        if said.is_some() {
            report(
                context,
                operation,
                "`unpaged` says that the response is no list in pages",
            );
        }
        return None;
    }
    let page = page_schema(context.api, operation);
    let pagination = match said {
        Some(said) => match said::read(context.api, operation, page, said) {
            Ok(pagination) => pagination,
            Err(message) => {
                report(context, operation, &message);
                return None;
            }
        },
        None => operation.pagination.clone()?,
    };
    if let (Some(page), Some(_)) = (page, said) {
        for at in said::undescribed(context.api, page, &pagination) {
            report_undescribed(context, operation, &at);
        }
    }
    let item = page.and_then(|schema| item_at(context, file, operation, schema, &pagination.items, stem));
    // If the overrides name a list in a response that is not described, its items are any JSON.
    let is_open = |page: &&ir::Schema| place(context.api, page, &pagination.items, |_| false) != Described::Closed;
    let any = page.filter(|page| said.is_some() && is_open(page)).map(|_| Type::Json);
    let item = item.or(any);
    // Recognised pages were not written by anybody, so nobody could correct them.
    if item.is_none() && said.is_some() {
        let message = format!("there is no list at `{}` in the response", pagination.items);
        report(context, operation, &message);
    }
    Some(Pages {
        pagination,
        item: item?,
    })
}

/// The schema of a page: the JSON of the response, which a call reads if there are other media types as well.
fn page_schema<'a>(api: &'a ir::Api, operation: &'a ir::Operation) -> Option<&'a ir::Schema> {
    let mut responses = operation.responses.iter();
    let response = responses.find(|response| response.status.is_success())?;
    let mut contents = response.contents.iter();
    let json = contents.find(|content| content_media(api, content) == Media::Json)?;
    json.schema.as_ref()
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

fn report_undescribed(context: &mut Context<'_>, operation: &ir::Operation, at: &Pointer) {
    let entry = ["operations", &operation.id, "pagination"];
    let entry = entry.iter().fold(Pointer::root(), |at, step| at.key(step));
    context.diagnostics.report_setting(
        Code::UnusedOverride,
        Place::Key(entry),
        format!(
            "the pagination that the overrides give to `{}` names `{at}`, which the document leaves open and does not \
             describe",
            operation.id
        ),
        "a walk goes by it all the same; mend the name if the service has no such member",
    );
}

/// The type of an item of the list at a place of a page; `None` if there is no list.
fn item_at(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    page: &ir::Schema,
    items: &Pointer,
    stem: &str,
) -> Option<Type> {
    let lists = lists(context.api, page, items);
    match lists.as_slice() {
        [] => None,
        [only] => Some(item_type(context, file, &only.items)),
        several => item_of_any(context, file, operation, several, stem),
    }
}

/// The type of an item if a response is one of several lists: a union of their items, since a caller walks over the
/// items and does not see the list. `None` if the items of one list have no name.
fn item_of_any(
    context: &mut Context<'_>,
    file: &mut File,
    operation: &ir::Operation,
    lists: &[&ir::Array],
    stem: &str,
) -> Option<Type> {
    let mut seen = BTreeSet::new();
    let mut variants = Vec::new();
    for list in lists {
        let Kind::Reference(id) = list.items.kind else {
            return None;
        };
        if seen.insert(id) {
            variants.push(ir::Variant::from(list.items.clone()));
        }
    }
    if let [only] = variants.as_slice() {
        return Some(item_type(context, file, &only.schema));
    }
    let union = ir::Union {
        mode: ir::Mode::One,
        variants,
        discriminator: None,
    };
    // The union is not in the document. It belongs to this operation, even if others respond with the same lists.
    let schema = ir::Schema {
        at: operation.at.key("items"),
        docs: ir::Docs {
            description: Some("An item of the list.".to_owned()),
            ..ir::Docs::default()
        },
        nullable: false,
        read_only: false,
        write_only: false,
        secret: false,
        default: None,
        examples: Vec::new(),
        kind: Kind::Union(union.clone()),
    };
    let name = file.claim(context, &join(stem, "Item", Case::Camel), &schema.at);
    plan_union(context, file, &schema, &union, name.clone());
    Some(Type::Path(vec![name]))
}

/// The type of an item, which has been planned with the response if it is a type of its own.
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
    super::model::types::or_null(context, schema, item)
}
