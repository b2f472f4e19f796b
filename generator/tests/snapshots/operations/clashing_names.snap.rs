mod api {
//! The operations of `api`.

use crate::runtime;

/// The operations of [`api`](self).
#[derive(Clone, Copy, Debug)]
pub struct Api<'a> {
    client: &'a runtime::Client,
}

impl<'a> Api<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&API];

/// `GET /api`.
pub static API: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "API", runtime::Method::Get, "/api")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Api<'_> {
    /// `GET /api`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .api()
    ///     .api()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn api(&self) -> ApiCall {
        let call = runtime::Call::new(self.client, &API);
        ApiCall(call)
    }
}

runtime::builder!(API, ApiCall, ());
}

mod clone_ {
//! The operations of `clone_`.

use crate::runtime;

/// The operations of [`clone_`](self).
#[derive(Clone, Copy, Debug)]
pub struct Clone<'a> {
    client: &'a runtime::Client,
}

impl<'a> Clone<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_CLONE];

/// `GET /clone`.
pub static GET_CLONE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getClone", runtime::Method::Get, "/clone")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Clone<'_> {
    /// `GET /clone`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .clone_()
    ///     .get_clone()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_clone(&self) -> GetClone {
        let call = runtime::Call::new(self.client, &GET_CLONE);
        GetClone(call)
    }
}

runtime::builder!(GET_CLONE, GetClone, ());
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_MODELS];

/// `GET /models`.
pub static GET_MODELS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getModels", runtime::Method::Get, "/models")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Models<'_> {
    /// `GET /models`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .models()
    ///     .get_models()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_models(&self) -> GetModels {
        let call = runtime::Call::new(self.client, &GET_MODELS);
        GetModels(call)
    }
}

runtime::builder!(GET_MODELS, GetModels, ());
}

mod new_ {
//! The operations of `new_`.

use crate::runtime;

/// The operations of [`new_`](self).
#[derive(Clone, Copy, Debug)]
pub struct New_<'a> {
    client: &'a runtime::Client,
}

impl<'a> New_<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_NEW];

/// `GET /new`.
pub static GET_NEW: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getNew", runtime::Method::Get, "/new")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl New_<'_> {
    /// `GET /new`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .new_()
    ///     .get_new()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_new(&self) -> GetNew {
        let call = runtime::Call::new(self.client, &GET_NEW);
        GetNew(call)
    }
}

runtime::builder!(GET_NEW, GetNew, ());
}

mod operations_clashing_names {
//! The operations of `operations_clashing_names`.

use crate::runtime;

/// The operations of [`operations_clashing_names`](self).
#[derive(Clone, Copy, Debug)]
pub struct OperationsClashingNames<'a> {
    client: &'a runtime::Client,
}

impl<'a> OperationsClashingNames<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_OWN];

/// `GET /own`.
pub static GET_OWN: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getOwn", runtime::Method::Get, "/own")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl OperationsClashingNames<'_> {
    /// `GET /own`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .operations_clashing_names()
    ///     .get_own()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_own(&self) -> GetOwn {
        let call = runtime::Call::new(self.client, &GET_OWN);
        GetOwn(call)
    }
}

runtime::builder!(GET_OWN, GetOwn, ());
}

mod runtime_ {
//! The operations of `runtime_`.

use crate::runtime;

/// The operations of [`runtime_`](self).
#[derive(Clone, Copy, Debug)]
pub struct Runtime<'a> {
    client: &'a runtime::Client,
}

impl<'a> Runtime<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &OPERATIONS_,
    &NEW,
    &OPTION,
    &RUNTIME,
    &RUNTIME_CALL,
];

/// `GET /runtime`.
pub static OPERATIONS_: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "operations", runtime::Method::Get, "/runtime")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Runtime<'_> {
    /// `GET /runtime`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .runtime()
    ///     .operations()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn operations(&self) -> Operations {
        let call = runtime::Call::new(self.client, &OPERATIONS_);
        Operations(call)
    }
}

runtime::builder!(OPERATIONS_, Operations, ());

/// `PUT /runtime`.
pub static NEW: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "new", runtime::Method::Put, "/runtime")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Runtime<'_> {
    /// `PUT /runtime`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .runtime()
    ///     .new_()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new_(&self) -> New {
        let call = runtime::Call::new(self.client, &NEW);
        New(call)
    }
}

runtime::builder!(NEW, New, ());

/// `POST /runtime`.
pub static OPTION: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "option", runtime::Method::Post, "/runtime")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Runtime<'_> {
    /// `POST /runtime`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .runtime()
    ///     .option()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn option(&self) -> Option {
        let call = runtime::Call::new(self.client, &OPTION);
        Option(call)
    }
}

runtime::builder!(OPTION, Option, ());

/// `DELETE /runtime`.
pub static RUNTIME: runtime::Operation<RuntimeResponse> =
    runtime::Operation::new(&super::API, "runtime", runtime::Method::Delete, "/runtime")
        .parameters(&[runtime::Parameter::query("call").one_of(&["first", "last"])])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Runtime<'_> {
    /// `DELETE /runtime`
    ///
    /// ```no_run
    /// use cases::operations_clashing_names::runtime_::RuntimeCallAb0b;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .operations_clashing_names()
    ///     .runtime()
    ///     .runtime()
    ///     .call(RuntimeCallAb0b::First)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn runtime(&self) -> RuntimeCall {
        let call = runtime::Call::new(self.client, &RUNTIME);
        RuntimeCall(call)
    }
}

runtime::builder!(RUNTIME, RuntimeCall, RuntimeResponse);

impl RuntimeCall {
    pub fn call(self, value: RuntimeCallAb0b) -> Self {
        Self(self.0.query("call", value))
    }
}

runtime::open_enum! {
    /// The parameter `call`.
    pub enum RuntimeCallAb0b {
        First = "first",
        Last = "last",
        Other(::std::string::String),
    }
}

/// The 200 response of `DELETE /runtime`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeResponse {
    pub seconds: ::std::option::Option<i64>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(RuntimeResponse);

impl runtime::Decode for RuntimeResponse {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.object(
            &mut [],
            &mut [
                ("seconds", &mut self.seconds),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for RuntimeResponse {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.optional("seconds", &self.seconds, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// `PATCH /runtime`.
pub static RUNTIME_CALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "runtimeCall", runtime::Method::Patch, "/runtime")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Runtime<'_> {
    /// `PATCH /runtime`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_clashing_names()
    ///     .runtime()
    ///     .call()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(&self) -> RuntimeCall_ {
        let call = runtime::Call::new(self.client, &RUNTIME_CALL);
        RuntimeCall_(call)
    }
}

runtime::builder!(RUNTIME_CALL, RuntimeCall_, ());
}
