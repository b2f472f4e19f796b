mod cursors {
//! The operations of `cursors`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`cursors`](self).
#[derive(Clone, Copy, Debug)]
pub struct Cursors<'a> {
    client: &'a runtime::Client,
}

impl<'a> Cursors<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_CURSOR];

/// `GET /cursors`.
pub static LIST_BY_CURSOR: runtime::Operation<ListByCursorResponse> =
    runtime::Operation::new(&super::API, "ListByCursor", runtime::Method::Get, "/cursors")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/paging/next/after", "after").items("/results"));

impl Cursors<'_> {
    /// `GET /cursors`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .cursors()
    ///     .list_by_cursor()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_cursor(&self) -> ListByCursor {
        let call = runtime::Call::new(self.client, &LIST_BY_CURSOR);
        ListByCursor(call)
    }
}

runtime::builder!(LIST_BY_CURSOR, ListByCursor, ListByCursorResponse, models::Book);

impl ListByCursor {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /cursors`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByCursorResponse {
    pub paging: Option<ListByCursorResponsePaging>,

    pub results: Option<Vec<models::Book>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByCursorResponse);

impl runtime::Decode for ListByCursorResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("paging", &mut self.paging),
                ("results", &mut self.results),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByCursorResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("paging", &self.paging, &self.extra);
        writer.optional("results", &self.results, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `paging`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByCursorResponsePaging {
    pub next: Option<ListByCursorResponsePagingNext>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByCursorResponsePaging);

impl runtime::Decode for ListByCursorResponsePaging {
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

impl runtime::Encode for ListByCursorResponsePaging {
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
pub struct ListByCursorResponsePagingNext {
    pub after: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByCursorResponsePagingNext);

impl runtime::Decode for ListByCursorResponsePagingNext {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("after", &mut self.after),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByCursorResponsePagingNext {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("after", &self.after, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod doubtful {
//! The operations of `doubtful`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`doubtful`](self).
#[derive(Clone, Copy, Debug)]
pub struct Doubtful<'a> {
    client: &'a runtime::Client,
}

impl<'a> Doubtful<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_OF_PAGES];

/// `GET /doubtful`.
pub static LIST_OF_PAGES: runtime::Operation<Vec<models::Book>> =
    runtime::Operation::new(&super::API, "ListOfPages", runtime::Method::Get, "/doubtful")
        .parameters(&[runtime::Parameter::query("page")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Doubtful<'_> {
    /// Counts pages of a book, not of the list.
    ///
    /// `GET /doubtful`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .doubtful()
    ///     .list_of_pages()
    ///     .page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_of_pages(&self) -> ListOfPages {
        let call = runtime::Call::new(self.client, &LIST_OF_PAGES);
        ListOfPages(call)
    }
}

runtime::builder!(LIST_OF_PAGES, ListOfPages, Vec<models::Book>);

impl ListOfPages {
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }
}
}

mod either {
//! The operations of `either`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`either`](self).
#[derive(Clone, Copy, Debug)]
pub struct Either<'a> {
    client: &'a runtime::Client,
}

impl<'a> Either<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_OF_EITHER];

/// `GET /either`.
pub static LIST_OF_EITHER: runtime::Operation<ListOfEitherResponse> =
    runtime::Operation::new(&super::API, "ListOfEither", runtime::Method::Get, "/either")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("per_page")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").first(1).size("per_page"));

impl Either<'_> {
    /// `GET /either`
    ///
    /// Response: a page of one kind of item or the other, by the media type that is asked for.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .either()
    ///     .list_of_either()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_of_either(&self) -> ListOfEither {
        let call = runtime::Call::new(self.client, &LIST_OF_EITHER);
        ListOfEither(call)
    }
}

runtime::builder!(LIST_OF_EITHER, ListOfEither, ListOfEitherResponse, ListOfEitherItem);

impl ListOfEither {
    /// Default: `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `GET /either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOfEitherResponse {
    LoanList(Vec<models::Loan>),

    BookList(Vec<models::Book>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListOfEitherResponse, Other);

impl runtime::Decode for ListOfEitherResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::LoanList);
        fit.offer(self, Self::BookList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListOfEitherResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::LoanList(value) => value.encode(writer),
            Self::BookList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An item of the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOfEitherItem {
    Loan(models::Loan),

    Book(models::Book),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListOfEitherItem, Other);

impl runtime::Decode for ListOfEitherItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Loan);
        fit.offer(self, Self::Book);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListOfEitherItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Loan(value) => value.encode(writer),
            Self::Book(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod either_in_rows {
//! The operations of `either_in_rows`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`either_in_rows`](self).
#[derive(Clone, Copy, Debug)]
pub struct EitherInRows<'a> {
    client: &'a runtime::Client,
}

impl<'a> EitherInRows<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_OF_EITHER_IN_ROWS];

/// `GET /either_in_rows`.
pub static LIST_OF_EITHER_IN_ROWS: runtime::Operation<models::Rows> = runtime::Operation::new(
    &super::API,
    "ListOfEitherInRows",
    runtime::Method::Get,
    "/either_in_rows",
)
.parameters(&[runtime::Parameter::query("cursor")])
.outcomes(&[runtime::Outcome::json(200)])
.pagination(runtime::Pagination::token("/cursor", "cursor").items("/rows"));

impl EitherInRows<'_> {
    /// `GET /either_in_rows`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .either_in_rows()
    ///     .list_of_either_in_rows()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_of_either_in_rows(&self) -> ListOfEitherInRows {
        let call = runtime::Call::new(self.client, &LIST_OF_EITHER_IN_ROWS);
        ListOfEitherInRows(call)
    }
}

runtime::builder!(LIST_OF_EITHER_IN_ROWS, ListOfEitherInRows, models::Rows, ListOfEitherInRowsItem);

impl ListOfEitherInRows {
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", runtime::Value::text(value)))
    }
}

/// An item of the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOfEitherInRowsItem {
    Loan(models::Loan),

    Book(models::Book),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListOfEitherInRowsItem, Other);

impl runtime::Decode for ListOfEitherInRowsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Loan);
        fit.offer(self, Self::Book);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListOfEitherInRowsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Loan(value) => value.encode(writer),
            Self::Book(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod either_without_names {
//! The operations of `either_without_names`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`either_without_names`](self).
#[derive(Clone, Copy, Debug)]
pub struct EitherWithoutNames<'a> {
    client: &'a runtime::Client,
}

impl<'a> EitherWithoutNames<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_OF_UNNAMED];

/// `GET /either_without_names`.
pub static LIST_OF_UNNAMED: runtime::Operation<ListOfUnnamedResponse> = runtime::Operation::new(
    &super::API,
    "ListOfUnnamed",
    runtime::Method::Get,
    "/either_without_names",
)
.parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("per_page")])
.outcomes(&[runtime::Outcome::json(200)]);

impl EitherWithoutNames<'_> {
    /// What the items of one of the lists are has no name.
    ///
    /// `GET /either_without_names`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .either_without_names()
    ///     .list_of_unnamed()
    ///     .page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_of_unnamed(&self) -> ListOfUnnamed {
        let call = runtime::Call::new(self.client, &LIST_OF_UNNAMED);
        ListOfUnnamed(call)
    }
}

runtime::builder!(LIST_OF_UNNAMED, ListOfUnnamed, ListOfUnnamedResponse);

impl ListOfUnnamed {
    /// Default: `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}

/// The 200 response of `GET /either_without_names`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOfUnnamedResponse {
    ValueList(Vec<ListOfUnnamedResponseValueListItem>),

    BookList(Vec<models::Book>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListOfUnnamedResponse, Other);

impl runtime::Decode for ListOfUnnamedResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::ValueList);
        fit.offer(self, Self::BookList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListOfUnnamedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::ValueList(value) => value.encode(writer),
            Self::BookList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An item of an alternative of the 200 response of `GET /either_without_names`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOfUnnamedResponseValueListItem {
    pub a: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListOfUnnamedResponseValueListItem);

impl runtime::Decode for ListOfUnnamedResponseValueListItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListOfUnnamedResponseValueListItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.end_object(&self.extra);
    }
}
}

mod envelopes {
//! The operations of `envelopes`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`envelopes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Envelopes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Envelopes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_META];

/// `GET /envelopes`.
pub static LIST_BY_META: runtime::Operation<models::BookPage> =
    runtime::Operation::new(&super::API, "ListByMeta", runtime::Method::Get, "/envelopes")
        .parameters(&[
            runtime::Parameter::query("PageSize").rule(runtime::Rule::integer(None, Some(50))),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::next_url("/meta/next_page_url").items("/books").size("PageSize"),
        );

impl Envelopes<'_> {
    /// `GET /envelopes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .envelopes()
    ///     .list_by_meta()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_meta(&self) -> ListByMeta {
        let call = runtime::Call::new(self.client, &LIST_BY_META);
        ListByMeta(call)
    }
}

runtime::builder!(LIST_BY_META, ListByMeta, models::BookPage, models::book_page::BookPageBooksItem);

impl ListByMeta {
    /// At most 50.
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("PageSize", value))
    }
}
}

mod headers {
//! Response headers.

use crate::runtime;

/// The header `Link`.
pub const LINK: runtime::Header<String> = runtime::Header::new("Link");
}

mod headers_ {
//! The operations of `headers_`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`headers_`](self).
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Headers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_HEADER];

/// `GET /headers`.
pub static LIST_BY_HEADER: runtime::Operation<Vec<models::Book>> =
    runtime::Operation::new(&super::API, "ListByHeader", runtime::Method::Get, "/headers")
        .parameters(&[runtime::Parameter::query("per_page"), runtime::Parameter::query("page")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::link_header().size("per_page"));

impl Headers<'_> {
    /// `GET /headers`
    ///
    /// Response headers: `Link`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .headers()
    ///     .list_by_header()
    ///     .per_page(30)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_header(&self) -> ListByHeader {
        let call = runtime::Call::new(self.client, &LIST_BY_HEADER);
        ListByHeader(call)
    }
}

runtime::builder!(LIST_BY_HEADER, ListByHeader, Vec<models::Book>, models::Book);

impl ListByHeader {
    /// Default: `30`.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }

    /// Default: `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }
}
}

mod hypermedia {
//! The operations of `hypermedia`.

use crate::runtime;

/// The operations of [`hypermedia`](self).
#[derive(Clone, Copy, Debug)]
pub struct Hypermedia<'a> {
    client: &'a runtime::Client,
}

impl<'a> Hypermedia<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_LINK];

/// `GET /hypermedia`.
pub static LIST_BY_LINK: runtime::Operation<ListByLinkResponse> =
    runtime::Operation::new(&super::API, "ListByLink", runtime::Method::Get, "/hypermedia")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/links/next").items("/data"));

impl Hypermedia<'_> {
    /// `GET /hypermedia`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .hypermedia()
    ///     .list_by_link()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_link(&self) -> ListByLink {
        let call = runtime::Call::new(self.client, &LIST_BY_LINK);
        ListByLink(call)
    }
}

runtime::builder!(LIST_BY_LINK, ListByLink, ListByLinkResponse, String);

/// The 200 response of `GET /hypermedia`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByLinkResponse {
    pub data: Option<Vec<String>>,

    pub included: Option<Vec<String>>,

    pub links: Option<ListByLinkResponseLinks>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByLinkResponse);

impl runtime::Decode for ListByLinkResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("included", &mut self.included),
                ("links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByLinkResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("included", &self.included, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByLinkResponseLinks {
    pub next: Option<String>,

    pub self_: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByLinkResponseLinks);

impl runtime::Decode for ListByLinkResponseLinks {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next", &mut self.next),
                ("self", &mut self.self_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByLinkResponseLinks {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next", &self.next, &self.extra);
        writer.optional("self", &self.self_, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod indices {
//! The operations of `indices`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`indices`](self).
#[derive(Clone, Copy, Debug)]
pub struct Indices<'a> {
    client: &'a runtime::Client,
}

impl<'a> Indices<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_INDEX];

/// `GET /indices`.
pub static LIST_BY_INDEX: runtime::Operation<Vec<models::Book>> =
    runtime::Operation::new(&super::API, "ListByIndex", runtime::Method::Get, "/indices")
        .parameters(&[
            runtime::Parameter::query("startIndex").rule(runtime::Rule::integer(Some(0), None)),
            runtime::Parameter::query("limit"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("startIndex").size("limit"));

impl Indices<'_> {
    /// `GET /indices`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .indices()
    ///     .list_by_index()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_index(&self) -> ListByIndex {
        let call = runtime::Call::new(self.client, &LIST_BY_INDEX);
        ListByIndex(call)
    }
}

runtime::builder!(LIST_BY_INDEX, ListByIndex, Vec<models::Book>, models::Book);

impl ListByIndex {
    /// At least 0.
    pub fn start_index(self, value: i64) -> Self {
        Self(self.0.query("startIndex", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}
}

mod indices_from_anywhere {
//! The operations of `indices_from_anywhere`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`indices_from_anywhere`](self).
#[derive(Clone, Copy, Debug)]
pub struct IndicesFromAnywhere<'a> {
    client: &'a runtime::Client,
}

impl<'a> IndicesFromAnywhere<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_INDEX_FROM_ANYWHERE];

/// `GET /indices_from_anywhere`.
pub static LIST_BY_INDEX_FROM_ANYWHERE: runtime::Operation<Vec<models::Book>> =
    runtime::Operation::new(
        &super::API,
        "ListByIndexFromAnywhere",
        runtime::Method::Get,
        "/indices_from_anywhere",
    )
    .parameters(&[runtime::Parameter::query("startIndex"), runtime::Parameter::query("limit")])
    .outcomes(&[runtime::Outcome::json(200)]);

impl IndicesFromAnywhere<'_> {
    /// `GET /indices_from_anywhere`
    ///
    /// Response: Nothing is known of how it goes on.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .indices_from_anywhere()
    ///     .list_by_index_from_anywhere()
    ///     .start_index(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_index_from_anywhere(&self) -> ListByIndexFromAnywhere {
        let call = runtime::Call::new(self.client, &LIST_BY_INDEX_FROM_ANYWHERE);
        ListByIndexFromAnywhere(call)
    }
}

runtime::builder!(LIST_BY_INDEX_FROM_ANYWHERE, ListByIndexFromAnywhere, Vec<models::Book>);

impl ListByIndexFromAnywhere {
    pub fn start_index(self, value: i64) -> Self {
        Self(self.0.query("startIndex", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}
}

mod models_book {
//! The schema at `/components/schemas/Book`.

use crate::runtime;

/// The schema `Book`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    pub title: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Book);

impl runtime::Decode for Book {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("title", &mut self.title),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Book {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_book_page {
//! The schema at `/components/schemas/BookPage`.

use crate::runtime;

/// The schema `BookPage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BookPage {
    pub books: Option<Vec<BookPageBooksItem>>,

    pub meta: Option<BookPageMeta>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BookPage);

impl runtime::Decode for BookPage {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("books", &mut self.books),
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BookPage {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("books", &self.books, &self.extra);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `books`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BookPageBooksItem {
    pub title: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BookPageBooksItem);

impl runtime::Decode for BookPageBooksItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("title", &mut self.title),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BookPageBooksItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("title", &self.title, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BookPageMeta {
    pub next_page_url: Option<String>,

    pub key: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BookPageMeta);

impl runtime::Decode for BookPageMeta {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next_page_url", &mut self.next_page_url),
                ("key", &mut self.key),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BookPageMeta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next_page_url", &self.next_page_url, &self.extra);
        writer.optional("key", &self.key, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_loan {
//! The schema at `/components/schemas/Loan`.

use crate::runtime;

/// The schema `Loan`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Loan {
    pub until: String,

    pub book: Option<super::Book>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Loan);

impl runtime::Decode for Loan {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("until", &mut self.until),
            ],
            &mut [
                ("book", &mut self.book),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Loan {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("until", &self.until);
        writer.optional("book", &self.book, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_rows {
//! The schema at `/components/responses/Rows/content/application~1json/schema`.

use crate::runtime;

/// The response `Rows`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rows {
    pub cursor: Option<String>,

    pub rows: Option<RowsRows>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Rows);

impl runtime::Decode for Rows {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("cursor", &mut self.cursor),
                ("rows", &mut self.rows),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Rows {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("cursor", &self.cursor, &self.extra);
        writer.optional("rows", &self.rows, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `rows`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RowsRows {
    LoanList(Vec<super::Loan>),

    BookList(Vec<super::Book>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(RowsRows, Other);

impl runtime::Decode for RowsRows {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::LoanList);
        fit.offer(self, Self::BookList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for RowsRows {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::LoanList(value) => value.encode(writer),
            Self::BookList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod next_page {
//! The operations of `next_page`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`next_page`](self).
#[derive(Clone, Copy, Debug)]
pub struct NextPage<'a> {
    client: &'a runtime::Client,
}

impl<'a> NextPage<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_OFFSET_TOKEN];

/// `GET /next_page`.
pub static LIST_BY_OFFSET_TOKEN: runtime::Operation<ListByOffsetTokenResponse> =
    runtime::Operation::new(&super::API, "ListByOffsetToken", runtime::Method::Get, "/next_page")
        .parameters(&[runtime::Parameter::query("offset")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/next_page/offset", "offset").items("/data"));

impl NextPage<'_> {
    /// `GET /next_page`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .next_page()
    ///     .list_by_offset_token()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_offset_token(&self) -> ListByOffsetToken {
        let call = runtime::Call::new(self.client, &LIST_BY_OFFSET_TOKEN);
        ListByOffsetToken(call)
    }
}

runtime::builder!(LIST_BY_OFFSET_TOKEN, ListByOffsetToken, ListByOffsetTokenResponse, models::Book);

impl ListByOffsetToken {
    pub fn offset(self, value: impl Into<String>) -> Self {
        Self(self.0.query("offset", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /next_page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByOffsetTokenResponse {
    pub data: Option<Vec<models::Book>>,

    pub next_page: Option<ListByOffsetTokenResponseNextPage>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByOffsetTokenResponse);

impl runtime::Decode for ListByOffsetTokenResponse {
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

impl runtime::Encode for ListByOffsetTokenResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("next_page", &self.next_page, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `next_page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByOffsetTokenResponseNextPage {
    pub offset: Option<String>,

    pub path: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByOffsetTokenResponseNextPage);

impl runtime::Decode for ListByOffsetTokenResponseNextPage {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("offset", &mut self.offset),
                ("path", &mut self.path),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByOffsetTokenResponseNextPage {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("offset", &self.offset, &self.extra);
        writer.optional("path", &self.path, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod numbers {
//! The operations of `numbers`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`numbers`](self).
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_NUMBER];

/// `GET /numbers`.
pub static LIST_BY_NUMBER: runtime::Operation<Vec<models::Book>> =
    runtime::Operation::new(&super::API, "ListByNumber", runtime::Method::Get, "/numbers")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(0), None)),
            runtime::Parameter::query("limit"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("page").size("limit"));

impl Numbers<'_> {
    /// `GET /numbers`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .numbers()
    ///     .list_by_number()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_number(&self) -> ListByNumber {
        let call = runtime::Call::new(self.client, &LIST_BY_NUMBER);
        ListByNumber(call)
    }
}

runtime::builder!(LIST_BY_NUMBER, ListByNumber, Vec<models::Book>, models::Book);

impl ListByNumber {
    /// At least 0.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}
}

mod offsets {
//! The operations of `offsets`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`offsets`](self).
#[derive(Clone, Copy, Debug)]
pub struct Offsets<'a> {
    client: &'a runtime::Client,
}

impl<'a> Offsets<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_OFFSET];

/// `GET /offsets`.
pub static LIST_BY_OFFSET: runtime::Operation<ListByOffsetResponse> =
    runtime::Operation::new(&super::API, "ListByOffset", runtime::Method::Get, "/offsets")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("offset").items("/data/books").size("limit"));

impl Offsets<'_> {
    /// `GET /offsets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .offsets()
    ///     .list_by_offset()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_offset(&self) -> ListByOffset {
        let call = runtime::Call::new(self.client, &LIST_BY_OFFSET);
        ListByOffset(call)
    }
}

runtime::builder!(LIST_BY_OFFSET, ListByOffset, ListByOffsetResponse, models::Book);

impl ListByOffset {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /offsets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByOffsetResponse {
    pub data: Option<ListByOffsetResponseData>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByOffsetResponse);

impl runtime::Decode for ListByOffsetResponse {
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

impl runtime::Encode for ListByOffsetResponse {
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
pub struct ListByOffsetResponseData {
    pub books: Option<Vec<models::Book>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByOffsetResponseData);

impl runtime::Decode for ListByOffsetResponseData {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("books", &mut self.books),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByOffsetResponseData {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("books", &self.books, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod relative {
//! The operations of `relative`.

use crate::runtime;

/// The operations of [`relative`](self).
#[derive(Clone, Copy, Debug)]
pub struct Relative<'a> {
    client: &'a runtime::Client,
}

impl<'a> Relative<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_URI];

/// `GET /relative`.
pub static LIST_BY_URI: runtime::Operation<ListByUriResponse> =
    runtime::Operation::new(&super::API, "ListByUri", runtime::Method::Get, "/relative")
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/next_page_uri").items("/shelves"));

impl Relative<'_> {
    /// `GET /relative`
    ///
    /// Response: a page whose items are described in place.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .relative()
    ///     .list_by_uri()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_uri(&self) -> ListByUri {
        let call = runtime::Call::new(self.client, &LIST_BY_URI);
        ListByUri(call)
    }
}

runtime::builder!(LIST_BY_URI, ListByUri, ListByUriResponse, ListByUriResponseShelvesItem);

/// The 200 response of `GET /relative`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByUriResponse {
    pub next_page_uri: Option<String>,

    pub shelves: Option<Vec<ListByUriResponseShelvesItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByUriResponse);

impl runtime::Decode for ListByUriResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("next_page_uri", &mut self.next_page_uri),
                ("shelves", &mut self.shelves),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByUriResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("next_page_uri", &self.next_page_uri, &self.extra);
        writer.optional("shelves", &self.shelves, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `shelves`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByUriResponseShelvesItem {
    pub number: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByUriResponseShelvesItem);

impl runtime::Decode for ListByUriResponseShelvesItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByUriResponseShelvesItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod same {
//! The operations of `same`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`same`](self).
#[derive(Clone, Copy, Debug)]
pub struct Same<'a> {
    client: &'a runtime::Client,
}

impl<'a> Same<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_SAME_CURSOR];

/// `GET /same`.
pub static LIST_BY_SAME_CURSOR: runtime::Operation<ListBySameCursorResponse> =
    runtime::Operation::new(&super::API, "ListBySameCursor", runtime::Method::Get, "/same")
        .parameters(&[runtime::Parameter::query("cursor")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::token("/cursor", "cursor").items("/books"));

impl Same<'_> {
    /// `GET /same`
    ///
    /// Response: a page, with what went wrong in a list of its own.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .same()
    ///     .list_by_same_cursor()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_same_cursor(&self) -> ListBySameCursor {
        let call = runtime::Call::new(self.client, &LIST_BY_SAME_CURSOR);
        ListBySameCursor(call)
    }
}

runtime::builder!(LIST_BY_SAME_CURSOR, ListBySameCursor, ListBySameCursorResponse, models::Book);

impl ListBySameCursor {
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /same`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBySameCursorResponse {
    pub errors: Option<Vec<String>>,

    pub books: Option<Vec<models::Book>>,

    pub cursor: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListBySameCursorResponse);

impl runtime::Decode for ListBySameCursorResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("errors", &mut self.errors),
                ("books", &mut self.books),
                ("cursor", &mut self.cursor),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListBySameCursorResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("errors", &self.errors, &self.extra);
        writer.optional("books", &self.books, &self.extra);
        writer.optional("cursor", &self.cursor, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod tokens {
//! The operations of `tokens`.

use crate::pagination_recognised::models;
use crate::runtime;

/// The operations of [`tokens`](self).
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a> {
    client: &'a runtime::Client,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_TOKEN];

/// `GET /tokens`.
pub static LIST_BY_TOKEN: runtime::Operation<ListByTokenResponse> =
    runtime::Operation::new(&super::API, "ListByToken", runtime::Method::Get, "/tokens")
        .parameters(&[
            runtime::Parameter::query("page_token"),
            runtime::Parameter::query("page_size"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/nextPageToken", "page_token")
                .items("/books")
                .size("page_size"),
        );

impl Tokens<'_> {
    /// `GET /tokens`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_recognised()
    ///     .tokens()
    ///     .list_by_token()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_token(&self) -> ListByToken {
        let call = runtime::Call::new(self.client, &LIST_BY_TOKEN);
        ListByToken(call)
    }
}

runtime::builder!(LIST_BY_TOKEN, ListByToken, ListByTokenResponse, models::Book);

impl ListByToken {
    pub fn page_token(self, value: impl Into<String>) -> Self {
        Self(self.0.query("page_token", runtime::Value::text(value)))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page_size", value))
    }
}

/// The 200 response of `GET /tokens`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByTokenResponse {
    pub next_page_token: Option<String>,

    pub books: Option<Vec<models::Book>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByTokenResponse);

impl runtime::Decode for ListByTokenResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("nextPageToken", &mut self.next_page_token),
                ("books", &mut self.books),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByTokenResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("nextPageToken", &self.next_page_token, &self.extra);
        writer.optional("books", &self.books, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
