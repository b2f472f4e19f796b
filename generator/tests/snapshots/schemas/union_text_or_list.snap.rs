mod models_known {
//! The schema at `/components/schemas/Known`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Known`.
    pub enum Known {
        Small = "small",
        Large = "large",
        Other(String),
    }
}
}

mod models_level {
//! The schema at `/components/schemas/Level`.

use crate::runtime;

runtime::open_integer_enum! {
    /// The schema `Level`.
    pub enum Level {
        Value1 = 1,
        Value2 = 2,
        Other(i64),
    }
}
}

mod models_models {
//! The schema at `/components/schemas/Models`.

use crate::runtime;

/// The schema `Models`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Models {
    pub before: Option<ModelsBefore>,

    pub behind: Option<ModelsBehind>,

    pub ruled: Option<ModelsRuled>,

    pub level: Option<ModelsLevel>,

    pub alone: Option<ModelsAlone>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Models);

impl Models {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Models {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("before", &mut self.before),
                ("behind", &mut self.behind),
                ("ruled", &mut self.ruled),
                ("level", &mut self.level),
                ("alone", &mut self.alone),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Models {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("before", &self.before, &self.extra);
        writer.optional("behind", &self.behind, &self.extra);
        writer.optional("ruled", &self.ruled, &self.extra);
        writer.optional("level", &self.level, &self.extra);
        writer.optional("alone", &self.alone, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `before`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ModelsBefore {
    Text(String),

    Known(super::Known),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ModelsBefore, Other);

impl runtime::Decode for ModelsBefore {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_listed(self, Self::Known);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ModelsBefore {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Known(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ModelsBefore, Text(String), Text(&str), Known(super::Known));

/// The property `behind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ModelsBehind {
    Known(super::Known),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ModelsBehind, Other);

impl runtime::Decode for ModelsBehind {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_listed(self, Self::Known);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ModelsBehind {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Known(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ModelsBehind, Known(super::Known), Text(String), Text(&str));

/// The property `ruled`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ModelsRuled {
    Text(String),

    Known(super::Known),

    AnId(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl ModelsRuled {
    const TEXT_RULE: runtime::TextRule = runtime::TextRule::new("Text")
        .pattern("^[a-z]+$", &[runtime::Piece::class("a-z", 1, usize::MAX)]);
    const AN_ID_RULE: runtime::TextRule = runtime::TextRule::new("AnId")
        .pattern(
            "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
            &[
                runtime::Piece::class("0-9A-Fa-f", 8, 8),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 4, 4),
                runtime::Piece::literal("-"),
                runtime::Piece::class("0-9A-Fa-f", 12, 12),
            ],
        );
}

runtime::union_as_json!(ModelsRuled, Other);

impl runtime::Decode for ModelsRuled {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_listed(self, Self::Known);
        fit.offer_ruled(self, &Self::TEXT_RULE, Self::Text);
        fit.offer_ruled(self, &Self::AN_ID_RULE, Self::AnId);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ModelsRuled {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => writer.ruled("Text", value, runtime::Rule::text(&Self::TEXT_RULE)),
            Self::Known(value) => value.encode(writer),
            Self::AnId(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ModelsRuled, Known(super::Known));

/// The property `level`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ModelsLevel {
    Number(f64),

    Level(super::Level),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ModelsLevel, Other);

impl runtime::Decode for ModelsLevel {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_listed(self, Self::Level);
        fit.offer_checked(self, Self::Number);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ModelsLevel {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Number(value) => value.encode(writer),
            Self::Level(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ModelsLevel, Number(f64), Level(super::Level));

/// The property `alone`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ModelsAlone {
    Known(super::Known),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ModelsAlone, Other);

impl runtime::Decode for ModelsAlone {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Known);
        fit.offer_checked(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ModelsAlone {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Known(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(ModelsAlone, Known(super::Known), Boolean(bool));
}

mod models_ {
//! The operations of `models_`.

use crate::schemas_union_text_or_list::models;
use crate::runtime;

/// The operations of [`models_`](self).
#[derive(Clone, Copy, Debug)]
pub struct Models<'a> {
    client: &'a runtime::Client,
}

impl<'a> Models<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_MODELS];

/// `PUT /models`.
pub static PUT_MODELS: runtime::Operation<models::Models> =
    runtime::Operation::new(&super::API, "putModels", runtime::Method::Put, "/models")
        .bodies(&[runtime::Body::json_of::<models::Models>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Models<'_> {
    /// `PUT /models`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_union_text_or_list::models::{Models, models::ModelsBefore};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Models::default();
    /// body.before = Some(ModelsBefore::Text("value".into()));
    /// let response = client
    ///     .schemas_union_text_or_list()
    ///     .models()
    ///     .put_models(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_models(&self, body: models::Models) -> PutModels {
        let call = runtime::Call::new(self.client, &PUT_MODELS).body_json(&body);
        PutModels(call)
    }
}

runtime::builder!(PUT_MODELS, PutModels, models::Models);
}
