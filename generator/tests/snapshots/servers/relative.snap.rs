mod root {
//! Pings.

pub mod things;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("servers_relative")
    .servers(&[runtime::Server::new("/api/v2")]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[things::OPERATIONS];

/// The operations of [`servers_relative`](self).
#[derive(Clone, Copy, Debug)]
pub struct ServersRelative<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServersRelative<'a> {
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_THINGS, &PING, &OLD];

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
    ///     .servers_relative()
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

/// `GET /ping`.
pub static PING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "ping", runtime::Method::Get, "/ping")
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[runtime::Server::new("")]);

impl Things<'_> {
    /// `GET /ping`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_relative()
    ///     .things()
    ///     .ping()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> Ping {
        let call = runtime::Call::new(self.client, &PING);
        Ping(call)
    }
}

runtime::builder!(PING, Ping, ());

/// `GET /old`.
pub static OLD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "old", runtime::Method::Get, "/old")
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[runtime::Server::new("/legacy")]);

impl Things<'_> {
    /// `GET /old`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_relative()
    ///     .things()
    ///     .old()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn old(&self) -> Old {
        let call = runtime::Call::new(self.client, &OLD);
        Old(call)
    }
}

runtime::builder!(OLD, Old, ());
}
