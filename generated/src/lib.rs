//! An unofficial client for Twilio's APIs, generated from OpenAPI documents.
//!
//! Each API is a module behind a Cargo feature of the same name:
//!
//! - `conversations_v1`: Twilio Conversations
//!
//! ```no_run
//! use twilio_api::conversations_v1::ChatServiceSid;
//! use twilio_api::{Client, Credentials};
//!
//! # async fn example() -> twilio_api::Result<()> {
//! let credentials = Credentials::auth_token("account_sid", "auth_token");
//! let client = Client::builder(credentials).build()?;
//! let response = client
//!     .conversations_v1()
//!     .service_users()
//!     .list(&ChatServiceSid::new("IS0123456789abcdef0123456789abcdef")?)
//!     .page_size(20)
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "conversations_v1")]
pub mod conversations_v1;

pub use clientwright_runtime as runtime;
pub use clientwright_runtime::{Error, ErrorKind, Result};

/// The client. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    inner: runtime::Client,
}

impl Client {
    /// Builds a client that sends these credentials.
    #[must_use]
    pub fn builder(credentials: Credentials) -> runtime::ClientBuilder<Self> {
        let product = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        runtime::ClientBuilder::new(credentials.0)
            .product(product)
            .known_server_variables(&["edge", "region"])
    }

    /// The runtime's client, for calls built from the table of an operation.
    #[must_use]
    pub fn runtime(&self) -> &runtime::Client {
        &self.inner
    }

    /// Twilio Conversations.
    #[cfg(feature = "conversations_v1")]
    #[must_use]
    pub fn conversations_v1(&self) -> conversations_v1::ConversationsV1<'_> {
        conversations_v1::ConversationsV1::new(&self.inner)
    }
}

impl From<runtime::Client> for Client {
    fn from(inner: runtime::Client) -> Self {
        Self { inner }
    }
}

/// The credentials that the client sends. `Debug` does not show secrets.
#[derive(Clone, Debug, Default)]
pub struct Credentials(runtime::Credentials);

impl Credentials {
    /// No credentials.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds `others`, which replace credentials for the same scheme.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        Self(self.0.and(others.0))
    }

    /// Credentials for the security scheme `accountSid_authToken`.
    ///
    /// The SID of the account and its auth token, or the SID of an API key and its secret.
    ///
    /// Sent as `Authorization: Basic …`.
    #[must_use]
    pub fn auth_token(
        account_sid: impl Into<String>,
        auth_token: impl Into<runtime::Secret>,
    ) -> Self {
        Self(
            runtime::Credentials::none()
                .with(
                    "accountSid_authToken",
                    runtime::Credential::basic(account_sid, auth_token),
                ),
        )
    }

    /// Credentials for the security scheme `accountSid_authToken`.
    ///
    /// The SID of the account and its auth token, or the SID of an API key and its secret.
    ///
    /// Sent as `Authorization: Basic …`.
    #[must_use]
    pub fn api_key(
        api_key_sid: impl Into<String>,
        api_key_secret: impl Into<runtime::Secret>,
    ) -> Self {
        Self(
            runtime::Credentials::none()
                .with(
                    "accountSid_authToken",
                    runtime::Credential::basic(api_key_sid, api_key_secret),
                ),
        )
    }

    /// The variables of [`from_env`](Self::from_env), which the command line reads as well.
    #[doc(hidden)]
    pub const ENVIRONMENT: &'static [runtime::FromEnv] = &[
        runtime::FromEnv::basic(
            "accountSid_authToken",
            &["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"],
        ),
        runtime::FromEnv::basic(
            "accountSid_authToken",
            &["TWILIO_API_KEY", "TWILIO_API_SECRET"],
        ),
    ];

    /// Credentials from the environment: `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN`, or `TWILIO_API_KEY` and `TWILIO_API_SECRET`.
    ///
    /// If several are for one scheme, the first that is set is used.
    ///
    /// # Errors
    ///
    /// Fails if none is set, or only one of a pair.
    pub fn from_env() -> Result<Self> {
        runtime::Credentials::from_env(Self::ENVIRONMENT).map(Self)
    }
}

/// Credentials by scheme name: for a provider, for scopes, or for another token URL.
impl From<runtime::Credentials> for Credentials {
    fn from(credentials: runtime::Credentials) -> Self {
        Self(credentials)
    }
}

/// All operations, by document and group.
pub static OPERATIONS: &[&[&[&dyn runtime::AnyOperation]]] = &[
    #[cfg(feature = "conversations_v1")]
    conversations_v1::OPERATIONS,
];

/// All documents with their operations, descriptions and examples.
#[cfg(any(feature = "cli", feature = "mock"))]
pub static DOCUMENTS: &[runtime::Document] = &[
    #[cfg(feature = "conversations_v1")]
    runtime::Document::new(
        conversations_v1::OPERATIONS,
        include_str!("conversations_v1/reference.json"),
    ),
];

/// Starts a mock of the service on this machine. It responds with the examples of the documents and refuses
/// requests that they do not allow.
///
/// # Errors
///
/// Fails if no port is free.
///
/// # Panics
///
/// Panics outside of a Tokio runtime.
#[cfg(feature = "mock")]
pub fn mock() -> ::std::io::Result<runtime::mock::Service> {
    runtime::mock::Service::start(DOCUMENTS)
}
