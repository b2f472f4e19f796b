//! Operations.

use indexmap::IndexMap;
use openapiv3::{PathItem, ReferenceOr};

use super::context::Context;
use super::incoming::Callbacks;
use super::template::Template;
use super::{about, body, in_query, parameter, path, response, security, server, settled};
use crate::diagnostic::{Code, toml_string};
use crate::document::at;
use crate::ir::{self, Method};
use crate::pointer::Pointer;

/// All operations in document order, and their callbacks.
pub(super) fn lower_operations(
    context: &mut Context<'_>,
    paths: IndexMap<String, ReferenceOr<PathItem>>,
    schemes: &[ir::SecurityScheme],
) -> (Vec<ir::Operation>, Vec<Callbacks>) {
    let (mut operations, mut callbacks) = (Vec::new(), Vec::new());
    for (template, item) in paths {
        let ReferenceOr::Item(item) = item else { continue };
        let (omitted, kept): (Vec<_>, Vec<_>) = in_document_order(context, &item)
            .into_iter()
            .partition(|(method, operation)| settled::omitted::is_omitted(context, &id(*method, &template, operation)));
        for (_, operation) in &omitted {
            // Findings of earlier stages about an operation that is left out do not matter.
            context.diagnostics.forget_below(&at(&operation.extensions));
        }
        if !kept.is_empty() || omitted.is_empty() {
            check_template(context, &template, &item);
        }
        for (method, operation) in kept {
            operations.push(lower_operation(context, schemes, &template, &item, method, operation));
            callbacks.extend(Callbacks::of(operation));
        }
    }
    settled::omitted::report_unapplied(context);
    report_missing_ids(context, &operations);
    report_duplicate_ids(context, &operations);
    report_same_requests(context, &operations);
    (operations, callbacks)
}

/// The operations of a path item in document order, which openapiv3 does not keep.
pub(super) fn in_document_order<'a>(
    context: &Context<'_>,
    item: &'a PathItem,
) -> Vec<(Method, &'a openapiv3::Operation)> {
    let node = context
        .document
        .node(&at(&item.extensions))
        .and_then(serde_json::Value::as_object);
    let mut operations: Vec<_> = [
        (Method::Get, &item.get),
        (Method::Put, &item.put),
        (Method::Post, &item.post),
        (Method::Delete, &item.delete),
        (Method::Options, &item.options),
        (Method::Head, &item.head),
        (Method::Patch, &item.patch),
        (Method::Trace, &item.trace),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
    .collect();
    if let Some(node) = node {
        operations.sort_by_key(|(method, _)| node.keys().position(|key| key.eq_ignore_ascii_case(method.as_str())));
    }
    operations
}

fn check_template(context: &mut Context<'_>, template: &str, item: &PathItem) {
    let read = Template::new(template);
    in_query::report(context, template, &read, &at(&item.extensions));
    if read.path.split('/').any(path::is_dot_segment) {
        context.diagnostics.report_key(
            Code::PathTemplate,
            &at(&item.extensions),
            format!("the path template `{template}` has a segment `.` or `..`, which every URL parser takes out"),
            "its operations fail before anything is sent: the request would go to another resource",
        );
    }
    if let Err(problem) = path::expressions(&read.path) {
        context.diagnostics.report_key(
            Code::PathTemplate,
            &at(&item.extensions),
            format!("the path template `{template}` cannot be read: {problem}"),
            "the path is sent as it is written, without parameters",
        );
    }
}

fn lower_operation(
    context: &mut Context<'_>,
    schemes: &[ir::SecurityScheme],
    template: &str,
    item: &PathItem,
    method: Method,
    operation: &openapiv3::Operation,
) -> ir::Operation {
    let at = at(&operation.extensions);
    let id = id(method, template, operation);
    let unnamed = operation.operation_id.as_ref() != Some(&id);
    let (servers, holder) = if operation.servers.is_empty() {
        (&item.servers, crate::document::at(&item.extensions))
    } else {
        (&operation.servers, at.clone())
    };
    let servers = server::lower_servers(servers, &holder.key("servers"), context.diagnostics);
    // Twilio's documents repeat the document's server at every path, where it has no further effect.
    let root = context.document.openapi.servers.iter().map(server::address);
    let repeats = servers.iter().map(ir::Server::address).eq(root);
    let (path, parameters) = parameter::lower_parameters(context, template, item, operation);
    ir::Operation {
        id,
        unnamed,
        method,
        path,
        behind_path: Template::new(template).behind_path(),
        docs: lower_docs(operation, item),
        tags: operation.tags.clone(),
        parameters,
        body: operation
            .request_body
            .as_ref()
            .and_then(|body| body::lower_body(context, body))
            .filter(|body| !body::is_idle(method, body)),
        responses: response::lower_responses(context, method, &operation.responses),
        security: operation
            .security
            .as_ref()
            .map(|requirements| security::lower_requirements(context, requirements, &at.key("security"), schemes)),
        servers: if repeats { Vec::new() } else { servers },
        // Recognised at the end, when all definitions are known.
        pagination: None,
        at,
    }
}

/// The description of an operation, whose summary and description are by default those of its path item.
pub(super) fn lower_docs(operation: &openapiv3::Operation, item: &PathItem) -> ir::Docs {
    let link = operation.external_docs.as_ref().map(about::lower_link);
    ir::Docs {
        title: operation.summary.clone().or_else(|| item.summary.clone()),
        description: operation.description.clone().or_else(|| item.description.clone()),
        link: link.unwrap_or_default(),
        deprecated: operation.deprecated,
        deprecation: about::lower_deprecation(|name| operation.extensions.get(name)),
    }
}

/// The id of an operation: its `operationId`, or its method and path.
fn id(method: Method, template: &str, operation: &openapiv3::Operation) -> String {
    let given = operation.operation_id.as_ref().filter(|id| !id.is_empty());
    given
        .cloned()
        .unwrap_or_else(|| format!("{} {template}", method.as_str()))
}

/// Reports operations without an `operationId` and without a name in the overrides; once for the document if none of
/// several has one.
fn report_missing_ids(context: &mut Context<'_>, operations: &[ir::Operation]) {
    let choices = &context.overrides.operations;
    let is_named = |id: &str| choices.get(id).is_some_and(|choice| choice.name.is_some());
    let unnamed = operations
        .iter()
        .filter(|operation| operation.unnamed && !is_named(&operation.id));
    let unnamed: Vec<_> = unnamed.collect();
    let mend = |operation: &ir::Operation| format!("[operations.{}]\nname = \"…\"", toml_string(&operation.id));
    if let [first, _, ..] = unnamed.as_slice()
        && unnamed.len() == operations.len()
    {
        context.diagnostics.report_mendable(
            Code::MissingOperationId,
            &Pointer::root().key("paths"),
            format!("none of the {} operations has an operationId", operations.len()),
            "they are named for their methods and paths; operationIds would keep the names when paths change",
            mend(first),
        );
        return;
    }
    for operation in unnamed {
        context.diagnostics.report_mendable(
            Code::MissingOperationId,
            &operation.at,
            "the operation has no operationId",
            "it is named for its method and path; an operationId would keep its name when the path changes",
            mend(operation),
        );
    }
}

fn report_duplicate_ids(context: &mut Context<'_>, operations: &[ir::Operation]) {
    let mut first: IndexMap<&str, &Pointer> = IndexMap::new();
    for operation in operations.iter().filter(|operation| !operation.unnamed) {
        if let Some(other) = first.get(operation.id.as_str()) {
            context.diagnostics.report(
                Code::DuplicateOperationId,
                &operation.at.key("operationId"),
                format!(
                    "the operationId `{}` is that of another operation too, at {other}",
                    operation.id
                ),
                "both are kept, under names made of their paths",
            );
        } else {
            first.insert(&operation.id, &operation.at);
        }
    }
}

/// Reports operations that send the same requests as another one: they only differ in a fragment, or in the names of
/// their path parameters, which makes their paths identical (*Paths Object*).
fn report_same_requests(context: &mut Context<'_>, operations: &[ir::Operation]) {
    let plain_path = |operation: &ir::Operation| operation.path.split('?').next().unwrap_or_default().to_owned();
    let mut first: IndexMap<(Method, String, &str), &ir::Operation> = IndexMap::new();
    for operation in operations {
        let behind = operation.behind_path.as_str();
        let query = behind.split('#').next().unwrap_or_default();
        let key = (operation.method, without_names(&plain_path(operation)), query);
        let Some(other) = first.get(&key) else {
            first.insert(key, operation);
            continue;
        };
        let (difference, help) = if behind.contains('#') || other.behind_path.contains('#') {
            (
                "a fragment tells",
                "both are kept; a server cannot tell them apart, and the mock takes all of them for calls of the first",
            )
        } else if plain_path(operation) != plain_path(other) {
            (
                "the names of parameters in the path tell",
                "both are kept; OpenAPI takes the paths for the same, and the mock takes a request for a call of the first whose parameters allow it",
            )
        } else {
            continue;
        };
        context.diagnostics.report_key(
            Code::PathTemplate,
            &operation.at,
            format!(
                "`{}` sends the requests of `{}`, at {}: only {difference} them apart",
                operation.id, other.id, other.at
            ),
            help,
        );
    }
}

/// A path with all its expressions as `{}`.
fn without_names(path: &str) -> String {
    let expressions = path::expressions(path).unwrap_or_default();
    expressions.iter().fold(path.to_owned(), |plain, expression| {
        plain.replace(&format!("{{{}}}", expression.text), "{}")
    })
}
