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
.parameters(&[
    runtime::Parameter::path("colour").one_of(&["red", "green"]),
    runtime::Parameter::path("word").text(&models::Word::RULE),
    runtime::Parameter::path("when"),
    runtime::Parameter::query("colours"),
    runtime::Parameter::query("words")
        .text(
            &runtime::TextRule::new("words")
                .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]),
        ),
    runtime::Parameter::query("points"),
    runtime::Parameter::query("either"),
    runtime::Parameter::query("maybe"),
    runtime::Parameter::query("days"),
    runtime::Parameter::query("grid"),
    runtime::Parameter::query("map"),
    runtime::Parameter::query("list"),
    runtime::Parameter::query("any"),
    runtime::Parameter::query("bytes"),
    runtime::Parameter::query("even").rule(runtime::Rule::new().multiple_of(2.0)),
    runtime::Parameter::query("level").one_of(&["1", "2"]),
    runtime::Parameter::query("ratio").rule(runtime::Rule::integer(Some(1), Some(5))),
    runtime::Parameter::query("loose"),
    runtime::Parameter::query("choice")
        .text(&runtime::TextRule::new("choice").pattern("^(a|b)+$", &[]).length(2, usize::MAX)),
])
.bodies(&[
    runtime::Body::form(&[
        runtime::Field::new("Point").required(),
        runtime::Field::new("Points").required(),
        runtime::Field::new("Map"),
        runtime::Field::new("Any"),
        runtime::Field::new("Maybe"),
        runtime::Field::new("Word").text(&models::Word::RULE),
        runtime::Field::new("Inline"),
    ])
    .required(),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Inputs<'_> {
    /// `POST /inputs/{colour}/{word}/{when}`
    ///
    /// - `colour`: The parameter `colour`.
    /// - `word`: The parameter `word`.
    /// - `when`: The parameter `when`.
    /// - `point`: The member `Point`.
    /// - `points`: The member `Points`.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .hostile_inputs()
    ///     .inputs()
    ///     .send_all(
    ///         "red".into(),
    ///         &"value".parse()?,
    ///         "2026-01-31T12:00:00Z".parse()?,
    ///         &cases::hostile_inputs::models::Point::new(1.0),
    ///         &[cases::hostile_inputs::models::Point::new(1.0)],
    ///     )
    ///     .map_field(&std::collections::BTreeMap::from([("name", "value")]))
    ///     .any_field(&"value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_all(
        &self,
        colour: models::Colour,
        word: &models::Word,
        when: runtime::DateTime,
        point: &models::Point,
        points: &[models::Point],
    ) -> SendAll {
        let call = runtime::Call::new(self.client, &SEND_ALL)
            .path("colour", colour)
            .path("word", word)
            .path("when", when)
            .encoded(runtime::Location::Form, "Point", point)
            .encoded(runtime::Location::Form, "Points", points);
        SendAll(call)
    }
}

runtime::builder!(SEND_ALL, SendAll, ());

impl SendAll {
    /// The parameter `colours`.
    pub fn colours(self, value: impl IntoIterator<Item = models::Colour>) -> Self {
        Self(self.0.query("colours", runtime::Value::list(value)))
    }

    /// The parameter `words`.
    ///
    /// Each: matches `^[a-z]{2,8}$`.
    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("words", runtime::Value::texts(value)))
    }

    /// The parameter `points`.
    pub fn points(self, value: &[models::Point]) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "points", value))
    }

    /// The parameter `either`.
    pub fn either(self, value: &SendAllEither) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "either", value))
    }

    /// The parameter `maybe`.
    pub fn maybe_query(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("maybe", runtime::Value::texts(value)))
    }

    /// The parameter `days`.
    pub fn days(self, value: impl IntoIterator<Item = runtime::Date>) -> Self {
        Self(self.0.query("days", runtime::Value::list(value)))
    }

    /// The parameter `grid`.
    pub fn grid(self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        Self(self.0.query("grid", runtime::Value::list(value)))
    }

    /// The parameter `map`.
    pub fn map_query(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "map", value))
    }

    /// The parameter `list`.
    pub fn list(self, value: &[models::Point]) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "list", value))
    }

    /// The parameter `any`.
    pub fn any_query(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "any", value))
    }

    /// The parameter `bytes`.
    pub fn bytes(self, value: runtime::Base64) -> Self {
        Self(self.0.query("bytes", value))
    }

    /// The parameter `even`.
    ///
    /// A multiple of 2.
    pub fn even(self, value: i64) -> Self {
        Self(self.0.query("even", value))
    }

    /// The parameter `level`.
    pub fn level(self, value: SendAllLevel) -> Self {
        Self(self.0.query("level", value))
    }

    /// The parameter `ratio`.
    ///
    /// From 1 to 5.
    pub fn ratio(self, value: f64) -> Self {
        Self(self.0.query("ratio", value))
    }

    /// The parameter `loose`.
    ///
    /// Matches `a(?=b)`.
    pub fn loose(self, value: impl Into<String>) -> Self {
        Self(self.0.query("loose", runtime::Value::text(value)))
    }

    /// The parameter `choice`.
    ///
    /// At least 2 characters. Matches `^(a|b)+$`.
    pub fn choice(self, value: impl Into<String>) -> Self {
        Self(self.0.query("choice", runtime::Value::text(value)))
    }

    /// The member `Map`.
    pub fn map_field(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "Map", value))
    }

    /// The member `Any`.
    pub fn any_field(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "Any", value))
    }

    /// The member `Maybe`.
    pub fn maybe_field(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Maybe", runtime::Value::text(value)))
    }

    /// The member `Word`.
    pub fn word(self, value: models::Word) -> Self {
        Self(self.0.form("Word", value))
    }

    /// The member `Inline`.
    pub fn inline(self, value: &SendAllInline) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "Inline", value))
    }
}

/// The parameter `either`.
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
    #[inline]
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for SendAllEither {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
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

runtime::conversions!(SendAllEither, Text(String), Text(&str), Integer(i64));

runtime::open_integer_enum! {
    /// The parameter `level`.
    pub enum SendAllLevel {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}

/// The member `Inline`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendAllInline {
    /// The member `a`.
    pub a: Option<SendAllInlineA>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SendAllInline);

impl SendAllInline {
    /// A value without any member.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SendAllInline {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SendAllInline {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The member `a`.
    pub enum SendAllInlineA {
        X = "x",
        Other(String),
    }
}
}

mod models_colour {
//! The schema at `/components/schemas/Colour`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Colour`.
    pub enum Colour {
        Red = "red",
        Green = "green",
        Other(String),
    }
}
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// The member `x`.
    pub x: f64,

    /// The member `colour`.
    pub colour: Option<super::Colour>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Point);

impl Point {
    /// A value with the members that it must have.
    #[must_use]
    pub fn new(x: f64) -> Self {
        Self { x, ..Self::default() }
    }
}

impl runtime::Decode for Point {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("x", &mut self.x),
            ],
            &mut [
                ("colour", &mut self.colour),
            ],
            &mut self.extra,
        )
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
pub type Word = runtime::Text<WordRule>;

/// What every [`Word`] satisfies.
pub enum WordRule {}

impl runtime::HasRule for WordRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Word")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}
}
