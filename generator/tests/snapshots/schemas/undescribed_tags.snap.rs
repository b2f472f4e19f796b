mod models_arc {
//! The schema at `/components/schemas/Arc`.

use crate::runtime;

/// The schema `Arc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Arc {
    pub wide: Option<bool>,

    pub radius: Option<i64>,

    pub type_: Option<ArcType>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Arc);

impl Arc {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { type_: Some(ArcType::default()), ..Self::default() }
    }
}

impl runtime::Decode for Arc {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("wide", &mut self.wide),
                ("radius", &mut self.radius),
                ("type", &mut self.type_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Arc {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("wide", &self.wide, &self.extra);
        writer.optional("radius", &self.radius, &self.extra);
        writer.optional("type", &self.type_, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum ArcType {
        Arc = "arc",
        Other(String),
    }
}
}

mod models_base {
//! The schema at `/components/schemas/Base`.

use crate::runtime;

/// The schema `Base`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Chosen when `kind` is `heir`.
    Heir(super::Heir),

    Base(BaseBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Base, Other);

impl runtime::Decode for Base {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["heir"], Self::Heir);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Base {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Heir(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Base, Heir(super::Heir), Base(BaseBase));

/// The schema `Base`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseBase {
    pub x: String,

    pub kind: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BaseBase);

impl BaseBase {
    /// Takes the required member.
    #[must_use]
    pub fn new(x: String) -> Self {
        Self { x, ..Self::default() }
    }
}

impl runtime::Decode for BaseBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("x", &mut self.x),
            ],
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BaseBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("x", &self.x);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_dot {
//! The schema at `/components/schemas/Dot`.

use crate::runtime;

/// The schema `Dot`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dot {
    pub x: String,

    pub type_: Option<DotType>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dot);

impl Dot {
    /// Takes the required member.
    #[must_use]
    pub fn new(x: String) -> Self {
        Self {
            type_: Some(DotType::default()),
            x,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Dot {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("x", &mut self.x),
            ],
            &mut [
                ("type", &mut self.type_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dot {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("x", &self.x);
        writer.optional("type", &self.type_, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum DotType {
        Dot = "dot",
        Other(String),
    }
}
}

mod models_fancy {
//! The schema at `/components/schemas/Fancy`.

use crate::runtime;

/// The schema `Fancy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fancy {
    pub width: Option<i64>,

    pub colour: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Fancy);

impl runtime::Decode for Fancy {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("width", &mut self.width),
                ("colour", &mut self.colour),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Fancy {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("width", &self.width, &self.extra);
        writer.optional("colour", &self.colour, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_first {
//! The schema at `/components/schemas/First`.

use crate::runtime;

/// The schema `First`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub id: Option<String>,

    pub a: Option<String>,

    pub child: Option<FirstChild>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(First);

impl First {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { child: Some(FirstChild::default()), ..Self::default() }
    }
}

impl runtime::Decode for First {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("a", &mut self.a),
                ("child", &mut self.child),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for First {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("a", &self.a, &self.extra);
        writer.optional("child", &self.child, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum FirstChild {
        First = "first",
        Other(String),
    }
}
}

mod models_heir {
//! The schema at `/components/schemas/Heir`.

use crate::runtime;

/// The schema `Heir`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Heir {
    pub x: String,

    pub z: Option<String>,

    pub kind: Option<HeirKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Heir);

impl Heir {
    /// Takes the required member.
    #[must_use]
    pub fn new(x: String) -> Self {
        Self {
            kind: Some(HeirKind::default()),
            x,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Heir {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("x", &mut self.x),
            ],
            &mut [
                ("z", &mut self.z),
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Heir {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("x", &self.x);
        writer.optional("z", &self.z, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum HeirKind {
        Heir = "heir",
        Other(String),
    }
}
}

mod models_line {
//! The schema at `/components/schemas/Line`.

use crate::runtime;

/// The schema `Line`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub x: String,

    pub y: Option<String>,

    pub type_: LineType,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Line);

impl Line {
    /// Takes the required member.
    #[must_use]
    pub fn new(x: String) -> Self {
        Self { x, ..Self::default() }
    }
}

impl runtime::Decode for Line {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("x", &mut self.x),
                ("type", &mut self.type_),
            ],
            &mut [
                ("y", &mut self.y),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Line {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("x", &self.x);
        writer.optional("y", &self.y, &self.extra);
        writer.required("type", &self.type_);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum LineType {
        Line = "line",
        Other(String),
    }
}
}

mod models_listed {
//! The schema at `/components/schemas/Listed`.

use crate::runtime;

/// The schema `Listed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Listed {
    /// Chosen when `style` is `plain`.
    Plain(ListedPlain),

    /// Chosen when `style` is `fancy`.
    Fancy(ListedFancy),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Listed, Other);

impl runtime::Decode for Listed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "style")?;
        fit.offer_tagged(self, &["plain"], Self::Plain);
        fit.offer_tagged(self, &["fancy"], Self::Fancy);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Listed {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Plain(value) => value.encode(writer),
            Self::Fancy(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Listed, Plain(ListedPlain), Fancy(ListedFancy));

/// An alternative of the schema `Listed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedPlain {
    pub width: Option<i64>,

    pub label: Option<String>,

    pub style: Option<ListedPlainStyle>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListedPlain);

impl ListedPlain {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { style: Some(ListedPlainStyle::default()), ..Self::default() }
    }
}

impl runtime::Decode for ListedPlain {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("width", &mut self.width),
                ("label", &mut self.label),
                ("style", &mut self.style),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListedPlain {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("width", &self.width, &self.extra);
        writer.optional("label", &self.label, &self.extra);
        writer.optional("style", &self.style, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum ListedPlainStyle {
        Plain = "plain",
        Other(String),
    }
}

/// An alternative of the schema `Listed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedFancy {
    pub width: Option<i64>,

    pub colour: Option<String>,

    pub label: Option<String>,

    pub style: Option<ListedFancyStyle>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListedFancy);

impl ListedFancy {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { style: Some(ListedFancyStyle::default()), ..Self::default() }
    }
}

impl runtime::Decode for ListedFancy {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("width", &mut self.width),
                ("colour", &mut self.colour),
                ("label", &mut self.label),
                ("style", &mut self.style),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListedFancy {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("width", &self.width, &self.extra);
        writer.optional("colour", &self.colour, &self.extra);
        writer.optional("label", &self.label, &self.extra);
        writer.optional("style", &self.style, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum ListedFancyStyle {
        Fancy = "fancy",
        Other(String),
    }
}
}

mod models_parent {
//! The schema at `/components/schemas/Parent`.

use crate::runtime;

/// The schema `Parent`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Parent {
    /// Chosen when `child` is `first`.
    First(super::First),

    /// Chosen when `child` is `second`.
    Second(super::Second),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Parent, Other);

impl runtime::Decode for Parent {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "child")?;
        fit.offer_tagged(self, &["first"], Self::First);
        fit.offer_tagged(self, &["second"], Self::Second);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Parent {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::First(value) => value.encode(writer),
            Self::Second(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Parent, First(super::First), Second(super::Second));
}

mod models_plain {
//! The schema at `/components/schemas/Plain`.

use crate::runtime;

/// The schema `Plain`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    pub width: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Plain);

impl Plain {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Plain {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("width", &mut self.width),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Plain {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("width", &self.width, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_second {
//! The schema at `/components/schemas/Second`.

use crate::runtime;

/// The schema `Second`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Second {
    pub id: Option<String>,

    pub b: Option<String>,

    pub child: Option<SecondChild>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Second);

impl Second {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { child: Some(SecondChild::default()), ..Self::default() }
    }
}

impl runtime::Decode for Second {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("id", &mut self.id),
                ("b", &mut self.b),
                ("child", &mut self.child),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Second {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("id", &self.id, &self.extra);
        writer.optional("b", &self.b, &self.extra);
        writer.optional("child", &self.child, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum SecondChild {
        Second = "second",
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
    /// Chosen when `type` is `dot`.
    Dot(super::Dot),

    /// Chosen when `type` is `line`.
    Line(super::Line),

    /// Chosen when `type` is `arc`.
    Arc(super::Arc),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Shape, Other);

impl runtime::Decode for Shape {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["dot"], Self::Dot);
        fit.offer_tagged(self, &["line"], Self::Line);
        fit.offer_tagged(self, &["arc"], Self::Arc);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Shape {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Dot(value) => value.encode(writer),
            Self::Line(value) => value.encode(writer),
            Self::Arc(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Shape, Dot(super::Dot), Line(super::Line), Arc(super::Arc));
}

mod models_shapes {
//! The schema at `/components/schemas/Shapes`.

use crate::runtime;

/// The schema `Shapes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shapes {
    pub one: Option<super::Shape>,

    pub base: Option<super::Base>,

    pub listed: Option<super::Listed>,

    pub parent: Option<super::Parent>,

    pub alone: Option<super::Plain>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Shapes);

impl Shapes {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Shapes {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("one", &mut self.one),
                ("base", &mut self.base),
                ("listed", &mut self.listed),
                ("parent", &mut self.parent),
                ("alone", &mut self.alone),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Shapes {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("one", &self.one, &self.extra);
        writer.optional("base", &self.base, &self.extra);
        writer.optional("listed", &self.listed, &self.extra);
        writer.optional("parent", &self.parent, &self.extra);
        writer.optional("alone", &self.alone, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod shapes {
//! The operations of `shapes`.

use crate::schemas_undescribed_tags::models;
use crate::runtime;

/// The operations of [`shapes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_SHAPES];

/// `PUT /shapes`.
pub static PUT_SHAPES: runtime::Operation<models::Shapes> =
    runtime::Operation::new(&super::API, "putShapes", runtime::Method::Put, "/shapes")
        .bodies(&[runtime::Body::json_of::<models::Shapes>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Shapes<'_> {
    /// `PUT /shapes`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_undescribed_tags::models::{Plain, Shapes};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut alone = Plain::default();
    /// alone.width = Some(1);
    /// let mut body = Shapes::default();
    /// body.alone = Some(alone);
    /// let response = client
    ///     .schemas_undescribed_tags()
    ///     .shapes()
    ///     .put_shapes(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_shapes(&self, body: models::Shapes) -> PutShapes {
        let call = runtime::Call::new(self.client, &PUT_SHAPES).body_json(&body);
        PutShapes(call)
    }
}

runtime::builder!(PUT_SHAPES, PutShapes, models::Shapes);
}
