mod stacks {
//! The operations of `stacks`.

use crate::runtime;

/// The operations of [`stacks`](self).
#[derive(Clone, Copy, Debug)]
pub struct Stacks<'a> {
    client: &'a runtime::Client,
}

impl<'a> Stacks<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_BY_OFFSET,
    &LIST_INSIDE,
    &LIST_BY_FRACTION,
    &LIST_BY_NUMBER,
    &LIST_ITEMS,
    &LIST_WITH_MORE,
    &LIST_DOUBTFUL,
    &LIST_NAMED,
    &LIST_NAMED_OTHERWISE,
];

/// `GET /offsets`.
pub static LIST_BY_OFFSET: runtime::Operation<ListByOffsetResponse> =
    runtime::Operation::new(&super::API, "listByOffset", runtime::Method::Get, "/offsets")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("offset")
                .items("/data")
                .size("limit")
                .total("/pagination/total"),
        );

impl Stacks<'_> {
    /// `GET /offsets`
    ///
    /// Response: a page, with its total beside the offset.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
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

runtime::builder!(LIST_BY_OFFSET, ListByOffset, ListByOffsetResponse, String);

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
    pub data: Option<Vec<String>>,

    pub pagination: Option<ListByOffsetResponsePagination>,

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
                ("pagination", &mut self.pagination),
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
        writer.optional("pagination", &self.pagination, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `pagination`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByOffsetResponsePagination {
    pub offset: Option<i64>,

    pub total: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByOffsetResponsePagination);

impl runtime::Decode for ListByOffsetResponsePagination {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("offset", &mut self.offset),
                ("total", &mut self.total),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByOffsetResponsePagination {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("offset", &self.offset, &self.extra);
        writer.optional("total", &self.total, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /inside`.
pub static LIST_INSIDE: runtime::Operation<ListInsideResponse> =
    runtime::Operation::new(&super::API, "listInside", runtime::Method::Get, "/inside")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("offset")
                .items("/data/items")
                .size("limit")
                .total("/data/total_count"),
        );

impl Stacks<'_> {
    /// `GET /inside`
    ///
    /// Response: a page, with its total beside the list.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
    ///     .list_inside()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_inside(&self) -> ListInside {
        let call = runtime::Call::new(self.client, &LIST_INSIDE);
        ListInside(call)
    }
}

runtime::builder!(LIST_INSIDE, ListInside, ListInsideResponse, String);

impl ListInside {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /inside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInsideResponse {
    pub total: Option<String>,

    pub data: Option<ListInsideResponseData>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListInsideResponse);

impl runtime::Decode for ListInsideResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("total", &mut self.total),
                ("data", &mut self.data),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListInsideResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("total", &self.total, &self.extra);
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInsideResponseData {
    pub items: Option<Vec<String>>,

    /// How many items all pages have.
    pub total_count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListInsideResponseData);

impl runtime::Decode for ListInsideResponseData {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
                ("total_count", &mut self.total_count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListInsideResponseData {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.optional("total_count", &self.total_count, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /fractions`.
pub static LIST_BY_FRACTION: runtime::Operation<ListByFractionResponse> =
    runtime::Operation::new(&super::API, "listByFraction", runtime::Method::Get, "/fractions")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("offset").items("/data").size("limit").total("/total"),
        );

impl Stacks<'_> {
    /// `GET /fractions`
    ///
    /// Response: a page, with a total that is called a number.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
    ///     .list_by_fraction()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_fraction(&self) -> ListByFraction {
        let call = runtime::Call::new(self.client, &LIST_BY_FRACTION);
        ListByFraction(call)
    }
}

runtime::builder!(LIST_BY_FRACTION, ListByFraction, ListByFractionResponse, String);

impl ListByFraction {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /fractions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByFractionResponse {
    pub data: Option<Vec<String>>,

    pub total: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByFractionResponse);

impl runtime::Decode for ListByFractionResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("total", &mut self.total),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByFractionResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("total", &self.total, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /numbers`.
pub static LIST_BY_NUMBER: runtime::Operation<ListByNumberResponse> =
    runtime::Operation::new(&super::API, "listByNumber", runtime::Method::Get, "/numbers")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("size")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page")
                .items("/content")
                .size("size")
                .total_pages("/totalPages"),
        );

impl Stacks<'_> {
    /// `GET /numbers`
    ///
    /// Response: a page, with its number of pages before the number of items.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
    ///     .list_by_number()
    ///     .size(1)
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

runtime::builder!(LIST_BY_NUMBER, ListByNumber, ListByNumberResponse, String);

impl ListByNumber {
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}

/// The 200 response of `GET /numbers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumberResponse {
    pub content: Option<Vec<String>>,

    pub total_elements: Option<i64>,

    pub total_pages: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListByNumberResponse);

impl runtime::Decode for ListByNumberResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("content", &mut self.content),
                ("totalElements", &mut self.total_elements),
                ("totalPages", &mut self.total_pages),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListByNumberResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("content", &self.content, &self.extra);
        writer.optional("totalElements", &self.total_elements, &self.extra);
        writer.optional("totalPages", &self.total_pages, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /items`.
pub static LIST_ITEMS: runtime::Operation<ListItemsResponse> =
    runtime::Operation::new(&super::API, "listItems", runtime::Method::Get, "/items")
        .parameters(&[runtime::Parameter::query("page"), runtime::Parameter::query("size")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page")
                .items("/results")
                .size("size")
                .total("/total_results"),
        );

impl Stacks<'_> {
    /// `GET /items`
    ///
    /// Response: a page, with its number of items.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
    ///     .list_items()
    ///     .size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_items(&self) -> ListItems {
        let call = runtime::Call::new(self.client, &LIST_ITEMS);
        ListItems(call)
    }
}

runtime::builder!(LIST_ITEMS, ListItems, ListItemsResponse, String);

impl ListItems {
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}

/// The 200 response of `GET /items`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsResponse {
    pub results: Option<Vec<String>>,

    pub total_results: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListItemsResponse);

impl runtime::Decode for ListItemsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("results", &mut self.results),
                ("total_results", &mut self.total_results),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListItemsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("results", &self.results, &self.extra);
        writer.optional("total_results", &self.total_results, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /more`.
pub static LIST_WITH_MORE: runtime::Operation<ListWithMoreResponse> =
    runtime::Operation::new(&super::API, "listWithMore", runtime::Method::Get, "/more")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("offset").items("/items").size("limit").more("/has_more"),
        );

impl Stacks<'_> {
    /// `GET /more`
    ///
    /// Response: a page that says whether there are more, so that nothing is reckoned.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
    ///     .list_with_more()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_with_more(&self) -> ListWithMore {
        let call = runtime::Call::new(self.client, &LIST_WITH_MORE);
        ListWithMore(call)
    }
}

runtime::builder!(LIST_WITH_MORE, ListWithMore, ListWithMoreResponse, String);

impl ListWithMore {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /more`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWithMoreResponse {
    pub items: Option<Vec<String>>,

    pub total: Option<i64>,

    pub has_more: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListWithMoreResponse);

impl runtime::Decode for ListWithMoreResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
                ("total", &mut self.total),
                ("has_more", &mut self.has_more),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListWithMoreResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.optional("total", &self.total, &self.extra);
        writer.optional("has_more", &self.has_more, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /doubtful`.
pub static LIST_DOUBTFUL: runtime::Operation<ListDoubtfulResponse> =
    runtime::Operation::new(&super::API, "listDoubtful", runtime::Method::Get, "/doubtful")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("offset")
                .items("/items")
                .size("limit")
                .total("/total_results"),
        );

impl Stacks<'_> {
    /// `GET /doubtful`
    ///
    /// Response: a page without a total of the list.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
    ///     .list_doubtful()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_doubtful(&self) -> ListDoubtful {
        let call = runtime::Call::new(self.client, &LIST_DOUBTFUL);
        ListDoubtful(call)
    }
}

runtime::builder!(LIST_DOUBTFUL, ListDoubtful, ListDoubtfulResponse, String);

impl ListDoubtful {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /doubtful`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDoubtfulResponse {
    pub items: Option<Vec<String>>,

    pub count: Option<i64>,

    /// The number of items on this page.
    pub total: Option<i64>,

    pub total_results: Option<f64>,

    pub total_pages: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListDoubtfulResponse);

impl runtime::Decode for ListDoubtfulResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
                ("count", &mut self.count),
                ("total", &mut self.total),
                ("total_results", &mut self.total_results),
                ("totalPages", &mut self.total_pages),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListDoubtfulResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.optional("total", &self.total, &self.extra);
        writer.optional("total_results", &self.total_results, &self.extra);
        writer.optional("totalPages", &self.total_pages, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /named`.
pub static LIST_NAMED: runtime::Operation<ListNamedResponse> =
    runtime::Operation::new(&super::API, "listNamed", runtime::Method::Get, "/named")
        .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("offset")
                .items("/stacks")
                .size("limit")
                .total("/totalStacks"),
        );

impl Stacks<'_> {
    /// `GET /named`
    ///
    /// Response: a page whose total is called after its list.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
    ///     .list_named()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_named(&self) -> ListNamed {
        let call = runtime::Call::new(self.client, &LIST_NAMED);
        ListNamed(call)
    }
}

runtime::builder!(LIST_NAMED, ListNamed, ListNamedResponse, String);

impl ListNamed {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /named`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamedResponse {
    pub stacks: Option<Vec<String>>,

    pub total_stacks: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListNamedResponse);

impl runtime::Decode for ListNamedResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("stacks", &mut self.stacks),
                ("totalStacks", &mut self.total_stacks),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListNamedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("stacks", &self.stacks, &self.extra);
        writer.optional("totalStacks", &self.total_stacks, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /named-otherwise`.
pub static LIST_NAMED_OTHERWISE: runtime::Operation<ListNamedOtherwiseResponse> =
    runtime::Operation::new(
        &super::API,
        "listNamedOtherwise",
        runtime::Method::Get,
        "/named-otherwise",
    )
    .parameters(&[runtime::Parameter::query("offset"), runtime::Parameter::query("limit")])
    .outcomes(&[runtime::Outcome::json(200)])
    .pagination(runtime::Pagination::offset("offset").items("/stacks").size("limit"));

impl Stacks<'_> {
    /// `GET /named-otherwise`
    ///
    /// Response: a page with totals of other things, too, of which nobody can tell what each counts.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_totals()
    ///     .stacks()
    ///     .list_named_otherwise()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_named_otherwise(&self) -> ListNamedOtherwise {
        let call = runtime::Call::new(self.client, &LIST_NAMED_OTHERWISE);
        ListNamedOtherwise(call)
    }
}

runtime::builder!(LIST_NAMED_OTHERWISE, ListNamedOtherwise, ListNamedOtherwiseResponse, String);

impl ListNamedOtherwise {
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /named-otherwise`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamedOtherwiseResponse {
    pub stacks: Option<Vec<String>>,

    pub total_stacks: Option<i64>,

    pub total_value: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListNamedOtherwiseResponse);

impl runtime::Decode for ListNamedOtherwiseResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("stacks", &mut self.stacks),
                ("total_stacks", &mut self.total_stacks),
                ("total_value", &mut self.total_value),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListNamedOtherwiseResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("stacks", &self.stacks, &self.extra);
        writer.optional("total_stacks", &self.total_stacks, &self.extra);
        writer.optional("total_value", &self.total_value, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
