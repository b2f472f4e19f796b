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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&OPEN, &SHUT, &KNOCK, &RING];

/// `GET /open`.
pub static OPEN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "open", runtime::Method::Get, "/open")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["inQuery"]]);

impl Doors<'_> {
    /// `GET /open`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_api_key()
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
        .parameters(&[runtime::Parameter::header("x-key")])
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["inCookie"]]);

impl Doors<'_> {
    /// `GET /shut`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_api_key()
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

impl Shut {
    pub fn x_key(self, value: impl Into<String>) -> Self {
        Self(self.0.header("x-key", runtime::Value::text(value)))
    }
}

/// `GET /knock`.
pub static KNOCK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "knock", runtime::Method::Get, "/knock")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `GET /knock`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_api_key()
    ///     .doors()
    ///     .knock()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn knock(&self) -> Knock {
        let call = runtime::Call::new(self.client, &KNOCK);
        Knock(call)
    }
}

runtime::builder!(KNOCK, Knock, ());

/// `GET /ring`.
pub static RING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "ring", runtime::Method::Get, "/ring")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// No header has the name of the first key, and the second one is enough.
    ///
    /// `GET /ring`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_api_key()
    ///     .doors()
    ///     .ring()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ring(&self) -> Ring {
        let call = runtime::Call::new(self.client, &RING);
        Ring(call)
    }
}

runtime::builder!(RING, Ring, ());
}

mod root {
//! Keyed doors.

pub mod doors;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_api_key")
    .security_schemes(&[
        runtime::SecurityScheme::api_key("inHeader", runtime::KeyLocation::Header, "X-Key"),
        runtime::SecurityScheme::api_key("inQuery", runtime::KeyLocation::Query, "key"),
        runtime::SecurityScheme::api_key("inCookie", runtime::KeyLocation::Cookie, "session"),
    ])
    .security(&[&["inHeader"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[doors::OPERATIONS];

/// The operations of [`security_api_key`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityApiKey<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityApiKey<'a> {
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
