mod bulk {
//! The operations of `bulk`.

use crate::runtime;

/// The operations of [`bulk`](self).
#[derive(Clone, Copy, Debug)]
pub struct Bulk<'a> {
    client: &'a runtime::Client,
}

impl<'a> Bulk<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&BULK_SHOWN, &BULK_SETTLED, &BULK_TEXT];

/// `POST /bulk`.
pub static BULK_SHOWN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "bulkShown", runtime::Method::Post, "/bulk")
        .bodies(&[runtime::Body::json_of::<Vec<runtime::Json>>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Bulk<'_> {
    /// `POST /bulk`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_lines_shown()
    ///     .bulk()
    ///     .shown()
    ///     .body(vec!["{}".parse()?])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shown(&self) -> BulkShown {
        let call = runtime::Call::new(self.client, &BULK_SHOWN);
        BulkShown(call)
    }
}

runtime::builder!(BULK_SHOWN, BulkShown, ());

impl BulkShown {
    /// Sent as `application/json`.
    pub fn body(self, value: Vec<runtime::Json>) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// `POST /settled`.
pub static BULK_SETTLED: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "bulkSettled", runtime::Method::Post, "/settled")
        .bodies(&[
            runtime::Body::json_of::<Vec<runtime::Json>>(),
            runtime::Body::bytes().media("application/x-ndjson"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Bulk<'_> {
    /// `POST /settled`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_lines_shown()
    ///     .bulk()
    ///     .settled()
    ///     .body(vec!["{}".parse()?])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn settled(&self) -> BulkSettled {
        let call = runtime::Call::new(self.client, &BULK_SETTLED);
        BulkSettled(call)
    }
}

runtime::builder!(BULK_SETTLED, BulkSettled, ());

impl BulkSettled {
    /// Sent as `application/json`.
    pub fn body(self, value: Vec<runtime::Json>) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sent as `application/x-ndjson`.
    pub fn bytes_body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("application/x-ndjson", value))
    }
}

/// `POST /text`.
pub static BULK_TEXT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "bulkText", runtime::Method::Post, "/text")
        .bodies(&[runtime::Body::json_of::<Vec<runtime::Json>>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Bulk<'_> {
    /// `POST /text`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_lines_shown()
    ///     .bulk()
    ///     .text()
    ///     .body(vec!["{}".parse()?])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self) -> BulkText {
        let call = runtime::Call::new(self.client, &BULK_TEXT);
        BulkText(call)
    }
}

runtime::builder!(BULK_TEXT, BulkText, ());

impl BulkText {
    /// Sent as `application/json`.
    pub fn body(self, value: Vec<runtime::Json>) -> Self {
        Self(self.0.body_json(&value))
    }
}
}
