mod models_cat {
//! The schema at `/components/schemas/Cat`.

use crate::runtime;

/// The schema `Cat`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub code: Option<i64>,

    pub lives: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cat);

impl Cat {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Cat {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("code", &mut self.code),
                ("lives", &mut self.lives),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cat {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("code", &self.code, &self.extra);
        writer.optional("lives", &self.lives, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_cow {
//! The schema at `/components/schemas/Cow`.

use crate::runtime;

/// The schema `Cow`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cow {
    pub code: Option<i64>,

    pub milk: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cow);

impl Cow {
    /// Takes the required member.
    #[must_use]
    pub fn new(code: i64) -> Self {
        Self { code: Some(code), ..Self::default() }
    }
}

impl runtime::Decode for Cow {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("code", &mut self.code),
                ("milk", &mut self.milk),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cow {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("code", &self.code, &self.extra);
        writer.optional("milk", &self.milk, &self.extra);
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
    pub code: Option<DogCode>,

    pub breed: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl Dog {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self { code: Some(DogCode::default()), ..Self::default() }
    }
}

impl runtime::Decode for Dog {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("code", &mut self.code),
                ("breed", &mut self.breed),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dog {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("code", &self.code, &self.extra);
        writer.optional("breed", &self.breed, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `code`.
    pub enum DogCode {
        Value2 = 2,
        Other(i64),
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
    /// Chosen when `code` is `01`.
    Cat(super::Cat),

    /// Chosen when `code` is `2`.
    Dog(super::Dog),

    /// Chosen when `code` is `03` or `cow`.
    Cow(super::Cow),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Pet, Other);

impl runtime::Decode for Pet {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "code")?;
        fit.offer_tagged(self, &["01"], Self::Cat);
        fit.offer_tagged(self, &["2"], Self::Dog);
        fit.offer_tagged(self, &["03", "cow"], Self::Cow);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Pet {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Cow(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Pet, Cat(super::Cat), Dog(super::Dog), Cow(super::Cow));
}

mod pets {
//! The operations of `pets`.

use crate::schemas_numbers_as_tags::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SET_PET];

/// `PUT /pets`.
pub static SET_PET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setPet", runtime::Method::Put, "/pets")
        .bodies(&[runtime::Body::json_of::<models::Pet>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `PUT /pets`
    ///
    /// ```no_run
    /// use cases::schemas_numbers_as_tags::models::Pet;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_numbers_as_tags()
    ///     .pets()
    ///     .set_pet()
    ///     .body(Pet::Cat(Default::default()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_pet(&self) -> SetPet {
        let call = runtime::Call::new(self.client, &SET_PET);
        SetPet(call)
    }
}

runtime::builder!(SET_PET, SetPet, ());

impl SetPet {
    /// Sent as `application/json`.
    pub fn body(self, value: impl Into<models::Pet>) -> Self {
        Self(self.0.body_json(&value.into()))
    }
}
}
