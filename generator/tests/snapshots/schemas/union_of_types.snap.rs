mod held {
//! The operations of `held`.

use crate::schemas_union_of_types::models;
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
    /// use cases::schemas_union_of_types::models::{Held, held::HeldDescribed};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut described = HeldDescribed::default();
    /// described.a = Some(1);
    /// described.b = Some(1);
    /// let mut body = Held::default();
    /// body.described = Some(described);
    /// let response = client
    ///     .schemas_union_of_types()
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

mod models_either {
//! The schema at `/components/schemas/Either`.

use crate::runtime;

/// The schema `Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// `"y"`.
    Y,

    IntegerList(Vec<i64>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Either, Other);

impl runtime::Decode for Either {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "y", Self::Y);
        fit.offer(self, Self::IntegerList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Either {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Y => writer.string("y"),
            Self::IntegerList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_held {
//! The schema at `/components/schemas/Held`.

use crate::runtime;

/// The schema `Held`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Held {
    pub short: Option<HeldShort>,

    pub matching: Option<HeldMatching>,

    pub formatted: Option<HeldFormatted>,

    pub whole: Option<HeldWhole>,

    pub closed: Option<HeldClosed>,

    pub plain: Option<HeldPlain>,

    pub few: Option<HeldFew>,

    /// The object is meant.
    pub described: Option<HeldDescribed>,

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
                ("short", &mut self.short),
                ("matching", &mut self.matching),
                ("formatted", &mut self.formatted),
                ("whole", &mut self.whole),
                ("closed", &mut self.closed),
                ("plain", &mut self.plain),
                ("few", &mut self.few),
                ("described", &mut self.described),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Held {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("short", &self.short, &self.extra);
        writer.optional("matching", &self.matching, &self.extra);
        writer.optional("formatted", &self.formatted, &self.extra);
        writer.optional("whole", &self.whole, &self.extra);
        writer.optional("closed", &self.closed, &self.extra);
        writer.optional("plain", &self.plain, &self.extra);
        writer.optional("few", &self.few, &self.extra);
        writer.optional("described", &self.described, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `short`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldShort {
    /// `"y"`.
    Y,

    IntegerList(Vec<i64>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldShort, Other);

impl runtime::Decode for HeldShort {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "y", Self::Y);
        fit.offer_checked(self, Self::IntegerList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldShort {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Y => writer.string("y"),
            Self::IntegerList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldShort, IntegerList(Vec<i64>));

/// The property `matching`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldMatching {
    /// `"y"`.
    Y,

    IntegerList(Vec<i64>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldMatching, Other);

impl runtime::Decode for HeldMatching {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "y", Self::Y);
        fit.offer_checked(self, Self::IntegerList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldMatching {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Y => writer.string("y"),
            Self::IntegerList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldMatching, IntegerList(Vec<i64>));

/// The property `formatted`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldFormatted {
    /// `"y"`.
    Y,

    IntegerList(Vec<i64>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldFormatted, Other);

impl runtime::Decode for HeldFormatted {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "y", Self::Y);
        fit.offer_checked(self, Self::IntegerList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldFormatted {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Y => writer.string("y"),
            Self::IntegerList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldFormatted, IntegerList(Vec<i64>));

/// The property `whole`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldWhole {
    Text(String),

    A(HeldWholeA),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldWhole, Other);

impl runtime::Decode for HeldWhole {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::A);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldWhole {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::A(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldWhole, Text(String), Text(&str), A(HeldWholeA));

/// An alternative of the schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeldWholeA {
    pub a: i64,

    pub b: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(HeldWholeA);

impl HeldWholeA {
    /// Takes the required member.
    #[must_use]
    pub fn new(a: i64) -> Self {
        Self { a, ..Self::default() }
    }
}

impl runtime::Decode for HeldWholeA {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [
                ("b", &mut self.b),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for HeldWholeA {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `closed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldClosed {
    Text(String),

    AAndB(HeldClosedAAndB),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldClosed, Other);

impl runtime::Decode for HeldClosed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::AAndB);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldClosed {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::AAndB(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldClosed, Text(String), Text(&str), AAndB(HeldClosedAAndB));

/// An alternative of the schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeldClosedAAndB {
    pub a: Option<i64>,

    pub b: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(HeldClosedAAndB);

impl HeldClosedAAndB {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for HeldClosedAAndB {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
                ("b", &mut self.b),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for HeldClosedAAndB {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `plain`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldPlain {
    Text(String),

    AAndB(HeldPlainAAndB),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldPlain, Other);

impl runtime::Decode for HeldPlain {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::AAndB);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldPlain {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::AAndB(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldPlain, Text(String), Text(&str), AAndB(HeldPlainAAndB));

/// An alternative of the schema `Thing`.
pub type HeldPlainAAndB = HeldClosedAAndB;

/// The property `few`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeldFew {
    /// `"y"`.
    Y,

    IntegerList(Vec<i64>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(HeldFew, Other);

impl runtime::Decode for HeldFew {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_text(self, "y", Self::Y);
        fit.offer_checked(self, Self::IntegerList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HeldFew {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Y => writer.string("y"),
            Self::IntegerList(value) => {
                writer.ruled("IntegerList", value, runtime::Rule::new().items(1, usize::MAX))
            }
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(HeldFew, IntegerList(Vec<i64>));

/// The object is meant.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeldDescribed {
    /// At least 1.
    pub a: Option<i64>,

    pub b: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(HeldDescribed);

impl HeldDescribed {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for HeldDescribed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
                ("b", &mut self.b),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for HeldDescribed {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::integer(Some(1), None));
        writer.optional("a", &self.a, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// The schema `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    Text(String),

    AAndB(ThingAAndB),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Thing, Other);

impl runtime::Decode for Thing {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Text);
        fit.offer(self, Self::AAndB);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Thing {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::AAndB(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// An alternative of the schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingAAndB {
    pub a: Option<i64>,

    pub b: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ThingAAndB);

impl runtime::Decode for ThingAAndB {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
                ("b", &mut self.b),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ThingAAndB {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
