mod models_add_pet_body {
//! The schema at `/components/schemas/AddPetBody`.

use crate::runtime;

/// The schema `AddPetBody`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPetBody {
    pub owner: AddPetBodyOwner,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddPetBody);

impl AddPetBody {
    /// Takes all members.
    #[must_use]
    pub fn new(owner: AddPetBodyOwner) -> Self {
        Self {
            owner,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddPetBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("owner", &mut self.owner),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddPetBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("owner", &self.owner);
        writer.end_object(&self.extra);
    }
}

runtime::wrapper!(AddPetBody, owner(AddPetBodyOwner));

/// The property `owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPetBodyOwner {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddPetBodyOwner);

impl AddPetBodyOwner {
    /// Takes all members.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddPetBodyOwner {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddPetBodyOwner {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_address {
//! The schema at `/components/schemas/Address`.

use crate::runtime;

/// The schema `Address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub geo: super::AddressGeo,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Address);

impl Address {
    /// Takes all members.
    #[must_use]
    pub fn new(geo: super::AddressGeo) -> Self {
        Self {
            geo,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Address {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("geo", &mut self.geo),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Address {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("geo", &self.geo);
        writer.end_object(&self.extra);
    }
}
}

mod models_address_geo {
//! The schema at `/components/schemas/Address/properties/geo`.

use crate::runtime;

/// The property `geo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressGeo {
    pub lat: f64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddressGeo);

impl AddressGeo {
    /// Takes all members.
    #[must_use]
    pub fn new(lat: f64) -> Self {
        Self {
            lat,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddressGeo {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("lat", &mut self.lat),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddressGeo {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("lat", &self.lat);
        writer.end_object(&self.extra);
    }
}
}

mod models_base {
//! The schema at `/components/schemas/Base`.

use crate::runtime;

/// The schema `Base`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub fill: Option<super::BaseFill>,

    pub opts: super::BaseOpts,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Base);

impl runtime::Decode for Base {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("opts", &mut self.opts),
            ],
            &mut [
                ("fill", &mut self.fill),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Base {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("fill", &self.fill, &self.extra);
        writer.required("opts", &self.opts);
        writer.end_object(&self.extra);
    }
}
}

mod models_base_fill {
//! The schema at `/components/schemas/Base/properties/fill`.

use crate::runtime;

/// The property `fill`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BaseFill {
    Text(String),

    Integer(i64),

    A(BaseFillA),

    B(BaseFillB),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(BaseFill, Other);

impl runtime::Decode for BaseFill {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Text);
        fit.offer_checked(self, Self::Integer);
        fit.offer_checked(self, Self::A);
        fit.offer_checked(self, Self::B);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for BaseFill {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::A(value) => value.encode(writer),
            Self::B(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(BaseFill, Text(String), Text(&str), Integer(i64), A(BaseFillA), B(BaseFillB));

/// An alternative of the property `fill`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseFillA {
    pub a: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BaseFillA);

impl BaseFillA {
    /// Takes all members.
    #[must_use]
    pub fn new(a: String) -> Self {
        Self {
            a,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for BaseFillA {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BaseFillA {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the property `fill`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseFillB {
    pub b: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BaseFillB);

impl BaseFillB {
    /// Takes all members.
    #[must_use]
    pub fn new(b: String) -> Self {
        Self {
            b,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for BaseFillB {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("b", &mut self.b),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BaseFillB {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("b", &self.b);
        writer.end_object(&self.extra);
    }
}
}

mod models_base_opts {
//! The schema at `/components/schemas/Base/properties/opts`.

use crate::runtime;

/// The property `opts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseOpts {
    pub x: Option<String>,

    pub y: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BaseOpts);

impl BaseOpts {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for BaseOpts {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("x", &mut self.x),
                ("y", &mut self.y),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BaseOpts {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("x", &self.x, &self.extra);
        writer.optional("y", &self.y, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_deep {
//! The schema at `/components/schemas/Deep`.

use crate::runtime;

/// The schema `Deep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Deep {
    X(Box<super::X>),

    Y(Box<super::Y>),

    Z(Box<super::Z>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Deep, Other);

impl runtime::Decode for Deep {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::X);
        fit.offer_checked(self, Self::Y);
        fit.offer_checked(self, Self::Z);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Deep {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::X(value) => value.encode(writer),
            Self::Y(value) => value.encode(writer),
            Self::Z(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Deep, X(super::X), Y(super::Y), Z(super::Z));
}

mod models_first {
//! The schema at `/components/schemas/First`.

use crate::runtime;

/// The schema `First`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub fill: Option<super::BaseFill>,

    pub opts: FirstOpts,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(First);

impl First {
    /// Takes the required member.
    #[must_use]
    pub fn new(opts: FirstOpts) -> Self {
        Self { opts, ..Self::default() }
    }
}

impl runtime::Decode for First {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("opts", &mut self.opts),
            ],
            &mut [
                ("fill", &mut self.fill),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for First {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("fill", &self.fill, &self.extra);
        writer.required("opts", &self.opts);
        writer.end_object(&self.extra);
    }
}

/// The property `opts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirstOpts {
    pub x: String,

    pub y: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FirstOpts);

impl FirstOpts {
    /// Takes the required member.
    #[must_use]
    pub fn new(x: String) -> Self {
        Self { x, ..Self::default() }
    }
}

impl runtime::Decode for FirstOpts {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("x", &mut self.x),
            ],
            &mut [
                ("y", &mut self.y),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FirstOpts {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("x", &self.x);
        writer.optional("y", &self.y, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_narrow {
//! The schema at `/components/schemas/Narrow`.

use crate::runtime;

/// The schema `Narrow`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Narrow {
    pub fill: NarrowFill,

    pub opts: super::BaseOpts,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Narrow);

impl Narrow {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(fill: NarrowFill, opts: super::BaseOpts) -> Self {
        Self {
            fill,
            opts,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Narrow {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("fill", &mut self.fill),
                ("opts", &mut self.opts),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Narrow {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("fill", &self.fill);
        writer.required("opts", &self.opts);
        writer.end_object(&self.extra);
    }
}

/// The property `fill`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NarrowFill {
    A(NarrowFillA),

    B(NarrowFillB),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(NarrowFill, Other);

impl runtime::Decode for NarrowFill {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::A);
        fit.offer_checked(self, Self::B);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for NarrowFill {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::A(value) => value.encode(writer),
            Self::B(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(NarrowFill, A(NarrowFillA), B(NarrowFillB));

/// An alternative of the property `fill`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NarrowFillA {
    pub a: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NarrowFillA);

impl NarrowFillA {
    /// Takes all members.
    #[must_use]
    pub fn new(a: String) -> Self {
        Self {
            a,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for NarrowFillA {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NarrowFillA {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.end_object(&self.extra);
    }
}

/// An alternative of the property `fill`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NarrowFillB {
    pub b: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NarrowFillB);

impl NarrowFillB {
    /// Takes all members.
    #[must_use]
    pub fn new(b: String) -> Self {
        Self {
            b,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for NarrowFillB {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("b", &mut self.b),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NarrowFillB {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("b", &self.b);
        writer.end_object(&self.extra);
    }
}
}

mod models_nested1 {
//! The schema at `/components/schemas/Nested1`.

use crate::runtime;

/// The schema `Nested1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested1 {
    pub inner: super::Nested2,

    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Nested1);

impl Nested1 {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(inner: super::Nested2, name: String) -> Self {
        Self {
            inner,
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Nested1 {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("inner", &mut self.inner),
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Nested1 {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("inner", &self.inner);
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_nested2 {
//! The schema at `/components/schemas/Nested2`.

use crate::runtime;

/// The schema `Nested2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested2 {
    pub inner: super::Nested3,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Nested2);

impl Nested2 {
    /// Takes all members.
    #[must_use]
    pub fn new(inner: super::Nested3) -> Self {
        Self {
            inner,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Nested2 {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("inner", &mut self.inner),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Nested2 {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("inner", &self.inner);
        writer.end_object(&self.extra);
    }
}
}

mod models_nested3 {
//! The schema at `/components/schemas/Nested3`.

use crate::runtime;

/// The schema `Nested3`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested3 {
    /// Matches `^[A-Z]{2}$`.
    pub code: String,

    pub inner: super::Address,

    pub items: Vec<super::Address>,

    /// At least 1 item.
    pub some: Vec<super::Address>,

    pub note: Nested3Note,

    pub place: Nested3Place,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Nested3);

impl Nested3 {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(
        code: String,
        inner: super::Address,
        items: Vec<super::Address>,
        note: Nested3Note,
        place: Nested3Place,
        some: Vec<super::Address>,
    ) -> Self {
        Self {
            code,
            inner,
            items,
            note,
            place,
            some,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Nested3 {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("code", &mut self.code),
                ("inner", &mut self.inner),
                ("items", &mut self.items),
                ("some", &mut self.some),
                ("note", &mut self.note),
                ("place", &mut self.place),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl Nested3 {
    const CODE_RULE: runtime::TextRule = runtime::TextRule::new("code")
        .pattern("^[A-Z]{2}$", &[runtime::Piece::class("A-Z", 2, 2)]);
}

impl runtime::Encode for Nested3 {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::CODE_RULE));
        writer.required("code", &self.code);
        writer.required("inner", &self.inner);
        writer.required("items", &self.items);
        writer.rule(runtime::Rule::new().items(1, usize::MAX));
        writer.required("some", &self.some);
        writer.required("note", &self.note);
        writer.required("place", &self.place);
        writer.end_object(&self.extra);
    }
}

/// The property `note`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested3Note {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Nested3Note);

impl Nested3Note {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Nested3Note {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Nested3Note {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `place`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested3Place {
    Address(super::Address),

    Text(String),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Nested3Place {
    const TEXT_RULE: runtime::TextRule = runtime::TextRule::new("Text")
        .pattern("^pl_", &[runtime::Piece::literal("pl_")])
        .unanchored_end();
}

runtime::union_as_json!(Nested3Place, Other);

impl runtime::Decode for Nested3Place {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer_checked(self, Self::Address);
        fit.offer_checked(self, Self::Text);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Nested3Place {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Address(value) => value.encode(writer),
            Self::Text(value) => writer.ruled("Text", value, runtime::Rule::text(&Self::TEXT_RULE)),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Nested3Place, Address(super::Address), Text(String), Text(&str));
}

mod models_order {
//! The schema at `/components/schemas/Order`.

use crate::runtime;

/// The schema `Order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub from: OrderFrom,

    pub to: OrderTo,

    pub plain: super::Address,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Order);

impl Order {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(from: OrderFrom, plain: super::Address, to: OrderTo) -> Self {
        Self {
            from,
            plain,
            to,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Order {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("from", &mut self.from),
                ("to", &mut self.to),
                ("plain", &mut self.plain),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Order {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("from", &self.from);
        writer.required("to", &self.to);
        writer.required("plain", &self.plain);
        writer.end_object(&self.extra);
    }
}

/// The property `from`.
///
/// Requests need `street`, which is not described; it goes into `extra`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderFrom {
    pub geo: super::AddressGeo,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(OrderFrom);

impl OrderFrom {
    /// Takes all members.
    #[must_use]
    pub fn new(geo: super::AddressGeo) -> Self {
        Self {
            geo,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for OrderFrom {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("geo", &mut self.geo),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for OrderFrom {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("geo", &self.geo);
        writer.end_object(&self.extra);
    }
}

/// The property `to`.
///
/// Requests need `door`, which is not described; it goes into `extra`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderTo {
    pub geo: super::AddressGeo,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(OrderTo);

impl OrderTo {
    /// Takes all members.
    #[must_use]
    pub fn new(geo: super::AddressGeo) -> Self {
        Self {
            geo,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for OrderTo {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("geo", &mut self.geo),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for OrderTo {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("geo", &self.geo);
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
    pub fill: Option<super::BaseFill>,

    pub opts: SecondOpts,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Second);

impl Second {
    /// Takes the required member.
    #[must_use]
    pub fn new(opts: SecondOpts) -> Self {
        Self { opts, ..Self::default() }
    }
}

impl runtime::Decode for Second {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("opts", &mut self.opts),
            ],
            &mut [
                ("fill", &mut self.fill),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Second {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("fill", &self.fill, &self.extra);
        writer.required("opts", &self.opts);
        writer.end_object(&self.extra);
    }
}

/// The property `opts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecondOpts {
    pub x: Option<String>,

    pub y: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SecondOpts);

impl SecondOpts {
    /// Takes the required member.
    #[must_use]
    pub fn new(y: i64) -> Self {
        Self { y, ..Self::default() }
    }
}

impl runtime::Decode for SecondOpts {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("y", &mut self.y),
            ],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SecondOpts {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("x", &self.x, &self.extra);
        writer.required("y", &self.y);
        writer.end_object(&self.extra);
    }
}
}

mod models_x {
//! The schema at `/components/schemas/X`.

use crate::runtime;

/// The schema `X`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct X {
    pub x: String,

    pub a: Option<Box<super::Deep>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(X);

impl X {
    /// Takes the required member.
    #[must_use]
    pub fn new(x: String) -> Self {
        Self { x, ..Self::default() }
    }
}

impl runtime::Decode for X {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("x", &mut self.x),
            ],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for X {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("x", &self.x);
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_y {
//! The schema at `/components/schemas/Y`.

use crate::runtime;

/// The schema `Y`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Y {
    pub y: String,

    pub a: Option<Box<super::Deep>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Y);

impl Y {
    /// Takes the required member.
    #[must_use]
    pub fn new(y: String) -> Self {
        Self { y, ..Self::default() }
    }
}

impl runtime::Decode for Y {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("y", &mut self.y),
            ],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Y {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("y", &self.y);
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_z {
//! The schema at `/components/schemas/Z`.

use crate::runtime;

/// The schema `Z`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Z {
    pub z: String,

    pub a: Option<Box<super::Deep>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Z);

impl Z {
    /// Takes the required member.
    #[must_use]
    pub fn new(z: String) -> Self {
        Self { z, ..Self::default() }
    }
}

impl runtime::Decode for Z {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("z", &mut self.z),
            ],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Z {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("z", &self.z);
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod pairs {
//! The operations of `pairs`.

use crate::examples_constructed::models;
use crate::runtime;

/// The operations of [`pairs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Pairs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Pairs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SET_PAIRS, &SET_ALL_PAIRS];

/// `PUT /pairs`.
pub static SET_PAIRS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setPairs", runtime::Method::Put, "/pairs")
        .parameters(&[
            runtime::Parameter::query("sides")
                .required()
                .rule(runtime::Rule::new().items(2, usize::MAX)),
            runtime::Parameter::query("sizes")
                .required()
                .rule(runtime::Rule::new().items(2, usize::MAX)),
        ])
        .bodies(&[runtime::Body::json_of::<SetPairsBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pairs<'_> {
    /// A list of fewer than it must have is not sent; of many one item shows as much.
    ///
    /// `PUT /pairs`
    ///
    /// - `sides`: At least 2 items.
    /// - `sizes`: At least 2 items.
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::{Address, AddressGeo};
    /// use cases::examples_constructed::pairs::{
    ///     SetPairsBody, SetPairsBodyShoesItem, SetPairsSidesItem,
    /// };
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut item = SetPairsBodyShoesItem::default();
    /// item.size = Some(40);
    /// let mut item2 = SetPairsBodyShoesItem::default();
    /// item2.size = Some(41);
    /// client
    ///     .examples_constructed()
    ///     .pairs()
    ///     .set_pairs(
    ///         [SetPairsSidesItem::Left, SetPairsSidesItem::Right],
    ///         [5, 9],
    ///         SetPairsBody::new(
    ///             vec!["value".into()],
    ///             vec![vec!["AA".into(), "AA".into()], vec!["AA".into(), "AA".into()]],
    ///             vec!["value".into(), "value 2".into(), "value 3".into(), "value 4".into()],
    ///             vec!["value".into(), "value 2".into(), "value 3".into()],
    ///             vec![Address::new(AddressGeo::new(1.0)), Address::new(AddressGeo::new(1.0))],
    ///             vec![item, item2],
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_pairs(
        &self,
        sides: impl IntoIterator<Item = SetPairsSidesItem>,
        sizes: impl IntoIterator<Item = i64>,
        body: SetPairsBody,
    ) -> SetPairs {
        let call = runtime::Call::new(self.client, &SET_PAIRS)
            .query("sides", runtime::Value::list(sides))
            .query("sizes", runtime::Value::list(sizes))
            .body_json(&body);
        SetPairs(call)
    }
}

runtime::builder!(SET_PAIRS, SetPairs, ());

runtime::open_enum! {
    /// An item of the parameter `sides`.
    pub enum SetPairsSidesItem {
        Left = "left",
        Right = "right",
        Other(String),
    }
}

/// The request body of `PUT /pairs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPairsBody {
    /// Exactly 2 items.
    pub pair: Vec<models::Address>,

    /// At least 2 items.
    pub shoes: Vec<SetPairsBodyShoesItem>,

    /// At least 3 items. Items are unique.
    pub names: Vec<String>,

    /// At least 2 items.
    pub days: Vec<Vec<String>>,

    /// At least 4 items.
    pub many: Vec<String>,

    /// At least 40 items.
    pub crowd: Vec<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetPairsBody);

impl SetPairsBody {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(
        crowd: Vec<String>,
        days: Vec<Vec<String>>,
        many: Vec<String>,
        names: Vec<String>,
        pair: Vec<models::Address>,
        shoes: Vec<SetPairsBodyShoesItem>,
    ) -> Self {
        Self {
            crowd,
            days,
            many,
            names,
            pair,
            shoes,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for SetPairsBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("pair", &mut self.pair),
                ("shoes", &mut self.shoes),
                ("names", &mut self.names),
                ("days", &mut self.days),
                ("many", &mut self.many),
                ("crowd", &mut self.crowd),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetPairsBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::new().items(2, 2));
        writer.required("pair", &self.pair);
        writer.rule(runtime::Rule::new().items(2, usize::MAX));
        writer.required("shoes", &self.shoes);
        writer.rule(runtime::Rule::new().items(3, usize::MAX).unique());
        writer.required("names", &self.names);
        writer.rule(runtime::Rule::new().items(2, usize::MAX));
        writer.required("days", &self.days);
        writer.rule(runtime::Rule::new().items(4, usize::MAX));
        writer.required("many", &self.many);
        writer.rule(runtime::Rule::new().items(40, usize::MAX));
        writer.required("crowd", &self.crowd);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `shoes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPairsBodyShoesItem {
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SetPairsBodyShoesItem);

impl SetPairsBodyShoesItem {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SetPairsBodyShoesItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SetPairsBodyShoesItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PUT /pairs/all`.
pub static SET_ALL_PAIRS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setAllPairs", runtime::Method::Put, "/pairs/all")
        .bodies(&[runtime::Body::json_of::<Vec<models::Address>>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pairs<'_> {
    /// `PUT /pairs/all`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::{Address, AddressGeo};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_constructed()
    ///     .pairs()
    ///     .set_all_pairs(vec![
    ///         Address::new(AddressGeo::new(1.0)),
    ///         Address::new(AddressGeo::new(1.0)),
    ///     ])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_all_pairs(&self, body: Vec<models::Address>) -> SetAllPairs {
        let call = runtime::Call::new(self.client, &SET_ALL_PAIRS).body_json(&body);
        SetAllPairs(call)
    }
}

runtime::builder!(SET_ALL_PAIRS, SetAllPairs, ());
}

mod pets {
//! The operations of `pets`.

use crate::examples_constructed::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ADD_NARROW,
    &ADD_FIRST,
    &ADD_SECOND,
    &ADD_PET,
    &ADD_ORDER,
    &ADD_NESTED,
    &ADD_DEEP,
];

/// `POST /narrow`.
pub static ADD_NARROW: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addNarrow", runtime::Method::Post, "/narrow")
        .bodies(&[runtime::Body::json_of::<models::Narrow>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /narrow`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::Narrow;
    /// use cases::examples_constructed::models::narrow::{NarrowFill, NarrowFillA};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_constructed()
    ///     .pets()
    ///     .add_narrow(Narrow::new(
    ///         NarrowFill::A(NarrowFillA::new("value".into())),
    ///         Default::default(),
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_narrow(&self, body: models::Narrow) -> AddNarrow {
        let call = runtime::Call::new(self.client, &ADD_NARROW).body_json(&body);
        AddNarrow(call)
    }
}

runtime::builder!(ADD_NARROW, AddNarrow, ());

/// `POST /first`.
pub static ADD_FIRST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addFirst", runtime::Method::Post, "/first")
        .bodies(&[runtime::Body::json_of::<models::First>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /first`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::{First, first::FirstOpts};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_constructed()
    ///     .pets()
    ///     .add_first(First::new(FirstOpts::new("value".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_first(&self, body: models::First) -> AddFirst {
        let call = runtime::Call::new(self.client, &ADD_FIRST).body_json(&body);
        AddFirst(call)
    }
}

runtime::builder!(ADD_FIRST, AddFirst, ());

/// `POST /second`.
pub static ADD_SECOND: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addSecond", runtime::Method::Post, "/second")
        .bodies(&[runtime::Body::json_of::<models::Second>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /second`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::{Second, second::SecondOpts};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_constructed()
    ///     .pets()
    ///     .add_second(Second::new(SecondOpts::new(1)))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_second(&self, body: models::Second) -> AddSecond {
        let call = runtime::Call::new(self.client, &ADD_SECOND).body_json(&body);
        AddSecond(call)
    }
}

runtime::builder!(ADD_SECOND, AddSecond, ());

/// `POST /pet`.
pub static ADD_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addPet", runtime::Method::Post, "/pet")
        .parameters(&[runtime::Parameter::query("body")])
        .bodies(&[
            runtime::Body::json_of::<models::AddPetBody>().required(),
            runtime::Body::form(&[runtime::Field::new("owner").required()]).required(),
            runtime::Body::text().media("text/plain").required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /pet`
    ///
    /// Required: one of `body_body`, `text_body`, or fields of the form.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::add_pet_body::AddPetBodyOwner;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_constructed()
    ///     .pets()
    ///     .add_pet()
    ///     .body_body(AddPetBodyOwner::new("value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_pet(&self) -> AddPet {
        let call = runtime::Call::new(self.client, &ADD_PET);
        AddPet(call)
    }
}

runtime::builder!(ADD_PET, AddPet, ());

impl AddPet {
    /// Named `body` in the API.
    pub fn body_query(self, value: &AddPetBody) -> Self {
        Self(self.0.encoded(runtime::Location::Query, "body", value))
    }

    /// Sent as `application/json`.
    ///
    /// Required: one of `body_body`, `text_body`, or fields of the form.
    pub fn body_body(self, value: impl Into<models::AddPetBody>) -> Self {
        Self(self.0.body_json(&value.into()))
    }

    /// Sends the body as a form instead of JSON.
    pub fn owner(self, value: &AddPetOwner) -> Self {
        Self(self.0.encoded(runtime::Location::Form, "owner", value))
    }

    /// Sent as `text/plain`.
    ///
    /// Required: one of `body_body`, `text_body`, or fields of the form.
    pub fn text_body(self, value: impl Into<String>) -> Self {
        Self(self.0.body_text(value))
    }
}

/// The parameter `body`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPetBody {
    pub a: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddPetBody);

impl AddPetBody {
    /// Takes all members.
    #[must_use]
    pub fn new(a: String) -> Self {
        Self {
            a,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddPetBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("a", &mut self.a),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddPetBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("a", &self.a);
        writer.end_object(&self.extra);
    }
}

/// The property `owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPetOwner {
    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddPetOwner);

impl AddPetOwner {
    /// Takes all members.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            name,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddPetOwner {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddPetOwner {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}

/// `POST /order`.
pub static ADD_ORDER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addOrder", runtime::Method::Post, "/order")
        .bodies(&[runtime::Body::json_of::<models::Order>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /order`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::order::{OrderFrom, OrderTo};
    /// use cases::examples_constructed::models::{Address, AddressGeo, Order};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_constructed()
    ///     .pets()
    ///     .add_order(Order::new(
    ///         OrderFrom::new(AddressGeo::new(1.0)),
    ///         Address::new(AddressGeo::new(1.0)),
    ///         OrderTo::new(AddressGeo::new(1.0)),
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_order(&self, body: models::Order) -> AddOrder {
        let call = runtime::Call::new(self.client, &ADD_ORDER).body_json(&body);
        AddOrder(call)
    }
}

runtime::builder!(ADD_ORDER, AddOrder, ());

/// `POST /nested`.
pub static ADD_NESTED: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addNested", runtime::Method::Post, "/nested")
        .bodies(&[runtime::Body::json_of::<models::Nested1>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /nested`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::nested3::Nested3Place;
    /// use cases::examples_constructed::models::{Address, AddressGeo, Nested1, Nested2, Nested3};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_constructed()
    ///     .pets()
    ///     .add_nested(Nested1::new(
    ///         Nested2::new(Nested3::new(
    ///             "AA".into(),
    ///             Address::new(AddressGeo::new(1.0)),
    ///             Vec::new(),
    ///             Default::default(),
    ///             Nested3Place::Text("pl_".into()),
    ///             vec![Address::new(AddressGeo::new(1.0))],
    ///         )),
    ///         "value".into(),
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_nested(&self, body: models::Nested1) -> AddNested {
        let call = runtime::Call::new(self.client, &ADD_NESTED).body_json(&body);
        AddNested(call)
    }
}

runtime::builder!(ADD_NESTED, AddNested, ());

/// `POST /deep`.
pub static ADD_DEEP: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addDeep", runtime::Method::Post, "/deep")
        .bodies(&[runtime::Body::json_of::<models::Deep>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `POST /deep`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_constructed::models::{Deep, X};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_constructed()
    ///     .pets()
    ///     .add_deep(Deep::X(Box::new(X::new("value".into()))))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_deep(&self, body: impl Into<models::Deep>) -> AddDeep {
        let call = runtime::Call::new(self.client, &ADD_DEEP).body_json(&body.into());
        AddDeep(call)
    }
}

runtime::builder!(ADD_DEEP, AddDeep, ());
}
