mod abp {
//! The operations of `abp`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`abp`](self).
#[derive(Clone, Copy, Debug)]
pub struct Abp<'a> {
    client: &'a runtime::Client,
}

impl<'a> Abp<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ABP];

/// `GET /abp`.
pub static LIST_ABP: runtime::Operation<ListAbpResponse> =
    runtime::Operation::new(&super::API, "listAbp", runtime::Method::Get, "/abp")
        .parameters(&[
            runtime::Parameter::query("SkipCount").rule(runtime::Rule::integer(Some(0), None)),
            runtime::Parameter::query("MaxResultCount").rule(runtime::Rule::integer(Some(1), None)),
            runtime::Parameter::query("Sorting"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::offset("SkipCount")
                .items("/items")
                .size("MaxResultCount")
                .total("/totalCount"),
        );

impl Abp<'_> {
    /// `GET /abp`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .abp()
    ///     .list_abp()
    ///     .max_result_count(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_abp(&self) -> ListAbp {
        let call = runtime::Call::new(self.client, &LIST_ABP);
        ListAbp(call)
    }
}

runtime::builder!(LIST_ABP, ListAbp, ListAbpResponse, models::Item);

impl ListAbp {
    /// At least 0.
    pub fn skip_count(self, value: i32) -> Self {
        Self(self.0.query("SkipCount", value))
    }

    /// At least 1.
    pub fn max_result_count(self, value: i32) -> Self {
        Self(self.0.query("MaxResultCount", value))
    }

    pub fn sorting(self, value: impl Into<String>) -> Self {
        Self(self.0.query("Sorting", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /abp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAbpResponse {
    pub items: Option<Vec<models::Item>>,

    pub total_count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListAbpResponse);

impl runtime::Decode for ListAbpResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
                ("totalCount", &mut self.total_count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListAbpResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.optional("totalCount", &self.total_count, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod aws {
//! The operations of `aws`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`aws`](self).
#[derive(Clone, Copy, Debug)]
pub struct Aws<'a> {
    client: &'a runtime::Client,
}

impl<'a> Aws<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_AWS, &LIST_S3];

/// `POST /aws`.
pub static LIST_AWS: runtime::Operation<ListAwsResponse> =
    runtime::Operation::new(&super::API, "listAws", runtime::Method::Post, "/aws")
        .bodies(&[runtime::Body::json_of::<ListAwsBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/NextToken", "/NextToken").items("/Items").in_body(),
        );

impl Aws<'_> {
    /// `POST /aws`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::pagination_producers::aws::ListAwsBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = ListAwsBody::default();
    /// body.max_results = Some(1);
    /// let response = client
    ///     .pagination_producers()
    ///     .aws()
    ///     .list_aws(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_aws(&self, body: ListAwsBody) -> ListAws {
        let call = runtime::Call::new(self.client, &LIST_AWS).body_json(&body);
        ListAws(call)
    }
}

runtime::builder!(LIST_AWS, ListAws, ListAwsResponse, models::Item);

/// The request body of `POST /aws`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAwsBody {
    pub next_token: Option<String>,

    pub max_results: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListAwsBody);

impl ListAwsBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ListAwsBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("NextToken", &mut self.next_token),
                ("MaxResults", &mut self.max_results),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListAwsBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("NextToken", &self.next_token, &self.extra);
        writer.optional("MaxResults", &self.max_results, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 200 response of `POST /aws`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAwsResponse {
    pub items: Option<Vec<models::Item>>,

    pub next_token: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListAwsResponse);

impl runtime::Decode for ListAwsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("Items", &mut self.items),
                ("NextToken", &mut self.next_token),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListAwsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("Items", &self.items, &self.extra);
        writer.optional("NextToken", &self.next_token, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /s3`.
pub static LIST_S3: runtime::Operation<ListS3Response> =
    runtime::Operation::new(&super::API, "listS3", runtime::Method::Get, "/s3")
        .parameters(&[runtime::Parameter::query("marker"), runtime::Parameter::query("max-keys")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/NextMarker", "marker")
                .items("/Contents")
                .more("/IsTruncated"),
        );

impl Aws<'_> {
    /// `GET /s3`
    ///
    /// Response: a page, which is said to be cut off.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .aws()
    ///     .list_s3()
    ///     .max_keys(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_s3(&self) -> ListS3 {
        let call = runtime::Call::new(self.client, &LIST_S3);
        ListS3(call)
    }
}

runtime::builder!(LIST_S3, ListS3, ListS3Response, models::Item);

impl ListS3 {
    pub fn marker(self, value: impl Into<String>) -> Self {
        Self(self.0.query("marker", runtime::Value::text(value)))
    }

    pub fn max_keys(self, value: i64) -> Self {
        Self(self.0.query("max-keys", value))
    }
}

/// The 200 response of `GET /s3`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListS3Response {
    pub contents: Option<Vec<models::Item>>,

    pub is_truncated: Option<bool>,

    pub next_marker: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListS3Response);

impl runtime::Decode for ListS3Response {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("Contents", &mut self.contents),
                ("IsTruncated", &mut self.is_truncated),
                ("NextMarker", &mut self.next_marker),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListS3Response {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("Contents", &self.contents, &self.extra);
        writer.optional("IsTruncated", &self.is_truncated, &self.extra);
        writer.optional("NextMarker", &self.next_marker, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod camunda {
//! The operations of `camunda`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`camunda`](self).
#[derive(Clone, Copy, Debug)]
pub struct Camunda<'a> {
    client: &'a runtime::Client,
}

impl<'a> Camunda<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_CAMUNDA];

/// `GET /camunda`.
pub static LIST_CAMUNDA: runtime::Operation<Vec<models::Item>> =
    runtime::Operation::new(&super::API, "listCamunda", runtime::Method::Get, "/camunda")
        .parameters(&[
            runtime::Parameter::query("firstResult"),
            runtime::Parameter::query("maxResults"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("firstResult").size("maxResults"));

impl Camunda<'_> {
    /// `GET /camunda`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .camunda()
    ///     .list_camunda()
    ///     .max_results(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_camunda(&self) -> ListCamunda {
        let call = runtime::Call::new(self.client, &LIST_CAMUNDA);
        ListCamunda(call)
    }
}

runtime::builder!(LIST_CAMUNDA, ListCamunda, Vec<models::Item>, models::Item);

impl ListCamunda {
    pub fn first_result(self, value: i64) -> Self {
        Self(self.0.query("firstResult", value))
    }

    pub fn max_results(self, value: i64) -> Self {
        Self(self.0.query("maxResults", value))
    }
}
}

mod django {
//! The operations of `django`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`django`](self).
#[derive(Clone, Copy, Debug)]
pub struct Django<'a> {
    client: &'a runtime::Client,
}

impl<'a> Django<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_DJANGO];

/// `GET /django`.
pub static LIST_DJANGO: runtime::Operation<ListDjangoResponse> =
    runtime::Operation::new(&super::API, "listDjango", runtime::Method::Get, "/django")
        .parameters(&[runtime::Parameter::query("limit"), runtime::Parameter::query("offset")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/next").items("/results").size("limit"));

impl Django<'_> {
    /// `GET /django`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .django()
    ///     .list_django()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_django(&self) -> ListDjango {
        let call = runtime::Call::new(self.client, &LIST_DJANGO);
        ListDjango(call)
    }
}

runtime::builder!(LIST_DJANGO, ListDjango, ListDjangoResponse, models::Item);

impl ListDjango {
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }

    pub fn offset(self, value: i64) -> Self {
        Self(self.0.query("offset", value))
    }
}

/// The 200 response of `GET /django`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDjangoResponse {
    pub count: i64,

    pub next: Option<String>,

    pub previous: Option<String>,

    pub results: Vec<models::Item>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListDjangoResponse);

impl runtime::Decode for ListDjangoResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("count", &mut self.count),
                ("results", &mut self.results),
            ],
            &mut [
                ("next", &mut self.next),
                ("previous", &mut self.previous),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListDjangoResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("count", &self.count);
        writer.optional("next", &self.next, &self.extra);
        writer.optional("previous", &self.previous, &self.extra);
        writer.required("results", &self.results);
        writer.end_object(&self.extra);
    }
}
}

mod google {
//! The operations of `google`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`google`](self).
#[derive(Clone, Copy, Debug)]
pub struct Google<'a> {
    client: &'a runtime::Client,
}

impl<'a> Google<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_GOOGLE];

/// `GET /google`.
pub static LIST_GOOGLE: runtime::Operation<ListGoogleResponse> =
    runtime::Operation::new(&super::API, "listGoogle", runtime::Method::Get, "/google")
        .parameters(&[
            runtime::Parameter::query("pageToken"),
            runtime::Parameter::query("pageSize"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/nextPageToken", "pageToken")
                .items("/items")
                .size("pageSize"),
        );

impl Google<'_> {
    /// `GET /google`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .google()
    ///     .list_google()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_google(&self) -> ListGoogle {
        let call = runtime::Call::new(self.client, &LIST_GOOGLE);
        ListGoogle(call)
    }
}

runtime::builder!(LIST_GOOGLE, ListGoogle, ListGoogleResponse, models::Item);

impl ListGoogle {
    pub fn page_token(self, value: impl Into<String>) -> Self {
        Self(self.0.query("pageToken", runtime::Value::text(value)))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("pageSize", value))
    }
}

/// The 200 response of `GET /google`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGoogleResponse {
    pub items: Option<Vec<models::Item>>,

    pub next_page_token: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListGoogleResponse);

impl runtime::Decode for ListGoogleResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("items", &mut self.items),
                ("nextPageToken", &mut self.next_page_token),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListGoogleResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.optional("nextPageToken", &self.next_page_token, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod header {
//! The operations of `header`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`header`](self).
#[derive(Clone, Copy, Debug)]
pub struct Header<'a> {
    client: &'a runtime::Client,
}

impl<'a> Header<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_BY_HEADER];

/// `GET /header`.
pub static LIST_BY_HEADER: runtime::Operation<Vec<models::Item>> =
    runtime::Operation::new(&super::API, "listByHeader", runtime::Method::Get, "/header")
        .parameters(&[runtime::Parameter::query("per_page")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::link_header().size("per_page"));

impl Header<'_> {
    /// `GET /header`
    ///
    /// Response headers: `Link`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .header()
    ///     .list_by_header()
    ///     .per_page(1)
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

runtime::builder!(LIST_BY_HEADER, ListByHeader, Vec<models::Item>, models::Item);

impl ListByHeader {
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }
}
}

mod headers {
//! Response headers.

use crate::runtime;

/// The header `Link`.
pub const LINK: runtime::Header<String> = runtime::Header::new("Link");
}

mod json_api {
//! The operations of `json_api`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`json_api`](self).
#[derive(Clone, Copy, Debug)]
pub struct JsonApi<'a> {
    client: &'a runtime::Client,
}

impl<'a> JsonApi<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_JSON_API_NUMBERS,
    &LIST_JSON_API_OFFSETS,
    &LIST_JSON_API_LINKS,
];

/// `GET /json_api/numbers`.
pub static LIST_JSON_API_NUMBERS: runtime::Operation<ListJsonApiNumbersResponse> =
    runtime::Operation::new(
        &super::API,
        "listJsonApiNumbers",
        runtime::Method::Get,
        "/json_api/numbers",
    )
    .parameters(&[
        runtime::Parameter::query("page[number]"),
        runtime::Parameter::query("page[size]"),
    ])
    .outcomes(&[runtime::Outcome::json(200).media("application/vnd.api+json")])
    .pagination(
        runtime::Pagination::page_number("page[number]")
            .first(1)
            .items("/data")
            .size("page[size]")
            .total_pages("/meta/totalPages"),
    );

impl JsonApi<'_> {
    /// `GET /json_api/numbers`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .json_api()
    ///     .list_json_api_numbers()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_json_api_numbers(&self) -> ListJsonApiNumbers {
        let call = runtime::Call::new(self.client, &LIST_JSON_API_NUMBERS);
        ListJsonApiNumbers(call)
    }
}

runtime::builder!(
    LIST_JSON_API_NUMBERS,
    ListJsonApiNumbers,
    ListJsonApiNumbersResponse,
    models::Item,
);

impl ListJsonApiNumbers {
    /// Default: `1`.
    pub fn page_number(self, value: i64) -> Self {
        Self(self.0.query("page[number]", value))
    }

    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("page[size]", value))
    }
}

/// The 200 response of `GET /json_api/numbers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJsonApiNumbersResponse {
    pub data: Option<Vec<models::Item>>,

    pub meta: Option<ListJsonApiNumbersResponseMeta>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListJsonApiNumbersResponse);

impl runtime::Decode for ListJsonApiNumbersResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListJsonApiNumbersResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJsonApiNumbersResponseMeta {
    pub total_pages: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListJsonApiNumbersResponseMeta);

impl runtime::Decode for ListJsonApiNumbersResponseMeta {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("totalPages", &mut self.total_pages),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListJsonApiNumbersResponseMeta {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("totalPages", &self.total_pages, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /json_api/offsets`.
pub static LIST_JSON_API_OFFSETS: runtime::Operation<ListJsonApiOffsetsResponse> =
    runtime::Operation::new(
        &super::API,
        "listJsonApiOffsets",
        runtime::Method::Get,
        "/json_api/offsets",
    )
    .parameters(&[
        runtime::Parameter::query("page[offset]"),
        runtime::Parameter::query("page[limit]"),
    ])
    .outcomes(&[runtime::Outcome::json(200).media("application/vnd.api+json")])
    .pagination(runtime::Pagination::offset("page[offset]").items("/data").size("page[limit]"));

impl JsonApi<'_> {
    /// `GET /json_api/offsets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .json_api()
    ///     .list_json_api_offsets()
    ///     .page_limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_json_api_offsets(&self) -> ListJsonApiOffsets {
        let call = runtime::Call::new(self.client, &LIST_JSON_API_OFFSETS);
        ListJsonApiOffsets(call)
    }
}

runtime::builder!(
    LIST_JSON_API_OFFSETS,
    ListJsonApiOffsets,
    ListJsonApiOffsetsResponse,
    models::Item,
);

impl ListJsonApiOffsets {
    pub fn page_offset(self, value: i64) -> Self {
        Self(self.0.query("page[offset]", value))
    }

    pub fn page_limit(self, value: i64) -> Self {
        Self(self.0.query("page[limit]", value))
    }
}

/// The 200 response of `GET /json_api/offsets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJsonApiOffsetsResponse {
    pub data: Option<Vec<models::Item>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListJsonApiOffsetsResponse);

impl runtime::Decode for ListJsonApiOffsetsResponse {
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

impl runtime::Encode for ListJsonApiOffsetsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /json_api/links`.
pub static LIST_JSON_API_LINKS: runtime::Operation<ListJsonApiLinksResponse> =
    runtime::Operation::new(
        &super::API,
        "listJsonApiLinks",
        runtime::Method::Get,
        "/json_api/links",
    )
    .parameters(&[runtime::Parameter::query("filter[colour]")])
    .outcomes(&[runtime::Outcome::json(200).media("application/vnd.api+json")])
    .pagination(runtime::Pagination::next_url("/links/next").items("/data"));

impl JsonApi<'_> {
    /// `GET /json_api/links`
    ///
    /// Response: a page, with a link that is a URL or an object which holds one.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .json_api()
    ///     .list_json_api_links()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_json_api_links(&self) -> ListJsonApiLinks {
        let call = runtime::Call::new(self.client, &LIST_JSON_API_LINKS);
        ListJsonApiLinks(call)
    }
}

runtime::builder!(LIST_JSON_API_LINKS, ListJsonApiLinks, ListJsonApiLinksResponse, models::Item);

impl ListJsonApiLinks {
    pub fn filter_colour(self, value: impl Into<String>) -> Self {
        Self(self.0.query("filter[colour]", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /json_api/links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJsonApiLinksResponse {
    pub data: Option<Vec<models::Item>>,

    pub links: Option<ListJsonApiLinksResponseLinks>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListJsonApiLinksResponse);

impl runtime::Decode for ListJsonApiLinksResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("data", &mut self.data),
                ("links", &mut self.links),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListJsonApiLinksResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.optional("links", &self.links, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJsonApiLinksResponseLinks {
    pub self_: Option<models::Link>,

    pub next: Option<models::Link>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListJsonApiLinksResponseLinks);

impl runtime::Decode for ListJsonApiLinksResponseLinks {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("self", &mut self.self_),
                ("next", &mut self.next),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListJsonApiLinksResponseLinks {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("self", &self.self_, &self.extra);
        writer.optional("next", &self.next, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod keycloak {
//! The operations of `keycloak`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`keycloak`](self).
#[derive(Clone, Copy, Debug)]
pub struct Keycloak<'a> {
    client: &'a runtime::Client,
}

impl<'a> Keycloak<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_KEYCLOAK];

/// `GET /keycloak`.
pub static LIST_KEYCLOAK: runtime::Operation<Vec<models::Item>> =
    runtime::Operation::new(&super::API, "listKeycloak", runtime::Method::Get, "/keycloak")
        .parameters(&[runtime::Parameter::query("first"), runtime::Parameter::query("max")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::offset("first").size("max"));

impl Keycloak<'_> {
    /// `GET /keycloak`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .keycloak()
    ///     .list_keycloak()
    ///     .max(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_keycloak(&self) -> ListKeycloak {
        let call = runtime::Call::new(self.client, &LIST_KEYCLOAK);
        ListKeycloak(call)
    }
}

runtime::builder!(LIST_KEYCLOAK, ListKeycloak, Vec<models::Item>, models::Item);

impl ListKeycloak {
    /// Pagination offset
    pub fn first(self, value: i32) -> Self {
        Self(self.0.query("first", value))
    }

    /// Maximum results size (defaults to 100)
    pub fn max(self, value: i32) -> Self {
        Self(self.0.query("max", value))
    }
}
}

mod models_item {
//! The schema at `/components/schemas/Item`.

use crate::runtime;

/// The schema `Item`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Item);

impl runtime::Decode for Item {
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

impl runtime::Encode for Item {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod models_link {
//! The schema at `/components/schemas/Link`.

use crate::runtime;

/// The schema `Link`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Link {
    Text(String),

    Href(LinkHref),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Link, Other);

impl runtime::Decode for Link {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::Href);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Link {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Href(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of the schema `Link`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkHref {
    pub href: String,

    pub meta: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(LinkHref);

impl runtime::Decode for LinkHref {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("href", &mut self.href),
            ],
            &mut [
                ("meta", &mut self.meta),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for LinkHref {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("href", &self.href);
        writer.optional("meta", &self.meta, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod odata {
//! The operations of `odata`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`odata`](self).
#[derive(Clone, Copy, Debug)]
pub struct Odata<'a> {
    client: &'a runtime::Client,
}

impl<'a> Odata<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ODATA];

/// `GET /odata`.
pub static LIST_ODATA: runtime::Operation<ListOdataResponse> =
    runtime::Operation::new(&super::API, "listOdata", runtime::Method::Get, "/odata")
        .parameters(&[runtime::Parameter::query("$top"), runtime::Parameter::query("$skip")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(runtime::Pagination::next_url("/@odata.nextLink").items("/value").size("$top"));

impl Odata<'_> {
    /// `GET /odata`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .odata()
    ///     .list_odata()
    ///     .top(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_odata(&self) -> ListOdata {
        let call = runtime::Call::new(self.client, &LIST_ODATA);
        ListOdata(call)
    }
}

runtime::builder!(LIST_ODATA, ListOdata, ListOdataResponse, models::Item);

impl ListOdata {
    pub fn top(self, value: i64) -> Self {
        Self(self.0.query("$top", value))
    }

    pub fn skip(self, value: i64) -> Self {
        Self(self.0.query("$skip", value))
    }
}

/// The 200 response of `GET /odata`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOdataResponse {
    pub value: Option<Vec<models::Item>>,

    pub odata_next_link: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListOdataResponse);

impl runtime::Decode for ListOdataResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("value", &mut self.value),
                ("@odata.nextLink", &mut self.odata_next_link),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListOdataResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("value", &self.value, &self.extra);
        writer.optional("@odata.nextLink", &self.odata_next_link, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod others {
//! The operations of `others`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`others`](self).
#[derive(Clone, Copy, Debug)]
pub struct Others<'a> {
    client: &'a runtime::Client,
}

impl<'a> Others<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_GREATEST, &LIST_ENDED];

/// `GET /greatest`.
pub static LIST_GREATEST: runtime::Operation<Vec<models::Item>> =
    runtime::Operation::new(&super::API, "listGreatest", runtime::Method::Get, "/greatest")
        .parameters(&[
            runtime::Parameter::query("max"),
            runtime::Parameter::query("pageOffset"),
            runtime::Parameter::query("limit"),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Others<'_> {
    /// What is called max is no size of a page here, and nothing says how the list goes on.
    ///
    /// `GET /greatest`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .others()
    ///     .list_greatest()
    ///     .max(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_greatest(&self) -> ListGreatest {
        let call = runtime::Call::new(self.client, &LIST_GREATEST);
        ListGreatest(call)
    }
}

runtime::builder!(LIST_GREATEST, ListGreatest, Vec<models::Item>);

impl ListGreatest {
    pub fn max(self, value: i64) -> Self {
        Self(self.0.query("max", value))
    }

    pub fn page_offset(self, value: i64) -> Self {
        Self(self.0.query("pageOffset", value))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// `GET /ended`.
pub static LIST_ENDED: runtime::Operation<ListEndedResponse> =
    runtime::Operation::new(&super::API, "listEnded", runtime::Method::Get, "/ended")
        .parameters(&[runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Others<'_> {
    /// Without a word on whether there are more, what ends a page leads on from the last as well.
    ///
    /// `GET /ended`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .others()
    ///     .list_ended()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ended(&self) -> ListEnded {
        let call = runtime::Call::new(self.client, &LIST_ENDED);
        ListEnded(call)
    }
}

runtime::builder!(LIST_ENDED, ListEnded, ListEndedResponse);

impl ListEnded {
    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /ended`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEndedResponse {
    pub nodes: Option<Vec<models::Item>>,

    pub page_info: Option<ListEndedResponsePageInfo>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEndedResponse);

impl runtime::Decode for ListEndedResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("nodes", &mut self.nodes),
                ("pageInfo", &mut self.page_info),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEndedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("nodes", &self.nodes, &self.extra);
        writer.optional("pageInfo", &self.page_info, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `pageInfo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEndedResponsePageInfo {
    pub end_cursor: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListEndedResponsePageInfo);

impl runtime::Decode for ListEndedResponsePageInfo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("endCursor", &mut self.end_cursor),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListEndedResponsePageInfo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("endCursor", &self.end_cursor, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod relay {
//! The operations of `relay`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`relay`](self).
#[derive(Clone, Copy, Debug)]
pub struct Relay<'a> {
    client: &'a runtime::Client,
}

impl<'a> Relay<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_RELAY];

/// `GET /relay`.
pub static LIST_RELAY: runtime::Operation<ListRelayResponse> =
    runtime::Operation::new(&super::API, "listRelay", runtime::Method::Get, "/relay")
        .parameters(&[runtime::Parameter::query("first"), runtime::Parameter::query("after")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/page_info/end_cursor", "after")
                .items("/nodes")
                .size("first")
                .more("/page_info/has_next_page"),
        );

impl Relay<'_> {
    /// `GET /relay`
    ///
    /// Response: a page that says where it ends, also where it is the last.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .relay()
    ///     .list_relay()
    ///     .first(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_relay(&self) -> ListRelay {
        let call = runtime::Call::new(self.client, &LIST_RELAY);
        ListRelay(call)
    }
}

runtime::builder!(LIST_RELAY, ListRelay, ListRelayResponse, models::Item);

impl ListRelay {
    pub fn first(self, value: i64) -> Self {
        Self(self.0.query("first", value))
    }

    pub fn after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("after", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /relay`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRelayResponse {
    pub nodes: Option<Vec<models::Item>>,

    pub page_info: Option<ListRelayResponsePageInfo>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListRelayResponse);

impl runtime::Decode for ListRelayResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("nodes", &mut self.nodes),
                ("page_info", &mut self.page_info),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListRelayResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("nodes", &self.nodes, &self.extra);
        writer.optional("page_info", &self.page_info, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `page_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRelayResponsePageInfo {
    pub start_cursor: Option<String>,

    pub end_cursor: Option<String>,

    pub has_next_page: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListRelayResponsePageInfo);

impl runtime::Decode for ListRelayResponsePageInfo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("start_cursor", &mut self.start_cursor),
                ("end_cursor", &mut self.end_cursor),
                ("has_next_page", &mut self.has_next_page),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListRelayResponsePageInfo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("start_cursor", &self.start_cursor, &self.extra);
        writer.optional("end_cursor", &self.end_cursor, &self.extra);
        writer.optional("has_next_page", &self.has_next_page, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod spring {
//! The operations of `spring`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`spring`](self).
#[derive(Clone, Copy, Debug)]
pub struct Spring<'a> {
    client: &'a runtime::Client,
}

impl<'a> Spring<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_SPRING, &LIST_SPRING_REST];

/// `GET /spring`.
pub static LIST_SPRING: runtime::Operation<ListSpringResponse> =
    runtime::Operation::new(&super::API, "listSpring", runtime::Method::Get, "/spring")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(0), None)),
            runtime::Parameter::query("size").rule(runtime::Rule::integer(Some(1), None)),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page")
                .first(0)
                .items("/content")
                .size("size")
                .last("/last"),
        );

impl Spring<'_> {
    /// `GET /spring`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .spring()
    ///     .list_spring()
    ///     .size(20)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_spring(&self) -> ListSpring {
        let call = runtime::Call::new(self.client, &LIST_SPRING);
        ListSpring(call)
    }
}

runtime::builder!(LIST_SPRING, ListSpring, ListSpringResponse, models::Item);

impl ListSpring {
    /// Zero-based page index (0..N)
    ///
    /// Default: `0`.
    ///
    /// At least 0.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// Default: `20`.
    ///
    /// At least 1.
    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}

/// The 200 response of `GET /spring`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpringResponse {
    pub content: Option<Vec<models::Item>>,

    pub last: Option<bool>,

    pub total_pages: Option<i64>,

    pub total_elements: Option<i64>,

    pub number: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpringResponse);

impl runtime::Decode for ListSpringResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("content", &mut self.content),
                ("last", &mut self.last),
                ("totalPages", &mut self.total_pages),
                ("totalElements", &mut self.total_elements),
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListSpringResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("content", &self.content, &self.extra);
        writer.optional("last", &self.last, &self.extra);
        writer.optional("totalPages", &self.total_pages, &self.extra);
        writer.optional("totalElements", &self.total_elements, &self.extra);
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /spring/rest`.
pub static LIST_SPRING_REST: runtime::Operation<ListSpringRestResponse> =
    runtime::Operation::new(&super::API, "listSpringRest", runtime::Method::Get, "/spring/rest")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(0), None)),
            runtime::Parameter::query("size").rule(runtime::Rule::integer(Some(1), None)),
        ])
        .outcomes(&[runtime::Outcome::json(200).media("application/hal+json")])
        .pagination(
            runtime::Pagination::page_number("page")
                .first(0)
                .items("/_embedded/items")
                .size("size")
                .total_pages("/page/totalPages"),
        );

impl Spring<'_> {
    /// `GET /spring/rest`
    ///
    /// Response: a page with its items in an object of the resources that are embedded.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .spring()
    ///     .list_spring_rest()
    ///     .size(20)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_spring_rest(&self) -> ListSpringRest {
        let call = runtime::Call::new(self.client, &LIST_SPRING_REST);
        ListSpringRest(call)
    }
}

runtime::builder!(LIST_SPRING_REST, ListSpringRest, ListSpringRestResponse, models::Item);

impl ListSpringRest {
    /// Default: `0`.
    ///
    /// At least 0.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// Default: `20`.
    ///
    /// At least 1.
    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }
}

/// The 200 response of `GET /spring/rest`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpringRestResponse {
    pub embedded: Option<ListSpringRestResponseEmbedded>,

    pub links: Option<runtime::Map<ListSpringRestResponseLinksValue>>,

    pub page: Option<ListSpringRestResponsePage>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpringRestResponse);

impl runtime::Decode for ListSpringRestResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("_embedded", &mut self.embedded),
                ("_links", &mut self.links),
                ("page", &mut self.page),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListSpringRestResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("_embedded", &self.embedded, &self.extra);
        writer.optional("_links", &self.links, &self.extra);
        writer.optional("page", &self.page, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `_embedded`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpringRestResponseEmbedded {
    pub items: Option<Vec<models::Item>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpringRestResponseEmbedded);

impl runtime::Decode for ListSpringRestResponseEmbedded {
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

impl runtime::Encode for ListSpringRestResponseEmbedded {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// A value of the property `_links`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpringRestResponseLinksValue {
    pub href: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpringRestResponseLinksValue);

impl runtime::Decode for ListSpringRestResponseLinksValue {
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

impl runtime::Encode for ListSpringRestResponseLinksValue {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("href", &self.href, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSpringRestResponsePage {
    pub size: Option<i64>,

    pub total_elements: Option<i64>,

    pub total_pages: Option<i64>,

    pub number: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListSpringRestResponsePage);

impl runtime::Decode for ListSpringRestResponsePage {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
                ("totalElements", &mut self.total_elements),
                ("totalPages", &mut self.total_pages),
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListSpringRestResponsePage {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.optional("totalElements", &self.total_elements, &self.extra);
        writer.optional("totalPages", &self.total_pages, &self.extra);
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod stripe {
//! The operations of `stripe`.

use crate::pagination_producers::models;
use crate::runtime;

/// The operations of [`stripe`](self).
#[derive(Clone, Copy, Debug)]
pub struct Stripe<'a> {
    client: &'a runtime::Client,
}

impl<'a> Stripe<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_STRIPE];

/// `GET /stripe`.
pub static LIST_STRIPE: runtime::Operation<ListStripeResponse> =
    runtime::Operation::new(&super::API, "listStripe", runtime::Method::Get, "/stripe")
        .parameters(&[
            runtime::Parameter::query("starting_after"),
            runtime::Parameter::query("limit"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::last_item("/id", "starting_after")
                .items("/data")
                .size("limit")
                .more("/has_more"),
        );

impl Stripe<'_> {
    /// `GET /stripe`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_producers()
    ///     .stripe()
    ///     .list_stripe()
    ///     .limit(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_stripe(&self) -> ListStripe {
        let call = runtime::Call::new(self.client, &LIST_STRIPE);
        ListStripe(call)
    }
}

runtime::builder!(LIST_STRIPE, ListStripe, ListStripeResponse, models::Item);

impl ListStripe {
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.query("starting_after", runtime::Value::text(value)))
    }

    pub fn limit(self, value: i64) -> Self {
        Self(self.0.query("limit", value))
    }
}

/// The 200 response of `GET /stripe`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListStripeResponse {
    pub data: Vec<models::Item>,

    pub has_more: bool,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListStripeResponse);

impl runtime::Decode for ListStripeResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("data", &mut self.data),
                ("has_more", &mut self.has_more),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListStripeResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.required("has_more", &self.has_more);
        writer.end_object(&self.extra);
    }
}
}
