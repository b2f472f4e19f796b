mod events {
//! The operations of `events`.

use crate::pagination_beside_other_media::models;
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
    runtime::Operation::new(&super::API, "listEvents", runtime::Method::Get, "/events")
        .parameters(&[runtime::Parameter::query("cursor")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/next_cursor", "cursor").items("/items"));

impl Events<'_> {
    /// `GET /events`
    ///
    /// Response: a page, or all that comes.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_beside_other_media()
    ///     .events()
    ///     .list_events()
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

runtime::builder!(LIST_EVENTS, ListEvents, ListEventsResponse, models::Event);

impl ListEvents {
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", runtime::Value::text(value)))
    }

    /// Sends the request and reads the response as server-sent events.
    ///
    /// # Errors
    ///
    /// See [`runtime::ErrorKind`].
    pub async fn send_events(self) -> runtime::Result<runtime::Events<models::Event>> {
        let response = self
            .0
            .extra_header("Accept", "text/event-stream")
            .download()
            .await?;
        Ok(response.events())
    }
}

/// The 200 response of `GET /events`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    pub items: Vec<models::Event>,

    pub next_cursor: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEventsResponse);

impl runtime::Decode for ListEventsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("items", &mut self.items),
            ],
            &mut [
                ("next_cursor", &mut self.next_cursor),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEventsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("items", &self.items);
        writer.optional("next_cursor", &self.next_cursor, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_event {
//! The schema at `/components/schemas/Event`.

use crate::runtime;

/// The schema `Event`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Event);

impl runtime::Decode for Event {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Event {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod names {
//! The operations of `names`.

use crate::runtime;

/// The operations of [`names`](self).
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    client: &'a runtime::Client,
}

impl<'a> Names<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_NAMES];

/// `GET /names`.
pub static LIST_NAMES: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "listNames", runtime::Method::Get, "/names")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("page_size")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").size("page_size"));

impl Names<'_> {
    /// `GET /names`
    ///
    /// Response: a page, whatever it is sent as.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_beside_other_media()
    ///     .names()
    ///     .list_names()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_names(&self) -> ListNames {
        let call = runtime::Call::new(self.client, &LIST_NAMES);
        ListNames(call)
    }
}

runtime::builder!(LIST_NAMES, ListNames, Vec<String>, String);

impl ListNames {
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}
}

mod reports {
//! The operations of `reports`.

use crate::runtime;

/// The operations of [`reports`](self).
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    client: &'a runtime::Client,
}

impl<'a> Reports<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_REPORTS];

/// `GET /reports`.
pub static LIST_REPORTS: runtime::Operation<ListReportsResponse> =
    runtime::Operation::new(&super::API, "listReports", runtime::Method::Get, "/reports")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("page_size")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").items("/reports").size("page_size"));

impl Reports<'_> {
    /// `GET /reports`
    ///
    /// Response: a page, or all of it as a table.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_beside_other_media()
    ///     .reports()
    ///     .list_reports()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_reports(&self) -> ListReports {
        let call = runtime::Call::new(self.client, &LIST_REPORTS);
        ListReports(call)
    }
}

runtime::builder!(LIST_REPORTS, ListReports, ListReportsResponse, ListReportsResponseReportsItem);

impl ListReports {
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}

/// The 200 response of `GET /reports`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportsResponse {
    pub reports: Option<Vec<ListReportsResponseReportsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListReportsResponse);

impl runtime::Decode for ListReportsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("reports", &mut self.reports),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListReportsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("reports", &self.reports, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `reports`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportsResponseReportsItem {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListReportsResponseReportsItem);

impl runtime::Decode for ListReportsResponseReportsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListReportsResponseReportsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
