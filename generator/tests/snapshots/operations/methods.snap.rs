mod all {
//! The operations of `all`.

use crate::runtime;

/// The operations of [`all`](self).
#[derive(Clone, Copy, Debug)]
pub struct All<'a> {
    client: &'a runtime::Client,
}

impl<'a> All<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[
    &TRACE_ALL,
    &PATCH_ALL,
    &HEAD_ALL,
    &OPTIONS_ALL,
    &DELETE_ALL,
    &GET_ALL,
];

/// `TRACE /all`.
pub static TRACE_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "traceAll", runtime::Method::Trace, "/all")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl All<'_> {
    /// `TRACE /all`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_methods()
    ///     .all()
    ///     .trace_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn trace_all(&self) -> TraceAll {
        let call = runtime::Call::new(self.client, &TRACE_ALL);
        TraceAll(call)
    }
}

runtime::builder!(TRACE_ALL, TraceAll, ());

/// `PATCH /all`.
pub static PATCH_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "patchAll", runtime::Method::Patch, "/all")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl All<'_> {
    /// `PATCH /all`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_methods()
    ///     .all()
    ///     .patch_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_all(&self) -> PatchAll {
        let call = runtime::Call::new(self.client, &PATCH_ALL);
        PatchAll(call)
    }
}

runtime::builder!(PATCH_ALL, PatchAll, ());

/// `HEAD /all`.
pub static HEAD_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "headAll", runtime::Method::Head, "/all")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl All<'_> {
    /// `HEAD /all`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_methods()
    ///     .all()
    ///     .head_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head_all(&self) -> HeadAll {
        let call = runtime::Call::new(self.client, &HEAD_ALL);
        HeadAll(call)
    }
}

runtime::builder!(HEAD_ALL, HeadAll, ());

/// `OPTIONS /all`.
pub static OPTIONS_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "optionsAll", runtime::Method::Options, "/all")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl All<'_> {
    /// `OPTIONS /all`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_methods()
    ///     .all()
    ///     .options_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn options_all(&self) -> OptionsAll {
        let call = runtime::Call::new(self.client, &OPTIONS_ALL);
        OptionsAll(call)
    }
}

runtime::builder!(OPTIONS_ALL, OptionsAll, ());

/// `DELETE /all`.
pub static DELETE_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "deleteAll", runtime::Method::Delete, "/all")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl All<'_> {
    /// `DELETE /all`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_methods()
    ///     .all()
    ///     .delete_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_all(&self) -> DeleteAll {
        let call = runtime::Call::new(self.client, &DELETE_ALL);
        DeleteAll(call)
    }
}

runtime::builder!(DELETE_ALL, DeleteAll, ());

/// `GET /all`.
pub static GET_ALL: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "getAll", runtime::Method::Get, "/all")
        .outcomes(&[runtime::Outcome::empty(204)]);

impl All<'_> {
    /// `GET /all`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .operations_methods()
    ///     .all()
    ///     .get_all()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_all(&self) -> GetAll {
        let call = runtime::Call::new(self.client, &GET_ALL);
        GetAll(call)
    }
}

runtime::builder!(GET_ALL, GetAll, ());
}
