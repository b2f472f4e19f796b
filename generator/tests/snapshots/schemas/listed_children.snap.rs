mod models_cat {
//! The schema at `/components/schemas/Cat`.

use crate::runtime;

/// The schema `Cat`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: CatKind,

    pub name: Option<String>,

    pub lives: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cat);

impl Cat {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Cat {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("name", &mut self.name),
                ("lives", &mut self.lives),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cat {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("name", &self.name, &self.extra);
        writer.optional("lives", &self.lives, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum CatKind {
        Cat = "cat",
        Other(String),
    }
}
}

mod models_circle {
//! The schema at `/components/schemas/Circle`.

use crate::runtime;

/// The schema `Circle`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Circle);

impl Circle {
    /// Takes all members.
    #[must_use]
    pub fn new(radius: f64) -> Self {
        Self {
            radius,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Circle {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("radius", &mut self.radius),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Circle {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("radius", &self.radius);
        writer.end_object(&self.extra);
    }
}
}

mod models_dog {
//! The schema at `/components/schemas/Dog`.

use crate::runtime;

/// The schema `Dog`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub tricks: Option<Vec<String>>,

    pub kind: DogKind,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl Dog {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Dog {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("tricks", &mut self.tricks),
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dog {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("tricks", &self.tricks, &self.extra);
        writer.required("kind", &self.kind);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum DogKind {
        Dog = "dog",
        Other(String),
    }
}
}

mod models_fox {
//! The schema at `/components/schemas/Fox`.

use crate::runtime;

/// The schema `Fox`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fox {
    pub kind: FoxKind,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Fox);

impl Fox {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Fox {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Fox {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum FoxKind {
        Fox = "fox",
        Other(String),
    }
}
}

mod models_kitten {
//! The schema at `/components/schemas/Kitten`.

use crate::runtime;

/// The schema `Kitten`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Kitten {
    pub kind: String,

    pub name: Option<String>,

    pub lives: Option<i64>,

    pub weeks: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Kitten);

impl runtime::Decode for Kitten {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("name", &mut self.name),
                ("lives", &mut self.lives),
                ("weeks", &mut self.weeks),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Kitten {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("name", &self.name, &self.extra);
        writer.optional("lives", &self.lives, &self.extra);
        writer.optional("weeks", &self.weeks, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pet {
//! The schema at `/components/schemas/Pet`.

use crate::runtime;

/// The schema `Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Chosen when `kind` is `cat`.
    Cat(super::Cat),

    /// Chosen when `kind` is `dog`.
    Dog(super::Dog),

    /// Chosen when `kind` is `fox`.
    Fox(super::Fox),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Pet, Other);

impl runtime::Decode for Pet {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["cat"], Self::Cat);
        fit.offer_tagged(self, &["dog"], Self::Dog);
        fit.offer_tagged(self, &["fox"], Self::Fox);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Pet {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Fox(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Pet, Cat(super::Cat), Dog(super::Dog), Fox(super::Fox));
}

mod models_shape {
//! The schema at `/components/schemas/Shape`.

use crate::runtime;

/// The schema `Shape`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(super::Circle),

    Square(super::Square),

    Line(ShapeLine),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Shape, Other);

impl runtime::Decode for Shape {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Circle);
        fit.offer_checked(self, Self::Square);
        fit.offer_checked(self, Self::Line);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Shape {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Circle(value) => value.encode(writer),
            Self::Square(value) => value.encode(writer),
            Self::Line(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Shape, Circle(super::Circle), Square(super::Square), Line(ShapeLine));

/// Line
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeLine {
    pub length: f64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ShapeLine);

impl ShapeLine {
    /// Takes all members.
    #[must_use]
    pub fn new(length: f64) -> Self {
        Self {
            length,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for ShapeLine {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("length", &mut self.length),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ShapeLine {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("length", &self.length);
        writer.end_object(&self.extra);
    }
}
}

mod models_square {
//! The schema at `/components/schemas/Square`.

use crate::runtime;

/// The schema `Square`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub side: f64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Square);

impl Square {
    /// Takes all members.
    #[must_use]
    pub fn new(side: f64) -> Self {
        Self {
            side,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Square {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("side", &mut self.side),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Square {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("side", &self.side);
        writer.end_object(&self.extra);
    }
}
}

mod pets {
//! The operations of `pets`.

use crate::schemas_listed_children::models;
use crate::runtime;

/// The operations of [`pets`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pets<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_PET, &PUT_SHAPE];

/// `PUT /pet`.
pub static PUT_PET: runtime::Operation<models::Pet> =
    runtime::Operation::new(&super::API, "putPet", runtime::Method::Put, "/pet")
        .bodies(&[runtime::Body::json_of::<models::Pet>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Pets<'_> {
    /// `PUT /pet`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_listed_children::models::Pet;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_listed_children()
    ///     .pets()
    ///     .put_pet(Pet::Cat(Default::default()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_pet(&self, body: impl Into<models::Pet>) -> PutPet {
        let call = runtime::Call::new(self.client, &PUT_PET).body_json(&body.into());
        PutPet(call)
    }
}

runtime::builder!(PUT_PET, PutPet, models::Pet);

/// `PUT /shape`.
pub static PUT_SHAPE: runtime::Operation<models::Shape> =
    runtime::Operation::new(&super::API, "putShape", runtime::Method::Put, "/shape")
        .bodies(&[runtime::Body::json_of::<models::Shape>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Pets<'_> {
    /// `PUT /shape`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_listed_children::models::{Circle, Shape};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_listed_children()
    ///     .pets()
    ///     .put_shape(Shape::Circle(Circle::new(1.0)))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_shape(&self, body: impl Into<models::Shape>) -> PutShape {
        let call = runtime::Call::new(self.client, &PUT_SHAPE).body_json(&body.into());
        PutShape(call)
    }
}

runtime::builder!(PUT_SHAPE, PutShape, models::Shape);
}
