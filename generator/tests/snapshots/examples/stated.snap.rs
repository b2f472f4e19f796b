mod models_amount {
//! The schema at `/components/schemas/Amount`.

use crate::runtime;

/// The schema `Amount`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    pub cents: i64,

    pub currency: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Amount);

impl Amount {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(cents: i64, currency: String) -> Self {
        Self {
            cents,
            currency,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Amount {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("cents", &mut self.cents),
                ("currency", &mut self.currency),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Amount {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("cents", &self.cents);
        writer.required("currency", &self.currency);
        writer.end_object(&self.extra);
    }
}
}

mod models_change {
//! The schema at `/components/schemas/Change`.

use crate::runtime;

/// The schema `Change`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Change {
    pub a: Option<String>,

    pub idempotency_key: Option<String>,

    pub b: Option<String>,

    pub c: Option<Vec<String>>,

    pub d: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Change);

impl Change {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Change {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
                ("idempotency_key", &mut self.idempotency_key),
                ("b", &mut self.b),
                ("c", &mut self.c),
                ("d", &mut self.d),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Change {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.optional("idempotency_key", &self.idempotency_key, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.optional("c", &self.c, &self.extra);
        writer.optional("d", &self.d, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_details {
//! The schema at `/components/schemas/Details`.

use crate::runtime;

/// The schema `Details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Details {
    pub payload: Option<String>,

    pub redirect_result: Option<String>,

    pub step: Option<i64>,

    pub last: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Details);

impl Details {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Details {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("payload", &mut self.payload),
                ("redirectResult", &mut self.redirect_result),
                ("step", &mut self.step),
                ("last", &mut self.last),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Details {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("payload", &self.payload, &self.extra);
        writer.optional("redirectResult", &self.redirect_result, &self.extra);
        writer.optional("step", &self.step, &self.extra);
        writer.optional("last", &self.last, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_names {
//! The schema at `/components/schemas/Names`.

/// The schema `Names`.
pub type Names = Vec<String>;
}

mod models_payment {
//! The schema at `/components/schemas/Payment`.

use crate::runtime;

/// The schema `Payment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub source: String,

    pub key: String,

    pub amount: super::Amount,

    /// Default: `none`.
    pub note: String,

    pub kind: PaymentKind,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Payment);

impl Default for Payment {
    fn default() -> Self {
        Self {
            source: Default::default(),
            key: Default::default(),
            amount: Default::default(),
            note: "none".into(),
            kind: Default::default(),
            extra: runtime::Extra::new(),
        }
    }
}

impl Payment {
    /// Takes the required members without a default, in alphabetical order.
    #[must_use]
    pub fn new(amount: super::Amount, key: String, kind: PaymentKind, source: String) -> Self {
        Self {
            amount,
            key,
            kind,
            source,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Payment {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("source", &mut self.source),
                ("key", &mut self.key),
                ("amount", &mut self.amount),
                ("note", &mut self.note),
                ("kind", &mut self.kind),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Payment {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("source", &self.source);
        writer.required("key", &self.key);
        writer.required("amount", &self.amount);
        writer.required("note", &self.note);
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum PaymentKind {
        Card = "card",
        Cash = "cash",
        Other(String),
    }
}
}

mod models_plan {
//! The schema at `/components/schemas/Plan`.

use crate::runtime;

/// The schema `Plan`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    pub send_at: runtime::DateTime,

    pub until: runtime::Date,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Plan);

impl Plan {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(send_at: runtime::DateTime, until: runtime::Date) -> Self {
        Self {
            send_at,
            until,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Plan {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("send_at", &mut self.send_at),
                ("until", &mut self.until),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Plan {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("send_at", &self.send_at);
        writer.required("until", &self.until);
        writer.end_object(&self.extra);
    }
}
}

mod models_replaced {
//! The schema at `/components/schemas/Replaced`.

use crate::runtime;

/// The schema `Replaced`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Replaced {
    pub names: Option<super::Names>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Replaced);

impl Replaced {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Replaced {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("names", &mut self.names),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Replaced {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("names", &self.names, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_secrets {
//! The schema at `/components/schemas/Secrets`.

use crate::runtime;

/// The schema `Secrets`.
pub type Secrets = Vec<SecretsItem>;

/// An item of the schema `Secrets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretsItem {
    pub name: String,

    pub value: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SecretsItem);

impl SecretsItem {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(name: String, value: String) -> Self {
        Self {
            name,
            value,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for SecretsItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("value", &mut self.value),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SecretsItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.required("value", &self.value);
        writer.end_object(&self.extra);
    }
}
}

mod models_sent {
//! The schema at `/components/schemas/Sent`.

use crate::runtime;

/// The schema `Sent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    pub details: super::Details,

    pub client: super::Details,

    pub empty: SentEmpty,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Sent);

impl Sent {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(client: super::Details, details: super::Details, empty: SentEmpty) -> Self {
        Self {
            client,
            details,
            empty,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Sent {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("details", &mut self.details),
                ("client", &mut self.client),
                ("empty", &mut self.empty),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Sent {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("details", &self.details);
        writer.required("client", &self.client);
        writer.required("empty", &self.empty);
        writer.end_object(&self.extra);
    }
}

/// The property `empty`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SentEmpty {
    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SentEmpty);

impl SentEmpty {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SentEmpty {
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

impl runtime::Encode for SentEmpty {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod payments {
//! The operations of `payments`.

use crate::examples_stated::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &CREATE_PAYMENT,
    &UPDATE_PAYMENT,
    &CREATE_CUSTOMER,
    &SEND_DETAILS,
    &CREATE_SECRETS,
    &REPLACE_SECRETS,
    &UPLOAD,
    &FIND_UPLOADS,
    &ADD_PLAN,
];

/// `POST /payments`.
pub static CREATE_PAYMENT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "createPayment", runtime::Method::Post, "/payments")
        .parameters(&[
            runtime::Parameter::header("Idempotency-Key"),
            runtime::Parameter::header("X-Trace"),
            runtime::Parameter::header("Channel"),
            runtime::Parameter::header("X-Region"),
        ])
        .bodies(&[runtime::Body::json_of::<models::Payment>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `POST /payments`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_stated::models::{Amount, Payment, payment::PaymentKind};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .create_payment(Payment::new(
    ///         Amount::new(250, "EUR".into()),
    ///         "4f1a-22".into(),
    ///         PaymentKind::Card,
    ///         "cnon:ok".into(),
    ///     ))
    ///     .channel("web")
    ///     .x_region("eu")
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

runtime::builder!(CREATE_PAYMENT, CreatePayment, ());

impl CreatePayment {
    pub fn idempotency_key(self, value: impl Into<String>) -> Self {
        Self(self.0.header("Idempotency-Key", runtime::Value::text(value)))
    }

    pub fn x_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Trace", runtime::Value::text(value)))
    }

    pub fn channel(self, value: impl Into<String>) -> Self {
        Self(self.0.header("Channel", runtime::Value::text(value)))
    }

    pub fn x_region(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Region", runtime::Value::text(value)))
    }
}

/// `PATCH /payments`.
pub static UPDATE_PAYMENT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "updatePayment", runtime::Method::Patch, "/payments")
        .parameters(&[runtime::Parameter::header("X-Trace")])
        .bodies(&[runtime::Body::json_of::<models::Change>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `PATCH /payments`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_stated::models::Change;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Change::default();
    /// body.c = Some(vec!["x".into()]);
    /// body.b = Some("4f1a-22".into());
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .update_payment(body)
    ///     .x_trace("00-4bf9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_payment(&self, body: models::Change) -> UpdatePayment {
        let call = runtime::Call::new(self.client, &UPDATE_PAYMENT).body_json(&body);
        UpdatePayment(call)
    }
}

runtime::builder!(UPDATE_PAYMENT, UpdatePayment, ());

impl UpdatePayment {
    pub fn x_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Trace", runtime::Value::text(value)))
    }
}

/// `POST /customers`.
pub static CREATE_CUSTOMER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "createCustomer", runtime::Method::Post, "/customers")
        .parameters(&[
            runtime::Parameter::header("Idempotency-Key"),
            runtime::Parameter::header("X-Trace"),
        ])
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("name").required(),
                runtime::Field::new("key").required(),
                runtime::Field::new("city"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `POST /customers`
    ///
    /// - `key`
    /// - `name`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .create_customer("4f1a-22", "Amelia")
    ///     .city("Turin")
    ///     .x_trace("00-4bf9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_customer(
        &self,
        key: impl Into<String>,
        name: impl Into<String>,
    ) -> CreateCustomer {
        let call = runtime::Call::new(self.client, &CREATE_CUSTOMER)
            .form("key", runtime::Value::text(key))
            .form("name", runtime::Value::text(name));
        CreateCustomer(call)
    }
}

runtime::builder!(CREATE_CUSTOMER, CreateCustomer, ());

impl CreateCustomer {
    pub fn idempotency_key(self, value: impl Into<String>) -> Self {
        Self(self.0.header("Idempotency-Key", runtime::Value::text(value)))
    }

    pub fn x_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Trace", runtime::Value::text(value)))
    }

    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.form("city", runtime::Value::text(value)))
    }
}

/// `POST /details`.
pub static SEND_DETAILS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "sendDetails", runtime::Method::Post, "/details")
        .parameters(&[runtime::Parameter::header("X-Trace")])
        .bodies(&[runtime::Body::json_of::<models::Sent>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `POST /details`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_stated::models::{Details, Sent};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut client2 = Details::default();
    /// client2.payload = Some("Y".into());
    /// client2.step = Some(3);
    /// let mut details = Details::default();
    /// details.redirect_result = Some("X6Xtf".into());
    /// details.step = Some(3);
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .send_details(Sent::new(client2, details, Default::default()))
    ///     .x_trace("00-4bf9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_details(&self, body: models::Sent) -> SendDetails {
        let call = runtime::Call::new(self.client, &SEND_DETAILS).body_json(&body);
        SendDetails(call)
    }
}

runtime::builder!(SEND_DETAILS, SendDetails, ());

impl SendDetails {
    pub fn x_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Trace", runtime::Value::text(value)))
    }
}

/// `POST /secrets`.
pub static CREATE_SECRETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "createSecrets", runtime::Method::Post, "/secrets")
        .parameters(&[runtime::Parameter::header("X-Trace")])
        .bodies(&[runtime::Body::json_of::<models::Secrets>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `POST /secrets`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_stated::models::secrets::SecretsItem;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .create_secrets(vec![SecretsItem::new("API_KEY".into(), "value".into())])
    ///     .x_trace("00-4bf9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_secrets(&self, body: models::Secrets) -> CreateSecrets {
        let call = runtime::Call::new(self.client, &CREATE_SECRETS).body_json(&body);
        CreateSecrets(call)
    }
}

runtime::builder!(CREATE_SECRETS, CreateSecrets, ());

impl CreateSecrets {
    pub fn x_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Trace", runtime::Value::text(value)))
    }
}

/// `PUT /secrets`.
pub static REPLACE_SECRETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "replaceSecrets", runtime::Method::Put, "/secrets")
        .parameters(&[runtime::Parameter::header("X-Trace")])
        .bodies(&[runtime::Body::json_of::<models::Replaced>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `PUT /secrets`
    ///
    /// ```no_run
    /// use cases::examples_stated::models::Replaced;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Replaced::default();
    /// body.names = Some(vec!["API_KEY".into()]);
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .replace_secrets()
    ///     .body(body)
    ///     .x_trace("00-4bf9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_secrets(&self) -> ReplaceSecrets {
        let call = runtime::Call::new(self.client, &REPLACE_SECRETS);
        ReplaceSecrets(call)
    }
}

runtime::builder!(REPLACE_SECRETS, ReplaceSecrets, ());

impl ReplaceSecrets {
    pub fn x_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.header("X-Trace", runtime::Value::text(value)))
    }

    /// Sent as `application/json`.
    pub fn body(self, value: models::Replaced) -> Self {
        Self(self.0.body_json(&value))
    }
}

/// `POST /uploads`.
pub static UPLOAD: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "upload", runtime::Method::Post, "/uploads")
        .bodies(&[
            runtime::Body::multipart(&[
                runtime::Field::new("scan").required(),
                runtime::Field::new("receipt").required(),
                runtime::Field::new("labels"),
                runtime::Field::new("counts"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `POST /uploads`
    ///
    /// - `receipt`
    /// - `scan`
    ///
    /// ```no_run
    /// use cases::runtime::Part;
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .upload(
    ///         Part::bytes("content").file_name("receipt.pdf"),
    ///         Part::bytes("content").file_name("content.txt"),
    ///     )
    ///     .labels(&BTreeMap::from([("lane", "b"), ("origin", "web")]))
    ///     .counts(&BTreeMap::from([("name", 1)]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, receipt: runtime::Part, scan: runtime::Part) -> Upload {
        let call = runtime::Call::new(self.client, &UPLOAD)
            .form("receipt", receipt)
            .form("scan", scan);
        Upload(call)
    }
}

runtime::builder!(UPLOAD, Upload, ());

impl Upload {
    pub fn labels(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "labels", value))
    }

    pub fn counts(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "counts", value))
    }
}

/// `GET /uploads`.
pub static FIND_UPLOADS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "findUploads", runtime::Method::Get, "/uploads")
        .parameters(&[runtime::Parameter::query("any"), runtime::Parameter::query("mixed")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `GET /uploads`
    ///
    /// ```no_run
    /// use cases::runtime::Json;
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .find_uploads()
    ///     .any(&"[1,null]".parse::<Json>()?)
    ///     .mixed(&BTreeMap::from([("c", "x")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_uploads(&self) -> FindUploads {
        let call = runtime::Call::new(self.client, &FIND_UPLOADS);
        FindUploads(call)
    }
}

runtime::builder!(FIND_UPLOADS, FindUploads, ());

impl FindUploads {
    pub fn any(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "any", value))
    }

    pub fn mixed(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "mixed", value))
    }
}

/// `POST /plans`.
pub static ADD_PLAN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addPlan", runtime::Method::Post, "/plans")
        .parameters(&[
            runtime::Parameter::query("day").required(),
            runtime::Parameter::query("at").required(),
        ])
        .bodies(&[runtime::Body::json_of::<models::Plan>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Payments<'_> {
    /// `POST /plans`
    ///
    /// - `day`
    /// - `at`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_stated::models::Plan;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_stated()
    ///     .payments()
    ///     .add_plan(
    ///         "2020-06-01".parse()?,
    ///         "2026-01-31T12:00:00Z".parse()?,
    ///         Plan::new("2020-06-01 08:15:01".parse()?, "2026-01-31".parse()?),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_plan(
        &self,
        day: runtime::Date,
        at: runtime::DateTime,
        body: models::Plan,
    ) -> AddPlan {
        let call = runtime::Call::new(self.client, &ADD_PLAN)
            .query("day", day)
            .query("at", at)
            .body_json(&body);
        AddPlan(call)
    }
}

runtime::builder!(ADD_PLAN, AddPlan, ());
}
