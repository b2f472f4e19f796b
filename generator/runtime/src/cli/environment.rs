//! Credentials from the environment.

use crate::credential::{Credential, Credentials};
use crate::operation::{Api, SchemeKind};

/// A credential for every scheme of an API that the variables have one for.
pub(super) fn credentials(api: &Api, variable: impl Fn(&str) -> Option<String>) -> Credentials {
    let user = |make: fn(String, String) -> Credential| {
        variable("API_USERNAME").map(|username| make(username, variable("API_PASSWORD").unwrap_or_default()))
    };
    // Two keys that go together are not the same one.
    let key = |scheme| variable(&key_variable(scheme)).or_else(|| variable("API_KEY"));
    let token = || variable("API_TOKEN").map(Credential::bearer);
    api.scheme_list().iter().fold(Credentials::none(), |all, scheme| {
        let credential = match scheme.kind() {
            SchemeKind::Basic => user(Credential::basic),
            SchemeKind::Bearer => token(),
            SchemeKind::OAuth2("") => token(),
            SchemeKind::OAuth2(_) => token().or_else(|| user(Credential::client_credentials)),
            SchemeKind::ApiKey(_, _) => key(scheme.name()).map(Credential::api_key),
            SchemeKind::Unsupported => None,
        };
        match credential {
            Some(credential) => all.with(scheme.name(), credential),
            None => all,
        }
    })
}

/// The variable of the key of one scheme: `API_KEY_APP_ID` for `appId`.
fn key_variable(scheme: &str) -> String {
    let mut variable = "API_KEY_".to_owned();
    let mut was_lower = false;
    for character in scheme.chars() {
        if character.is_ascii_uppercase() && was_lower {
            variable.push('_');
        }
        was_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
        variable.push(if character.is_ascii_alphanumeric() {
            character.to_ascii_uppercase()
        } else {
            '_'
        });
    }
    variable
}
