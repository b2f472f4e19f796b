mod root {
//! Queues.

pub mod queues;
pub mod token;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_silent_public")
    .servers(&[runtime::Server::new("https://queues.example.com")])
    .security_schemes(&[runtime::SecurityScheme::bearer("bearerAuth")]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[queues::OPERATIONS, token::OPERATIONS];

/// The operations of [`security_silent_public`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecuritySilentPublic<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecuritySilentPublic<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@queues`].
    #[must_use]
    pub fn queues(&self) -> queues::Queues<'a> {
        queues::Queues::new(self.client)
    }

    /// The operations of [`mod@token`].
    #[must_use]
    pub fn token(&self) -> token::Token<'a> {
        token::Token::new(self.client)
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_QUEUES, &ADD_QUEUE];

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
    ///     .security_silent_public()
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
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["bearerAuth"]]);

impl Queues<'_> {
    /// `POST /queues`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_silent_public()
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
}

mod token {
//! The operations of `token`.

use crate::runtime;

/// The operations of [`token`](self).
#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    client: &'a runtime::Client,
}

impl<'a> Token<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LOG_IN];

/// `POST /token`.
pub static LOG_IN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "logIn", runtime::Method::Post, "/token")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Token<'_> {
    /// `POST /token`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_silent_public()
    ///     .token()
    ///     .log_in()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `401`: The password is wrong.
    pub fn log_in(&self) -> LogIn {
        let call = runtime::Call::new(self.client, &LOG_IN);
        LogIn(call)
    }
}

runtime::builder!(LOG_IN, LogIn, ());
}
