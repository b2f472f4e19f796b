mod inputs {
//! The operations of `inputs`.

use crate::hostile_inputs::models;
use crate::runtime;

/// The operations of `inputs`.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Inputs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SEND_ALL];

/// `POST /inputs/{colour}/{word}/{when}`.
pub static SEND_ALL: runtime::Operation<()> = runtime::Operation::new(
        &super::API,
        "sendAll",
        runtime::Method::Post,
        "/inputs/{colour}/{word}/{when}",
    )
    .parameters(
        &[
            runtime::Parameter::path("colour").one_of(&["red", "green"]),
            runtime::Parameter::path("word")
                .rule(runtime::Rule::text(&models::Word::RULE)),
            runtime::Parameter::path("when"),
            runtime::Parameter::query("colours"),
            runtime::Parameter::query("words"),
            runtime::Parameter::query("points"),
            runtime::Parameter::query("either"),
            runtime::Parameter::query("maybe"),
            runtime::Parameter::query("days"),
            runtime::Parameter::query("grid"),
            runtime::Parameter::query("map"),
            runtime::Parameter::query("list"),
            runtime::Parameter::query("any"),
            runtime::Parameter::query("bytes"),
            runtime::Parameter::query("even").rule(runtime::Rule::integer(None, None)),
            runtime::Parameter::query("level").one_of(&["1", "2"]),
            runtime::Parameter::query("ratio")
                .rule(runtime::Rule::integer(Some(1), Some(5))),
            runtime::Parameter::query("loose"),
            runtime::Parameter::query("choice")
                .rule(
                    runtime::Rule::text(
                        &runtime::TextRule::new("choice")
                            .pattern("^(a|b)+$", &[])
                            .length(2, usize::MAX),
                    ),
                ),
        ],
    )
    .bodies(
        &[
            runtime::Body::form(
                    &[
                        runtime::Field::new("Point").required(),
                        runtime::Field::new("Points").required(),
                        runtime::Field::new("Map"),
                        runtime::Field::new("Any"),
                        runtime::Field::new("Maybe"),
                        runtime::Field::new("Word")
                            .rule(runtime::Rule::text(&models::Word::RULE)),
                        runtime::Field::new("Inline"),
                    ],
                )
                .required(),
        ],
    )
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Inputs<'_> {
    /// `POST /inputs/{colour}/{word}/{when}`
    ///
    /// - `colour`: The member `colour`.
    /// - `word`: The member `word`.
    /// - `when`: The member `when`.
    /// - `point`: The member `Point`.
    /// - `points`: The member `Points`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .hostile_inputs()
    ///     .inputs()
    ///     .send_all(&"red".into(), &"aa".parse()?, "2026-01-31T12:00:00Z".parse()?, &Default::default(), &[])
    ///     .colours(Vec::new())
    ///     .words(["value"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_all(
        &self,
        colour: &models::Colour,
        word: &models::Word,
        when: runtime::DateTime,
        point: &models::Point,
        points: &[models::Point],
    ) -> SendAll {
        let mut call = runtime::Call::new(self.client, &SEND_ALL);
        call.path("colour", colour);
        call.path("word", word);
        call.path("when", when);
        call.encoded(runtime::Location::Form, "Point", point);
        call.encoded(runtime::Location::Form, "Points", points);
        SendAll { call }
    }
}

/// A call of `POST /inputs/{colour}/{word}/{when}`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct SendAll {
    call: runtime::Call<()>,
}

impl SendAll {
    /// The member `colours`.
    pub fn colours(mut self, value: impl IntoIterator<Item = models::Colour>) -> Self {
        self.call.query("colours", runtime::Value::list(value));
        self
    }

    /// The member `words`.
    pub fn words(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.query("words", runtime::Value::texts(value));
        self
    }

    /// The member `points`.
    pub fn points(mut self, value: &[models::Point]) -> Self {
        self.call.encoded(runtime::Location::Query, "points", value);
        self
    }

    /// The member `either`.
    pub fn either(mut self, value: &SendAllEither) -> Self {
        self.call.encoded(runtime::Location::Query, "either", value);
        self
    }

    /// The member `maybe`.
    pub fn maybe(mut self, value: impl IntoIterator<Item = Option<String>>) -> Self {
        self.call.query("maybe", runtime::Value::list(value));
        self
    }

    /// The member `days`.
    pub fn days(mut self, value: impl IntoIterator<Item = runtime::Date>) -> Self {
        self.call.query("days", runtime::Value::list(value));
        self
    }

    /// The member `grid`.
    pub fn grid(mut self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        self.call.query("grid", runtime::Value::list(value));
        self
    }

    /// The member `map`.
    pub fn map(mut self, value: &impl runtime::serde::Serialize) -> Self {
        self.call.serialized(runtime::Location::Query, "map", value);
        self
    }

    /// The member `list`.
    pub fn list(mut self, value: &models::List) -> Self {
        self.call.encoded(runtime::Location::Query, "list", value);
        self
    }

    /// The member `any`.
    pub fn any(mut self, value: &impl runtime::serde::Serialize) -> Self {
        self.call.serialized(runtime::Location::Query, "any", value);
        self
    }

    /// The member `bytes`.
    pub fn bytes(mut self, value: runtime::Base64) -> Self {
        self.call.query("bytes", value);
        self
    }

    /// The member `even`.
    pub fn even(mut self, value: i64) -> Self {
        self.call.query("even", value);
        self
    }

    /// The member `level`.
    pub fn level(mut self, value: i64) -> Self {
        self.call.query("level", value);
        self
    }

    /// The member `ratio`.
    pub fn ratio(mut self, value: f64) -> Self {
        self.call.query("ratio", value);
        self
    }

    /// The member `loose`.
    pub fn loose(mut self, value: impl Into<String>) -> Self {
        self.call.query("loose", runtime::Value::text(value));
        self
    }

    /// The member `choice`.
    pub fn choice(mut self, value: impl Into<String>) -> Self {
        self.call.query("choice", runtime::Value::text(value));
        self
    }

    /// The member `Map`.
    pub fn map_b4f6(mut self, value: &impl runtime::serde::Serialize) -> Self {
        self.call.form_json("Map", value);
        self
    }

    /// The member `Any`.
    pub fn any_945b(mut self, value: &impl runtime::serde::Serialize) -> Self {
        self.call.form_json("Any", value);
        self
    }

    /// The member `Maybe`.
    pub fn maybe_7b73(mut self, value: impl Into<String>) -> Self {
        self.call.form("Maybe", runtime::Value::text(value));
        self
    }

    /// The member `Word`.
    pub fn word(mut self, value: models::Word) -> Self {
        self.call.form("Word", value);
        self
    }

    /// The member `Inline`.
    pub fn inline(mut self, value: &SendAllInline) -> Self {
        self.call.encoded(runtime::Location::Form, "Inline", value);
        self
    }

    /// Sends the request and reads the answer.
    ///
    /// # Errors
    ///
    /// See [`runtime::ErrorKind`] for what can go wrong.
    pub async fn send(self) -> runtime::Result<()> {
        self.call.send().await
    }

    /// The call itself, for what every operation has: values that the document does not describe, limits of
    /// time, the answer with its status and headers.
    pub fn into_call(self) -> runtime::Call<()> {
        self.call
    }
}

/// The schema `schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendAllEither {
    /// A value that fits `Text`.
    Text(String),

    /// A value that fits `Integer`.
    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for SendAllEither {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for SendAllEither {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(Self::Text);
        fit.offer(Self::Integer);
        Ok(fit.finish(Self::Other))
    }
}

impl runtime::Encode for SendAllEither {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The schema `Inline`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendAllInline {
    /// The member `a`.
    pub a: Option<SendAllInlineA>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl SendAllInline {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SendAllInline {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.begin_object(&[])?;
        while let Some(name) = reader.next_member()? {
            match name {
                "a" => reader.optional(&mut value.a, &mut value.extra)?,
                _ => reader.extra(&mut value.extra)?,
            }
        }
        Ok(value)
    }
}

impl runtime::Encode for SendAllInline {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The schema `a`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SendAllInlineA {
    /// `x`.
    X,

    /// A value that the document does not list.
    Other(String),
}

impl SendAllInlineA {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["x"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for SendAllInlineA {
    fn from(text: String) -> Self {
        match text.as_str() {
            "x" => Self::X,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(SendAllInlineA);
}

mod models_colour {
//! The schema at `/components/schemas/Colour`.

use crate::runtime;

/// The schema `Colour`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`.
    Red,

    /// `green`.
    Green,

    /// A value that the document does not list.
    Other(String),
}

impl Colour {
    /// The values that the document lists.
    pub const VALUES: &'static [&'static str] = &["red", "green"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Other(text) => text,
        }
    }
}

impl From<String> for Colour {
    fn from(text: String) -> Self {
        match text.as_str() {
            "red" => Self::Red,
            "green" => Self::Green,
            _ => Self::Other(text),
        }
    }
}

runtime::open_enum!(Colour);
}

mod models_list {
//! The schema at `/components/schemas/List`.

/// The schema `List`.
pub type List = Vec<super::Point>;
}

mod models_point {
//! The schema at `/components/schemas/Point`.

use crate::runtime;

/// The schema `Point`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// The member `x`.
    pub x: f64,

    /// The member `colour`.
    pub colour: Option<super::Colour>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl Point {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(x: f64) -> Self {
        Self { x, ..Self::default() }
    }
}

impl runtime::Decode for Point {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.begin_object(&["x"])?;
        while let Some(name) = reader.next_member()? {
            match name {
                "x" => reader.required(&mut value.x)?,
                "colour" => reader.optional(&mut value.colour, &mut value.extra)?,
                _ => reader.extra(&mut value.extra)?,
            }
        }
        Ok(value)
    }
}

impl runtime::Encode for Point {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("x", &self.x);
        writer.optional("colour", &self.colour, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_word {
//! The schema at `/components/schemas/Word`.

use crate::runtime;

/// The schema `Word`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(::std::borrow::Cow<'static, str>);

impl Word {
    /// What every value satisfies.
    pub const RULE: runtime::TextRule = runtime::TextRule::new("Word")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}

runtime::text_type!(Word);
}
