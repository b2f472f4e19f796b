mod chosen {
//! The operations of `chosen`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`chosen`](self).
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    client: &'a runtime::Client,
}

impl<'a> Chosen<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CHOSEN];

/// `GET /chosen`.
pub static CHOSEN: runtime::Operation<Option<ChosenResponse>> =
    runtime::Operation::new(&super::API, "chosen", runtime::Method::Get, "/chosen")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Chosen<'_> {
    /// `GET /chosen`
    ///
    /// Response: Its example fits none of them, and is nearest to the second.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .chosen()
    ///     .chosen()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chosen(&self) -> ChosenCall {
        let call = runtime::Call::new(self.client, &CHOSEN);
        ChosenCall(call)
    }
}

runtime::builder!(CHOSEN, ChosenCall, Option<ChosenResponse>);

/// The 200 response of `GET /chosen`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChosenResponse {
    Cat(models::Cat),

    Seed(ChosenResponseSeed),

    TreeList(Vec<models::Tree>),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(ChosenResponse, Other);

impl runtime::Decode for ChosenResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Cat);
        fit.offer(self, Self::Seed);
        fit.offer(self, Self::TreeList);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for ChosenResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Seed(value) => value.encode(writer),
            Self::TreeList(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// Seed
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChosenResponseSeed {
    pub name: String,

    pub planted: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChosenResponseSeed);

impl runtime::Decode for ChosenResponseSeed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("planted", &mut self.planted),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChosenResponseSeed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.required("planted", &self.planted);
        writer.end_object(&self.extra);
    }
}
}

mod circular {
//! The operations of `circular`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`circular`](self).
#[derive(Clone, Copy, Debug)]
pub struct Circular<'a> {
    client: &'a runtime::Client,
}

impl<'a> Circular<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&CIRCULAR];

/// `GET /circular`.
pub static CIRCULAR: runtime::Operation<models::Egg> =
    runtime::Operation::new(&super::API, "circular", runtime::Method::Get, "/circular")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Circular<'_> {
    /// `GET /circular`
    ///
    /// Response: Alternatives of alternatives, which lead back to the first.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .circular()
    ///     .circular()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn circular(&self) -> CircularCall {
        let call = runtime::Call::new(self.client, &CIRCULAR);
        CircularCall(call)
    }
}

runtime::builder!(CIRCULAR, CircularCall, models::Egg);
}

mod lenient {
//! The operations of `lenient`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`lenient`](self).
#[derive(Clone, Copy, Debug)]
pub struct Lenient<'a> {
    client: &'a runtime::Client,
}

impl<'a> Lenient<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LENIENT];

/// `PUT /lenient`.
pub static LENIENT: runtime::Operation<models::Lenient> =
    runtime::Operation::new(&super::API, "lenient", runtime::Method::Put, "/lenient")
        .bodies(&[runtime::Body::json_of::<models::Lenient>()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Lenient<'_> {
    /// `PUT /lenient`
    ///
    /// Response: What it lacks is not missed.
    ///
    /// ```no_run
    /// use cases::examples_responses::models::Lenient;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .lenient()
    ///     .lenient()
    ///     .body(Lenient::new(Some("{}".parse()?), Some(1), "value".into()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn lenient(&self) -> LenientCall {
        let call = runtime::Call::new(self.client, &LENIENT);
        LenientCall(call)
    }
}

runtime::builder!(LENIENT, LenientCall, models::Lenient);

impl LenientCall {
    /// Sent as `application/json`.
    pub fn body(self, value: models::Lenient) -> Self {
        Self(self.0.body_json(&value))
    }
}
}

mod listed {
//! The operations of `listed`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`listed`](self).
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    client: &'a runtime::Client,
}

impl<'a> Listed<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LISTED];

/// `GET /listed`.
pub static LISTED: runtime::Operation<models::Tree> =
    runtime::Operation::new(&super::API, "listed", runtime::Method::Get, "/listed")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Listed<'_> {
    /// `GET /listed`
    ///
    /// Response: Its example says otherwise.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .listed()
    ///     .listed()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn listed(&self) -> ListedCall {
        let call = runtime::Call::new(self.client, &LISTED);
        ListedCall(call)
    }
}

runtime::builder!(LISTED, ListedCall, models::Tree);
}

mod made {
//! The operations of `made`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`made`](self).
#[derive(Clone, Copy, Debug)]
pub struct Made<'a> {
    client: &'a runtime::Client,
}

impl<'a> Made<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&MADE];

/// `GET /made`.
pub static MADE: runtime::Operation<Vec<models::Tree>> =
    runtime::Operation::new(&super::API, "made", runtime::Method::Get, "/made")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Made<'_> {
    /// `GET /made`
    ///
    /// Response: Without examples.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .made()
    ///     .made()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn made(&self) -> MadeCall {
        let call = runtime::Call::new(self.client, &MADE);
        MadeCall(call)
    }
}

runtime::builder!(MADE, MadeCall, Vec<models::Tree>);
}

mod models_cat {
//! The schema at `/components/schemas/Cat`.

use crate::runtime;

/// The schema `Cat`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,

    pub lives: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cat);

impl runtime::Decode for Cat {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("lives", &mut self.lives),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cat {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("lives", &self.lives);
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
    pub kind: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl runtime::Decode for Dog {
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

impl runtime::Encode for Dog {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}
}

mod models_egg {
//! The schema at `/components/schemas/Egg`.

use crate::runtime;

/// The schema `Egg`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Egg {
    Hen(super::Hen),

    Cat(super::Cat),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Egg, Other);

impl runtime::Decode for Egg {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Hen);
        fit.offer(self, Self::Cat);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Egg {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Hen(value) => value.encode(writer),
            Self::Cat(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_hen {
//! The schema at `/components/schemas/Hen`.

use crate::runtime;

/// The schema `Hen`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Hen {
    Dog(super::Dog),

    Boolean(bool),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(Hen, Other);

impl runtime::Decode for Hen {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Dog);
        fit.offer(self, Self::Boolean);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Hen {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Dog(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_lenient {
//! The schema at `/components/schemas/Lenient`.

use crate::runtime;

/// The schema `Lenient`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lenient {
    pub name: String,

    /// Only in responses.
    pub id: Option<String>,

    pub height: Option<i64>,

    pub any: Option<runtime::Json>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lenient);

impl Lenient {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(any: Option<runtime::Json>, height: Option<i64>, name: String) -> Self {
        Self {
            any,
            height,
            name,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Lenient {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand_or_null(2);
        reader.object(
            &mut [
                ("name", &mut self.name),
            ],
            &mut [
                ("height", &mut self.height),
                ("any", &mut self.any),
                ("id", &mut self.id),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lenient {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.optional("id", &self.id, &self.extra);
        writer.nullable("height", &self.height, &self.extra);
        writer.nullable("any", &self.any, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_tree {
//! The schema at `/components/schemas/Tree`.

use crate::runtime;

/// The schema `Tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub name: String,

    pub planted: runtime::DateTime,

    pub felled: Option<runtime::Date>,

    pub rings: Option<i64>,

    pub height: Option<f64>,

    pub code: Option<String>,

    pub branches: Option<Vec<super::Tree>>,

    pub notes: Option<runtime::Map<String>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Tree);

impl runtime::Decode for Tree {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("name", &mut self.name),
                ("planted", &mut self.planted),
            ],
            &mut [
                ("felled", &mut self.felled),
                ("rings", &mut self.rings),
                ("height", &mut self.height),
                ("code", &mut self.code),
                ("branches", &mut self.branches),
                ("notes", &mut self.notes),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Tree {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("name", &self.name);
        writer.required("planted", &self.planted);
        writer.optional("felled", &self.felled, &self.extra);
        writer.optional("rings", &self.rings, &self.extra);
        writer.optional("height", &self.height, &self.extra);
        writer.optional("code", &self.code, &self.extra);
        writer.optional("branches", &self.branches, &self.extra);
        writer.optional("notes", &self.notes, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod nothing {
//! The operations of `nothing`.

use crate::runtime;

/// The operations of [`nothing`](self).
#[derive(Clone, Copy, Debug)]
pub struct Nothing<'a> {
    client: &'a runtime::Client,
}

impl<'a> Nothing<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&NOTHING];

/// `DELETE /nothing`.
pub static NOTHING: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "nothing", runtime::Method::Delete, "/nothing")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Nothing<'_> {
    /// `DELETE /nothing`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_responses()
    ///     .nothing()
    ///     .nothing()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nothing(&self) -> NothingCall {
        let call = runtime::Call::new(self.client, &NOTHING);
        NothingCall(call)
    }
}

runtime::builder!(NOTHING, NothingCall, ());
}

mod quoted {
//! The operations of `quoted`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`quoted`](self).
#[derive(Clone, Copy, Debug)]
pub struct Quoted<'a> {
    client: &'a runtime::Client,
}

impl<'a> Quoted<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&QUOTED];

/// `GET /quoted`.
pub static QUOTED: runtime::Operation<models::Tree> =
    runtime::Operation::new(&super::API, "quoted", runtime::Method::Get, "/quoted")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Quoted<'_> {
    /// `GET /quoted`
    ///
    /// Response: the example is the text of one, and null is none.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .quoted()
    ///     .quoted()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn quoted(&self) -> QuotedCall {
        let call = runtime::Call::new(self.client, &QUOTED);
        QuotedCall(call)
    }
}

runtime::builder!(QUOTED, QuotedCall, models::Tree);
}

mod shown {
//! The operations of `shown`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`shown`](self).
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    client: &'a runtime::Client,
}

impl<'a> Shown<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SHOWN];

/// `GET /shown`.
pub static SHOWN: runtime::Operation<models::Tree> =
    runtime::Operation::new(&super::API, "shown", runtime::Method::Get, "/shown")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Shown<'_> {
    /// Shows a tree.
    ///
    /// It stands in the garden.
    ///
    /// `GET /shown`
    ///
    /// Response: With examples of its own.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .shown()
    ///     .shown()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`ShownNotFound`].
    ///
    /// - `404`: A failure has its own.
    pub fn shown(&self) -> ShownCall {
        let call = runtime::Call::new(self.client, &SHOWN);
        ShownCall(call)
    }
}

runtime::builder!(SHOWN, ShownCall, models::Tree);

/// The 404 response of `GET /shown`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShownNotFound {
    pub code: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ShownNotFound);

impl runtime::Decode for ShownNotFound {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("code", &mut self.code),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ShownNotFound {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("code", &self.code, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod tagged {
//! The operations of `tagged`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`tagged`](self).
#[derive(Clone, Copy, Debug)]
pub struct Tagged<'a> {
    client: &'a runtime::Client,
}

impl<'a> Tagged<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&TAGGED];

/// `GET /tagged`.
pub static TAGGED: runtime::Operation<TaggedResponse> =
    runtime::Operation::new(&super::API, "tagged", runtime::Method::Get, "/tagged")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Tagged<'_> {
    /// `GET /tagged`
    ///
    /// Response: Its first example is a cat, the next one is tagged as nothing that there is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .tagged()
    ///     .tagged()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn tagged(&self) -> TaggedCall {
        let call = runtime::Call::new(self.client, &TAGGED);
        TaggedCall(call)
    }
}

runtime::builder!(TAGGED, TaggedCall, TaggedResponse);

/// The 200 response of `GET /tagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TaggedResponse {
    /// Chosen when `kind` is `feline`.
    Cat(models::Cat),

    /// Chosen when `kind` is `canine`.
    Dog(models::Dog),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(TaggedResponse, Other);

impl runtime::Decode for TaggedResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["feline"], Self::Cat);
        fit.offer_tagged(self, &["canine"], Self::Dog);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for TaggedResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod text {
//! The operations of `text`.

use crate::runtime;

/// The operations of [`text`](self).
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    client: &'a runtime::Client,
}

impl<'a> Text<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&TEXT];

/// `GET /text`.
pub static TEXT: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "text", runtime::Method::Get, "/text")
        .outcomes(&[runtime::Outcome::text(200)]);

impl Text<'_> {
    /// `GET /text`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .text()
    ///     .text()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self) -> TextCall {
        let call = runtime::Call::new(self.client, &TEXT);
        TextCall(call)
    }
}

runtime::builder!(TEXT, TextCall, String);
}

mod union {
//! The operations of `union`.

use crate::examples_responses::models;
use crate::runtime;

/// The operations of [`union`](self).
#[derive(Clone, Copy, Debug)]
pub struct Union<'a> {
    client: &'a runtime::Client,
}

impl<'a> Union<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&UNION];

/// `GET /union`.
pub static UNION: runtime::Operation<UnionResponse> =
    runtime::Operation::new(&super::API, "union", runtime::Method::Get, "/union")
        .outcomes(&[runtime::Outcome::json(200).range()]);

impl Union<'_> {
    /// `GET /union`
    ///
    /// Response: One of several.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_responses()
    ///     .union()
    ///     .union()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn union(&self) -> UnionCall {
        let call = runtime::Call::new(self.client, &UNION);
        UnionCall(call)
    }
}

runtime::builder!(UNION, UnionCall, UnionResponse);

/// The 2XX response of `GET /union`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UnionResponse {
    /// Chosen when `kind` is `feline`.
    Cat(models::Cat),

    /// Chosen when `kind` is `canine`.
    Dog(models::Dog),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(UnionResponse, Other);

impl runtime::Decode for UnionResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["feline"], Self::Cat);
        fit.offer_tagged(self, &["canine"], Self::Dog);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for UnionResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}
