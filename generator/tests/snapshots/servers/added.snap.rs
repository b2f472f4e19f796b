mod depots {
//! The operations of `depots`.

use crate::runtime;

/// The operations of [`depots`](self).
#[derive(Clone, Copy, Debug)]
pub struct Depots<'a> {
    client: &'a runtime::Client,
}

impl<'a> Depots<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_DEPOTS];

/// `GET /depots`.
pub static LIST_DEPOTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listDepots", runtime::Method::Get, "/depots")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Depots<'_> {
    /// `GET /depots`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_added()
    ///     .depots()
    ///     .list_depots()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_depots(&self) -> ListDepots {
        let call = runtime::Call::new(self.client, &LIST_DEPOTS);
        ListDepots(call)
    }
}

runtime::builder!(LIST_DEPOTS, ListDepots, ());
}

mod root {
//! Depots.
//!
//! Calls go to the first of these servers, or to the first with a variable that `server_variable` of
//! the client's builder sets. Its `base_url` replaces it for all calls:
//!
//! - `https://depots.example.com`
//! - `https://depots.{edge}.{region}.example.com`
//!   - `region`: `north` unless it is set
//!   - `edge`: `one`, or the value that goes with `region`, unless it is set
//! - `https://{region}.example.org`
//!   - `region`: `north` unless it is set

pub mod depots;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("servers_added")
    .servers(&[
        runtime::Server::new("https://depots.example.com"),
        runtime::Server::new("https://depots.{edge}.{region}.example.com")
            .variables(&[
                runtime::Variable::new("region", "north"),
                runtime::Variable::new("edge", "one")
                    .follows("region", &[("north", "one"), ("south", "two")]),
            ]),
        runtime::Server::new("https://{region}.example.org")
            .variables(&[runtime::Variable::new("region", "north")]),
    ]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[depots::OPERATIONS];

/// The operations of [`servers_added`](self).
#[derive(Clone, Copy, Debug)]
pub struct ServersAdded<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServersAdded<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@depots`].
    #[must_use]
    pub fn depots(&self) -> depots::Depots<'a> {
        depots::Depots::new(self.client)
    }
}
}
