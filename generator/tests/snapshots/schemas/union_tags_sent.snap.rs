mod models_ach {
//! The schema at `/components/schemas/Ach`.

use crate::runtime;

/// The schema `Ach`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ach {
    /// The member `method`.
    ///
    /// Default: `bank`.
    pub method: Option<AchMethod>,

    /// The member `scheme`.
    ///
    /// Default: `ach`.
    pub scheme: runtime::Maybe<AchScheme>,

    /// The member `country`.
    pub country: Option<AchCountry>,

    /// The member `iban`.
    pub iban: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Ach);

impl Ach {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(iban: String) -> Self {
        Self {
            method: Some(AchMethod::default()),
            scheme: runtime::Maybe::Value(AchScheme::default()),
            iban,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Ach {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("iban", &mut self.iban),
            ],
            &mut [
                ("method", &mut self.method),
                ("scheme", &mut self.scheme),
                ("country", &mut self.country),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Ach {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("method", &self.method, &self.extra);
        writer.maybe("scheme", &self.scheme, &self.extra);
        writer.optional("country", &self.country, &self.extra);
        writer.required("iban", &self.iban);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `method`.
    pub enum AchMethod {
        Bank = "bank",
        Other(String),
    }
}

runtime::open_enum! {
    /// The member `scheme`.
    pub enum AchScheme {
        Ach = "ach",
        Other(String),
    }
}

runtime::open_enum! {
    /// The member `country`.
    pub enum AchCountry {
        Any = "any",
        Other(String),
    }
}
}

mod models_alone {
//! The schema at `/components/schemas/Alone`.

use crate::runtime;

/// No union holds it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Alone {
    /// The member `kind`.
    pub kind: Option<AloneKind>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Alone);

impl Alone {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Alone {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Alone {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum AloneKind {
        Alone = "alone",
        Other(String),
    }
}
}

mod models_bank {
//! The schema at `/components/schemas/Bank`.

use crate::runtime;

/// Has a choice, and one of them by default.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bank {
    /// A default method.
    ///
    /// Default: `sepa`.
    pub kind: runtime::Maybe<BankKind>,

    /// The member `iban`.
    pub iban: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Bank);

impl Bank {
    /// A value with what the members that it must have are by default.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: runtime::Maybe::Value("sepa".into()), ..Self::default() }
    }
}

impl runtime::Decode for Bank {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("iban", &mut self.iban),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Bank {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.maybe("kind", &self.kind, &self.extra);
        writer.optional("iban", &self.iban, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// A default method.
    pub enum BankKind {
        Bank = "bank",
        Sepa = "sepa",
        Other(String),
    }
}
}

mod models_card {
//! The schema at `/components/schemas/Card`.

use crate::runtime;

/// Has a choice, and is asked for it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// The member `kind`.
    pub kind: Option<CardKind>,

    /// The member `number`.
    pub number: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Card);

impl Card {
    /// A value of its members, in the order of their names.
    #[must_use]
    pub fn new(kind: CardKind, number: String) -> Self {
        Self {
            kind: Some(kind),
            number,
            extra: runtime::Extra::new(),
        }
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
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Card {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.required("number", &self.number);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum CardKind {
        Card = "card",
        Scheme = "scheme",
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
    /// The member `method`.
    pub method: Option<CashMethod>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cash);

impl Cash {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { method: Some(CashMethod::default()), ..Self::default() }
    }
}

impl runtime::Decode for Cash {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("method", &mut self.method),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cash {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("method", &self.method, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `method`.
    pub enum CashMethod {
        Cash = "cash",
        Other(String),
    }
}
}

mod models_cheque {
//! The schema at `/components/schemas/Cheque`.

use crate::runtime;

/// The schema `Cheque`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cheque {
    /// The member `method`.
    pub method: Option<ChequeMethod>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cheque);

impl Cheque {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { method: Some(ChequeMethod::default()), ..Self::default() }
    }
}

impl runtime::Decode for Cheque {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("method", &mut self.method),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cheque {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("method", &self.method, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `method`.
    pub enum ChequeMethod {
        Cheque = "cheque",
        Other(String),
    }
}
}

mod models_coin {
//! The schema at `/components/schemas/Coin`.

use crate::runtime;

/// The schema `Coin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Coin {
    /// The member `kind`.
    pub kind: Option<CoinKind>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Coin);

impl Coin {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(CoinKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for Coin {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Coin {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum CoinKind {
        Coin = "coin",
        Other(String),
    }
}
}

mod models_down {
//! The schema at `/components/schemas/Down`.

use crate::runtime;

/// The schema `Down`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Down {
    /// The member `kind`.
    pub kind: String,

    /// The member `by`.
    pub by: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Down);

impl runtime::Decode for Down {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("by", &mut self.by),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Down {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("by", &self.by);
        writer.end_object(&self.extra);
    }
}
}

mod models_draft {
//! The schema at `/components/schemas/Draft`.

use crate::runtime;

/// The schema `Draft`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Draft {
    /// The member `kind`.
    pub kind: Option<DraftKind>,

    /// The member `state`.
    pub state: Option<DraftState>,

    /// The member `bank`.
    pub bank: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Draft);

impl Draft {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(bank: String) -> Self {
        Self {
            kind: Some(DraftKind::default()),
            bank,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Draft {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("bank", &mut self.bank),
            ],
            &mut [
                ("kind", &mut self.kind),
                ("state", &mut self.state),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Draft {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("state", &self.state, &self.extra);
        writer.required("bank", &self.bank);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum DraftKind {
        Paper = "paper",
        Other(String),
    }
}

runtime::open_enum! {
    /// The member `state`.
    pub enum DraftState {
        Closed = "closed",
        Other(String),
    }
}
}

mod models_failed {
//! The schema at `/components/schemas/Failed`.

use crate::runtime;

/// The schema `Failed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failed {
    /// The member `ok`.
    pub ok: Option<bool>,

    /// The member `reason`.
    pub reason: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Failed);

impl Failed {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { ok: Some(false), ..Self::default() }
    }
}

impl runtime::Decode for Failed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("ok", &mut self.ok),
                ("reason", &mut self.reason),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Failed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("ok", &self.ok, &self.extra);
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_first {
//! The schema at `/components/schemas/First`.

use crate::runtime;

/// Only answers hold it in a union.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct First {
    /// The member `kind`.
    pub kind: Option<FirstKind>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(First);

impl First {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for First {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for First {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum FirstKind {
        First = "first",
        Other(String),
    }
}
}

mod models_gift {
//! The schema at `/components/schemas/Gift`.

use crate::runtime;

/// Its tag is a list elsewhere, and may be null.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Gift {
    /// The member `kind`.
    pub kind: runtime::Maybe<super::GiftKind>,

    /// The member `code`.
    pub code: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Gift);

impl Gift {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: runtime::Maybe::Value(super::GiftKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for Gift {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("code", &mut self.code),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Gift {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.maybe("kind", &self.kind, &self.extra);
        writer.optional("code", &self.code, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_gift_kind {
//! The schema at `/components/schemas/GiftKind`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `GiftKind`.
    pub enum GiftKind {
        Gift = "gift",
        Other(String),
    }
}
}

mod models_gone {
//! The schema at `/components/schemas/Gone`.

use crate::runtime;

/// The schema `Gone`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Gone {
    /// The member `kind`.
    pub kind: Option<GoneKind>,

    /// The member `gone`.
    pub gone: Option<bool>,

    /// The member `by`.
    pub by: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Gone);

impl Gone {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(GoneKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for Gone {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("gone", &mut self.gone),
                ("by", &mut self.by),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Gone {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("gone", &self.gone, &self.extra);
        writer.optional("by", &self.by, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum GoneKind {
        Paper = "paper",
        Other(String),
    }
}
}

mod models_kept {
//! The schema at `/components/schemas/Kept`.

use crate::runtime;

/// Its flag is for the caller to set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Kept {
    /// The member `kind`.
    pub kind: Option<KeptKind>,

    /// The member `gone`.
    pub gone: Option<bool>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Kept);

impl Kept {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(KeptKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for Kept {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("gone", &mut self.gone),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Kept {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("gone", &self.gone, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum KeptKind {
        Paper = "paper",
        Other(String),
    }
}
}

mod models_later {
//! The schema at `/components/schemas/Later`.

use crate::runtime;

/// Has a choice, and by default what is another.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Later {
    /// The member `kind`.
    ///
    /// Default: `card`.
    pub kind: Option<LaterKind>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Later);

impl Later {
    /// A value of its members.
    #[must_use]
    pub fn new(kind: LaterKind) -> Self {
        Self {
            kind: Some(kind),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Later {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Later {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum LaterKind {
        Later = "later",
        Rates = "rates",
        Card = "card",
        Other(String),
    }
}
}

mod models_left {
//! The schema at `/components/schemas/Left`.

use crate::runtime;

/// No value is mapped to it, and it lists one itself.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `kind`.
    pub kind: Option<LeftKind>,

    /// The member `x`.
    pub x: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Left);

impl Left {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(LeftKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for Left {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Left {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum LeftKind {
        Left = "left",
        Other(String),
    }
}
}

mod models_outcome {
//! The schema at `/components/schemas/Outcome`.

use crate::runtime;

/// The schema `Outcome`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// A value that is tagged `first`.
    First(super::First),

    /// A value that is tagged `second`.
    Second(super::Second),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for Outcome {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for Outcome {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["first"], Self::First);
        fit.offer_tagged(self, &["second"], Self::Second);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Outcome {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::First(value) => value.encode(writer),
            Self::Second(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_passed {
//! The schema at `/components/schemas/Passed`.

use crate::runtime;

/// The schema `Passed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Passed {
    /// The member `ok`.
    pub ok: Option<bool>,

    /// The member `score`.
    pub score: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Passed);

impl Passed {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { ok: Some(true), ..Self::default() }
    }
}

impl runtime::Decode for Passed {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("ok", &mut self.ok),
                ("score", &mut self.score),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Passed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("ok", &self.ok, &self.extra);
        writer.optional("score", &self.score, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_payment {
//! The schema at `/components/schemas/Payment`.

use crate::runtime;

/// The schema `Payment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// The member `method`.
    pub method: PaymentMethod,

    /// The member `check`.
    pub check: Option<PaymentCheck>,

    /// The member `side`.
    pub side: Option<PaymentSide>,

    /// The member `beside`.
    pub beside: Option<PaymentBeside>,

    /// The member `debit`.
    pub debit: Option<PaymentDebit>,

    /// The member `slip`.
    pub slip: Option<PaymentSlip>,

    /// The member `held`.
    pub held: Option<PaymentHeld>,

    /// The member `alone`.
    pub alone: Option<super::Alone>,

    /// The member `first`.
    pub first: Option<super::First>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Payment);

impl Payment {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(method: PaymentMethod) -> Self {
        Self { method, ..Self::default() }
    }
}

impl runtime::Decode for Payment {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("method", &mut self.method),
            ],
            &mut [
                ("check", &mut self.check),
                ("side", &mut self.side),
                ("beside", &mut self.beside),
                ("debit", &mut self.debit),
                ("slip", &mut self.slip),
                ("held", &mut self.held),
                ("alone", &mut self.alone),
                ("first", &mut self.first),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Payment {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("method", &self.method);
        writer.optional("check", &self.check, &self.extra);
        writer.optional("side", &self.side, &self.extra);
        writer.optional("beside", &self.beside, &self.extra);
        writer.optional("debit", &self.debit, &self.extra);
        writer.optional("slip", &self.slip, &self.extra);
        writer.optional("held", &self.held, &self.extra);
        writer.optional("alone", &self.alone, &self.extra);
        writer.optional("first", &self.first, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The member `method`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// A value that is tagged `wallet`.
    Wallet(super::Wallet),

    /// A value that is tagged `card`, `scheme`.
    Card(super::Card),

    /// A value that is tagged `torn`.
    Torn(super::Torn),

    /// A value that is tagged `gift`.
    Gift(super::Gift),

    /// A value that is tagged `bank`, `sepa`.
    Bank(super::Bank),

    /// A value that is tagged `later`, `rates`, `card`.
    Later(super::Later),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for PaymentMethod {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for PaymentMethod {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["wallet"], Self::Wallet);
        fit.offer_tagged(self, &["card", "scheme"], Self::Card);
        fit.offer_tagged(self, &["torn"], Self::Torn);
        fit.offer_tagged(self, &["gift"], Self::Gift);
        fit.offer_tagged(self, &["bank", "sepa"], Self::Bank);
        fit.offer_tagged(self, &["later", "rates", "card"], Self::Later);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentMethod {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Wallet(value) => value.encode(writer),
            Self::Card(value) => value.encode(writer),
            Self::Torn(value) => value.encode(writer),
            Self::Gift(value) => value.encode(writer),
            Self::Bank(value) => value.encode(writer),
            Self::Later(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    PaymentMethod,
    Wallet(super::Wallet),
    Card(super::Card),
    Torn(super::Torn),
    Gift(super::Gift),
    Bank(super::Bank),
    Later(super::Later),
);

/// The member `check`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentCheck {
    /// A value that is tagged `true`.
    Passed(super::Passed),

    /// A value that is tagged `false`.
    Failed(super::Failed),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for PaymentCheck {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for PaymentCheck {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "ok")?;
        fit.offer_tagged(self, &["true"], Self::Passed);
        fit.offer_tagged(self, &["false"], Self::Failed);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentCheck {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Passed(value) => value.encode(writer),
            Self::Failed(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PaymentCheck, Passed(super::Passed), Failed(super::Failed));

/// The member `side`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentSide {
    /// A value that is tagged `left`.
    Left(super::Left),

    /// A value that is tagged `Right`.
    Right(super::Right),

    /// A value that is tagged `half`, `torn`.
    Torn(super::Torn),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for PaymentSide {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for PaymentSide {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["left"], Self::Left);
        fit.offer_tagged(self, &["Right"], Self::Right);
        fit.offer_tagged(self, &["half", "torn"], Self::Torn);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentSide {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Left(value) => value.encode(writer),
            Self::Right(value) => value.encode(writer),
            Self::Torn(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PaymentSide, Left(super::Left), Right(super::Right), Torn(super::Torn));

/// The member `beside`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentBeside {
    /// A value that is tagged `up`.
    Up(PaymentBesideUp),

    /// A value that is tagged `down`.
    Down(PaymentBesideDown),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for PaymentBeside {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for PaymentBeside {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["up"], Self::Up);
        fit.offer_tagged(self, &["down"], Self::Down);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentBeside {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Up(value) => value.encode(writer),
            Self::Down(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PaymentBeside, Up(PaymentBesideUp), Down(PaymentBesideDown));

/// An alternative of the member `beside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentBesideUp {
    /// Which of them it is.
    pub kind: PaymentBesideUpKind,

    /// The member `by`.
    pub by: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentBesideUp);

impl PaymentBesideUp {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(by: i64) -> Self {
        Self { by, ..Self::default() }
    }
}

impl runtime::Decode for PaymentBesideUp {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("by", &mut self.by),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PaymentBesideUp {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("by", &self.by);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// Which of them it is.
    pub enum PaymentBesideUpKind {
        Up = "up",
        Other(String),
    }
}

/// An alternative of the member `beside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentBesideDown {
    /// Which of them it is.
    pub kind: PaymentBesideDownKind,

    /// The member `by`.
    pub by: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentBesideDown);

impl PaymentBesideDown {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(by: i64) -> Self {
        Self { by, ..Self::default() }
    }
}

impl runtime::Decode for PaymentBesideDown {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("by", &mut self.by),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PaymentBesideDown {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("by", &self.by);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// Which of them it is.
    pub enum PaymentBesideDownKind {
        Down = "down",
        Other(String),
    }
}

/// The member `debit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentDebit {
    /// A value that is tagged `voucher`.
    Voucher(super::Voucher),

    /// A value that is tagged `bank`.
    Sepa(super::Sepa),

    /// A value that is tagged `bank`.
    Ach(super::Ach),

    /// A value that is tagged `cheque`.
    Cheque(super::Cheque),

    /// A value that is tagged `cash`.
    Cash(super::Cash),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for PaymentDebit {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for PaymentDebit {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "method")?;
        fit.offer_tagged(self, &["voucher"], Self::Voucher);
        fit.offer_tagged(self, &["bank"], Self::Sepa);
        fit.offer_tagged(self, &["bank"], Self::Ach);
        fit.offer_tagged(self, &["cheque"], Self::Cheque);
        fit.offer_tagged(self, &["cash"], Self::Cash);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentDebit {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Voucher(value) => value.encode(writer),
            Self::Sepa(value) => value.encode(writer),
            Self::Ach(value) => value.encode(writer),
            Self::Cheque(value) => value.encode(writer),
            Self::Cash(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    PaymentDebit,
    Voucher(super::Voucher),
    Sepa(super::Sepa),
    Ach(super::Ach),
    Cheque(super::Cheque),
    Cash(super::Cash),
);

/// The member `slip`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentSlip {
    /// A value that is tagged `paper`.
    Slip(super::Slip),

    /// A value that is tagged `paper`.
    Draft(super::Draft),

    /// A value that is tagged `coin`.
    Coin(super::Coin),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for PaymentSlip {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for PaymentSlip {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["paper"], Self::Slip);
        fit.offer_tagged(self, &["paper"], Self::Draft);
        fit.offer_tagged(self, &["coin"], Self::Coin);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentSlip {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Slip(value) => value.encode(writer),
            Self::Draft(value) => value.encode(writer),
            Self::Coin(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PaymentSlip, Slip(super::Slip), Draft(super::Draft), Coin(super::Coin));

/// The member `held`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentHeld {
    /// A value that is tagged `paper`.
    Kept(super::Kept),

    /// A value that is tagged `paper`.
    Gone(super::Gone),

    /// A value that is tagged `coin`.
    Coin(super::Coin),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for PaymentHeld {
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for PaymentHeld {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["paper"], Self::Kept);
        fit.offer_tagged(self, &["paper"], Self::Gone);
        fit.offer_tagged(self, &["coin"], Self::Coin);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentHeld {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Kept(value) => value.encode(writer),
            Self::Gone(value) => value.encode(writer),
            Self::Coin(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PaymentHeld, Kept(super::Kept), Gone(super::Gone), Coin(super::Coin));
}

mod models_right {
//! The schema at `/components/schemas/Right`.

use crate::runtime;

/// Is called by nothing but its own name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `kind`.
    pub kind: Option<String>,

    /// The member `y`.
    pub y: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Right);

impl Right {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Right {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("y", &mut self.y),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Right {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("y", &self.y, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_second {
//! The schema at `/components/schemas/Second`.

use crate::runtime;

/// The schema `Second`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Second {
    /// The member `kind`.
    pub kind: Option<SecondKind>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Second);

impl runtime::Decode for Second {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Second {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum SecondKind {
        Second = "second",
        Other(String),
    }
}
}

mod models_sepa {
//! The schema at `/components/schemas/Sepa`.

use crate::runtime;

/// Shares its tag, and differs in its scheme.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sepa {
    /// The member `method`.
    ///
    /// Default: `bank`.
    pub method: Option<SepaMethod>,

    /// The member `scheme`.
    ///
    /// Default: `sepa`.
    pub scheme: Option<SepaScheme>,

    /// The member `country`.
    pub country: Option<SepaCountry>,

    /// The member `iban`.
    pub iban: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Sepa);

impl Sepa {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(iban: String) -> Self {
        Self {
            method: Some(SepaMethod::default()),
            scheme: Some(SepaScheme::default()),
            iban,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Sepa {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("iban", &mut self.iban),
            ],
            &mut [
                ("method", &mut self.method),
                ("scheme", &mut self.scheme),
                ("country", &mut self.country),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Sepa {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("method", &self.method, &self.extra);
        writer.optional("scheme", &self.scheme, &self.extra);
        writer.optional("country", &self.country, &self.extra);
        writer.required("iban", &self.iban);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `method`.
    pub enum SepaMethod {
        Bank = "bank",
        Other(String),
    }
}

runtime::open_enum! {
    /// The member `scheme`.
    pub enum SepaScheme {
        Sepa = "sepa",
        Other(String),
    }
}

runtime::open_enum! {
    /// The member `country`.
    pub enum SepaCountry {
        Any = "any",
        Other(String),
    }
}
}

mod models_slip {
//! The schema at `/components/schemas/Slip`.

use crate::runtime;

/// Other members tell it from its like, so that its state is for the caller to set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Slip {
    /// The member `kind`.
    pub kind: Option<SlipKind>,

    /// The member `state`.
    pub state: Option<SlipState>,

    /// The member `number`.
    pub number: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Slip);

impl Slip {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(number: String) -> Self {
        Self {
            kind: Some(SlipKind::default()),
            number,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Slip {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("number", &mut self.number),
            ],
            &mut [
                ("kind", &mut self.kind),
                ("state", &mut self.state),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Slip {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("state", &self.state, &self.extra);
        writer.required("number", &self.number);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum SlipKind {
        Paper = "paper",
        Other(String),
    }
}

runtime::open_enum! {
    /// The member `state`.
    pub enum SlipState {
        Open = "open",
        Other(String),
    }
}
}

mod models_torn {
//! The schema at `/components/schemas/Torn`.

use crate::runtime;

/// Two unions call it by different names.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Torn {
    /// The member `kind`.
    pub kind: Option<TornKind>,

    /// The member `at`.
    pub at: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Torn);

impl Torn {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(kind: TornKind) -> Self {
        Self { kind: Some(kind), ..Self::default() }
    }
}

impl runtime::Decode for Torn {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Torn {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("at", &self.at, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum TornKind {
        Torn = "torn",
        Other(String),
    }
}
}

mod models_up {
//! The schema at `/components/schemas/Up`.

use crate::runtime;

/// The schema `Up`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Up {
    /// The member `kind`.
    pub kind: String,

    /// The member `by`.
    pub by: i64,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Up);

impl runtime::Decode for Up {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("by", &mut self.by),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Up {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("by", &self.by);
        writer.end_object(&self.extra);
    }
}
}

mod models_voucher {
//! The schema at `/components/schemas/Voucher`.

use crate::runtime;

/// Its tag is its own, and nothing else has to tell it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Voucher {
    /// The member `method`.
    pub method: Option<VoucherMethod>,

    /// The member `scheme`.
    pub scheme: Option<VoucherScheme>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Voucher);

impl Voucher {
    /// A value with the constants that it must have.
    #[must_use]
    pub fn new() -> Self {
        Self { method: Some(VoucherMethod::default()), ..Self::default() }
    }
}

impl runtime::Decode for Voucher {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("method", &mut self.method),
                ("scheme", &mut self.scheme),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Voucher {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("method", &self.method, &self.extra);
        writer.optional("scheme", &self.scheme, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `method`.
    pub enum VoucherMethod {
        Voucher = "voucher",
        Other(String),
    }
}

runtime::open_enum! {
    /// The member `scheme`.
    pub enum VoucherScheme {
        Paper = "paper",
        Other(String),
    }
}
}

mod models_wallet {
//! The schema at `/components/schemas/Wallet`.

use crate::runtime;

/// The document does not insist on what tells it from the others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wallet {
    /// The member `kind`.
    pub kind: Option<WalletKind>,

    /// The member `token`.
    pub token: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Wallet);

impl Wallet {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(token: String) -> Self {
        Self {
            kind: Some(WalletKind::default()),
            token,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Wallet {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("token", &mut self.token),
            ],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Wallet {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.required("token", &self.token);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `kind`.
    pub enum WalletKind {
        Wallet = "wallet",
        Other(String),
    }
}
}

mod payments {
//! The operations of `payments`.

use crate::schemas_union_tags_sent::models;
use crate::runtime;

/// The operations of `payments`.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    client: &'a runtime::Client,
}

impl<'a> Payments<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_PAYMENT];

/// `POST /payments`.
pub static ADD_PAYMENT: runtime::Operation<models::Outcome> =
    runtime::Operation::new(&super::API, "addPayment", runtime::Method::Post, "/payments")
        .bodies(&[runtime::Body::json_of::<models::Payment>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Payments<'_> {
    /// `POST /payments`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// The response: What became of it.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_tags_sent()
    ///     .payments()
    ///     .add_payment(
    ///         cases::schemas_union_tags_sent::models::Payment::new(
    ///             cases::schemas_union_tags_sent::models::payment::PaymentMethod::Wallet(
    ///                 cases::schemas_union_tags_sent::models::Wallet::new("value".into()),
    ///             ),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_payment(&self, body: models::Payment) -> AddPayment {
        let call = runtime::Call::new(self.client, &ADD_PAYMENT).body_json(&body);
        AddPayment(call)
    }
}

runtime::builder!(ADD_PAYMENT, AddPayment, models::Outcome);
}
