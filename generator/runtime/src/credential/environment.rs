//! Credentials from the environment of the process.

use super::{Credential, Credentials};
use crate::error::{Error, ErrorKind, Result};
use std::ffi::OsString;

/// The environment variables with the credential for a scheme.
#[derive(Clone, Copy, Debug)]
pub struct FromEnv {
    scheme: &'static str,
    kind: Kind,
    variables: &'static [&'static str],
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Basic,
    Token,
    Client,
}

impl FromEnv {
    /// A user name and a password, in two variables.
    #[must_use]
    pub const fn basic(scheme: &'static str, variables: &'static [&'static str; 2]) -> Self {
        Self {
            scheme,
            kind: Kind::Basic,
            variables,
        }
    }

    /// A bearer token or an API key, in one variable.
    #[must_use]
    pub const fn token(scheme: &'static str, variable: &'static [&'static str; 1]) -> Self {
        Self {
            scheme,
            kind: Kind::Token,
            variables: variable,
        }
    }

    /// The id and the secret of an OAuth client, in two variables.
    #[must_use]
    pub const fn client_credentials(scheme: &'static str, variables: &'static [&'static str; 2]) -> Self {
        Self {
            scheme,
            kind: Kind::Client,
            variables,
        }
    }

    fn credential(&self, variable: &impl Fn(&str) -> Result<Option<String>>) -> Result<Option<Credential>> {
        let values: Result<Vec<_>> = self.variables.iter().map(|name| variable(name)).collect();
        let values = values?;
        Ok(match (self.kind, &values[..]) {
            (Kind::Basic, [Some(username), Some(password)]) => Some(Credential::basic(username, password.clone())),
            (Kind::Client, [Some(id), Some(secret)]) => Some(Credential::client_credentials(id, secret.clone())),
            (Kind::Token, [Some(token)]) => Some(Credential::bearer(token.clone())),
            (_, values) if values.iter().any(Option::is_some) => {
                let unset = self.variables.iter().zip(values).filter(|(_, value)| value.is_none());
                let unset: Vec<_> = unset.map(|(name, _)| *name).collect();
                return Err(missing(format!(
                    "only a part of the environment variables {} is set; set {} too",
                    self.names(),
                    unset.join(" and ")
                )));
            }
            _ => None,
        })
    }

    /// The names of the variables, for messages.
    pub(crate) fn names(&self) -> String {
        self.variables.join(" and ")
    }
}

impl Credentials {
    /// Reads credentials from environment variables of the process. If several entries are for one scheme, the first
    /// that is set counts.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credential`] if no variable is set, if only one of two variables is set, or if a value is not
    /// UTF-8. The message names the variables and contains no value.
    pub fn from_env(places: &[FromEnv]) -> Result<Self> {
        read(places, variable)
    }

    /// The credentials that are set, if any. It fails if only one of two variables is set.
    pub(crate) fn set_in(places: &[FromEnv], variable: impl Fn(&str) -> Result<Option<String>>) -> Result<Self> {
        let mut found = Self::none();
        for place in places.iter().rev() {
            if let Some(credential) = place.credential(&variable)? {
                found = found.with(place.scheme, credential);
            }
        }
        Ok(found)
    }
}

/// An environment variable. An empty one counts as not set, since CI systems pass a missing secret that way.
pub(crate) fn variable(name: &str) -> Result<Option<String>> {
    text_of(name, std::env::var_os(name))
}

/// Fails if a value is not UTF-8; the error does not contain the value.
fn text_of(name: &str, value: Option<OsString>) -> Result<Option<String>> {
    let not_text = |_| {
        Error::new(
            ErrorKind::Credential,
            format!("the environment variable {name} is not UTF-8"),
        )
    };
    let value = value.filter(|value| !value.is_empty());
    value.map(OsString::into_string).transpose().map_err(not_text)
}

fn missing(message: String) -> Error {
    Error::new(ErrorKind::Credential, message)
}

fn read(places: &[FromEnv], variable: impl Fn(&str) -> Result<Option<String>>) -> Result<Credentials> {
    let found = Credentials::set_in(places, variable)?;
    if found.0.is_empty() && !places.is_empty() {
        let wanted: Vec<_> = places.iter().map(FromEnv::names).collect();
        return Err(missing(format!(
            "there is no credential in the environment; set {}",
            wanted.join(", or ")
        )));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACES: [FromEnv; 3] = [
        FromEnv::basic("basic", &["SID", "TOKEN"]),
        FromEnv::basic("basic", &["KEY", "SECRET"]),
        FromEnv::token("bearer", &["BEARER"]),
    ];

    fn found(set: &[&str]) -> Result<Credentials> {
        read(&PLACES, |name| Ok(set.contains(&name).then(|| format!("hush {name}"))))
    }

    #[test]
    fn the_first_place_that_is_set_counts() {
        let username = |set: &[&str]| match found(set).unwrap().get("basic") {
            Some(Credential(crate::credential::Kind::Basic(basic))) => Some(basic.username.expose().to_owned()),
            _ => None,
        };
        let of = |name: &str| Some(format!("hush {name}"));
        assert_eq!(username(&["SID", "TOKEN", "KEY", "SECRET"]), of("SID"));
        assert_eq!(username(&["KEY", "SECRET", "BEARER"]), of("KEY"));
        assert_eq!(username(&["BEARER"]), None);
        assert!(found(&["KEY", "SECRET", "BEARER"]).unwrap().get("bearer").is_some());
    }

    #[test]
    fn what_is_missing_is_named() {
        let refusal = |set: &[&str]| found(set).unwrap_err().to_string();
        assert_eq!(
            refusal(&[]),
            "there is no credential in the environment; set SID and TOKEN, or KEY and SECRET, or BEARER"
        );
        let half = refusal(&["SECRET"]);
        assert!(half.contains("set KEY too") && !half.contains("hush"), "{half}");
    }

    #[test]
    fn what_is_empty_is_not_set() {
        assert_eq!(text_of("TOKEN", None).unwrap(), None);
        assert_eq!(text_of("TOKEN", Some(OsString::new())).unwrap(), None);
        assert_eq!(text_of("TOKEN", Some("hush".into())).unwrap().as_deref(), Some("hush"));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_not_text_is_named() {
        use std::os::unix::ffi::OsStringExt as _;
        let refused = text_of("TOKEN", Some(OsString::from_vec(b"hush\xff".to_vec()))).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Credential);
        assert_eq!(refused.to_string(), "the environment variable TOKEN is not UTF-8");
    }
}
