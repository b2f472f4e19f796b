mod models_price {
//! The schema at `/components/schemas/Price`.

use crate::runtime;

/// The schema `Price`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// The member `base`.
    pub base: String,

    /// The member `history`.
    pub history: Option<Vec<String>>,

    /// The member `rebate`.
    pub rebate: Option<String>,

    /// The member `rate`.
    pub rate: Option<f64>,

    /// The member `count`.
    pub count: Option<i64>,

    /// The member `either`.
    pub either: Option<f64>,

    /// The member `level`.
    pub level: Option<PriceLevel>,

    /// The member `active`.
    pub active: Option<bool>,

    /// The member `amount`.
    ///
    /// Default: `1.5`.
    pub amount: Option<String>,

    /// The member `least`.
    ///
    /// Default: `1.5`.
    pub least: Option<String>,

    /// The member `unit`.
    pub unit: Option<String>,

    /// The member `tax`.
    pub tax: Option<String>,

    /// The member `taxes`.
    pub taxes: Option<Vec<Option<String>>>,

    /// The member `fee`.
    pub fee: Option<String>,

    /// The member `duty`.
    pub duty: Option<String>,

    /// The member `color`.
    pub color: Option<i64>,

    /// The member `tint`.
    pub tint: Option<i64>,

    /// The member `size`.
    pub size: Option<PriceSize>,

    /// The member `unset`.
    pub unset: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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
    /// The member `level`.
    pub enum PriceLevel {
        N1 = "1",
        N2 = "2",
        Other(String),
    }
}

runtime::open_integer_enum! {
    /// The member `size`.
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

/// The operations of `prices`.
#[derive(Clone, Copy, Debug)]
pub struct Prices<'a> {
    client: &'a runtime::Client,
}

impl<'a> Prices<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// The parameter `StartDate`.
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.query("StartDate", runtime::Value::text(value)))
    }

    /// The parameter `days`.
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
    /// - `amount`: The member `amount`.
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
