mod echo {
//! The operations of `echo`.

use crate::runtime;

/// The operations of [`echo`](self).
#[derive(Clone, Copy, Debug)]
pub struct Echo<'a> {
    client: &'a runtime::Client,
}

impl<'a> Echo<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&ECHO];

/// `GET /echo`.
pub static ECHO: runtime::Operation<String> =
    runtime::Operation::new(&super::API, "echo", runtime::Method::Get, "/echo")
        .outcomes(&[runtime::Outcome::json(200).range()]);

impl Echo<'_> {
    /// `GET /echo`
    ///
    /// Response: What was said.
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .responses_default_only()
    ///     .echo()
    ///     .echo()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn echo(&self) -> EchoCall {
        let call = runtime::Call::new(self.client, &ECHO);
        EchoCall(call)
    }
}

runtime::builder!(ECHO, EchoCall, String);
}
