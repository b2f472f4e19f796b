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
    &GET_USER,
    &GET_CODE,
    &GET_FILE,
    &GET_WHOLE,
    &GET_PART,
    &GET_MAYBE,
];

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
    ///     .parameters_path_patterns()
    ///     .users()
    ///     .get_user(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, id: i64) -> GetUser {
        let call = runtime::Call::new(self.client, &GET_USER).path("id", id);
        GetUser(call)
    }
}

runtime::builder!(GET_USER, GetUser, ());

/// `GET /users/{id}/codes/{code}`.
pub static GET_CODE: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getCode",
    runtime::Method::Get,
    "/users/{id}/codes/{code}",
)
.parameters(&[runtime::Parameter::path("id"), runtime::Parameter::path("code")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /users/{id}/codes/{code}`
    ///
    /// - `id`
    /// - `code`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_patterns()
    ///     .users()
    ///     .get_code(1, "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_code(&self, id: i64, code: impl Into<String>) -> GetCode {
        let call = runtime::Call::new(self.client, &GET_CODE)
            .path("id", id)
            .path("code", runtime::Value::text(code));
        GetCode(call)
    }
}

runtime::builder!(GET_CODE, GetCode, ());

/// `GET /files/{path}`.
pub static GET_FILE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getFile", runtime::Method::Get, "/files/{path}")
        .parameters(&[runtime::Parameter::path("path").multi_segment()])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /files/{path}`
    ///
    /// - `path`: Slashes are not encoded: the value can be several path segments.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_patterns()
    ///     .users()
    ///     .get_file("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(&self, path: impl Into<String>) -> GetFile {
        let call = runtime::Call::new(self.client, &GET_FILE)
            .path("path", runtime::Value::text(path));
        GetFile(call)
    }
}

runtime::builder!(GET_FILE, GetFile, ());

/// `GET /whole/{id:int}`.
pub static GET_WHOLE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getWhole", runtime::Method::Get, "/whole/{id:int}")
        .parameters(&[runtime::Parameter::path("id:int")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /whole/{id:int}`
    ///
    /// - `id_int`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_patterns()
    ///     .users()
    ///     .get_whole(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_whole(&self, id_int: i64) -> GetWhole {
        let call = runtime::Call::new(self.client, &GET_WHOLE).path("id:int", id_int);
        GetWhole(call)
    }
}

runtime::builder!(GET_WHOLE, GetWhole, ());

/// `GET /whole/{id:[0-9]{3}}/of/{kind:[^/]+}`.
pub static GET_PART: runtime::Operation<()> = runtime::Operation::new(
    &super::API,
    "getPart",
    runtime::Method::Get,
    "/whole/{id:[0-9]{3}}/of/{kind:[^/]+}",
)
.parameters(&[runtime::Parameter::path("id:[0-9]{3}"), runtime::Parameter::path("kind:[^/]+")])
.outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /whole/{id:[0-9]{3}}/of/{kind:[^/]+}`
    ///
    /// - `id_0_9_3`
    /// - `kind`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_patterns()
    ///     .users()
    ///     .get_part("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_part(&self, id_0_9_3: impl Into<String>, kind: impl Into<String>) -> GetPart {
        let call = runtime::Call::new(self.client, &GET_PART)
            .path("id:[0-9]{3}", runtime::Value::text(id_0_9_3))
            .path("kind:[^/]+", runtime::Value::text(kind));
        GetPart(call)
    }
}

runtime::builder!(GET_PART, GetPart, ());

/// `GET /maybe/{id}`.
pub static GET_MAYBE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getMaybe", runtime::Method::Get, "/maybe/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Users<'_> {
    /// `GET /maybe/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_path_patterns()
    ///     .users()
    ///     .get_maybe("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_maybe(&self, id: impl Into<String>) -> GetMaybe {
        let call = runtime::Call::new(self.client, &GET_MAYBE).path("id", runtime::Value::text(id));
        GetMaybe(call)
    }
}

runtime::builder!(GET_MAYBE, GetMaybe, ());
}
