//! Which credentials calls need: what the document says, unless the overrides say it.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use super::context::Context;
use super::remark;
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{self, Requirement};
use crate::pointer::Pointer;
use crate::rust::{Group, Scopes};
use crate::settings::Overrides;

/// The alternatives of a document, with the names of the schemes of each, and the scopes that they need.
pub(super) fn of_document(
    api: &ir::Api,
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) -> (Vec<Vec<String>>, Vec<Scopes>) {
    let scopes = remark::scopes(&api.security);
    match &overrides.security {
        Some(settled) => {
            check(api, settled, &Pointer::root().key("security"), diagnostics);
            let scopes = scopes.into_iter().filter(|scopes| names(settled, &scopes.scheme));
            (unique(settled.iter().cloned()), scopes.collect())
        }
        None => (requirement_names(&api.security), scopes),
    }
}

/// The alternatives of an operation, and the scopes that they need; none where they are those of the document.
///
/// What the overrides say of the document holds for each operation that asks for credentials, and for none that is called without:
/// that it is open is no matter of which credentials there are.
pub(super) fn of_operation(
    context: &mut Context<'_>,
    operation: &ir::Operation,
) -> (Option<Vec<Vec<String>>>, Vec<Scopes>) {
    let (api, overrides) = (context.api, context.overrides);
    let scopes = remark::scopes(operation.security.as_deref().unwrap_or_default());
    let own = overrides
        .operations
        .get(&operation.id)
        .and_then(|choice| choice.security.as_ref());
    if let Some(settled) = own {
        let at = Pointer::root().key("operations").key(&operation.id).key("security");
        check(api, settled, &at, context.diagnostics);
        let scopes = scopes.into_iter().filter(|scopes| names(settled, &scopes.scheme));
        return (Some(unique(settled.iter().cloned())), scopes.collect());
    }
    match (&operation.security, &overrides.security) {
        (Some(stated), Some(settled)) if asks(stated) => {
            let scopes = scopes.into_iter().filter(|scopes| names(settled, &scopes.scheme));
            (None, scopes.collect())
        }
        (stated, _) => (stated.as_deref().map(requirement_names), scopes),
    }
}

/// Says when a scheme is declared that no operation asks for, where operations ask for others: a client takes a credential for it, and
/// sends it with no call.
pub(super) fn report_unasked(api: &ir::Api, security: &[Vec<String>], groups: &[Group], diagnostics: &mut Diagnostics) {
    let operations = groups.iter().flat_map(|group| &group.operations);
    let of_operations = operations.filter_map(|operation| operation.security.as_ref());
    let alternatives = security.iter().chain(of_operations.flatten());
    let asked: BTreeSet<&str> = alternatives.flatten().map(String::as_str).collect();
    let unasked = api
        .security_schemes
        .iter()
        .filter(|scheme| !asked.contains(scheme.name.as_str()));
    for scheme in unasked.filter(|_| !asked.is_empty()) {
        diagnostics.report_key(
            Code::SecurityScheme,
            &scheme.at,
            format!("no operation asks for the security scheme `{}`", scheme.name),
            "a credential for it is sent with no call; name it under `security` where it is needed, or in the overrides",
        );
    }
}

/// The names of the schemes of each alternative; those that differ in nothing but scopes are one.
fn requirement_names(requirements: &[Requirement]) -> Vec<Vec<String>> {
    let names = |requirement: &Requirement| requirement.schemes.iter().map(|(name, _)| name.clone()).collect();
    unique(requirements.iter().map(names))
}

fn unique(alternatives: impl Iterator<Item = Vec<String>>) -> Vec<Vec<String>> {
    let alternatives: IndexSet<Vec<String>> = alternatives.collect();
    alternatives.into_iter().collect()
}

/// Whether no call goes without credentials.
fn asks(requirements: &[Requirement]) -> bool {
    !requirements.is_empty() && requirements.iter().all(|requirement| !requirement.schemes.is_empty())
}

/// Whether an alternative names a scheme.
fn names(alternatives: &[Vec<String>], scheme: &str) -> bool {
    alternatives.iter().flatten().any(|name| name == scheme)
}

/// Says which schemes the overrides name and the document does not have: no call could be made.
fn check(api: &ir::Api, alternatives: &[Vec<String>], at: &Pointer, diagnostics: &mut Diagnostics) {
    for (index, alternative) in alternatives.iter().enumerate() {
        for (position, name) in alternative.iter().enumerate() {
            if api.security_schemes.iter().any(|scheme| scheme.name == *name) {
                continue;
            }
            let known: Vec<String> = api
                .security_schemes
                .iter()
                .map(|scheme| format!("`{}`", scheme.name))
                .collect();
            diagnostics.report_setting(
                Code::InvalidOverride,
                Place::Node(at.index(index).index(position)),
                format!("no security scheme of the document is called `{name}`"),
                format!("mend the name; there are {}", known.join(", ")),
            );
        }
    }
}
