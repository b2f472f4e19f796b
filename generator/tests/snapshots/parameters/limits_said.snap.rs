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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FIND_THINGS];

/// `GET /things`.
pub static FIND_THINGS: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "findThings", runtime::Method::Get, "/things")
        .parameters(&[
            runtime::Parameter::query("wait").rule(runtime::Rule::integer(None, Some(30))),
            runtime::Parameter::query("rank").rule(runtime::Rule::integer(Some(3), None)),
            runtime::Parameter::query("ids").rule(runtime::Rule::new().unique()),
            runtime::Parameter::query("names").rule(runtime::Rule::new().unique()),
            runtime::Parameter::query("more"),
            runtime::Parameter::query("order"),
            runtime::Parameter::query("size").rule(runtime::Rule::integer(None, Some(5000))),
            runtime::Parameter::query("pair").rule(runtime::Rule::integer(Some(1), Some(100))),
            runtime::Parameter::query("depth").rule(runtime::Rule::new().multiple_of(5.0)),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Things<'_> {
    /// `GET /things`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_limits_said()
    ///     .things()
    ///     .find_things()
    ///     .wait(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_things(&self) -> FindThings {
        let call = runtime::Call::new(self.client, &FIND_THINGS);
        FindThings(call)
    }
}

runtime::builder!(FIND_THINGS, FindThings, ());

impl FindThings {
    /// Wait 30 minutes.
    ///
    /// At most 30.
    pub fn wait(self, value: i64) -> Self {
        Self(self.0.query("wait", value))
    }

    /// Of 3 admins, an orange one.
    ///
    /// At least 3.
    pub fn rank(self, value: i64) -> Self {
        Self(self.0.query("rank", value))
    }

    /// The unique ids.
    ///
    /// Items are unique.
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("ids", runtime::Value::texts(value)))
    }

    /// Names must be unique.
    pub fn names(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("names", runtime::Value::texts(value)))
    }

    /// By default, 10 more are shown.
    ///
    /// Default: `1`.
    pub fn more(self, value: i64) -> Self {
        Self(self.0.query("more", value))
    }

    /// Ascending by default.
    ///
    /// Default: `asc`.
    pub fn order(self, value: impl Into<String>) -> Self {
        Self(self.0.query("order", runtime::Value::text(value)))
    }

    /// The default is 1,000, of up to 5,000.
    pub fn size(self, value: i64) -> Self {
        Self(self.0.query("size", value))
    }

    /// In the range \[1,100\].
    pub fn pair(self, value: i64) -> Self {
        Self(self.0.query("pair", value))
    }

    /// Up to 5 levels.
    ///
    /// A multiple of 5.
    pub fn depth(self, value: i64) -> Self {
        Self(self.0.query("depth", value))
    }
}
}
