mod models_consent {
//! The schema at `/components/schemas/Consent`.

use crate::runtime;

/// The schema `Consent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Consent {
    pub accept: bool,

    pub note: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Consent);

impl Consent {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { accept: true, ..Self::default() }
    }
}

impl runtime::Decode for Consent {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("accept", &mut self.accept),
            ],
            &mut [
                ("note", &mut self.note),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Consent {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("accept", &self.accept);
        writer.optional("note", &self.note, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_group {
//! The schema at `/components/schemas/Group`.

use crate::runtime;

/// The schema `Group`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Group);

impl Group {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Group {
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

impl runtime::Encode for Group {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_new_price {
//! The schema at `/components/schemas/NewPrice`.

use crate::runtime;

/// The schema `NewPrice`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPrice {
    /// At least 1.
    pub amount: Option<i64>,

    pub value: runtime::Json,

    pub accepted: bool,

    pub refused: bool,

    pub plan: NewPricePlan,

    /// Whom it is for.
    pub group: Option<super::Group>,

    pub rate: super::Rate,

    pub parent: runtime::Json,

    pub ended: runtime::Json,

    /// Matches `^(?!x)[a-z]+$`.
    pub code: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NewPrice);

impl NewPrice {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(
        amount: Option<i64>,
        group: Option<super::Group>,
        plan: NewPricePlan,
        rate: super::Rate,
        value: runtime::Json,
    ) -> Self {
        Self {
            accepted: true,
            amount,
            group,
            plan,
            rate,
            value,
            ..Self::default()
        }
    }
}

impl runtime::Decode for NewPrice {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("amount", &mut self.amount),
                ("value", &mut self.value),
                ("accepted", &mut self.accepted),
                ("refused", &mut self.refused),
                ("plan", &mut self.plan),
                ("group", &mut self.group),
                ("rate", &mut self.rate),
                ("parent", &mut self.parent),
                ("ended", &mut self.ended),
            ],
            &mut [
                ("code", &mut self.code),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NewPrice {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::integer(Some(1), None));
        writer.required("amount", &self.amount);
        writer.required("value", &self.value);
        writer.required("accepted", &self.accepted);
        writer.required("refused", &self.refused);
        writer.required("plan", &self.plan);
        writer.required("group", &self.group);
        writer.required("rate", &self.rate);
        writer.required("parent", &self.parent);
        writer.required("ended", &self.ended);
        writer.optional("code", &self.code, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `plan`.
    pub enum NewPricePlan {
        Free = "free",
        Other(String),
    } and others
}
}

mod models_price {
//! The schema at `/components/schemas/Price`.

use crate::runtime;

/// The schema `Price`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub amount: Option<i64>,

    pub value: Option<runtime::Json>,

    pub accepted: bool,

    /// When it ends.
    #[deprecated = "marked as deprecated in the OpenAPI document"]
    pub until: Option<String>,

    pub twice: Option<String>,

    /// Default: `z`.
    pub label: Option<PriceLabel>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Price);

#[expect(deprecated, reason = "all fields are read and written")]
impl runtime::Decode for Price {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand(2);
        reader.object(
            &mut [
                ("accepted", &mut self.accepted),
            ],
            &mut [
                ("amount", &mut self.amount),
                ("value", &mut self.value),
                ("until", &mut self.until),
                ("twice", &mut self.twice),
                ("label", &mut self.label),
            ],
            &mut self.extra,
        )
    }
}

#[expect(deprecated, reason = "all fields are read and written")]
impl runtime::Encode for Price {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("amount", &self.amount, &self.extra);
        writer.optional("value", &self.value, &self.extra);
        writer.required("accepted", &self.accepted);
        writer.optional("until", &self.until, &self.extra);
        writer.optional("twice", &self.twice, &self.extra);
        writer.optional("label", &self.label, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `label`.
    pub enum PriceLabel {
        A = "a",
        B = "b",
        Other(String),
    } and others
}
}

mod models_rate {
//! The schema at `/components/schemas/Rate`.

use crate::runtime;

/// Beyond what a signed integer holds, or below nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rate {
    U64(u64),

    I64(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Rate, Other);

impl runtime::Decode for Rate {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::U64);
        fit.offer_checked(self, Self::I64);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Rate {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::U64(value) => value.encode(writer),
            Self::I64(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Rate, U64(u64), I64(i64));
}

mod prices {
//! The operations of `prices`.

use crate::schemas_required_members::models;
use crate::runtime;

/// The operations of [`prices`](self).
#[derive(Clone, Copy, Debug)]
pub struct Prices<'a> {
    client: &'a runtime::Client,
}

impl<'a> Prices<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_PRICE, &ACCEPT_PRICE, &SET_PRICE];

/// `POST /prices/{anything}`.
pub static ADD_PRICE: runtime::Operation<models::Price> =
    runtime::Operation::new(&super::API, "addPrice", runtime::Method::Post, "/prices/{anything}")
        .parameters(&[
            runtime::Parameter::path("anything"),
            runtime::Parameter::query("model").required(),
        ])
        .bodies(&[runtime::Body::json_of::<models::NewPrice>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Prices<'_> {
    /// `POST /prices/{anything}`
    ///
    /// - `anything`
    /// - `model`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_required_members::models::new_price::NewPricePlan;
    /// use cases::schemas_required_members::models::{NewPrice, Rate};
    /// use cases::schemas_required_members::prices::AddPriceModel;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_required_members()
    ///     .prices()
    ///     .add_price(
    ///         "value",
    ///         AddPriceModel::Latest,
    ///         NewPrice::new(
    ///             Some(1),
    ///             Some(Default::default()),
    ///             NewPricePlan::Free,
    ///             Rate::U64(0),
    ///             "{}".parse()?,
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_price(
        &self,
        anything: impl Into<String>,
        model: AddPriceModel,
        body: models::NewPrice,
    ) -> AddPrice {
        let call = runtime::Call::new(self.client, &ADD_PRICE)
            .path("anything", runtime::Value::text(anything))
            .query("model", model)
            .body_json(&body);
        AddPrice(call)
    }
}

runtime::builder!(ADD_PRICE, AddPrice, models::Price);

runtime::open_enum! {
    /// The parameter `model`.
    pub enum AddPriceModel {
        Latest = "latest",
        Other(String),
    } and others
}

/// `PATCH /prices/{anything}`.
pub static ACCEPT_PRICE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "acceptPrice",
    runtime::Method::Patch,
    "/prices/{anything}",
)
.parameters(&[runtime::Parameter::path("anything")])
.bodies(&[runtime::Body::json_of::<models::Consent>().required()])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Prices<'_> {
    /// `PATCH /prices/{anything}`
    ///
    /// - `anything`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_required_members::models::Consent;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Consent::new();
    /// body.note = Some("value".into());
    /// client
    ///     .schemas_required_members()
    ///     .prices()
    ///     .accept_price("value", body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept_price(&self, anything: impl Into<String>, body: models::Consent) -> AcceptPrice {
        let call = runtime::Call::new(self.client, &ACCEPT_PRICE)
            .path("anything", runtime::Value::text(anything))
            .body_json(&body);
        AcceptPrice(call)
    }
}

runtime::builder!(ACCEPT_PRICE, AcceptPrice, ());

/// `PUT /prices/{anything}`.
pub static SET_PRICE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setPrice", runtime::Method::Put, "/prices/{anything}")
        .parameters(&[runtime::Parameter::path("anything")])
        .bodies(&[runtime::Body::json().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Prices<'_> {
    /// `PUT /prices/{anything}`
    ///
    /// - `anything`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_required_members()
    ///     .prices()
    ///     .set_price("value", &BTreeMap::from([("name", "value")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_price(
        &self,
        anything: impl Into<String>,
        body: &(impl runtime::serde::Serialize + ?Sized),
    ) -> SetPrice {
        let call = runtime::Call::new(self.client, &SET_PRICE)
            .path("anything", runtime::Value::text(anything))
            .body_serialized(body);
        SetPrice(call)
    }
}

runtime::builder!(SET_PRICE, SetPrice, ());
}
