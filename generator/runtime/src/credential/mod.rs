//! Credentials of a caller.

mod authorize;
mod environment;
mod header;
mod place;
mod provider;
mod renewed;
mod secret;
mod token;

pub(crate) use self::authorize::{Authorization, Chosen, choose};
pub use self::environment::FromEnv;
#[cfg(feature = "cli")]
pub(crate) use self::environment::variable;
use self::header::Prepared;
pub(crate) use self::header::sensitive;
pub use self::provider::{CredentialProvider, Provided};
pub(crate) use self::renewed::Allowance;
use self::renewed::{Renewed, Source};
pub use self::secret::Secret;
use self::token::ClientCredentials;
use crate::base_url::BaseUrl;
use crate::error::Result;
use crate::operation::{SchemeKind, SecurityScheme};
use std::sync::Arc;

/// A credential for one security scheme.
#[derive(Clone, Debug)]
pub struct Credential(pub(crate) Kind);

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Basic(Arc<Basic>),
    Token(Arc<Token>),
    Renewed(Arc<Renewed>),
}

/// A user name and a password, and the header made of them. Some servers take a key as the user name, so both are
/// secret.
#[derive(Debug)]
pub(crate) struct Basic {
    username: Secret,
    password: Secret,
    header: Prepared,
}

/// A token or a key, and the headers made of it.
#[derive(Debug)]
pub(crate) struct Token {
    secret: Secret,
    bearer: Prepared,
    plain: Prepared,
}

impl Credential {
    /// A user name and a password. A user name with a colon cannot be sent (RFC 7617, section 2), so such calls are
    /// refused.
    #[must_use]
    pub fn basic(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(Kind::Basic(Arc::new(Basic {
            username: Secret::from(username.into()),
            password: password.into(),
            header: Prepared::default(),
        })))
    }

    /// A token that is sent as it is.
    #[must_use]
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self::token(token.into())
    }

    /// The client's own id and secret, with which it fetches tokens (OAuth 2, RFC 6749, section 4.4). All calls share a
    /// token. Half a minute before it expires, one call fetches a new one while the others still use the old one. That
    /// call waits at most 5 s and then uses the old one, too.
    ///
    /// Fetching is retried by the rules of [`Retry::Idempotent`](crate::Retry::Idempotent). If it fails, the error is
    /// [`ErrorKind::Credential`](crate::ErrorKind::Credential) and has the server's response.
    ///
    /// Id and secret are sent in the form. If the server does not recognise the client, they are sent once more as with
    /// [`Credential::client_secret_basic`], and the way that worked is tried first from then on.
    #[must_use]
    pub fn client_credentials(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        let client = ClientCredentials::new(id.into(), secret.into());
        Self(Kind::Renewed(Arc::new(Renewed::new(Source::Client(client)))))
    }

    /// A credential that changes; see [`CredentialProvider`]. All calls and clones share the provided value.
    #[must_use]
    pub fn provider(provider: impl CredentialProvider) -> Self {
        Self(Kind::Renewed(Arc::new(Renewed::new(Source::Provider(Box::new(
            provider,
        ))))))
    }

    /// Sets the scope of the tokens. This has no effect on other credentials, or on clones of this one.
    #[must_use]
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.change(|source| source.scope = Some(scope.into()))
    }

    /// Sets the URL from which tokens are fetched, in place of the document's. It must be https, or http to this
    /// machine; a relative URL is resolved against the server of the call, as in the document. This has no effect on
    /// other credentials, or on clones of this one.
    #[must_use]
    pub fn token_url(self, url: impl Into<String>) -> Self {
        self.change(|source| source.url = Some(url.into()))
    }

    /// Sends id and secret only in the header `Authorization: Basic` when tokens are fetched, and never in the form
    /// (RFC 6749, section 2.3.1; `client_secret_basic` in RFC 7591). This has no effect on other credentials, or on
    /// clones of this one.
    #[must_use]
    pub fn client_secret_basic(self) -> Self {
        self.change(ClientCredentials::in_header_alone)
    }

    fn change(mut self, change: impl FnOnce(&mut ClientCredentials)) -> Self {
        if let Kind::Renewed(renewed) = &mut self.0
            && let Some(renewed) = Arc::get_mut(renewed)
            && let Source::Client(client) = &mut renewed.source
        {
            change(client);
        }
        self
    }

    /// The credential as it is sent: for one that is fetched, the current token. `base` is the server of the call.
    pub(crate) async fn resolved(
        self,
        scheme: &SecurityScheme,
        allowance: &Allowance<'_>,
        base: &BaseUrl,
    ) -> Result<Self> {
        let Kind::Renewed(renewed) = &self.0 else {
            return Ok(self);
        };
        let url = match scheme.kind() {
            SchemeKind::OAuth2(url) => url,
            _ => "",
        };
        renewed.current(allowance, renewed.url(url, base)?).await
    }

    /// Whether it is fetched and can be fetched again.
    pub(crate) fn is_renewed(&self) -> bool {
        matches!(self.0, Kind::Renewed(_))
    }

    /// Discards the credential that the server refused, so that the next call fetches another. Returns whether another
    /// can be fetched.
    pub(crate) fn give_up(&self, refused: &Self) -> bool {
        match &self.0 {
            Kind::Renewed(renewed) => {
                renewed.give_up(refused);
                true
            }
            _ => false,
        }
    }

    /// Whether both are sent the same way with the same value.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Kind::Token(token), Kind::Token(other)) => token.secret == other.secret,
            (Kind::Basic(basic), Kind::Basic(other)) => {
                (&basic.username, &basic.password) == (&other.username, &other.password)
            }
            _ => false,
        }
    }

    /// An API key.
    #[must_use]
    pub fn api_key(key: impl Into<Secret>) -> Self {
        Self::token(key.into())
    }

    /// A bearer token or an API key: the scheme decides which.
    fn token(secret: Secret) -> Self {
        Self(Kind::Token(Arc::new(Token {
            secret,
            bearer: Prepared::default(),
            plain: Prepared::default(),
        })))
    }
}

/// Credentials by the names of security schemes.
#[derive(Clone, Debug, Default)]
pub struct Credentials(Vec<(String, Credential)>);

impl Credentials {
    /// No credentials.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Adds a credential for a scheme, and replaces an earlier one.
    #[must_use]
    pub fn with(mut self, scheme: impl Into<String>, credential: Credential) -> Self {
        let scheme = scheme.into();
        self.0.retain(|(name, _)| *name != scheme);
        self.0.push((scheme, credential));
        self
    }

    /// Adds all credentials of another set, and replaces earlier ones for the same schemes.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        others
            .0
            .into_iter()
            .fold(self, |all, (scheme, credential)| all.with(scheme, credential))
    }

    pub(crate) fn get(&self, scheme: &str) -> Option<&Credential> {
        self.0
            .iter()
            .find(|(name, _)| name == scheme)
            .map(|(_, credential)| credential)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_prints_a_secret() {
        let credentials = Credentials::none()
            .with("a", Credential::basic("hush-0", "hush-1"))
            .with("b", Credential::bearer("hush-2".to_owned()))
            .and(Credentials::none().with("c", Credential::api_key("hush-3")));
        let printed = format!("{credentials:?} {credentials:#?}");
        assert!(!printed.contains("hush"), "{printed}");
        assert!(printed.contains("***"));
    }
}
