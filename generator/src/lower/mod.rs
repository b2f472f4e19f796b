//! Lowering: from the normalised document to the intermediate model.
//!
//! Structure is taken from openapiv3's types, schemas from the document's own nodes. References are followed and
//! `allOf` is merged here, so that nothing behind this stage knows of either.

mod about;
mod body;
mod context;
mod cycle;
mod example;
mod form;
mod in_path;
mod incoming;
mod json_patch;
mod key_parameter;
mod left_out;
mod limit;
mod may_be_null;
mod media_type;
mod object_format;
mod operation;
mod pagination;
mod parameter;
mod path;
mod resolved;
mod response;
mod schema;
mod security;
mod server;
mod settled;
mod shown_null;
mod stream;
mod token_url;
mod written;

use std::mem;

use openapiv3::OpenAPI;

use self::context::Context;
use crate::diagnostic::{Code, Diagnostics};
use crate::document::Document;
use crate::ir;
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Reads the normalised document into the intermediate model, with what the overrides say of the wire.
///
/// Takes it apart on the way: what openapiv3 holds of a path is gone once its operations are lowered, since it takes as much
/// memory as they do.
#[must_use]
pub fn lower(mut document: Document, overrides: &Overrides, diagnostics: &mut Diagnostics) -> ir::Api {
    let paths = mem::take(&mut document.openapi.paths.paths);
    let webhooks = mem::take(&mut document.webhooks);
    let document = &document;
    let mut context = Context::new(document, overrides, diagnostics);
    define_components(&mut context);
    let openapi = &document.openapi;
    let mut security_schemes = security::lower_schemes(openapi, context.diagnostics);
    settled::token_urls::settle(&mut security_schemes, overrides, context.diagnostics);
    let root = Pointer::root().key("security");
    let stated = openapi.security.as_deref().unwrap_or_default();
    let security = security::lower_requirements(&mut context, stated, &root, &security_schemes);
    let (mut operations, callbacks) = operation::lower_operations(&mut context, paths, &security_schemes);
    settled::bodies::settle(&mut operations, overrides, context.diagnostics);
    let mut security = settled::security::settle(
        security,
        &mut operations,
        overrides,
        &security_schemes,
        context.diagnostics,
    );
    if overrides.security.is_none() {
        let written = openapi.security.as_ref();
        security = security::or_optional(security, written, &operations, &security_schemes, context.diagnostics);
        let schemes = &security_schemes;
        security::report_silent(&security, written, &operations, schemes, document, context.diagnostics);
    }
    security::report_exceptions(&security, &operations, document, context.diagnostics);
    key_parameter::leave_out(&mut operations, &security, &security_schemes, context.diagnostics);
    let incoming = incoming::lower_incoming(&mut context, webhooks, callbacks);
    report_nothing_to_call(&mut context, &operations);
    let undeclared_schemes = mem::take(&mut context.undeclared_schemes).into_iter().collect();
    let (mut definitions, mut applied, allowed_null) = context.into_definitions();
    settled::nulls::withdraw(
        (&operations, &incoming),
        &definitions,
        overrides,
        &allowed_null,
        &mut applied,
    );
    settled::parts::report_parameters(&operations, &definitions, overrides, &applied, diagnostics);
    settled::report_unapplied(overrides, &applied, diagnostics);
    cycle::break_cycles(&mut definitions, diagnostics);
    left_out::allow(&mut operations, &definitions, document);
    // What credentials send is no parameter any more, of which anything could be said.
    settled::parameters::settle(&mut operations, overrides, &applied, diagnostics);
    form::join_alternatives(&mut operations, &definitions, diagnostics);
    settled::fields::settle(&mut operations, &definitions, overrides, diagnostics);
    form::report_unused_encodings(&operations, &definitions, diagnostics);
    json_patch::put_behind(&mut operations, &definitions);
    shown_null::allow(&mut operations, &mut definitions, diagnostics);
    pagination::recognise(&mut operations, &definitions, document);
    pagination::ended::allow(&mut operations, &mut definitions);
    let servers = server::lower_servers(&openapi.servers, &Pointer::root().key("servers"), diagnostics);
    token_url::report(&security_schemes, &servers, overrides, diagnostics);
    ir::Api {
        title: openapi.info.title.clone(),
        description: openapi.info.description.clone(),
        about: about::lower_about(openapi, &document.tree),
        servers,
        security_schemes,
        security,
        states_security: openapi.security.is_some(),
        undeclared_schemes,
        tags: lower_tags(openapi),
        operations,
        incoming,
        definitions,
    }
}

/// Gives every schema of the components its place, in document order and whether anything refers to it or not.
fn define_components(context: &mut Context<'_>) {
    let schemas = Pointer::root().key("components").key("schemas");
    if let Some(names) = context.document.node(&schemas).and_then(serde_json::Value::as_object) {
        for name in names.keys().filter(|name| !name.starts_with("x-")) {
            context.define(schemas.key(name));
        }
    }
}

/// Says that there is nothing to call: the document of another kind of file, or one without its paths, looks like that.
fn report_nothing_to_call(context: &mut Context<'_>, operations: &[ir::Operation]) {
    if operations.is_empty() {
        let has_paths = context.document.tree.get("paths").is_some();
        let message = if settled::omitted::is_any(context) {
            "the overrides leave out all operations of the document"
        } else if has_paths {
            "the document has no operations"
        } else {
            "the document has no `paths`, and so no operations"
        };
        context.diagnostics.report(
            Code::NoOperations,
            &Pointer::root(),
            message,
            "the crate has the types of the document, and nothing to call",
        );
    }
}

fn lower_tags(openapi: &OpenAPI) -> Vec<ir::Tag> {
    openapi
        .tags
        .iter()
        .map(|tag| ir::Tag {
            name: tag.name.clone(),
            description: tag.description.clone(),
            link: tag.external_docs.as_ref().map(about::lower_link).unwrap_or_default(),
        })
        .collect()
}
