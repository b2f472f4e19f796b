mod events {
//! The operations of `events`.

use crate::schemas_union_tags::models;
use crate::runtime;

/// The operations of [`events`](self).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    client: &'a runtime::Client,
}

impl<'a> Events<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_EVENTS, &ADD_EVENT];

/// `GET /events`.
pub static LIST_EVENTS: runtime::Operation<Vec<models::Event>> =
    runtime::Operation::new(&super::API, "listEvents", runtime::Method::Get, "/events")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Events<'_> {
    /// `GET /events`
    ///
    /// Response: All of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_tags()
    ///     .events()
    ///     .list_events()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> ListEvents {
        let call = runtime::Call::new(self.client, &LIST_EVENTS);
        ListEvents(call)
    }
}

runtime::builder!(LIST_EVENTS, ListEvents, Vec<models::Event>);

/// `POST /events`.
pub static ADD_EVENT: runtime::Operation<models::Answer> =
    runtime::Operation::new(&super::API, "addEvent", runtime::Method::Post, "/events")
        .bodies(&[runtime::Body::json_of::<models::Answer>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Events<'_> {
    /// `POST /events`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: What became of it.
    ///
    /// ```no_run
    /// use cases::schemas_union_tags::models::{Answer, answer::AnswerGood};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_tags()
    ///     .events()
    ///     .add_event(Answer::Good(AnswerGood::new()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_event(&self, body: impl Into<models::Answer>) -> AddEvent {
        let call = runtime::Call::new(self.client, &ADD_EVENT).body_json(&body.into());
        AddEvent(call)
    }
}

runtime::builder!(ADD_EVENT, AddEvent, models::Answer);
}

mod models_answer {
//! The schema at `/components/schemas/Answer`.

use crate::runtime;

/// The schema `Answer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Chosen when `ok` is `true`.
    Good(AnswerGood),

    /// Chosen when `ok` is `false`.
    Bad(AnswerBad),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Answer, Other);

impl runtime::Decode for Answer {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "ok")?;
        fit.offer_tagged(self, &["true"], Self::Good);
        fit.offer_tagged(self, &["false"], Self::Bad);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Answer {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Good(value) => value.encode(writer),
            Self::Bad(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Answer, Good(AnswerGood), Bad(AnswerBad));

/// Good
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnswerGood {
    pub ok: bool,

    pub value: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnswerGood);

impl AnswerGood {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { ok: true, ..Self::default() }
    }
}

impl runtime::Decode for AnswerGood {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("ok", &mut self.ok),
            ],
            &mut [
                ("value", &mut self.value),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnswerGood {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("ok", &self.ok);
        writer.optional("value", &self.value, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Bad
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnswerBad {
    pub ok: bool,

    pub reason: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnswerBad);

impl AnswerBad {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AnswerBad {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("ok", &mut self.ok),
            ],
            &mut [
                ("reason", &mut self.reason),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnswerBad {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("ok", &self.ok);
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_card {
//! The schema at `/components/schemas/Card`.

use crate::runtime;

/// The schema `Card`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub type_: Option<CardType>,

    pub number: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Card);

impl runtime::Decode for Card {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
                ("number", &mut self.number),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Card {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("number", &self.number, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum CardType {
        Scheme = "scheme",
        Card = "card",
        Other(String),
    }
}
}

mod models_changed {
//! The schema at `/components/schemas/Changed`.

use crate::runtime;

/// A member that is one type here, and another there.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Changed {
    pub data: ChangedData,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Changed);

impl runtime::Decode for Changed {
    #[inline]
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

impl runtime::Encode for Changed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("data", &self.data);
        writer.end_object(&self.extra);
    }
}

/// The property `data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangedData {
    A(ChangedDataA),

    IntegerList(Vec<i64>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChangedData, Other);

impl runtime::Decode for ChangedData {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::A);
        fit.offer(self, Self::IntegerList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChangedData {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::A(value) => value.encode(writer),
            Self::IntegerList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedDataA {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangedDataA);

impl runtime::Decode for ChangedDataA {
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

impl runtime::Encode for ChangedDataA {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_common {
//! The schema at `/components/schemas/Common`.

use crate::runtime;

/// The schema `Common`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Common {
    pub result: Option<super::CommonResult>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Common);

impl runtime::Decode for Common {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Common {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_common_result {
//! The schema at `/components/schemas/Common/properties/result`.

use crate::runtime;

/// The property `result`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CommonResult {
    Object(runtime::Map<runtime::Json>),

    AnyList(Vec<runtime::Json>),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(CommonResult, Other);

impl runtime::Decode for CommonResult {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer_open(self, Self::Object);
        fit.offer_open(self, Self::AnyList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for CommonResult {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Object(value) => value.encode(writer),
            Self::AnyList(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_created {
//! The schema at `/components/schemas/Created`.

use crate::runtime;

/// The schema `Created`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub kind: CreatedKind,

    pub id: String,

    pub place: Option<super::Place>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Created);

impl runtime::Decode for Created {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("id", &mut self.id),
            ],
            &mut [
                ("place", &mut self.place),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Created {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("id", &self.id);
        writer.optional("place", &self.place, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum CreatedKind {
        Created = "created",
        Copied = "copied",
        Other(String),
    }
}
}

mod models_event {
//! The schema at `/components/schemas/Event`.

use crate::runtime;

/// The schema `Event`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Chosen when `kind` is `created` or `copied`.
    Created(super::Created),

    /// Chosen when `kind` is `removed`.
    Removed(EventRemoved),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Event, Other);

impl runtime::Decode for Event {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["created", "copied"], Self::Created);
        fit.offer_tagged(self, &["removed"], Self::Removed);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Event {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Created(value) => value.encode(writer),
            Self::Removed(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of the schema `Event`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventRemoved {
    pub kind: EventRemovedKind,

    pub reason: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(EventRemoved);

impl runtime::Decode for EventRemoved {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("reason", &mut self.reason),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for EventRemoved {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum EventRemovedKind {
        Removed = "removed",
        Other(String),
    }
}
}

mod models_ideal {
//! The schema at `/components/schemas/Ideal`.

use crate::runtime;

/// The schema `Ideal`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ideal {
    /// Default: `ideal`.
    pub type_: Option<IdealType>,

    pub issuer: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Ideal);

impl runtime::Decode for Ideal {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
                ("issuer", &mut self.issuer),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Ideal {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("issuer", &self.issuer, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum IdealType {
        Ideal = "ideal",
        Other(String),
    }
}
}

mod models_listed {
//! The schema at `/components/schemas/Listed`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Listed`.
    pub enum Listed {
        A = "a",
        B = "b",
        Other(String),
    }
}
}

mod models_model {
//! The schema at `/components/schemas/Model`.

use crate::runtime;

runtime::open_enum! {
    /// Any name, or one that is known.
    pub enum Model {
        Small = "small",
        Large = "large",
        Other(String),
    } and others
}
}

mod models_narrowed {
//! The schema at `/components/schemas/Narrowed`.

use crate::runtime;

/// The schema `Narrowed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Narrowed {
    pub result: Option<super::Created>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Narrowed);

impl runtime::Decode for Narrowed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Narrowed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_narrowed_list {
//! The schema at `/components/schemas/NarrowedList`.

use crate::runtime;

/// The schema `NarrowedList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NarrowedList {
    pub result: Option<Vec<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NarrowedList);

impl runtime::Decode for NarrowedList {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NarrowedList {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_old_null {
//! The schema at `/components/schemas/OldNull`.

use crate::runtime;

/// The schema `OldNull`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OldNull {
    pub created: Option<super::Created>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(OldNull);

impl runtime::Decode for OldNull {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("created", &mut self.created),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for OldNull {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("created", &self.created, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_payment {
//! The schema at `/components/schemas/Payment`.

use crate::runtime;

/// A tag that not all require, that two share, and that one lists in alternatives of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    Text(String),

    /// Chosen when `type` is `scheme` or `card`.
    Card(super::Card),

    /// Chosen when `type` is `ideal`.
    Ideal(super::Ideal),

    /// Chosen when `type` is `voucher`.
    Voucher(PaymentVoucher),

    /// Chosen when `type` is `voucher`.
    Gift(PaymentGift),

    Cash(PaymentCash),

    /// Chosen when `type` is `sepa` or `ach`.
    Transfer(PaymentTransfer),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Payment, Other);

impl runtime::Decode for Payment {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["scheme", "card"], Self::Card);
        fit.offer_tagged(self, &["ideal"], Self::Ideal);
        fit.offer_tagged(self, &["voucher"], Self::Voucher);
        fit.offer_tagged(self, &["voucher"], Self::Gift);
        fit.offer_tagged(self, &["sepa", "ach"], Self::Transfer);
        fit.offer_rest(self, Self::Text);
        fit.offer_rest(self, Self::Cash);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Payment {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Card(value) => value.encode(writer),
            Self::Ideal(value) => value.encode(writer),
            Self::Voucher(value) => value.encode(writer),
            Self::Gift(value) => value.encode(writer),
            Self::Cash(value) => value.encode(writer),
            Self::Transfer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// Voucher
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentVoucher {
    pub type_: PaymentVoucherType,

    pub code: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentVoucher);

impl runtime::Decode for PaymentVoucher {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [
                ("code", &mut self.code),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PaymentVoucher {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.optional("code", &self.code, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum PaymentVoucherType {
        Voucher = "voucher",
        Other(String),
    }
}

/// Gift
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentGift {
    pub type_: PaymentGiftType,

    pub giver: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentGift);

impl runtime::Decode for PaymentGift {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
                ("giver", &mut self.giver),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PaymentGift {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.required("giver", &self.giver);
        writer.end_object(&self.extra);
    }
}

/// The property `type`.
pub type PaymentGiftType = PaymentVoucherType;

/// Cash
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentCash {
    pub amount: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentCash);

impl runtime::Decode for PaymentCash {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("amount", &mut self.amount),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PaymentCash {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("amount", &self.amount);
        writer.end_object(&self.extra);
    }
}

/// Transfer
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentTransfer {
    /// Chosen when `type` is `sepa`.
    Sepa(PaymentTransferSepa),

    /// Chosen when `type` is `ach`.
    Ach(PaymentTransferAch),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentTransfer, Other);

impl runtime::Decode for PaymentTransfer {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["sepa"], Self::Sepa);
        fit.offer_tagged(self, &["ach"], Self::Ach);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentTransfer {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Sepa(value) => value.encode(writer),
            Self::Ach(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of an alternative of the schema `Payment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentTransferSepa {
    pub type_: Option<PaymentTransferSepaType>,

    pub iban: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentTransferSepa);

impl runtime::Decode for PaymentTransferSepa {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("iban", &mut self.iban),
            ],
            &mut [
                ("type", &mut self.type_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PaymentTransferSepa {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.required("iban", &self.iban);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum PaymentTransferSepaType {
        Sepa = "sepa",
        Other(String),
    }
}

/// An alternative of an alternative of the schema `Payment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentTransferAch {
    pub type_: Option<PaymentTransferAchType>,

    pub routing: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentTransferAch);

impl runtime::Decode for PaymentTransferAch {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("routing", &mut self.routing),
            ],
            &mut [
                ("type", &mut self.type_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PaymentTransferAch {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.required("routing", &self.routing);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum PaymentTransferAchType {
        Ach = "ach",
        Other(String),
    }
}
}

mod models_place {
//! The schema at `/components/schemas/Place`.

use crate::runtime;

/// The schema `Place`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Place {
    /// Chosen when `land` is `CH`.
    Home(PlaceHome),

    /// Chosen when `land` is `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO` or one of 2 others.
    Abroad(PlaceAbroad),

    /// Chosen when `land` is `AT`, `BE`, `CZ`, `DE`, `FR`, `IT`, `LI`, `LU` or `NL`.
    Near(PlaceNear),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Place, Other);

impl runtime::Decode for Place {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "land")?;
        fit.offer_tagged(self, &["CH"], Self::Home);
        fit.offer_tagged(
            self,
            &["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR"],
            Self::Abroad,
        );
        fit.offer_tagged(self, &["AT", "BE", "CZ", "DE", "FR", "IT", "LI", "LU", "NL"], Self::Near);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Place {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Home(value) => value.encode(writer),
            Self::Abroad(value) => value.encode(writer),
            Self::Near(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// Home
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaceHome {
    pub land: PlaceHomeLand,

    pub canton: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PlaceHome);

impl runtime::Decode for PlaceHome {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("land", &mut self.land),
            ],
            &mut [
                ("canton", &mut self.canton),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PlaceHome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("land", &self.land);
        writer.optional("canton", &self.canton, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `land`.
    pub enum PlaceHomeLand {
        Ch = "CH",
        Other(String),
    }
}

/// Abroad
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaceAbroad {
    pub land: PlaceAbroadLand,

    pub region: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PlaceAbroad);

impl runtime::Decode for PlaceAbroad {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("land", &mut self.land),
            ],
            &mut [
                ("region", &mut self.region),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PlaceAbroad {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("land", &self.land);
        writer.optional("region", &self.region, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `land`.
    pub enum PlaceAbroadLand {
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        Other(String),
    }
}

/// Near
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaceNear {
    pub land: PlaceNearLand,

    pub state: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PlaceNear);

impl runtime::Decode for PlaceNear {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("land", &mut self.land),
            ],
            &mut [
                ("state", &mut self.state),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PlaceNear {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("land", &self.land);
        writer.optional("state", &self.state, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `land`.
    pub enum PlaceNearLand {
        At = "AT",
        Be = "BE",
        Cz = "CZ",
        De = "DE",
        Fr = "FR",
        It = "IT",
        Li = "LI",
        Lu = "LU",
        Nl = "NL",
        Other(String),
    }
}
}

mod models_replaced {
//! The schema at `/components/schemas/Replaced`.

use crate::runtime;

/// What is referred to stays the type that it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Replaced {
    pub data: Option<ReplacedData>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Replaced);

impl runtime::Decode for Replaced {
    #[inline]
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

impl runtime::Encode for Replaced {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("data", &self.data, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplacedData {
    AnyList(Vec<runtime::Json>),

    Created(super::Created),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ReplacedData, Other);

impl runtime::Decode for ReplacedData {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Created);
        fit.offer_open(self, Self::AnyList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ReplacedData {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::AnyList(value) => value.encode(writer),
            Self::Created(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_twice_narrowed {
//! The schema at `/components/schemas/TwiceNarrowed`.

use crate::runtime;

/// The schema `TwiceNarrowed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TwiceNarrowed {
    pub result: Option<TwiceNarrowedResult>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(TwiceNarrowed);

impl runtime::Decode for TwiceNarrowed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("result", &mut self.result),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for TwiceNarrowed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("result", &self.result, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `result`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TwiceNarrowedResult {
    Created(super::Created),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(TwiceNarrowedResult, Other);

impl runtime::Decode for TwiceNarrowedResult {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Created);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for TwiceNarrowedResult {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Created(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}
