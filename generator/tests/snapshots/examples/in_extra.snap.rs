mod models_price {
//! The schema at `/components/schemas/Price`.

use crate::runtime;

/// The schema `Price`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// The member `sku`.
    pub sku: String,

    /// The member `net`.
    pub net: Option<f64>,

    /// The member `gross`.
    pub gross: Option<f64>,

    /// The member `tax`.
    pub tax: Option<f64>,

    /// The member `fee`.
    pub fee: Option<f64>,

    /// The member `sum`.
    pub sum: Option<f64>,

    /// The member `steps`.
    pub steps: Option<Vec<f64>>,

    /// The member `rate`.
    pub rate: Option<PriceRate>,

    /// The member `active`.
    pub active: Option<bool>,

    /// The member `since`.
    pub since: Option<runtime::Date>,

    /// The member `both`.
    pub both: Option<i64>,

    /// The member `note`.
    pub note: Option<String>,

    /// The member `most`.
    pub most: Option<i64>,

    /// The member `origin`.
    pub origin: Option<PriceOrigin>,

    /// The member `left`.
    pub left: Option<String>,

    /// The member `parts`.
    pub parts: Option<Vec<PricePartsItem>>,

    /// The member `open`.
    pub open: Option<Vec<Option<i64>>>,

    /// The member `levels`.
    pub levels: Option<Vec<f64>>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// The member `rate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PriceRate {
    /// A value that fits `Number`.
    Number(f64),

    /// A value that fits `Text`.
    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for PriceRate {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

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

/// The member `origin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceOrigin {
    /// The member `zip`.
    pub zip: String,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// An item of the member `parts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricePartsItem {
    /// The member `zip`.
    pub zip: Option<String>,

    /// What the other fields cannot hold: members of other names, and values of other types.
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

/// The operations of `price`.
#[derive(Clone, Copy, Debug)]
pub struct Price<'a> {
    client: &'a runtime::Client,
}

impl<'a> Price<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_PRICE];

/// `GET /price`.
pub static GET_PRICE: runtime::Operation<models::Price> =
    runtime::Operation::new(&super::API, "getPrice", runtime::Method::Get, "/price")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Price<'_> {
    /// `GET /price`
    ///
    /// The response: What must be there and is of another type is no value of this finding, but an error.
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
