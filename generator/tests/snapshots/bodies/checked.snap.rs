mod models_card {
//! The schema at `/components/schemas/Card`.

use crate::runtime;

/// The schema `Card`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: String,

    pub brand: Option<CardBrand>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Card);

impl Card {
    /// Takes the required member.
    #[must_use]
    pub fn new(number: String) -> Self {
        Self { number, ..Self::default() }
    }
}

impl runtime::Decode for Card {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("number", &mut self.number),
            ],
            &mut [
                ("brand", &mut self.brand),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Card {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("number", &self.number);
        writer.optional("brand", &self.brand, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `brand`.
    pub enum CardBrand {
        A = "a",
        B = "b",
        Other(String),
    }
}
}

mod models_cash {
//! The schema at `/components/schemas/Cash`.

use crate::runtime;

/// The schema `Cash`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    pub given: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cash);

impl Cash {
    /// Takes all members.
    #[must_use]
    pub fn new(given: i64) -> Self {
        Self {
            given,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Cash {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("given", &mut self.given),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cash {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("given", &self.given);
        writer.end_object(&self.extra);
    }
}
}

mod models_line {
//! The schema at `/components/schemas/Line`.

use crate::runtime;

/// The schema `Line`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub amount: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Line);

impl Line {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Line {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("amount", &mut self.amount),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Line {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("amount", &self.amount, &self.extra);
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
    /// Matches `^[A-Z]{3}$`.
    pub sku: String,

    pub count: Option<i64>,

    pub size: Option<OrderSize>,

    pub note: runtime::Maybe<String>,

    pub due: Option<runtime::Date>,

    pub labels: Option<runtime::Map<String>>,

    pub lines: Option<Vec<super::Line>>,

    pub pay: Option<OrderPay>,

    /// Which of the known ones, or any other.
    pub model: Option<OrderModel>,

    pub sender: runtime::Maybe<OrderSender>,

    pub weight: Option<OrderWeight>,

    pub tags: Option<super::Tags>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Order);

impl Order {
    /// Takes the required member.
    #[must_use]
    pub fn new(sku: String) -> Self {
        Self { sku, ..Self::default() }
    }
}

impl runtime::Decode for Order {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("sku", &mut self.sku),
            ],
            &mut [
                ("count", &mut self.count),
                ("size", &mut self.size),
                ("note", &mut self.note),
                ("due", &mut self.due),
                ("labels", &mut self.labels),
                ("lines", &mut self.lines),
                ("pay", &mut self.pay),
                ("model", &mut self.model),
                ("sender", &mut self.sender),
                ("weight", &mut self.weight),
                ("tags", &mut self.tags),
            ],
            &mut self.extra,
        )
    }
}

impl Order {
    const SKU_RULE: runtime::TextRule = runtime::TextRule::new("sku")
        .pattern("^[A-Z]{3}$", &[runtime::Piece::class("A-Z", 3, 3)]);
}

impl runtime::Encode for Order {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::SKU_RULE));
        writer.required("sku", &self.sku);
        writer.optional("count", &self.count, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.maybe("note", &self.note, &self.extra);
        writer.optional("due", &self.due, &self.extra);
        writer.optional("labels", &self.labels, &self.extra);
        writer.optional("lines", &self.lines, &self.extra);
        writer.optional("pay", &self.pay, &self.extra);
        writer.optional("model", &self.model, &self.extra);
        writer.maybe("sender", &self.sender, &self.extra);
        writer.optional("weight", &self.weight, &self.extra);
        writer.optional("tags", &self.tags, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `size`.
    pub enum OrderSize {
        Small = "small",
        Large = "large",
        Other(String),
    }
}

/// The property `pay`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderPay {
    Card(super::Card),

    Cash(super::Cash),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(OrderPay, Other);

impl runtime::Decode for OrderPay {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Card);
        fit.offer_checked(self, Self::Cash);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for OrderPay {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Card(value) => value.encode(writer),
            Self::Cash(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(OrderPay, Card(super::Card), Cash(super::Cash));

runtime::open_enum! {
    /// Which of the known ones, or any other.
    pub enum OrderModel {
        A = "a",
        B = "b",
        Other(String),
    } and others
}

/// The property `sender`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderSender {
    Sender(super::Sender),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(OrderSender, Other);

impl runtime::Decode for OrderSender {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Sender);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for OrderSender {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Sender(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(OrderSender, Sender(super::Sender), Text(String), Text(&str));

/// The property `weight`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderWeight {
    Number(f64),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(OrderWeight, Other);

impl runtime::Decode for OrderWeight {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Number);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for OrderWeight {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Number(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(OrderWeight, Number(f64), Text(String), Text(&str));
}

mod models_sender {
//! The schema at `/components/schemas/Sender`.

use crate::runtime;

/// The schema `Sender`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sender {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Sender);

impl Sender {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Sender {
    #[inline]
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

impl runtime::Encode for Sender {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_tags {
//! The schema at `/components/schemas/Tags`.

use crate::runtime;

/// The schema `Tags`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tags {
    /// Additional properties, by name.
    pub additional: runtime::Map<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Tags);

impl Tags {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Tags {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object_with_some(
            &mut [],
            &mut [],
            &mut self.additional,
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Tags {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.end_object_with(&self.additional, &self.extra);
    }
}
}

mod notes {
//! The operations of `notes`.

use crate::runtime;

/// The operations of [`notes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Notes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&TAKE_NOTE, &REPLACE_NOTE];

/// `POST /notes`.
pub static TAKE_NOTE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "takeNote", runtime::Method::Post, "/notes")
        .bodies(&[
            runtime::Body::json_of::<TakeNoteBody>().media("application/json;v=1").required(),
            runtime::Body::json_of::<TakeNoteJsonBody>().media("application/json;v=2").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Notes<'_> {
    /// `POST /notes`
    ///
    /// Required: one of `body`, `json_body`.
    ///
    /// ```no_run
    /// use cases::bodies_checked::notes::TakeNoteBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_checked()
    ///     .notes()
    ///     .take_note()
    ///     .body(TakeNoteBody::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn take_note(&self) -> TakeNote {
        let call = runtime::Call::new(self.client, &TAKE_NOTE);
        TakeNote(call)
    }
}

runtime::builder!(TAKE_NOTE, TakeNote, ());

impl TakeNote {
    /// Sent as `application/json;v=1`.
    ///
    /// Required: one of `body`, `json_body`.
    pub fn body(self, value: TakeNoteBody) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sent as `application/json;v=2`.
    ///
    /// Required: one of `body`, `json_body`.
    pub fn json_body(self, value: TakeNoteJsonBody) -> Self {
        Self(self.0.body_json(&value).media_type("application/json;v=2"))
    }
}

/// The request body of `POST /notes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TakeNoteBody {
    pub one: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TakeNoteBody);

impl TakeNoteBody {
    /// Takes all members.
    #[must_use]
    pub fn new(one: String) -> Self {
        Self {
            one,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for TakeNoteBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("one", &mut self.one),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TakeNoteBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("one", &self.one);
        writer.end_object(&self.extra);
    }
}

/// The request body of `POST /notes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TakeNoteJsonBody {
    pub two: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TakeNoteJsonBody);

impl TakeNoteJsonBody {
    /// Takes all members.
    #[must_use]
    pub fn new(two: String) -> Self {
        Self {
            two,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for TakeNoteJsonBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("two", &mut self.two),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TakeNoteJsonBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("two", &self.two);
        writer.end_object(&self.extra);
    }
}

/// `PUT /notes`.
pub static REPLACE_NOTE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "replaceNote", runtime::Method::Put, "/notes")
        .bodies(&[runtime::Body::json().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Notes<'_> {
    /// A range is for what no other media type is.
    ///
    /// `PUT /notes`
    ///
    /// Required: one of `body`, `json_body`.
    ///
    /// ```no_run
    /// use cases::bodies_checked::notes::ReplaceNoteBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_checked()
    ///     .notes()
    ///     .replace_note()
    ///     .body(ReplaceNoteBody::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_note(&self) -> ReplaceNote {
        let call = runtime::Call::new(self.client, &REPLACE_NOTE);
        ReplaceNote(call)
    }
}

runtime::builder!(REPLACE_NOTE, ReplaceNote, ());

impl ReplaceNote {
    /// Sent as `application/json`.
    ///
    /// Required: one of `body`, `json_body`.
    pub fn body(self, value: ReplaceNoteBody) -> Self {
        Self(self.0.body_json(&value))
    }

    /// Sent as `application/json`.
    ///
    /// Required: one of `body`, `json_body`.
    pub fn json_body(self, value: ReplaceNoteJsonBody) -> Self {
        Self(self.0.body_json(&value).media_type("application/json"))
    }
}

/// The request body of `PUT /notes`.
pub type ReplaceNoteBody = TakeNoteBody;

/// The request body of `PUT /notes`.
pub type ReplaceNoteJsonBody = TakeNoteJsonBody;
}

mod orders {
//! The operations of `orders`.

use crate::bodies_checked::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&TAKE_ORDER, &REPLACE_ORDER];

/// `POST /orders`.
pub static TAKE_ORDER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "takeOrder", runtime::Method::Post, "/orders")
        .bodies(&[runtime::Body::json_of::<models::Order>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// `POST /orders`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::bodies_checked::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_checked()
    ///     .orders()
    ///     .take_order(Order::new("AAA".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn take_order(&self, body: models::Order) -> TakeOrder {
        let call = runtime::Call::new(self.client, &TAKE_ORDER).body_json(&body);
        TakeOrder(call)
    }
}

runtime::builder!(TAKE_ORDER, TakeOrder, ());

/// `PUT /orders`.
pub static REPLACE_ORDER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "replaceOrder", runtime::Method::Put, "/orders")
        .bodies(&[runtime::Body::json_of::<Option<models::Order>>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Orders<'_> {
    /// A null is one that is taken back.
    ///
    /// `PUT /orders`
    ///
    /// ```no_run
    /// use cases::bodies_checked::models::Order;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .bodies_checked()
    ///     .orders()
    ///     .replace_order()
    ///     .body(Some(Order::new("AAA".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_order(&self) -> ReplaceOrder {
        let call = runtime::Call::new(self.client, &REPLACE_ORDER);
        ReplaceOrder(call)
    }
}

runtime::builder!(REPLACE_ORDER, ReplaceOrder, ());

impl ReplaceOrder {
    /// Sent as `application/json`.
    /// `None` sends `null`.
    pub fn body(self, value: impl Into<Option<models::Order>>) -> Self {
        Self(self.0.body_json(&value.into()))
    }
}
}
