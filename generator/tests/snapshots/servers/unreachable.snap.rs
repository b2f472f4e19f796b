mod root {
//! Nowhere.
//!
//! Calls go to the first of these servers, or to the first with a variable that `server_variable` of
//! the client's builder sets. Its `base_url` replaces it for all calls:
//!
//! - `https://{tenant}.example.com/v1`
//! - `api.example.com/v1`
//! - `https://api.example.com/v1?tenant=1`
//! - `wss://api.example.com/v1`
//! - `https://user@api.example.com/v1`
//! - `{scheme}://{region}.example.com/{base}`
//!   - `scheme`: `https` unless it is set
//!   - `region`: `asia` unless it is set; one of `eu`, `us`
//!   - `base`: empty unless it is set
//!   - `edge`: `dublin` unless it is set
//! - `/relative`

pub mod things;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("servers_unreachable")
    .servers(&[
        runtime::Server::new("https://{tenant}.example.com/v1"),
        runtime::Server::new("api.example.com/v1"),
        runtime::Server::new("https://api.example.com/v1?tenant=1"),
        runtime::Server::new("wss://api.example.com/v1"),
        runtime::Server::new("https://user@api.example.com/v1"),
        runtime::Server::new("{scheme}://{region}.example.com/{base}")
            .variables(&[
                runtime::Variable::new("scheme", "https"),
                runtime::Variable::new("region", "asia"),
                runtime::Variable::new("base", ""),
                runtime::Variable::new("edge", "dublin"),
            ]),
        runtime::Server::new("/relative"),
    ]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[things::OPERATIONS];

/// The operations of [`servers_unreachable`](self).
#[derive(Clone, Copy, Debug)]
pub struct ServersUnreachable<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServersUnreachable<'a> {
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
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[runtime::Server::new("v2/things")]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_unreachable()
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
