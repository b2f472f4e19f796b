//! Parameters that are the keys of security schemes.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Location, Operation, Requirement, Scheme, SecurityScheme};

/// Removes parameters that the credentials of their operations send anyway: they would be sent twice.
pub(super) fn leave_out(
    operations: &mut [Operation],
    security: &[Requirement],
    schemes: &[SecurityScheme],
    diagnostics: &mut Diagnostics,
) {
    let mut keys: IndexMap<(Location, String), Vec<&str>> = IndexMap::new();
    for scheme in schemes {
        if let Some(key) = key(scheme) {
            keys.entry(key).or_default().push(&scheme.name);
        }
    }
    let of_document = used(security);
    for operation in operations {
        let own = operation.security.as_deref().map(used);
        let used = own.as_ref().unwrap_or(&of_document);
        operation.parameters.retain(|parameter| {
            let named = keys.get(&called(parameter.location, &parameter.name));
            let scheme = named.and_then(|schemes| schemes.iter().find(|scheme| used.contains(**scheme)));
            if let Some(scheme) = scheme {
                diagnostics.report(
                    Code::ReservedParameter,
                    &parameter.at,
                    format!("the parameter `{}` is the key of `{scheme}`", parameter.name),
                    "it is left out: the client's credentials send it",
                );
            }
            scheme.is_none()
        });
    }
}

/// The names of the schemes that requirements use.
fn used(requirements: &[Requirement]) -> BTreeSet<String> {
    let schemes = requirements.iter().flat_map(|requirement| &requirement.schemes);
    schemes.map(|(name, _)| name.clone()).collect()
}

/// The location and the name of the key of a scheme.
fn key(scheme: &SecurityScheme) -> Option<(Location, String)> {
    let Scheme::ApiKey { location, name, .. } = &scheme.scheme else {
        return None;
    };
    Some(called(location.location(), name))
}

/// A location with a name; names of headers ignore case (RFC 9110, section 5.1).
fn called(location: Location, name: &str) -> (Location, String) {
    match location {
        Location::Header => (location, name.to_ascii_lowercase()),
        _ => (location, name.to_owned()),
    }
}
