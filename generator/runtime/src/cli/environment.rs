//! Credentials from the environment.

use super::Operations;
use crate::credential::{Credential, Credentials};
use crate::operation::SchemeKind;

/// A credential for every scheme of the operations' APIs that the variables have one for.
pub(super) fn credentials(operations: Operations<'_>, variable: impl Fn(&str) -> Option<String>) -> Credentials {
    let schemes = operations
        .iter()
        .flat_map(|operation| operation.description().api.scheme_list());
    schemes.fold(Credentials::none(), |all, scheme| {
        let credential = match scheme.kind() {
            SchemeKind::Basic => variable("API_USERNAME")
                .map(|username| Credential::basic(username, variable("API_PASSWORD").unwrap_or_default())),
            SchemeKind::Bearer | SchemeKind::OAuth2(_) => variable("API_TOKEN").map(Credential::bearer),
            SchemeKind::ApiKey(_, _) => variable("API_KEY").map(Credential::api_key),
            SchemeKind::Unsupported => None,
        };
        match credential {
            Some(credential) => all.with(scheme.name(), credential),
            None => all,
        }
    })
}
