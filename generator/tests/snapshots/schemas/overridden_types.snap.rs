mod models_price {
//! The schema at `/components/schemas/Price`.

use crate::runtime;

/// The schema `Price`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub base: String,

    pub history: Option<Vec<String>>,

    pub rebate: Option<String>,

    pub rate: Option<f64>,

    pub count: Option<i64>,

    pub either: Option<f64>,

    pub level: Option<PriceLevel>,

    pub active: Option<bool>,

    /// Default: `1.5`.
    pub amount: Option<String>,

    /// Default: `1.5`.
    pub least: Option<String>,

    pub unit: Option<String>,

    pub tax: Option<String>,

    pub taxes: Option<Vec<Option<String>>>,

    pub fee: Option<String>,

    pub duty: Option<String>,

    pub color: Option<i64>,

    pub tint: Option<i64>,

    pub size: Option<PriceSize>,

    pub unset: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Price);

impl runtime::Decode for Price {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("base", &mut self.base),
            ],
            &mut [
                ("history", &mut self.history),
                ("rebate", &mut self.rebate),
                ("rate", &mut self.rate),
                ("count", &mut self.count),
                ("either", &mut self.either),
                ("level", &mut self.level),
                ("active", &mut self.active),
                ("amount", &mut self.amount),
                ("least", &mut self.least),
                ("unit", &mut self.unit),
                ("tax", &mut self.tax),
                ("taxes", &mut self.taxes),
                ("fee", &mut self.fee),
                ("duty", &mut self.duty),
                ("color", &mut self.color),
                ("tint", &mut self.tint),
                ("size", &mut self.size),
                ("unset", &mut self.unset),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Price {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("base", &self.base);
        writer.optional("history", &self.history, &self.extra);
        writer.optional("rebate", &self.rebate, &self.extra);
        writer.optional("rate", &self.rate, &self.extra);
        writer.optional("count", &self.count, &self.extra);
        writer.optional("either", &self.either, &self.extra);
        writer.optional("level", &self.level, &self.extra);
        writer.optional("active", &self.active, &self.extra);
        writer.optional("amount", &self.amount, &self.extra);
        writer.optional("least", &self.least, &self.extra);
        writer.optional("unit", &self.unit, &self.extra);
        writer.optional("tax", &self.tax, &self.extra);
        writer.optional("taxes", &self.taxes, &self.extra);
        writer.optional("fee", &self.fee, &self.extra);
        writer.optional("duty", &self.duty, &self.extra);
        writer.optional("color", &self.color, &self.extra);
        writer.optional("tint", &self.tint, &self.extra);
        writer.optional("size", &self.size, &self.extra);
        writer.optional("unset", &self.unset, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `level`.
    pub enum PriceLevel {
        N1 = "1",
        N2 = "2",
        Other(String),
    }
}

runtime::open_integer_enum! {
    /// The property `size`.
    pub enum PriceSize {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_tint {
//! The schema at `/components/schemas/Tint`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Tint`.
    pub enum Tint {
        Pale = "pale",
        Dark = "dark",
        Other(String),
    }
}
}

mod prices {
//! The operations of `prices`.

use crate::schemas_overridden_types::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_PRICE, &ADD_PRICE];

/// `GET /prices`.
pub static GET_PRICE: runtime::Operation<models::Price> =
    runtime::Operation::new(&super::API, "getPrice", runtime::Method::Get, "/prices")
        .parameters(&[runtime::Parameter::query("StartDate"), runtime::Parameter::query("days")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Prices<'_> {
    /// `GET /prices`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_overridden_types()
    ///     .prices()
    ///     .get_price()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_price(&self) -> GetPrice {
        let call = runtime::Call::new(self.client, &GET_PRICE);
        GetPrice(call)
    }
}

runtime::builder!(GET_PRICE, GetPrice, models::Price);

impl GetPrice {
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.query("StartDate", runtime::Value::text(value)))
    }

    pub fn days(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("days", runtime::Value::texts(value)))
    }
}

/// `POST /prices`.
pub static ADD_PRICE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addPrice", runtime::Method::Post, "/prices")
        .bodies(&[runtime::Body::form(&[runtime::Field::new("amount").required()])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Prices<'_> {
    /// `POST /prices`
    ///
    /// - `amount`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_overridden_types()
    ///     .prices()
    ///     .add_price("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_price(&self, amount: impl Into<String>) -> AddPrice {
        let call = runtime::Call::new(self.client, &ADD_PRICE)
            .form("amount", runtime::Value::text(amount));
        AddPrice(call)
    }
}

runtime::builder!(ADD_PRICE, AddPrice, ());
}
