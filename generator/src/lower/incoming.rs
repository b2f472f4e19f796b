//! Webhooks and callbacks.

use indexmap::IndexMap;
use openapiv3::{Callback, PathItem};

use super::context::Context;
use super::{body, operation};
use crate::diagnostic::Code;
use crate::document::at;
use crate::ir::{self, Kind};
use crate::pointer::Pointer;

/// The callbacks of an operation.
pub(super) struct Callbacks {
    /// The id of the operation, or an empty text.
    id: String,
    at: Pointer,
    by_name: IndexMap<String, Callback>,
}

impl Callbacks {
    pub(super) fn of(operation: &openapiv3::Operation) -> Option<Self> {
        (!operation.callbacks.is_empty()).then(|| Self {
            id: operation.operation_id.clone().unwrap_or_default(),
            at: at(&operation.extensions).key("callbacks"),
            by_name: operation.callbacks.clone(),
        })
    }
}

/// The requests that the API sends: those of webhooks, then those of the callbacks of each operation.
pub(super) fn lower_incoming(
    context: &mut Context<'_>,
    webhooks: Vec<(String, PathItem)>,
    callbacks: Vec<Callbacks>,
) -> Vec<ir::Incoming> {
    let mut incoming = Vec::new();
    if !webhooks.is_empty() {
        report_types_only(context, &Pointer::root().key("webhooks"), "webhooks");
    }
    for (name, item) in webhooks {
        lower_item(context, &mut incoming, &name, "webhook", &item);
    }
    for Callbacks { id, at, by_name } in callbacks {
        report_types_only(context, &at, "callbacks");
        for (name, callback) in by_name {
            for item in callback.values() {
                lower_item(context, &mut incoming, &format!("{id} {name}"), "callback", item);
            }
        }
    }
    incoming
}

fn report_types_only(context: &mut Context<'_>, at: &Pointer, what: &str) {
    context.diagnostics.report_key(
        Code::Unsupported,
        at,
        format!("{what} are requests that the API sends, and a client receives none"),
        "the types of their bodies are generated, but nothing that receives them",
    );
}

fn lower_item(context: &mut Context<'_>, incoming: &mut Vec<ir::Incoming>, name: &str, what: &str, item: &PathItem) {
    let operations = operation::in_document_order(context, item);
    let several = operations.len() > 1;
    for (method, operation) in operations {
        let mut body = operation
            .request_body
            .as_ref()
            .and_then(|body| body::lower_body(context, body));
        let verb = if several { method.as_str() } else { "" };
        for content in body.iter_mut().flat_map(|body| &mut body.contents) {
            name_schema(context, content, &format!("{name} {what} {verb}"));
        }
        incoming.push(ir::Incoming {
            at: at(&operation.extensions),
            name: name.to_owned(),
            method,
            docs: operation::lower_docs(operation, item),
            body,
        });
    }
}

/// Makes an inline schema a definition, since there is no operation to name its type for.
fn name_schema(context: &mut Context<'_>, content: &mut ir::Content, name: &str) {
    if let Some(schema) = &mut content.schema
        && !matches!(schema.kind, Kind::Reference(_))
    {
        let id = context.define_as(schema.at.clone(), name.trim_end());
        schema.kind = Kind::Reference(id);
    }
}
