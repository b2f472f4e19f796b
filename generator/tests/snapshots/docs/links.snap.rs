mod links {
//! See [the guide](https://example.com/guide), \[Option\], a page or <https://example.com/a_b>.

use crate::runtime;

/// The operations of [`links`](self).
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    client: &'a runtime::Client,
}

impl<'a> Links<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_LINKS];

/// `GET /links`.
pub static READ_LINKS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readLinks", runtime::Method::Get, "/links")
        .parameters(&[runtime::Parameter::query("q")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Links<'_> {
    /// An image of it, a reference and \[`Vec`\].
    ///
    /// `GET /links`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_links()
    ///     .links()
    ///     .read_links()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_links(&self) -> ReadLinks {
        let call = runtime::Call::new(self.client, &READ_LINKS);
        ReadLinks(call)
    }
}

runtime::builder!(READ_LINKS, ReadLinks, ());

impl ReadLinks {
    /// One of \[a\] or \[b\], as in `[c]`; mail to me@example.com.
    pub fn q(self, value: impl Into<String>) -> Self {
        Self(self.0.query("q", runtime::Value::text(value)))
    }
}
}

mod users_invites {
//! The operations of `users_invites`.

use crate::runtime;

/// The operations of [`users_invites`](self).
#[derive(Clone, Copy, Debug)]
pub struct UsersInvites<'a> {
    client: &'a runtime::Client,
}

impl<'a> UsersInvites<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_INVITES];

/// `GET /invites`.
pub static LIST_INVITES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listInvites", runtime::Method::Get, "/invites")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl UsersInvites<'_> {
    /// `GET /invites`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_links()
    ///     .users_invites()
    ///     .list_invites()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_invites(&self) -> ListInvites {
        let call = runtime::Call::new(self.client, &LIST_INVITES);
        ListInvites(call)
    }
}

runtime::builder!(LIST_INVITES, ListInvites, ());
}
