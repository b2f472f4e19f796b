mod films {
//! The operations of `films`.

use crate::runtime;

/// The operations of [`films`](self).
#[derive(Clone, Copy, Debug)]
pub struct Films<'a> {
    client: &'a runtime::Client,
}

impl<'a> Films<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_FILMS];

/// `GET /films`.
pub static LIST_FILMS: runtime::Operation<ListFilmsResponse> =
    runtime::Operation::new(&super::API, "ListFilms", runtime::Method::Get, "/films")
        .parameters(&[runtime::Parameter::query("startIndex"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("startIndex")
                .items("/Items")
                .size("limit")
                .total("/TotalRecordCount"),
        );

impl Films<'_> {
    /// `GET /films`
    ///
    /// Response: a page that a limit and a total are beside.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_index()
    ///     .films()
    ///     .list_films()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_films(&self) -> ListFilms {
        let call = runtime::Call::new(self.client, &LIST_FILMS);
        ListFilms(call)
    }
}

runtime::builder!(LIST_FILMS, ListFilms, ListFilmsResponse, String);

impl ListFilms {
    /// The index of the record to start at.
    pub fn start_index(self, value: i64) -> Self {
        Self(self.0.query("startIndex", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /films`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFilmsResponse {
    pub items: Option<Vec<String>>,

    /// The total number of records available.
    pub total_record_count: Option<i64>,

    pub start_index: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListFilmsResponse);

impl runtime::Decode for ListFilmsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("Items", &mut self.items),
                ("TotalRecordCount", &mut self.total_record_count),
                ("StartIndex", &mut self.start_index),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListFilmsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("Items", &self.items, &self.extra);
        writer.optional("TotalRecordCount", &self.total_record_count, &self.extra);
        writer.optional("StartIndex", &self.start_index, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod from_one {
//! The operations of `from_one`.

use crate::runtime;

/// The operations of [`from_one`](self).
#[derive(Clone, Copy, Debug)]
pub struct FromOne<'a> {
    client: &'a runtime::Client,
}

impl<'a> FromOne<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_FROM_ONE];

/// `GET /from-one`.
pub static LIST_FROM_ONE: runtime::Operation<ListFromOneResponse> =
    runtime::Operation::new(&super::API, "ListFromOne", runtime::Method::Get, "/from-one")
        .parameters(&[runtime::Parameter::query("startIndex"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl FromOne<'_> {
    /// `GET /from-one`
    ///
    /// Response: the document says that it counts from 1.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_index()
    ///     .from_one()
    ///     .list_from_one()
    ///     .start_index(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_from_one(&self) -> ListFromOne {
        let call = runtime::Call::new(self.client, &LIST_FROM_ONE);
        ListFromOne(call)
    }
}

runtime::builder!(LIST_FROM_ONE, ListFromOne, ListFromOneResponse);

impl ListFromOne {
    /// The 1-based index to start at.
    pub fn start_index(self, value: i64) -> Self {
        Self(self.0.query("startIndex", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /from-one`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFromOneResponse {
    pub items: Option<Vec<String>>,

    pub total: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListFromOneResponse);

impl runtime::Decode for ListFromOneResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
                ("total", &mut self.total),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListFromOneResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.optional("total", &self.total, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod open_search {
//! The operations of `open_search`.

use crate::runtime;

/// The operations of [`open_search`](self).
#[derive(Clone, Copy, Debug)]
pub struct OpenSearch<'a> {
    client: &'a runtime::Client,
}

impl<'a> OpenSearch<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_OPEN_SEARCH];

/// `GET /open-search`.
pub static LIST_OPEN_SEARCH: runtime::Operation<ListOpenSearchResponse> =
    runtime::Operation::new(&super::API, "ListOpenSearch", runtime::Method::Get, "/open-search")
        .parameters(&[runtime::Parameter::query("startIndex"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl OpenSearch<'_> {
    /// `GET /open-search`
    ///
    /// Response: What OpenSearch says of a page, which counts from 1.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_index()
    ///     .open_search()
    ///     .list_open_search()
    ///     .start_index(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_open_search(&self) -> ListOpenSearch {
        let call = runtime::Call::new(self.client, &LIST_OPEN_SEARCH);
        ListOpenSearch(call)
    }
}

runtime::builder!(LIST_OPEN_SEARCH, ListOpenSearch, ListOpenSearchResponse);

impl ListOpenSearch {
    /// The index of the record to start at.
    pub fn start_index(self, value: i64) -> Self {
        Self(self.0.query("startIndex", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /open-search`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOpenSearchResponse {
    pub items: Option<Vec<String>>,

    pub total_results: Option<i64>,

    pub start_index: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListOpenSearchResponse);

impl runtime::Decode for ListOpenSearchResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
                ("totalResults", &mut self.total_results),
                ("startIndex", &mut self.start_index),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListOpenSearchResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.optional("totalResults", &self.total_results, &self.extra);
        writer.optional("startIndex", &self.start_index, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod uncounted {
//! The operations of `uncounted`.

use crate::runtime;

/// The operations of [`uncounted`](self).
#[derive(Clone, Copy, Debug)]
pub struct Uncounted<'a> {
    client: &'a runtime::Client,
}

impl<'a> Uncounted<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_UNCOUNTED];

/// `GET /uncounted`.
pub static LIST_UNCOUNTED: runtime::Operation<ListUncountedResponse> =
    runtime::Operation::new(&super::API, "ListUncounted", runtime::Method::Get, "/uncounted")
        .parameters(&[runtime::Parameter::query("startIndex"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Uncounted<'_> {
    /// `GET /uncounted`
    ///
    /// Response: Nothing says what the index counts.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_index()
    ///     .uncounted()
    ///     .list_uncounted()
    ///     .start_index(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_uncounted(&self) -> ListUncounted {
        let call = runtime::Call::new(self.client, &LIST_UNCOUNTED);
        ListUncounted(call)
    }
}

runtime::builder!(LIST_UNCOUNTED, ListUncounted, ListUncountedResponse);

impl ListUncounted {
    /// The index of the record to start at.
    pub fn start_index(self, value: i64) -> Self {
        Self(self.0.query("startIndex", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /uncounted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUncountedResponse {
    pub items: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListUncountedResponse);

impl runtime::Decode for ListUncountedResponse {
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

impl runtime::Encode for ListUncountedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
