mod models_filter {
//! The schema at `/components/schemas/Filter`.

use crate::runtime;

/// The schema `Filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub customer: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Filter);

impl Filter {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Filter {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("customer", &mut self.customer),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Filter {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("customer", &self.customer, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

/// The schema `Order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Order);

impl runtime::Decode for Order {
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

impl runtime::Encode for Order {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod models_page_of_orders {
//! The schema at `/components/schemas/PageOfOrders`.

use crate::runtime;

/// The schema `PageOfOrders`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfOrders {
    pub total_pages: Option<i32>,

    pub total_elements: Option<i64>,

    pub last: Option<bool>,

    pub size: Option<i32>,

    pub number: Option<i32>,

    pub content: Option<Vec<super::Order>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PageOfOrders);

impl runtime::Decode for PageOfOrders {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("totalPages", &mut self.total_pages),
                ("totalElements", &mut self.total_elements),
                ("last", &mut self.last),
                ("size", &mut self.size),
                ("number", &mut self.number),
                ("content", &mut self.content),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PageOfOrders {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("totalPages", &self.total_pages, &self.extra);
        writer.optional("totalElements", &self.total_elements, &self.extra);
        writer.optional("last", &self.last, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.optional("number", &self.number, &self.extra);
        writer.optional("content", &self.content, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pageable {
//! The schema at `/components/schemas/Pageable`.

use crate::runtime;

/// The schema `Pageable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pageable {
    /// At least 0.
    pub page: Option<i32>,

    /// At least 1.
    pub size: Option<i32>,

    pub sort: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pageable);

impl Pageable {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Pageable {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("page", &mut self.page),
                ("size", &mut self.size),
                ("sort", &mut self.sort),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pageable {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::integer(Some(0), None));
        writer.optional("page", &self.page, &self.extra);
        writer.rule(runtime::Rule::integer(Some(1), None));
        writer.optional("size", &self.size, &self.extra);
        writer.optional("sort", &self.sort, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_where_ {
//! The schema at `/components/schemas/Where`.

use crate::runtime;

/// The schema `Where`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Where {
    pub part: Option<i32>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Where);

impl Where {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Where {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("part", &mut self.part),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Where {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("part", &self.part, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod orders {
//! The operations of `orders`.

use crate::pagination_object_in_query::models;
use crate::runtime;

/// The operations of [`orders`](self).
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    client: &'a runtime::Client,
}

impl<'a> Orders<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &SEARCH_ORDERS,
    &SEARCH_OLD_ORDERS,
    &SEARCH_NESTED,
];

/// `GET /orders`.
pub static SEARCH_ORDERS: runtime::Operation<models::PageOfOrders> =
    runtime::Operation::new(&super::API, "searchOrders", runtime::Method::Get, "/orders")
        .parameters(&[runtime::Parameter::query("filter"), runtime::Parameter::query("pageable")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page").items("/content").size("size").last("/last"),
        );

impl Orders<'_> {
    /// `GET /orders`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_object_in_query()
    ///     .orders()
    ///     .search_orders()
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

runtime::builder!(SEARCH_ORDERS, SearchOrders, models::PageOfOrders, models::Order);

impl SearchOrders {
    pub fn filter(self, value: &models::Filter) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "filter", value))
    }

    pub fn pageable(self, value: &models::Pageable) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "pageable", value))
    }
}

/// `GET /orders/old`.
pub static SEARCH_OLD_ORDERS: runtime::Operation<models::PageOfOrders> =
    runtime::Operation::new(&super::API, "searchOldOrders", runtime::Method::Get, "/orders/old")
        .parameters(&[runtime::Parameter::query("where")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("part").first(0).items("/content").last("/last"),
        );

impl Orders<'_> {
    /// `GET /orders/old`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_object_in_query()
    ///     .orders()
    ///     .search_old_orders()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_old_orders(&self) -> SearchOldOrders {
        let call = runtime::Call::new(self.client, &SEARCH_OLD_ORDERS);
        SearchOldOrders(call)
    }
}

runtime::builder!(SEARCH_OLD_ORDERS, SearchOldOrders, models::PageOfOrders, models::Order);

impl SearchOldOrders {
    pub fn where_(self, value: &models::Where) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "where", value))
    }
}

/// `GET /orders/nested`.
pub static SEARCH_NESTED: runtime::Operation<models::PageOfOrders> =
    runtime::Operation::new(&super::API, "searchNested", runtime::Method::Get, "/orders/nested")
        .parameters(&[runtime::Parameter::query("page").style(runtime::Style::DeepObject)])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Orders<'_> {
    /// `GET /orders/nested`
    ///
    /// Response: a page. Its members go by other names.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_object_in_query()
    ///     .orders()
    ///     .search_nested()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_nested(&self) -> SearchNested {
        let call = runtime::Call::new(self.client, &SEARCH_NESTED);
        SearchNested(call)
    }
}

runtime::builder!(SEARCH_NESTED, SearchNested, models::PageOfOrders);

impl SearchNested {
    pub fn page(self, value: &models::Pageable) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "page", value))
    }
}
}
