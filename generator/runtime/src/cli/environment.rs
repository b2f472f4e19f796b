//! Credentials from the environment.

use crate::credential::{Credential, Credentials};
use crate::operation::{Api, SchemeKind};

/// A credential for every scheme of an API that the variables have one for.
pub(super) fn credentials(api: &Api, variable: impl Fn(&str) -> Option<String>) -> Credentials {
    let user = |make: fn(String, String) -> Credential| {
        variable("API_USERNAME").map(|username| make(username, variable("API_PASSWORD").unwrap_or_default()))
    };
    let token = || variable("API_TOKEN").map(Credential::bearer);
    api.scheme_list().iter().fold(Credentials::none(), |all, scheme| {
        let credential = match scheme.kind() {
            SchemeKind::Basic => user(Credential::basic),
            SchemeKind::Bearer => token(),
            SchemeKind::OAuth2("") => token(),
            SchemeKind::OAuth2(_) => token().or_else(|| user(Credential::client_credentials)),
            SchemeKind::ApiKey(_, _) => variable("API_KEY").map(Credential::api_key),
            SchemeKind::Unsupported => None,
        };
        match credential {
            Some(credential) => all.with(scheme.name(), credential),
            None => all,
        }
    })
}
