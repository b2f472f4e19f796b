//! Planning: from wire facts to Rust.
//!
//! This stage makes every decision about Rust: names, types, which file has which item, which values are boxed, what is
//! documented. The next stage only prints.

mod body;
mod context;
mod credential;
mod definition;
mod docs;
mod example;
mod feature;
mod findings;
mod group;
mod media;
mod memo;
mod model;
mod name;
mod named_pattern;
mod operation;
mod oracle;
mod outcome;
mod pages;
mod reference;
mod rule;
mod server;
mod union;

use self::context::Context;
use self::name::{Case, rust_name};
use crate::diagnostic::Diagnostics;
use crate::ir::{self, DefinitionId};
use crate::rust::{Crate, Module};
use crate::settings::{FEATURES, Overrides, Settings};

/// Plans the module of one document. `crate_name` is the name of the crate in Rust.
#[must_use]
pub fn plan(
    api: &ir::Api,
    overrides: &Overrides,
    default_module: &str,
    crate_name: &str,
    diagnostics: &mut Diagnostics,
) -> Module {
    let name = module_name(overrides.module.as_deref().unwrap_or(default_module));
    name::overridden::check(overrides, diagnostics);
    let mut context = Context::new(api, overrides, crate_name, &name, diagnostics);
    // The models come first, since operations name the types inside them.
    let only_forms = model::usage::only_forms(api);
    let mut models: Vec<_> = (0..api.definitions.len())
        .filter(|index| !only_forms[*index])
        .filter_map(|index| model::plan_file(&mut context, DefinitionId(index)))
        .collect();
    models.extend(context.shared_errors.as_ref().map(|shared| shared.plan_file(&context)));
    let mut groups = group::plan_groups(&mut context);
    let headers = outcome::header::plan_headers(&mut context);
    findings::unreadable::report(api, context.diagnostics);
    findings::in_extra::report(api, context.diagnostics);
    findings::beyond::report(api, context.diagnostics);
    findings::unread::report(api, context.diagnostics);
    let features = feature::plan_features(overrides, &name, &mut groups, &mut models);
    model::other_name::add(&mut context, &mut models);
    findings::unused::report_unused(&mut context, &groups, &models, &only_forms);
    let patterns = std::mem::take(&mut context.patterns).into_values().collect();
    let servers = server::plan_servers(api, overrides, context.diagnostics);
    let security = operation::security::requirement_names(&api.security);
    operation::security::report_schemes(api, &security, &groups, context.diagnostics);
    let title = docs::sanitise(&docs::plain_line(&api.title)).join(" ");
    let about = docs::words::about_lines(api);
    let (server_choice, server_docs) = (server::server_choice(api, &servers), server::server_docs(&servers));
    let scopes = docs::remark::scopes(&api.security);
    Module {
        handle: name::scope::handle_name(&name),
        module_docs: docs::root::module_docs(&title, &about, [&server_choice, &server_docs], &scopes),
        title,
        docs: about,
        server_choice,
        server_docs,
        servers,
        schemes: api.security_schemes.clone(),
        undeclared_schemes: api.undeclared_schemes.clone(),
        security,
        scopes,
        reference: reference::plan_reference(api, &groups, context.diagnostics),
        fallbacks: findings::fallback::fallbacks(api),
        groups,
        headers,
        patterns,
        models,
        feature: features.module,
        standalone_feature: features.standalone,
        name,
    }
}

/// Names that a module cannot have: items of the crate's root and its files, functions of the client, Cargo's default
/// feature, and Cargo's folder for binaries.
const TAKEN_MODULES: &[&str] = &["bin", "builder", "clone", "default", "lib", "main", "new", "runtime"];

/// The name of a module in Rust, from the name that its document or the overrides give it.
#[must_use]
pub fn module_name(wanted: &str) -> String {
    let mut name = rust_name(wanted, Case::Snake);
    let is_feature = FEATURES.iter().any(|feature| feature.name == name);
    if is_feature || TAKEN_MODULES.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Puts the modules of all documents into one crate.
#[must_use]
pub fn plan_crate(modules: Vec<Module>, settings: &Settings, diagnostics: &mut Diagnostics) -> Crate {
    let credentials = credential::plan_credentials(&modules, settings, diagnostics);
    let crate_name = settings.package.rust_name();
    let first_call = example::first_call::plan_first_call(&modules, &credentials, &crate_name);
    Crate {
        docs: docs::root::crate_docs(&settings.package, &modules),
        credential_docs: credential::words::type_docs(&modules),
        server_variables: server::variable_names(&modules),
        access: credential::words::in_readme(&modules, &credentials),
        documents_first_call: docs::root::documents_first_call(&modules),
        first_call,
        credentials,
        settings: settings.clone(),
        oracle: if settings.oracle {
            oracle::plan_oracle(&modules)
        } else {
            Vec::new()
        },
        modules,
    }
}
