mod holders {
//! The operations of `holders`.

use crate::schemas_inherited_tags_wrapped::models;
use crate::runtime;

/// The operations of [`holders`](self).
#[derive(Clone, Copy, Debug)]
pub struct Holders<'a> {
    client: &'a runtime::Client,
}

impl<'a> Holders<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_HOLDER];

/// `GET /holder`.
pub static GET_HOLDER: runtime::Operation<models::Holder> =
    runtime::Operation::new(&super::API, "getHolder", runtime::Method::Get, "/holder")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Holders<'_> {
    /// `GET /holder`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_inherited_tags_wrapped()
    ///     .holders()
    ///     .get_holder()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_holder(&self) -> GetHolder {
        let call = runtime::Call::new(self.client, &GET_HOLDER);
        GetHolder(call)
    }
}

runtime::builder!(GET_HOLDER, GetHolder, models::Holder);
}

mod models_base {
//! The schema at `/components/schemas/Base`.

use crate::runtime;

/// The schema `Base`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Chosen when `kind` is `Cat`.
    Cat(super::Cat),

    /// Chosen when `kind` is `Dog`.
    Dog(super::Dog),

    Base(BaseBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Base, Other);

impl runtime::Decode for Base {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["Cat"], Self::Cat);
        fit.offer_tagged(self, &["Dog"], Self::Dog);
        fit.offer_rest(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Base {
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

/// The schema `Base`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseBase {
    pub kind: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BaseBase);

impl runtime::Decode for BaseBase {
    #[inline]
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

impl runtime::Encode for BaseBase {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
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
    pub kind: Option<String>,

    pub type_: Option<CatType>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cat);

impl runtime::Decode for Cat {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("type", &mut self.type_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cat {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("type", &self.type_, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum CatType {
        Cat = "cat",
        Other(String),
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
    pub kind: Option<String>,

    pub type_: Option<DogType>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl runtime::Decode for Dog {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("type", &mut self.type_),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dog {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("type", &self.type_, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `type`.
    pub enum DogType {
        Dog = "dog",
        Other(String),
    }
}
}

mod models_holder {
//! The schema at `/components/schemas/Holder`.

use crate::runtime;

/// The schema `Holder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub wrapped: Option<HolderWrapped>,

    pub called: Option<HolderCalled>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Holder);

impl runtime::Decode for Holder {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("wrapped", &mut self.wrapped),
                ("called", &mut self.called),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Holder {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("wrapped", &self.wrapped, &self.extra);
        writer.optional("called", &self.called, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `wrapped`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderWrapped {
    /// A cat.
    ///
    /// Chosen when `type` is `cat`.
    Cat(super::Cat),

    /// A dog.
    ///
    /// Chosen when `type` is `dog`.
    Dog(super::Dog),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(HolderWrapped, Other);

impl runtime::Decode for HolderWrapped {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["cat"], Self::Cat);
        fit.offer_tagged(self, &["dog"], Self::Dog);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HolderWrapped {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `called`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderCalled {
    /// Chosen when `type` is `cat`.
    Cat(super::Cat),

    /// Chosen when `type` is `dog`.
    Hound(super::Dog),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(HolderCalled, Other);

impl runtime::Decode for HolderCalled {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["cat"], Self::Cat);
        fit.offer_tagged(self, &["dog"], Self::Hound);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for HolderCalled {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Hound(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_hound {
//! The schema at `/components/schemas/Hound`.

/// The schema `Hound`.
pub type Hound = super::Dog;
}
