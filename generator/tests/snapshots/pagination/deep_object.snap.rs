mod articles {
//! The operations of `articles`.

use crate::pagination_deep_object::models;
use crate::runtime;

/// The operations of [`articles`](self).
#[derive(Clone, Copy, Debug)]
pub struct Articles<'a> {
    client: &'a runtime::Client,
}

impl<'a> Articles<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ARTICLES];

/// `GET /articles`.
pub static LIST_ARTICLES: runtime::Operation<models::Articles> =
    runtime::Operation::new(&super::API, "listArticles", runtime::Method::Get, "/articles")
        .parameters(&[runtime::Parameter::query("page").style(runtime::Style::DeepObject)])
        .outcomes(&[runtime::Outcome::json(200).media("application/vnd.api+json")])
        .pagination(
            runtime::Pagination::page_number("page[number]")
                .first(1)
                .items("/data")
                .size("page[size]"),
        );

impl Articles<'_> {
    /// `GET /articles`
    ///
    /// Response: a page of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_deep_object()
    ///     .articles()
    ///     .list_articles()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_articles(&self) -> ListArticles {
        let call = runtime::Call::new(self.client, &LIST_ARTICLES);
        ListArticles(call)
    }
}

runtime::builder!(LIST_ARTICLES, ListArticles, models::Articles, String);

impl ListArticles {
    pub fn page(self, value: &ListArticlesPage) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "page", value))
    }
}

/// The parameter `page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArticlesPage {
    /// Default: `1`.
    pub number: Option<i64>,

    /// At most 50.
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListArticlesPage);

impl ListArticlesPage {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListArticlesPage {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("number", &mut self.number),
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListArticlesPage {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("number", &self.number, &self.extra);
        writer.rule(runtime::Rule::integer(None, Some(50)));
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod authors {
//! The operations of `authors`.

use crate::pagination_deep_object::models;
use crate::runtime;

/// The operations of [`authors`](self).
#[derive(Clone, Copy, Debug)]
pub struct Authors<'a> {
    client: &'a runtime::Client,
}

impl<'a> Authors<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_AUTHORS];

/// `GET /authors`.
pub static LIST_AUTHORS: runtime::Operation<models::Articles> =
    runtime::Operation::new(&super::API, "listAuthors", runtime::Method::Get, "/authors")
        .parameters(&[runtime::Parameter::query("filter[page]").style(runtime::Style::DeepObject)])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::page_number("filter[page][number]").items("/data"));

impl Authors<'_> {
    /// `GET /authors`
    ///
    /// Response: a page of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_deep_object()
    ///     .authors()
    ///     .list_authors()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_authors(&self) -> ListAuthors {
        let call = runtime::Call::new(self.client, &LIST_AUTHORS);
        ListAuthors(call)
    }
}

runtime::builder!(LIST_AUTHORS, ListAuthors, models::Articles, String);

impl ListAuthors {
    pub fn filter_page(self, value: &ListAuthorsFilterPage) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "filter[page]", value))
    }
}

/// The parameter `filter[page]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAuthorsFilterPage {
    pub number: Option<i64>,

    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListAuthorsFilterPage);

impl ListAuthorsFilterPage {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListAuthorsFilterPage {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("number", &mut self.number),
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListAuthorsFilterPage {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("number", &self.number, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod comments {
//! The operations of `comments`.

use crate::pagination_deep_object::models;
use crate::runtime;

/// The operations of [`comments`](self).
#[derive(Clone, Copy, Debug)]
pub struct Comments<'a> {
    client: &'a runtime::Client,
}

impl<'a> Comments<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_COMMENTS];

/// `GET /comments`.
pub static LIST_COMMENTS: runtime::Operation<models::Comments> =
    runtime::Operation::new(&super::API, "listComments", runtime::Method::Get, "/comments")
        .parameters(&[runtime::Parameter::query("page").style(runtime::Style::DeepObject)])
        .outcomes(&[runtime::Outcome::json(200).media("application/vnd.api+json")])
        .pagination(
            runtime::Pagination::token("/meta/page/nextCursor", "page[cursor]")
                .items("/data")
                .size("page[size]"),
        );

impl Comments<'_> {
    /// `GET /comments`
    ///
    /// Response: a page of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_deep_object()
    ///     .comments()
    ///     .list_comments()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_comments(&self) -> ListComments {
        let call = runtime::Call::new(self.client, &LIST_COMMENTS);
        ListComments(call)
    }
}

runtime::builder!(LIST_COMMENTS, ListComments, models::Comments, String);

impl ListComments {
    pub fn page(self, value: &models::Cursor) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "page", value))
    }
}
}

mod models_articles {
//! The schema at `/components/schemas/Articles`.

use crate::runtime;

/// The schema `Articles`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Articles {
    pub data: Vec<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Articles);

impl runtime::Decode for Articles {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Articles {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.end_object(&self.extra);
    }
}
}

mod models_comments {
//! The schema at `/components/schemas/Comments`.

use crate::runtime;

/// The schema `Comments`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Comments {
    pub data: Vec<String>,

    pub meta: Option<CommentsMeta>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Comments);

impl runtime::Decode for Comments {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
            ],
            &mut [
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Comments {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentsMeta {
    pub page: Option<CommentsMetaPage>,

    pub cursor: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CommentsMeta);

impl runtime::Decode for CommentsMeta {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("page", &mut self.page),
                ("cursor", &mut self.cursor),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CommentsMeta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("page", &self.page, &self.extra);
        writer.optional("cursor", &self.cursor, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentsMetaPage {
    pub next_cursor: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CommentsMetaPage);

impl runtime::Decode for CommentsMetaPage {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("nextCursor", &mut self.next_cursor),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CommentsMetaPage {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("nextCursor", &self.next_cursor, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_cursor {
//! The schema at `/components/schemas/Cursor`.

use crate::runtime;

/// The schema `Cursor`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cursor {
    pub cursor: Option<String>,

    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cursor);

impl Cursor {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Cursor {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("cursor", &mut self.cursor),
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cursor {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("cursor", &self.cursor, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod people {
//! The operations of `people`.

use crate::pagination_deep_object::models;
use crate::runtime;

/// The operations of [`people`](self).
#[derive(Clone, Copy, Debug)]
pub struct People<'a> {
    client: &'a runtime::Client,
}

impl<'a> People<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_PEOPLE];

/// `GET /people`.
pub static LIST_PEOPLE: runtime::Operation<models::Articles> =
    runtime::Operation::new(&super::API, "listPeople", runtime::Method::Get, "/people")
        .parameters(&[runtime::Parameter::query("page").style(runtime::Style::DeepObject)])
        .outcomes(&[runtime::Outcome::json(200).media("application/vnd.api+json")])
        .pagination(runtime::Pagination::offset("page[offset]").items("/data").size("page[limit]"));

impl People<'_> {
    /// `GET /people`
    ///
    /// Response: a page of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_deep_object()
    ///     .people()
    ///     .list_people()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_people(&self) -> ListPeople {
        let call = runtime::Call::new(self.client, &LIST_PEOPLE);
        ListPeople(call)
    }
}

runtime::builder!(LIST_PEOPLE, ListPeople, models::Articles, String);

impl ListPeople {
    pub fn page(self, value: &ListPeoplePage) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "page", value))
    }
}

/// The parameter `page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPeoplePage {
    pub offset: Option<i64>,

    pub limit: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListPeoplePage);

impl ListPeoplePage {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListPeoplePage {
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

impl runtime::Encode for ListPeoplePage {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("offset", &self.offset, &self.extra);
        writer.optional("limit", &self.limit, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod readers {
//! The operations of `readers`.

use crate::pagination_deep_object::models;
use crate::runtime;

/// The operations of [`readers`](self).
#[derive(Clone, Copy, Debug)]
pub struct Readers<'a> {
    client: &'a runtime::Client,
}

impl<'a> Readers<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_READERS];

/// `GET /readers`.
pub static LIST_READERS: runtime::Operation<models::Articles> =
    runtime::Operation::new(&super::API, "listReaders", runtime::Method::Get, "/readers")
        .parameters(&[runtime::Parameter::query("page").style(runtime::Style::DeepObject)])
        .outcomes(&[runtime::Outcome::json(200).media("application/vnd.api+json")])
        .pagination(runtime::Pagination::page_number("page[part]").first(1).items("/data"));

impl Readers<'_> {
    /// `GET /readers`
    ///
    /// Response: a page of them, of which the overrides say how they go on.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_deep_object()
    ///     .readers()
    ///     .list_readers()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_readers(&self) -> ListReaders {
        let call = runtime::Call::new(self.client, &LIST_READERS);
        ListReaders(call)
    }
}

runtime::builder!(LIST_READERS, ListReaders, models::Articles, String);

impl ListReaders {
    pub fn page(self, value: &ListReadersPage) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "page", value))
    }
}

/// The parameter `page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReadersPage {
    pub part: Option<i64>,

    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListReadersPage);

impl ListReadersPage {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListReadersPage {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("part", &mut self.part),
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListReadersPage {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("part", &self.part, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
