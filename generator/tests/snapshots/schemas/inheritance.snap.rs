mod models_any {
//! The schema at `/components/schemas/Any`.

use crate::runtime;

/// The schema `Any`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Any {
    /// A value that is tagged `Car`.
    Car(super::Car),

    /// A value that is tagged `Van`.
    Van(super::Van),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

impl Default for Any {
    fn default() -> Self {
        Self::Other(runtime::Json::null())
    }
}

impl runtime::Decode for Any {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut fit = runtime::Fit::read(reader)?;
        match fit.tag("kind") {
            "Car" => fit.offer(Self::Car),
            "Van" => fit.offer(Self::Van),
            _ => {}
        }
        Ok(fit.finish(Self::Other))
    }
}

impl runtime::Encode for Any {
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Car {
    /// The member `kind`.
    pub kind: String,

    /// The member `wheels`.
    pub wheels: Option<i64>,

    /// The member `doors`.
    pub doors: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl runtime::Decode for Car {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.begin_object(&["kind"])?;
        while let Some(name) = reader.next_member()? {
            match name {
                "kind" => reader.required(&mut value.kind)?,
                "wheels" => reader.optional(&mut value.wheels, &mut value.extra)?,
                "doors" => reader.optional(&mut value.doors, &mut value.extra)?,
                _ => reader.extra(&mut value.extra)?,
            }
        }
        Ok(value)
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

mod models_van {
//! The schema at `/components/schemas/Van`.

use crate::runtime;

/// The schema `Van`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Van {
    /// The member `load`.
    pub load: f64,

    /// The member `kind`.
    pub kind: String,

    /// The member `wheels`.
    pub wheels: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl runtime::Decode for Van {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.begin_object(&["load", "kind"])?;
        while let Some(name) = reader.next_member()? {
            match name {
                "load" => reader.required(&mut value.load)?,
                "kind" => reader.required(&mut value.kind)?,
                "wheels" => reader.optional(&mut value.wheels, &mut value.extra)?,
                _ => reader.extra(&mut value.extra)?,
            }
        }
        Ok(value)
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Vehicle {
    /// The member `kind`.
    pub kind: String,

    /// The member `wheels`.
    pub wheels: Option<i64>,

    /// What the other fields cannot hold: members of other names, and values of other types.
    pub extra: runtime::Extra,
}

impl runtime::Decode for Vehicle {
    fn decode(reader: &mut runtime::Reader<'_>) -> runtime::Decoded<Self> {
        let mut value = Self::default();
        reader.begin_object(&["kind"])?;
        while let Some(name) = reader.next_member()? {
            match name {
                "kind" => reader.required(&mut value.kind)?,
                "wheels" => reader.optional(&mut value.wheels, &mut value.extra)?,
                _ => reader.extra(&mut value.extra)?,
            }
        }
        Ok(value)
    }
}

impl runtime::Encode for Vehicle {
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

/// The operations of `vehicles`.
#[derive(Clone, Copy, Debug)]
pub struct Vehicles<'a> {
    client: &'a runtime::Client,
}

impl<'a> Vehicles<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_VEHICLES];

/// `GET /vehicles`.
pub static LIST_VEHICLES: runtime::Operation<Vec<Option<models::Any>>> = runtime::Operation::new(
        &super::API,
        "listVehicles",
        runtime::Method::Get,
        "/vehicles",
    )
    .outcomes(&[runtime::Outcome::json(200)]);

impl Vehicles<'_> {
    /// `GET /vehicles`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let answer = client
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

/// A call of `GET /vehicles`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is called"]
pub struct ListVehicles(runtime::Call<Vec<Option<models::Any>>>);

runtime::builder!(ListVehicles, Vec<Option<models::Any>>);
}
