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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&OPEN, &SHUT, &RING];

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
    ///     .security_two_schemes()
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
        .security(&[&["key"]]);

impl Doors<'_> {
    /// `GET /shut`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_two_schemes()
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

/// `GET /ring`.
pub static RING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "ring", runtime::Method::Get, "/ring")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["login", "token"], &["token", "login", "key"]]);

impl Doors<'_> {
    /// `GET /ring`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_two_schemes()
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
//! Double doors.
//!
//! Scopes of `app`: `read`.

pub mod doors;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_two_schemes")
    .security_schemes(&[
        runtime::SecurityScheme::basic("login"),
        runtime::SecurityScheme::bearer("token"),
        runtime::SecurityScheme::api_key("key", runtime::KeyLocation::Header, "X-Key"),
        runtime::SecurityScheme::oauth2("app", "https://example.com/token"),
        runtime::SecurityScheme::oauth2("house", "/token"),
        runtime::SecurityScheme::oauth2("site", ""),
    ])
    .security(&[&["login", "key"], &["app"], &["house"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[doors::OPERATIONS];

/// The operations of [`security_two_schemes`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityTwoSchemes<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityTwoSchemes<'a> {
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
