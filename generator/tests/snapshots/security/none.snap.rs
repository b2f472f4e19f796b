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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&OPEN, &PEEK];

/// `GET /open`.
pub static OPEN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "open", runtime::Method::Get, "/open")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[]);

impl Doors<'_> {
    /// `GET /open`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_none()
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

/// `GET /peek`.
pub static PEEK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "peek", runtime::Method::Get, "/peek")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&[], &["login"]]);

impl Doors<'_> {
    /// `GET /peek`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_none()
    ///     .doors()
    ///     .peek()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn peek(&self) -> Peek {
        let call = runtime::Call::new(self.client, &PEEK);
        Peek(call)
    }
}

runtime::builder!(PEEK, Peek, ());
}

mod root {
//! Open doors.

pub mod doors;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_none")
    .security_schemes(&[runtime::SecurityScheme::basic("login")])
    .security(&[&["login"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[doors::OPERATIONS];

/// The operations of [`security_none`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityNone<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityNone<'a> {
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
