mod audit_logs {
//! What was done by whom.

use crate::runtime;

/// The operations of [`audit_logs`](self).
#[derive(Clone, Copy, Debug)]
pub struct AuditLogs<'a> {
    client: &'a runtime::Client,
}

impl<'a> AuditLogs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_LOG];

/// `GET /users/{id}/log`.
pub static GET_LOG: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getLog", runtime::Method::Get, "/users/{id}/log")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl AuditLogs<'_> {
    /// `GET /users/{id}/log`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_words()
    ///     .audit_logs()
    ///     .get_log("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_log(&self, id: impl Into<String>) -> GetLog {
        let call = runtime::Call::new(self.client, &GET_LOG).path("id", runtime::Value::text(id));
        GetLog(call)
    }
}

runtime::builder!(GET_LOG, GetLog, ());
}

mod places {
//! About rooms.

use crate::runtime;

/// The operations of [`places`](self).
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    client: &'a runtime::Client,
}

impl<'a> Places<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_ROOMS];

/// `GET /rooms`.
pub static LIST_ROOMS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listRooms", runtime::Method::Get, "/rooms")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Places<'_> {
    /// `GET /rooms`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_words()
    ///     .places()
    ///     .list_rooms()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rooms(&self) -> ListRooms {
        let call = runtime::Call::new(self.client, &LIST_ROOMS);
        ListRooms(call)
    }
}

runtime::builder!(LIST_ROOMS, ListRooms, ());
}

mod users {
//! About users.

use crate::runtime;

/// The operations of [`users`](self).
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a runtime::Client,
}

impl<'a> Users<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_USERS, &GET_USER];

/// `GET /users`.
pub static LIST_USERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listUsers", runtime::Method::Get, "/users")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /users`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_words()
    ///     .users()
    ///     .list_users()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> ListUsers {
        let call = runtime::Call::new(self.client, &LIST_USERS);
        ListUsers(call)
    }
}

runtime::builder!(LIST_USERS, ListUsers, ());

/// `GET /users/{id}`.
pub static GET_USER: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getUser", runtime::Method::Get, "/users/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /users/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_group_words()
    ///     .users()
    ///     .get_user("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, id: impl Into<String>) -> GetUser {
        let call = runtime::Call::new(self.client, &GET_USER).path("id", runtime::Value::text(id));
        GetUser(call)
    }
}

runtime::builder!(GET_USER, GetUser, ());
}
