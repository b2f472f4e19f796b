mod models_arc {
//! The schema at `/components/schemas/Arc`.

use crate::runtime;

/// Its member lists the values of all shapes, as a base does that they take in
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Arc {
    pub kind: ArcKind,

    pub angle: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Arc);

impl Arc {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Arc {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("angle", &mut self.angle),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Arc {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("angle", &self.angle, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum ArcKind {
        Arc = "arc",
        Other(String),
    }
}
}

mod models_blob {
//! The schema at `/components/schemas/Blob`.

use crate::runtime;

/// The schema `Blob`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Blob {
    /// Default: `Blob`.
    pub kind: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Blob);

impl Blob {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some("Blob".into()), ..Self::default() }
    }
}

impl runtime::Decode for Blob {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Blob {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
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
    pub kind: String,

    pub radius: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Circle);

impl Circle {
    /// Takes the required member.
    #[must_use]
    pub fn new(kind: String) -> Self {
        Self { kind, ..Self::default() }
    }
}

impl runtime::Decode for Circle {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("radius", &mut self.radius),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Circle {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("radius", &self.radius, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_dot {
//! The schema at `/components/schemas/Dot`.

use crate::runtime;

/// What tells it from the others is set where it need not be there
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dot {
    pub kind: Option<DotKind>,

    pub x: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dot);

impl Dot {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(DotKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for Dot {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dot {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum DotKind {
        Dot = "dot",
        Other(String),
    }
}
}

mod models_kind {
//! The schema at `/components/schemas/Kind`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Kind`.
    pub enum Kind {
        Circle = "circle",
        Square = "square",
        Arc = "arc",
        Other(String),
    }
}
}

mod models_named {
//! The schema at `/components/schemas/Named`.

use crate::runtime;

/// The schema `Named`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Named {
    /// Chosen when `kind` is `Twice`.
    Twice(super::Twice),

    /// Chosen when `kind` is `Blob`.
    Blob(super::Blob),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Named, Other);

impl runtime::Decode for Named {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["Twice"], Self::Twice);
        fit.offer_tagged(self, &["Blob"], Self::Blob);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Named {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Twice(value) => value.encode(writer),
            Self::Blob(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_ruled {
//! The schema at `/components/schemas/Ruled`.

use crate::runtime;

/// The value that tells it apart keeps the rules of its member
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ruled {
    pub kind: Option<RuledKind>,

    pub z: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Ruled);

impl Ruled {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(RuledKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for Ruled {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("z", &mut self.z),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Ruled {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("z", &self.z, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum RuledKind {
        Ruled = "ruled",
        Other(String),
    }
}
}

mod models_shape {
//! The schema at `/components/schemas/Shape`.

use crate::runtime;

/// The schema `Shape`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Chosen when `kind` is `circle` or `round`.
    Circle(super::Circle),

    /// Chosen when `kind` is `square`.
    Square(super::Square),

    /// Chosen when `kind` is `Blob`.
    Blob(super::Blob),

    /// Chosen when `kind` is `dot`.
    Dot(super::Dot),

    /// Chosen when `kind` is `twice`.
    Twice(super::Twice),

    /// Chosen when `kind` is `ruled`.
    Ruled(super::Ruled),

    /// Chosen when `kind` is `unruly`.
    Unruly(super::Unruly),

    /// Chosen when `kind` is `arc`.
    Arc(super::Arc),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Shape, Other);

impl runtime::Decode for Shape {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["circle", "round"], Self::Circle);
        fit.offer_tagged(self, &["square"], Self::Square);
        fit.offer_tagged(self, &["Blob"], Self::Blob);
        fit.offer_tagged(self, &["dot"], Self::Dot);
        fit.offer_tagged(self, &["twice"], Self::Twice);
        fit.offer_tagged(self, &["ruled"], Self::Ruled);
        fit.offer_tagged(self, &["unruly"], Self::Unruly);
        fit.offer_tagged(self, &["arc"], Self::Arc);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Shape {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Circle(value) => value.encode(writer),
            Self::Square(value) => value.encode(writer),
            Self::Blob(value) => value.encode(writer),
            Self::Dot(value) => value.encode(writer),
            Self::Twice(value) => value.encode(writer),
            Self::Ruled(value) => value.encode(writer),
            Self::Unruly(value) => value.encode(writer),
            Self::Arc(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    Shape,
    Circle(super::Circle),
    Square(super::Square),
    Blob(super::Blob),
    Dot(super::Dot),
    Twice(super::Twice),
    Ruled(super::Ruled),
    Unruly(super::Unruly),
    Arc(super::Arc),
);
}

mod models_square {
//! The schema at `/components/schemas/Square`.

use crate::runtime;

/// The schema `Square`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub kind: SquareKind,

    pub side: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Square);

impl Square {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Square {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("side", &mut self.side),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Square {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("side", &self.side, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum SquareKind {
        Square = "square",
        Other(String),
    }
}
}

mod models_twice {
//! The schema at `/components/schemas/Twice`.

use crate::runtime;

/// The schema `Twice`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Twice {
    pub kind: String,

    pub y: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Twice);

impl Twice {
    /// Takes the required member.
    #[must_use]
    pub fn new(kind: String) -> Self {
        Self { kind, ..Self::default() }
    }
}

impl runtime::Decode for Twice {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("y", &mut self.y),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Twice {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("y", &self.y, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_unruly {
//! The schema at `/components/schemas/Unruly`.

use crate::runtime;

/// The value that tells it apart breaks the rule of its member
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unruly {
    /// At most 3 characters.
    pub kind: Option<String>,

    pub z: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Unruly);

impl Unruly {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Unruly {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("z", &mut self.z),
            ],
            &mut self.extra,
        )?;
        reader.told(self.kind.as_deref(), &Self::KIND_RULE);
        Ok(())
    }
}

impl Unruly {
    const KIND_RULE: runtime::TextRule = runtime::TextRule::new("kind").length(0, 3);
}

impl runtime::Encode for Unruly {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::KIND_RULE));
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("z", &self.z, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod things {
//! The operations of `things`.

use crate::schemas_one_of_discriminator::models;
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
pub static GET_THING: runtime::Operation<models::Shape> =
    runtime::Operation::new(&super::API, "getThing", runtime::Method::Get, "/thing")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Things<'_> {
    /// `GET /thing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_one_of_discriminator()
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

runtime::builder!(GET_THING, GetThing, models::Shape);

/// `PUT /thing`.
pub static PUT_THING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putThing", runtime::Method::Put, "/thing")
        .bodies(&[runtime::Body::json_of::<models::Shape>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `PUT /thing`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_one_of_discriminator::models::{Circle, Shape};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_one_of_discriminator()
    ///     .things()
    ///     .put_thing(Shape::Circle(Circle::new("circle".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_thing(&self, body: impl Into<models::Shape>) -> PutThing {
        let call = runtime::Call::new(self.client, &PUT_THING).body_json(&body.into());
        PutThing(call)
    }
}

runtime::builder!(PUT_THING, PutThing, ());
}
