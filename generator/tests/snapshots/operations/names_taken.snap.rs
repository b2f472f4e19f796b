mod pets {
//! The operations of `pets`.

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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&PETS_CONTROLLER_LIST, &ALL_PETS];

/// `GET /p/a`.
pub static PETS_CONTROLLER_LIST: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "PetsController_list", runtime::Method::Get, "/p/a")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /p/a`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_names_taken()
    ///     .pets()
    ///     .pets_controller_list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pets_controller_list(&self) -> PetsControllerList {
        let call = runtime::Call::new(self.client, &PETS_CONTROLLER_LIST);
        PetsControllerList(call)
    }
}

runtime::builder!(PETS_CONTROLLER_LIST, PetsControllerList, ());

/// `GET /p/b`.
pub static ALL_PETS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "allPets", runtime::Method::Get, "/p/b")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Pets<'_> {
    /// `GET /p/b`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_names_taken()
    ///     .pets()
    ///     .list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> AllPets {
        let call = runtime::Call::new(self.client, &ALL_PETS);
        AllPets(call)
    }
}

runtime::builder!(ALL_PETS, AllPets, ());
}

mod users {
//! The operations of `users`.

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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_USERS, &GET_USERS_ID];

/// `GET /users`.
pub static GET_USERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /users", runtime::Method::Get, "/users")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /users`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_names_taken()
    ///     .users()
    ///     .get_users()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_users(&self) -> GetUsers {
        let call = runtime::Call::new(self.client, &GET_USERS);
        GetUsers(call)
    }
}

runtime::builder!(GET_USERS, GetUsers, ());

/// `GET /users/{id}`.
pub static GET_USERS_ID: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /users/{id}", runtime::Method::Get, "/users/{id}")
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
    ///     .operations_names_taken()
    ///     .users()
    ///     .get("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetUsersId {
        let call = runtime::Call::new(self.client, &GET_USERS_ID)
            .path("id", runtime::Value::text(id));
        GetUsersId(call)
    }
}

runtime::builder!(GET_USERS_ID, GetUsersId, ());
}
