mod models_named {
//! The schema at `/components/schemas/Named`.

use crate::runtime;

/// The schema `Named`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub id: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Named);

impl runtime::Decode for Named {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Named {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// The schema `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub one: Option<i64>,

    pub whole: Option<ThingWhole>,

    pub merged: Option<ThingMerged>,

    pub several: Option<ThingSeveral>,

    pub maybe: runtime::Maybe<ThingMaybe>,

    pub never_null: Option<ThingNeverNull>,

    /// At most 3 characters.
    pub described: Option<String>,

    pub apart: Option<ThingApart>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl Thing {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Thing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("one", &mut self.one),
                ("whole", &mut self.whole),
                ("merged", &mut self.merged),
                ("several", &mut self.several),
                ("maybe", &mut self.maybe),
                ("never_null", &mut self.never_null),
                ("described", &mut self.described),
                ("apart", &mut self.apart),
            ],
            &mut self.extra,
        )
    }
}

impl Thing {
    const DESCRIBED_RULE: runtime::TextRule = runtime::TextRule::new("described").length(0, 3);
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("one", &self.one, &self.extra);
        writer.optional("whole", &self.whole, &self.extra);
        writer.optional("merged", &self.merged, &self.extra);
        writer.optional("several", &self.several, &self.extra);
        writer.maybe("maybe", &self.maybe, &self.extra);
        writer.optional("never_null", &self.never_null, &self.extra);
        writer.rule(runtime::Rule::text(&Self::DESCRIBED_RULE));
        writer.optional("described", &self.described, &self.extra);
        writer.optional("apart", &self.apart, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `whole`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingWhole {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ThingWhole, Other);

impl runtime::Decode for ThingWhole {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ThingWhole {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ThingWhole, Text(String), Text(&str), Integer(i64));

/// The property `merged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingMerged {
    Integer(i64),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ThingMerged, Other);

impl runtime::Decode for ThingMerged {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Integer);
        fit.offer_checked(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ThingMerged {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ThingMerged, Integer(i64), Boolean(bool));

/// The property `several`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingSeveral {
    Integer(i64),

    Text(String),

    Object(runtime::Map<runtime::Json>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ThingSeveral, Other);

impl runtime::Decode for ThingSeveral {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Integer);
        fit.offer_checked(self, Self::Text);
        fit.offer_open(self, Self::Object);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ThingSeveral {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Object(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ThingSeveral, Integer(i64), Text(String), Text(&str));

/// The property `maybe`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingMaybe {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ThingMaybe, Other);

impl runtime::Decode for ThingMaybe {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ThingMaybe {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ThingMaybe, Text(String), Text(&str), Integer(i64));

/// The property `never_null`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingNeverNull {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ThingNeverNull, Other);

impl runtime::Decode for ThingNeverNull {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ThingNeverNull {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ThingNeverNull, Text(String), Text(&str), Integer(i64));

/// The property `apart`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingApart {
    Boolean(bool),

    Object(runtime::Map<runtime::Json>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ThingApart, Other);

impl runtime::Decode for ThingApart {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Boolean);
        fit.offer_open(self, Self::Object);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ThingApart {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Boolean(value) => value.encode(writer),
            Self::Object(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ThingApart, Boolean(bool));
}

mod things {
//! The operations of `things`.

use crate::schemas_union_narrowed::models;
use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_THING];

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<models::Thing> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Thing>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_narrowed::models::Thing;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Thing::default();
    /// body.one = Some(1);
    /// body.described = Some("value".into());
    /// let response = client
    ///     .schemas_union_narrowed()
    ///     .things()
    ///     .put_thing(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Thing) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, models::Thing);
}
