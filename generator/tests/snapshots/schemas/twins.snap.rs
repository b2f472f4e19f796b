mod doors {
//! The operations of `doors`.

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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &ADD_DOOR,
    &FETCH_DOOR,
    &REPLACE_DOOR,
    &CHANGE_DOOR,
    &CHANGE_ALL_LOCKS_OF_ALL_DOORS_OF_ALL_HOUSES_IN_ALL_STREETS_OF_THE_TOWN_THAT_HAVE_NOT_BEEN_CHANGED_SINCE_THE_TOWN_WAS_FOU_3BED,
    &BREAK_LOCK,
];

/// `POST /doors`.
pub static ADD_DOOR: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addDoor", runtime::Method::Post, "/doors")
        .bodies(&[runtime::Body::json_of::<AddDoorBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `POST /doors`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_twins::doors::AddDoorBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_twins()
    ///     .doors()
    ///     .add_door(AddDoorBody::new(Default::default()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`AddDoorDefault`].
    pub fn add_door(&self, body: AddDoorBody) -> AddDoor {
        let call = runtime::Call::new(self.client, &ADD_DOOR).body_json(&body);
        AddDoor(call)
    }
}

runtime::builder!(ADD_DOOR, AddDoor, ());

/// The request body of `POST /doors`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDoorBody {
    /// How it is held shut.
    pub lock: AddDoorBodyLock,

    pub colour: Option<AddDoorBodyColour>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddDoorBody);

impl AddDoorBody {
    /// Takes the required member.
    #[must_use]
    pub fn new(lock: AddDoorBodyLock) -> Self {
        Self { lock, ..Self::default() }
    }
}

impl runtime::Decode for AddDoorBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("lock", &mut self.lock),
            ],
            &mut [
                ("colour", &mut self.colour),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddDoorBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("lock", &self.lock);
        writer.optional("colour", &self.colour, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// How it is held shut.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDoorBodyLock {
    pub kind: Option<AddDoorBodyLockKind>,

    pub parts: Option<Vec<AddDoorBodyLockPartsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddDoorBodyLock);

impl AddDoorBodyLock {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddDoorBodyLock {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("parts", &mut self.parts),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddDoorBodyLock {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("parts", &self.parts, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `kind`.
    pub enum AddDoorBodyLockKind {
        Bolt = "bolt",
        Key = "key",
        Other(String),
    }
}

/// An item of the property `parts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDoorBodyLockPartsItem {
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddDoorBodyLockPartsItem);

impl AddDoorBodyLockPartsItem {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for AddDoorBodyLockPartsItem {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddDoorBodyLockPartsItem {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_enum! {
    /// The property `colour`.
    pub enum AddDoorBodyColour {
        Red = "red",
        Blue = "blue",
        Other(String),
    }
}

/// The default response of `POST /doors`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDoorDefault {
    pub message: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(AddDoorDefault);

impl runtime::Decode for AddDoorDefault {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("message", &mut self.message),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for AddDoorDefault {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("message", &self.message, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `GET /doors/{id}`.
pub static FETCH_DOOR: runtime::Operation<FetchDoorResponse> =
    runtime::Operation::new(&super::API, "fetchDoor", runtime::Method::Get, "/doors/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Doors<'_> {
    /// `GET /doors/{id}`
    ///
    /// - `id`
    ///
    /// Response: Received, and not sent: its structs are its own, its enums are not.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_twins()
    ///     .doors()
    ///     .fetch_door("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`FetchDoorDefault`].
    pub fn fetch_door(&self, id: impl Into<String>) -> FetchDoor {
        let call = runtime::Call::new(self.client, &FETCH_DOOR)
            .path("id", runtime::Value::text(id));
        FetchDoor(call)
    }
}

runtime::builder!(FETCH_DOOR, FetchDoor, FetchDoorResponse);

/// The 200 response of `GET /doors/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchDoorResponse {
    /// How it is held shut.
    pub lock: FetchDoorResponseLock,

    pub colour: Option<FetchDoorResponseColour>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FetchDoorResponse);

impl runtime::Decode for FetchDoorResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [
                ("lock", &mut self.lock),
            ],
            &mut [
                ("colour", &mut self.colour),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FetchDoorResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("lock", &self.lock);
        writer.optional("colour", &self.colour, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// How it is held shut.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchDoorResponseLock {
    pub kind: Option<FetchDoorResponseLockKind>,

    pub parts: Option<Vec<FetchDoorResponseLockPartsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FetchDoorResponseLock);

impl runtime::Decode for FetchDoorResponseLock {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("parts", &mut self.parts),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FetchDoorResponseLock {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("parts", &self.parts, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `kind`.
pub type FetchDoorResponseLockKind = AddDoorBodyLockKind;

/// An item of the property `parts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchDoorResponseLockPartsItem {
    pub size: Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(FetchDoorResponseLockPartsItem);

impl runtime::Decode for FetchDoorResponseLockPartsItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("size", &mut self.size),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for FetchDoorResponseLockPartsItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("size", &self.size, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `colour`.
pub type FetchDoorResponseColour = AddDoorBodyColour;

/// The default response of `GET /doors/{id}`.
pub type FetchDoorDefault = AddDoorDefault;

/// `PUT /doors/{id}`.
pub static REPLACE_DOOR: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "replaceDoor", runtime::Method::Put, "/doors/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<ReplaceDoorBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `PUT /doors/{id}`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_twins::doors::ReplaceDoorBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_twins()
    ///     .doors()
    ///     .replace_door("value", ReplaceDoorBody::new(Default::default()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::body_as`] reads the body as [`ReplaceDoorDefault`].
    pub fn replace_door(&self, id: impl Into<String>, body: ReplaceDoorBody) -> ReplaceDoor {
        let call = runtime::Call::new(self.client, &REPLACE_DOOR)
            .path("id", runtime::Value::text(id))
            .body_json(&body);
        ReplaceDoor(call)
    }
}

runtime::builder!(REPLACE_DOOR, ReplaceDoor, ());

/// The request body of `PUT /doors/{id}`.
pub type ReplaceDoorBody = AddDoorBody;

/// How it is held shut.
pub type ReplaceDoorBodyLock = AddDoorBodyLock;

/// The property `kind`.
pub type ReplaceDoorBodyLockKind = AddDoorBodyLockKind;

/// An item of the property `parts`.
pub type ReplaceDoorBodyLockPartsItem = AddDoorBodyLockPartsItem;

/// The property `colour`.
pub type ReplaceDoorBodyColour = AddDoorBodyColour;

/// The default response of `PUT /doors/{id}`.
pub type ReplaceDoorDefault = AddDoorDefault;

/// `PATCH /doors/{id}`.
pub static CHANGE_DOOR: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "changeDoor", runtime::Method::Patch, "/doors/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[runtime::Body::json_of::<ChangeDoorBody>().required()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `PATCH /doors/{id}`
    ///
    /// - `id`
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_twins::doors::{
    ///     ChangeDoorBody, ChangeDoorBodyColour, ChangeDoorBodyPaint,
    /// };
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let mut body = ChangeDoorBody::default();
    /// body.paint = Some(ChangeDoorBodyPaint::Red);
    /// body.colour = Some(ChangeDoorBodyColour::Red);
    /// client
    ///     .schemas_twins()
    ///     .doors()
    ///     .change_door("value", body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_door(&self, id: impl Into<String>, body: ChangeDoorBody) -> ChangeDoor {
        let call = runtime::Call::new(self.client, &CHANGE_DOOR)
            .path("id", runtime::Value::text(id))
            .body_json(&body);
        ChangeDoor(call)
    }
}

runtime::builder!(CHANGE_DOOR, ChangeDoor, ());

/// The request body of `PATCH /doors/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDoorBody {
    /// Other words about the type.
    pub lock: Option<ChangeDoorBodyLock>,

    /// Another name is another type.
    pub paint: Option<ChangeDoorBodyPaint>,

    /// Another list.
    pub colour: Option<ChangeDoorBodyColour>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangeDoorBody);

impl ChangeDoorBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ChangeDoorBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("lock", &mut self.lock),
                ("paint", &mut self.paint),
                ("colour", &mut self.colour),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChangeDoorBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("lock", &self.lock, &self.extra);
        writer.optional("paint", &self.paint, &self.extra);
        writer.optional("colour", &self.colour, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Other words about the type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDoorBodyLock {
    /// Other words about a member.
    pub kind: Option<ChangeDoorBodyLockKind>,

    pub parts: Option<Vec<ChangeDoorBodyLockPartsItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangeDoorBodyLock);

impl ChangeDoorBodyLock {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode for ChangeDoorBodyLock {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("kind", &mut self.kind),
                ("parts", &mut self.parts),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for ChangeDoorBodyLock {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("kind", &self.kind, &self.extra);
        writer.optional("parts", &self.parts, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// Other words about a member.
pub type ChangeDoorBodyLockKind = AddDoorBodyLockKind;

/// An item of the property `parts`.
pub type ChangeDoorBodyLockPartsItem = AddDoorBodyLockPartsItem;

runtime::open_enum! {
    /// Another name is another type.
    pub enum ChangeDoorBodyPaint {
        Red = "red",
        Blue = "blue",
        Other(String),
    }
}

runtime::open_enum! {
    /// Another list.
    pub enum ChangeDoorBodyColour {
        Red = "red",
        Blue = "blue",
        Green = "green",
        Other(String),
    }
}

/// `POST /locks`.
pub static CHANGE_ALL_LOCKS_OF_ALL_DOORS_OF_ALL_HOUSES_IN_ALL_STREETS_OF_THE_TOWN_THAT_HAVE_NOT_BEEN_CHANGED_SINCE_THE_TOWN_WAS_FOU_3BED: runtime::Operation<()> =
    runtime::Operation::new(
        &super::API,
        "changeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounder",
        runtime::Method::Post,
        "/locks",
    )
    .bodies(&[
        runtime::Body::json_of::<ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody>(
        )
        .required(),
    ])
    .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `POST /locks`
    ///
    /// - `body`: Sent as `application/json`.
    ///
    /// ```no_run
    /// use cases::schemas_twins::doors::ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_twins()
    ///     .doors()
    ///     .change_all_locks_of_all_doors_of_all_houses_in_all_streets_of_the_town_that_have_not_been_changed_since_the_town_was_fou_4ee4(
    ///         ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody::default(
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_all_locks_of_all_doors_of_all_houses_in_all_streets_of_the_town_that_have_not_been_changed_since_the_town_was_fou_4ee4(
        &self,
        body: ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody,
    ) -> ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounder {
        let call =
            runtime::Call::new(self.client, &CHANGE_ALL_LOCKS_OF_ALL_DOORS_OF_ALL_HOUSES_IN_ALL_STREETS_OF_THE_TOWN_THAT_HAVE_NOT_BEEN_CHANGED_SINCE_THE_TOWN_WAS_FOU_3BED)
                .body_json(&body);
        ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounder(
            call,
        )
    }
}

runtime::builder!(
    CHANGE_ALL_LOCKS_OF_ALL_DOORS_OF_ALL_HOUSES_IN_ALL_STREETS_OF_THE_TOWN_THAT_HAVE_NOT_BEEN_CHANGED_SINCE_THE_TOWN_WAS_FOU_3BED,
    ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounder,
    (),
);

/// The request body of `POST /locks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody {
    pub front:
        Option<ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFron534d>,

    pub behind:
        Option<ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehiAf1c>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody);

impl ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("front", &mut self.front),
                ("behind", &mut self.behind),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBody {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("front", &self.front, &self.extra);
        writer.optional("behind", &self.behind, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `front`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFron534d {
    pub lock:
        Option<ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFronC2bb>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFron534d);

impl ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFron534d {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFron534d {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("lock", &mut self.lock),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFron534d {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("lock", &self.lock, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFronC2bb {
    pub bolt: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFronC2bb);

impl ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFronC2bb {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFronC2bb {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("bolt", &mut self.bolt),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFronC2bb {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("bolt", &self.bolt, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `behind`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehiAf1c {
    pub lock:
        Option<ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehiA1eb>,

    pub latch:
        Option<ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehi922f>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehiAf1c);

impl ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehiAf1c {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehiAf1c {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("lock", &mut self.lock),
                ("latch", &mut self.latch),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehiAf1c {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("lock", &self.lock, &self.extra);
        writer.optional("latch", &self.latch, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `lock`.
pub type ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehiA1eb =
    ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyFronC2bb;

/// The property `latch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehi922f {
    pub bolt: Option<bool>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehi922f);

impl ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehi922f {
    /// Nothing set; the same as `default()`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl runtime::Decode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehi922f {
    #[inline]
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("bolt", &mut self.bolt),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode
for ChangeAllLocksOfAllDoorsOfAllHousesInAllStreetsOfTheTownThatHaveNotBeenChangedSinceTheTownWasFoundedByItsFounderBodyBehi922f {
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("bolt", &self.bolt, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `DELETE /locks/{id}`.
pub static BREAK_LOCK: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "breakLock", runtime::Method::Delete, "/locks/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Doors<'_> {
    /// `DELETE /locks/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_twins()
    ///     .doors()
    ///     .break_lock("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`runtime::Error::documented`] reads the body as [`BreakLockErrorBody`].
    pub fn break_lock(&self, id: impl Into<String>) -> BreakLock {
        let call = runtime::Call::new(self.client, &BREAK_LOCK)
            .path("id", runtime::Value::text(id));
        BreakLock(call)
    }
}

runtime::builder!(BREAK_LOCK, BreakLock, ());

/// The 400 response of `DELETE /locks/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BreakLockBadRequest {
    pub status: Option<i64>,

    pub why: Option<Vec<BreakLockBadRequestWhyItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BreakLockBadRequest);

impl runtime::Decode for BreakLockBadRequest {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("status", &mut self.status),
                ("why", &mut self.why),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BreakLockBadRequest {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("status", &self.status, &self.extra);
        writer.optional("why", &self.why, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `why`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BreakLockBadRequestWhyItem {
    pub reason: Option<String>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BreakLockBadRequestWhyItem);

impl runtime::Decode for BreakLockBadRequestWhyItem {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("reason", &mut self.reason),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BreakLockBadRequestWhyItem {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("reason", &self.reason, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The 404 response of `DELETE /locks/{id}`.
pub type BreakLockNotFound = BreakLockBadRequest;

/// An item of the property `why`.
pub type BreakLockNotFoundWhyItem = BreakLockBadRequestWhyItem;

/// The 409 response of `DELETE /locks/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BreakLockConflict {
    pub status: Option<BreakLockConflictStatus>,

    pub why: Option<Vec<BreakLockConflictWhyItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BreakLockConflict);

impl runtime::Decode for BreakLockConflict {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("status", &mut self.status),
                ("why", &mut self.why),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BreakLockConflict {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("status", &self.status, &self.extra);
        writer.optional("why", &self.why, &self.extra);
        writer.end_object(&self.extra);
    }
}

runtime::open_integer_enum! {
    /// The property `status`.
    pub enum BreakLockConflictStatus {
        Value409 = 409,
        Other(i64),
    }
}

/// An item of the property `why`.
pub type BreakLockConflictWhyItem = BreakLockBadRequestWhyItem;

/// The 410 response of `DELETE /locks/{id}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BreakLockGone {
    /// Always 410.
    pub status: Option<i64>,

    pub why: Option<Vec<BreakLockGoneWhyItem>>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(BreakLockGone);

impl runtime::Decode for BreakLockGone {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("status", &mut self.status),
                ("why", &mut self.why),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for BreakLockGone {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("status", &self.status, &self.extra);
        writer.optional("why", &self.why, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// An item of the property `why`.
pub type BreakLockGoneWhyItem = BreakLockBadRequestWhyItem;

/// The bodies of the error responses, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BreakLockErrorBody {
    /// Failures are one type, whatever their status.
    BadRequest(BreakLockBadRequest),

    /// Only an example differs.
    NotFound(BreakLockNotFound),

    /// A constant tells it apart.
    Conflict(BreakLockConflict),

    /// A word about a member does.
    Gone(BreakLockGone),
}

runtime::documented!(
    BreakLockErrorBody,
    400 => BadRequest,
    404 => NotFound,
    409 => Conflict,
    410 => Gone,
);
}
