mod logs {
//! The operations of `logs`.

use crate::runtime;

/// The operations of `logs`.
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Logs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    ///     .operations_servers()
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
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_servers()
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
