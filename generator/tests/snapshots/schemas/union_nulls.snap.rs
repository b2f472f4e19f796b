mod held {
//! The operations of `held`.

use crate::schemas_union_nulls::models;
use crate::runtime;

/// The operations of [`held`](self).
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    client: &'a runtime::Client,
}

impl<'a> Held<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEND_HELD];

/// `POST /held`.
pub static SEND_HELD: runtime::Operation<models::Held> =
    runtime::Operation::new(&super::API, "sendHeld", runtime::Method::Post, "/held")
        .bodies(&[runtime::Body::json_of::<models::Held>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Held<'_> {
    /// `POST /held`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// Response: As it was sent.
    ///
    /// ```no_run
    /// use cases::runtime::Maybe;
    /// use cases::schemas_union_nulls::models::{Held, Word, held::HeldValue};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Held::default();
    /// body.value = Maybe::Value(HeldValue::Word(Word::Text("value".into())));
    /// let response = client
    ///     .schemas_union_nulls()
    ///     .held()
    ///     .send_held(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_held(&self, body: models::Held) -> SendHeld {
        let call = runtime::Call::new(self.client, &SEND_HELD).body_json(&body);
        SendHeld(call)
    }
}

runtime::builder!(SEND_HELD, SendHeld, models::Held);
}

mod models_held {
//! The schema at `/components/schemas/Held`.

use crate::runtime;

/// The schema `Held`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Held {
    pub labels: Option<HeldLabels>,

    pub value: runtime::Maybe<HeldValue>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Held);

impl Held {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Held {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("labels", &mut self.labels),
                ("value", &mut self.value),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Held {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("labels", &self.labels, &self.extra);
        writer.maybe("value", &self.value, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `labels`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldLabels {
    TextMap(runtime::Map<String>),

    Named(HeldLabelsNamed),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldLabels, Other);

impl runtime::Decode for HeldLabels {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::TextMap);
        fit.offer_checked(self, Self::Named);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldLabels {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::TextMap(value) => value.encode(writer),
            Self::Named(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldLabels, Named(HeldLabelsNamed));

/// Named
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeldLabelsNamed {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(HeldLabelsNamed);

impl HeldLabelsNamed {
    /// Takes all members.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for HeldLabelsNamed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for HeldLabelsNamed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}

/// The property `value`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldValue {
    Word(super::Word),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldValue, Other);

impl runtime::Decode for HeldValue {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Word);
        fit.offer_checked(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldValue {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Word(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldValue, Word(super::Word), Boolean(bool));
}

mod models_word {
//! The schema at `/components/schemas/Word`.

use crate::runtime;

/// The schema `Word`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Word {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Word, Other);

impl runtime::Decode for Word {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Word {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Word, Text(String), Text(&str), Integer(i64));
}
