mod doors {
//! The operations of `doors`.

use crate::runtime;

/// The operations of [`doors`](self).
#[derive(Clone, Copy, Debug)]
pub struct Doors<'a> {
    client: &'a runtime::Client,
}

impl<'a> Doors<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_DOORS, &OPEN, &SHUT];

/// `GET /doors`.
pub static LIST_DOORS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listDoors", runtime::Method::Get, "/doors")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["certificate", "login"]]);

impl Doors<'_> {
    /// `GET /doors`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_mutual_tls()
    ///     .doors()
    ///     .list_doors()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_doors(&self) -> ListDoors {
        let call = runtime::Call::new(self.client, &LIST_DOORS);
        ListDoors(call)
    }
}

runtime::builder!(LIST_DOORS, ListDoors, ());

/// `GET /open`.
pub static OPEN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "open", runtime::Method::Get, "/open")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `GET /open`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_mutual_tls()
    ///     .doors()
    ///     .open()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self) -> Open {
        let call = runtime::Call::new(self.client, &OPEN);
        Open(call)
    }
}

runtime::builder!(OPEN, Open, ());

/// `GET /shut`.
pub static SHUT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "shut", runtime::Method::Get, "/shut")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["certificate"], &["login"]]);

impl Doors<'_> {
    /// `GET /shut`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_mutual_tls()
    ///     .doors()
    ///     .shut()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shut(&self) -> Shut {
        let call = runtime::Call::new(self.client, &SHUT);
        Shut(call)
    }
}

runtime::builder!(SHUT, Shut, ());
}

mod root {
//! Doors with certificates.

pub mod doors;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_mutual_tls")
    .security_schemes(&[
        runtime::SecurityScheme::unsupported("certificate"),
        runtime::SecurityScheme::bearer("login"),
    ])
    .security(&[&["certificate"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[doors::OPERATIONS];

/// The operations of [`security_mutual_tls`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityMutualTls<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityMutualTls<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@doors`].
    #[must_use]
    pub fn doors(&self) -> doors::Doors<'a> {
        doors::Doors::new(self.client)
    }
}
}
