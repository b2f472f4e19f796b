mod boards {
//! The operations of `boards`.

use crate::runtime;

/// The operations of [`boards`](self).
#[derive(Clone, Copy, Debug)]
pub struct Boards<'a> {
    client: &'a runtime::Client,
}

impl<'a> Boards<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_LABELS,
    &LIST_BOARDS,
    &LIST_WITH_URL,
    &LIST_CHANGES,
    &LIST_FOUND,
    &LIST_TERMINALS,
    &LIST_COMMITS,
    &LIST_SHELVES,
    &LIST_AS_SAID,
];

/// `GET /labels`.
pub static LIST_LABELS: runtime::Operation<ListLabelsResponse> =
    runtime::Operation::new(&super::API, "listLabels", runtime::Method::Get, "/labels")
        .parameters(&[
            runtime::Parameter::query("startAt"),
            runtime::Parameter::query("maxResults"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::next_url("/nextPage")
                .or_offset("startAt")
                .items("/values")
                .size("maxResults")
                .last("/isLast")
                .total("/total"),
        );

impl Boards<'_> {
    /// `GET /labels`
    ///
    /// Response: a page, which says whether it is the last.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_labels()
    ///     .max_results(1)
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

runtime::builder!(LIST_LABELS, ListLabels, ListLabelsResponse, String);

impl ListLabels {
    pub fn start_at(self, value: i64) -> Self {
        Self(self.0.query("startAt", value))
    }

    pub fn max_results(self, value: i64) -> Self {
        Self(self.0.query("maxResults", value))
    }
}

/// The 200 response of `GET /labels`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLabelsResponse {
    pub values: Option<Vec<String>>,

    pub next_page: Option<String>,

    pub is_last: Option<bool>,

    pub total: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListLabelsResponse);

impl runtime::Decode for ListLabelsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("values", &mut self.values),
                ("nextPage", &mut self.next_page),
                ("isLast", &mut self.is_last),
                ("total", &mut self.total),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListLabelsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("values", &self.values, &self.extra);
        writer.optional("nextPage", &self.next_page, &self.extra);
        writer.optional("isLast", &self.is_last, &self.extra);
        writer.optional("total", &self.total, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /boards`.
pub static LIST_BOARDS: runtime::Operation<ListBoardsResponse> =
    runtime::Operation::new(&super::API, "listBoards", runtime::Method::Get, "/boards")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("per_page")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::next_url("/next_url")
                .or_page_number("page")
                .first(1)
                .items("/data")
                .size("per_page")
                .more("/has_more"),
        );

impl Boards<'_> {
    /// `GET /boards`
    ///
    /// Response: a page, which says whether there are more.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_boards()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_boards(&self) -> ListBoards {
        let call = runtime::Call::new(self.client, &LIST_BOARDS);
        ListBoards(call)
    }
}

runtime::builder!(LIST_BOARDS, ListBoards, ListBoardsResponse, String);

impl ListBoards {
    /// Default: `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `GET /boards`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBoardsResponse {
    pub data: Option<Vec<String>>,

    pub next_url: Option<String>,

    pub has_more: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListBoardsResponse);

impl runtime::Decode for ListBoardsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("next_url", &mut self.next_url),
                ("has_more", &mut self.has_more),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListBoardsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("next_url", &self.next_url, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /always`.
pub static LIST_WITH_URL: runtime::Operation<ListWithUrlResponse> =
    runtime::Operation::new(&super::API, "listWithUrl", runtime::Method::Get, "/always")
        .parameters(&[
            runtime::Parameter::query("startAt"),
            runtime::Parameter::query("maxResults"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::next_url("/nextPage")
                .items("/values")
                .size("maxResults")
                .last("/isLast"),
        );

impl Boards<'_> {
    /// `GET /always`
    ///
    /// Response: a page, whose URL must be there.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_with_url()
    ///     .max_results(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_with_url(&self) -> ListWithUrl {
        let call = runtime::Call::new(self.client, &LIST_WITH_URL);
        ListWithUrl(call)
    }
}

runtime::builder!(LIST_WITH_URL, ListWithUrl, ListWithUrlResponse, String);

impl ListWithUrl {
    pub fn start_at(self, value: i64) -> Self {
        Self(self.0.query("startAt", value))
    }

    pub fn max_results(self, value: i64) -> Self {
        Self(self.0.query("maxResults", value))
    }
}

/// The 200 response of `GET /always`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWithUrlResponse {
    pub values: Option<Vec<String>>,

    pub next_page: String,

    pub is_last: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListWithUrlResponse);

impl runtime::Decode for ListWithUrlResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("nextPage", &mut self.next_page),
            ],
            &mut [
                ("values", &mut self.values),
                ("isLast", &mut self.is_last),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListWithUrlResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("values", &self.values, &self.extra);
        writer.required("nextPage", &self.next_page);
        writer.optional("isLast", &self.is_last, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /changes`.
pub static LIST_CHANGES: runtime::Operation<ListChangesResponse> =
    runtime::Operation::new(&super::API, "listChanges", runtime::Method::Get, "/changes")
        .parameters(&[runtime::Parameter::query("since")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/nextPage").items("/values").last("/lastPage"));

impl Boards<'_> {
    /// `GET /changes`
    ///
    /// Response: a page, where nothing counts.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_changes()
    ///     .since(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_changes(&self) -> ListChanges {
        let call = runtime::Call::new(self.client, &LIST_CHANGES);
        ListChanges(call)
    }
}

runtime::builder!(LIST_CHANGES, ListChanges, ListChangesResponse, String);

impl ListChanges {
    pub fn since(self, value: i64) -> Self {
        Self(self.0.query("since", value))
    }
}

/// The 200 response of `GET /changes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChangesResponse {
    pub values: Option<Vec<String>>,

    pub next_page: Option<String>,

    pub last_page: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListChangesResponse);

impl runtime::Decode for ListChangesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("values", &mut self.values),
                ("nextPage", &mut self.next_page),
                ("lastPage", &mut self.last_page),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListChangesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("values", &self.values, &self.extra);
        writer.optional("nextPage", &self.next_page, &self.extra);
        writer.optional("lastPage", &self.last_page, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /found`.
pub static LIST_FOUND: runtime::Operation<ListFoundResponse> =
    runtime::Operation::new(&super::API, "listFound", runtime::Method::Get, "/found")
        .parameters(&[
            runtime::Parameter::query("startAt"),
            runtime::Parameter::query("maxResults"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/next").items("/values").size("maxResults"));

impl Boards<'_> {
    /// `GET /found`
    ///
    /// Response: a page, of which the total of items may be a guess.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_found()
    ///     .max_results(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_found(&self) -> ListFound {
        let call = runtime::Call::new(self.client, &LIST_FOUND);
        ListFound(call)
    }
}

runtime::builder!(LIST_FOUND, ListFound, ListFoundResponse, String);

impl ListFound {
    pub fn start_at(self, value: i64) -> Self {
        Self(self.0.query("startAt", value))
    }

    pub fn max_results(self, value: i64) -> Self {
        Self(self.0.query("maxResults", value))
    }
}

/// The 200 response of `GET /found`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFoundResponse {
    pub values: Option<Vec<String>>,

    pub next: Option<String>,

    pub total: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListFoundResponse);

impl runtime::Decode for ListFoundResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("values", &mut self.values),
                ("next", &mut self.next),
                ("total", &mut self.total),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListFoundResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("values", &self.values, &self.extra);
        writer.optional("next", &self.next, &self.extra);
        writer.optional("total", &self.total, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /terminals`.
pub static LIST_TERMINALS: runtime::Operation<ListTerminalsResponse> =
    runtime::Operation::new(&super::API, "listTerminals", runtime::Method::Get, "/terminals")
        .parameters(&[
            runtime::Parameter::query("pageNumber"),
            runtime::Parameter::query("pageSize"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::next_url("/_links/next/href")
                .items("/data")
                .size("pageSize")
                .total_pages("/pagesTotal"),
        );

impl Boards<'_> {
    /// `GET /terminals`
    ///
    /// Response: a page, with the number of pages.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_terminals()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_terminals(&self) -> ListTerminals {
        let call = runtime::Call::new(self.client, &LIST_TERMINALS);
        ListTerminals(call)
    }
}

runtime::builder!(LIST_TERMINALS, ListTerminals, ListTerminalsResponse, String);

impl ListTerminals {
    pub fn page_number(self, value: i64) -> Self {
        Self(self.0.query("pageNumber", value))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("pageSize", value))
    }
}

/// The 200 response of `GET /terminals`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTerminalsResponse {
    pub data: Option<Vec<String>>,

    pub items_total: Option<i64>,

    pub pages_total: Option<i64>,

    pub links: Option<ListTerminalsResponseLinks>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListTerminalsResponse);

impl runtime::Decode for ListTerminalsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("itemsTotal", &mut self.items_total),
                ("pagesTotal", &mut self.pages_total),
                ("_links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListTerminalsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("itemsTotal", &self.items_total, &self.extra);
        writer.optional("pagesTotal", &self.pages_total, &self.extra);
        writer.optional("_links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `_links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTerminalsResponseLinks {
    pub next: Option<ListTerminalsResponseLinksNext>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListTerminalsResponseLinks);

impl runtime::Decode for ListTerminalsResponseLinks {
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

impl runtime::Encode for ListTerminalsResponseLinks {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `next`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTerminalsResponseLinksNext {
    pub href: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListTerminalsResponseLinksNext);

impl runtime::Decode for ListTerminalsResponseLinksNext {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("href", &mut self.href),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListTerminalsResponseLinksNext {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("href", &self.href, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /commits`.
pub static LIST_COMMITS: runtime::Operation<ListCommitsResponse> =
    runtime::Operation::new(&super::API, "listCommits", runtime::Method::Get, "/commits")
        .parameters(&[runtime::Parameter::query("after"), runtime::Parameter::query("amount")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/pagination/next_offset", "after")
                .items("/results")
                .more("/pagination/has_more"),
        );

impl Boards<'_> {
    /// `GET /commits`
    ///
    /// Response: a page, which says in the object that holds the token whether there are more.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_commits()
    ///     .amount(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_commits(&self) -> ListCommits {
        let call = runtime::Call::new(self.client, &LIST_COMMITS);
        ListCommits(call)
    }
}

runtime::builder!(LIST_COMMITS, ListCommits, ListCommitsResponse, String);

impl ListCommits {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }

    pub fn amount(self, value: i64) -> Self {
        Self(self.0.query("amount", value))
    }
}

/// The 200 response of `GET /commits`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCommitsResponse {
    pub pagination: ListCommitsResponsePagination,

    pub results: Vec<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListCommitsResponse);

impl runtime::Decode for ListCommitsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("pagination", &mut self.pagination),
                ("results", &mut self.results),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListCommitsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("pagination", &self.pagination);
        writer.required("results", &self.results);
        writer.end_object(&self.extra);
    }
}

/// The property `pagination`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCommitsResponsePagination {
    pub has_more: bool,

    /// Token of the next page.
    pub next_offset: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListCommitsResponsePagination);

impl runtime::Decode for ListCommitsResponsePagination {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand(1);
        reader.object(
            &mut [
                ("has_more", &mut self.has_more),
            ],
            &mut [
                ("next_offset", &mut self.next_offset),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListCommitsResponsePagination {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("has_more", &self.has_more);
        writer.optional("next_offset", &self.next_offset, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /shelves`.
pub static LIST_SHELVES: runtime::Operation<ListShelvesResponse> =
    runtime::Operation::new(&super::API, "listShelves", runtime::Method::Get, "/shelves")
        .parameters(&[
            runtime::Parameter::query("startAt"),
            runtime::Parameter::query("maxResults"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("startAt")
                .items("/data/items")
                .size("maxResults")
                .last("/data/page/last"),
        );

impl Boards<'_> {
    /// `GET /shelves`
    ///
    /// Response: a page, which says beside the list that it holds whether it is the last.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_shelves()
    ///     .max_results(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_shelves(&self) -> ListShelves {
        let call = runtime::Call::new(self.client, &LIST_SHELVES);
        ListShelves(call)
    }
}

runtime::builder!(LIST_SHELVES, ListShelves, ListShelvesResponse, String);

impl ListShelves {
    pub fn start_at(self, value: i64) -> Self {
        Self(self.0.query("startAt", value))
    }

    pub fn max_results(self, value: i64) -> Self {
        Self(self.0.query("maxResults", value))
    }
}

/// The 200 response of `GET /shelves`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShelvesResponse {
    pub data: Option<ListShelvesResponseData>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListShelvesResponse);

impl runtime::Decode for ListShelvesResponse {
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

impl runtime::Encode for ListShelvesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShelvesResponseData {
    pub items: Option<Vec<String>>,

    pub page: Option<ListShelvesResponseDataPage>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListShelvesResponseData);

impl runtime::Decode for ListShelvesResponseData {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
                ("page", &mut self.page),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListShelvesResponseData {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.optional("page", &self.page, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShelvesResponseDataPage {
    pub last: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListShelvesResponseDataPage);

impl runtime::Decode for ListShelvesResponseDataPage {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("last", &mut self.last),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListShelvesResponseDataPage {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("last", &self.last, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /said`.
pub static LIST_AS_SAID: runtime::Operation<ListAsSaidResponse> =
    runtime::Operation::new(&super::API, "listAsSaid", runtime::Method::Get, "/said")
        .parameters(&[runtime::Parameter::query("from")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::next_url("/behind")
                .or_offset("from")
                .items("/rows")
                .last("/done")
                .total("/sum"),
        );

impl Boards<'_> {
    /// `GET /said`
    ///
    /// Response: a page that the overrides tell of.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_without_url()
    ///     .boards()
    ///     .list_as_said()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_as_said(&self) -> ListAsSaid {
        let call = runtime::Call::new(self.client, &LIST_AS_SAID);
        ListAsSaid(call)
    }
}

runtime::builder!(LIST_AS_SAID, ListAsSaid, ListAsSaidResponse, String);

impl ListAsSaid {
    pub fn from_(self, value: i64) -> Self {
        Self(self.0.query("from", value))
    }
}

/// The 200 response of `GET /said`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAsSaidResponse {
    pub rows: Option<Vec<String>>,

    pub behind: Option<String>,

    pub done: Option<bool>,

    pub sum: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListAsSaidResponse);

impl runtime::Decode for ListAsSaidResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("rows", &mut self.rows),
                ("behind", &mut self.behind),
                ("done", &mut self.done),
                ("sum", &mut self.sum),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListAsSaidResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("rows", &self.rows, &self.extra);
        writer.optional("behind", &self.behind, &self.extra);
        writer.optional("done", &self.done, &self.extra);
        writer.optional("sum", &self.sum, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
