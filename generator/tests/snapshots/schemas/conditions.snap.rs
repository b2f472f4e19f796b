mod models_again {
//! The schema at `/components/schemas/Again`.

use crate::runtime;

/// The schema `Again`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Again {
    pub name: Option<String>,

    pub again: Option<AgainAgain>,

    pub plain: Option<Box<super::Again>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Again);

impl runtime::Decode for Again {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("again", &mut self.again),
                ("plain", &mut self.plain),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Again {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("again", &self.again, &self.extra);
        writer.optional("plain", &self.plain, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `again`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgainAgain {
    pub name: Option<String>,

    pub again: Option<runtime::Json>,

    pub plain: Option<Box<super::Again>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AgainAgain);

impl runtime::Decode for AgainAgain {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("again", &mut self.again),
                ("plain", &mut self.plain),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AgainAgain {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("again", &self.again, &self.extra);
        writer.optional("plain", &self.plain, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_canadian {
//! The schema at `/components/schemas/Canadian`.

use crate::runtime;

/// The schema `Canadian`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Canadian {
    pub province: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Canadian);

impl runtime::Decode for Canadian {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("province", &mut self.province),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Canadian {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("province", &self.province, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_counts {
//! The schema at `/components/schemas/Counts`.

use crate::runtime;

/// The schema `Counts`.
pub type Counts = runtime::Map<i64>;
}

mod models_either {
//! The schema at `/components/schemas/Either`.

use crate::runtime;

/// The schema `Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    X(EitherX),

    Y(EitherY),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Either, Other);

impl runtime::Decode for Either {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::X);
        fit.offer(self, Self::Y);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Either {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::X(value) => value.encode(writer),
            Self::Y(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// X
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EitherX {
    pub a: String,

    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(EitherX);

impl runtime::Decode for EitherX {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for EitherX {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Y
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EitherY {
    pub b: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(EitherY);

impl runtime::Decode for EitherY {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("b", &mut self.b),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for EitherY {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("b", &self.b);
        writer.end_object(&self.extra);
    }
}
}

mod models_older {
//! The schema at `/components/schemas/Older`.

use crate::runtime;

/// The schema `Older`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Older {
    pub pets: Option<bool>,

    pub names: Option<Vec<String>>,

    pub cats: Option<runtime::Json>,

    pub dogs: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Older);

impl runtime::Decode for Older {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("pets", &mut self.pets),
                ("names", &mut self.names),
                ("cats", &mut self.cats),
                ("dogs", &mut self.dogs),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Older {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("pets", &self.pets, &self.extra);
        writer.optional("names", &self.names, &self.extra);
        writer.optional("cats", &self.cats, &self.extra);
        writer.optional("dogs", &self.dogs, &self.extra);
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
    pub method: String,

    /// At most 10 characters.
    pub note: Option<String>,

    pub giro: Option<runtime::Json>,

    pub reference: Option<PaymentReference>,

    pub bank: Option<PaymentBank>,

    pub holder: Option<runtime::Json>,

    pub country: Option<PaymentCountry>,

    /// The digits.
    pub card_number: Option<String>,

    pub zip: Option<String>,

    pub receipt: String,

    pub speed: Option<PaymentSpeed>,

    pub province: runtime::Maybe<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Payment);

impl Payment {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(method: String, receipt: String) -> Self {
        Self {
            method,
            receipt,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Payment {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("method", &mut self.method),
                ("receipt", &mut self.receipt),
            ],
            &mut [
                ("note", &mut self.note),
                ("giro", &mut self.giro),
                ("reference", &mut self.reference),
                ("bank", &mut self.bank),
                ("holder", &mut self.holder),
                ("country", &mut self.country),
                ("card_number", &mut self.card_number),
                ("zip", &mut self.zip),
                ("speed", &mut self.speed),
                ("province", &mut self.province),
            ],
            &mut self.extra,
        )
    }
}

impl Payment {
    const NOTE_RULE: runtime::TextRule = runtime::TextRule::new("note").length(0, 10);
}

impl runtime::Encode for Payment {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("method", &self.method);
        writer.rule(runtime::Rule::text(&Self::NOTE_RULE));
        writer.optional("note", &self.note, &self.extra);
        writer.optional("giro", &self.giro, &self.extra);
        writer.optional("reference", &self.reference, &self.extra);
        writer.optional("bank", &self.bank, &self.extra);
        writer.optional("holder", &self.holder, &self.extra);
        writer.optional("country", &self.country, &self.extra);
        writer.optional("card_number", &self.card_number, &self.extra);
        writer.optional("zip", &self.zip, &self.extra);
        writer.required("receipt", &self.receipt);
        writer.optional("speed", &self.speed, &self.extra);
        writer.maybe("province", &self.province, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `reference`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentReference {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(PaymentReference, Other);

impl runtime::Decode for PaymentReference {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PaymentReference {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PaymentReference, Text(String), Text(&str), Integer(i64));

/// The schema `bank`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentBank {
    pub bic: Option<String>,

    pub sort_code: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PaymentBank);

impl PaymentBank {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for PaymentBank {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("bic", &mut self.bic),
                ("sort_code", &mut self.sort_code),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PaymentBank {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("bic", &self.bic, &self.extra);
        writer.optional("sort_code", &self.sort_code, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `country`.
    pub enum PaymentCountry {
        Us = "US",
        Ca = "CA",
        Other(String),
    } and others
}

runtime::open_enum! {
    /// The schema `speed`.
    pub enum PaymentSpeed {
        /// The speed of cards.
        Slow = "slow",
        /// The speed of others.
        Fast = "fast",
        Other(String),
    } and others
}
}

mod payments {
//! The operations of `payments`.

use crate::schemas_conditions::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CREATE_PAYMENT];

/// `POST /payments`.
pub static CREATE_PAYMENT: runtime::Operation<models::Payment> =
    runtime::Operation::new(&super::API, "createPayment", runtime::Method::Post, "/payments")
        .bodies(&[runtime::Body::json_of::<models::Payment>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Payments<'_> {
    /// `POST /payments`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_conditions::models::Payment;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_conditions()
    ///     .payments()
    ///     .create_payment(Payment::new("value".into(), "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_payment(&self, body: models::Payment) -> CreatePayment {
        let call = runtime::Call::new(self.client, &CREATE_PAYMENT).body_json(&body);
        CreatePayment(call)
    }
}

runtime::builder!(CREATE_PAYMENT, CreatePayment, models::Payment);
}
