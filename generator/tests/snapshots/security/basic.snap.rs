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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&OPEN];

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
    ///     .security_basic()
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
}

mod root {
//! Basic doors.

pub mod doors;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_basic")
    .security_schemes(&[runtime::SecurityScheme::basic("login")])
    .security(&[&["login"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[doors::OPERATIONS];

/// The operations of [`security_basic`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityBasic<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityBasic<'a> {
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
