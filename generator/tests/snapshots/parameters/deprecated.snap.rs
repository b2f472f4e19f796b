mod headers {
//! Response headers.

use crate::runtime;

/// How old it is. Deprecated since 2.0, use `Age`.
#[deprecated = "Deprecated since 2.0, use `Age`"]
pub const X_OLD: runtime::Header<i64> = runtime::Header::new("X-Old");

/// The header `X-Both`.
pub const X_BOTH: runtime::Header<String> = runtime::Header::new("X-Both");
}

mod rooms {
//! The operations of `rooms`.

use crate::runtime;

/// The operations of [`rooms`](self).
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a> {
    client: &'a runtime::Client,
}

impl<'a> Rooms<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_ROOM, &PUT_ROOM, &ADD_ROOM];

/// `GET /rooms/{id}`.
pub static GET_ROOM: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getRoom", runtime::Method::Get, "/rooms/{id}")
        .parameters(&[
            runtime::Parameter::path("id"),
            runtime::Parameter::query("floor").required(),
            runtime::Parameter::query("wing"),
            runtime::Parameter::query("door"),
        ])
        .outcomes(&[runtime::Outcome::empty(200)]);

impl Rooms<'_> {
    /// `GET /rooms/{id}`
    ///
    /// - `id`: Its number. Deprecated.
    /// - `floor`: Deprecated: use `level`.
    ///
    /// Response headers: `X-Old`, `X-Both`; see [`headers`](super::headers).
    ///
    /// The response body is not described; `into_call().raw()` returns it as it is.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_deprecated()
    ///     .rooms()
    ///     .get_room("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `404`: There is none.
    pub fn get_room(&self, id: impl Into<String>, floor: impl Into<String>) -> GetRoom {
        let call = runtime::Call::new(self.client, &GET_ROOM)
            .path("id", runtime::Value::text(id))
            .query("floor", runtime::Value::text(floor));
        GetRoom(call)
    }
}

runtime::builder!(GET_ROOM, GetRoom, ());

impl GetRoom {
    #[deprecated = "marked as deprecated in the OpenAPI document"]
    pub fn wing(self, value: impl Into<String>) -> Self {
        Self(self.0.query("wing", runtime::Value::text(value)))
    }

    /// Deprecated: Doors have no numbers.
    ///
    /// Deprecated: Doors have no numbers.
    #[deprecated = "Doors have no numbers"]
    pub fn door(self, value: impl Into<String>) -> Self {
        Self(self.0.query("door", runtime::Value::text(value)))
    }
}

/// `PUT /rooms/{id}`.
pub static PUT_ROOM: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "putRoom", runtime::Method::Put, "/rooms/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("name").required(),
                runtime::Field::new("colour").required(),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Rooms<'_> {
    /// `PUT /rooms/{id}`
    ///
    /// - `id`
    /// - `colour`
    /// - `name`: Default: `Blue`. Deprecated.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_deprecated()
    ///     .rooms()
    ///     .put_room("value", "value", "Blue")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_room(
        &self,
        id: impl Into<String>,
        colour: impl Into<String>,
        name: impl Into<String>,
    ) -> PutRoom {
        let call = runtime::Call::new(self.client, &PUT_ROOM)
            .path("id", runtime::Value::text(id))
            .form("colour", runtime::Value::text(colour))
            .form("name", runtime::Value::text(name));
        PutRoom(call)
    }
}

runtime::builder!(PUT_ROOM, PutRoom, ());

/// `POST /rooms/{id}`.
pub static ADD_ROOM: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addRoom", runtime::Method::Post, "/rooms/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("a").required(),
                runtime::Field::new("b").required(),
                runtime::Field::new("c").required(),
                runtime::Field::new("d").required(),
                runtime::Field::new("e").required(),
            ])
            .required(),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Rooms<'_> {
    /// `POST /rooms/{id}`
    ///
    /// - `id`
    /// - `required`: The other required values.
    ///
    /// ```no_run
    /// use cases::parameters_deprecated::rooms::AddRoomRequired;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_deprecated()
    ///     .rooms()
    ///     .add_room(
    ///         "value",
    ///         AddRoomRequired {
    ///             a: "value".into(),
    ///             b: "value".into(),
    ///             c: "value".into(),
    ///             d: "value".into(),
    ///             e: "value".into(),
    ///         },
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_room(&self, id: impl Into<String>, required: AddRoomRequired) -> AddRoom {
        let call = runtime::Call::new(self.client, &ADD_ROOM)
            .path("id", runtime::Value::text(id))
            .form("a", required.a)
            .form("b", required.b)
            .form("c", required.c)
            .form("d", required.d)
            .form("e", required.e);
        AddRoom(call)
    }
}

runtime::builder!(ADD_ROOM, AddRoom, ());

/// The required values of `POST /rooms/{id}`.
#[derive(Clone, Debug)]
pub struct AddRoomRequired {
    /// Deprecated.
    pub a: String,

    pub b: String,

    pub c: String,

    pub d: String,

    pub e: String,
}
}
