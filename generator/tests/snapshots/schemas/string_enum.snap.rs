mod models_holder {
//! The schema at `/components/schemas/Holder`.

use crate::runtime;

/// The schema `Holder`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The member `level`.
    pub level: super::Levels,

    /// The member `mixed`.
    pub mixed: Option<super::Mixed>,

    /// The member `mood`.
    pub mood: Option<super::MaybeMood>,

    /// The member `inline`.
    pub inline: Option<HolderInline>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl runtime::Decode for Holder {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.object(
            &mut [
                ("level", &mut value.level),
            ],
            &mut [
                ("mixed", &mut value.mixed),
                ("mood", &mut value.mood),
                ("inline", &mut value.inline),
            ],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl runtime::Encode for Holder {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("level", &self.level);
        writer.optional("mixed", &self.mixed, &self.extra);
        writer.optional("mood", &self.mood, &self.extra);
        writer.optional("inline", &self.inline, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `inline`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    /// `a`.
    A,

    /// `b`.
    B,

    /// A value that the document does not list.
    Other(String),
}

impl HolderInline {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["a", "b"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for HolderInline {
    fn from(text: String) -> Self {
        match text.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(HolderInline);
}

mod models_levels {
//! The schema at `/components/schemas/Levels`.

use crate::runtime;

/// The schema `Levels`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Levels {
    /// `1`.
    Value1,

    /// `2`.
    Value2,

    /// `3`.
    Value3,

    /// A value that the document does not list.
    Other(i64),
}

impl Levels {
    /// The values that the document lists.
    pub const VALUES: &'static [i64] = &[1, 2, 3];

    /// The value on the wire.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Value3 => 3,
            Self::Other(value) => value,
        }
    }
}

impl From<i64> for Levels {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            2 => Self::Value2,
            3 => Self::Value3,
            _ => Self::Other(value),
        }
    }
}

runtime::open_integer_enum!(Levels);
}

mod models_maybe_mood {
//! The schema at `/components/schemas/MaybeMood`.

use crate::runtime;

/// The schema `MaybeMood`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaybeMood {
    /// `calm`.
    Calm,

    /// A value that the document does not list.
    Other(String),
}

impl MaybeMood {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["calm"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Calm => "calm",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for MaybeMood {
    fn from(text: String) -> Self {
        match text.as_str() {
            "calm" => Self::Calm,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(MaybeMood);
}

mod models_mixed {
//! The schema at `/components/schemas/Mixed`.

use crate::runtime;

/// The schema `Mixed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    /// `"low"`.
    Low,

    /// `1`.
    Value1,

    /// `true`.
    True,

    /// A value that the document does not list.
    Other(runtime::Json),
}

impl Mixed {
    /// The JSON of the values that the document lists.
    pub const VALUES: &'static [&'static str] = &["\"low\"", "1", "true"];

    /// The JSON of the value.
    #[must_use]
    pub fn as_json(&self) -> &str {
        match self {
            Self::Low => "\"low\"",
            Self::Value1 => "1",
            Self::True => "true",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl From<runtime::Json> for Mixed {
    fn from(value: runtime::Json) -> Self {
        match value.place_in(Self::VALUES) {
            Some(0) => Self::Low,
            Some(1) => Self::Value1,
            Some(2) => Self::True,
            _ => Self::Other(value),
        }
    }
}

runtime::open_json_enum!(Mixed);
}

mod models_mood {
//! The schema at `/components/schemas/Mood`.

use crate::runtime;

/// How it went.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mood {
    /// `good`.
    GoodCbb8,

    /// `very-good`.
    VeryGood,

    /// `+1`.
    Plus1,

    /// `-1`.
    Minus1,

    /// The empty string, or blanks.
    Empty,

    /// `404`.
    N404,

    /// `other`.
    Other,

    /// `Self`.
    Self_,

    /// `GOOD`.
    GoodF5aa,

    /// A value that the document does not list.
    OtherValue(String),
}

impl Mood {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &[
        "good", "very-good", "+1", "-1", "", "404", "other", "Self", "GOOD",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GoodCbb8 => "good",
            Self::VeryGood => "very-good",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Empty => "",
            Self::N404 => "404",
            Self::Other => "other",
            Self::Self_ => "Self",
            Self::GoodF5aa => "GOOD",
            Self::OtherValue(text) => text,
        }
    }
}

impl From<String> for Mood {
    fn from(text: String) -> Self {
        match text.as_str() {
            "good" => Self::GoodCbb8,
            "very-good" => Self::VeryGood,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "" => Self::Empty,
            "404" => Self::N404,
            "other" => Self::Other,
            "Self" => Self::Self_,
            "GOOD" => Self::GoodF5aa,
            _ => Self::OtherValue(text),
        }
    }
}

runtime::open_enum!(Mood);
}

mod things {
//! The operations of `things`.

use crate::schemas_string_enum::models;
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
pub static GET_THING: runtime::Operation<models::Mood> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
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
    ///     .schemas_string_enum()
    ///     .things()
    ///     .put_thing("good".into())
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
