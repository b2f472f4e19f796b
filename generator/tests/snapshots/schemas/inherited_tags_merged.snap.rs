mod animals {
//! The operations of `animals`.

use crate::schemas_inherited_tags_merged::models;
use crate::runtime;

/// The operations of [`animals`](self).
#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    client: &'a runtime::Client,
}

impl<'a> Animals<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_ANIMAL];

/// `PUT /animals`.
pub static PUT_ANIMAL: runtime::Operation<models::Reptile> =
    runtime::Operation::new(&super::API, "putAnimal", runtime::Method::Put, "/animals")
        .bodies(&[runtime::Body::json_of::<models::Animal>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Animals<'_> {
    /// `PUT /animals`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_inherited_tags_merged::models::{Animal, Bird};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_inherited_tags_merged()
    ///     .animals()
    ///     .put_animal(Animal::Bird(Bird::new()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_animal(&self, body: impl Into<models::Animal>) -> PutAnimal {
        let call = runtime::Call::new(self.client, &PUT_ANIMAL).body_json(&body.into());
        PutAnimal(call)
    }
}

runtime::builder!(PUT_ANIMAL, PutAnimal, models::Reptile);
}

mod models_animal {
//! The schema at `/components/schemas/Animal`.

use crate::runtime;

/// The schema `Animal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Chosen when `type` is `bird`.
    Bird(super::Bird),

    /// Chosen when `type` is `lizard`.
    Lizard(super::Lizard),

    /// Chosen when `type` is `snake`.
    Snake(super::Snake),

    /// Chosen when `type` is `Reptile`.
    Reptile(super::Reptile),

    Base(AnimalBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Animal, Other);

impl runtime::Decode for Animal {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["bird"], Self::Bird);
        fit.offer_tagged(self, &["lizard"], Self::Lizard);
        fit.offer_tagged(self, &["snake"], Self::Snake);
        fit.offer_tagged(self, &["Reptile"], Self::Reptile);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Animal {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Bird(value) => value.encode(writer),
            Self::Lizard(value) => value.encode(writer),
            Self::Snake(value) => value.encode(writer),
            Self::Reptile(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    Animal,
    Bird(super::Bird),
    Lizard(super::Lizard),
    Snake(super::Snake),
    Reptile(super::Reptile),
    Base(AnimalBase),
);

/// The schema `Animal`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    pub type_: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnimalBase);

impl AnimalBase {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AnimalBase {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnimalBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_bird {
//! The schema at `/components/schemas/Bird`.

use crate::runtime;

/// The schema `Bird`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    pub type_: Option<BirdType>,

    pub span: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Bird);

impl Bird {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { type_: Some(BirdType::default()), ..Self::default() }
    }
}

impl runtime::Decode for Bird {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
                ("span", &mut self.span),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Bird {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("span", &self.span, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum BirdType {
        Bird = "bird",
        Other(String),
    }
}
}

mod models_lizard {
//! The schema at `/components/schemas/Lizard`.

use crate::runtime;

/// The schema `Lizard`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lizard {
    pub type_: Option<LizardType>,

    pub tail: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lizard);

impl Lizard {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { type_: Some(LizardType::default()), ..Self::default() }
    }
}

impl runtime::Decode for Lizard {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
                ("tail", &mut self.tail),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lizard {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("tail", &self.tail, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum LizardType {
        Lizard = "lizard",
        Other(String),
    }
}
}

mod models_reptile {
//! The schema at `/components/schemas/Reptile`.

use crate::runtime;

/// The schema `Reptile`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reptile {
    /// Chosen when `type` is `lizard`.
    Lizard(ReptileLizard),

    /// Chosen when `type` is `snake`.
    Snake(ReptileSnake),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Reptile, Other);

impl runtime::Decode for Reptile {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["lizard"], Self::Lizard);
        fit.offer_tagged(self, &["snake"], Self::Snake);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Reptile {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Lizard(value) => value.encode(writer),
            Self::Snake(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Reptile, Lizard(ReptileLizard), Snake(ReptileSnake));

/// An alternative of the schema `Reptile`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReptileLizard {
    pub type_: Option<ReptileLizardType>,

    pub tail: Option<bool>,

    pub scales: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ReptileLizard);

impl ReptileLizard {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { type_: Some(ReptileLizardType::default()), ..Self::default() }
    }
}

impl runtime::Decode for ReptileLizard {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
                ("tail", &mut self.tail),
                ("scales", &mut self.scales),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ReptileLizard {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("tail", &self.tail, &self.extra);
        writer.optional("scales", &self.scales, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum ReptileLizardType {
        Lizard = "lizard",
        Other(String),
    }
}

/// An alternative of the schema `Reptile`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReptileSnake {
    pub type_: Option<ReptileSnakeType>,

    pub venomous: Option<bool>,

    pub scales: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ReptileSnake);

impl ReptileSnake {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { type_: Some(ReptileSnakeType::default()), ..Self::default() }
    }
}

impl runtime::Decode for ReptileSnake {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
                ("venomous", &mut self.venomous),
                ("scales", &mut self.scales),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ReptileSnake {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("venomous", &self.venomous, &self.extra);
        writer.optional("scales", &self.scales, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum ReptileSnakeType {
        Snake = "snake",
        Other(String),
    }
}
}

mod models_snake {
//! The schema at `/components/schemas/Snake`.

use crate::runtime;

/// The schema `Snake`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snake {
    pub type_: Option<SnakeType>,

    pub venomous: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Snake);

impl Snake {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { type_: Some(SnakeType::default()), ..Self::default() }
    }
}

impl runtime::Decode for Snake {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("type", &mut self.type_),
                ("venomous", &mut self.venomous),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Snake {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("type", &self.type_, &self.extra);
        writer.optional("venomous", &self.venomous, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum SnakeType {
        Snake = "snake",
        Other(String),
    }
}
}
