mod root {
//! Pages.

pub mod pages;

use crate::runtime;

/// The servers and security of this module.
pub static API: runtime::Api = runtime::Api::new("security_mostly_open")
    .servers(&[runtime::Server::new("https://pages.example.com")])
    .security_schemes(&[runtime::SecurityScheme::bearer("bearerAuth")])
    .security(&[&["bearerAuth"]]);

/// The operations of this module by group, in document order.
pub static OPERATIONS: &[&[&dyn runtime::AnyOperation]] = &[pages::OPERATIONS];

/// The operations of [`security_mostly_open`](self).
#[derive(Clone, Copy, Debug)]
pub struct SecurityMostlyOpen<'a> {
    client: &'a runtime::Client,
}

impl<'a> SecurityMostlyOpen<'a> {
    pub(crate) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }

    /// The operations of [`mod@pages`].
    #[must_use]
    pub fn pages(&self) -> pages::Pages<'a> {
        pages::Pages::new(self.client)
    }
}
}

mod pages {
//! The operations of `pages`.

use crate::runtime;

/// The operations of [`pages`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pages<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_PAGES];

/// `GET /pages`.
pub static LIST_PAGES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listPages", runtime::Method::Get, "/pages")
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[]);

impl Pages<'_> {
    /// `GET /pages`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .security_mostly_open()
    ///     .pages()
    ///     .list_pages()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pages(&self) -> ListPages {
        let call = runtime::Call::new(self.client, &LIST_PAGES);
        ListPages(call)
    }
}

runtime::builder!(LIST_PAGES, ListPages, ());
}
