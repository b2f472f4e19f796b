mod models_ach {
//! The schema at `/components/schemas/Ach`.

use crate::runtime;

/// The schema `Ach`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ach {
    /// Default: `bank`.
    pub method: Option<AchMethod>,

    /// Default: `ach`.
    pub scheme: runtime::Maybe<AchScheme>,

    pub country: Option<AchCountry>,

    pub iban: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Ach);

impl Ach {
    /// Takes the required member.
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
    /// The property `method`.
    pub enum AchMethod {
        Bank = "bank",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `scheme`.
    pub enum AchScheme {
        Ach = "ach",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `country`.
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
    pub kind: Option<AloneKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Alone);

impl Alone {
    /// Nothing set; the same as `default()`.
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
    /// The property `kind`.
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

    pub iban: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Bank);

impl Bank {
    /// Sets the required members to their defaults.
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
    pub kind: Option<CardKind>,

    pub number: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Card);

impl Card {
    /// Takes all members, in alphabetical order.
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
    /// The property `kind`.
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
    pub method: Option<CashMethod>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cash);

impl Cash {
    /// Sets the members that have a single value.
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
    /// The property `method`.
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
    pub method: Option<ChequeMethod>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cheque);

impl Cheque {
    /// Sets the members that have a single value.
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
    /// The property `method`.
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
    pub kind: Option<CoinKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Coin);

impl Coin {
    /// Sets the members that have a single value.
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
    /// The property `kind`.
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
    pub kind: String,

    pub by: i64,

    /// Members with unknown names or with values of unexpected types.
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
    pub kind: Option<DraftKind>,

    pub state: Option<DraftState>,

    pub bank: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Draft);

impl Draft {
    /// Takes the required member.
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
    /// The property `kind`.
    pub enum DraftKind {
        Paper = "paper",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `state`.
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
    pub ok: Option<bool>,

    pub reason: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Failed);

impl Failed {
    /// Sets the members that have a single value.
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
    pub kind: Option<FirstKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(First);

impl First {
    /// Nothing set; the same as `default()`.
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
    /// The property `kind`.
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
    pub kind: runtime::Maybe<super::GiftKind>,

    pub code: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Gift);

impl Gift {
    /// Sets the members that have a single value.
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
    pub kind: Option<GoneKind>,

    pub gone: Option<bool>,

    pub by: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Gone);

impl Gone {
    /// Sets the members that have a single value.
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
    /// The property `kind`.
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
    pub kind: Option<KeptKind>,

    pub gone: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Kept);

impl Kept {
    /// Sets the members that have a single value.
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
    /// The property `kind`.
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
    /// Default: `card`.
    pub kind: Option<LaterKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Later);

impl Later {
    /// Takes all members.
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
    /// The property `kind`.
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
    pub kind: Option<LeftKind>,

    pub x: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Left);

impl Left {
    /// Sets the members that have a single value.
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
    /// The property `kind`.
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
    /// Chosen when `kind` is `first`.
    First(super::First),

    /// Chosen when `kind` is `second`.
    Second(super::Second),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Outcome, Other);

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
    pub ok: Option<bool>,

    pub score: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Passed);

impl Passed {
    /// Sets the members that have a single value.
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
    pub method: PaymentMethod,

    pub check: Option<PaymentCheck>,

    pub side: Option<PaymentSide>,

    pub beside: Option<PaymentBeside>,

    pub debit: Option<PaymentDebit>,

    pub slip: Option<PaymentSlip>,

    pub held: Option<PaymentHeld>,

    pub alone: Option<super::Alone>,

    pub first: Option<super::First>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Payment);

impl Payment {
    /// Takes the required member.
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

/// The property `method`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// Chosen when `kind` is `wallet`.
    Wallet(super::Wallet),

    /// Chosen when `kind` is `card` or `scheme`.
    Card(super::Card),

    /// Chosen when `kind` is `torn`.
    Torn(super::Torn),

    /// Chosen when `kind` is `gift`.
    Gift(super::Gift),

    /// Chosen when `kind` is `bank` or `sepa`.
    Bank(super::Bank),

    /// Chosen when `kind` is `later`, `rates` or `card`.
    Later(super::Later),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentMethod, Other);

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

/// The property `check`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentCheck {
    /// Chosen when `ok` is `true`.
    Passed(super::Passed),

    /// Chosen when `ok` is `false`.
    Failed(super::Failed),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentCheck, Other);

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

/// The property `side`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentSide {
    /// Chosen when `kind` is `left`.
    Left(super::Left),

    /// Chosen when `kind` is `Right`.
    Right(super::Right),

    /// Chosen when `kind` is `half` or `torn`.
    Torn(super::Torn),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentSide, Other);

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

/// The property `beside`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentBeside {
    /// Chosen when `kind` is `up`.
    Up(PaymentBesideUp),

    /// Chosen when `kind` is `down`.
    Down(PaymentBesideDown),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentBeside, Other);

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

/// An alternative of the property `beside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentBesideUp {
    /// Which of them it is.
    pub kind: PaymentBesideUpKind,

    pub by: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentBesideUp);

impl PaymentBesideUp {
    /// Takes the required member.
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

/// An alternative of the property `beside`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentBesideDown {
    /// Which of them it is.
    pub kind: PaymentBesideDownKind,

    pub by: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentBesideDown);

impl PaymentBesideDown {
    /// Takes the required member.
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

/// The property `debit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentDebit {
    /// Chosen when `method` is `voucher`.
    Voucher(super::Voucher),

    /// Chosen when `method` is `bank`.
    Sepa(super::Sepa),

    /// Chosen when `method` is `bank`.
    Ach(super::Ach),

    /// Chosen when `method` is `cheque`.
    Cheque(super::Cheque),

    /// Chosen when `method` is `cash`.
    Cash(super::Cash),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentDebit, Other);

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

/// The property `slip`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentSlip {
    /// Chosen when `kind` is `paper`.
    Slip(super::Slip),

    /// Chosen when `kind` is `paper`.
    Draft(super::Draft),

    /// Chosen when `kind` is `coin`.
    Coin(super::Coin),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentSlip, Other);

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

/// The property `held`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentHeld {
    /// Chosen when `kind` is `paper`.
    Kept(super::Kept),

    /// Chosen when `kind` is `paper`.
    Gone(super::Gone),

    /// Chosen when `kind` is `coin`.
    Coin(super::Coin),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentHeld, Other);

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
    /// Default: `Right`.
    pub kind: Option<String>,

    pub y: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Right);

impl Right {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some("Right".into()), ..Self::default() }
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
    pub kind: Option<SecondKind>,

    /// Members with unknown names or with values of unexpected types.
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
    /// The property `kind`.
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
    /// Default: `bank`.
    pub method: Option<SepaMethod>,

    /// Default: `sepa`.
    pub scheme: Option<SepaScheme>,

    pub country: Option<SepaCountry>,

    pub iban: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Sepa);

impl Sepa {
    /// Takes the required member.
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
    /// The property `method`.
    pub enum SepaMethod {
        Bank = "bank",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `scheme`.
    pub enum SepaScheme {
        Sepa = "sepa",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `country`.
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
    pub kind: Option<SlipKind>,

    pub state: Option<SlipState>,

    pub number: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Slip);

impl Slip {
    /// Takes the required member.
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
    /// The property `kind`.
    pub enum SlipKind {
        Paper = "paper",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `state`.
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
    pub kind: Option<TornKind>,

    pub at: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Torn);

impl Torn {
    /// Takes the required member.
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
    /// The property `kind`.
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
    pub kind: String,

    pub by: i64,

    /// Members with unknown names or with values of unexpected types.
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
    pub method: Option<VoucherMethod>,

    pub scheme: Option<VoucherScheme>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Voucher);

impl Voucher {
    /// Sets the members that have a single value.
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
    /// The property `method`.
    pub enum VoucherMethod {
        Voucher = "voucher",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `scheme`.
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
    pub kind: Option<WalletKind>,

    pub token: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Wallet);

impl Wallet {
    /// Takes the required member.
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
    /// The property `kind`.
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

/// The operations of [`payments`](self).
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    client: &'a runtime::Client,
}

impl<'a> Payments<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_PAYMENT];

/// `POST /payments`.
pub static ADD_PAYMENT: runtime::Operation<models::Outcome> =
    runtime::Operation::new(&super::API, "addPayment", runtime::Method::Post, "/payments")
        .bodies(&[runtime::Body::json_of::<models::Payment>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Payments<'_> {
    /// `POST /payments`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: What became of it.
    ///
    /// ```no_run
    /// use cases::schemas_union_tags_sent::models::{Payment, Wallet, payment::PaymentMethod};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_union_tags_sent()
    ///     .payments()
    ///     .add_payment(Payment::new(PaymentMethod::Wallet(Wallet::new("value".into()))))
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
