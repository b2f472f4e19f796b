//! Parameters that are the key of a security scheme, too.

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{ApiKeyLocation, Location, Operation, Parameter, Requirement, Scheme, SecurityScheme};

/// Leaves out what credentials send anyway: a parameter beside a key of the same name would be sent twice, or not at all.
pub(super) fn leave_out(
    operations: &mut [Operation],
    security: &[Requirement],
    schemes: &[SecurityScheme],
    diagnostics: &mut Diagnostics,
) {
    let keys: Vec<(&SecurityScheme, Location, &str)> = schemes.iter().filter_map(key).collect();
    if keys.is_empty() {
        return;
    }
    for operation in operations {
        let requirements = operation.security.as_deref().unwrap_or(security);
        let is_used = |scheme: &SecurityScheme| {
            let mut named = requirements.iter().flat_map(|requirement| &requirement.schemes);
            named.any(|(name, _)| *name == scheme.name)
        };
        let used: Vec<_> = keys.iter().filter(|(scheme, ..)| is_used(scheme)).collect();
        operation.parameters.retain(|parameter| {
            let same = used
                .iter()
                .find(|(_, location, name)| is_it(parameter, *location, name));
            if let Some((scheme, ..)) = same {
                diagnostics.report(
                    Code::ReservedParameter,
                    &parameter.at,
                    format!("the parameter `{}` is the key of `{}`", parameter.name, scheme.name),
                    "it is left out: the client's credentials send it",
                );
            }
            same.is_none()
        });
    }
}

/// Where the key of a scheme goes, and under which name.
fn key(scheme: &SecurityScheme) -> Option<(&SecurityScheme, Location, &str)> {
    let Scheme::ApiKey { location, name } = &scheme.scheme else {
        return None;
    };
    let location = match location {
        ApiKeyLocation::Header => Location::Header,
        ApiKeyLocation::Query => Location::Query,
        ApiKeyLocation::Cookie => Location::Cookie,
    };
    Some((scheme, location, name))
}

fn is_it(parameter: &Parameter, location: Location, name: &str) -> bool {
    let is_named = match location {
        // Names of headers have no case (RFC 9110, section 5.1).
        Location::Header => parameter.name.eq_ignore_ascii_case(name),
        _ => parameter.name == name,
    };
    parameter.location == location && is_named
}
