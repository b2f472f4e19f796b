mod html {
//! The operations of `html`.

use crate::runtime;

/// The operations of [`html`](self).
#[derive(Clone, Copy, Debug)]
pub struct Html<'a> {
    client: &'a runtime::Client,
}

impl<'a> Html<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_HTML];

/// `GET /html`.
pub static READ_HTML: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readHtml", runtime::Method::Get, "/html")
        .parameters(&[runtime::Parameter::query("q")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Html<'_> {
    /// Reads a Vec\<String> & bold words turned.
    ///
    /// | cell \[x\] |
    /// | --- |
    ///
    /// */ ends a comment, "quotes" and \backslashes\ do not.
    ///
    /// `GET /html`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .docs_html()
    ///     .html()
    ///     .read_html()
    ///     .q("a\"b\\c")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_html(&self) -> ReadHtml {
        let call = runtime::Call::new(self.client, &READ_HTML);
        ReadHtml(call)
    }
}

runtime::builder!(READ_HTML, ReadHtml, ());

impl ReadHtml {
    /// Two
    /// lines open
    pub fn q(self, value: impl Into<String>) -> Self {
        Self(self.0.query("q", runtime::Value::text(value)))
    }
}
}
