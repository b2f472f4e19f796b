//! Lowering: from the normalised document to the intermediate model.
//!
//! The structure comes from openapiv3's types, and schemas from the tree. References are followed and `allOf` is merged
//! here, so later stages have neither.

mod about;
mod body;
mod context;
mod cycle;
mod empty_object;
mod example;
mod form;
mod in_path;
mod in_query;
mod incoming;
mod json_patch;
mod key_parameter;
mod key_word;
mod limit;
mod media_type;
mod null_example;
mod nullable;
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
mod stream;
mod template;
mod token_url;
mod untyped;
mod written;

use std::mem;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem, ReferenceOr};

use self::context::Context;
use self::settled::Applied;
use crate::diagnostic::{Code, Diagnostics};
use crate::document::Document;
use crate::ir;
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// Lowers the normalised document to the intermediate model, with the overrides that concern the wire.
///
/// It consumes the document: the path items of openapiv3 are dropped one by one, since they take as much memory as the
/// lowered operations.
#[must_use]
pub fn lower(mut document: Document, overrides: &Overrides, diagnostics: &mut Diagnostics) -> ir::Api {
    let paths = mem::take(&mut document.openapi.paths.paths);
    let webhooks = mem::take(&mut document.webhooks);
    let (mut api, applied) = read(&document, paths, webhooks, overrides, diagnostics);
    settle_security(&mut api, &document, overrides, diagnostics);
    settle_inputs(&mut api, overrides, applied, diagnostics);
    infer(&mut api, &document, diagnostics);
    api
}

/// Lowers the document, with the overrides about schemas and parameters.
fn read(
    document: &Document,
    paths: IndexMap<String, ReferenceOr<PathItem>>,
    webhooks: Vec<(String, PathItem)>,
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) -> (ir::Api, Applied) {
    let openapi = &document.openapi;
    let mut context = Context::new(document, overrides, diagnostics);
    define_components(&mut context);
    let mut security_schemes = security::lower_schemes(openapi, context.diagnostics);
    settled::token_urls::settle(&mut security_schemes, overrides, context.diagnostics);
    let stated = openapi.security.as_deref().unwrap_or_default();
    let root = Pointer::root().key("security");
    let security = security::lower_requirements(&mut context, stated, &root, &security_schemes);
    let (operations, callbacks) = operation::lower_operations(&mut context, paths, &security_schemes);
    let incoming = incoming::lower_incoming(&mut context, webhooks, callbacks);
    report_nothing_to_call(&mut context, &operations);
    let undeclared_schemes = mem::take(&mut context.undeclared_schemes).into_iter().collect();
    // Operations refer to schemas outside the components, which become definitions, too: these come last.
    let (mut definitions, applied) = context.into_definitions();
    cycle::break_cycles(&mut definitions, diagnostics);
    let servers = server::lower_servers(&openapi.servers, &Pointer::root().key("servers"), diagnostics);
    token_url::report(&security_schemes, &servers, overrides, diagnostics);
    let api = ir::Api {
        title: openapi.info.title.clone(),
        description: openapi.info.description.clone(),
        about: about::lower_about(openapi),
        servers,
        security_schemes,
        security,
        states_security: openapi.security.is_some(),
        undeclared_schemes,
        tags: lower_tags(openapi),
        operations,
        incoming,
        definitions,
    };
    (api, applied)
}

/// Settles the security requirements: by the overrides, otherwise by the document, otherwise by its schemes.
fn settle_security(api: &mut ir::Api, document: &Document, overrides: &Overrides, diagnostics: &mut Diagnostics) {
    let stated = mem::take(&mut api.security);
    let (operations, schemes) = (&mut api.operations, &api.security_schemes);
    let mut security = settled::security::settle(stated, operations, overrides, schemes, diagnostics);
    if overrides.security.is_none() {
        let written = document.openapi.security.as_ref();
        security = security::or_optional(security, written, operations, schemes, diagnostics);
        security::report_silent(&security, written, operations, schemes, document, diagnostics);
    }
    security::report_exceptions(&security, operations, document, diagnostics);
    key_parameter::leave_out(operations, &security, schemes, diagnostics);
    api.security = security;
}

/// Applies the overrides about bodies, parameters and fields, after removing the parameters that credentials send.
fn settle_inputs(api: &mut ir::Api, overrides: &Overrides, mut applied: Applied, diagnostics: &mut Diagnostics) {
    let (operations, definitions) = (&mut api.operations, &api.definitions);
    settled::bodies::settle(operations, overrides, diagnostics);
    settled::nulls::withdraw((operations, &api.incoming), definitions, overrides, &mut applied);
    settled::parts::report_parameters(operations, definitions, overrides, &applied.entries, diagnostics);
    settled::report_unapplied(overrides, &applied.entries, diagnostics);
    // The overrides decide last whether a parameter is required.
    empty_object::make_optional(operations, definitions);
    settled::parameters::settle(operations, overrides, &applied.entries, diagnostics);
    // An entry about a field applies to it in all alternatives of the form.
    form::join_alternatives(operations, definitions, diagnostics);
    settled::fields::settle(operations, definitions, overrides, diagnostics);
    form::report_unused_encodings(operations, definitions, diagnostics);
}

/// Infers facts that the document does not state: values that can be null, and lists that have pages.
fn infer(api: &mut ir::Api, document: &Document, diagnostics: &mut Diagnostics) {
    let (operations, definitions) = (&mut api.operations, &mut api.definitions);
    json_patch::put_behind(operations, definitions);
    null_example::make_nullable(operations, definitions, diagnostics);
    pagination::recognise(operations, definitions, document);
    // Only a recognised list has a last page.
    pagination::last_page::make_nullable(operations, definitions);
}

/// Makes every schema of the components a definition, in document order, whether or not it is used.
fn define_components(context: &mut Context<'_>) {
    let schemas = Pointer::root().key("components").key("schemas");
    if let Some(names) = context.document.node(&schemas).and_then(serde_json::Value::as_object) {
        let is_schema =
            |name: &str, value: &serde_json::Value| !name.starts_with("x-") && (name != "$ref" || !value.is_string());
        for (name, _) in names.iter().filter(|(name, value)| is_schema(name, value)) {
            context.define(schemas.key(name));
        }
    }
}

/// Reports a document without operations, which may be another kind of file, or incomplete.
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
