mod root {
//! Places.

pub mod places;

use crate::runtime;

/// What all operations of this module have in common.
pub static API: runtime::Api = runtime::Api::new("servers_operation_level")
    .servers(&[runtime::Server::new("https://api.example.com")]);

/// The operations of this module, group by group, in the order of the document.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[places::OPERATIONS];

/// Places.
#[derive(Clone, Copy, Debug)]
pub struct ServersOperationLevel<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServersOperationLevel<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of `places`.
    #[must_use]
    pub fn places(&self) -> places::Places<'a> {
        places::Places::new(self.client)
    }
}
}

mod places {
//! The operations of `places`.

use crate::runtime;

/// The operations of `places`.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    client: &'a runtime::Client,
}

impl<'a> Places<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&HERE, &THERE, &EVERYWHERE];

/// `GET /here`.
pub static HERE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "here", runtime::Method::Get, "/here")
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[runtime::Server::new("https://here.example.com")]);

impl Places<'_> {
    /// `GET /here`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_operation_level()
    ///     .places()
    ///     .here()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn here(&self) -> Here {
        let call = runtime::Call::new(self.client, &HERE);
        Here(call)
    }
}

runtime::builder!(HERE, Here, ());

/// `PUT /here`.
pub static THERE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "there", runtime::Method::Put, "/here")
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[
            runtime::Server::new("https://there.example.com/{stage}")
                .variables(&[runtime::Variable::new("stage", "beta")]),
        ]);

impl Places<'_> {
    /// `PUT /here`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_operation_level()
    ///     .places()
    ///     .there()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn there(&self) -> There {
        let call = runtime::Call::new(self.client, &THERE);
        There(call)
    }
}

runtime::builder!(THERE, There, ());

/// `GET /everywhere`.
pub static EVERYWHERE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "everywhere", runtime::Method::Get, "/everywhere")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Places<'_> {
    /// `GET /everywhere`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_operation_level()
    ///     .places()
    ///     .everywhere()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn everywhere(&self) -> Everywhere {
        let call = runtime::Call::new(self.client, &EVERYWHERE);
        Everywhere(call)
    }
}

runtime::builder!(EVERYWHERE, Everywhere, ());
}
