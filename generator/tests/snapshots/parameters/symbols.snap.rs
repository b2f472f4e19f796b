mod calls {
//! The operations of `calls`.

use crate::runtime;

/// The operations of [`calls`](self).
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    client: &'a runtime::Client,
}

impl<'a> Calls<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&LIST_CALLS];

/// `GET /calls`.
pub static LIST_CALLS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "listCalls", runtime::Method::Get, "/calls")
        .parameters(&[
            runtime::Parameter::query("StartTime"),
            runtime::Parameter::query("StartTime<"),
            runtime::Parameter::query("StartTime>"),
            runtime::Parameter::query("filter[name]"),
            runtime::Parameter::query("$top"),
            runtime::Parameter::query("名前"),
            runtime::Parameter::query("user.id"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Calls<'_> {
    /// `GET /calls`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_symbols()
    ///     .calls()
    ///     .list_calls()
    ///     .start_time("2026-01-31T12:00:00Z".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_calls(&self) -> ListCalls {
        let call = runtime::Call::new(self.client, &LIST_CALLS);
        ListCalls(call)
    }
}

runtime::builder!(LIST_CALLS, ListCalls, ());

impl ListCalls {
    pub fn start_time(self, value: runtime::DateTime) -> Self {
        Self(self.0.query("StartTime", value))
    }

    /// Named `StartTime<` in the API.
    pub fn start_time_less(self, value: runtime::DateTime) -> Self {
        Self(self.0.query("StartTime<", value))
    }

    /// Named `StartTime>` in the API.
    pub fn start_time_greater(self, value: runtime::DateTime) -> Self {
        Self(self.0.query("StartTime>", value))
    }

    pub fn filter_name(self, value: impl Into<String>) -> Self {
        Self(self.0.query("filter[name]", runtime::Value::text(value)))
    }

    pub fn top(self, value: i64) -> Self {
        Self(self.0.query("$top", value))
    }

    /// Named `名前` in the API.
    pub fn ming_qian(self, value: impl Into<String>) -> Self {
        Self(self.0.query("名前", runtime::Value::text(value)))
    }

    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("user.id", runtime::Value::text(value)))
    }
}
}
