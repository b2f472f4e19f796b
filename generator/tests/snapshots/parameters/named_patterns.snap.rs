mod messages {
//! The operations of `messages`.

use crate::runtime;

/// The operations of [`messages`](self).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    client: &'a runtime::Client,
}

impl<'a> Messages<'a> {
    pub(super) fn new(client: &'a runtime::Client) -> Self {
        Self { client }
    }
}

/// The operations of this group, in document order.
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&FETCH_MESSAGE];

/// `GET /messages/{Sid}`.
pub static FETCH_MESSAGE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "fetchMessage", runtime::Method::Get, "/messages/{Sid}")
        .parameters(&[
            runtime::Parameter::path("Sid").text(&super::MessageSid::RULE),
            runtime::Parameter::query("After").text(&super::MessageSid::RULE),
            runtime::Parameter::query("Odd"),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Messages<'_> {
    /// `GET /messages/{Sid}`
    ///
    /// - `sid`
    ///
    /// ```no_run
    /// use cases::parameters_named_patterns::MessageSid;
    ///
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .parameters_named_patterns()
    ///     .messages()
    ///     .fetch_message(&MessageSid::new("SM0000")?)
    ///     .after(MessageSid::new("SM0000")?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch_message(&self, sid: &super::MessageSid) -> FetchMessage {
        let call = runtime::Call::new(self.client, &FETCH_MESSAGE).path("Sid", sid);
        FetchMessage(call)
    }
}

runtime::builder!(FETCH_MESSAGE, FetchMessage, ());

impl FetchMessage {
    pub fn after(self, value: super::MessageSid) -> Self {
        Self(self.0.query("After", value))
    }

    /// Matches `^(?=a)b$`.
    pub fn odd(self, value: impl Into<String>) -> Self {
        Self(self.0.query("Odd", runtime::Value::text(value)))
    }
}
}

mod patterns {
//! Strings with a pattern.

use crate::runtime;

/// A string that matches `^(SM|MM)[0-9a-f]{4}$`.
pub type MessageSid = runtime::Text<MessageSidRule>;

/// The rule of [`MessageSid`].
pub enum MessageSidRule {}

impl runtime::HasRule for MessageSidRule {
    const RULE: runtime::TextRule = runtime::TextRule::new("MessageSid")
        .pattern("^(SM|MM)[0-9a-f]{4}$", &[])
        .length(6, 6);
}
}
