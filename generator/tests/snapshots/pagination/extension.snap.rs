mod fern {
//! The operations of `fern`.

use crate::runtime;

/// The operations of [`fern`](self).
#[derive(Clone, Copy, Debug)]
pub struct Fern<'a> {
    client: &'a runtime::Client,
}

impl<'a> Fern<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_FERN];

/// `GET /fern`.
pub static LIST_FERN: runtime::Operation<ListFernResponse> =
    runtime::Operation::new(&super::API, "listFern", runtime::Method::Get, "/fern")
        .parameters(&[
            runtime::Parameter::query("since"),
            runtime::Parameter::query("limit").rule(runtime::Rule::integer(None, Some(50))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/until", "since").items("/rows").size("limit"));

impl Fern<'_> {
    /// `GET /fern`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .fern()
    ///     .list_fern()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_fern(&self) -> ListFern {
        let call = runtime::Call::new(self.client, &LIST_FERN);
        ListFern(call)
    }
}

runtime::builder!(LIST_FERN, ListFern, ListFernResponse, String);

impl ListFern {
    pub fn since(self, value: impl Into<String>) -> Self {
        Self(self.0.query("since", runtime::Value::text(value)))
    }

    /// At most 50.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /fern`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFernResponse {
    pub rows: Option<Vec<String>>,

    pub until: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListFernResponse);

impl runtime::Decode for ListFernResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rows", &mut self.rows),
                ("until", &mut self.until),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListFernResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rows", &self.rows, &self.extra);
        writer.optional("until", &self.until, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod panels {
//! The operations of `panels`.

use crate::runtime;

/// The operations of [`panels`](self).
#[derive(Clone, Copy, Debug)]
pub struct Panels<'a> {
    client: &'a runtime::Client,
}

impl<'a> Panels<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_PANELS,
    &LIST_MONITORS,
    &LIST_EVENTS,
    &LIST_WRONG,
    &LIST_USAGE,
];

/// `GET /panels`.
pub static LIST_PANELS: runtime::Operation<ListPanelsResponse> =
    runtime::Operation::new(&super::API, "listPanels", runtime::Method::Get, "/panels")
        .parameters(&[runtime::Parameter::query("count"), runtime::Parameter::query("start")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("start").items("/content/panels").size("count"));

impl Panels<'_> {
    /// `GET /panels`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .panels()
    ///     .list_panels()
    ///     .count(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_panels(&self) -> ListPanels {
        let call = runtime::Call::new(self.client, &LIST_PANELS);
        ListPanels(call)
    }
}

runtime::builder!(LIST_PANELS, ListPanels, ListPanelsResponse, String);

impl ListPanels {
    pub fn count(self, value: i64) -> Self {
        Self(self.0.query("count", value))
    }

    pub fn start(self, value: i64) -> Self {
        Self(self.0.query("start", value))
    }
}

/// The 200 response of `GET /panels`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPanelsResponse {
    pub content: Option<ListPanelsResponseContent>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListPanelsResponse);

impl runtime::Decode for ListPanelsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("content", &mut self.content),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListPanelsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("content", &self.content, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `content`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPanelsResponseContent {
    pub panels: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListPanelsResponseContent);

impl runtime::Decode for ListPanelsResponseContent {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("panels", &mut self.panels),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListPanelsResponseContent {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("panels", &self.panels, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /monitors`.
pub static LIST_MONITORS: runtime::Operation<Vec<String>> =
    runtime::Operation::new(&super::API, "listMonitors", runtime::Method::Get, "/monitors")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("page_size")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").first(0).size("page_size"));

impl Panels<'_> {
    /// `GET /monitors`
    ///
    /// Response: a page.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .panels()
    ///     .list_monitors()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_monitors(&self) -> ListMonitors {
        let call = runtime::Call::new(self.client, &LIST_MONITORS);
        ListMonitors(call)
    }
}

runtime::builder!(LIST_MONITORS, ListMonitors, Vec<String>, String);

impl ListMonitors {
    /// Without it all monitors are given.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}

/// `GET /events`.
pub static LIST_EVENTS: runtime::Operation<ListEventsResponse> =
    runtime::Operation::new(&super::API, "listEvents", runtime::Method::Get, "/events")
        .parameters(&[runtime::Parameter::query("from")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/meta/to", "from").items("/events"));

impl Panels<'_> {
    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .panels()
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

runtime::builder!(LIST_EVENTS, ListEvents, ListEventsResponse, String);

impl ListEvents {
    pub fn from_(self, value: impl Into<String>) -> Self {
        Self(self.0.query("from", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /events`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    pub events: Option<Vec<String>>,

    pub meta: Option<ListEventsResponseMeta>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEventsResponse);

impl runtime::Decode for ListEventsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("events", &mut self.events),
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEventsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("events", &self.events, &self.extra);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponseMeta {
    pub to: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEventsResponseMeta);

impl runtime::Decode for ListEventsResponseMeta {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("to", &mut self.to),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEventsResponseMeta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("to", &self.to, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /wrong`.
pub static LIST_WRONG: runtime::Operation<ListWrongResponse> =
    runtime::Operation::new(&super::API, "listWrong", runtime::Method::Get, "/wrong")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Panels<'_> {
    /// `GET /wrong`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .panels()
    ///     .list_wrong()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_wrong(&self) -> ListWrong {
        let call = runtime::Call::new(self.client, &LIST_WRONG);
        ListWrong(call)
    }
}

runtime::builder!(LIST_WRONG, ListWrong, ListWrongResponse);

/// The 200 response of `GET /wrong`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWrongResponse {
    pub events: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListWrongResponse);

impl runtime::Decode for ListWrongResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("events", &mut self.events),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListWrongResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("events", &self.events, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /usage`.
pub static LIST_USAGE: runtime::Operation<ListUsageResponse> =
    runtime::Operation::new(&super::API, "listUsage", runtime::Method::Get, "/usage")
        .parameters(&[runtime::Parameter::query("next_record_id")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/metadata/pagination/next_record_id", "next_record_id")
                .items("/usage"),
        );

impl Panels<'_> {
    /// `GET /usage`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .panels()
    ///     .list_usage()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_usage(&self) -> ListUsage {
        let call = runtime::Call::new(self.client, &LIST_USAGE);
        ListUsage(call)
    }
}

runtime::builder!(LIST_USAGE, ListUsage, ListUsageResponse, String);

impl ListUsage {
    pub fn next_record_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("next_record_id", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /usage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsageResponse {
    pub usage: Option<Vec<String>>,

    pub metadata: Option<ListUsageResponseMetadata>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListUsageResponse);

impl runtime::Decode for ListUsageResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("usage", &mut self.usage),
                ("metadata", &mut self.metadata),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListUsageResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("usage", &self.usage, &self.extra);
        writer.optional("metadata", &self.metadata, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `metadata`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsageResponseMetadata {
    pub pagination: Option<ListUsageResponseMetadataPagination>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListUsageResponseMetadata);

impl runtime::Decode for ListUsageResponseMetadata {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("pagination", &mut self.pagination),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListUsageResponseMetadata {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("pagination", &self.pagination, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `pagination`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsageResponseMetadataPagination {
    pub next_record_id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListUsageResponseMetadataPagination);

impl runtime::Decode for ListUsageResponseMetadataPagination {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next_record_id", &mut self.next_record_id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListUsageResponseMetadataPagination {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next_record_id", &self.next_record_id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod speakeasy {
//! The operations of `speakeasy`.

use crate::runtime;

/// The operations of [`speakeasy`](self).
#[derive(Clone, Copy, Debug)]
pub struct Speakeasy<'a> {
    client: &'a runtime::Client,
}

impl<'a> Speakeasy<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_SPEAKEASY_CURSORS,
    &LIST_SPEAKEASY_NUMBERS,
    &LIST_SPEAKEASY_OFFSETS,
    &LIST_SPEAKEASY_URLS,
    &LIST_SPEAKEASY_LAST,
];

/// `GET /speakeasy/cursors`.
pub static LIST_SPEAKEASY_CURSORS: runtime::Operation<ListSpeakeasyCursorsResponse> =
    runtime::Operation::new(
        &super::API,
        "listSpeakeasyCursors",
        runtime::Method::Get,
        "/speakeasy/cursors",
    )
    .parameters(&[
        runtime::Parameter::query("since"),
        runtime::Parameter::query("most").rule(runtime::Rule::integer(None, Some(50))),
    ])
    .outcomes(&[runtime::Outcome::json(200)])
    .pagination(
        runtime::Pagination::token("/found/until", "since").items("/found/rows").size("most"),
    );

impl Speakeasy<'_> {
    /// `GET /speakeasy/cursors`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .speakeasy()
    ///     .list_speakeasy_cursors()
    ///     .most(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_speakeasy_cursors(&self) -> ListSpeakeasyCursors {
        let call = runtime::Call::new(self.client, &LIST_SPEAKEASY_CURSORS);
        ListSpeakeasyCursors(call)
    }
}

runtime::builder!(
    LIST_SPEAKEASY_CURSORS,
    ListSpeakeasyCursors,
    ListSpeakeasyCursorsResponse,
    String,
);

impl ListSpeakeasyCursors {
    pub fn since(self, value: impl Into<String>) -> Self {
        Self(self.0.query("since", runtime::Value::text(value)))
    }

    /// At most 50.
    pub fn most(self, value: i64) -> Self {
        Self(self.0.query("most", value))
    }
}

/// The 200 response of `GET /speakeasy/cursors`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpeakeasyCursorsResponse {
    pub found: Option<ListSpeakeasyCursorsResponseFound>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpeakeasyCursorsResponse);

impl runtime::Decode for ListSpeakeasyCursorsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("found", &mut self.found),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListSpeakeasyCursorsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("found", &self.found, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `found`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpeakeasyCursorsResponseFound {
    pub rows: Option<Vec<String>>,

    pub until: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpeakeasyCursorsResponseFound);

impl runtime::Decode for ListSpeakeasyCursorsResponseFound {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rows", &mut self.rows),
                ("until", &mut self.until),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListSpeakeasyCursorsResponseFound {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rows", &self.rows, &self.extra);
        writer.optional("until", &self.until, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /speakeasy/numbers`.
pub static LIST_SPEAKEASY_NUMBERS: runtime::Operation<ListSpeakeasyNumbersResponse> =
    runtime::Operation::new(
        &super::API,
        "listSpeakeasyNumbers",
        runtime::Method::Get,
        "/speakeasy/numbers",
    )
    .parameters(&[runtime::Parameter::query("sheet")])
    .outcomes(&[runtime::Outcome::json(200)])
    .pagination(
        runtime::Pagination::page_number("sheet").first(1).items("/rows").total_pages("/sheets"),
    );

impl Speakeasy<'_> {
    /// `GET /speakeasy/numbers`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .speakeasy()
    ///     .list_speakeasy_numbers()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_speakeasy_numbers(&self) -> ListSpeakeasyNumbers {
        let call = runtime::Call::new(self.client, &LIST_SPEAKEASY_NUMBERS);
        ListSpeakeasyNumbers(call)
    }
}

runtime::builder!(
    LIST_SPEAKEASY_NUMBERS,
    ListSpeakeasyNumbers,
    ListSpeakeasyNumbersResponse,
    String,
);

impl ListSpeakeasyNumbers {
    /// Default: `1`.
    pub fn sheet(self, value: i64) -> Self {
        Self(self.0.query("sheet", value))
    }
}

/// The 200 response of `GET /speakeasy/numbers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpeakeasyNumbersResponse {
    pub rows: Option<Vec<String>>,

    pub sheets: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpeakeasyNumbersResponse);

impl runtime::Decode for ListSpeakeasyNumbersResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rows", &mut self.rows),
                ("sheets", &mut self.sheets),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListSpeakeasyNumbersResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rows", &self.rows, &self.extra);
        writer.optional("sheets", &self.sheets, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /speakeasy/offsets`.
pub static LIST_SPEAKEASY_OFFSETS: runtime::Operation<Vec<String>> = runtime::Operation::new(
    &super::API,
    "listSpeakeasyOffsets",
    runtime::Method::Get,
    "/speakeasy/offsets",
)
.parameters(&[runtime::Parameter::query("behind"), runtime::Parameter::query("limit")])
.outcomes(&[runtime::Outcome::json(200)])
.pagination(runtime::Pagination::offset("behind").size("limit"));

impl Speakeasy<'_> {
    /// `GET /speakeasy/offsets`
    ///
    /// Response: a page.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .speakeasy()
    ///     .list_speakeasy_offsets()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_speakeasy_offsets(&self) -> ListSpeakeasyOffsets {
        let call = runtime::Call::new(self.client, &LIST_SPEAKEASY_OFFSETS);
        ListSpeakeasyOffsets(call)
    }
}

runtime::builder!(LIST_SPEAKEASY_OFFSETS, ListSpeakeasyOffsets, Vec<String>, String);

impl ListSpeakeasyOffsets {
    pub fn behind(self, value: i64) -> Self {
        Self(self.0.query("behind", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// `GET /speakeasy/urls`.
pub static LIST_SPEAKEASY_URLS: runtime::Operation<ListSpeakeasyUrlsResponse> =
    runtime::Operation::new(
        &super::API,
        "listSpeakeasyUrls",
        runtime::Method::Get,
        "/speakeasy/urls",
    )
    .outcomes(&[runtime::Outcome::json(200)])
    .pagination(runtime::Pagination::next_url("/onwards").items("/rows"));

impl Speakeasy<'_> {
    /// `GET /speakeasy/urls`
    ///
    /// Response: a page, of which nothing says where its list is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .speakeasy()
    ///     .list_speakeasy_urls()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_speakeasy_urls(&self) -> ListSpeakeasyUrls {
        let call = runtime::Call::new(self.client, &LIST_SPEAKEASY_URLS);
        ListSpeakeasyUrls(call)
    }
}

runtime::builder!(LIST_SPEAKEASY_URLS, ListSpeakeasyUrls, ListSpeakeasyUrlsResponse, String);

/// The 200 response of `GET /speakeasy/urls`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpeakeasyUrlsResponse {
    pub rows: Option<Vec<String>>,

    pub onwards: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpeakeasyUrlsResponse);

impl runtime::Decode for ListSpeakeasyUrlsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rows", &mut self.rows),
                ("onwards", &mut self.onwards),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListSpeakeasyUrlsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rows", &self.rows, &self.extra);
        writer.optional("onwards", &self.onwards, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /speakeasy/last`.
pub static LIST_SPEAKEASY_LAST: runtime::Operation<ListSpeakeasyLastResponse> =
    runtime::Operation::new(
        &super::API,
        "listSpeakeasyLast",
        runtime::Method::Get,
        "/speakeasy/last",
    )
    .parameters(&[runtime::Parameter::query("since")])
    .outcomes(&[runtime::Outcome::json(200)]);

impl Speakeasy<'_> {
    /// What is chosen among the items is not read, and neither is what stands in a body.
    ///
    /// `GET /speakeasy/last`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_extension()
    ///     .speakeasy()
    ///     .list_speakeasy_last()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_speakeasy_last(&self) -> ListSpeakeasyLast {
        let call = runtime::Call::new(self.client, &LIST_SPEAKEASY_LAST);
        ListSpeakeasyLast(call)
    }
}

runtime::builder!(LIST_SPEAKEASY_LAST, ListSpeakeasyLast, ListSpeakeasyLastResponse);

impl ListSpeakeasyLast {
    pub fn since(self, value: impl Into<String>) -> Self {
        Self(self.0.query("since", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /speakeasy/last`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpeakeasyLastResponse {
    pub rows: Option<Vec<ListSpeakeasyLastResponseRowsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpeakeasyLastResponse);

impl runtime::Decode for ListSpeakeasyLastResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rows", &mut self.rows),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListSpeakeasyLastResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rows", &self.rows, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `rows`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpeakeasyLastResponseRowsItem {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpeakeasyLastResponseRowsItem);

impl runtime::Decode for ListSpeakeasyLastResponseRowsItem {
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

impl runtime::Encode for ListSpeakeasyLastResponseRowsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
