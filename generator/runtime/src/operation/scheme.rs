//! Authentication schemes (OpenAPI Security Scheme Object).

use http::header::AUTHORIZATION;

/// A security scheme, with its name in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    name: &'static str,
    kind: SchemeKind,
    word: Option<&'static str>,
}

/// How a credential is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// User name and password in `Authorization: Basic` (RFC 7617).
    Basic,
    /// A token in `Authorization: Bearer` (RFC 6750).
    Bearer,
    /// A key in a header, a query parameter or a cookie of this name.
    ApiKey(KeyLocation, &'static str),
    /// A token in `Authorization: Bearer`, given by the caller or fetched from this URL with the client's own
    /// credentials (RFC 6749, section 4.4). A relative URL is resolved against the server of the call; if it is empty,
    /// no token can be fetched.
    OAuth2(&'static str),
    /// A scheme that adds nothing to requests, such as a client certificate: the transport provides it.
    Unsupported,
}

/// The place of an API key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyLocation {
    /// In a header.
    Header,
    /// In the query of the URL.
    Query,
    /// In a cookie.
    Cookie,
}

impl SecurityScheme {
    const fn new(name: &'static str, kind: SchemeKind) -> Self {
        Self { name, kind, word: None }
    }

    /// HTTP basic authentication.
    #[must_use]
    pub const fn basic(name: &'static str) -> Self {
        Self::new(name, SchemeKind::Basic)
    }

    /// A bearer token.
    #[must_use]
    pub const fn bearer(name: &'static str) -> Self {
        Self::new(name, SchemeKind::Bearer)
    }

    /// A key in a header, a query parameter or a cookie called `wire_name`.
    #[must_use]
    pub const fn api_key(name: &'static str, location: KeyLocation, wire_name: &'static str) -> Self {
        Self::new(name, SchemeKind::ApiKey(location, wire_name))
    }

    /// The word that stands before the key in the header, unless the key is given with one.
    #[must_use]
    pub const fn word(mut self, word: &'static str) -> Self {
        self.word = Some(word);
        self
    }

    /// OAuth 2, with the URL at which a client fetches its own token; empty if the document has no such flow.
    #[must_use]
    pub const fn oauth2(name: &'static str, token_url: &'static str) -> Self {
        Self::new(name, SchemeKind::OAuth2(token_url))
    }

    /// A scheme that the transport provides, such as mutual TLS: a call needs no credential for it.
    #[must_use]
    pub const fn unsupported(name: &'static str) -> Self {
        Self::new(name, SchemeKind::Unsupported)
    }

    /// The scheme's name in the document.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// How its credential is sent.
    #[must_use]
    pub const fn kind(&self) -> SchemeKind {
        self.kind
    }

    /// The name that its key has in the query, if it is sent there.
    pub(crate) const fn query_name(&self) -> Option<&'static str> {
        match self.kind {
            SchemeKind::ApiKey(KeyLocation::Query, name) => Some(name),
            _ => None,
        }
    }

    pub(crate) const fn word_before_key(&self) -> Option<&'static str> {
        self.word
    }

    /// Whether its credential is the header `Authorization`.
    pub(crate) fn goes_into_authorization(&self) -> bool {
        match self.kind {
            SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::OAuth2(_) => true,
            SchemeKind::ApiKey(KeyLocation::Header, name) => AUTHORIZATION.as_str().eq_ignore_ascii_case(name),
            SchemeKind::ApiKey(..) | SchemeKind::Unsupported => false,
        }
    }
}
