mod models_holder {
//! The schema at `/components/schemas/Holder`.

use crate::runtime;

/// The schema `Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub level: super::Levels,

    pub mixed: Option<super::Mixed>,

    pub mood: Option<super::MaybeMood>,

    pub inline: Option<HolderInline>,

    pub version: Option<HolderVersion>,

    pub fixed: Option<HolderFixed>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Holder);

impl runtime::Decode for Holder {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("level", &mut self.level),
                ("mixed", &mut self.mixed),
            ],
            &mut [
                ("mood", &mut self.mood),
                ("inline", &mut self.inline),
                ("version", &mut self.version),
                ("fixed", &mut self.fixed),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Holder {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("level", &self.level);
        writer.required("mixed", &self.mixed);
        writer.optional("mood", &self.mood, &self.extra);
        writer.optional("inline", &self.inline, &self.extra);
        writer.optional("version", &self.version, &self.extra);
        writer.optional("fixed", &self.fixed, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `inline`.
    pub enum HolderInline {
        A = "a",
        B = "b",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `version`.
    pub enum HolderVersion {
        N10 = "1.0",
        N110 = "1.10",
        N0x1F = "0x1F",
        N1e3 = "1e3",
        Plus7 = "+7",
        N007 = "007",
        True = "True",
        N2024 = "2024",
        Other(String),
    }
}

runtime::open_enum! {
    /// The property `fixed`.
    pub enum HolderFixed {
        N120 = "1.20",
        Other(String),
    }
}
}

mod models_levels {
//! The schema at `/components/schemas/Levels`.

use crate::runtime;

runtime::open_integer_enum! {
    /// The schema `Levels`.
    pub enum Levels {
        Value1 = 1,
        Value2 = 2,
        Value3 = 3,
        Other(i64),
    }
}
}

mod models_maybe_mood {
//! The schema at `/components/schemas/MaybeMood`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `MaybeMood`.
    pub enum MaybeMood {
        Calm = "calm",
        Other(String),
    }
}
}

mod models_mixed {
//! The schema at `/components/schemas/Mixed`.

use crate::runtime;

runtime::open_json_enum! {
    /// The schema `Mixed`.
    pub enum Mixed {
        Low = "\"low\"",
        Value1 = "1",
        True = "true",
        Other(runtime::Json),
    }
}
}

mod models_mood {
//! The schema at `/components/schemas/Mood`.

use crate::runtime;

runtime::open_enum! {
    /// How it went.
    pub enum Mood {
        GoodLower = "good",
        VeryGood = "very-good",
        Plus1 = "+1",
        Minus1 = "-1",
        Empty = "",
        N404 = "404",
        Other = "other",
        Self_ = "Self",
        GoodUpper = "GOOD",
        OtherValue(String),
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_string_enum::models;
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
pub static GET_THING: runtime::Operation<models::Mood> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_string_enum()
    ///     .things()
    ///     .get_thing()
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

runtime::builder!(GET_THING, GetThing, models::Mood);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Mood>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_string_enum::models::Mood;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_string_enum()
    ///     .things()
    ///     .put_thing(Mood::GoodLower)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: models::Mood) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body);
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
