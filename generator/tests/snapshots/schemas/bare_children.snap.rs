mod events {
//! The operations of `events`.

use crate::schemas_bare_children::models;
use crate::runtime;

/// The operations of [`events`](self).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    client: &'a runtime::Client,
}

impl<'a> Events<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PUT_LOG, &PUT_REQUEST];

/// `PUT /log`.
pub static PUT_LOG: runtime::Operation<models::Log> =
    runtime::Operation::new(&super::API, "putLog", runtime::Method::Put, "/log")
        .bodies(&[runtime::Body::json_of::<models::Log>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Events<'_> {
    /// `PUT /log`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_bare_children::models::{EventBase, Log};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Log::default();
    /// body.entries = Some(vec![EventBase::new("value".into(), "value".into())]);
    /// let response = client
    ///     .schemas_bare_children()
    ///     .events()
    ///     .put_log(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_log(&self, body: models::Log) -> PutLog {
        let call = runtime::Call::new(self.client, &PUT_LOG).body_json(&body);
        PutLog(call)
    }
}

runtime::builder!(PUT_LOG, PutLog, models::Log);

/// `PUT /request`.
pub static PUT_REQUEST: runtime::Operation<models::Stored> =
    runtime::Operation::new(&super::API, "putRequest", runtime::Method::Put, "/request")
        .bodies(&[runtime::Body::json_of::<models::Request>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Events<'_> {
    /// `PUT /request`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_bare_children::models::Request;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_bare_children()
    ///     .events()
    ///     .put_request(Request::V1(Default::default()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_request(&self, body: impl Into<models::Request>) -> PutRequest {
        let call = runtime::Call::new(self.client, &PUT_REQUEST).body_json(&body.into());
        PutRequest(call)
    }
}

runtime::builder!(PUT_REQUEST, PutRequest, models::Stored);
}

mod models_any_event {
//! The schema at `/components/schemas/AnyEvent`.

/// Any of them.
pub type AnyEvent = super::EventBase;
}

mod models_any_pet {
//! The schema at `/components/schemas/AnyPet`.

/// Whichever.
pub type AnyPet = super::Pet;
}

mod models_bird {
//! The schema at `/components/schemas/Bird`.

use crate::runtime;

/// A bird.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    pub pet_type: BirdPetType,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Bird);

impl Bird {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Bird {
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

impl runtime::Encode for Bird {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("petType", &self.pet_type);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `petType`.
    pub enum BirdPetType {
        Bird = "bird",
        Other(String),
    }
}
}

mod models_created {
//! The schema at `/components/schemas/Created`.

use crate::runtime;

/// The schema `Created`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub kind: CreatedKind,

    pub id: String,

    pub at: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Created);

impl Created {
    /// Takes the required member.
    #[must_use]
    pub fn new(id: String) -> Self {
        Self { id, ..Self::default() }
    }
}

impl runtime::Decode for Created {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("id", &mut self.id),
            ],
            &mut [
                ("at", &mut self.at),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Created {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("id", &self.id);
        writer.optional("at", &self.at, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum CreatedKind {
        Created = "created",
        Other(String),
    }
}
}

mod models_deleted {
//! The schema at `/components/schemas/Deleted`.

use crate::runtime;

/// Gone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    pub kind: DeletedKind,

    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Deleted);

impl Deleted {
    /// Takes the required member.
    #[must_use]
    pub fn new(id: String) -> Self {
        Self { id, ..Self::default() }
    }
}

impl runtime::Decode for Deleted {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Deleted {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum DeletedKind {
        Deleted = "deleted",
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
    pub pet_type: String,

    pub name: Option<String>,

    pub bark: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl Dog {
    /// Takes the required member.
    #[must_use]
    pub fn new(pet_type: String) -> Self {
        Self { pet_type, ..Self::default() }
    }
}

impl runtime::Decode for Dog {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("petType", &mut self.pet_type),
            ],
            &mut [
                ("name", &mut self.name),
                ("bark", &mut self.bark),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Dog {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("petType", &self.pet_type);
        writer.optional("name", &self.name, &self.extra);
        writer.optional("bark", &self.bark, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_event {
//! The schema at `/components/schemas/Event`.

use crate::runtime;

/// The schema `Event`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Chosen when `kind` is `created`.
    Created(super::Created),

    /// Chosen when `kind` is `deleted`.
    Deleted(super::Deleted),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Event, Other);

impl runtime::Decode for Event {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["created"], Self::Created);
        fit.offer_tagged(self, &["deleted"], Self::Deleted);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Event {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Created(value) => value.encode(writer),
            Self::Deleted(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Event, Created(super::Created), Deleted(super::Deleted));
}

mod models_event_base {
//! The schema at `/components/schemas/EventBase`.

use crate::runtime;

/// The schema `EventBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventBase {
    pub kind: String,

    pub id: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(EventBase);

impl EventBase {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(id: String, kind: String) -> Self {
        Self {
            id,
            kind,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for EventBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
                ("id", &mut self.id),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for EventBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.required("id", &self.id);
        writer.end_object(&self.extra);
    }
}
}

mod models_hound {
//! The schema at `/components/schemas/Hound`.

/// The schema `Hound`.
pub type Hound = super::Dog;
}

mod models_log {
//! The schema at `/components/schemas/Log`.

use crate::runtime;

/// The schema `Log`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Log {
    pub entries: Option<Vec<super::EventBase>>,

    pub last: Option<super::Event>,

    /// The first one.
    pub first: Option<super::Deleted>,

    /// Any of them.
    pub plain: Option<super::EventBase>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Log);

impl Log {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Log {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("entries", &mut self.entries),
                ("last", &mut self.last),
                ("first", &mut self.first),
                ("plain", &mut self.plain),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Log {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("entries", &self.entries, &self.extra);
        writer.optional("last", &self.last, &self.extra);
        writer.optional("first", &self.first, &self.extra);
        writer.optional("plain", &self.plain, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_nothing {
//! The schema at `/components/schemas/Nothing`.

use crate::runtime;

/// The schema `Nothing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    pub version: NothingVersion,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Nothing);

impl runtime::Decode for Nothing {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("version", &mut self.version),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Nothing {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("version", &self.version);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `version`.
    pub enum NothingVersion {
        None = "none",
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
    /// Chosen when `petType` is `dog` or `hound`.
    Dog(super::Dog),

    /// Chosen when `petType` is `bird`.
    Bird(super::Bird),

    Base(PetBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Pet, Other);

impl runtime::Decode for Pet {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "petType")?;
        fit.offer_tagged(self, &["dog", "hound"], Self::Dog);
        fit.offer_tagged(self, &["bird"], Self::Bird);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Pet {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Dog(value) => value.encode(writer),
            Self::Bird(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Pet, Dog(super::Dog), Bird(super::Bird), Base(PetBase));

/// The schema `Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetBase {
    pub pet_type: String,

    pub name: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(PetBase);

impl PetBase {
    /// Takes the required member.
    #[must_use]
    pub fn new(pet_type: String) -> Self {
        Self { pet_type, ..Self::default() }
    }
}

impl runtime::Decode for PetBase {
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

impl runtime::Encode for PetBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("petType", &self.pet_type);
        writer.optional("name", &self.name, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_request {
//! The schema at `/components/schemas/Request`.

use crate::runtime;

/// The schema `Request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Chosen when `version` is `v1`.
    V1(super::RequestV1),

    /// Chosen when `version` is `v2`.
    Second(super::RequestV2),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Request, Other);

impl runtime::Decode for Request {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "version")?;
        fit.offer_tagged(self, &["v1"], Self::V1);
        fit.offer_tagged(self, &["v2"], Self::Second);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Request {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::V1(value) => value.encode(writer),
            Self::Second(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Request, V1(super::RequestV1), Second(super::RequestV2));
}

mod models_request_base {
//! The schema at `/components/schemas/RequestBase`.

use crate::runtime;

/// The schema `RequestBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestBase {
    pub version: super::RequestBaseVersion,

    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RequestBase);

impl runtime::Decode for RequestBase {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("version", &mut self.version),
            ],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RequestBase {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("version", &self.version);
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_request_base_version {
//! The schema at `/components/schemas/RequestBase/properties/version`.

use crate::runtime;

runtime::open_enum! {
    /// The property `version`.
    pub enum RequestBaseVersion {
        V1 = "v1",
        V2 = "v2",
        Other(String),
    }
}
}

mod models_request_v1 {
//! The schema at `/components/schemas/RequestV1`.

use crate::runtime;

/// The schema `RequestV1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestV1 {
    pub version: RequestV1Version,

    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RequestV1);

impl RequestV1 {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for RequestV1 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("version", &mut self.version),
            ],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RequestV1 {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("version", &self.version);
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `version`.
    pub enum RequestV1Version {
        V1 = "v1",
        Other(String),
    }
}
}

mod models_request_v2 {
//! The schema at `/components/schemas/RequestV2`.

use crate::runtime;

/// The schema `RequestV2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestV2 {
    pub version: RequestV2Version,

    pub a: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RequestV2);

impl RequestV2 {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for RequestV2 {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("version", &mut self.version),
            ],
            &mut [
                ("a", &mut self.a),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RequestV2 {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("version", &self.version);
        writer.optional("a", &self.a, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `version`.
    pub enum RequestV2Version {
        V2 = "v2",
        Other(String),
    }
}
}

mod models_second_request {
//! The schema at `/components/schemas/SecondRequest`.

/// The schema `SecondRequest`.
pub type SecondRequest = super::RequestV2;
}

mod models_stored {
//! The schema at `/components/schemas/Stored`.

use crate::runtime;

/// The schema `Stored`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Stored {
    /// Chosen when `version` is `v1` or `v2`.
    Request(super::Request),

    /// Chosen when `version` is `none`.
    Nothing(super::Nothing),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Stored, Other);

impl runtime::Decode for Stored {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "version")?;
        fit.offer_tagged(self, &["v1", "v2"], Self::Request);
        fit.offer_tagged(self, &["none"], Self::Nothing);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Stored {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Request(value) => value.encode(writer),
            Self::Nothing(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_stored_request {
//! The schema at `/components/schemas/StoredRequest`.

/// The schema `StoredRequest`.
pub type StoredRequest = super::Request;
}

mod pets {
//! The operations of `pets`.

use crate::schemas_bare_children::models;
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
pub static ADD_PET: runtime::Operation<models::Pet> =
    runtime::Operation::new(&super::API, "addPet", runtime::Method::Post, "/pets")
        .bodies(&[runtime::Body::json_of::<models::Pet>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Pets<'_> {
    /// `POST /pets`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_bare_children::models::{Dog, Pet};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_bare_children()
    ///     .pets()
    ///     .add_pet(Pet::Dog(Dog::new("dog".into())))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_pet(&self, body: impl Into<models::Pet>) -> AddPet {
        let call = runtime::Call::new(self.client, &ADD_PET).body_json(&body.into());
        AddPet(call)
    }
}

runtime::builder!(ADD_PET, AddPet, models::Pet);
}
