//! Security schemes and requirements.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, OAuth2Flows, OpenAPI, ReferenceOr, SecurityRequirement};
use serde_json::Value;

use super::context::Context;
use super::key_word;
use super::parameter::can_be_sent;
use crate::diagnostic::{Code, Diagnostics};
use crate::document::{Document, MUTUAL_TLS};
use crate::ir;
use crate::pointer::Pointer;

/// The security schemes of the components.
pub(super) fn lower_schemes(openapi: &OpenAPI, diagnostics: &mut Diagnostics) -> Vec<ir::SecurityScheme> {
    let Some(components) = &openapi.components else {
        return Vec::new();
    };
    let list = Pointer::root().key("components").key("securitySchemes");
    let schemes = components.security_schemes.iter().filter_map(|(name, scheme)| {
        let ReferenceOr::Item(scheme) = scheme else { return None };
        let at = list.key(name);
        (!is_left_out(scheme, &at, diagnostics)).then(|| lower_scheme(name, scheme, at, diagnostics))
    });
    schemes.collect()
}

/// Whether a scheme is left out: no request has room for a key of its name, and every call would fail.
fn is_left_out(scheme: &openapiv3::SecurityScheme, at: &Pointer, diagnostics: &mut Diagnostics) -> bool {
    let openapiv3::SecurityScheme::APIKey { location, name, .. } = scheme else {
        return false;
    };
    let place = lower_location(location).location();
    if can_be_sent(place, name) {
        return false;
    }
    diagnostics.report(
        Code::SecurityScheme,
        &at.key("name"),
        format!("no request can hold a key called `{name}` in this place"),
        "the scheme is left out, and what requires it",
    );
    true
}

fn lower_scheme(
    name: &str,
    written: &openapiv3::SecurityScheme,
    at: Pointer,
    diagnostics: &mut Diagnostics,
) -> ir::SecurityScheme {
    let mut lowered = ir::SecurityScheme {
        at,
        name: name.to_owned(),
        description: None,
        scheme: ir::Scheme::Token,
        flows: Vec::new(),
        open_id_url: None,
        token_format: None,
    };
    let description = match written {
        openapiv3::SecurityScheme::APIKey {
            location,
            name: wire_name,
            description,
            ..
        } => {
            let said = description.as_deref().unwrap_or_default();
            lowered.scheme = lower_key(name, lower_location(location), wire_name, said);
            description
        }
        openapiv3::SecurityScheme::HTTP {
            scheme,
            bearer_format,
            description,
            ..
        } => {
            lowered.scheme = lower_http(scheme, &lowered.at, diagnostics);
            lowered.token_format.clone_from(bearer_format);
            description
        }
        openapiv3::SecurityScheme::OAuth2 { flows, description, .. } => {
            lowered.scheme = lower_flows(flows);
            lowered.flows = all_flows(flows);
            description
        }
        openapiv3::SecurityScheme::OpenIDConnect {
            open_id_connect_url,
            description,
            ..
        } => {
            lowered.open_id_url = Some(open_id_connect_url.clone());
            description
        }
    };
    lowered.description.clone_from(description);
    lowered
}

const fn lower_location(location: &APIKeyLocation) -> ir::ApiKeyLocation {
    match location {
        APIKeyLocation::Header => ir::ApiKeyLocation::Header,
        APIKeyLocation::Query => ir::ApiKeyLocation::Query,
        APIKeyLocation::Cookie => ir::ApiKeyLocation::Cookie,
    }
}

/// The API key of the scheme `name`; only in `Authorization` can a word precede it.
fn lower_key(name: &str, location: ir::ApiKeyLocation, wire_name: &str, description: &str) -> ir::Scheme {
    let is_authorization = location == ir::ApiKeyLocation::Header && wire_name.eq_ignore_ascii_case("authorization");
    let word = is_authorization.then(|| key_word::before_key(name, description));
    ir::Scheme::ApiKey {
        location,
        name: wire_name.to_owned(),
        word: word.flatten(),
    }
}

/// The flows of a scheme, whether or not the client supports them.
fn all_flows(flows: &OAuth2Flows) -> Vec<ir::Flow> {
    let flow = |name, refresh_url: &Option<String>, scopes: &IndexMap<String, String>| ir::Flow {
        name,
        authorization_url: None,
        token_url: None,
        refresh_url: refresh_url.clone(),
        scopes: scopes
            .iter()
            .map(|(name, words)| (name.clone(), words.clone()))
            .collect(),
    };
    let implicit = flows.implicit.as_ref().map(|known| ir::Flow {
        authorization_url: Some(known.authorization_url.clone()),
        ..flow("implicit", &known.refresh_url, &known.scopes)
    });
    let password = flows.password.as_ref().map(|known| ir::Flow {
        token_url: Some(known.token_url.clone()),
        ..flow("password", &known.refresh_url, &known.scopes)
    });
    let client_credentials = flows.client_credentials.as_ref().map(|known| ir::Flow {
        token_url: Some(known.token_url.clone()),
        ..flow("clientCredentials", &known.refresh_url, &known.scopes)
    });
    let authorization_code = flows.authorization_code.as_ref().map(|known| ir::Flow {
        authorization_url: Some(known.authorization_url.clone()),
        token_url: Some(known.token_url.clone()),
        ..flow("authorizationCode", &known.refresh_url, &known.scopes)
    });
    let all = [implicit, password, client_credentials, authorization_code];
    all.into_iter().flatten().collect()
}

fn lower_http(scheme: &str, at: &Pointer, diagnostics: &mut Diagnostics) -> ir::Scheme {
    match scheme.to_ascii_lowercase().as_str() {
        "basic" => ir::Scheme::Basic,
        "bearer" => ir::Scheme::Bearer,
        MUTUAL_TLS => ir::Scheme::MutualTls,
        other => {
            diagnostics.report(
                Code::SecurityScheme,
                &at.key("scheme"),
                format!("the HTTP authentication scheme `{other}` is not supported"),
                "callers give the whole value of the `Authorization` header instead",
            );
            ir::Scheme::ApiKey {
                location: ir::ApiKeyLocation::Header,
                name: "Authorization".to_owned(),
                word: None,
            }
        }
    }
}

fn lower_flows(flows: &OAuth2Flows) -> ir::Scheme {
    match &flows.client_credentials {
        Some(flow) => ir::Scheme::ClientCredentials {
            token_url: flow.token_url.clone(),
            scopes: flow.scopes.keys().cloned().collect(),
        },
        None => ir::Scheme::Token,
    }
}

/// The requirements of the list at `at`. A requirement with an undeclared scheme is left out.
pub(super) fn lower_requirements(
    context: &mut Context<'_>,
    requirements: &[SecurityRequirement],
    at: &Pointer,
    schemes: &[ir::SecurityScheme],
) -> Vec<ir::Requirement> {
    let lowered = requirements.iter().enumerate().filter_map(|(index, requirement)| {
        let undeclared = requirement
            .keys()
            .find(|name| schemes.iter().all(|scheme| scheme.name != **name));
        if let Some(name) = undeclared {
            context.undeclared_schemes.insert(name.clone());
            // A reference in place of all schemes has been reported.
            if context
                .document
                .tree
                .pointer("/components/securitySchemes/$ref")
                .is_some_and(Value::is_string)
            {
                return None;
            }
            context.diagnostics.report(
                Code::SecurityScheme,
                &at.index(index).key(name),
                format!("no security scheme is called `{name}`"),
                "this alternative is left out; declare the scheme under `components.securitySchemes`",
            );
            return None;
        }
        report_shared(context, requirement, &at.index(index), schemes);
        Some(lower_requirement(requirement))
    });
    lowered.collect()
}

/// Reports, once for each pair, that schemes which are required together use the same header, which a request has only
/// once.
fn report_shared(
    context: &mut Context<'_>,
    requirement: &SecurityRequirement,
    at: &Pointer,
    schemes: &[ir::SecurityScheme],
) {
    let mut taken: IndexMap<String, &String> = IndexMap::new();
    for name in requirement.keys() {
        let scheme = schemes.iter().find(|scheme| scheme.name == *name);
        let Some(header) = scheme.and_then(header) else {
            continue;
        };
        let Some(other) = taken.insert(header.to_ascii_lowercase(), name) else {
            continue;
        };
        if context
            .schemes_of_one_header
            .insert((other.min(name).clone(), other.max(name).clone()))
        {
            context.diagnostics.report(
                Code::SecurityScheme,
                &at.key(name),
                format!("`{other}` and `{name}` go together, and both are sent as the header `{header}`"),
                "only the latter is; where either is enough, give each an item of its own in the list",
            );
        }
    }
}

/// The header of a credential, if it has one.
fn header(scheme: &ir::SecurityScheme) -> Option<&str> {
    match &scheme.scheme {
        ir::Scheme::Basic | ir::Scheme::Bearer | ir::Scheme::Token | ir::Scheme::ClientCredentials { .. } => {
            Some("Authorization")
        }
        ir::Scheme::ApiKey {
            location: ir::ApiKeyLocation::Header,
            name,
            ..
        } => Some(name),
        ir::Scheme::ApiKey { .. } | ir::Scheme::MutualTls => None,
    }
}

fn lower_requirement(requirement: &IndexMap<String, Vec<String>>) -> ir::Requirement {
    ir::Requirement {
        schemes: requirement
            .iter()
            .map(|(name, scopes)| (name.clone(), scopes.clone()))
            .collect(),
    }
}

/// The requirements of the document. If there are none anywhere, but schemes are declared, any credential of the client
/// is sent: in such documents, something else than the service decides who has access.
pub(super) fn or_optional(
    stated: Vec<ir::Requirement>,
    written: Option<&Vec<SecurityRequirement>>,
    operations: &[ir::Operation],
    schemes: &[ir::SecurityScheme],
    diagnostics: &mut Diagnostics,
) -> Vec<ir::Requirement> {
    let is_said = written.is_some() || operations.iter().any(|operation| operation.security.is_some());
    if is_said || operations.is_empty() || schemes.is_empty() {
        return stated;
    }
    diagnostics.report_key(
        Code::SecurityScheme,
        &Pointer::root().key("components").key("securitySchemes"),
        "no operation says which security scheme it needs",
        "a call has the credential that the client has for one of them; say it with `security`",
    );
    let one = |scheme: &ir::SecurityScheme| ir::Requirement {
        schemes: vec![(scheme.name.clone(), Vec::new())],
    };
    let none = ir::Requirement { schemes: Vec::new() };
    schemes.iter().map(one).chain(std::iter::once(none)).collect()
}

/// Reports that some operations name their credentials while most operations and the document have no `security`, if
/// something shows that those need credentials as well: they describe a response for missing credentials (401), or
/// another operation needs none according to an empty list. Otherwise, operations without `security` need no
/// credentials.
pub(super) fn report_silent(
    security: &[ir::Requirement],
    written: Option<&Vec<SecurityRequirement>>,
    operations: &[ir::Operation],
    schemes: &[ir::SecurityScheme],
    document: &Document,
    diagnostics: &mut Diagnostics,
) {
    if !security.is_empty() || written.is_some() || schemes.is_empty() {
        return;
    }
    let is_public_said = operations.iter().any(|operation| is_written_empty(document, operation));
    let refuses = |operation: &ir::Operation| {
        let mut responses = operation.responses.iter();
        responses.any(|response| response.status == ir::Status::Code(401))
    };
    let is_doubtful =
        |operation: &&ir::Operation| operation.security.is_none() && (is_public_said || refuses(operation));
    let silent: Vec<&ir::Operation> = operations.iter().filter(is_doubtful).collect();
    let Some(first) = silent.first().filter(|_| 2 * silent.len() > operations.len()) else {
        return;
    };
    diagnostics.report_key(
        Code::SecurityScheme,
        &first.at,
        format!(
            "{} of {} operations do not say which credentials they take, nor does the document, {}",
            silent.len(),
            operations.len(),
            if is_public_said {
                "and others say that they take none"
            } else {
                "and describe a response for missing credentials (401)"
            }
        ),
        "they are called without; say it with `security`, or give the client the header itself",
    );
}

/// Whether an operation has an empty list in the document. If all its alternatives were left out, that has been
/// reported.
fn is_written_empty(document: &Document, operation: &ir::Operation) -> bool {
    let written = document.node(&operation.at.key("security")).and_then(Value::as_array);
    written.is_some_and(Vec::is_empty)
}

/// Reports that most operations do without the credentials that the document requires: producers write an empty list
/// for what they do not know.
pub(super) fn report_exceptions(
    security: &[ir::Requirement],
    operations: &[ir::Operation],
    document: &Document,
    diagnostics: &mut Diagnostics,
) {
    let is_asked_for = security.iter().any(|requirement| !requirement.schemes.is_empty());
    let is_open = |operation: &&ir::Operation| {
        operation.security.as_ref().is_some_and(Vec::is_empty) && is_written_empty(document, operation)
    };
    let open: Vec<&ir::Operation> = operations.iter().filter(is_open).collect();
    let Some(first) = open
        .first()
        .filter(|_| is_asked_for && 2 * open.len() > operations.len())
    else {
        return;
    };
    diagnostics.report_key(
        Code::SecurityScheme,
        &first.at.key("security"),
        format!(
            "{} of {} operations take none of the credentials that the document asks for",
            open.len(),
            operations.len()
        ),
        "they are called without; remove their empty `security`, or give the client the header itself",
    );
}
