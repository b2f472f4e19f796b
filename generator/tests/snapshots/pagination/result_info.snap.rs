mod lists {
//! The operations of `lists`.

use crate::pagination_result_info::models;
use crate::runtime;

/// The operations of [`lists`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lists<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &LIST_KEYS,
    &LIST_ITEMS,
    &LIST_ZONES,
    &LIST_INDEXES,
    &LIST_COUNTRIES,
    &LIST_PACKAGES,
];

/// `GET /keys`.
pub static LIST_KEYS: runtime::Operation<ListKeysResponse> =
    runtime::Operation::new(&super::API, "listKeys", runtime::Method::Get, "/keys")
        .parameters(&[
            runtime::Parameter::query("limit").rule(runtime::Rule::integer(Some(10), Some(1000))),
            runtime::Parameter::query("cursor"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/result_info/cursor", "cursor")
                .items("/result")
                .size("limit"),
        );

impl Lists<'_> {
    /// `GET /keys`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_result_info()
    ///     .lists()
    ///     .list_keys()
    ///     .limit(10.0)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_keys(&self) -> ListKeys {
        let call = runtime::Call::new(self.client, &LIST_KEYS);
        ListKeys(call)
    }
}

runtime::builder!(LIST_KEYS, ListKeys, ListKeysResponse, ListKeysResponseResultItem);

impl ListKeys {
    /// From 10 to 1000.
    pub fn limit(self, value: f64) -> Self {
        Self(self.0.query("limit", value))
    }

    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /keys`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListKeysResponse {
    pub success: Option<bool>,

    pub errors: Option<Vec<String>>,

    pub result: Option<Vec<ListKeysResponseResultItem>>,

    pub result_info: Option<ListKeysResponseResultInfo>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListKeysResponse);

impl runtime::Decode for ListKeysResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("success", &mut self.success),
                ("errors", &mut self.errors),
                ("result", &mut self.result),
                ("result_info", &mut self.result_info),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListKeysResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("success", &self.success, &self.extra);
        writer.optional("errors", &self.errors, &self.extra);
        writer.optional("result", &self.result, &self.extra);
        writer.optional("result_info", &self.result_info, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListKeysResponseResultItem {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListKeysResponseResultItem);

impl runtime::Decode for ListKeysResponseResultItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListKeysResponseResultItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `result_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListKeysResponseResultInfo {
    pub count: Option<f64>,

    pub cursor: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListKeysResponseResultInfo);

impl runtime::Decode for ListKeysResponseResultInfo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("count", &mut self.count),
                ("cursor", &mut self.cursor),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListKeysResponseResultInfo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("count", &self.count, &self.extra);
        writer.optional("cursor", &self.cursor, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /items`.
pub static LIST_ITEMS: runtime::Operation<ListItemsResponse> =
    runtime::Operation::new(&super::API, "listItems", runtime::Method::Get, "/items")
        .parameters(&[runtime::Parameter::query("per_page"), runtime::Parameter::query("cursor")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::token("/result_info/cursors/after", "cursor")
                .items("/result")
                .size("per_page"),
        );

impl Lists<'_> {
    /// `GET /items`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_result_info()
    ///     .lists()
    ///     .list_items()
    ///     .per_page(1)
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

runtime::builder!(LIST_ITEMS, ListItems, ListItemsResponse, ListItemsResponseResultItem);

impl ListItems {
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }

    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", runtime::Value::text(value)))
    }
}

/// The 200 response of `GET /items`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsResponse {
    pub result: Option<Vec<ListItemsResponseResultItem>>,

    pub result_info: Option<ListItemsResponseResultInfo>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListItemsResponse);

impl runtime::Decode for ListItemsResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("result", &mut self.result),
                ("result_info", &mut self.result_info),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListItemsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.optional("result_info", &self.result_info, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `result`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsResponseResultItem {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListItemsResponseResultItem);

impl runtime::Decode for ListItemsResponseResultItem {
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

impl runtime::Encode for ListItemsResponseResultItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `result_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsResponseResultInfo {
    pub cursors: Option<ListItemsResponseResultInfoCursors>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListItemsResponseResultInfo);

impl runtime::Decode for ListItemsResponseResultInfo {
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

impl runtime::Encode for ListItemsResponseResultInfo {
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
pub struct ListItemsResponseResultInfoCursors {
    pub before: Option<String>,

    pub after: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListItemsResponseResultInfoCursors);

impl runtime::Decode for ListItemsResponseResultInfoCursors {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("before", &mut self.before),
                ("after", &mut self.after),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListItemsResponseResultInfoCursors {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("before", &self.before, &self.extra);
        writer.optional("after", &self.after, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /zones`.
pub static LIST_ZONES: runtime::Operation<ListZonesResponse> =
    runtime::Operation::new(&super::API, "listZones", runtime::Method::Get, "/zones")
        .parameters(&[runtime::Parameter::query("per_page"), runtime::Parameter::query("page")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page")
                .first(1)
                .items("/result")
                .size("per_page")
                .total("/result_info/total_count"),
        );

impl Lists<'_> {
    /// `GET /zones`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_result_info()
    ///     .lists()
    ///     .list_zones()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_zones(&self) -> ListZones {
        let call = runtime::Call::new(self.client, &LIST_ZONES);
        ListZones(call)
    }
}

runtime::builder!(LIST_ZONES, ListZones, ListZonesResponse, ListZonesResponseResultItem);

impl ListZones {
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }

    /// Default: `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }
}

/// The 200 response of `GET /zones`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListZonesResponse {
    pub result: Option<Vec<ListZonesResponseResultItem>>,

    pub result_info: Option<ListZonesResponseResultInfo>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListZonesResponse);

impl runtime::Decode for ListZonesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("result", &mut self.result),
                ("result_info", &mut self.result_info),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListZonesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.optional("result_info", &self.result_info, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `result`.
pub type ListZonesResponseResultItem = ListItemsResponseResultItem;

/// The property `result_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListZonesResponseResultInfo {
    pub count: Option<i64>,

    pub total_count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListZonesResponseResultInfo);

impl runtime::Decode for ListZonesResponseResultInfo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("count", &mut self.count),
                ("total_count", &mut self.total_count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListZonesResponseResultInfo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("count", &self.count, &self.extra);
        writer.optional("total_count", &self.total_count, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /indexes`.
pub static LIST_INDEXES: runtime::Operation<ListIndexesResponse> =
    runtime::Operation::new(&super::API, "listIndexes", runtime::Method::Get, "/indexes")
        .parameters(&[
            runtime::Parameter::query("page").rule(runtime::Rule::integer(Some(0), None)),
            runtime::Parameter::query("hitsPerPage"),
        ])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page").first(0).items("/items").size("hitsPerPage"),
        );

impl Lists<'_> {
    /// `GET /indexes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_result_info()
    ///     .lists()
    ///     .list_indexes()
    ///     .hits_per_page(100)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_indexes(&self) -> ListIndexes {
        let call = runtime::Call::new(self.client, &LIST_INDEXES);
        ListIndexes(call)
    }
}

runtime::builder!(LIST_INDEXES, ListIndexes, ListIndexesResponse, ListIndexesResponseItemsItem);

impl ListIndexes {
    /// The page. If `null`, the answer is not paginated.
    ///
    /// At least 0.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }

    /// Default: `100`.
    pub fn hits_per_page(self, value: i64) -> Self {
        Self(self.0.query("hitsPerPage", value))
    }
}

/// The 200 response of `GET /indexes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIndexesResponse {
    pub items: Option<Vec<ListIndexesResponseItemsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListIndexesResponse);

impl runtime::Decode for ListIndexesResponse {
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

impl runtime::Encode for ListIndexesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `items`.
pub type ListIndexesResponseItemsItem = ListKeysResponseResultItem;

/// `GET /countries`.
pub static LIST_COUNTRIES: runtime::Operation<ListCountriesResponse> =
    runtime::Operation::new(&super::API, "listCountries", runtime::Method::Get, "/countries")
        .parameters(&[
            runtime::Parameter::query("PageSize"),
            runtime::Parameter::query("Page").rule(runtime::Rule::integer(Some(0), None)),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Lists<'_> {
    /// `GET /countries`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_result_info()
    ///     .lists()
    ///     .list_countries()
    ///     .page_size(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_countries(&self) -> ListCountries {
        let call = runtime::Call::new(self.client, &LIST_COUNTRIES);
        ListCountries(call)
    }
}

runtime::builder!(LIST_COUNTRIES, ListCountries, ListCountriesResponse);

impl ListCountries {
    pub fn page_size(self, value: i64) -> Self {
        Self(self.0.query("PageSize", value))
    }

    /// The page index. This value is simply for client state.
    ///
    /// At least 0.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("Page", value))
    }
}

/// The 200 response of `GET /countries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCountriesResponse {
    pub countries: Option<Vec<ListCountriesResponseCountriesItem>>,

    pub uri: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListCountriesResponse);

impl runtime::Decode for ListCountriesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("countries", &mut self.countries),
                ("uri", &mut self.uri),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListCountriesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("countries", &self.countries, &self.extra);
        writer.optional("uri", &self.uri, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `countries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCountriesResponseCountriesItem {
    pub code: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListCountriesResponseCountriesItem);

impl runtime::Decode for ListCountriesResponseCountriesItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("code", &mut self.code),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListCountriesResponseCountriesItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("code", &self.code, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /packages`.
pub static LIST_PACKAGES: runtime::Operation<ListPackagesResponse> =
    runtime::Operation::new(&super::API, "listPackages", runtime::Method::Get, "/packages")
        .parameters(&[runtime::Parameter::query("per_page"), runtime::Parameter::query("page")])
        .outcomes(&[runtime::Outcome::json(200)])
        .pagination(
            runtime::Pagination::page_number("page").first(1).items("/result").size("per_page"),
        );

impl Lists<'_> {
    /// `GET /packages`
    ///
    /// Response: Them, of which one kind alone says how many there are.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .pagination_result_info()
    ///     .lists()
    ///     .list_packages()
    ///     .per_page(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_packages(&self) -> ListPackages {
        let call = runtime::Call::new(self.client, &LIST_PACKAGES);
        ListPackages(call)
    }
}

runtime::builder!(LIST_PACKAGES, ListPackages, ListPackagesResponse, models::Package);

impl ListPackages {
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.query("per_page", value))
    }

    /// Default: `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.query("page", value))
    }
}

/// The 200 response of `GET /packages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPackagesResponse {
    Counted(models::Counted),

    Plain(ListPackagesResponsePlain),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ListPackagesResponse, Other);

impl runtime::Decode for ListPackagesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Counted);
        fit.offer(self, Self::Plain);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ListPackagesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Counted(value) => value.encode(writer),
            Self::Plain(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of the 200 response of `GET /packages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPackagesResponsePlain {
    pub plain: bool,

    pub result: Option<Vec<models::Package>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListPackagesResponsePlain);

impl runtime::Decode for ListPackagesResponsePlain {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("plain", &mut self.plain),
            ],
            &mut [
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListPackagesResponsePlain {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("plain", &self.plain);
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_counted {
//! The schema at `/components/schemas/Counted`.

use crate::runtime;

/// The schema `Counted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Counted {
    pub result: Option<Vec<super::Package>>,

    pub result_info: CountedResultInfo,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Counted);

impl runtime::Decode for Counted {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("result_info", &mut self.result_info),
            ],
            &mut [
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Counted {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.required("result_info", &self.result_info);
        writer.end_object(&self.extra);
    }
}

/// The property `result_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountedResultInfo {
    pub total_count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(CountedResultInfo);

impl runtime::Decode for CountedResultInfo {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("total_count", &mut self.total_count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for CountedResultInfo {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("total_count", &self.total_count, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_package {
//! The schema at `/components/schemas/Package`.

use crate::runtime;

/// The schema `Package`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Package);

impl runtime::Decode for Package {
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

impl runtime::Encode for Package {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
