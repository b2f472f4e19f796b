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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_MODEL];

/// `GET /v2/models/{id}`.
pub static GET_MODEL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getModel", runtime::Method::Get, "/v2/models/{id}")
        .parameters(&[runtime::Parameter::path("id")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Models<'_> {
    /// `GET /v2/models/{id}`
    ///
    /// - `id`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_no_tags()
    ///     .models()
    ///     .get_model("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_model(&self, id: impl Into<String>) -> GetModel {
        let call = runtime::Call::new(self.client, &GET_MODEL).path("id", runtime::Value::text(id));
        GetModel(call)
    }
}

runtime::builder!(GET_MODEL, GetModel, ());
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_TENANT];

/// `GET /{tenant}`.
pub static GET_TENANT: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getTenant", runtime::Method::Get, "/{tenant}")
        .parameters(&[runtime::Parameter::path("tenant")])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Operations<'_> {
    /// `GET /{tenant}`
    ///
    /// - `tenant`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_no_tags()
    ///     .operations()
    ///     .get_tenant("value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tenant(&self, tenant: impl Into<String>) -> GetTenant {
        let call = runtime::Call::new(self.client, &GET_TENANT)
            .path("tenant", runtime::Value::text(tenant));
        GetTenant(call)
    }
}

runtime::builder!(GET_TENANT, GetTenant, ());
}

mod patterns_ {
//! The operations of `patterns_`.

use crate::runtime;

/// The operations of [`patterns_`](self).
#[derive(Clone, Copy, Debug)]
pub struct Patterns<'a> {
    client: &'a runtime::Client,
}

impl<'a> Patterns<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_PATTERNS];

/// `GET /v2/patterns`.
pub static GET_PATTERNS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getPatterns", runtime::Method::Get, "/v2/patterns")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Patterns<'_> {
    /// `GET /v2/patterns`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_no_tags()
    ///     .patterns()
    ///     .get_patterns()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_patterns(&self) -> GetPatterns {
        let call = runtime::Call::new(self.client, &GET_PATTERNS);
        GetPatterns(call)
    }
}

runtime::builder!(GET_PATTERNS, GetPatterns, ());
}

mod things {
//! The operations of `things`.

use crate::runtime;

/// The operations of [`things`](self).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a runtime::Client,
}

impl<'a> Things<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_THINGS];

/// `GET /v2/things`.
pub static GET_THINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getThings", runtime::Method::Get, "/v2/things")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /v2/things`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_no_tags()
    ///     .things()
    ///     .get_things()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_things(&self) -> GetThings {
        let call = runtime::Call::new(self.client, &GET_THINGS);
        GetThings(call)
    }
}

runtime::builder!(GET_THINGS, GetThings, ());
}
