//! Credentials on a request.

use super::{Credential, Credentials, Kind, Secret};
use crate::operation::{Description, KeyLocation, SchemeKind, SecurityScheme};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// What a credential adds to a request.
#[derive(Clone, Debug)]
pub(crate) enum Authorization {
    /// The value of the `Authorization` header.
    Header(Secret),
    /// A key under a name of the API's own.
    Key(KeyLocation, &'static str, Secret),
}

/// The credentials for an operation: those of the first alternative that has one for each of its schemes.
///
/// Fails if there is none, and names the schemes that would do.
pub(crate) fn choose(
    description: &Description,
    credentials: &Credentials,
) -> Result<Vec<(&'static SecurityScheme, Credential)>, String> {
    let alternatives = description.security.unwrap_or(description.api.alternatives());
    let mut is_optional = alternatives.is_empty();
    let mut wanted: Vec<String> = Vec::new();
    for alternative in alternatives {
        if alternative.is_empty() {
            is_optional = true;
            continue;
        }
        let chosen: Option<Vec<_>> = alternative
            .iter()
            .map(|name| {
                let scheme = description.api.scheme(name)?;
                (scheme.kind() != SchemeKind::Unsupported).then_some((scheme, credentials.get(name)?.clone()))
            })
            .collect();
        match chosen {
            Some(chosen) => return Ok(chosen),
            None => wanted.push(format!("`{}`", alternative.join("` and `"))),
        }
    }
    if is_optional {
        return Ok(Vec::new());
    }
    Err(format!(
        "the client has no credential for the security scheme {}; add it to its `Credentials`",
        wanted.join(" or ")
    ))
}

impl Authorization {
    /// What a credential is as its scheme sends it; fails if the two do not go together.
    pub(crate) fn new(scheme: &SecurityScheme, credential: &Credential) -> Result<Self, String> {
        match (scheme.kind(), &credential.0) {
            (SchemeKind::Basic, Kind::Basic { username, password }) => {
                if username.contains(':') {
                    return Err(format!(
                        "the user name for the security scheme `{}` has a colon",
                        scheme.name()
                    ));
                }
                let pair = Zeroizing::new(format!("{username}:{}", password.expose()));
                let mut value = String::with_capacity("Basic ".len() + pair.len() * 4 / 3 + 4);
                value.push_str("Basic ");
                STANDARD.encode_string(&*pair, &mut value);
                Ok(Self::Header(Secret::from(value)))
            }
            (SchemeKind::Bearer | SchemeKind::OAuth2(_), Kind::Token(token)) => {
                Ok(Self::Header(Secret::from(format!("Bearer {}", token.expose()))))
            }
            (SchemeKind::ApiKey(location, name), Kind::Token(key)) => Ok(Self::Key(location, name, key.clone())),
            _ => Err(format!(
                "the credential for the security scheme `{}` is of another kind than the scheme",
                scheme.name()
            )),
        }
    }
}
