mod root {
//! Regions.
//!
//! Calls go to the first of these servers, or to the first with a variable that `server_variable` of
//! the client's builder sets. Its `base_url` replaces it for all calls:
//!
//! - `https://{region}.example.com:{port}/{base}`: Where most people are.
//!   - `region`: `eu` unless it is set; one of `eu`, `us`. The continent.
//!   - `port`: `443` unless it is set
//!   - `base`: `v1` unless it is set
//! - `/relative`

pub mod ping;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("servers_variables")
    .servers(&[
        runtime::Server::new("https://{region}.example.com:{port}/{base}")
            .variables(&[
                runtime::Variable::new("region", "eu"),
                runtime::Variable::new("port", "443"),
                runtime::Variable::new("base", "v1"),
            ]),
        runtime::Server::new("/relative"),
    ]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[ping::OPERATIONS];

/// The operations of [`servers_variables`](self).
#[derive(Clone, Copy, Debug)]
pub struct ServersVariables<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServersVariables<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@ping`].
    #[must_use]
    pub fn ping(&self) -> ping::Ping<'a> {
        ping::Ping::new(self.client)
    }
}
}

mod ping {
//! The operations of `ping`.

use crate::runtime;

/// The operations of [`ping`](self).
#[derive(Clone, Copy, Debug)]
pub struct Ping<'a> {
    client: &'a runtime::Client,
}

impl<'a> Ping<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PING];

/// `GET /ping`.
pub static PING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "ping", runtime::Method::Get, "/ping")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Ping<'_> {
    /// `GET /ping`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_variables()
    ///     .ping()
    ///     .ping()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> PingCall {
        let call = runtime::Call::new(self.client, &PING);
        PingCall(call)
    }
}

runtime::builder!(PING, PingCall, ());
}
