mod cats {
//! The operations of `cats`.

use crate::runtime;

/// The operations of [`cats`](self).
#[derive(Clone, Copy, Debug)]
pub struct Cats<'a> {
    client: &'a runtime::Client,
}

impl<'a> Cats<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_CATS_NAME_TOYS, &POST_CATS_NAME_TOYS];

/// `GET /cats/{name}/toys`.
pub static GET_CATS_NAME_TOYS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "GET /cats/{name}/toys",
    runtime::Method::Get,
    "/cats/{name}/toys",
)
.parameters(&[runtime::Parameter::path("name")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Cats<'_> {
    /// `GET /cats/{name}/toys`
    ///
    /// - `name`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .cats()
    ///     .get_cats_name_toys("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_cats_name_toys(&self, name: impl Into<String>) -> GetCatsNameToys {
        let call = runtime::Call::new(self.client, &GET_CATS_NAME_TOYS)
            .path("name", runtime::Value::text(name));
        GetCatsNameToys(call)
    }
}

runtime::builder!(GET_CATS_NAME_TOYS, GetCatsNameToys, ());

/// `POST /cats/{name}/toys`.
pub static POST_CATS_NAME_TOYS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "POST /cats/{name}/toys",
    runtime::Method::Post,
    "/cats/{name}/toys",
)
.parameters(&[runtime::Parameter::path("name")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Cats<'_> {
    /// `POST /cats/{name}/toys`
    ///
    /// - `name`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .cats()
    ///     .post_cats_name_toys("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_cats_name_toys(&self, name: impl Into<String>) -> PostCatsNameToys {
        let call = runtime::Call::new(self.client, &POST_CATS_NAME_TOYS)
            .path("name", runtime::Value::text(name));
        PostCatsNameToys(call)
    }
}

runtime::builder!(POST_CATS_NAME_TOYS, PostCatsNameToys, ());
}

mod dogs {
//! The operations of `dogs`.

use crate::runtime;

/// The operations of [`dogs`](self).
#[derive(Clone, Copy, Debug)]
pub struct Dogs<'a> {
    client: &'a runtime::Client,
}

impl<'a> Dogs<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_DOGS, &DOGS_GET];

/// `GET /dogs`.
pub static GET_DOGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /dogs", runtime::Method::Get, "/dogs")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Dogs<'_> {
    /// `GET /dogs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .dogs()
    ///     .get_dogs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dogs(&self) -> GetDogs {
        let call = runtime::Call::new(self.client, &GET_DOGS);
        GetDogs(call)
    }
}

runtime::builder!(GET_DOGS, GetDogs, ());

/// `PUT /dogs`.
pub static DOGS_GET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "dogs/get", runtime::Method::Put, "/dogs")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Dogs<'_> {
    /// `PUT /dogs`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .dogs()
    ///     .dogs_get()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn dogs_get(&self) -> DogsGet {
        let call = runtime::Call::new(self.client, &DOGS_GET);
        DogsGet(call)
    }
}

runtime::builder!(DOGS_GET, DogsGet, ());
}

mod fish {
//! The operations of `fish`.

use crate::runtime;

/// The operations of [`fish`](self).
#[derive(Clone, Copy, Debug)]
pub struct Fish<'a> {
    client: &'a runtime::Client,
}

impl<'a> Fish<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_FISH];

/// `GET /fish`.
pub static GET_FISH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /fish", runtime::Method::Get, "/fish")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Fish<'_> {
    /// `GET /fish`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .fish()
    ///     .list()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> GetFish {
        let call = runtime::Call::new(self.client, &GET_FISH);
        GetFish(call)
    }
}

runtime::builder!(GET_FISH, GetFish, ());
}

mod models_ {
//! The operations of `models_`.

use crate::runtime;

/// The operations of [`models_`](self).
#[derive(Clone, Copy, Debug)]
pub struct Models<'a> {
    client: &'a runtime::Client,
}

impl<'a> Models<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_MODELS_ID];

/// `GET /models/{id}`.
pub static GET_MODELS_ID: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /models/{id}", runtime::Method::Get, "/models/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Models<'_> {
    /// `GET /models/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .models()
    ///     .get_id("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_id(&self, id: impl Into<String>) -> GetModelsId {
        let call = runtime::Call::new(self.client, &GET_MODELS_ID)
            .path("id", runtime::Value::text(id));
        GetModelsId(call)
    }
}

runtime::builder!(GET_MODELS_ID, GetModelsId, ());
}

mod operations {
//! The operations of `operations`.

use crate::runtime;

/// The operations of [`operations`](self).
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    client: &'a runtime::Client,
}

impl<'a> Operations<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET];

/// `GET /`.
pub static GET: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /", runtime::Method::Get, "/")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Operations<'_> {
    /// `GET /`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .operations()
    ///     .get()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Get {
        let call = runtime::Call::new(self.client, &GET);
        Get(call)
    }
}

runtime::builder!(GET, Get, ());
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &GET_USERS,
    &POST_USERS,
    &GET_USERS_ID,
    &GET_USERS_ID_USERS,
    &GET_ID_USERS,
    &GET_V1_USERS_ID,
];

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
    ///     .operations_missing_ids()
    ///     .users()
    ///     .get()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetUsers {
        let call = runtime::Call::new(self.client, &GET_USERS);
        GetUsers(call)
    }
}

runtime::builder!(GET_USERS, GetUsers, ());

/// `POST /users`.
pub static POST_USERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "POST /users", runtime::Method::Post, "/users")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `POST /users`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .users()
    ///     .post()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post(&self) -> PostUsers {
        let call = runtime::Call::new(self.client, &POST_USERS);
        PostUsers(call)
    }
}

runtime::builder!(POST_USERS, PostUsers, ());

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
    ///     .operations_missing_ids()
    ///     .users()
    ///     .get_id("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_id(&self, id: impl Into<String>) -> GetUsersId {
        let call = runtime::Call::new(self.client, &GET_USERS_ID)
            .path("id", runtime::Value::text(id));
        GetUsersId(call)
    }
}

runtime::builder!(GET_USERS_ID, GetUsersId, ());

/// `GET /users/{id}/users`.
pub static GET_USERS_ID_USERS: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "GET /users/{id}/users",
    runtime::Method::Get,
    "/users/{id}/users",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /users/{id}/users`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .users()
    ///     .get_users_id_users("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_users_id_users(&self, id: impl Into<String>) -> GetUsersIdUsers {
        let call = runtime::Call::new(self.client, &GET_USERS_ID_USERS)
            .path("id", runtime::Value::text(id));
        GetUsersIdUsers(call)
    }
}

runtime::builder!(GET_USERS_ID_USERS, GetUsersIdUsers, ());

/// `GET /{id}/users`.
pub static GET_ID_USERS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "GET /{id}/users", runtime::Method::Get, "/{id}/users")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /{id}/users`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .users()
    ///     .get_id_users("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_id_users(&self, id: impl Into<String>) -> GetIdUsers {
        let call = runtime::Call::new(self.client, &GET_ID_USERS)
            .path("id", runtime::Value::text(id));
        GetIdUsers(call)
    }
}

runtime::builder!(GET_ID_USERS, GetIdUsers, ());

/// `GET /v1/users/{id}`.
pub static GET_V1_USERS_ID: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "GET /v1/users/{id}",
    runtime::Method::Get,
    "/v1/users/{id}",
)
.parameters(&[runtime::Parameter::path("id")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /v1/users/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_missing_ids()
    ///     .users()
    ///     .get_v1_users_id("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_v1_users_id(&self, id: impl Into<String>) -> GetV1UsersId {
        let call = runtime::Call::new(self.client, &GET_V1_USERS_ID)
            .path("id", runtime::Value::text(id));
        GetV1UsersId(call)
    }
}

runtime::builder!(GET_V1_USERS_ID, GetV1UsersId, ());
}
