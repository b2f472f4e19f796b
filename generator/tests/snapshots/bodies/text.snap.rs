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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&WRITE_PAGE];

/// `PUT /pages/{name}`.
pub static WRITE_PAGE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "writePage", runtime::Method::Put, "/pages/{name}")
        .parameters(&[runtime::Parameter::path("name")])
        .bodies(&[runtime::Body::text().media("text/markdown;charset=utf-8").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pages<'_> {
    /// `PUT /pages/{name}`
    ///
    /// - `name`
    /// - `body`: The words of the page.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_text()
    ///     .pages()
    ///     .write_page("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_page(&self, name: impl Into<String>, body: impl Into<String>) -> WritePage {
        let call = runtime::Call::new(self.client, &WRITE_PAGE)
            .path("name", runtime::Value::text(name))
            .body_text(body);
        WritePage(call)
    }
}

runtime::builder!(WRITE_PAGE, WritePage, ());
}
