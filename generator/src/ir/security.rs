//! Who may call: security schemes and requirements.

use serde::Serialize;

use super::Location;
use crate::pointer::Pointer;

/// A way to authenticate (OpenAPI *Security Scheme Object*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SecurityScheme {
    /// Where it stands.
    pub at: Pointer,
    /// The name that requirements use.
    pub name: String,
    /// What the document says about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Which way it is.
    pub scheme: Scheme,
    /// How a token of OAuth 2.0 is obtained, in each of the ways that the document describes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flows: Vec<Flow>,
    /// Where OpenID Connect says how a token is obtained.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id_url: Option<String>,
    /// `bearerFormat`: a hint at what the token is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_format: Option<String>,
}

/// A way to obtain a token of OAuth 2.0 (OpenAPI *OAuth Flow Object*). The client itself goes the one of
/// [`Scheme::ClientCredentials`]; for the others its user brings the token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flow {
    /// The name of the flow, as OpenAPI has it.
    pub name: &'static str,
    /// Where a person agrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_url: Option<String>,
    /// Where tokens are fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// Where tokens are renewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_url: Option<String>,
    /// The scopes that the document lists, with what it says about them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<(String, String)>,
}

/// A way to authenticate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// A user name and a password (RFC 7617).
    Basic,
    /// A token in the `Authorization` header (RFC 6750).
    Bearer,
    /// A key.
    ApiKey {
        /// Where the key goes.
        location: ApiKeyLocation,
        /// The name of the header, query parameter or cookie.
        name: String,
        /// The word that stands before it, where that is `Authorization` (RFC 9110, section 11.6.2) and the document says which.
        #[serde(skip_serializing_if = "Option::is_none")]
        word: Option<String>,
    },
    /// OAuth 2.0 with the client credentials grant (RFC 6749, section 4.4).
    ClientCredentials {
        /// Where tokens are fetched.
        token_url: String,
        /// The scopes that the document lists.
        scopes: Vec<String>,
    },
    /// A token of OAuth 2.0 or OpenID Connect that the caller obtains; sent as a bearer token.
    Token,
    /// Client certificates: a matter of the transport, not of the request.
    MutualTls,
}

/// Where an API key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are those of OpenAPI")]
pub enum ApiKeyLocation {
    Header,
    Query,
    Cookie,
}

impl ApiKeyLocation {
    /// The location of a parameter in the same place.
    #[must_use]
    pub const fn location(self) -> Location {
        match self {
            Self::Header => Location::Header,
            Self::Query => Location::Query,
            Self::Cookie => Location::Cookie,
        }
    }

    /// The value of `in`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.location().name()
    }
}

/// One alternative of `security`: all schemes that a request needs together; none when it needs no credentials.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Requirement {
    /// The schemes by name, with the scopes that each needs.
    pub schemes: Vec<(String, Vec<String>)>,
}
