mod root {
//! Queues.

pub mod queues;
pub mod status;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_silent_beside_empty")
    .servers(&[runtime::Server::new("https://queues.example.com")])
    .security_schemes(&[runtime::SecurityScheme::bearer("bearerAuth")]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[queues::OPERATIONS, status::OPERATIONS];

/// The operations of [`security_silent_beside_empty`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecuritySilentBesideEmpty<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecuritySilentBesideEmpty<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@queues`].
    #[must_use]
    pub fn queues(&self) -> queues::Queues<'a> {
        queues::Queues::new(self.client)
    }

    /// The operations of [`mod@status`].
    #[must_use]
    pub fn status(&self) -> status::Status<'a> {
        status::Status::new(self.client)
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_QUEUES,
    &ADD_QUEUE,
    &REPLACE_QUEUES,
    &REMOVE_QUEUES,
];

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
    ///     .security_silent_beside_empty()
    ///     .queues()
    ///     .list_queues()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
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
    ///     .security_silent_beside_empty()
    ///     .queues()
    ///     .add_queue()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_queue(&self) -> AddQueue {
        let call = runtime::Call::new(self.client, &ADD_QUEUE);
        AddQueue(call)
    }
}

runtime::builder!(ADD_QUEUE, AddQueue, ());

/// `PUT /queues`.
pub static REPLACE_QUEUES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "replaceQueues", runtime::Method::Put, "/queues")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Queues<'_> {
    /// `PUT /queues`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_silent_beside_empty()
    ///     .queues()
    ///     .replace_queues()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_queues(&self) -> ReplaceQueues {
        let call = runtime::Call::new(self.client, &REPLACE_QUEUES);
        ReplaceQueues(call)
    }
}

runtime::builder!(REPLACE_QUEUES, ReplaceQueues, ());

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
    ///     .security_silent_beside_empty()
    ///     .queues()
    ///     .remove_queues()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_queues(&self) -> RemoveQueues {
        let call = runtime::Call::new(self.client, &REMOVE_QUEUES);
        RemoveQueues(call)
    }
}

runtime::builder!(REMOVE_QUEUES, RemoveQueues, ());
}

mod status {
//! The operations of `status`.

use crate::runtime;

/// The operations of [`status`](self).
#[derive(Clone, Copy, Debug)]
pub struct Status<'a> {
    client: &'a runtime::Client,
}

impl<'a> Status<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_STATUS];

/// `GET /status`.
pub static READ_STATUS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readStatus", runtime::Method::Get, "/status")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Status<'_> {
    /// `GET /status`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_silent_beside_empty()
    ///     .status()
    ///     .read_status()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_status(&self) -> ReadStatus {
        let call = runtime::Call::new(self.client, &READ_STATUS);
        ReadStatus(call)
    }
}

runtime::builder!(READ_STATUS, ReadStatus, ());
}
