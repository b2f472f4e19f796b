mod models_bee {
//! The schema at `/components/schemas/Bee`.

use crate::runtime;

/// The schema `Bee`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bee {
    pub kind: String,

    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Bee);

impl runtime::Decode for Bee {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Bee {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_cat {
//! The schema at `/components/schemas/Cat`.

use crate::runtime;

/// The schema `Cat`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,

    pub state: Option<super::PetTState>,

    pub lives: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cat);

impl runtime::Decode for Cat {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("state", &mut self.state),
                ("lives", &mut self.lives),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cat {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("state", &self.state, &self.extra);
        writer.optional("lives", &self.lives, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_cee {
//! The schema at `/components/schemas/Cee`.

use crate::runtime;

/// The schema `Cee`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cee {
    pub kind: String,

    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cee);

impl runtime::Decode for Cee {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cee {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_dee {
//! The schema at `/components/schemas/Dee`.

use crate::runtime;

/// The schema `Dee`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dee {
    pub kind: String,

    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dee);

impl runtime::Decode for Dee {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dee {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("size", &self.size, &self.extra);
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

    pub state: Option<super::PetTState>,

    pub tricks: Option<i64>,

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
            &mut [
                ("state", &mut self.state),
                ("tricks", &mut self.tricks),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dog {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("state", &self.state, &self.extra);
        writer.optional("tricks", &self.tricks, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_page_user {
//! The schema at `/components/schemas/Page<User>`.

use crate::runtime;

/// The schema `Page<User>`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageUser {
    pub kind: String,

    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PageUser);

impl runtime::Decode for PageUser {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PageUser {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pet_t {
//! The schema at `/components/schemas/Pet<T>`.

use crate::runtime;

/// The schema `Pet<T>`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetT {
    /// Chosen when `kind` is `feline`.
    Cat(super::Cat),

    /// Chosen when `kind` is `Dog`.
    Dog(super::Dog),

    Base(PetTBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(PetT, Other);

impl runtime::Decode for PetT {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["feline"], Self::Cat);
        fit.offer_tagged(self, &["Dog"], Self::Dog);
        fit.offer_rest(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for PetT {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The schema `Pet<T>`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetTBase {
    pub kind: String,

    pub state: Option<super::PetTState>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PetTBase);

impl runtime::Decode for PetTBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("state", &mut self.state),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for PetTBase {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("state", &self.state, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pet_t_state {
//! The schema at `/components/schemas/Pet<T>/properties/state`.

use crate::runtime;

runtime::open_enum! {
    /// The property `state`.
    pub enum PetTState {
        Fed = "fed",
        Hungry = "hungry",
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
    /// Chosen when `kind` is `a`.
    PageUser(super::PageUser),

    /// Chosen when `kind` is `b`.
    Bee(super::Bee),

    /// Chosen when `kind` is `c`.
    Cee(super::Cee),

    /// Chosen when `kind` is `d`.
    Dee(super::Dee),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Shape, Other);

impl runtime::Decode for Shape {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["a"], Self::PageUser);
        fit.offer_tagged(self, &["b"], Self::Bee);
        fit.offer_tagged(self, &["c"], Self::Cee);
        fit.offer_tagged(self, &["d"], Self::Dee);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Shape {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::PageUser(value) => value.encode(writer),
            Self::Bee(value) => value.encode(writer),
            Self::Cee(value) => value.encode(writer),
            Self::Dee(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod shapes {
//! The operations of `shapes`.

use crate::references_mapped::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_SHAPES];

/// `GET /shapes`.
pub static LIST_SHAPES: runtime::Operation<ListShapesResponse> =
    runtime::Operation::new(&super::API, "listShapes", runtime::Method::Get, "/shapes")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Shapes<'_> {
    /// `GET /shapes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .references_mapped()
    ///     .shapes()
    ///     .list_shapes()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_shapes(&self) -> ListShapes {
        let call = runtime::Call::new(self.client, &LIST_SHAPES);
        ListShapes(call)
    }
}

runtime::builder!(LIST_SHAPES, ListShapes, ListShapesResponse);

/// The 200 response of `GET /shapes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShapesResponse {
    pub shapes: Option<Vec<models::Shape>>,

    pub pets: Option<Vec<models::PetT>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ListShapesResponse);

impl runtime::Decode for ListShapesResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("shapes", &mut self.shapes),
                ("pets", &mut self.pets),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ListShapesResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("shapes", &self.shapes, &self.extra);
        writer.optional("pets", &self.pets, &self.extra);
        writer.end_object(&self.extra);
    }
}
}
