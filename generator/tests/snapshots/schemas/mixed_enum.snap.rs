mod models_size {
//! The schema at `/components/schemas/Size`.

use crate::runtime;

runtime::open_json_enum! {
    /// The schema `Size`.
    pub enum Size {
        Auto = "\"auto\"",
        Value1 = "1",
        Value2Point5 = "2.5",
        True = "true",
        Other(runtime::Json),
    }
}
}

mod models_slips {
//! The schema at `/components/schemas/Slips`.

use crate::runtime;

/// Values that are listed for another type than they are of.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Slips {
    pub days: Option<Vec<SlipsDaysItem>>,

    pub hours: Option<Vec<SlipsHoursItem>>,

    pub inside: Option<Vec<SlipsInsideItem>>,

    pub pairs: Option<SlipsPairs>,

    pub flag: Option<bool>,

    pub share: Option<SlipsShare>,

    pub thing: Option<SlipsThing>,

    pub nothing: Option<runtime::Json>,

    pub referred: Option<Vec<String>>,

    pub none: Option<Vec<SlipsNoneItem>>,

    pub halves: Option<SlipsHalves>,

    pub both: Option<SlipsBoth>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Slips);

impl runtime::Decode for Slips {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("days", &mut self.days),
                ("hours", &mut self.hours),
                ("inside", &mut self.inside),
                ("pairs", &mut self.pairs),
                ("flag", &mut self.flag),
                ("share", &mut self.share),
                ("thing", &mut self.thing),
                ("nothing", &mut self.nothing),
                ("referred", &mut self.referred),
                ("none", &mut self.none),
                ("halves", &mut self.halves),
                ("both", &mut self.both),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Slips {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("days", &self.days, &self.extra);
        writer.optional("hours", &self.hours, &self.extra);
        writer.optional("inside", &self.inside, &self.extra);
        writer.optional("pairs", &self.pairs, &self.extra);
        writer.optional("flag", &self.flag, &self.extra);
        writer.optional("share", &self.share, &self.extra);
        writer.optional("thing", &self.thing, &self.extra);
        writer.optional("nothing", &self.nothing, &self.extra);
        writer.optional("referred", &self.referred, &self.extra);
        writer.optional("none", &self.none, &self.extra);
        writer.optional("halves", &self.halves, &self.extra);
        writer.optional("both", &self.both, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// An item of the property `days`.
    pub enum SlipsDaysItem {
        DayEto = "day-eto",
        DayRain = "day-rain",
        Other(String),
    }
}

runtime::open_integer_enum! {
    /// An item of the property `hours`.
    pub enum SlipsHoursItem {
        Value6 = 6,
        Value12 = 12,
        Other(i64),
    }
}

runtime::open_enum! {
    /// An item of the property `inside`.
    pub enum SlipsInsideItem {
        A = "a",
        B = "b",
        Other(String),
    }
}

runtime::open_json_enum! {
    /// The property `pairs`.
    pub enum SlipsPairs {
        ValueFbf8 = "[1,2]",
        Value30c3 = "[3,4]",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The property `share`.
    pub enum SlipsShare {
        Value0Point5 = "0.5",
        Value1 = "1",
        Other(runtime::Json),
    }
}

runtime::open_enum! {
    /// The property `thing`.
    pub enum SlipsThing {
        A = "a",
        B = "b",
        Other(String),
    }
}

runtime::open_enum! {
    /// An item of the property `none`.
    pub enum SlipsNoneItem {
        A = "a",
        Other(String),
    }
}

runtime::open_json_enum! {
    /// The property `halves`.
    pub enum SlipsHalves {
        Value1Point5 = "1.5",
        Value2 = "2",
        Other(runtime::Json),
    }
}

runtime::open_enum! {
    /// The property `both`.
    pub enum SlipsBoth {
        Yes = "yes",
        True = "true",
        Other(String),
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
    pub size: Option<super::Size>,

    pub ratio: Option<ThingRatio>,

    pub tiny: Option<ThingTiny>,

    pub on: Option<bool>,

    pub shape: Option<ThingShape>,

    pub nothing: runtime::Maybe<runtime::Json>,

    pub either: runtime::Maybe<ThingEither>,

    pub contradictory: Option<ThingContradictory>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Thing);

impl Thing {
    /// Takes the required member.
    #[must_use]
    pub fn new(size: Option<super::Size>) -> Self {
        Self { size, ..Self::default() }
    }
}

impl runtime::Decode for Thing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(1);
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
                ("ratio", &mut self.ratio),
                ("tiny", &mut self.tiny),
                ("on", &mut self.on),
                ("shape", &mut self.shape),
                ("nothing", &mut self.nothing),
                ("either", &mut self.either),
                ("contradictory", &mut self.contradictory),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.nullable("size", &self.size, &self.extra);
        writer.optional("ratio", &self.ratio, &self.extra);
        writer.optional("tiny", &self.tiny, &self.extra);
        writer.optional("on", &self.on, &self.extra);
        writer.optional("shape", &self.shape, &self.extra);
        writer.maybe("nothing", &self.nothing, &self.extra);
        writer.maybe("either", &self.either, &self.extra);
        writer.optional("contradictory", &self.contradictory, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_json_enum! {
    /// The property `ratio`.
    pub enum ThingRatio {
        Value0Point5 = "0.5",
        Value1 = "1",
        Minus2 = "-2",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The property `tiny`.
    pub enum ThingTiny {
        Value1EMinus7 = "1e-7",
        Other(runtime::Json),
    }
}

runtime::open_json_enum! {
    /// The property `shape`.
    pub enum ThingShape {
        ValueCe8f = "{\"a\":1}",
        ValueFbf8 = "[1,2]",
        Other(runtime::Json),
    }
}

runtime::open_enum! {
    /// The property `either`.
    pub enum ThingEither {
        A = "a",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `contradictory`.
    pub enum ThingContradictory {
        A = "a",
        B = "b",
        C = "c",
        Other(String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_mixed_enum::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THING, &PUT_THING];

/// `GET /thing`.
pub static GET_THING: runtime::Operation<models::Thing> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .parameters(&[
            runtime::Parameter::query("ratio").one_of(&["0.5", "1", "2"]),
            runtime::Parameter::query("size").one_of(&["auto", "1", "2.5", "true"]),
            runtime::Parameter::query("on").one_of(&["true"]),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// use cases::schemas_mixed_enum::{models::Size, things::GetThingRatio};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_mixed_enum()
    ///     .things()
    ///     .get_thing()
    ///     .ratio(GetThingRatio::Value0Point5)
    ///     .size(Size::Auto)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = runtime::Call::new(self.client, &GET_THING);
        GetThing(call)
    }
}

runtime::builder!(GET_THING, GetThing, models::Thing);

impl GetThing {
    pub fn ratio(self, value: GetThingRatio) -> Self {
        Self(self.0.query("ratio", value))
    }

    pub fn size(self, value: models::Size) -> Self {
        Self(self.0.query("size", value))
    }

    pub fn on(self, value: bool) -> Self {
        Self(self.0.query("on", value))
    }
}

runtime::open_json_enum! {
    /// The parameter `ratio`.
    pub enum GetThingRatio {
        Value0Point5 = "0.5",
        Value1 = "1",
        Value2 = "2",
        Other(runtime::Json),
    }
}

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Thing>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_mixed_enum::models::{Size, Thing};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_mixed_enum()
    ///     .things()
    ///     .put_thing(Thing::new(Some(Size::Auto)))
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

runtime::builder!(PUT_THING, PutThing, ());
}
