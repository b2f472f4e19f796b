mod doors {
//! The operations of `doors`.

use crate::examples_imports::models;
use crate::runtime;

/// The operations of [`doors`](self).
#[derive(Clone, Copy, Debug)]
pub struct Doors<'a> {
    client: &'a runtime::Client,
}

impl<'a> Doors<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_DOORS, &SET_DOOR];

/// `GET /doors/{DoorId}`.
pub static LIST_DOORS: runtime::Operation<models::Door> =
    runtime::Operation::new(&super::API, "listDoors", runtime::Method::Get, "/doors/{DoorId}")
        .parameters(&[
            runtime::Parameter::path("DoorId").text(&models::DoorId::RULE),
            runtime::Parameter::query("sort").one_of(&["CREATED_AT", "NAME"]),
            runtime::Parameter::query("state").required().one_of(&["", "open", "shut"]),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Doors<'_> {
    /// `GET /doors/{DoorId}`
    ///
    /// - `door_id`
    /// - `state`
    ///
    /// ```no_run
    /// use cases::examples_imports::doors::ListDoorsState;
    /// use cases::examples_imports::models::{DoorId, Sort};
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .examples_imports()
    ///     .doors()
    ///     .list_doors(&DoorId::new("DO0001")?, ListDoorsState::Open)
    ///     .sort(Sort::Name)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_doors(&self, door_id: &models::DoorId, state: ListDoorsState) -> ListDoors {
        let call = runtime::Call::new(self.client, &LIST_DOORS)
            .path("DoorId", door_id)
            .query("state", state);
        ListDoors(call)
    }
}

runtime::builder!(LIST_DOORS, ListDoors, models::Door);

impl ListDoors {
    pub fn sort(self, value: models::Sort) -> Self {
        Self(self.0.query("sort", value))
    }
}

runtime::open_enum! {
    /// The parameter `state`.
    pub enum ListDoorsState {
        Empty = "",
        Open = "open",
        Shut = "shut",
        Other(String),
    }
}

/// `PUT /doors/{DoorId}`.
pub static SET_DOOR: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setDoor", runtime::Method::Put, "/doors/{DoorId}")
        .parameters(&[runtime::Parameter::path("DoorId").text(&models::DoorId::RULE)])
        .bodies(&[runtime::Body::json_of::<models::Door>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `PUT /doors/{DoorId}`
    ///
    /// - `door_id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_imports::models::{Door, DoorId, door::DoorNullableState};
    /// use cases::runtime::Maybe;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = Door::new();
    /// body.nullable_state = Maybe::Value(DoorNullableState::Open);
    /// client
    ///     .examples_imports()
    ///     .doors()
    ///     .set_door(&DoorId::new("DO0001")?, body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_door(&self, door_id: &models::DoorId, body: models::Door) -> SetDoor {
        let call = runtime::Call::new(self.client, &SET_DOOR)
            .path("DoorId", door_id)
            .body_json(&body);
        SetDoor(call)
    }
}

runtime::builder!(SET_DOOR, SetDoor, ());
}

mod locks {
//! The operations of `locks`.

use crate::examples_imports::models;
use crate::runtime;

/// The operations of [`locks`](self).
#[derive(Clone, Copy, Debug)]
pub struct Locks<'a> {
    client: &'a runtime::Client,
}

impl<'a> Locks<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&DEFAULT];

/// `POST /locks`.
pub static DEFAULT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "Default", runtime::Method::Post, "/locks")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("kind").required().one_of(&["bolt", "latch"]),
                runtime::Field::new("width").required().one_of(&["-1", "2"]),
                runtime::Field::new("sort").required().one_of(&["CREATED_AT", "NAME"]),
                runtime::Field::new("levels"),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Locks<'_> {
    /// `POST /locks`
    ///
    /// - `kind`
    /// - `sort`
    /// - `width`
    ///
    /// ```no_run
    /// use cases::examples_imports::locks::{DefaultKind, DefaultLevelsItem, DefaultWidth};
    /// use cases::examples_imports::models::Sort;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_imports()
    ///     .locks()
    ///     .default(DefaultKind::Latch, Sort::CreatedAt, DefaultWidth::Minus1)
    ///     .levels([DefaultLevelsItem::High])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn default(&self, kind: DefaultKind, sort: models::Sort, width: DefaultWidth) -> Default {
        let call = runtime::Call::new(self.client, &DEFAULT)
            .form("kind", kind)
            .form("sort", sort)
            .form("width", width);
        Default(call)
    }
}

runtime::builder!(DEFAULT, Default, ());

impl Default {
    pub fn levels(self, value: impl ::std::iter::IntoIterator<Item = DefaultLevelsItem>) -> Self {
        Self(self.0.form("levels", runtime::Value::list(value)))
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum DefaultKind {
        Bolt = "bolt",
        Latch = "latch",
        Other(::std::string::String),
    }
}

runtime::open_integer_enum! {
    /// The property `width`.
    pub enum DefaultWidth {
        Minus1 = -1,
        Value2 = 2,
        Other(i64),
    }
}

runtime::open_enum! {
    /// An item of the property `levels`.
    pub enum DefaultLevelsItem {
        Low = "low",
        High = "high",
        Other(::std::string::String),
    } and others
}
}

mod models_add_vault_body_level {
//! The schema at `/components/schemas/AddVaultBodyLevel`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `AddVaultBodyLevel`.
    pub enum AddVaultBodyLevel {
        Deep = "deep",
        Flat = "flat",
        Other(String),
    }
}
}

mod models_door {
//! The schema at `/components/schemas/Door`.

use crate::runtime;

/// The schema `Door`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Door {
    /// Default: `shut`.
    pub state: DoorState,

    pub nullable_state: runtime::Maybe<DoorNullableState>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Door);

impl Default for Door {
    fn default() -> Self {
        Self {
            state: "shut".into(),
            nullable_state: Default::default(),
            extra: runtime::Extra::new(),
        }
    }
}

impl Door {
    /// Sets the required members to their defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for Door {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("state", &mut self.state),
            ],
            &mut [
                ("nullable_state", &mut self.nullable_state),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Door {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("state", &self.state);
        writer.maybe("nullable_state", &self.nullable_state, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `state`.
    pub enum DoorState {
        Open = "open",
        Shut = "shut",
        Other(String),
    }
}

/// The property `nullable_state`.
pub type DoorNullableState = DoorState;
}

mod models_door_id {
//! The schema at `/components/schemas/DoorId`.

use crate::runtime;

/// The schema `DoorId`.
pub type DoorId = runtime::Text<DoorIdRule>;

/// The rule of [`DoorId`].
pub enum DoorIdRule {}

impl runtime::HasRule for DoorIdRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("DoorId")
        .pattern(
            "^DO[0-9]{4}$",
            &[runtime::Piece::literal("DO"), runtime::Piece::class("0-9", 4, 4)],
        );
}
}

mod models_sort {
//! The schema at `/components/schemas/Sort`.

use crate::runtime;

runtime::open_enum! {
    /// The schema `Sort`.
    ///
    /// Default: `NAME`.
    pub enum Sort {
        CreatedAt = "CREATED_AT",
        Name = "NAME",
        Other(String),
    }
}
}

mod models_vec {
//! The schema at `/components/schemas/Vec`.

use crate::runtime;

/// The schema `Vec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vec {
    pub x: i64,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Vec);

impl Vec {
    /// Takes all members.
    #[must_use]
    pub fn new(x: i64) -> Self {
        Self {
            x,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for Vec {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("x", &mut self.x),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Vec {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("x", &self.x);
        writer.end_object(&self.extra);
    }
}
}

mod vaults {
//! The operations of `vaults`.

use crate::examples_imports::models;
use crate::runtime;

/// The operations of [`vaults`](self).
#[derive(Clone, Copy, Debug)]
pub struct Vaults<'a> {
    client: &'a runtime::Client,
}

impl<'a> Vaults<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ADD_VAULT];

/// `POST /vaults`.
pub static ADD_VAULT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addVault", runtime::Method::Post, "/vaults")
        .bodies(&[runtime::Body::json_of::<AddVaultBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Vaults<'_> {
    /// `POST /vaults`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::examples_imports::models::Door;
    /// use cases::examples_imports::models::door::DoorNullableState;
    /// use cases::examples_imports::vaults::AddVaultBody;
    /// use cases::examples_imports::{models, vaults};
    /// use cases::runtime::Maybe;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut door = Door::new();
    /// door.nullable_state = Maybe::Value(DoorNullableState::Open);
    /// client
    ///     .examples_imports()
    ///     .vaults()
    ///     .add_vault(AddVaultBody::new(
    ///         door,
    ///         models::AddVaultBodyLevel::Deep,
    ///         vaults::AddVaultBodyLevel::Any,
    ///         models::Vec::new(1),
    ///     ))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_vault(&self, body: AddVaultBody) -> AddVault {
        let call = runtime::Call::new(self.client, &ADD_VAULT).body_json(&body);
        AddVault(call)
    }
}

runtime::builder!(ADD_VAULT, AddVault, ());

/// The request body of `POST /vaults`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddVaultBody {
    pub vec: models::Vec,

    pub kind: models::AddVaultBodyLevel,

    pub door: models::Door,

    pub level: AddVaultBodyLevel,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddVaultBody);

impl AddVaultBody {
    /// Takes all members, in alphabetical order.
    #[must_use]
    pub fn new(
        door: models::Door,
        kind: models::AddVaultBodyLevel,
        level: AddVaultBodyLevel,
        vec: models::Vec,
    ) -> Self {
        Self {
            door,
            kind,
            level,
            vec,
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Decode for AddVaultBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("vec", &mut self.vec),
                ("kind", &mut self.kind),
                ("door", &mut self.door),
                ("level", &mut self.level),
            ],
            &mut [],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddVaultBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("vec", &self.vec);
        writer.required("kind", &self.kind);
        writer.required("door", &self.door);
        writer.required("level", &self.level);
        writer.end_object(&self.extra);
    }
}

runtime::open_json_enum! {
    /// The property `level`.
    pub enum AddVaultBodyLevel {
        Value1Point5 = "1.5",
        Any = "\"any\"",
        True = "true",
        Other(runtime::Json),
    }
}
}
