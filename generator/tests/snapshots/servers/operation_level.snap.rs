mod root {
//! Places.
//!
//! Calls go to `https://api.example.com`, unless the operation or its group
//! names a server. `base_url` of the client's builder replaces it for all calls.

pub mod places;
pub mod near;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("servers_operation_level")
    .servers(&[runtime::Server::new("https://api.example.com")]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[places::OPERATIONS, near::OPERATIONS];

/// The operations of [`servers_operation_level`](self).
#[derive(Clone, Copy, Debug)]
pub struct ServersOperationLevel<'a> {
    client: &'a runtime::Client,
}

impl<'a> ServersOperationLevel<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@places`].
    #[must_use]
    pub fn places(&self) -> places::Places<'a> {
        places::Places::new(self.client)
    }

    /// The operations of [`mod@near`].
    #[must_use]
    pub fn near(&self) -> near::Near<'a> {
        near::Near::new(self.client)
    }
}
}

mod near {
//! The operations of `near`.
//!
//! Calls go to `https://near.example.com`.

use crate::runtime;

/// The operations of [`near`](self).
#[derive(Clone, Copy, Debug)]
pub struct Near<'a> {
    client: &'a runtime::Client,
}

impl<'a> Near<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&NEAR, &NEARER];

/// `GET /near`.
pub static NEAR: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "near", runtime::Method::Get, "/near")
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[runtime::Server::new("https://near.example.com")]);

impl Near<'_> {
    /// `GET /near`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_operation_level()
    ///     .near()
    ///     .near()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn near(&self) -> NearCall {
        let call = runtime::Call::new(self.client, &NEAR);
        NearCall(call)
    }
}

runtime::builder!(NEAR, NearCall, ());

/// `PUT /near`.
pub static NEARER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "nearer", runtime::Method::Put, "/near")
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[runtime::Server::new("https://near.example.com")]);

impl Near<'_> {
    /// `PUT /near`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .servers_operation_level()
    ///     .near()
    ///     .nearer()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nearer(&self) -> Nearer {
        let call = runtime::Call::new(self.client, &NEARER);
        Nearer(call)
    }
}

runtime::builder!(NEARER, Nearer, ());
}

mod places {
//! The operations of `places`.

use crate::runtime;

/// The operations of [`places`](self).
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    client: &'a runtime::Client,
}

impl<'a> Places<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&HERE, &THERE, &EVERYWHERE];

/// `GET /here`.
pub static HERE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "here", runtime::Method::Get, "/here")
        .outcomes(&[runtime::Outcome::empty(204)])
        .servers(&[
            runtime::Server::new("https://here.example.com"),
            runtime::Server::new("https://paid.example.com"),
        ]);

impl Places<'_> {
    /// `GET /here`
    ///
    /// Goes to `https://here.example.com`; `base_url` of the client's builder selects another: `https://paid.example.com` (For who pays).
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
    /// Goes to `https://there.example.com/{stage}`, where `stage` is `beta` unless it is set.
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
