mod cats {
//! The operations of `cats`.

use crate::runtime;

/// The operations of `cats`.
#[derive(Clone, Copy, Debug)]
pub struct Cats<'a> {
    client: &'a runtime::Client,
}

impl<'a> Cats<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
    /// - `name`: The parameter `name`.
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
    /// - `name`: The parameter `name`.
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

mod operations {
//! The operations of `operations`.

use crate::runtime;

/// The operations of `operations`.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    client: &'a runtime::Client,
}

impl<'a> Operations<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of the group, in the order of the document.
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
