mod modes {
//! The operations of `modes`.

use crate::runtime;

/// The operations of [`modes`](self).
#[derive(Clone, Copy, Debug)]
pub struct Modes<'a> {
    client: &'a runtime::Client,
}

impl<'a> Modes<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&SET_MODES];

/// `POST /modes`.
pub static SET_MODES: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "setModes", runtime::Method::Post, "/modes")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("mode"),
                runtime::Field::new("other"),
                runtime::Field::new("unsaid"),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Modes<'_> {
    /// `POST /modes`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .examples_shown_word()
    ///     .modes()
    ///     .set_modes()
    ///     .mode("value")
    ///     .other("real")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_modes(&self) -> SetModes {
        let call = runtime::Call::new(self.client, &SET_MODES);
        SetModes(call)
    }
}

runtime::builder!(SET_MODES, SetModes, ());

impl SetModes {
    pub fn mode(self, value: impl Into<String>) -> Self {
        Self(self.0.form("mode", runtime::Value::text(value)))
    }

    pub fn other(self, value: impl Into<String>) -> Self {
        Self(self.0.form("other", runtime::Value::text(value)))
    }

    pub fn unsaid(self, value: impl Into<String>) -> Self {
        Self(self.0.form("unsaid", runtime::Value::text(value)))
    }
}
}
