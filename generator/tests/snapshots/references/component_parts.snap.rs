mod bins {
//! The operations of `bins`.

use crate::references_component_parts::models;
use crate::runtime;

/// The operations of [`bins`](self).
#[derive(Clone, Copy, Debug)]
pub struct Bins<'a> {
    client: &'a runtime::Client,
}

impl<'a> Bins<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FILL_BIN, &LIST_NUMBERS];

/// `PUT /bins/{part}`.
pub static FILL_BIN: runtime::Operation<Option<models::BinResponseContent>> =
    runtime::Operation::new(&super::API, "fillBin", runtime::Method::Put, "/bins/{part}")
        .parameters(&[
            runtime::Parameter::path("part").text(&models::Part::RULE),
            runtime::Parameter::query("fields"),
        ])
        .bodies(&[runtime::Body::json_of::<models::PartBody>().required()])
        .outcomes(&[
            runtime::Outcome::new(200, |response| response.json().map(Some)),
            runtime::Outcome::of_head(204, |_| Ok(None)),
        ]);

impl Bins<'_> {
    /// `PUT /bins/{part}`
    ///
    /// - `part`: What is filled in.
    /// - `body`: Sent as `application/json`.
    ///
    /// Responses, by status:
    ///
    /// - `200`
    /// - `204` (`None`)
    ///
    /// ```no_run
    /// use cases::references_component_parts::models::{FieldsItem, Part, PartBody};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_component_parts()
    ///     .bins()
    ///     .fill_bin(&Part::new("P0000")?, PartBody::new("value".into()))
    ///     .fields([FieldsItem::Id])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    ///
    /// - `4xx`: Something is wrong.
    pub fn fill_bin(&self, part: &models::Part, body: models::PartBody) -> FillBin {
        let call = runtime::Call::new(self.client, &FILL_BIN)
            .path("part", part)
            .body_json(&body);
        FillBin(call)
    }
}

runtime::builder!(FILL_BIN, FillBin, Option<models::BinResponseContent>);

impl FillBin {
    pub fn fields(self, value: impl IntoIterator<Item = models::FieldsItem>) -> Self {
        Self(self.0.query("fields", runtime::Value::list(value)))
    }
}

/// `GET /numbers`.
pub static LIST_NUMBERS: runtime::Operation<models::Response200> =
    runtime::Operation::new(&super::API, "listNumbers", runtime::Method::Get, "/numbers")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Bins<'_> {
    /// `GET /numbers`
    ///
    /// Response: Some of each.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_component_parts()
    ///     .bins()
    ///     .list_numbers()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body as [`ListNumbersErrorBody`].
    pub fn list_numbers(&self) -> ListNumbers {
        let call = runtime::Call::new(self.client, &LIST_NUMBERS);
        ListNumbers(call)
    }
}

runtime::builder!(LIST_NUMBERS, ListNumbers, models::Response200);

/// The bodies of the error responses, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListNumbersErrorBody {
    /// Refused.
    BadRequest(models::Response400),

    /// Refused for another reason.
    UnprocessableContent(models::Response400V2),
}

runtime::documented!(ListNumbersErrorBody, 400 => BadRequest, 422 => UnprocessableContent);
}

mod models_bin_response {
//! The schema at `/components/schemas/BinResponse`.

use crate::runtime;

/// The schema `BinResponse`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BinResponse {
    pub count: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BinResponse);

impl runtime::Decode for BinResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("count", &mut self.count),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BinResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("count", &self.count, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_bin_response_content {
//! The schema at `/components/responses/BinResponse/content/application~1json/schema`.

use crate::runtime;

/// The response `BinResponse`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BinResponseContent {
    pub bin: Option<super::BinResponse>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BinResponseContent);

impl runtime::Decode for BinResponseContent {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("bin", &mut self.bin),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BinResponseContent {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("bin", &self.bin, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_described {
//! The schema at `/components/schemas/described`.

/// What is filled in.
pub type Described = super::Part;
}

mod models_fields_item {
//! The schema at `/components/parameters/fields/schema/items`.

use crate::runtime;

runtime::open_enum! {
    /// An item of the parameter `fields`.
    pub enum FieldsItem {
        Id = "id",
        Name = "name",
        Other(String),
    }
}
}

mod models_n4 {
//! The schema at `/components/schemas/4`.

use crate::runtime;

/// The schema `4`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct N4 {
    pub of: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(N4);

impl runtime::Decode for N4 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("of", &mut self.of),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for N4 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("of", &self.of, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_order {
//! The schema at `/components/parameters/order/schema`.

use crate::runtime;

runtime::open_enum! {
    /// The parameter `order`.
    pub enum Order {
        Created = "created",
        MinusCreated = "-created",
        ObjectIds = "objectIDs",
        Other(String),
    }
}
}

mod models_part {
//! The schema at `/components/schemas/part`.

use crate::runtime;

/// The schema `part`.
pub type Part = runtime::Text<PartRule>;

/// The rule of [`Part`].
pub enum PartRule {}

impl runtime::HasRule for PartRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Part")
        .pattern(
            "^P[0-9]{4}$",
            &[runtime::Piece::literal("P"), runtime::Piece::class("0-9", 4, 4)],
        );
}
}

mod models_part_body {
//! The schema at `/components/requestBodies/Part/content/application~1json/schema`.

use crate::runtime;

/// The body `Part`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartBody {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PartBody);

impl PartBody {
    /// Takes all members.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for PartBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PartBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_part_s1 {
//! The schema at `/components/schemas/1`.

use crate::runtime;

/// Part s
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartS1 {
    pub of: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PartS1);

impl runtime::Decode for PartS1 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("of", &mut self.of),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PartS1 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("of", &self.of, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_parts {
//! The schema at `/components/schemas/parts`.

use crate::runtime;

/// The answer of this name is called for what it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parts {
    pub items: Option<Vec<PartsItemsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Parts);

impl runtime::Decode for Parts {
    #[inline]
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

impl runtime::Encode for Parts {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("items", &self.items, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `items`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartsItemsItem {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PartsItemsItem);

impl runtime::Decode for PartsItemsItem {
    #[inline]
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

impl runtime::Encode for PartsItemsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_parts_response {
//! The schema at `/components/schemas/PartsResponse`.

use crate::runtime;

/// The schema `PartsResponse`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartsResponse {
    pub whose: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PartsResponse);

impl runtime::Decode for PartsResponse {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("whose", &mut self.whose),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PartsResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("whose", &self.whose, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_parts_response_content_item {
//! The schema at `/components/responses/Parts/content/application~1json/schema/items`.

use crate::runtime;

/// An item of the response `Parts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartsResponseContentItem {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PartsResponseContentItem);

impl runtime::Decode for PartsResponseContentItem {
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

impl runtime::Encode for PartsResponseContentItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_problem {
//! The schema at `/components/responses/Problem/content/application~1json/schema`.

use crate::runtime;

/// The response `Problem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub reasons: Option<Vec<ProblemReasonsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Problem);

impl runtime::Decode for Problem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("reasons", &mut self.reasons),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("reasons", &self.reasons, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `reasons`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemReasonsItem {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ProblemReasonsItem);

impl runtime::Decode for ProblemReasonsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ProblemReasonsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_response200 {
//! The schema at `/components/responses/200/content/application~1json/schema`.

use crate::runtime;

/// The response `200`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response200 {
    pub zero: Option<super::StockReport0>,

    pub one: Option<super::PartS1>,

    pub two: Option<super::Twice2>,

    pub three: Option<super::Twice3>,

    pub four: Option<super::N4>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Response200);

impl runtime::Decode for Response200 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("zero", &mut self.zero),
                ("one", &mut self.one),
                ("two", &mut self.two),
                ("three", &mut self.three),
                ("four", &mut self.four),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Response200 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("zero", &self.zero, &self.extra);
        writer.optional("one", &self.one, &self.extra);
        writer.optional("two", &self.two, &self.extra);
        writer.optional("three", &self.three, &self.extra);
        writer.optional("four", &self.four, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_response400 {
//! The schema at `/components/responses/400/content/application~1json/schema`.

use crate::runtime;

/// The response `400`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response400 {
    pub reason: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Response400);

impl runtime::Decode for Response400 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("reason", &mut self.reason),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Response400 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_response400_v2 {
//! The schema at `/components/responses/400-2/content/application~1json/schema`.

use crate::runtime;

/// The response `400-2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response400V2 {
    pub reasons: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Response400V2);

impl runtime::Decode for Response400V2 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("reasons", &mut self.reasons),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Response400V2 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("reasons", &self.reasons, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_stock_report0 {
//! The schema at `/components/schemas/0`.

use crate::runtime;

/// Stock report
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockReport0 {
    pub stock: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(StockReport0);

impl runtime::Decode for StockReport0 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("stock", &mut self.stock),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for StockReport0 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("stock", &self.stock, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_twice2 {
//! The schema at `/components/schemas/2`.

use crate::runtime;

/// Twice
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Twice2 {
    pub first: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Twice2);

impl runtime::Decode for Twice2 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("first", &mut self.first),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Twice2 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("first", &self.first, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_twice3 {
//! The schema at `/components/schemas/3`.

use crate::runtime;

/// Twice
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Twice3 {
    pub second: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Twice3);

impl runtime::Decode for Twice3 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("second", &mut self.second),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Twice3 {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("second", &self.second, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod parts {
//! The operations of `parts`.

use crate::references_component_parts::models;
use crate::runtime;

/// The operations of [`parts`](self).
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    client: &'a runtime::Client,
}

impl<'a> Parts<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_PARTS, &CREATE_PART];

/// `GET /parts`.
pub static LIST_PARTS: runtime::Operation<Vec<models::PartsResponseContentItem>> =
    runtime::Operation::new(&super::API, "listParts", runtime::Method::Get, "/parts")
        .parameters(&[
            runtime::Parameter::query("order").one_of(&["created", "-created", "objectIDs"]),
            runtime::Parameter::query("fields"),
            runtime::Parameter::query("plain"),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Parts<'_> {
    /// `GET /parts`
    ///
    /// ```no_run
    /// use cases::references_component_parts::models::{FieldsItem, Order};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_component_parts()
    ///     .parts()
    ///     .list_parts()
    ///     .order(Order::Created)
    ///     .fields([FieldsItem::Id])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    ///
    /// - `4xx`: Something is wrong.
    pub fn list_parts(&self) -> ListParts {
        let call = runtime::Call::new(self.client, &LIST_PARTS);
        ListParts(call)
    }
}

runtime::builder!(LIST_PARTS, ListParts, Vec<models::PartsResponseContentItem>);

impl ListParts {
    /// Which come first.
    ///
    /// Default: `created`.
    pub fn order(self, value: models::Order) -> Self {
        Self(self.0.query("order", value))
    }

    pub fn fields(self, value: impl IntoIterator<Item = models::FieldsItem>) -> Self {
        Self(self.0.query("fields", runtime::Value::list(value)))
    }

    pub fn plain(self, value: impl Into<String>) -> Self {
        Self(self.0.query("plain", runtime::Value::text(value)))
    }
}

/// `POST /parts`.
pub static CREATE_PART: runtime::Operation<Vec<models::PartsResponseContentItem>> =
    runtime::Operation::new(&super::API, "createPart", runtime::Method::Post, "/parts")
        .parameters(&[
            runtime::Parameter::query("order").one_of(&["created", "-created", "objectIDs"]),
        ])
        .bodies(&[runtime::Body::json_of::<models::PartBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Parts<'_> {
    /// `POST /parts`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::references_component_parts::models::{Order, PartBody};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_component_parts()
    ///     .parts()
    ///     .create_part(PartBody::new("value".into()))
    ///     .order(Order::Created)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    ///
    /// - `4xx`: Something is wrong.
    pub fn create_part(&self, body: models::PartBody) -> CreatePart {
        let call = runtime::Call::new(self.client, &CREATE_PART).body_json(&body);
        CreatePart(call)
    }
}

runtime::builder!(CREATE_PART, CreatePart, Vec<models::PartsResponseContentItem>);

impl CreatePart {
    /// Which come first.
    ///
    /// Default: `created`.
    pub fn order(self, value: models::Order) -> Self {
        Self(self.0.query("order", value))
    }
}
}
