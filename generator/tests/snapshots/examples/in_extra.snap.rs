mod models_price {
//! The schema at `/components/schemas/Price`.

use crate::runtime;

/// The schema `Price`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub sku: String,

    pub net: Option<f64>,

    pub gross: Option<f64>,

    pub tax: Option<f64>,

    pub fee: Option<f64>,

    pub sum: Option<f64>,

    pub steps: Option<Vec<f64>>,

    pub rate: Option<PriceRate>,

    pub active: Option<bool>,

    pub since: Option<runtime::Date>,

    pub both: Option<i64>,

    pub note: Option<String>,

    pub most: Option<i64>,

    pub origin: Option<PriceOrigin>,

    pub left: Option<String>,

    pub parts: Option<Vec<PricePartsItem>>,

    pub open: Option<Vec<Option<i64>>>,

    pub levels: Option<Vec<f64>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Price);

impl runtime::Decode for Price {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("sku", &mut self.sku),
            ],
            &mut [
                ("net", &mut self.net),
                ("gross", &mut self.gross),
                ("tax", &mut self.tax),
                ("fee", &mut self.fee),
                ("sum", &mut self.sum),
                ("steps", &mut self.steps),
                ("rate", &mut self.rate),
                ("active", &mut self.active),
                ("since", &mut self.since),
                ("both", &mut self.both),
                ("note", &mut self.note),
                ("most", &mut self.most),
                ("origin", &mut self.origin),
                ("left", &mut self.left),
                ("parts", &mut self.parts),
                ("open", &mut self.open),
                ("levels", &mut self.levels),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Price {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("sku", &self.sku);
        writer.optional("net", &self.net, &self.extra);
        writer.optional("gross", &self.gross, &self.extra);
        writer.optional("tax", &self.tax, &self.extra);
        writer.optional("fee", &self.fee, &self.extra);
        writer.optional("sum", &self.sum, &self.extra);
        writer.optional("steps", &self.steps, &self.extra);
        writer.optional("rate", &self.rate, &self.extra);
        writer.optional("active", &self.active, &self.extra);
        writer.optional("since", &self.since, &self.extra);
        writer.optional("both", &self.both, &self.extra);
        writer.optional("note", &self.note, &self.extra);
        writer.optional("most", &self.most, &self.extra);
        writer.optional("origin", &self.origin, &self.extra);
        writer.optional("left", &self.left, &self.extra);
        writer.optional("parts", &self.parts, &self.extra);
        writer.optional("open", &self.open, &self.extra);
        writer.optional("levels", &self.levels, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `rate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PriceRate {
    Number(f64),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(PriceRate, Other);

impl runtime::Decode for PriceRate {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Number);
        fit.offer(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PriceRate {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Number(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `origin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceOrigin {
    pub zip: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PriceOrigin);

impl runtime::Decode for PriceOrigin {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("zip", &mut self.zip),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PriceOrigin {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("zip", &self.zip);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `parts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricePartsItem {
    pub zip: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PricePartsItem);

impl runtime::Decode for PricePartsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("zip", &mut self.zip),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PricePartsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("zip", &self.zip, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod price {
//! The operations of `price`.

use crate::examples_in_extra::models;
use crate::runtime;

/// The operations of [`price`](self).
#[derive(Clone, Copy, Debug)]
pub struct Price<'a> {
    client: &'a runtime::Client,
}

impl<'a> Price<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_PRICE];

/// `GET /price`.
pub static GET_PRICE: runtime::Operation<models::Price> =
    runtime::Operation::new(&super::API, "getPrice", runtime::Method::Get, "/price")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Price<'_> {
    /// `GET /price`
    ///
    /// Response: What must be there and is of another type is no value of this finding, but an error.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_in_extra()
    ///     .price()
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
}

mod prices {
//! The operations of `prices`.

use crate::examples_in_extra::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_PRICES];

/// `GET /prices`.
pub static LIST_PRICES: runtime::Operation<Vec<models::Price>> =
    runtime::Operation::new(&super::API, "listPrices", runtime::Method::Get, "/prices")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Prices<'_> {
    /// Shows what may be absent with values of other types.
    ///
    /// `GET /prices`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_in_extra()
    ///     .prices()
    ///     .list_prices()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_prices(&self) -> ListPrices {
        let call = runtime::Call::new(self.client, &LIST_PRICES);
        ListPrices(call)
    }
}

runtime::builder!(LIST_PRICES, ListPrices, Vec<models::Price>);
}
