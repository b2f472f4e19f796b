mod documents {
//! The operations of `documents`.

use crate::parameters_default::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_DOCUMENTS, &ADD_DOCUMENT];

/// `GET /documents`.
pub static LIST_DOCUMENTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listDocuments", runtime::Method::Get, "/documents")
        .parameters(&[
            runtime::Parameter::header("X-Version").default_value("2026-04"),
            runtime::Parameter::query("limit")
                .default_value("20")
                .rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("order").default_value("asc").one_of(&["asc", "desc"]),
            runtime::Parameter::query("deep").default_value("false"),
            runtime::Parameter::query("fields").required(),
            runtime::Parameter::query("state").required(),
            runtime::Parameter::query("offset"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// `GET /documents`
    ///
    /// - `fields`: Default: `["id"]`.
    /// - `state`: Default: `open`.
    ///
    /// ```no_run
    /// use cases::parameters_default::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_default()
    ///     .documents()
    ///     .list_documents(["id"], 1)
    ///     .order(Order::Asc)
    ///     .deep(false)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_documents(
        &self,
        fields: impl IntoIterator<Item = impl Into<String>>,
        state: i64,
    ) -> ListDocuments {
        let call = runtime::Call::new(self.client, &LIST_DOCUMENTS)
            .query("fields", runtime::Value::texts(fields))
            .query("state", state);
        ListDocuments(call)
    }
}

runtime::builder!(LIST_DOCUMENTS, ListDocuments, ());

impl ListDocuments {
    /// The date of the version
    ///
    /// If it is not set, its default `2026-04` is sent.
    pub fn x_version(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Version", runtime::Value::text(value)))
    }

    /// If it is not set, its default `20` is sent.
    ///
    /// At least 1.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }

    /// If it is not set, its default `asc` is sent.
    pub fn order(self, value: models::Order) -> Self {
        Self(self.0.query("order", value))
    }

    /// If it is not set, its default `false` is sent.
    pub fn deep(self, value: bool) -> Self {
        Self(self.0.query("deep", value))
    }

    /// Default: `0`.
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }
}

/// `POST /documents`.
pub static ADD_DOCUMENT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addDocument", runtime::Method::Post, "/documents")
        .parameters(&[runtime::Parameter::header("Idempotency-Key").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// The key tells one call from another, so that no default can be that of all.
    ///
    /// `POST /documents`
    ///
    /// - `idempotency_key`: Default: `my-key`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_default()
    ///     .documents()
    ///     .add_document("my-key")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_document(&self, idempotency_key: impl Into<String>) -> AddDocument {
        let call = runtime::Call::new(self.client, &ADD_DOCUMENT)
            .header("Idempotency-Key", runtime::Value::text(idempotency_key));
        AddDocument(call)
    }
}

runtime::builder!(ADD_DOCUMENT, AddDocument, ());
}

mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Order`.
    ///
    /// Default: `asc`.
    pub enum Order {
        Asc = "asc",
        Desc = "desc",
        Other(String),
    }
}
}
