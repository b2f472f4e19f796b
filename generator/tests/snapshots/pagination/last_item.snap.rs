mod charges {
//! The operations of `charges`.

use crate::pagination_last_item::models;
use crate::runtime;

/// The operations of [`charges`](self).
#[derive(Clone, Copy, Debug)]
pub struct Charges<'a> {
    client: &'a runtime::Client,
}

impl<'a> Charges<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_CHARGES, &SEARCH_CHARGES];

/// `GET /charges`.
pub static LIST_CHARGES: runtime::Operation<ListChargesResponse> =
    runtime::Operation::new(&super::API, "ListCharges", runtime::Method::Get, "/charges")
        .parameters(&[
            runtime::Parameter::query("starting_after"),
            runtime::Parameter::query("ending_before"),
            runtime::Parameter::query("limit"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::last_item("/id", "starting_after")
                .items("/data")
                .size("limit")
                .more("/has_more"),
        );

impl Charges<'_> {
    /// `GET /charges`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .charges()
    ///     .list_charges()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_charges(&self) -> ListCharges {
        let call = runtime::Call::new(self.client, &LIST_CHARGES);
        ListCharges(call)
    }
}

runtime::builder!(LIST_CHARGES, ListCharges, ListChargesResponse, models::Charge);

impl ListCharges {
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("starting_after", runtime::Value::text(value)))
    }

    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.query("ending_before", runtime::Value::text(value)))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /charges`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChargesResponse {
    pub data: Option<Vec<models::Charge>>,

    pub has_more: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListChargesResponse);

impl runtime::Decode for ListChargesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("has_more", &mut self.has_more),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListChargesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /charges/search`.
pub static SEARCH_CHARGES: runtime::Operation<SearchChargesResponse> =
    runtime::Operation::new(&super::API, "SearchCharges", runtime::Method::Get, "/charges/search")
        .parameters(&[runtime::Parameter::query("page")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/next_page", "page").items("/data").more("/has_more"),
        );

impl Charges<'_> {
    /// `GET /charges/search`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .charges()
    ///     .search_charges()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_charges(&self) -> SearchCharges {
        let call = runtime::Call::new(self.client, &SEARCH_CHARGES);
        SearchCharges(call)
    }
}

runtime::builder!(SEARCH_CHARGES, SearchCharges, SearchChargesResponse, models::Charge);

impl SearchCharges {
    pub fn page(self, value: impl Into<String>) -> Self {
        Self(self.0.query("page", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /charges/search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchChargesResponse {
    pub data: Option<Vec<models::Charge>>,

    pub has_more: Option<bool>,

    pub next_page: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchChargesResponse);

impl runtime::Decode for SearchChargesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("has_more", &mut self.has_more),
                ("next_page", &mut self.next_page),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchChargesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.optional("next_page", &self.next_page, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod edges {
//! The operations of `edges`.

use crate::pagination_last_item::models;
use crate::runtime;

/// The operations of [`edges`](self).
#[derive(Clone, Copy, Debug)]
pub struct Edges<'a> {
    client: &'a runtime::Client,
}

impl<'a> Edges<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_EDGES];

/// `GET /edges`.
pub static LIST_EDGES: runtime::Operation<ListEdgesResponse> =
    runtime::Operation::new(&super::API, "ListEdges", runtime::Method::Get, "/edges")
        .parameters(&[runtime::Parameter::query("after_id")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Edges<'_> {
    /// What leads on is opaque, and not the identifier.
    ///
    /// `GET /edges`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .edges()
    ///     .list_edges()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_edges(&self) -> ListEdges {
        let call = runtime::Call::new(self.client, &LIST_EDGES);
        ListEdges(call)
    }
}

runtime::builder!(LIST_EDGES, ListEdges, ListEdgesResponse);

impl ListEdges {
    pub fn after_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after_id", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /edges`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEdgesResponse {
    pub data: Option<Vec<models::Charge>>,

    pub has_more: Option<bool>,

    pub end_cursor: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEdgesResponse);

impl runtime::Decode for ListEdgesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("has_more", &mut self.has_more),
                ("end_cursor", &mut self.end_cursor),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEdgesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.optional("end_cursor", &self.end_cursor, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod events {
//! The operations of `events`.

use crate::pagination_last_item::models;
use crate::runtime;

/// The operations of [`events`](self).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    client: &'a runtime::Client,
}

impl<'a> Events<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_EVENTS];

/// `GET /events`.
pub static LIST_EVENTS: runtime::Operation<ListEventsResponse> =
    runtime::Operation::new(&super::API, "ListEvents", runtime::Method::Get, "/events")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Events<'_> {
    /// The parameter takes a time.
    ///
    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .events()
    ///     .list_events()
    ///     .after("2026-01-31T12:00:00Z".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> ListEvents {
        let call = runtime::Call::new(self.client, &LIST_EVENTS);
        ListEvents(call)
    }
}

runtime::builder!(LIST_EVENTS, ListEvents, ListEventsResponse);

impl ListEvents {
    pub fn after(self, value: runtime::DateTime) -> Self {
        Self(self.0.query("after", value))
    }
}

/// The 200 response of `GET /events`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    pub data: Option<Vec<models::Charge>>,

    pub has_more: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEventsResponse);

impl runtime::Decode for ListEventsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("has_more", &mut self.has_more),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEventsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod files {
//! The operations of `files`.

use crate::pagination_last_item::models;
use crate::runtime;

/// The operations of [`files`](self).
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    client: &'a runtime::Client,
}

impl<'a> Files<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_STORED_FILES];

/// `GET /files`.
pub static LIST_STORED_FILES: runtime::Operation<models::Files> =
    runtime::Operation::new(&super::API, "ListStoredFiles", runtime::Method::Get, "/files")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/last_id", "after").items("/data").more("/has_more"),
        );

impl Files<'_> {
    /// What leads on and back is required, and null where the list is empty.
    ///
    /// `GET /files`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .files()
    ///     .list_stored_files()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_stored_files(&self) -> ListStoredFiles {
        let call = runtime::Call::new(self.client, &LIST_STORED_FILES);
        ListStoredFiles(call)
    }
}

runtime::builder!(LIST_STORED_FILES, ListStoredFiles, models::Files, models::Charge);

impl ListStoredFiles {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}
}

mod jobs {
//! The operations of `jobs`.

use crate::pagination_last_item::models;
use crate::runtime;

/// The operations of [`jobs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Jobs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Jobs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_JOBS];

/// `GET /jobs`.
pub static LIST_JOBS: runtime::Operation<ListJobsResponse> =
    runtime::Operation::new(&super::API, "ListJobs", runtime::Method::Get, "/jobs")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::last_item("/id", "after").items("/data").more("/has_more"),
        );

impl Jobs<'_> {
    /// The words of the parameter say what it takes.
    ///
    /// `GET /jobs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .jobs()
    ///     .list_jobs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_jobs(&self) -> ListJobs {
        let call = runtime::Call::new(self.client, &LIST_JOBS);
        ListJobs(call)
    }
}

runtime::builder!(LIST_JOBS, ListJobs, ListJobsResponse, models::Charge);

impl ListJobs {
    /// Identifier for the last job from the previous pagination request.
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /jobs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJobsResponse {
    pub data: Option<Vec<models::Charge>>,

    pub has_more: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListJobsResponse);

impl runtime::Decode for ListJobsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("has_more", &mut self.has_more),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListJobsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_charge {
//! The schema at `/components/schemas/Charge`.

use crate::runtime;

/// The schema `Charge`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Charge {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Charge);

impl runtime::Decode for Charge {
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

impl runtime::Encode for Charge {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod models_files {
//! The schema at `/components/schemas/Files`.

use crate::runtime;

/// The schema `Files`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Files {
    pub object: String,

    pub data: Vec<super::Charge>,

    pub first_id: Option<String>,

    pub last_id: Option<String>,

    pub has_more: bool,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Files);

impl runtime::Decode for Files {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand(2);
        reader.object(
            &mut [
                ("object", &mut self.object),
                ("data", &mut self.data),
                ("has_more", &mut self.has_more),
            ],
            &mut [
                ("first_id", &mut self.first_id),
                ("last_id", &mut self.last_id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Files {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("object", &self.object);
        writer.required("data", &self.data);
        writer.optional("first_id", &self.first_id, &self.extra);
        writer.optional("last_id", &self.last_id, &self.extra);
        writer.required("has_more", &self.has_more);
        writer.end_object(&self.extra);
    }
}
}

mod numbered {
//! The operations of `numbered`.

use crate::pagination_last_item::models;
use crate::runtime;

/// The operations of [`numbered`](self).
#[derive(Clone, Copy, Debug)]
pub struct Numbered<'a> {
    client: &'a runtime::Client,
}

impl<'a> Numbered<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_NUMBERED];

/// `GET /numbered`.
pub static LIST_NUMBERED: runtime::Operation<ListNumberedResponse> =
    runtime::Operation::new(&super::API, "ListNumbered", runtime::Method::Get, "/numbered")
        .parameters(&[runtime::Parameter::query("start"), runtime::Parameter::query("page")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Numbered<'_> {
    /// The first text among the parameters has nothing to do with pages.
    ///
    /// `GET /numbered`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .numbered()
    ///     .list_numbered()
    ///     .page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_numbered(&self) -> ListNumbered {
        let call = runtime::Call::new(self.client, &LIST_NUMBERED);
        ListNumbered(call)
    }
}

runtime::builder!(LIST_NUMBERED, ListNumbered, ListNumberedResponse);

impl ListNumbered {
    pub fn start(self, value: impl Into<String>) -> Self {
        Self(self.0.query("start", runtime::Value::text(value)))
    }

    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }
}

/// The 200 response of `GET /numbered`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNumberedResponse {
    pub data: Option<Vec<models::Charge>>,

    pub next_page: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListNumberedResponse);

impl runtime::Decode for ListNumberedResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("next_page", &mut self.next_page),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListNumberedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("next_page", &self.next_page, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod refunds {
//! The operations of `refunds`.

use crate::pagination_last_item::models;
use crate::runtime;

/// The operations of [`refunds`](self).
#[derive(Clone, Copy, Debug)]
pub struct Refunds<'a> {
    client: &'a runtime::Client,
}

impl<'a> Refunds<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_REFUNDS];

/// `GET /refunds`.
pub static LIST_REFUNDS: runtime::Operation<Vec<models::Charge>> =
    runtime::Operation::new(&super::API, "ListRefunds", runtime::Method::Get, "/refunds")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Refunds<'_> {
    /// Nothing says which member of a refund it takes.
    ///
    /// `GET /refunds`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .refunds()
    ///     .list_refunds()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_refunds(&self) -> ListRefunds {
        let call = runtime::Call::new(self.client, &LIST_REFUNDS);
        ListRefunds(call)
    }
}

runtime::builder!(LIST_REFUNDS, ListRefunds, Vec<models::Charge>);

impl ListRefunds {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}
}

mod runs {
//! The operations of `runs`.

use crate::runtime;

/// The operations of [`runs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Runs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Runs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_RUNS];

/// `GET /runs`.
pub static LIST_RUNS: runtime::Operation<ListRunsResponse> =
    runtime::Operation::new(&super::API, "ListRuns", runtime::Method::Get, "/runs")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/last_id", "after").items("/data").more("/has_more"),
        );

impl Runs<'_> {
    /// `GET /runs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_last_item()
    ///     .runs()
    ///     .list_runs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_runs(&self) -> ListRuns {
        let call = runtime::Call::new(self.client, &LIST_RUNS);
        ListRuns(call)
    }
}

runtime::builder!(LIST_RUNS, ListRuns, ListRunsResponse, ListRunsResponseDataItem);

impl ListRuns {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /runs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRunsResponse {
    pub data: Option<Vec<ListRunsResponseDataItem>>,

    pub last_id: Option<String>,

    pub has_more: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListRunsResponse);

impl runtime::Decode for ListRunsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("last_id", &mut self.last_id),
                ("has_more", &mut self.has_more),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListRunsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("last_id", &self.last_id, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRunsResponseDataItem {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListRunsResponseDataItem);

impl runtime::Decode for ListRunsResponseDataItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListRunsResponseDataItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
