mod root {
//! Behind.
//!
//! Calls go to the first of these servers, or to the first with a variable that `server_variable` of
//! the client's builder sets. Its `base_url` replaces it for all calls:
//!
//! - `https://api.example.com{base}`
//!   - `base`: `/buy/v1` unless it is set
//! - `https://api.example.com{port}/v1`
//!   - `port`: empty unless it is set
//! - `https://{tenant}.example.com/v1`
//!   - `tenant`: empty unless it is set
//! - `https://api.example.com{stage}`
//!   - `stage`: `{test}` unless it is set
//! - `https://api.example.com:{port}`
//!   - `port`: `any` unless it is set
//! - `https://api.example.com{base}`
//!   - `base`: `/a b` unless it is set
//! - `https://<tenant>.example.com/v1`
//! - `https:///v1`
//! - `https://[::1]:8443/v1`
//! - `https://api.example.com./v1`
//! - `https://example.{end}/v1`
//!   - `end`: empty unless it is set

pub mod things;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("servers_behind_host")
    .servers(&[
        runtime::Server::new("https://api.example.com{base}")
            .variables(&[runtime::Variable::new("base", "/buy/v1")]),
        runtime::Server::new("https://api.example.com{port}/v1")
            .variables(&[runtime::Variable::new("port", "")]),
        runtime::Server::new("https://{tenant}.example.com/v1")
            .variables(&[runtime::Variable::new("tenant", "")]),
        runtime::Server::new("https://api.example.com{stage}")
            .variables(&[runtime::Variable::new("stage", "{test}")]),
        runtime::Server::new("https://api.example.com:{port}")
            .variables(&[runtime::Variable::new("port", "any")]),
        runtime::Server::new("https://api.example.com{base}")
            .variables(&[runtime::Variable::new("base", "/a b")]),
        runtime::Server::new("https://<tenant>.example.com/v1"),
        runtime::Server::new("https:///v1"),
        runtime::Server::new("https://[::1]:8443/v1"),
        runtime::Server::new("https://api.example.com./v1"),
        runtime::Server::new("https://example.{end}/v1")
            .variables(&[runtime::Variable::new("end", "")]),
    ]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[things::OPERATIONS];

/// The operations of [`servers_behind_host`](self).
#[derive(Clone, Copy, Debug)]
pub struct ServersBehindHost<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServersBehindHost<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@things`].
    #[must_use]
    pub fn things(&self) -> things::Things<'a> {
        things::Things::new(self.client)
    }
}
}

mod things {
//! The operations of `things`.

use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_THINGS];

/// `GET /things`.
pub static LIST_THINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listThings", runtime::Method::Get, "/things")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_behind_host()
    ///     .things()
    ///     .list_things()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_things(&self) -> ListThings {
        let call = runtime::Call::new(self.client, &LIST_THINGS);
        ListThings(call)
    }
}

runtime::builder!(LIST_THINGS, ListThings, ());
}
