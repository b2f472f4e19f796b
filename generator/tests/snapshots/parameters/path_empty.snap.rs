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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &SET_STATE,
    &GET_STATE,
    &DELETE_STATE,
    &GET_NAME,
];

/// `PUT /rooms/{roomId}/state/{eventType}/{stateKey}`.
pub static SET_STATE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "setState",
    runtime::Method::Put,
    "/rooms/{roomId}/state/{eventType}/{stateKey}",
)
.parameters(&[
    runtime::Parameter::path("roomId"),
    runtime::Parameter::path("eventType"),
    runtime::Parameter::path("stateKey").may_be_empty(),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Rooms<'_> {
    /// `PUT /rooms/{roomId}/state/{eventType}/{stateKey}`
    ///
    /// - `room_id`
    /// - `event_type`
    /// - `state_key`: It can be empty.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_empty()
    ///     .rooms()
    ///     .set_state("value", "value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_state(
        &self,
        room_id: impl Into<String>,
        event_type: impl Into<String>,
        state_key: impl Into<String>,
    ) -> SetState {
        let call = runtime::Call::new(self.client, &SET_STATE)
            .path("roomId", runtime::Value::text(room_id))
            .path("eventType", runtime::Value::text(event_type))
            .path("stateKey", runtime::Value::text(state_key));
        SetState(call)
    }
}

runtime::builder!(SET_STATE, SetState, ());

/// `GET /rooms/{roomId}/state/{eventType}/{stateKey}`.
pub static GET_STATE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getState",
    runtime::Method::Get,
    "/rooms/{roomId}/state/{eventType}/{stateKey}",
)
.parameters(&[
    runtime::Parameter::path("roomId"),
    runtime::Parameter::path("eventType"),
    runtime::Parameter::path("stateKey").may_be_empty(),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Rooms<'_> {
    /// `GET /rooms/{roomId}/state/{eventType}/{stateKey}`
    ///
    /// - `room_id`
    /// - `event_type`
    /// - `state_key`: It can be empty.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_empty()
    ///     .rooms()
    ///     .get_state("value", "value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_state(
        &self,
        room_id: impl Into<String>,
        event_type: impl Into<String>,
        state_key: impl Into<String>,
    ) -> GetState {
        let call = runtime::Call::new(self.client, &GET_STATE)
            .path("roomId", runtime::Value::text(room_id))
            .path("eventType", runtime::Value::text(event_type))
            .path("stateKey", runtime::Value::text(state_key));
        GetState(call)
    }
}

runtime::builder!(GET_STATE, GetState, ());

/// `DELETE /rooms/{roomId}/state/{eventType}/{stateKey}`.
pub static DELETE_STATE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "deleteState",
    runtime::Method::Delete,
    "/rooms/{roomId}/state/{eventType}/{stateKey}",
)
.parameters(&[
    runtime::Parameter::path("roomId"),
    runtime::Parameter::path("eventType"),
    runtime::Parameter::path("stateKey"),
])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Rooms<'_> {
    /// `DELETE /rooms/{roomId}/state/{eventType}/{stateKey}`
    ///
    /// - `room_id`
    /// - `event_type`
    /// - `state_key`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_empty()
    ///     .rooms()
    ///     .delete_state("value", "value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_state(
        &self,
        room_id: impl Into<String>,
        event_type: impl Into<String>,
        state_key: impl Into<String>,
    ) -> DeleteState {
        let call = runtime::Call::new(self.client, &DELETE_STATE)
            .path("roomId", runtime::Value::text(room_id))
            .path("eventType", runtime::Value::text(event_type))
            .path("stateKey", runtime::Value::text(state_key));
        DeleteState(call)
    }
}

runtime::builder!(DELETE_STATE, DeleteState, ());

/// `GET /rooms/{roomId}/names/{name}`.
pub static GET_NAME: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getName",
    runtime::Method::Get,
    "/rooms/{roomId}/names/{name}",
)
.parameters(&[runtime::Parameter::path("roomId"), runtime::Parameter::path("name").may_be_empty()])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Rooms<'_> {
    /// `GET /rooms/{roomId}/names/{name}`
    ///
    /// - `room_id`
    /// - `name`: It can be empty.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_empty()
    ///     .rooms()
    ///     .get_name("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_name(&self, room_id: impl Into<String>, name: impl Into<String>) -> GetName {
        let call = runtime::Call::new(self.client, &GET_NAME)
            .path("roomId", runtime::Value::text(room_id))
            .path("name", runtime::Value::text(name));
        GetName(call)
    }
}

runtime::builder!(GET_NAME, GetName, ());
}
