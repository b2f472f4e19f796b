mod headers {
//! Response headers.

use crate::runtime;

/// The header `X-Kind`.
pub const X_KIND: runtime::Header<String> = runtime::Header::new("X-Kind");
}

mod models_address {
//! The schema at `/components/schemas/Address`.

use crate::runtime;

/// The schema `Address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub street: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Address);

impl Address {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Address {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("street", &mut self.street),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Address {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("street", &self.street, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_kind {
//! The schema at `/components/schemas/Kind`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Kind`.
    pub enum Kind {
        Cat = "cat",
        Dog = "dog",
        Other(String),
    }
}
}

mod models_leaf {
//! The schema at `/components/schemas/Leaf`.

use crate::runtime;

/// The schema `Leaf`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Leaf);

impl runtime::Decode for Leaf {
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

impl runtime::Encode for Leaf {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_owner {
//! The schema at `/components/schemas/Owner`.

use crate::runtime;

/// The schema `Owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,

    pub address: Option<super::Address>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Owner);

impl Owner {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Owner {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("name", &mut self.name),
                ("address", &mut self.address),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Owner {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("address", &self.address, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pet {
//! The schema at `/components/schemas/Pet`.

use crate::runtime;

/// The schema `Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,

    pub kind: Option<super::Kind>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Pet);

impl runtime::Decode for Pet {
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

impl runtime::Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_pets {
//! The schema at `/components/schemas/Pets`.

/// The schema `Pets`.
pub type Pets = Vec<super::Pet>;
}

mod models_problem {
//! The schema at `/components/schemas/Problem`.

use crate::runtime;

/// The schema `Problem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Problem);

impl runtime::Decode for Problem {
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

impl runtime::Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_shared {
//! The schema at `/components/schemas/Shared`.

use crate::runtime;

/// The schema `Shared`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    pub address: Option<super::Address>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Shared);

impl runtime::Decode for Shared {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("address", &mut self.address),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Shared {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("address", &self.address, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_unused {
//! The schema at `/components/schemas/Unused`.

use crate::runtime;

/// The schema `Unused`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unused {
    pub leaf: Option<super::Leaf>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Unused);

impl runtime::Decode for Unused {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("leaf", &mut self.leaf),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Unused {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("leaf", &self.leaf, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod owners {
//! The operations of `owners`.

use crate::operations_group_features::models;
use crate::runtime;

/// The operations of [`owners`](self).
#[derive(Clone, Copy, Debug)]
pub struct Owners<'a> {
    client: &'a runtime::Client,
}

impl<'a> Owners<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&REPLACE_OWNER];

/// `PUT /owners/{id}`.
pub static REPLACE_OWNER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "replaceOwner", runtime::Method::Put, "/owners/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<models::Owner>()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Owners<'_> {
    /// `PUT /owners/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// use cases::operations_group_features::models::Owner;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Owner::default();
    /// body.name = Some("value".into());
    /// client
    ///     .operations_group_features()
    ///     .owners()
    ///     .replace_owner("value")
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    pub fn replace_owner(&self, id: impl Into<String>) -> ReplaceOwner {
        let call = runtime::Call::new(self.client, &REPLACE_OWNER)
            .path("id", runtime::Value::text(id));
        ReplaceOwner(call)
    }
}

runtime::builder!(REPLACE_OWNER, ReplaceOwner, ());

impl ReplaceOwner {
    /// Sent as `application/json`.
    pub fn body(self, value: models::Owner) -> Self {
        Self(self.0.body_json(&value))
    }
}
}

mod pets {
//! The operations of `pets`.

use crate::operations_group_features::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_PETS];

/// `GET /pets`.
pub static LIST_PETS: runtime::Operation<models::Pets> =
    runtime::Operation::new(&super::API, "listPets", runtime::Method::Get, "/pets")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Pets<'_> {
    /// `GET /pets`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_group_features()
    ///     .pets()
    ///     .list_pets()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    pub fn list_pets(&self) -> ListPets {
        let call = runtime::Call::new(self.client, &LIST_PETS);
        ListPets(call)
    }
}

runtime::builder!(LIST_PETS, ListPets, models::Pets);
}

mod shared {
//! The operations of `shared`.

use crate::operations_group_features::models;
use crate::runtime;

/// The operations of [`shared`](self).
#[derive(Clone, Copy, Debug)]
pub struct Shared<'a> {
    client: &'a runtime::Client,
}

impl<'a> Shared<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_SHARED];

/// `GET /shared`.
pub static LIST_SHARED: runtime::Operation<models::Shared> =
    runtime::Operation::new(&super::API, "listShared", runtime::Method::Get, "/shared")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Shared<'_> {
    /// `GET /shared`
    ///
    /// Response: What owners share
    ///
    /// Response headers: `X-Kind`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_group_features()
    ///     .shared()
    ///     .list_shared()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`Problem`](super::models::Problem).
    pub fn list_shared(&self) -> ListShared {
        let call = runtime::Call::new(self.client, &LIST_SHARED);
        ListShared(call)
    }
}

runtime::builder!(LIST_SHARED, ListShared, models::Shared);
}
