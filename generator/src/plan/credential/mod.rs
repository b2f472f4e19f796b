//! Constructors of credentials, from the security schemes of all documents.

mod flow;
pub(super) mod words;

use std::collections::{BTreeMap, BTreeSet};

use super::docs;
use super::name::{Case, join, rust_name, suffix};
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::ir::{Scheme, SecurityScheme};
use crate::pointer::Pointer;
use crate::rust::{Credential, Module};
use crate::settings::{CredentialConstructor, Settings};

/// The name of the flow in the name of its constructor.
const CLIENT_CREDENTIALS: &str = "client_credentials";

/// One constructor for each scheme, named for it, unless the settings name one or more.
///
/// Schemes with the same name in several documents of a crate stand for the same credentials, since a caller has one
/// account.
pub(super) fn plan_credentials(
    modules: &[Module],
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Vec<Credential> {
    let mut credentials: Vec<Credential> = Vec::new();
    for scheme in modules.iter().flat_map(|module| &module.schemes) {
        if scheme.scheme == Scheme::MutualTls || credentials.iter().any(|known| known.scheme == scheme.name) {
            continue;
        }
        let named: Vec<_> = settings
            .credentials
            .iter()
            .filter(|named| named.scheme == scheme.name)
            .collect();
        if named.is_empty() {
            credentials.extend(unnamed(scheme));
        }
        credentials.extend(
            named
                .iter()
                .map(|named| plan_credential(scheme, named.name.clone(), Some(named))),
        );
    }
    for credential in &mut credentials {
        credential.token_url = token_url(credential, modules);
    }
    let asked = asked_for(modules);
    for credential in &mut credentials {
        credential.asked_for = asked.get(credential.scheme.as_str()).copied().unwrap_or_default();
    }
    separate(&mut credentials);
    let (crate_name, calls) = (settings.package.rust_name(), words::Calls::of(modules));
    for credential in &mut credentials {
        credential.constructor_docs = words::constructor_docs(credential, &crate_name, &calls);
    }
    check_constructors(&credentials, settings, diagnostics);
    credentials
}

/// The constructors of a scheme that the settings do not name.
fn unnamed(scheme: &SecurityScheme) -> Vec<Credential> {
    let name = rust_name(&scheme.name, Case::Snake);
    if !matches!(scheme.scheme, Scheme::ClientCredentials { .. }) {
        return vec![plan_credential(scheme, name, None)];
    }
    // A caller who already has a token, from another flow or program, needs no client to fetch one. The name of the
    // scheme is that of the token, as without this flow, so that a document can add the flow to others.
    let (fetched, given) = if name.ends_with(CLIENT_CREDENTIALS) {
        let given = join("bearer", &name, Case::Snake);
        (name, given)
    } else {
        (join(&name, CLIENT_CREDENTIALS, Case::Snake), name)
    };
    let token = SecurityScheme {
        scheme: Scheme::Token,
        ..scheme.clone()
    };
    let mut both = vec![
        plan_credential(scheme, fetched, None),
        plan_credential(&token, given, None),
    ];
    // The first one is that of examples.
    if scheme.flows.len() > 1 {
        both.reverse();
    }
    both
}

/// The absolute URL from which tokens are fetched for a call to the first server of a document with the scheme.
fn token_url(credential: &Credential, modules: &[Module]) -> Option<String> {
    let Scheme::ClientCredentials { token_url, .. } = &credential.kind else {
        return None;
    };
    let is_whole = token_url.is_empty() || token_url.contains("://");
    let has_it = |module: &&Module| module.schemes.iter().any(|scheme| scheme.name == credential.scheme);
    let module = modules.iter().find(has_it).filter(|_| !is_whole)?;
    module.servers.first()?.resolve(token_url)
}

/// The schemes that operations ask for, with the number of operations.
fn asked_for(modules: &[Module]) -> BTreeMap<&str, usize> {
    let mut asked = BTreeMap::new();
    for module in modules {
        for operation in module.groups.iter().flat_map(|group| &group.operations) {
            let alternatives = operation.security.as_ref().unwrap_or(&module.security);
            let schemes: BTreeSet<&str> = alternatives.iter().flatten().map(String::as_str).collect();
            for scheme in schemes {
                *asked.entry(scheme).or_default() += 1;
            }
        }
    }
    asked
}

/// The number of operations without `security`, in documents without `security` that declare schemes.
fn silent(modules: &[Module]) -> usize {
    let with_schemes = modules
        .iter()
        .filter(|module| !module.schemes.is_empty() && module.security.is_empty());
    let operations = with_schemes.flat_map(|module| module.groups.iter().flat_map(|group| &group.operations));
    operations.filter(|operation| operation.security.is_none()).count()
}

/// Reports constructors of `crate.toml` without a scheme, with a name that is not possible, or without a name or
/// variable for each argument.
fn check_constructors(credentials: &[Credential], settings: &Settings, diagnostics: &mut Diagnostics) {
    for (index, named) in settings.credentials.iter().enumerate() {
        let (name, at) = (&named.name, Pointer::root().key("credentials").index(index));
        let Some(planned) = credentials.iter().find(|credential| credential.scheme == named.scheme) else {
            let message = format!(
                "`{name}` makes credentials for `{}`, a scheme of no document",
                named.scheme
            );
            let place = Place::Node(at.key("scheme"));
            diagnostics.report_setting(
                Code::UnusedOverride,
                place,
                message,
                "remove the entry, or mend `scheme`",
            );
            continue;
        };
        let mut refuse = |at, message, help| {
            diagnostics.report_setting(Code::InvalidOverride, Place::Node(at), message, help);
        };
        let mut called = credentials.iter().filter(|credential| credential.name == *name);
        if called.next().is_none_or(|only| only.scheme != named.scheme) || called.next().is_some() {
            let message = format!("`{name}` is already the name of another function that makes or changes credentials");
            refuse(at.key("name"), message, "give the constructor another name");
        }
        let (given, wanted) = (named.arguments.len(), planned.arguments.len());
        if given != 0 && given != wanted {
            let message = format!("`{name}` takes {wanted} arguments, and `arguments` names {given}");
            refuse(at.key("arguments"), message, "name each argument, or none of them");
        }
        let given = named.environment.len();
        if given != 0 && given != wanted {
            let message = format!("`{name}` takes {wanted} arguments, and `environment` names {given} variables");
            refuse(at.key("environment"), message, "name a variable for each argument");
        }
    }
}

/// Gives schemes whose names become the same in Rust different ones; a scheme that is spelled that way keeps the name.
fn separate(credentials: &mut [Credential]) {
    let names: Vec<String> = credentials.iter().map(|credential| credential.name.clone()).collect();
    for credential in credentials {
        let shared = names.iter().filter(|name| **name == credential.name).count() > 1;
        if shared && credential.scheme != credential.name {
            credential.name = join(&credential.name, &suffix(&credential.scheme), Case::Snake);
        }
    }
}

fn plan_credential(scheme: &SecurityScheme, mut name: String, named: Option<&CredentialConstructor>) -> Credential {
    let defaults: &[&str] = match &scheme.scheme {
        Scheme::Basic => &["username", "password"],
        Scheme::ApiKey { .. } => &["key"],
        Scheme::ClientCredentials { .. } => &["client_id", "client_secret"],
        Scheme::Bearer | Scheme::Token | Scheme::MutualTls => &["token"],
    };
    let argument = |(index, default): (usize, &&str)| {
        named
            .and_then(|named| named.arguments.get(index))
            .map_or_else(|| (*default).to_owned(), Clone::clone)
    };
    if matches!(name.as_str(), "and" | "none" | "clone" | "default" | "from_env") {
        name.push('_');
    }
    Credential {
        name,
        scheme: scheme.name.clone(),
        kind: scheme.scheme.clone(),
        token_url: None,
        asked_for: 0,
        arguments: defaults.iter().enumerate().map(argument).collect(),
        environment: named.map(|named| named.environment.clone()).unwrap_or_default(),
        docs: credential_docs(scheme),
        constructor_docs: Vec::new(),
    }
}

/// The document's description of a scheme, and how to obtain a token.
fn credential_docs(scheme: &SecurityScheme) -> Vec<String> {
    let said = scheme.description.as_deref().map(docs::sanitise).unwrap_or_default();
    let mut blocks = vec![said, flow::obtaining(scheme)];
    blocks.retain(|lines| !lines.is_empty());
    blocks.join(&String::new())
}
