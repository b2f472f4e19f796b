mod models_page {
//! The schema at `/components/schemas/Page`.

use crate::runtime;

/// The schema `Page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub results: Option<Vec<String>>,

    pub next_cursor: Option<String>,

    pub has_more: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Page);

impl runtime::Decode for Page {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("results", &mut self.results),
                ("next_cursor", &mut self.next_cursor),
                ("has_more", &mut self.has_more),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Page {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("results", &self.results, &self.extra);
        writer.optional("next_cursor", &self.next_cursor, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_search {
//! The schema at `/components/schemas/Search`.

use crate::runtime;

/// The schema `Search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Search {
    pub words: Option<String>,

    pub start_cursor: Option<String>,

    pub page_size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Search);

impl Search {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Search {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("words", &mut self.words),
                ("start_cursor", &mut self.start_cursor),
                ("page_size", &mut self.page_size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Search {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("words", &self.words, &self.extra);
        writer.optional("start_cursor", &self.start_cursor, &self.extra);
        writer.optional("page_size", &self.page_size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod searches {
//! The operations of `searches`.

use crate::pagination_in_body::models;
use crate::runtime;

/// The operations of [`searches`](self).
#[derive(Clone, Copy, Debug)]
pub struct Searches<'a> {
    client: &'a runtime::Client,
}

impl<'a> Searches<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_BY_REQUIRED_PAGE,
    &SEARCH_BY_CURSOR,
    &SEARCH_BY_OFFSET,
    &SEARCH_BY_REQUIRED_OFFSET,
    &SEARCH_BY_GIVEN_OFFSET,
    &SEARCH_ORDERS,
    &SEARCH_FILES,
    &LIST_COMPANIES,
    &SEARCH_TOKENS,
    &SEARCH_HITS,
    &ADD_LABELS,
    &CREATE,
];

/// `GET /by/required/page`.
pub static LIST_BY_REQUIRED_PAGE: runtime::Operation<Vec<String>> = runtime::Operation::new(
    &super::API,
    "listByRequiredPage",
    runtime::Method::Get,
    "/by/required/page",
)
.parameters(&[runtime::Parameter::query("page").required(), runtime::Parameter::query("limit")])
.outcomes(&[runtime::Outcome::json(200)])
.pagination(runtime::Pagination::page_number("page").size("limit"));

impl Searches<'_> {
    /// What the caller gives is where the pages begin.
    ///
    /// `GET /by/required/page`
    ///
    /// - `page`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .list_by_required_page(1)
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_required_page(&self, page: i64) -> ListByRequiredPage {
        let call = runtime::Call::new(self.client, &LIST_BY_REQUIRED_PAGE).query("page", page);
        ListByRequiredPage(call)
    }
}

runtime::builder!(LIST_BY_REQUIRED_PAGE, ListByRequiredPage, Vec<String>, String);

impl ListByRequiredPage {
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// `POST /by/cursor`.
pub static SEARCH_BY_CURSOR: runtime::Operation<models::Page> =
    runtime::Operation::new(&super::API, "searchByCursor", runtime::Method::Post, "/by/cursor")
        .bodies(&[runtime::Body::json_of::<models::Search>()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/next_cursor", "/start_cursor")
                .items("/results")
                .more("/has_more")
                .in_body(),
        );

impl Searches<'_> {
    /// `POST /by/cursor`
    ///
    /// ```no_run
    /// use cases::pagination_in_body::models::Search;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Search::default();
    /// body.words = Some("value".into());
    /// body.page_size = Some(1);
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .search_by_cursor()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_by_cursor(&self) -> SearchByCursor {
        let call = runtime::Call::new(self.client, &SEARCH_BY_CURSOR);
        SearchByCursor(call)
    }
}

runtime::builder!(SEARCH_BY_CURSOR, SearchByCursor, models::Page, String);

impl SearchByCursor {
    /// Sent as `application/json`.
    pub fn body(self, value: models::Search) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// `POST /by/offset`.
pub static SEARCH_BY_OFFSET: runtime::Operation<SearchByOffsetResponse> =
    runtime::Operation::new(&super::API, "searchByOffset", runtime::Method::Post, "/by/offset")
        .bodies(&[runtime::Body::json_of::<SearchByOffsetBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("/options/offset").items("/items").in_body());

impl Searches<'_> {
    /// `POST /by/offset`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::pagination_in_body::searches::SearchByOffsetBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .search_by_offset(SearchByOffsetBody::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_by_offset(&self, body: SearchByOffsetBody) -> SearchByOffset {
        let call = runtime::Call::new(self.client, &SEARCH_BY_OFFSET).body_json(&body);
        SearchByOffset(call)
    }
}

runtime::builder!(SEARCH_BY_OFFSET, SearchByOffset, SearchByOffsetResponse, String);

/// The request body of `POST /by/offset`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchByOffsetBody {
    pub words: String,

    pub options: Option<SearchByOffsetBodyOptions>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchByOffsetBody);

impl SearchByOffsetBody {
    /// Takes the required member.
    #[must_use]
    pub fn new(words: String) -> Self {
        Self { words, ..Self::default() }
    }
}

impl runtime::Decode for SearchByOffsetBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("words", &mut self.words),
            ],
            &mut [
                ("options", &mut self.options),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchByOffsetBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("words", &self.words);
        writer.optional("options", &self.options, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchByOffsetBodyOptions {
    /// Default: `0`.
    pub offset: Option<i64>,

    pub count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchByOffsetBodyOptions);

impl SearchByOffsetBodyOptions {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SearchByOffsetBodyOptions {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("offset", &mut self.offset),
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchByOffsetBodyOptions {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("offset", &self.offset, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /by/offset`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchByOffsetResponse {
    pub items: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchByOffsetResponse);

impl runtime::Decode for SearchByOffsetResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchByOffsetResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /by/required/offset`.
pub static SEARCH_BY_REQUIRED_OFFSET: runtime::Operation<SearchByRequiredOffsetResponse> =
    runtime::Operation::new(
        &super::API,
        "searchByRequiredOffset",
        runtime::Method::Post,
        "/by/required/offset",
    )
    .bodies(&[runtime::Body::json_of::<SearchByRequiredOffsetBody>().required()])
    .outcomes(&[runtime::Outcome::json(200)])
    .pagination(runtime::Pagination::offset("/offset").items("/lists").more("/hasMore").in_body());

impl Searches<'_> {
    /// `POST /by/required/offset`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::pagination_in_body::searches::SearchByRequiredOffsetBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .search_by_required_offset(SearchByRequiredOffsetBody::new(1, 1))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_by_required_offset(
        &self,
        body: SearchByRequiredOffsetBody,
    ) -> SearchByRequiredOffset {
        let call = runtime::Call::new(self.client, &SEARCH_BY_REQUIRED_OFFSET).body_json(&body);
        SearchByRequiredOffset(call)
    }
}

runtime::builder!(
    SEARCH_BY_REQUIRED_OFFSET,
    SearchByRequiredOffset,
    SearchByRequiredOffsetResponse,
    String,
);

/// The request body of `POST /by/required/offset`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchByRequiredOffsetBody {
    pub count: i64,

    pub offset: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchByRequiredOffsetBody);

impl SearchByRequiredOffsetBody {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(count: i64, offset: i64) -> Self {
        Self {
            count,
            offset,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for SearchByRequiredOffsetBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("count", &mut self.count),
                ("offset", &mut self.offset),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchByRequiredOffsetBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("count", &self.count);
        writer.required("offset", &self.offset);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /by/required/offset`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchByRequiredOffsetResponse {
    pub has_more: bool,

    pub offset: i64,

    pub lists: Vec<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchByRequiredOffsetResponse);

impl runtime::Decode for SearchByRequiredOffsetResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("hasMore", &mut self.has_more),
                ("offset", &mut self.offset),
                ("lists", &mut self.lists),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchByRequiredOffsetResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("hasMore", &self.has_more);
        writer.required("offset", &self.offset);
        writer.required("lists", &self.lists);
        writer.end_object(&self.extra);
    }
}

/// `POST /by/given/offset`.
pub static SEARCH_BY_GIVEN_OFFSET: runtime::Operation<SearchByGivenOffsetResponse> =
    runtime::Operation::new(
        &super::API,
        "searchByGivenOffset",
        runtime::Method::Post,
        "/by/given/offset",
    )
    .bodies(&[runtime::Body::json_of::<SearchByGivenOffsetBody>().required()])
    .outcomes(&[runtime::Outcome::json(200)])
    .pagination(
        runtime::Pagination::token("/offset", "/offset").items("/lists").more("/hasMore").in_body(),
    );

impl Searches<'_> {
    /// The answer says which offset is next, by its words.
    ///
    /// `POST /by/given/offset`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::pagination_in_body::searches::SearchByGivenOffsetBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = SearchByGivenOffsetBody::default();
    /// body.count = Some(1);
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .search_by_given_offset(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_by_given_offset(&self, body: SearchByGivenOffsetBody) -> SearchByGivenOffset {
        let call = runtime::Call::new(self.client, &SEARCH_BY_GIVEN_OFFSET).body_json(&body);
        SearchByGivenOffset(call)
    }
}

runtime::builder!(SEARCH_BY_GIVEN_OFFSET, SearchByGivenOffset, SearchByGivenOffsetResponse, String);

/// The request body of `POST /by/given/offset`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchByGivenOffsetBody {
    pub count: Option<i64>,

    pub offset: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchByGivenOffsetBody);

impl SearchByGivenOffsetBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SearchByGivenOffsetBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("count", &mut self.count),
                ("offset", &mut self.offset),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchByGivenOffsetBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("count", &self.count, &self.extra);
        writer.optional("offset", &self.offset, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /by/given/offset`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchByGivenOffsetResponse {
    pub has_more: bool,

    /// Value to be passed in a future request.
    pub offset: i64,

    pub lists: Vec<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchByGivenOffsetResponse);

impl runtime::Decode for SearchByGivenOffsetResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("hasMore", &mut self.has_more),
                ("offset", &mut self.offset),
                ("lists", &mut self.lists),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchByGivenOffsetResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("hasMore", &self.has_more);
        writer.required("offset", &self.offset);
        writer.required("lists", &self.lists);
        writer.end_object(&self.extra);
    }
}

/// `POST /orders/search`.
pub static SEARCH_ORDERS: runtime::Operation<SearchOrdersResponse> =
    runtime::Operation::new(&super::API, "searchOrders", runtime::Method::Post, "/orders/search")
        .bodies(&[runtime::Body::json_of::<models::Search>()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/next_cursor", "/start_cursor").items("/entries").in_body(),
        );

impl Searches<'_> {
    /// The entries stand there in place of the orders, for who asks for them.
    ///
    /// `POST /orders/search`
    ///
    /// ```no_run
    /// use cases::pagination_in_body::models::Search;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Search::default();
    /// body.words = Some("value".into());
    /// body.page_size = Some(1);
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .search_orders()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_orders(&self) -> SearchOrders {
        let call = runtime::Call::new(self.client, &SEARCH_ORDERS);
        SearchOrders(call)
    }
}

runtime::builder!(
    SEARCH_ORDERS,
    SearchOrders,
    SearchOrdersResponse,
    SearchOrdersResponseEntriesItem,
);

impl SearchOrders {
    /// Sent as `application/json`.
    pub fn body(self, value: models::Search) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// The 200 response of `POST /orders/search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOrdersResponse {
    pub entries: Option<Vec<SearchOrdersResponseEntriesItem>>,

    pub orders: Option<Vec<SearchOrdersResponseOrdersItem>>,

    pub next_cursor: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchOrdersResponse);

impl runtime::Decode for SearchOrdersResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("entries", &mut self.entries),
                ("orders", &mut self.orders),
                ("next_cursor", &mut self.next_cursor),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchOrdersResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("entries", &self.entries, &self.extra);
        writer.optional("orders", &self.orders, &self.extra);
        writer.optional("next_cursor", &self.next_cursor, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `entries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOrdersResponseEntriesItem {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchOrdersResponseEntriesItem);

impl runtime::Decode for SearchOrdersResponseEntriesItem {
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

impl runtime::Encode for SearchOrdersResponseEntriesItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `orders`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOrdersResponseOrdersItem {
    pub id: Option<String>,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchOrdersResponseOrdersItem);

impl runtime::Decode for SearchOrdersResponseOrdersItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchOrdersResponseOrdersItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /files/search`.
pub static SEARCH_FILES: runtime::Operation<SearchFilesResponse> =
    runtime::Operation::new(&super::API, "searchFiles", runtime::Method::Post, "/files/search")
        .parameters(&[
            runtime::Parameter::query("cursor"),
            runtime::Parameter::query("limit").rule(runtime::Rule::integer(None, Some(200))),
        ])
        .bodies(&[runtime::Body::json_of::<SearchFilesBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/meta/cursors/next", "cursor").items("/data").size("limit"),
        );

impl Searches<'_> {
    /// The query asks for the page, and a URL is none to send a body to.
    ///
    /// `POST /files/search`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::pagination_in_body::searches::SearchFilesBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .search_files(SearchFilesBody::new("value".into()))
    ///     .limit(20)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_files(&self, body: SearchFilesBody) -> SearchFiles {
        let call = runtime::Call::new(self.client, &SEARCH_FILES).body_json(&body);
        SearchFiles(call)
    }
}

runtime::builder!(SEARCH_FILES, SearchFiles, SearchFilesResponse, String);

impl SearchFiles {
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", runtime::Value::text(value)))
    }

    /// Default: `20`.
    ///
    /// At most 200.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The request body of `POST /files/search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFilesBody {
    pub query: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchFilesBody);

impl SearchFilesBody {
    /// Takes all members.
    #[must_use]
    pub fn new(query: String) -> Self {
        Self {
            query,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for SearchFilesBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("query", &mut self.query),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchFilesBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("query", &self.query);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /files/search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFilesResponse {
    pub data: Option<Vec<String>>,

    pub links: Option<SearchFilesResponseLinks>,

    pub meta: Option<SearchFilesResponseMeta>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchFilesResponse);

impl runtime::Decode for SearchFilesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("links", &mut self.links),
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchFilesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFilesResponseLinks {
    /// Link to the next page.
    pub next: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchFilesResponseLinks);

impl runtime::Decode for SearchFilesResponseLinks {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next", &mut self.next),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchFilesResponseLinks {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFilesResponseMeta {
    pub cursors: Option<SearchFilesResponseMetaCursors>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchFilesResponseMeta);

impl runtime::Decode for SearchFilesResponseMeta {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("cursors", &mut self.cursors),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchFilesResponseMeta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("cursors", &self.cursors, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `cursors`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFilesResponseMetaCursors {
    /// Cursor of the next page.
    pub next: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchFilesResponseMetaCursors);

impl runtime::Decode for SearchFilesResponseMetaCursors {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next", &mut self.next),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchFilesResponseMetaCursors {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /companies/list`.
pub static LIST_COMPANIES: runtime::Operation<ListCompaniesResponse> =
    runtime::Operation::new(&super::API, "listCompanies", runtime::Method::Post, "/companies/list")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("per_page")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").items("/data").size("per_page"));

impl Searches<'_> {
    /// Nothing is sent but the query.
    ///
    /// `POST /companies/list`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .list_companies()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_companies(&self) -> ListCompanies {
        let call = runtime::Call::new(self.client, &LIST_COMPANIES);
        ListCompanies(call)
    }
}

runtime::builder!(LIST_COMPANIES, ListCompanies, ListCompaniesResponse, String);

impl ListCompanies {
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `POST /companies/list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCompaniesResponse {
    pub data: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListCompaniesResponse);

impl runtime::Decode for ListCompaniesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListCompaniesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /tokens/search`.
pub static SEARCH_TOKENS: runtime::Operation<SearchTokensResponse> =
    runtime::Operation::new(&super::API, "searchTokens", runtime::Method::Post, "/tokens/search")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .bodies(&[runtime::Body::json_of::<SearchTokensBody>()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("offset").items("/data").size("limit"));

impl Searches<'_> {
    /// Both the query and the body count; the query has the setters.
    ///
    /// `POST /tokens/search`
    ///
    /// ```no_run
    /// use cases::pagination_in_body::searches::SearchTokensBodyPagination;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = SearchTokensBodyPagination::default();
    /// body.offset = Some(1);
    /// body.limit = Some(1);
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .search_tokens()
    ///     .body(body)
    ///     .limit(1.0)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_tokens(&self) -> SearchTokens {
        let call = runtime::Call::new(self.client, &SEARCH_TOKENS);
        SearchTokens(call)
    }
}

runtime::builder!(SEARCH_TOKENS, SearchTokens, SearchTokensResponse, String);

impl SearchTokens {
    pub fn offset(self, value: f64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: f64) -> Self {
        Self(self.0.query("limit", value))
    }

    /// Sent as `application/json`.
    pub fn body(self, value: impl Into<SearchTokensBody>) -> Self {
        Self(self.0.body_json(&value.into()))
    }
}

/// The request body of `POST /tokens/search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTokensBody {
    pub pagination: Option<SearchTokensBodyPagination>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchTokensBody);

impl SearchTokensBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SearchTokensBody {
    #[inline]
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

impl runtime::Encode for SearchTokensBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("pagination", &self.pagination, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(SearchTokensBody, pagination(SearchTokensBodyPagination));

/// The property `pagination`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTokensBodyPagination {
    pub offset: Option<i64>,

    pub limit: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SearchTokensBodyPagination);

impl SearchTokensBodyPagination {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SearchTokensBodyPagination {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SearchTokensBodyPagination {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("offset", &self.offset, &self.extra);
        writer.optional("limit", &self.limit, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /tokens/search`.
pub type SearchTokensResponse = ListCompaniesResponse;

/// `POST /hits/search`.
pub static SEARCH_HITS: runtime::Operation<models::Page> =
    runtime::Operation::new(&super::API, "searchHits", runtime::Method::Post, "/hits/search")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .bodies(&[runtime::Body::json_of::<models::Search>()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/next_cursor", "/start_cursor")
                .items("/results")
                .more("/has_more")
                .in_body(),
        );

impl Searches<'_> {
    /// The query counts, and the body takes what the answer gives.
    ///
    /// `POST /hits/search`
    ///
    /// ```no_run
    /// use cases::pagination_in_body::models::Search;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Search::default();
    /// body.words = Some("value".into());
    /// body.page_size = Some(1);
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .search_hits()
    ///     .body(body)
    ///     .limit(1.0)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_hits(&self) -> SearchHits {
        let call = runtime::Call::new(self.client, &SEARCH_HITS);
        SearchHits(call)
    }
}

runtime::builder!(SEARCH_HITS, SearchHits, models::Page, String);

impl SearchHits {
    pub fn offset(self, value: f64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: f64) -> Self {
        Self(self.0.query("limit", value))
    }

    /// Sent as `application/json`.
    pub fn body(self, value: models::Search) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// `POST /labels`.
pub static ADD_LABELS: runtime::Operation<AddLabelsResponse> =
    runtime::Operation::new(&super::API, "addLabels", runtime::Method::Post, "/labels")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .bodies(&[runtime::Body::json_of::<AddLabelsBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Searches<'_> {
    /// What is sent is what is answered, so that it is no list.
    ///
    /// `POST /labels`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::pagination_in_body::searches::AddLabelsBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = AddLabelsBody::default();
    /// body.labels = Some(vec!["value".into()]);
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .add_labels(body)
    ///     .offset(1.0)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_labels(&self, body: AddLabelsBody) -> AddLabels {
        let call = runtime::Call::new(self.client, &ADD_LABELS).body_json(&body);
        AddLabels(call)
    }
}

runtime::builder!(ADD_LABELS, AddLabels, AddLabelsResponse);

impl AddLabels {
    pub fn offset(self, value: f64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: f64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The request body of `POST /labels`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLabelsBody {
    pub labels: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLabelsBody);

impl AddLabelsBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddLabelsBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("labels", &mut self.labels),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddLabelsBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("labels", &self.labels, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /labels`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLabelsResponse {
    pub labels: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddLabelsResponse);

impl runtime::Decode for AddLabelsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("labels", &mut self.labels),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddLabelsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("labels", &self.labels, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `POST /create`.
pub static CREATE: runtime::Operation<CreateResponse> =
    runtime::Operation::new(&super::API, "create", runtime::Method::Post, "/create")
        .bodies(&[runtime::Body::json_of::<CreateBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Searches<'_> {
    /// `POST /create`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::pagination_in_body::searches::CreateBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = CreateBody::default();
    /// body.page = Some("value".into());
    /// body.count = Some(1);
    /// let response = client
    ///     .pagination_in_body()
    ///     .searches()
    ///     .create(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: CreateBody) -> Create {
        let call = runtime::Call::new(self.client, &CREATE).body_json(&body);
        Create(call)
    }
}

runtime::builder!(CREATE, Create, CreateResponse);

/// The request body of `POST /create`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBody {
    pub page: Option<String>,

    pub count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CreateBody);

impl CreateBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for CreateBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("page", &mut self.page),
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CreateBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("page", &self.page, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /create`.
pub type CreateResponse = SearchByOffsetResponse;
}
