mod headers {
//! Response headers.

use crate::runtime;

/// The header `Link`.
pub const LINK: runtime::Header<String> = runtime::Header::new("Link");
}

mod invoices {
//! The operations of `invoices`.

use crate::pagination_no_pages::models;
use crate::runtime;

/// The operations of [`invoices`](self).
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a> {
    client: &'a runtime::Client,
}

impl<'a> Invoices<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &WRITE_INVOICES,
    &LIST_INVOICES,
    &LIST_RECEIPTS,
    &LIST_REMINDERS,
];

/// `POST /invoices`.
pub static WRITE_INVOICES: runtime::Operation<models::Invoices> =
    runtime::Operation::new(&super::API, "writeInvoices", runtime::Method::Post, "/invoices")
        .bodies(&[runtime::Body::json_of::<models::Invoices>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Invoices<'_> {
    /// `POST /invoices`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: What was written.
    ///
    /// ```no_run
    /// use cases::pagination_no_pages::models::Invoices;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Invoices::default();
    /// body.invoices = Some(vec!["value".into()]);
    /// let response = client
    ///     .pagination_no_pages()
    ///     .invoices()
    ///     .write_invoices(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write_invoices(&self, body: models::Invoices) -> WriteInvoices {
        let call = runtime::Call::new(self.client, &WRITE_INVOICES).body_json(&body);
        WriteInvoices(call)
    }
}

runtime::builder!(WRITE_INVOICES, WriteInvoices, models::Invoices);

/// `GET /invoices`.
pub static LIST_INVOICES: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "listInvoices", runtime::Method::Get, "/invoices")
        .parameters(&[
            runtime::Parameter::query("page"),
            runtime::Parameter::query("page_size").rule(runtime::Rule::integer(None, Some(100))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").first(0).size("page_size"));

impl Invoices<'_> {
    /// `GET /invoices`
    ///
    /// Response: a page.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_no_pages()
    ///     .invoices()
    ///     .list_invoices()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_invoices(&self) -> ListInvoices {
        let call = runtime::Call::new(self.client, &LIST_INVOICES);
        ListInvoices(call)
    }
}

runtime::builder!(LIST_INVOICES, ListInvoices, Vec<String>, String);

impl ListInvoices {
    /// The page. The numbering starts with 0.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// At most 100.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}

/// `GET /receipts`.
pub static LIST_RECEIPTS: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "listReceipts", runtime::Method::Get, "/receipts")
        .parameters(&[
            runtime::Parameter::query("page"),
            runtime::Parameter::query("page_size").rule(runtime::Rule::integer(None, Some(100))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").first(0).size("page_size"));

impl Invoices<'_> {
    /// `GET /receipts`
    ///
    /// Response: a page.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_no_pages()
    ///     .invoices()
    ///     .list_receipts()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_receipts(&self) -> ListReceipts {
        let call = runtime::Call::new(self.client, &LIST_RECEIPTS);
        ListReceipts(call)
    }
}

runtime::builder!(LIST_RECEIPTS, ListReceipts, Vec<String>, String);

impl ListReceipts {
    /// The first page to return `[default=0]`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// At most 100.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}

/// `GET /reminders`.
pub static LIST_REMINDERS: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "listReminders", runtime::Method::Get, "/reminders")
        .parameters(&[
            runtime::Parameter::query("page"),
            runtime::Parameter::query("page_size").rule(runtime::Rule::integer(None, Some(100))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").size("page_size"));

impl Invoices<'_> {
    /// Nothing says which number the first page has.
    ///
    /// `GET /reminders`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_no_pages()
    ///     .invoices()
    ///     .list_reminders()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_reminders(&self) -> ListReminders {
        let call = runtime::Call::new(self.client, &LIST_REMINDERS);
        ListReminders(call)
    }
}

runtime::builder!(LIST_REMINDERS, ListReminders, Vec<String>, String);

impl ListReminders {
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// At most 100.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}
}

mod labels {
//! The operations of `labels`.

use crate::pagination_no_pages::models;
use crate::runtime;

/// The operations of [`labels`](self).
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    client: &'a runtime::Client,
}

impl<'a> Labels<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_LABEL, &LIST_LABELS];

/// `GET /labels/{id}`.
pub static GET_LABEL: runtime::Operation<models::Label> =
    runtime::Operation::new(&super::API, "getLabel", runtime::Method::Get, "/labels/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Labels<'_> {
    /// `GET /labels/{id}`
    ///
    /// - `id`
    ///
    /// Response: a label, with a link to itself.
    ///
    /// Response headers: `Link`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_no_pages()
    ///     .labels()
    ///     .get_label("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_label(&self, id: impl Into<String>) -> GetLabel {
        let call = runtime::Call::new(self.client, &GET_LABEL).path("id", runtime::Value::text(id));
        GetLabel(call)
    }
}

runtime::builder!(GET_LABEL, GetLabel, models::Label);

/// `GET /labels`.
pub static LIST_LABELS: runtime::Operation<Vec<models::Label>> =
    runtime::Operation::new(&super::API, "listLabels", runtime::Method::Get, "/labels")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::link_header());

impl Labels<'_> {
    /// `GET /labels`
    ///
    /// Response headers: `Link`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_no_pages()
    ///     .labels()
    ///     .list_labels()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_labels(&self) -> ListLabels {
        let call = runtime::Call::new(self.client, &LIST_LABELS);
        ListLabels(call)
    }
}

runtime::builder!(LIST_LABELS, ListLabels, Vec<models::Label>, models::Label);
}

mod models_invoices {
//! The schema at `/components/schemas/Invoices`.

use crate::runtime;

/// The schema `Invoices`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoices {
    pub pagination: Option<InvoicesPagination>,

    pub invoices: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Invoices);

impl Invoices {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Invoices {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("pagination", &mut self.pagination),
                ("Invoices", &mut self.invoices),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Invoices {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("pagination", &self.pagination, &self.extra);
        writer.optional("Invoices", &self.invoices, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `pagination`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicesPagination {
    pub page: Option<i64>,

    pub page_size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(InvoicesPagination);

impl InvoicesPagination {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for InvoicesPagination {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("page", &mut self.page),
                ("pageSize", &mut self.page_size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for InvoicesPagination {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("page", &self.page, &self.extra);
        writer.optional("pageSize", &self.page_size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_label {
//! The schema at `/components/schemas/Label`.

use crate::runtime;

/// The schema `Label`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    pub id: String,

    pub values: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Label);

impl runtime::Decode for Label {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("id", &mut self.id),
            ],
            &mut [
                ("values", &mut self.values),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Label {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.optional("values", &self.values, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
