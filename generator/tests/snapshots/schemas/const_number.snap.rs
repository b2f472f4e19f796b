mod models_large {
//! The schema at `/components/schemas/Large`.

use crate::runtime;

/// The schema `Large`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Large {
    pub scale: LargeScale,

    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Large);

impl Large {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Large {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("scale", &mut self.scale),
            ],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Large {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("scale", &self.scale);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `scale`.
    pub enum LargeScale {
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_scaled {
//! The schema at `/components/schemas/Scaled`.

use crate::runtime;

/// The schema `Scaled`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scaled {
    /// Chosen when `scale` is `0.5`.
    Small(super::Small),

    /// Chosen when `scale` is `2`.
    Large(super::Large),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Scaled, Other);

impl runtime::Decode for Scaled {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "scale")?;
        fit.offer_tagged(self, &["0.5"], Self::Small);
        fit.offer_tagged(self, &["2"], Self::Large);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Scaled {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Small(value) => value.encode(writer),
            Self::Large(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Scaled, Small(super::Small), Large(super::Large));
}

mod models_small {
//! The schema at `/components/schemas/Small`.

use crate::runtime;

/// The schema `Small`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Small {
    pub scale: SmallScale,

    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Small);

impl Small {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Small {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("scale", &mut self.scale),
            ],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Small {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("scale", &self.scale);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_json_enum! {
    /// The property `scale`.
    pub enum SmallScale {
        Value0Point5 = "0.5",
        Other(runtime::Json),
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
    pub half: ThingHalf,

    pub whole: ThingWhole,

    pub point: ThingPoint,

    pub object: ThingObject,

    pub list: ThingList,

    pub rate: Option<ThingRate>,

    pub kind: Option<super::Scaled>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl Thing {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Thing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("half", &mut self.half),
                ("whole", &mut self.whole),
                ("point", &mut self.point),
                ("object", &mut self.object),
                ("list", &mut self.list),
            ],
            &mut [
                ("rate", &mut self.rate),
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("half", &self.half);
        writer.required("whole", &self.whole);
        writer.required("point", &self.point);
        writer.required("object", &self.object);
        writer.required("list", &self.list);
        writer.optional("rate", &self.rate, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_json_enum! {
    /// The property `half`.
    pub enum ThingHalf {
        Value1Point5 = "1.5",
        Other(runtime::Json),
    }
}

runtime::open_integer_enum! {
    /// The property `whole`.
    pub enum ThingWhole {
        Value1 = 1,
        Other(i64),
    }
}

runtime::open_json_enum! {
    /// The property `point`.
    pub enum ThingPoint {
        Value1Point0 = "1.0",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The property `object`.
    pub enum ThingObject {
        ValueCe8f = "{\"a\":1}",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The property `list`.
    pub enum ThingList {
        ValueFbf8 = "[1,2]",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The property `rate`.
    pub enum ThingRate {
        Value0Point5 = "0.5",
        Value1Point5 = "1.5",
        Other(runtime::Json),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_const_number::models;
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
    /// use cases::schemas_const_number::models::{Thing, thing::ThingRate};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Thing::new();
    /// body.rate = Some(ThingRate::Value0Point5);
    /// let response = client
    ///     .schemas_const_number()
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
