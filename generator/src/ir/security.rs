//! Who may call: security schemes and requirements.

use serde::Serialize;

use super::Location;
use crate::pointer::Pointer;

/// A way to authenticate (OpenAPI *Security Scheme Object*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SecurityScheme {
    /// Its place in the document.
    pub at: Pointer,
    /// The name that requirements use.
    pub name: String,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The kind of credential.
    pub scheme: Scheme,
    /// `flows` of OAuth 2.0.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flows: Vec<Flow>,
    /// `openIdConnectUrl`: the URL of the discovery document of OpenID Connect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id_url: Option<String>,
    /// `bearerFormat`: a hint at the kind of token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_format: Option<String>,
}

/// A way to obtain a token of OAuth 2.0 (OpenAPI *OAuth Flow Object*). The client only supports
/// [`Scheme::ClientCredentials`]; for the others, callers give the token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flow {
    /// The name of the flow in OpenAPI.
    pub name: &'static str,
    /// `authorizationUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_url: Option<String>,
    /// `tokenUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// `refreshUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_url: Option<String>,
    /// `scopes`, with their descriptions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<(String, String)>,
}

/// A kind of credential.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// A user name and a password (RFC 7617).
    Basic,
    /// A token in the `Authorization` header (RFC 6750).
    Bearer,
    /// A key.
    ApiKey {
        /// The place of the key.
        location: ApiKeyLocation,
        /// The name of the header, query parameter or cookie.
        name: String,
        /// The word before the key in the header `Authorization` (RFC 9110, section 11.6.2), if the document gives one.
        #[serde(skip_serializing_if = "Option::is_none")]
        word: Option<String>,
    },
    /// OAuth 2.0 with the client credentials grant (RFC 6749, section 4.4).
    ClientCredentials {
        /// `tokenUrl`.
        token_url: String,
        /// The names of `scopes`.
        scopes: Vec<String>,
    },
    /// A token of OAuth 2.0 or OpenID Connect, which the caller obtains. It is sent as a bearer token.
    Token,
    /// Client certificates: a matter of the transport, not of the request.
    MutualTls,
}

/// The place of an API key.
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

/// One alternative of `security`: the schemes that a request needs together; empty if it needs no credentials.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Requirement {
    /// The schemes by name, with the scopes that each needs.
    pub schemes: Vec<(String, Vec<String>)>,
}
