mod models_size {
//! The schema at `/components/schemas/Size`.

use crate::runtime;

/// The schema `Size`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `"auto"`.
    Auto,

    /// `1`.
    Value1,

    /// `2.5`.
    Value2Point5,

    /// `true`.
    True,

    /// A value that the document does not list.
    Other(runtime::Json),
}

impl Size {
    /// The JSON of the values that the document lists.
    pub const VALUES: &'static [&'static str] = &["\"auto\"", "1", "2.5", "true"];

    /// The JSON of the value.
    #[must_use]
    pub fn as_json(&self) -> &str {
        match self {
            Self::Auto => "\"auto\"",
            Self::Value1 => "1",
            Self::Value2Point5 => "2.5",
            Self::True => "true",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl From<runtime::Json> for Size {
    fn from(value: runtime::Json) -> Self {
        match value.place_in(Self::VALUES) {
            Some(0) => Self::Auto,
            Some(1) => Self::Value1,
            Some(2) => Self::Value2Point5,
            Some(3) => Self::True,
            _ => Self::Other(value),
        }
    }
}

runtime::open_json_enum!(Size);
}

mod models_thing {
//! The schema at `/components/schemas/Thing`.

use crate::runtime;

/// The schema `Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `size`.
    pub size: runtime::Maybe<super::Size>,

    /// The member `ratio`.
    pub ratio: Option<ThingRatio>,

    /// The member `tiny`.
    pub tiny: Option<ThingTiny>,

    /// The member `on`.
    pub on: Option<bool>,

    /// The member `shape`.
    pub shape: Option<ThingShape>,

    /// The member `nothing`.
    pub nothing: runtime::Maybe<runtime::Json>,

    /// The member `either`.
    pub either: runtime::Maybe<ThingEither>,

    /// The member `contradictory`.
    pub contradictory: Option<ThingContradictory>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl Thing {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Thing {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [],
            &mut [
                ("size", &mut value.size),
                ("ratio", &mut value.ratio),
                ("tiny", &mut value.tiny),
                ("on", &mut value.on),
                ("shape", &mut value.shape),
                ("nothing", &mut value.nothing),
                ("either", &mut value.either),
                ("contradictory", &mut value.contradictory),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for Thing {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.maybe("size", &self.size, &self.extra);
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

/// The schema `ratio`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingRatio {
    /// `0.5`.
    Value0Point5,

    /// `1`.
    Value1,

    /// `-2`.
    Minus2,

    /// A value that the document does not list.
    Other(runtime::Json),
}

impl ThingRatio {
    /// The JSON of the values that the document lists.
    pub const VALUES: &'static [&'static str] = &["0.5", "1", "-2"];

    /// The JSON of the value.
    #[must_use]
    pub fn as_json(&self) -> &str {
        match self {
            Self::Value0Point5 => "0.5",
            Self::Value1 => "1",
            Self::Minus2 => "-2",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl From<runtime::Json> for ThingRatio {
    fn from(value: runtime::Json) -> Self {
        match value.place_in(Self::VALUES) {
            Some(0) => Self::Value0Point5,
            Some(1) => Self::Value1,
            Some(2) => Self::Minus2,
            _ => Self::Other(value),
        }
    }
}

runtime::open_json_enum!(ThingRatio);

/// The schema `tiny`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingTiny {
    /// `1e-7`.
    Value1EMinus7,

    /// A value that the document does not list.
    Other(runtime::Json),
}

impl ThingTiny {
    /// The JSON of the values that the document lists.
    pub const VALUES: &'static [&'static str] = &["1e-7"];

    /// The JSON of the value.
    #[must_use]
    pub fn as_json(&self) -> &str {
        match self {
            Self::Value1EMinus7 => "1e-7",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl From<runtime::Json> for ThingTiny {
    fn from(value: runtime::Json) -> Self {
        match value.place_in(Self::VALUES) {
            Some(0) => Self::Value1EMinus7,
            _ => Self::Other(value),
        }
    }
}

runtime::open_json_enum!(ThingTiny);

/// The schema `shape`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingShape {
    /// `{"a":1}`.
    ValueCe8f,

    /// `[1,2]`.
    ValueFbf8,

    /// A value that the document does not list.
    Other(runtime::Json),
}

impl ThingShape {
    /// The JSON of the values that the document lists.
    pub const VALUES: &'static [&'static str] = &["{\"a\":1}", "[1,2]"];

    /// The JSON of the value.
    #[must_use]
    pub fn as_json(&self) -> &str {
        match self {
            Self::ValueCe8f => "{\"a\":1}",
            Self::ValueFbf8 => "[1,2]",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl From<runtime::Json> for ThingShape {
    fn from(value: runtime::Json) -> Self {
        match value.place_in(Self::VALUES) {
            Some(0) => Self::ValueCe8f,
            Some(1) => Self::ValueFbf8,
            _ => Self::Other(value),
        }
    }
}

runtime::open_json_enum!(ThingShape);

/// The schema `either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingEither {
    /// `a`.
    A,

    /// A value that the document does not list.
    Other(String),
}

impl ThingEither {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["a"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for ThingEither {
    fn from(text: String) -> Self {
        match text.as_str() {
            "a" => Self::A,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(ThingEither);

/// The schema `contradictory`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingContradictory {
    /// `a`.
    A,

    /// `b`.
    B,

    /// `c`.
    C,

    /// A value that the document does not list.
    Other(String),
}

impl ThingContradictory {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["a", "b", "c"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for ThingContradictory {
    fn from(text: String) -> Self {
        match text.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            "c" => Self::C,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(ThingContradictory);
}

mod things {
//! The operations of `things`.

use crate::schemas_mixed_enum::models;
use crate::runtime;

/// The operations of `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
    ///     .schemas_mixed_enum()
    ///     .things()
    ///     .get_thing()
    ///     .ratio(0.5.into())
    ///     .on(true)
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
    /// The member `ratio`.
    pub fn ratio(self, value: GetThingRatio) -> Self {
        Self(self.0.query("ratio", value))
    }

    /// The member `size`.
    pub fn size(self, value: models::Size) -> Self {
        Self(self.0.query("size", value))
    }

    /// The member `on`.
    pub fn on(self, value: bool) -> Self {
        Self(self.0.query("on", value))
    }
}

/// The schema `schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingRatio {
    /// `0.5`.
    Value0Point5,

    /// `1`.
    Value1,

    /// `2`.
    Value2,

    /// A value that the document does not list.
    Other(runtime::Json),
}

impl GetThingRatio {
    /// The JSON of the values that the document lists.
    pub const VALUES: &'static [&'static str] = &["0.5", "1", "2"];

    /// The JSON of the value.
    #[must_use]
    pub fn as_json(&self) -> &str {
        match self {
            Self::Value0Point5 => "0.5",
            Self::Value1 => "1",
            Self::Value2 => "2",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl From<runtime::Json> for GetThingRatio {
    fn from(value: runtime::Json) -> Self {
        match value.place_in(Self::VALUES) {
            Some(0) => Self::Value0Point5,
            Some(1) => Self::Value1,
            Some(2) => Self::Value2,
            _ => Self::Other(value),
        }
    }
}

runtime::open_json_enum!(GetThingRatio);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: The body, as `application/json`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_mixed_enum()
    ///     .things()
    ///     .put_thing(Default::default())
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
