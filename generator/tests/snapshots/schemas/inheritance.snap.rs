mod models_any {
//! The schema at `/components/schemas/Any`.

use crate::runtime;

/// The schema `Any`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Any {
    /// Chosen when `kind` is `Car`.
    Car(super::Car),

    /// Chosen when `kind` is `Van`.
    Van(super::Van),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Any, Other);

impl runtime::Decode for Any {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["Car"], Self::Car);
        fit.offer_tagged(self, &["Van"], Self::Van);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Any {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Car(value) => value.encode(writer),
            Self::Van(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}

mod models_car {
//! The schema at `/components/schemas/Car`.

use crate::runtime;

/// The schema `Car`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub kind: String,

    pub wheels: Option<i64>,

    pub doors: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Car);

impl Car {
    /// Takes the required member.
    #[must_use]
    pub fn new(kind: String) -> Self {
        Self { kind, ..Self::default() }
    }
}

impl runtime::Decode for Car {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("wheels", &mut self.wheels),
                ("doors", &mut self.doors),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Car {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("wheels", &self.wheels, &self.extra);
        writer.optional("doors", &self.doors, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_childless {
//! The schema at `/components/schemas/Childless`.

use crate::runtime;

/// The schema `Childless`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Childless {
    pub kind: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Childless);

impl runtime::Decode for Childless {
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

impl runtime::Encode for Childless {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_fork {
//! The schema at `/components/schemas/Fork`.

use crate::runtime;

/// The schema `Fork`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fork {
    /// Default: `Fork`.
    pub type_: String,

    pub left: Option<Box<super::Node>>,

    pub right: Option<Box<super::Node>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Fork);

impl Default for Fork {
    fn default() -> Self {
        Self {
            type_: "Fork".into(),
            left: None,
            right: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Fork {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Fork {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [
                ("left", &mut self.left),
                ("right", &mut self.right),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Fork {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.optional("left", &self.left, &self.extra);
        writer.optional("right", &self.right, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_kept {
//! The schema at `/components/schemas/Kept`.

use crate::runtime;

/// The schema `Kept`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Kept {
    pub vehicle: Option<super::Vehicle>,

    pub tree: Option<super::Node>,

    pub alone: Option<KeptAlone>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Kept);

impl Kept {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Kept {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("vehicle", &mut self.vehicle),
                ("tree", &mut self.tree),
                ("alone", &mut self.alone),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Kept {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("vehicle", &self.vehicle, &self.extra);
        writer.optional("tree", &self.tree, &self.extra);
        writer.optional("alone", &self.alone, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `alone`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeptAlone {
    pub kind: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(KeptAlone);

impl KeptAlone {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for KeptAlone {
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

impl runtime::Encode for KeptAlone {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_leaf {
//! The schema at `/components/schemas/Leaf`.

use crate::runtime;

/// The schema `Leaf`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// Default: `Leaf`.
    pub type_: String,

    pub text: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Leaf);

impl Default for Leaf {
    fn default() -> Self {
        Self {
            type_: "Leaf".into(),
            text: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Leaf {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Leaf {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [
                ("text", &mut self.text),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Leaf {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.optional("text", &self.text, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_lorry {
//! The schema at `/components/schemas/Lorry`.

use crate::runtime;

/// Two steps away.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lorry {
    pub load: f64,

    /// Default: `Lorry`.
    pub kind: String,

    pub wheels: Option<i64>,

    pub axles: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lorry);

impl Default for Lorry {
    fn default() -> Self {
        Self {
            load: Default::default(),
            kind: "Lorry".into(),
            wheels: None,
            axles: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Lorry {
    /// Takes the required member without a default.
    #[must_use]
    pub fn new(load: f64) -> Self {
        Self { load, ..Self::default() }
    }
}

impl runtime::Decode for Lorry {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("load", &mut self.load),
                ("kind", &mut self.kind),
            ],
            &mut [
                ("wheels", &mut self.wheels),
                ("axles", &mut self.axles),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lorry {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("load", &self.load);
        writer.required("kind", &self.kind);
        writer.optional("wheels", &self.wheels, &self.extra);
        writer.optional("axles", &self.axles, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_malformed {
//! The schema at `/components/schemas/Malformed`.

use crate::runtime;

/// The schema `Malformed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Malformed {
    pub kind: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Malformed);

impl runtime::Decode for Malformed {
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

impl runtime::Encode for Malformed {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_node {
//! The schema at `/components/schemas/Node`.

use crate::runtime;

/// The schema `Node`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Node {
    /// Chosen when `type` is `Leaf`.
    Leaf(super::Leaf),

    /// Chosen when `type` is `Fork`.
    Fork(Box<super::Fork>),

    /// Chosen when `type` is `SameNode`.
    Same(super::SameNode),

    Base(NodeBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Node, Other);

impl runtime::Decode for Node {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["Leaf"], Self::Leaf);
        fit.offer_tagged(self, &["Fork"], Self::Fork);
        fit.offer_tagged(self, &["SameNode"], Self::Same);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Node {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Leaf(value) => value.encode(writer),
            Self::Fork(value) => value.encode(writer),
            Self::Same(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    Node,
    Leaf(super::Leaf),
    Fork(super::Fork),
    Same(super::SameNode),
    Base(NodeBase),
);

/// The schema `Node`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeBase {
    pub type_: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(NodeBase);

impl NodeBase {
    /// Takes all members.
    #[must_use]
    pub fn new(type_: String) -> Self {
        Self {
            type_,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for NodeBase {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for NodeBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.end_object(&self.extra);
    }
}
}

mod models_same_node {
//! The schema at `/components/schemas/SameNode`.

use crate::runtime;

/// The schema `SameNode`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SameNode {
    /// Default: `SameNode`.
    pub type_: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(SameNode);

impl Default for SameNode {
    fn default() -> Self {
        Self {
            type_: "SameNode".into(),
            extra: runtime::Extra::new(),
        }
    }
}

impl SameNode {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for SameNode {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for SameNode {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("type", &self.type_);
        writer.end_object(&self.extra);
    }
}
}

mod models_van {
//! The schema at `/components/schemas/Van`.

use crate::runtime;

/// The schema `Van`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Van {
    pub load: f64,

    pub kind: String,

    pub wheels: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Van);

impl Van {
    /// Takes the required members, in alphabetical order.
    #[must_use]
    pub fn new(kind: String, load: f64) -> Self {
        Self {
            kind,
            load,
            ..Self::default()
        }
    }
}

impl runtime::Decode for Van {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("load", &mut self.load),
                ("kind", &mut self.kind),
            ],
            &mut [
                ("wheels", &mut self.wheels),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Van {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("load", &self.load);
        writer.required("kind", &self.kind);
        writer.optional("wheels", &self.wheels, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod models_vehicle {
//! The schema at `/components/schemas/Vehicle`.

use crate::runtime;

/// The schema `Vehicle`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Chosen when `kind` is `car`.
    Car(super::Car),

    /// Chosen when `kind` is `van`.
    Van(super::Van),

    /// Chosen when `kind` is `Lorry`.
    Lorry(super::Lorry),

    Base(VehicleBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Vehicle, Other);

impl runtime::Decode for Vehicle {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["car"], Self::Car);
        fit.offer_tagged(self, &["van"], Self::Van);
        fit.offer_tagged(self, &["Lorry"], Self::Lorry);
        fit.offer_rest_checked(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Vehicle {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Car(value) => value.encode(writer),
            Self::Van(value) => value.encode(writer),
            Self::Lorry(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(
    Vehicle,
    Car(super::Car),
    Van(super::Van),
    Lorry(super::Lorry),
    Base(VehicleBase),
);

/// The schema `Vehicle`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    pub kind: String,

    pub wheels: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(VehicleBase);

impl VehicleBase {
    /// Takes the required member.
    #[must_use]
    pub fn new(kind: String) -> Self {
        Self { kind, ..Self::default() }
    }
}

impl runtime::Decode for VehicleBase {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("wheels", &mut self.wheels),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for VehicleBase {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("wheels", &self.wheels, &self.extra);
        writer.end_object(&self.extra);
    }
}
}

mod vehicles {
//! The operations of `vehicles`.

use crate::schemas_inheritance::models;
use crate::runtime;

/// The operations of [`vehicles`](self).
#[derive(Clone, Copy, Debug)]
pub struct Vehicles<'a> {
    client: &'a runtime::Client,
}

impl<'a> Vehicles<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_VEHICLES, &GET_VEHICLE, &PUT_VEHICLE];

/// `GET /vehicles`.
pub static LIST_VEHICLES: runtime::Operation<Vec<Option<models::Any>>> =
    runtime::Operation::new(&super::API, "listVehicles", runtime::Method::Get, "/vehicles")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Vehicles<'_> {
    /// `GET /vehicles`
    ///
    /// Response: All of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_inheritance()
    ///     .vehicles()
    ///     .list_vehicles()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_vehicles(&self) -> ListVehicles {
        let call = runtime::Call::new(self.client, &LIST_VEHICLES);
        ListVehicles(call)
    }
}

runtime::builder!(LIST_VEHICLES, ListVehicles, Vec<Option<models::Any>>);

/// `GET /vehicles/{id}`.
pub static GET_VEHICLE: runtime::Operation<models::Vehicle> =
    runtime::Operation::new(&super::API, "getVehicle", runtime::Method::Get, "/vehicles/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Vehicles<'_> {
    /// `GET /vehicles/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_inheritance()
    ///     .vehicles()
    ///     .get_vehicle("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_vehicle(&self, id: impl Into<String>) -> GetVehicle {
        let call = runtime::Call::new(self.client, &GET_VEHICLE)
            .path("id", runtime::Value::text(id));
        GetVehicle(call)
    }
}

runtime::builder!(GET_VEHICLE, GetVehicle, models::Vehicle);

/// `PUT /vehicles/{id}`.
pub static PUT_VEHICLE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putVehicle", runtime::Method::Put, "/vehicles/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<models::Kept>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Vehicles<'_> {
    /// `PUT /vehicles/{id}`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_inheritance::models::{Kept, kept::KeptAlone};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut alone = KeptAlone::default();
    /// alone.kind = Some("value".into());
    /// let mut body = Kept::default();
    /// body.alone = Some(alone);
    /// client
    ///     .schemas_inheritance()
    ///     .vehicles()
    ///     .put_vehicle("value", body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_vehicle(&self, id: impl Into<String>, body: models::Kept) -> PutVehicle {
        let call = runtime::Call::new(self.client, &PUT_VEHICLE)
            .path("id", runtime::Value::text(id))
            .body_json(&body);
        PutVehicle(call)
    }
}

runtime::builder!(PUT_VEHICLE, PutVehicle, ());
}
