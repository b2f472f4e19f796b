mod inputs {
//! The operations of `inputs`.

use crate::hostile_inputs::models;
use crate::runtime;

/// The operations of [`inputs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Inputs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
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
    /// - `colour`
    /// - `word`
    /// - `when`
    /// - `point`
    /// - `points`
    ///
    /// ```no_run
    /// use cases::hostile_inputs::models::{Colour, Point, Word};
    /// use std::collections::BTreeMap;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .hostile_inputs()
    ///     .inputs()
    ///     .send_all(
    ///         Colour::Red,
    ///         &Word::new("value")?,
    ///         "2026-01-31T12:00:00Z".parse()?,
    ///         &Point::new(1.0),
    ///         &[Point::new(1.0)],
    ///     )
    ///     .map_field(&BTreeMap::from([("name", "value")]))
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
    pub fn colours(self, value: impl IntoIterator<Item = models::Colour>) -> Self {
        Self(self.0.query("colours", runtime::Value::list(value)))
    }

    /// Each: matches `^[a-z]{2,8}$`.
    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("words", runtime::Value::texts(value)))
    }

    pub fn points(self, value: &[models::Point]) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "points", value))
    }

    pub fn either(self, value: &SendAllEither) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "either", value))
    }

    /// Named `maybe` in the API.
    pub fn maybe_query(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("maybe", runtime::Value::texts(value)))
    }

    pub fn days(self, value: impl IntoIterator<Item = runtime::Date>) -> Self {
        Self(self.0.query("days", runtime::Value::list(value)))
    }

    pub fn grid(self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        Self(self.0.query("grid", runtime::Value::list(value)))
    }

    /// Named `map` in the API.
    pub fn map_query(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "map", value))
    }

    pub fn list(self, value: &[models::Point]) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "list", value))
    }

    /// Named `any` in the API.
    pub fn any_query(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Query, "any", value))
    }

    pub fn bytes(self, value: runtime::Base64) -> Self {
        Self(self.0.query("bytes", value))
    }

    /// A multiple of 2.
    pub fn even(self, value: i64) -> Self {
        Self(self.0.query("even", value))
    }

    pub fn level(self, value: SendAllLevel) -> Self {
        Self(self.0.query("level", value))
    }

    /// From 1 to 5.
    pub fn ratio(self, value: f64) -> Self {
        Self(self.0.query("ratio", value))
    }

    /// Matches `a(?=b)`.
    pub fn loose(self, value: impl Into<String>) -> Self {
        Self(self.0.query("loose", runtime::Value::text(value)))
    }

    /// At least 2 characters. Matches `^(a|b)+$`.
    pub fn choice(self, value: impl Into<String>) -> Self {
        Self(self.0.query("choice", runtime::Value::text(value)))
    }

    /// Named `Map` in the API.
    pub fn map_field(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "Map", value))
    }

    /// Named `Any` in the API.
    pub fn any_field(self, value: &(impl runtime::serde::Serialize + ?Sized)) -> Self {
        Self(self.0.serialized(runtime::Location::Form, "Any", value))
    }

    /// Named `Maybe` in the API.
    pub fn maybe_field(self, value: impl Into<String>) -> Self {
        Self(self.0.form("Maybe", runtime::Value::text(value)))
    }

    pub fn word(self, value: models::Word) -> Self {
        Self(self.0.form("Word", value))
    }

    pub fn inline(self, value: &SendAllInline) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "Inline", value))
    }
}

/// The parameter `either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendAllEither {
    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(SendAllEither, Other);

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

/// The property `Inline`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendAllInline {
    pub a: Option<SendAllInlineA>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SendAllInline);

impl SendAllInline {
    /// Nothing set; the same as `default()`.
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
    /// The property `a`.
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
    pub x: f64,

    pub colour: Option<super::Colour>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Point);

impl Point {
    /// Takes the required member.
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

/// The rule of [`Word`].
pub enum WordRule {}

impl runtime::HasRule for WordRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("Word")
        .pattern("^[a-z]{2,8}$", &[runtime::Piece::class("a-z", 2, 8)]);
}
}
