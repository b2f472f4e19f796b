mod loop_ {
//! The operations of `loop_`.

use crate::runtime;

/// The operations of [`loop_`](self).
#[derive(Clone, Copy, Debug)]
pub struct Loop<'a> {
    client: &'a runtime::Client,
}

impl<'a> Loop<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&MATCH];

/// `GET /type/{type}`.
pub static MATCH: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "match", runtime::Method::Get, "/type/{type}")
        .parameters(&[
            runtime::Parameter::path("type"),
            runtime::Parameter::query("self").required(),
            runtime::Parameter::query("send"),
            runtime::Parameter::query("into"),
            runtime::Parameter::query("async"),
            runtime::Parameter::query("call"),
            runtime::Parameter::query("value"),
            runtime::Parameter::query("client"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Loop<'_> {
    /// `GET /type/{type}`
    ///
    /// - `type_`
    /// - `self_`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_keywords()
    ///     .loop_()
    ///     .match_("value", "value")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn match_(&self, type_: impl Into<String>, self_: impl Into<String>) -> Match {
        let call = runtime::Call::new(self.client, &MATCH)
            .path("type", runtime::Value::text(type_))
            .query("self", runtime::Value::text(self_));
        Match(call)
    }
}

runtime::builder!(MATCH, Match, ());

impl Match {
    pub fn send_(self, value: impl Into<String>) -> Self {
        Self(self.0.query("send", runtime::Value::text(value)))
    }

    pub fn into_(self, value: impl Into<String>) -> Self {
        Self(self.0.query("into", runtime::Value::text(value)))
    }

    pub fn async_(self, value: impl Into<String>) -> Self {
        Self(self.0.query("async", runtime::Value::text(value)))
    }

    pub fn call(self, value: impl Into<String>) -> Self {
        Self(self.0.query("call", runtime::Value::text(value)))
    }

    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.query("value", runtime::Value::text(value)))
    }

    pub fn client(self, value: impl Into<String>) -> Self {
        Self(self.0.query("client", runtime::Value::text(value)))
    }
}
}
