mod models_bad {
//! The schema at `/components/schemas/Bad`.

use crate::runtime;

/// The schema `Bad`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bad {
    pub ok: bool,

    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Bad);

impl Bad {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Bad {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("ok", &mut self.ok),
            ],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Bad {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("ok", &self.ok);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
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
    /// Chosen when `kind` is `Heir`.
    Heir(super::Heir),

    Base(BaseBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Base, Other);

impl runtime::Decode for Base {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["Heir"], Self::Heir);
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
    pub kind: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BaseBase);

impl BaseBase {
    /// Takes all members.
    #[must_use]
    pub fn new(kind: String) -> Self {
        Self {
            kind,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for BaseBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BaseBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}
}

mod models_cat {
//! The schema at `/components/schemas/Cat`.

use crate::runtime;

/// The schema `Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// Default: `Cat`.
    pub pet_type: String,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cat);

impl Default for Cat {
    fn default() -> Self {
        Self {
            pet_type: "Cat".into(),
            name: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Cat {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Cat {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("petType", &mut self.pet_type),
            ],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cat {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("petType", &self.pet_type);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_dog {
//! The schema at `/components/schemas/Dog`.

use crate::runtime;

/// The schema `Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// What it is.
    ///
    /// Default: `Dog`.
    pub pet_type: String,

    pub name: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl Default for Dog {
    fn default() -> Self {
        Self {
            pet_type: "Dog".into(),
            name: Default::default(),
            extra: runtime::Extra::new(),
        }
    }
}

impl Dog {
    /// Takes the required member without a default.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }
}

impl runtime::Decode for Dog {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("petType", &mut self.pet_type),
                ("name", &mut self.name),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dog {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("petType", &self.pet_type);
        writer.required("name", &self.name);
        writer.end_object(&self.extra);
    }
}
}

mod models_eight {
//! The schema at `/components/schemas/Eight`.

use crate::runtime;

/// The schema `Eight`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Eight {
    pub code: EightCode,

    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Eight);

impl Eight {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Eight {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("code", &mut self.code),
            ],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Eight {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("code", &self.code);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `code`.
    pub enum EightCode {
        Value8 = 8,
        Other(i64),
    }
}
}

mod models_elk {
//! The schema at `/components/schemas/Elk`.

use crate::runtime;

/// The schema `Elk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Elk {
    /// Matches `^elk$`.
    pub pet_type: String,

    pub horns: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Elk);

impl Elk {
    /// Takes the required member.
    #[must_use]
    pub fn new(pet_type: String) -> Self {
        Self { pet_type, ..Self::default() }
    }
}

impl runtime::Decode for Elk {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("petType", &mut self.pet_type),
            ],
            &mut [
                ("horns", &mut self.horns),
            ],
            &mut self.extra,
        )
    }
}

impl Elk {
    const PET_TYPE_RULE: runtime::TextRule = runtime::TextRule::new("petType")
        .pattern("^elk$", &[runtime::Piece::literal("elk")]);
}

impl runtime::Encode for Elk {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.rule(runtime::Rule::text(&Self::PET_TYPE_RULE));
        writer.required("petType", &self.pet_type);
        writer.optional("horns", &self.horns, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_flagged {
//! The schema at `/components/schemas/Flagged`.

use crate::runtime;

/// The schema `Flagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Flagged {
    /// Chosen when `ok` is `true`.
    Good(super::Good),

    /// Chosen when `ok` is `false`.
    Bad(super::Bad),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Flagged, Other);

impl runtime::Decode for Flagged {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "ok")?;
        fit.offer_tagged(self, &["true"], Self::Good);
        fit.offer_tagged(self, &["false"], Self::Bad);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Flagged {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Good(value) => value.encode(writer),
            Self::Bad(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Flagged, Good(super::Good), Bad(super::Bad));
}

mod models_fox {
//! The schema at `/components/schemas/Fox`.

use crate::runtime;

/// The schema `Fox`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fox {
    /// Default: `Fox`.
    pub pet_type: Option<String>,

    pub tail: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Fox);

impl Fox {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self { pet_type: Some("Fox".into()), ..Self::default() }
    }
}

impl runtime::Decode for Fox {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("petType", &mut self.pet_type),
                ("tail", &mut self.tail),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Fox {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("petType", &self.pet_type, &self.extra);
        writer.optional("tail", &self.tail, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_good {
//! The schema at `/components/schemas/Good`.

use crate::runtime;

/// The schema `Good`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Good {
    pub ok: bool,

    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Good);

impl Good {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { ok: true, ..Self::default() }
    }
}

impl runtime::Decode for Good {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("ok", &mut self.ok),
            ],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Good {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("ok", &self.ok);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_heir {
//! The schema at `/components/schemas/Heir`.

use crate::runtime;

/// The schema `Heir`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Heir {
    /// Default: `Heir`.
    pub kind: String,

    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Heir);

impl Default for Heir {
    fn default() -> Self {
        Self {
            kind: "Heir".into(),
            a: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Heir {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Heir {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Heir {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
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
    /// Chosen when `kind` is `One`.
    One(super::One),

    /// Chosen when `kind` is `Two`.
    Two(super::Two),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Listed, Other);

impl runtime::Decode for Listed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["One"], Self::One);
        fit.offer_tagged(self, &["Two"], Self::Two);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Listed {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::One(value) => value.encode(writer),
            Self::Two(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Listed, One(super::One), Two(super::Two));
}

mod models_numbered {
//! The schema at `/components/schemas/Numbered`.

use crate::runtime;

/// The schema `Numbered`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Numbered {
    /// Chosen when `code` is `7`.
    Seven(super::Seven),

    /// Chosen when `code` is `8`.
    Eight(super::Eight),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Numbered, Other);

impl runtime::Decode for Numbered {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "code")?;
        fit.offer_tagged(self, &["7"], Self::Seven);
        fit.offer_tagged(self, &["8"], Self::Eight);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Numbered {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Seven(value) => value.encode(writer),
            Self::Eight(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Numbered, Seven(super::Seven), Eight(super::Eight));
}

mod models_one {
//! The schema at `/components/schemas/One`.

use crate::runtime;

/// The schema `One`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct One {
    pub kind: OneKind,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(One);

impl One {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for One {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for One {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum OneKind {
        One = "One",
        Other(String),
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
    /// Chosen when `petType` is `Cat`.
    Cat(super::Cat),

    /// Chosen when `petType` is `Dog`.
    Dog(super::Dog),

    /// Chosen when `petType` is `Fox`.
    Fox(super::Fox),

    /// Chosen when `petType` is `Elk`.
    Elk(super::Elk),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Pet, Other);

impl runtime::Decode for Pet {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "petType")?;
        fit.offer_tagged(self, &["Cat"], Self::Cat);
        fit.offer_tagged(self, &["Dog"], Self::Dog);
        fit.offer_tagged(self, &["Fox"], Self::Fox);
        fit.offer_tagged(self, &["Elk"], Self::Elk);
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
            Self::Elk(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Pet, Cat(super::Cat), Dog(super::Dog), Fox(super::Fox), Elk(super::Elk));
}

mod models_pets {
//! The schema at `/components/schemas/Pets`.

use crate::runtime;

/// The schema `Pets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pets {
    pub pet: Option<super::Pet>,

    pub base: Option<super::Base>,

    pub listed: Option<super::Listed>,

    pub numbered: Option<super::Numbered>,

    pub flagged: Option<super::Flagged>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pets);

impl Pets {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Pets {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("pet", &mut self.pet),
                ("base", &mut self.base),
                ("listed", &mut self.listed),
                ("numbered", &mut self.numbered),
                ("flagged", &mut self.flagged),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Pets {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("pet", &self.pet, &self.extra);
        writer.optional("base", &self.base, &self.extra);
        writer.optional("listed", &self.listed, &self.extra);
        writer.optional("numbered", &self.numbered, &self.extra);
        writer.optional("flagged", &self.flagged, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_seven {
//! The schema at `/components/schemas/Seven`.

use crate::runtime;

/// The schema `Seven`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Seven {
    pub code: SevenCode,

    pub x: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Seven);

impl Seven {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Seven {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("code", &mut self.code),
            ],
            &mut [
                ("x", &mut self.x),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Seven {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("code", &self.code);
        writer.optional("x", &self.x, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `code`.
    pub enum SevenCode {
        Value7 = 7,
        Other(i64),
    }
}
}

mod models_two {
//! The schema at `/components/schemas/Two`.

use crate::runtime;

/// The schema `Two`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Two {
    pub kind: TwoKind,

    pub b: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Two);

impl Two {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Two {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("b", &mut self.b),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Two {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("b", &self.b, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum TwoKind {
        Two = "Two",
        Other(String),
    }
}
}

mod pets {
//! The operations of `pets`.

use crate::schemas_implied_tags::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_PETS];

/// `PUT /pets`.
pub static PUT_PETS: runtime::Operation<models::Pets> =
    runtime::Operation::new(&super::API, "putPets", runtime::Method::Put, "/pets")
        .bodies(&[runtime::Body::json_of::<models::Pets>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Pets<'_> {
    /// `PUT /pets`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_implied_tags::models::{Flagged, Good, Pets};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Pets::default();
    /// body.flagged = Some(Flagged::Good(Good::new()));
    /// let response = client
    ///     .schemas_implied_tags()
    ///     .pets()
    ///     .put_pets(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_pets(&self, body: models::Pets) -> PutPets {
        let call = runtime::Call::new(self.client, &PUT_PETS).body_json(&body);
        PutPets(call)
    }
}

runtime::builder!(PUT_PETS, PutPets, models::Pets);
}
