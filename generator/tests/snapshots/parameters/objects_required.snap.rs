mod models_filter {
//! The schema at `/components/schemas/Filter`.

use crate::runtime;

/// The schema `Filter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub customer: Option<String>,

    pub tags: Option<Vec<String>>,

    pub id: Option<String>,

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
                ("tags", &mut self.tags),
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Filter {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("customer", &self.customer, &self.extra);
        writer.optional("tags", &self.tags, &self.extra);
        writer.optional("id", &self.id, &self.extra);
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

mod models_range {
//! The schema at `/components/schemas/Range`.

use crate::runtime;

/// The schema `Range`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Range {
    pub from: runtime::Date,

    pub to: Option<runtime::Date>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Range);

impl Range {
    /// Takes the required member.
    #[must_use]
    pub fn new(from: runtime::Date) -> Self {
        Self { from, ..Self::default() }
    }
}

impl runtime::Decode for Range {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("from", &mut self.from),
            ],
            &mut [
                ("to", &mut self.to),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Range {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("from", &self.from);
        writer.optional("to", &self.to, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod orders {
//! The operations of `orders`.

use crate::parameters_objects_required::models;
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
    &ASK_ORDERS,
    &LIST_ORDERS,
    &LATEST_ORDER,
    &COUNT_ORDERS,
];

/// `GET /asked`.
pub static ASK_ORDERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "askOrders", runtime::Method::Get, "/asked")
        .parameters(&[runtime::Parameter::query("asked").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `GET /asked`
    ///
    /// - `asked`
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_objects_required()
    ///     .orders()
    ///     .ask_orders(&BTreeMap::from([("name", "value")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ask_orders(&self, asked: &(impl runtime::serde::Serialize + ?Sized)) -> AskOrders {
        let call = runtime::Call::new(self.client, &ASK_ORDERS)
            .serialized(runtime::Location::Query, "asked", asked);
        AskOrders(call)
    }
}

runtime::builder!(ASK_ORDERS, AskOrders, ());

/// `GET /orders`.
pub static LIST_ORDERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listOrders", runtime::Method::Get, "/orders")
        .parameters(&[
            runtime::Parameter::query("filter"),
            runtime::Parameter::query("pageable"),
            runtime::Parameter::query("params"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `GET /orders`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_objects_required()
    ///     .orders()
    ///     .list_orders()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_orders(&self) -> ListOrders {
        let call = runtime::Call::new(self.client, &LIST_ORDERS);
        ListOrders(call)
    }
}

runtime::builder!(LIST_ORDERS, ListOrders, ());

impl ListOrders {
    pub fn filter(self, value: &models::Filter) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "filter", value))
    }

    pub fn pageable(self, value: &models::Pageable) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "pageable", value))
    }

    pub fn params(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "params", value))
    }
}

/// `GET /orders/latest`.
pub static LATEST_ORDER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "latestOrder", runtime::Method::Get, "/orders/latest")
        .parameters(&[
            runtime::Parameter::query("range").required(),
            runtime::Parameter::query("some")
                .required()
                .rule(runtime::Rule::new().members(1, usize::MAX)),
            runtime::Parameter::query("named").required().explode(false),
            runtime::Parameter::query("deep").required().style(runtime::Style::DeepObject),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `GET /orders/latest`
    ///
    /// - `range`
    /// - `some`: At least 1 member.
    /// - `named`
    /// - `deep`
    ///
    /// ```no_run
    /// use cases::parameters_objects_required::models::{Filter, Range};
    /// use cases::parameters_objects_required::orders::LatestOrderSome;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_objects_required()
    ///     .orders()
    ///     .latest_order(
    ///         &Range::new("2026-01-31".parse()?),
    ///         &LatestOrderSome::default(),
    ///         &Filter::default(),
    ///         &Filter::default(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn latest_order(
        &self,
        range: &models::Range,
        some: &LatestOrderSome,
        named: &models::Filter,
        deep: &models::Filter,
    ) -> LatestOrder {
        let call = runtime::Call::new(self.client, &LATEST_ORDER)
            .encoded(runtime::Location::Query, "range", range)
            .encoded(runtime::Location::Query, "some", some)
            .encoded(runtime::Location::Query, "named", named)
            .encoded(runtime::Location::Query, "deep", deep);
        LatestOrder(call)
    }
}

runtime::builder!(LATEST_ORDER, LatestOrder, ());

/// The parameter `some`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LatestOrderSome {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(LatestOrderSome);

impl LatestOrderSome {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for LatestOrderSome {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for LatestOrderSome {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /orders/count`.
pub static COUNT_ORDERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "countOrders", runtime::Method::Get, "/orders/count")
        .parameters(&[runtime::Parameter::query("filter").required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `GET /orders/count`
    ///
    /// - `filter`
    ///
    /// ```no_run
    /// use cases::parameters_objects_required::models::Filter;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_objects_required()
    ///     .orders()
    ///     .count_orders(&Filter::default())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_orders(&self, filter: &models::Filter) -> CountOrders {
        let call = runtime::Call::new(self.client, &COUNT_ORDERS)
            .encoded(runtime::Location::Query, "filter", filter);
        CountOrders(call)
    }
}

runtime::builder!(COUNT_ORDERS, CountOrders, ());
}
