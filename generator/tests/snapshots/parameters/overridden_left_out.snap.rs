mod documents {
//! The operations of `documents`.

use crate::runtime;

/// The operations of [`documents`](self).
#[derive(Clone, Copy, Debug)]
pub struct Documents<'a> {
    client: &'a runtime::Client,
}

impl<'a> Documents<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_DOCUMENT];

/// `GET /documents/{id}`.
pub static GET_DOCUMENT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getDocument", runtime::Method::Get, "/documents/{id}")
        .parameters(&[
            runtime::Parameter::path("id"),
            runtime::Parameter::query("page"),
            runtime::Parameter::query("tag"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)])
        .security(&[&["key"]]);

impl Documents<'_> {
    /// `GET /documents/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_overridden_left_out()
    ///     .documents()
    ///     .get_document("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_document(&self, id: impl Into<String>) -> GetDocument {
        let call = runtime::Call::new(self.client, &GET_DOCUMENT)
            .path("id", runtime::Value::text(id));
        GetDocument(call)
    }
}

runtime::builder!(GET_DOCUMENT, GetDocument, ());

impl GetDocument {
    pub fn page(self, value: impl Into<String>) -> Self {
        Self(self.0.query("page", runtime::Value::text(value)))
    }

    pub fn tag(self, value: impl Into<String>) -> Self {
        Self(self.0.query("tag", runtime::Value::text(value)))
    }
}
}
