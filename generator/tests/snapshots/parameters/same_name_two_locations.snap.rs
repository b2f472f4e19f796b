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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&MOVE_ROOM];

/// `PUT /rooms/{id}`.
pub static MOVE_ROOM: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "moveRoom", runtime::Method::Put, "/rooms/{id}")
        .parameters(&[
            runtime::Parameter::path("id"),
            runtime::Parameter::query("id"),
            runtime::Parameter::header("id"),
            runtime::Parameter::cookie("id"),
        ])
        .bodies(&[runtime::Body::form(&[runtime::Field::new("id")])])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Rooms<'_> {
    /// `PUT /rooms/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_same_name_two_locations()
    ///     .rooms()
    ///     .move_room("value")
    ///     .id_field("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_room(&self, id: impl Into<String>) -> MoveRoom {
        let call = runtime::Call::new(self.client, &MOVE_ROOM).path("id", runtime::Value::text(id));
        MoveRoom(call)
    }
}

runtime::builder!(MOVE_ROOM, MoveRoom, ());

impl MoveRoom {
    /// Named `id` in the API.
    pub fn id_query(self, value: impl Into<String>) -> Self {
        Self(self.0.query("id", runtime::Value::text(value)))
    }

    /// Named `id` in the API.
    pub fn id_header(self, value: impl Into<String>) -> Self {
        Self(self.0.header("id", runtime::Value::text(value)))
    }

    /// Named `id` in the API.
    pub fn id_cookie(self, value: impl Into<String>) -> Self {
        Self(self.0.cookie("id", runtime::Value::text(value)))
    }

    /// Named `id` in the API.
    pub fn id_field(self, value: impl Into<String>) -> Self {
        Self(self.0.form("id", runtime::Value::text(value)))
    }
}
}
