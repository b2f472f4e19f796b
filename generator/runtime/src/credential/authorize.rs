//! Applies credentials to a request.

use super::{Credential, Credentials, Kind, Secret, Token, sensitive};
use crate::error::ErrorKind;
use crate::operation::{Description, KeyLocation, SchemeKind, SecurityScheme};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};
use zeroize::Zeroizing;

/// The addition of a credential to a request.
#[derive(Debug)]
pub(crate) enum Authorization {
    Header(HeaderName, HeaderValue),
    /// A name and a value in the query.
    Query(&'static str, Secret),
    Cookie(&'static str, Secret),
}

/// Credentials, each with its scheme.
pub(crate) type Chosen = Vec<(&'static SecurityScheme, Credential)>;

/// The credentials for an operation: those of the first alternative for which all schemes have one. A header
/// `Authorization` from the caller stands in for a missing credential that would be sent there.
///
/// It fails if no alternative is complete, and names the schemes that would suffice.
pub(crate) fn choose(
    description: &Description,
    credentials: &Credentials,
    brings_authorization: bool,
) -> Result<Chosen, String> {
    let alternatives = description.security.unwrap_or(description.api.alternatives());
    let mut is_optional = alternatives.is_empty();
    for alternative in alternatives {
        match of_alternative(description, credentials, alternative, brings_authorization) {
            // Alternatives with credentials come first, since it is unknown whether the transport provides its schemes.
            Some(chosen) if chosen.is_empty() => is_optional = true,
            Some(chosen) => return Ok(chosen),
            None => {}
        }
    }
    if is_optional {
        return Ok(Chosen::new());
    }
    Err(format!(
        "the client has no credential for the security scheme {}; add it to its `Credentials`",
        missing(description, credentials, alternatives)
    ))
}

/// The credentials for the schemes of an alternative, without those that the transport provides; `None` if one is
/// missing.
fn of_alternative(
    description: &Description,
    credentials: &Credentials,
    alternative: &[&str],
    brings_authorization: bool,
) -> Option<Chosen> {
    let mut chosen = Chosen::new();
    for name in alternative {
        let scheme = description.api.scheme(name)?;
        match credentials.get(name) {
            _ if scheme.kind() == SchemeKind::Unsupported => {}
            Some(credential) => chosen.push((scheme, credential.clone())),
            None if brings_authorization && scheme.goes_into_authorization() => {}
            None => return None,
        }
    }
    Some(chosen)
}

/// The schemes without a credential. If some alternatives have a part of their credentials, only the most complete of
/// these are named, since the caller meant one of them; otherwise all alternatives.
fn missing(description: &Description, credentials: &Credentials, alternatives: &[&[&str]]) -> String {
    let is_sent = |name: &&&str| {
        let scheme = description.api.scheme(name);
        scheme.is_none_or(|scheme| scheme.kind() != SchemeKind::Unsupported)
    };
    let missing = alternatives.iter().map(|alternative| {
        let sent: Vec<&str> = alternative.iter().filter(is_sent).copied().collect();
        let lacks = |name: &&str| description.api.scheme(name).is_none() || credentials.get(name).is_none();
        let missing: Vec<&str> = sent.iter().copied().filter(lacks).collect();
        (missing.len() < sent.len(), missing)
    });
    let missing: Vec<(bool, Vec<&str>)> = missing.collect();
    let begun = missing.iter().filter(|(is_begun, _)| *is_begun);
    let fewest = begun.map(|(_, missing)| missing.len()).min();
    let named = missing
        .iter()
        .filter(|(is_begun, missing)| fewest.is_none_or(|fewest| *is_begun && missing.len() == fewest));
    let named: Vec<String> = named
        .map(|(_, missing)| format!("`{}`", missing.join("` and `")))
        .collect();
    named.join(" or ")
}

impl Authorization {
    /// The credential in the form of its scheme; fails if they do not match, or if a request cannot hold the value.
    pub(crate) fn new(scheme: &SecurityScheme, credential: &Credential) -> Result<Self, (ErrorKind, String)> {
        let unsendable = |message: String| (ErrorKind::InvalidArgument, message);
        match (scheme.kind(), &credential.0) {
            (SchemeKind::Basic, Kind::Basic(basic)) => {
                let username = basic.username.expose();
                if username.contains(':') {
                    let name = scheme.name();
                    let message = format!("the user name for the security scheme `{name}` has a colon");
                    return Err((ErrorKind::Credential, message));
                }
                let text = || self::basic(username, basic.password.expose());
                let value = basic.header.get(text).map_err(unsendable)?;
                Ok(Self::Header(AUTHORIZATION, value))
            }
            (SchemeKind::Bearer | SchemeKind::OAuth2(_), Kind::Token(token)) => {
                let value = behind_word(BEARER, token).map_err(unsendable)?;
                Ok(Self::Header(AUTHORIZATION, value))
            }
            (SchemeKind::ApiKey(location, name), Kind::Token(token)) => {
                Self::key(location, name, scheme.word_before_key(), token).map_err(unsendable)
            }
            _ => {
                let name = scheme.name();
                let message =
                    format!("the credential for the security scheme `{name}` is of another kind than the scheme");
                Err((ErrorKind::Credential, message))
            }
        }
    }

    fn key(
        location: KeyLocation,
        name: &'static str,
        word: Option<&'static str>,
        token: &Token,
    ) -> Result<Self, String> {
        Ok(match location {
            KeyLocation::Header => {
                let name = name.parse().map_err(|_| "the API key's header has no valid name")?;
                let value = match word {
                    Some(word) => behind_word(word, token)?,
                    None => as_is(token)?,
                };
                Self::Header(name, value)
            }
            KeyLocation::Query => Self::Query(name, token.secret.clone()),
            KeyLocation::Cookie => {
                // RFC 6265, section 4.1.1, except for quotes, commas and backslashes, which servers set all the same.
                let can_have = |byte: u8| byte.is_ascii_graphic() && byte != b';';
                if !token.secret.expose().bytes().all(can_have) {
                    return Err("the API key has characters that no cookie can have".to_owned());
                }
                Self::Cookie(name, token.secret.clone())
            }
        })
    }
}

const BEARER: &str = "Bearer";

/// The value of a header for a token behind the word of its scheme, which callers often give with it. A token has no
/// spaces (RFC 9110, section 11.2), so that two words are one of a scheme and a token.
fn behind_word(word: &str, token: &Token) -> Result<HeaderValue, String> {
    let has_word = |text: &str| {
        let parts = text.split_once(' ');
        parts.is_some_and(|(word, token)| !word.is_empty() && !token.trim().is_empty())
    };
    let write = || format!("{word} {}", token.secret.expose());
    match word {
        _ if has_word(token.secret.expose()) => as_is(token),
        BEARER => token.bearer.get(write),
        _ => sensitive(write().into_bytes()),
    }
}

fn as_is(token: &Token) -> Result<HeaderValue, String> {
    token.plain.get(|| token.secret.expose().to_owned())
}

/// The value of the header for a user name and a password (RFC 7617, section 2).
pub(super) fn basic(username: &str, password: &str) -> String {
    let pair = Zeroizing::new(format!("{username}:{password}"));
    let mut text = String::with_capacity("Basic ".len() + pair.len() * 4 / 3 + 4);
    text.push_str("Basic ");
    STANDARD.encode_string(&*pair, &mut text);
    text
}
