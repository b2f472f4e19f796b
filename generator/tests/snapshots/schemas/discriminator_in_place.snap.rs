mod models_any {
//! The schema at `/components/schemas/Any`.

use crate::runtime;

/// The schema `Any`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Any {
    /// Chosen when `kind` is `cat`.
    Cat(AnyCat),

    /// Chosen when `kind` is `dog`.
    Dog(super::Dog),

    /// Chosen when `kind` is `mouse`.
    Mouse(AnyMouse),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Any, Other);

impl runtime::Decode for Any {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["cat"], Self::Cat);
        fit.offer_tagged(self, &["dog"], Self::Dog);
        fit.offer_tagged(self, &["mouse"], Self::Mouse);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Any {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Mouse(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Any, Cat(AnyCat), Dog(super::Dog), Mouse(AnyMouse));

/// Cat
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyCat {
    pub name: Option<String>,

    pub kind: Option<AnyCatKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnyCat);

impl AnyCat {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(AnyCatKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for AnyCat {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnyCat {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum AnyCatKind {
        Cat = "cat",
        Other(String),
    }
}

/// Mouse
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyMouse {
    pub name: Option<String>,

    pub kind: Option<AnyMouseKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnyMouse);

impl AnyMouse {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(AnyMouseKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for AnyMouse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnyMouse {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum AnyMouseKind {
        Mouse = "mouse",
        Other(String),
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
    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Base);

impl runtime::Decode for Base {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Base {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
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
    pub name: Option<String>,

    pub breed: Option<String>,

    pub kind: Option<DogKind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl Dog {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: Some(DogKind::default()), ..Self::default() }
    }
}

impl runtime::Decode for Dog {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("breed", &mut self.breed),
                ("kind", &mut self.kind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dog {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("breed", &self.breed, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The schema `propertyName`.
    pub enum DogKind {
        Dog = "dog",
        Other(String),
    }
}
}

mod pets {
//! The operations of `pets`.

use crate::schemas_discriminator_in_place::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_PET];

/// `POST /pets`.
pub static ADD_PET: runtime::Operation<models::Any> =
    runtime::Operation::new(&super::API, "addPet", runtime::Method::Post, "/pets")
        .bodies(&[runtime::Body::json_of::<models::Any>()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Pets<'_> {
    /// `POST /pets`
    ///
    /// ```no_run
    /// use cases::schemas_discriminator_in_place::models::{Any, any::AnyCat};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_discriminator_in_place()
    ///     .pets()
    ///     .add_pet()
    ///     .body(Any::Cat(AnyCat::new()))
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

runtime::builder!(ADD_PET, AddPet, models::Any);

impl AddPet {
    /// Sent as `application/json`.
    pub fn body(self, value: impl Into<models::Any>) -> Self {
        Self(self.0.body_json(&value.into()))
    }
}
}
