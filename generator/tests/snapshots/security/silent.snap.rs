mod root {
//! Queues.

pub mod queues;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_silent")
    .servers(&[runtime::Server::new("https://queues.example.com")])
    .security_schemes(&[runtime::SecurityScheme::bearer("bearerAuth")]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[queues::OPERATIONS];

/// The operations of [`security_silent`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecuritySilent<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecuritySilent<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@queues`].
    #[must_use]
    pub fn queues(&self) -> queues::Queues<'a> {
        queues::Queues::new(self.client)
    }
}
}

mod queues {
//! The operations of `queues`.

use crate::runtime;

/// The operations of [`queues`](self).
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a> {
    client: &'a runtime::Client,
}

impl<'a> Queues<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_QUEUES, &ADD_QUEUE, &REMOVE_QUEUES];

/// `GET /queues`.
pub static LIST_QUEUES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listQueues", runtime::Method::Get, "/queues")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Queues<'_> {
    /// `GET /queues`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_silent()
    ///     .queues()
    ///     .list_queues()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `401`: Nobody is known by these credentials.
    pub fn list_queues(&self) -> ListQueues {
        let call = runtime::Call::new(self.client, &LIST_QUEUES);
        ListQueues(call)
    }
}

runtime::builder!(LIST_QUEUES, ListQueues, ());

/// `POST /queues`.
pub static ADD_QUEUE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addQueue", runtime::Method::Post, "/queues")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Queues<'_> {
    /// `POST /queues`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_silent()
    ///     .queues()
    ///     .add_queue()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `401`: Nobody is known by these credentials.
    pub fn add_queue(&self) -> AddQueue {
        let call = runtime::Call::new(self.client, &ADD_QUEUE);
        AddQueue(call)
    }
}

runtime::builder!(ADD_QUEUE, AddQueue, ());

/// `DELETE /queues`.
pub static REMOVE_QUEUES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "removeQueues", runtime::Method::Delete, "/queues")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["bearerAuth"]]);

impl Queues<'_> {
    /// `DELETE /queues`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_silent()
    ///     .queues()
    ///     .remove_queues()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `401`: Nobody is known by these credentials.
    pub fn remove_queues(&self) -> RemoveQueues {
        let call = runtime::Call::new(self.client, &REMOVE_QUEUES);
        RemoveQueues(call)
    }
}

runtime::builder!(REMOVE_QUEUES, RemoveQueues, ());
}
