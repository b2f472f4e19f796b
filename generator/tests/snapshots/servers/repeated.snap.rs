mod logs {
//! The operations of `logs`.

use crate::runtime;

/// The operations of [`logs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Logs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_LOGS, &ADD_LOG];

/// `GET /logs`.
pub static LIST_LOGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listLogs", runtime::Method::Get, "/logs")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Logs<'_> {
    /// `GET /logs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_repeated()
    ///     .logs()
    ///     .list_logs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_logs(&self) -> ListLogs {
        let call = runtime::Call::new(self.client, &LIST_LOGS);
        ListLogs(call)
    }
}

runtime::builder!(LIST_LOGS, ListLogs, ());

/// `POST /logs`.
pub static ADD_LOG: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addLog", runtime::Method::Post, "/logs")
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[
            runtime::Server::new("https://{subdomain}.example.com/v1")
                .variables(&[runtime::Variable::new("subdomain", "intake")]),
        ]);

impl Logs<'_> {
    /// `POST /logs`
    ///
    /// Goes to `https://{subdomain}.example.com/v1`, where `subdomain` is `intake` unless it is set.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_repeated()
    ///     .logs()
    ///     .add_log()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_log(&self) -> AddLog {
        let call = runtime::Call::new(self.client, &ADD_LOG);
        AddLog(call)
    }
}

runtime::builder!(ADD_LOG, AddLog, ());
}

mod root {
//! Logs.
//!
//! Calls go to this server, unless the operation or its group
//! names a server. On the client's builder, `server_variable` sets its variables
//! and `base_url` replaces it for all calls:
//!
//! - `https://{subdomain}.example.com/v1`
//!   - `subdomain`: `api` unless it is set

pub mod logs;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("servers_repeated")
    .servers(&[
        runtime::Server::new("https://{subdomain}.example.com/v1")
            .variables(&[runtime::Variable::new("subdomain", "api")]),
    ]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[logs::OPERATIONS];

/// The operations of [`servers_repeated`](self).
#[derive(Clone, Copy, Debug)]
pub struct ServersRepeated<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServersRepeated<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@logs`].
    #[must_use]
    pub fn logs(&self) -> logs::Logs<'a> {
        logs::Logs::new(self.client)
    }
}
}
