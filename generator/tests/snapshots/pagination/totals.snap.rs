mod stacks {
//! The operations of `stacks`.

use crate::runtime;

/// The operations of `stacks`.
#[derive(Clone, Copy, Debug)]
pub struct Stacks<'a> {
    client: &'a runtime::Client,
}

impl<'a> Stacks<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// The response: A page, with its total beside the offset.
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
    /// The parameter `offset`.
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    /// The parameter `limit`.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// What `GET /offsets` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByOffsetResponse {
    /// The member `data`.
    pub data: Option<Vec<String>>,

    /// The member `pagination`.
    pub pagination: Option<ListByOffsetResponsePagination>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// The member `pagination`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByOffsetResponsePagination {
    /// The member `offset`.
    pub offset: Option<i64>,

    /// The member `total`.
    pub total: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The response: A page, with its total beside the list.
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
    /// The parameter `offset`.
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    /// The parameter `limit`.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// What `GET /inside` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInsideResponse {
    /// The member `total`.
    pub total: Option<String>,

    /// The member `data`.
    pub data: Option<ListInsideResponseData>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// The member `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInsideResponseData {
    /// The member `items`.
    pub items: Option<Vec<String>>,

    /// How many items all pages have.
    pub total_count: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The response: A page, with a total that is called a number.
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
    /// The parameter `offset`.
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    /// The parameter `limit`.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// What `GET /fractions` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByFractionResponse {
    /// The member `data`.
    pub data: Option<Vec<String>>,

    /// The member `total`.
    pub total: Option<f64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The response: A page, with its number of pages before the number of items.
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
    /// The parameter `page`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// The parameter `size`.
    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}

/// What `GET /numbers` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumberResponse {
    /// The member `content`.
    pub content: Option<Vec<String>>,

    /// The member `totalElements`.
    pub total_elements: Option<i64>,

    /// The member `totalPages`.
    pub total_pages: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The response: A page, with its number of items.
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
    /// The parameter `page`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// The parameter `size`.
    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}

/// What `GET /items` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsResponse {
    /// The member `results`.
    pub results: Option<Vec<String>>,

    /// The member `total_results`.
    pub total_results: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The response: A page that says whether there are more, so that nothing is reckoned.
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
    /// The parameter `offset`.
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    /// The parameter `limit`.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// What `GET /more` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWithMoreResponse {
    /// The member `items`.
    pub items: Option<Vec<String>>,

    /// The member `total`.
    pub total: Option<i64>,

    /// The member `has_more`.
    pub has_more: Option<bool>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The response: A page without a total of the list.
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
    /// The parameter `offset`.
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    /// The parameter `limit`.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// What `GET /doubtful` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDoubtfulResponse {
    /// The member `items`.
    pub items: Option<Vec<String>>,

    /// The member `count`.
    pub count: Option<i64>,

    /// The number of items on this page.
    pub total: Option<i64>,

    /// The member `total_results`.
    pub total_results: Option<f64>,

    /// The member `totalPages`.
    pub total_pages: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The response: A page whose total is called after its list.
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
    /// The parameter `offset`.
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    /// The parameter `limit`.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// What `GET /named` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamedResponse {
    /// The member `stacks`.
    pub stacks: Option<Vec<String>>,

    /// The member `totalStacks`.
    pub total_stacks: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The response: A page with totals of other things, too, of which nobody can tell what each counts.
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
    /// The parameter `offset`.
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }

    /// The parameter `limit`.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// What `GET /named-otherwise` answers with 200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamedOtherwiseResponse {
    /// The member `stacks`.
    pub stacks: Option<Vec<String>>,

    /// The member `total_stacks`.
    pub total_stacks: Option<i64>,

    /// The member `total_value`.
    pub total_value: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
