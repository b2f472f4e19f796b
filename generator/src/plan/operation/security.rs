//! The credentials that calls need.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{self, Requirement, Scheme};
use crate::rust::Group;

/// The alternatives of an operation, with the names of the schemes of each; `None` if those of the document apply.
pub(in crate::plan) fn of_operation(api: &ir::Api, operation: &ir::Operation) -> Option<Vec<Vec<String>>> {
    let own = operation.security.as_deref().map(requirement_names);
    own.filter(|own| *own != requirement_names(&api.security))
}

/// Reports a declared scheme that no operation uses although operations use others: a client accepts its credential and
/// never sends it. Also reports a used scheme that is no credential.
pub(in crate::plan) fn report_schemes(
    api: &ir::Api,
    security: &[Vec<String>],
    groups: &[Group],
    diagnostics: &mut Diagnostics,
) {
    let operations = groups.iter().flat_map(|group| &group.operations);
    let of_operations = operations.filter_map(|operation| operation.security.as_ref());
    let alternatives = security.iter().chain(of_operations.flatten());
    let asked: BTreeSet<&str> = alternatives.flatten().map(String::as_str).collect();
    let (asked_for, unasked): (Vec<_>, Vec<_>) = api
        .security_schemes
        .iter()
        .partition(|scheme| asked.contains(scheme.name.as_str()));
    for scheme in asked_for.iter().filter(|scheme| scheme.scheme == Scheme::MutualTls) {
        diagnostics.report_key(
            Code::SecurityScheme,
            &scheme.at,
            format!(
                "`{}` asks for a certificate of the client, which no request holds",
                scheme.name
            ),
            "calls are made without a credential for it; give the client the certificate, as \
             `ClientBuilder::tls` takes it",
        );
    }
    for scheme in unasked.iter().filter(|_| !asked.is_empty()) {
        diagnostics.report_key(
            Code::SecurityScheme,
            &scheme.at,
            format!("no operation asks for the security scheme `{}`", scheme.name),
            "a credential for it is sent with no call; name it under `security` where it is needed, or in the overrides",
        );
    }
}

/// The names of the schemes of each alternative; those that differ only in scopes are one.
pub(in crate::plan) fn requirement_names(requirements: &[Requirement]) -> Vec<Vec<String>> {
    let names = |requirement: &Requirement| requirement.schemes.iter().map(|(name, _)| name.clone()).collect();
    let alternatives: IndexSet<Vec<String>> = requirements.iter().map(names).collect();
    alternatives.into_iter().collect()
}
