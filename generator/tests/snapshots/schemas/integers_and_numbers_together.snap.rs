mod models_price {
//! The schema at `/components/schemas/Price`.

use crate::runtime;

/// The schema `Price`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub a_number: Option<f64>,

    pub also_a_number: Option<f64>,

    pub an_integer: Option<i64>,

    pub a_number_or_text: Option<PriceANumberOrText>,

    pub also_a_number_or_text: Option<PriceAlsoANumberOrText>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Price);

impl Price {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Price {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a_number", &mut self.a_number),
                ("also_a_number", &mut self.also_a_number),
                ("an_integer", &mut self.an_integer),
                ("a_number_or_text", &mut self.a_number_or_text),
                ("also_a_number_or_text", &mut self.also_a_number_or_text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Price {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a_number", &self.a_number, &self.extra);
        writer.optional("also_a_number", &self.also_a_number, &self.extra);
        writer.optional("an_integer", &self.an_integer, &self.extra);
        writer.optional("a_number_or_text", &self.a_number_or_text, &self.extra);
        writer.optional("also_a_number_or_text", &self.also_a_number_or_text, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `a_number_or_text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PriceANumberOrText {
    Number(f64),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(PriceANumberOrText, Other);

impl runtime::Decode for PriceANumberOrText {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Number);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PriceANumberOrText {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Number(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(PriceANumberOrText, Number(f64), Text(String), Text(&str));

/// The property `also_a_number_or_text`.
pub type PriceAlsoANumberOrText = PriceANumberOrText;
}

mod price {
//! The operations of `price`.

use crate::schemas_integers_and_numbers_together::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SET_PRICE];

/// `POST /price`.
pub static SET_PRICE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setPrice", runtime::Method::Post, "/price")
        .bodies(&[runtime::Body::json_of::<models::Price>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Price<'_> {
    /// `POST /price`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_integers_and_numbers_together::models::Price;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Price::default();
    /// body.a_number = Some(1.0);
    /// body.also_a_number = Some(1.0);
    /// client
    ///     .schemas_integers_and_numbers_together()
    ///     .price()
    ///     .set_price(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_price(&self, body: models::Price) -> SetPrice {
        let call = runtime::Call::new(self.client, &SET_PRICE).body_json(&body);
        SetPrice(call)
    }
}

runtime::builder!(SET_PRICE, SetPrice, ());
}
