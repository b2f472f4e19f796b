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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ADD_DOCUMENTS,
    &COUNT_DOCUMENTS,
    &GET_DOCUMENTS,
];

/// `POST /documents`.
pub static ADD_DOCUMENTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addDocuments", runtime::Method::Post, "/documents")
        .parameters(&[
            runtime::Parameter::query("csvDelimiter"),
            runtime::Parameter::query("key").required(),
            runtime::Parameter::query("trace"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// `POST /documents`
    ///
    /// - `key`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_overridden()
    ///     .documents()
    ///     .add_documents("value")
    ///     .csv_delimiter(",")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_documents(&self, key: impl Into<String>) -> AddDocuments {
        let call = runtime::Call::new(self.client, &ADD_DOCUMENTS)
            .query("key", runtime::Value::text(key));
        AddDocuments(call)
    }
}

runtime::builder!(ADD_DOCUMENTS, AddDocuments, ());

impl AddDocuments {
    /// Default: `,`.
    pub fn csv_delimiter(self, value: impl Into<String>) -> Self {
        Self(self.0.query("csvDelimiter", runtime::Value::text(value)))
    }

    pub fn trace(self, value: impl Into<String>) -> Self {
        Self(self.0.query("trace", runtime::Value::text(value)))
    }
}

/// `GET /documents/count`.
pub static COUNT_DOCUMENTS: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "countDocuments",
        runtime::Method::Get,
        "/documents/count",
    )
    .parameters(&[
        runtime::Parameter::query("tenant"),
        runtime::Parameter::query("year").style(runtime::Style::DeepObject).explode(false),
        runtime::Parameter::query("month"),
    ])
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// `GET /documents/count`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_overridden()
    ///     .documents()
    ///     .count_documents()
    ///     .year(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_documents(&self) -> CountDocuments {
        let call = runtime::Call::new(self.client, &COUNT_DOCUMENTS);
        CountDocuments(call)
    }
}

runtime::builder!(COUNT_DOCUMENTS, CountDocuments, ());

impl CountDocuments {
    pub fn tenant(self, value: impl Into<String>) -> Self {
        Self(self.0.query("tenant", runtime::Value::text(value)))
    }

    pub fn year(self, value: i64) -> Self {
        Self(self.0.query("year", value))
    }

    pub fn month(self, value: i64) -> Self {
        Self(self.0.query("month", value))
    }
}

/// `GET /documents/{kind}`.
pub static GET_DOCUMENTS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getDocuments", runtime::Method::Get, "/documents/{kind}")
        .parameters(&[
            runtime::Parameter::path("kind").style(runtime::Style::Label),
            runtime::Parameter::query("currentpage"),
            runtime::Parameter::query("components").explode(false),
            runtime::Parameter::query("tags").style(runtime::Style::PipeDelimited),
            runtime::Parameter::header("X-Key"),
            runtime::Parameter::query("filter").required().json(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// `GET /documents/{kind}`
    ///
    /// - `kind`
    /// - `filter`
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_overridden()
    ///     .documents()
    ///     .get_documents("value", &BTreeMap::from([("name", "value")]))
    ///     .currentpage(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_documents(
        &self,
        kind: impl Into<String>,
        filter: &(impl runtime::serde::Serialize + ?Sized),
    ) -> GetDocuments {
        let call = runtime::Call::new(self.client, &GET_DOCUMENTS)
            .path("kind", runtime::Value::text(kind))
            .serialized(runtime::Location::Query, "filter", filter);
        GetDocuments(call)
    }
}

runtime::builder!(GET_DOCUMENTS, GetDocuments, ());

impl GetDocuments {
    pub fn currentpage(self, value: i64) -> Self {
        Self(self.0.query("currentpage", value))
    }

    /// Sent as one value, separated by commas.
    pub fn components(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.query("components", runtime::Value::list(value)))
    }

    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("tags", runtime::Value::texts(value)))
    }

    pub fn x_key(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Key", runtime::Value::text(value)))
    }
}
}
