mod animals {
//! The operations of `animals`.

use crate::schemas_inherited_tags::models;
use crate::runtime;

/// The operations of [`animals`](self).
#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    client: &'a runtime::Client,
}

impl<'a> Animals<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ANIMALS, &ADD_ANIMAL];

/// `GET /animals`.
pub static LIST_ANIMALS: runtime::Operation<Vec<models::Listed>> =
    runtime::Operation::new(&super::API, "listAnimals", runtime::Method::Get, "/animals")
        .outcomes(&[runtime::Outcome::json(200)]);

impl Animals<'_> {
    /// `GET /animals`
    ///
    /// Response: All of them.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_inherited_tags()
    ///     .animals()
    ///     .list_animals()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_animals(&self) -> ListAnimals {
        let call = runtime::Call::new(self.client, &LIST_ANIMALS);
        ListAnimals(call)
    }
}

runtime::builder!(LIST_ANIMALS, ListAnimals, Vec<models::Listed>);

/// `POST /animals`.
pub static ADD_ANIMAL: runtime::Operation<models::Owned> =
    runtime::Operation::new(&super::API, "addAnimal", runtime::Method::Post, "/animals")
        .bodies(&[runtime::Body::json_of::<AddAnimalBody>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Animals<'_> {
    /// `POST /animals`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_inherited_tags::animals::AddAnimalBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_inherited_tags()
    ///     .animals()
    ///     .add_animal(AddAnimalBody::Cat(Default::default()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_animal(&self, body: impl Into<AddAnimalBody>) -> AddAnimal {
        let call = runtime::Call::new(self.client, &ADD_ANIMAL).body_json(&body.into());
        AddAnimal(call)
    }
}

runtime::builder!(ADD_ANIMAL, AddAnimal, models::Owned);

/// The request body of `POST /animals`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddAnimalBody {
    /// Chosen when `type` is `Cat`.
    Cat(models::Cat),

    /// Chosen when `type` is `Dog`.
    Dog(models::Dog),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(AddAnimalBody, Other);

impl runtime::Decode for AddAnimalBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["Cat"], Self::Cat);
        fit.offer_tagged(self, &["Dog"], Self::Dog);
        fit.offer_rest_checked(self, Self::Cat);
        fit.offer_rest_checked(self, Self::Dog);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for AddAnimalBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(AddAnimalBody, Cat(models::Cat), Dog(models::Dog));
}

mod models_animal {
//! The schema at `/components/schemas/Animal`.

use crate::runtime;

/// The schema `Animal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Chosen when `type` is `Cat`.
    Cat(super::Cat),

    /// Chosen when `type` is `Dog`.
    Dog(super::Dog),

    Base(AnimalBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Animal, Other);

impl runtime::Decode for Animal {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["Cat"], Self::Cat);
        fit.offer_tagged(self, &["Dog"], Self::Dog);
        fit.offer_rest(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Animal {
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

/// The schema `Animal`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    pub name: Option<String>,

    pub type_: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AnimalBase);

impl runtime::Decode for AnimalBase {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
            ],
            &mut [
                ("name", &mut self.name),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AnimalBase {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.required("type", &self.type_);
        writer.end_object(&self.extra);
    }
}
}

mod models_bike {
//! The schema at `/components/schemas/Bike`.

use crate::runtime;

/// The schema `Bike`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bike {
    pub kind: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Bike);

impl runtime::Decode for Bike {
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

impl runtime::Encode for Bike {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}
}

mod models_cab {
//! The schema at `/components/schemas/Cab`.

use crate::runtime;

/// The schema `Cab`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cab {
    pub kind: String,

    pub doors: Option<i64>,

    pub fare: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cab);

impl runtime::Decode for Cab {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("doors", &mut self.doors),
                ("fare", &mut self.fare),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cab {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("doors", &self.doors, &self.extra);
        writer.optional("fare", &self.fare, &self.extra);
        writer.end_object(&self.extra);
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
    pub kind: CarKind,

    pub doors: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Car);

impl Car {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Car {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
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
        writer.optional("doors", &self.doors, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum CarKind {
        Car = "car",
        Other(String),
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
    pub name: Option<String>,

    /// Default: `Cat`.
    pub type_: String,

    pub lives: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Cat);

impl Default for Cat {
    fn default() -> Self {
        Self {
            name: None,
            type_: "Cat".into(),
            lives: None,
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
                ("type", &mut self.type_),
            ],
            &mut [
                ("name", &mut self.name),
                ("lives", &mut self.lives),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Cat {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("name", &self.name, &self.extra);
        writer.required("type", &self.type_);
        writer.optional("lives", &self.lives, &self.extra);
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
    pub name: Option<String>,

    /// Default: `Dog`.
    pub type_: String,

    pub bark: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Dog);

impl Default for Dog {
    fn default() -> Self {
        Self {
            name: None,
            type_: "Dog".into(),
            bark: None,
            extra: runtime::Extra::new(),
        }
    }
}

impl Dog {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Dog {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("type", &mut self.type_),
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
        writer.optional("name", &self.name, &self.extra);
        writer.required("type", &self.type_);
        writer.optional("bark", &self.bark, &self.extra);
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
    /// Chosen when `type` is `Cat`.
    Cat(super::Cat),

    /// Chosen when `type` is `Dog`.
    Dog(super::Dog),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Listed, Other);

impl runtime::Decode for Listed {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["Cat"], Self::Cat);
        fit.offer_tagged(self, &["Dog"], Self::Dog);
        fit.offer_rest(self, Self::Cat);
        fit.offer_rest(self, Self::Dog);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Listed {
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

mod models_lorry {
//! The schema at `/components/schemas/Lorry`.

use crate::runtime;

/// The schema `Lorry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lorry {
    pub kind: LorryKind,

    pub load: Option<f64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Lorry);

impl Lorry {
    /// Sets the members that have a single value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Lorry {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("kind", &mut self.kind),
            ],
            &mut [
                ("load", &mut self.load),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Lorry {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.optional("load", &self.load, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum LorryKind {
        Lorry = "lorry",
        Other(String),
    }
}
}

mod models_motor {
//! The schema at `/components/schemas/Motor`.

use crate::runtime;

/// The schema `Motor`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Motor {
    /// Chosen when `kind` is `lorry`.
    Lorry(super::Lorry),

    /// Chosen when `kind` is `car` or `cab`.
    Car(super::Car),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Motor, Other);

impl runtime::Decode for Motor {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["lorry"], Self::Lorry);
        fit.offer_tagged(self, &["car", "cab"], Self::Car);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Motor {
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Lorry(value) => value.encode(writer),
            Self::Car(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

runtime::conversions!(Motor, Lorry(super::Lorry), Car(super::Car));
}

mod models_owned {
//! The schema at `/components/schemas/Owned`.

use crate::runtime;

/// The schema `Owned`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owned {
    pub other: Option<OwnedOther>,

    pub animal: Option<OwnedAnimal>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Owned);

impl runtime::Decode for Owned {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("other", &mut self.other),
                ("animal", &mut self.animal),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Owned {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("other", &self.other, &self.extra);
        writer.optional("animal", &self.animal, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `other`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OwnedOther {
    Cat(super::Cat),

    Bike(super::Bike),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(OwnedOther, Other);

impl runtime::Decode for OwnedOther {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Cat);
        fit.offer(self, Self::Bike);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for OwnedOther {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Bike(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The property `animal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OwnedAnimal {
    /// Chosen when `type` is `Dog`.
    Dog(super::Dog),

    /// Chosen when `type` is `Cat`.
    Cat(super::Cat),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(OwnedAnimal, Other);

impl runtime::Decode for OwnedAnimal {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "type")?;
        fit.offer_tagged(self, &["Dog"], Self::Dog);
        fit.offer_tagged(self, &["Cat"], Self::Cat);
        fit.offer_rest(self, Self::Dog);
        fit.offer_rest(self, Self::Cat);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for OwnedAnimal {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Dog(value) => value.encode(writer),
            Self::Cat(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
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

    /// Chosen when `kind` is `cab`.
    Cab(super::Cab),

    /// Chosen when `kind` is `lorry`.
    Lorry(super::Lorry),

    /// Chosen when `kind` is `bike`.
    Bike(super::Bike),

    Base(VehicleBase),

    /// A value that fits no other variant. If its tag is that of a variant, [`runtime::Json::decode`] as its type says why.
    Other(runtime::Json),
}

runtime::union_as_json!(Vehicle, Other);

impl runtime::Decode for Vehicle {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::tagged(reader, "kind")?;
        fit.offer_tagged(self, &["car"], Self::Car);
        fit.offer_tagged(self, &["cab"], Self::Cab);
        fit.offer_tagged(self, &["lorry"], Self::Lorry);
        fit.offer_tagged(self, &["bike"], Self::Bike);
        fit.offer_rest(self, Self::Base);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for Vehicle {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Car(value) => value.encode(writer),
            Self::Cab(value) => value.encode(writer),
            Self::Lorry(value) => value.encode(writer),
            Self::Bike(value) => value.encode(writer),
            Self::Base(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

/// The schema `Vehicle`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VehicleBase {
    pub kind: String,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(VehicleBase);

impl runtime::Decode for VehicleBase {
    #[inline]
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

impl runtime::Encode for VehicleBase {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("kind", &self.kind);
        writer.end_object(&self.extra);
    }
}
}

mod vehicles {
//! The operations of `vehicles`.

use crate::schemas_inherited_tags::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_VEHICLE];

/// `POST /vehicles`.
pub static ADD_VEHICLE: runtime::Operation<models::Motor> =
    runtime::Operation::new(&super::API, "addVehicle", runtime::Method::Post, "/vehicles")
        .bodies(&[runtime::Body::json_of::<models::Motor>().required()])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Vehicles<'_> {
    /// `POST /vehicles`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_inherited_tags::models::Motor;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_inherited_tags()
    ///     .vehicles()
    ///     .add_vehicle(Motor::Lorry(Default::default()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_vehicle(&self, body: impl Into<models::Motor>) -> AddVehicle {
        let call = runtime::Call::new(self.client, &ADD_VEHICLE).body_json(&body.into());
        AddVehicle(call)
    }
}

runtime::builder!(ADD_VEHICLE, AddVehicle, models::Motor);
}
