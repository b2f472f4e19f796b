//! Credentials from the environment.

use crate::credential::{Credential, Credentials, FromEnv};
use crate::error::Result;
use crate::operation::{Api, SchemeKind, SecurityScheme};

/// The credentials for the schemes of an API for which variables are set: the crate's own variables, or else those that
/// every crate has. Fails on a variable that cannot be read.
pub(super) fn credentials(
    api: &Api,
    own: &[FromEnv],
    variable: impl Fn(&str) -> Result<Option<String>>,
) -> Result<Credentials> {
    let mut all = Credentials::set_in(own, &variable)?;
    for scheme in api.scheme_list() {
        if all.get(scheme.name()).is_some() {
            continue;
        }
        if let Some(credential) = credential(scheme, &variable)? {
            all = all.with(scheme.name(), credential);
        }
    }
    Ok(all)
}

fn credential(
    scheme: &SecurityScheme,
    variable: &impl Fn(&str) -> Result<Option<String>>,
) -> Result<Option<Credential>> {
    let user = |make: fn(String, String) -> Credential| {
        let Some(username) = variable("API_USERNAME")? else {
            return Ok(None);
        };
        let password = variable("API_PASSWORD")?.unwrap_or_default();
        Ok(Some(make(username, password)))
    };
    let token = || Ok(variable("API_TOKEN")?.map(Credential::bearer));
    match scheme.kind() {
        SchemeKind::Basic => user(Credential::basic),
        SchemeKind::Bearer | SchemeKind::OAuth2("") => token(),
        SchemeKind::OAuth2(_) => match token()? {
            None => user(Credential::client_credentials),
            token => Ok(token),
        },
        SchemeKind::ApiKey(_, _) => {
            // Keys of several schemes differ.
            let key = match variable(&key_variable(scheme.name()))? {
                None => variable("API_KEY")?,
                key => key,
            };
            Ok(key.map(Credential::api_key))
        }
        SchemeKind::Unsupported => Ok(None),
    }
}

/// The variable of a scheme's key: `API_KEY_APP_ID` for `appId`.
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
