mod session {
//! The operations of `session`.

use crate::runtime;

/// The operations of [`session`](self).
#[derive(Clone, Copy, Debug)]
pub struct Session<'a> {
    client: &'a runtime::Client,
}

impl<'a> Session<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&READ_SESSION];

/// `GET /session`.
pub static READ_SESSION: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "readSession", runtime::Method::Get, "/session")
        .parameters(&[
            runtime::Parameter::cookie("session_id").required(),
            runtime::Parameter::cookie("theme").one_of(&["dark", "light"]),
            runtime::Parameter::cookie("seen").explode(false),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Session<'_> {
    /// `GET /session`
    ///
    /// - `session_id`
    ///
    /// ```no_run
    /// use cases::parameters_cookie::session::ReadSessionTheme;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_cookie()
    ///     .session()
    ///     .read_session("value")
    ///     .theme(ReadSessionTheme::Dark)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_session(&self, session_id: impl Into<String>) -> ReadSession {
        let call = runtime::Call::new(self.client, &READ_SESSION)
            .cookie("session_id", runtime::Value::text(session_id));
        ReadSession(call)
    }
}

runtime::builder!(READ_SESSION, ReadSession, ());

impl ReadSession {
    pub fn theme(self, value: ReadSessionTheme) -> Self {
        Self(self.0.cookie("theme", value))
    }

    pub fn seen(self, value: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.cookie("seen", runtime::Value::list(value)))
    }
}

runtime::open_enum! {
    /// The parameter `theme`.
    pub enum ReadSessionTheme {
        Dark = "dark",
        Light = "light",
        Other(String),
    }
}
}
