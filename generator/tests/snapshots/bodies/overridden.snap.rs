mod documents {
//! The operations of `documents`.

use crate::bodies_overridden::models;
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
    &BULK,
    &ADD_DOCUMENTS,
    &SEARCH,
    &PUT_PICTURE,
];

/// `POST /_bulk`.
pub static BULK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "bulk", runtime::Method::Post, "/_bulk")
        .bodies(&[
            runtime::Body::json_of::<Vec<runtime::Json>>().required(),
            runtime::Body::bytes().media("application/x-ndjson").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// Does many things at once.
    ///
    /// `POST /_bulk`
    ///
    /// Required: one of `body`, `bytes_body`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_overridden()
    ///     .documents()
    ///     .bulk()
    ///     .body(vec!["{}".parse()?])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk(&self) -> Bulk {
        let call = runtime::Call::new(self.client, &BULK);
        Bulk(call)
    }
}

runtime::builder!(BULK, Bulk, ());

impl Bulk {
    /// Sent as `application/json`.
    ///
    /// Required: one of `body`, `bytes_body`.
    pub fn body(self, value: Vec<runtime::Json>) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sent as `application/x-ndjson`.
    ///
    /// Required: one of `body`, `bytes_body`.
    pub fn bytes_body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("application/x-ndjson", value))
    }
}

/// `POST /indexes/{index}/documents`.
pub static ADD_DOCUMENTS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "addDocuments",
    runtime::Method::Post,
    "/indexes/{index}/documents",
)
.parameters(&[runtime::Parameter::path("index")])
.bodies(&[
    runtime::Body::json_of::<Vec<models::Document>>(),
    runtime::Body::bytes().media("application/x-ndjson"),
    runtime::Body::bytes().media("text/csv"),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// `POST /indexes/{index}/documents`
    ///
    /// - `index`
    ///
    /// ```no_run
    /// use cases::bodies_overridden::models::Document;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_overridden()
    ///     .documents()
    ///     .add_documents("value")
    ///     .body(vec![Document::new(1)])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_documents(&self, index: impl Into<String>) -> AddDocuments {
        let call = runtime::Call::new(self.client, &ADD_DOCUMENTS)
            .path("index", runtime::Value::text(index));
        AddDocuments(call)
    }
}

runtime::builder!(ADD_DOCUMENTS, AddDocuments, ());

impl AddDocuments {
    /// What is added.
    ///
    /// Sent as `application/json`.
    pub fn body(self, value: Vec<models::Document>) -> Self {
        Self(self.0.body_json(&value))
    }

    /// What is added.
    ///
    /// Sent as `application/x-ndjson`.
    ///
    /// [`runtime::Call::media_type`] sends it as `text/csv` instead.
    pub fn bytes_body(self, value: impl Into<runtime::Upload>) -> Self {
        Self(self.0.body_bytes("application/x-ndjson", value))
    }
}

/// `GET /indexes/{index}/search`.
pub static SEARCH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "search", runtime::Method::Get, "/indexes/{index}/search")
        .parameters(&[runtime::Parameter::path("index")])
        .bodies(&[runtime::Body::json()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// `GET /indexes/{index}/search`
    ///
    /// - `index`
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_overridden()
    ///     .documents()
    ///     .search("value")
    ///     .body(&BTreeMap::from([("name", "value")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, index: impl Into<String>) -> Search {
        let call = runtime::Call::new(self.client, &SEARCH)
            .path("index", runtime::Value::text(index));
        Search(call)
    }
}

runtime::builder!(SEARCH, Search, ());

impl Search {
    /// Sent as `application/json`.
    pub fn body(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.body_serialized(value))
    }
}

/// `PUT /picture`.
pub static PUT_PICTURE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putPicture", runtime::Method::Put, "/picture")
        .bodies(&[
            runtime::Body::bytes().media("image/png").required(),
            runtime::Body::bytes().media("image/jpeg;quality=high").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Documents<'_> {
    /// `PUT /picture`
    ///
    /// - `body`: Sent as `image/png`.
    ///
    ///   [`runtime::Call::media_type`] sends it as `image/jpeg;quality=high` instead.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_overridden()
    ///     .documents()
    ///     .put_picture("content")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_picture(&self, body: impl Into<runtime::Upload>) -> PutPicture {
        let call = runtime::Call::new(self.client, &PUT_PICTURE).body_bytes("image/png", body);
        PutPicture(call)
    }
}

runtime::builder!(PUT_PICTURE, PutPicture, ());
}

mod models_document {
//! The schema at `/components/schemas/Document`.

use crate::runtime;

/// The schema `Document`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Document {
    pub id: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Document);

impl Document {
    /// Takes all members.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Document {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Document {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}
