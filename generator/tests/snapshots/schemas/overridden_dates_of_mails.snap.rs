mod headers {
//! Response headers.

use crate::runtime;

/// The header `X-Sent`.
pub const X_SENT: runtime::Header<runtime::Rfc2822> = runtime::Header::new("X-Sent");
}

mod messages {
//! The operations of `messages`.

use crate::schemas_overridden_dates_of_mails::models;
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
pub static OPERATIONS: &[&dyn runtime::AnyOperation] = &[&GET_MESSAGE, &ADD_MESSAGE];

/// `GET /messages/{sent}`.
pub static GET_MESSAGE: runtime::Operation<models::Message> =
    runtime::Operation::new(&super::API, "getMessage", runtime::Method::Get, "/messages/{sent}")
        .parameters(&[
            runtime::Parameter::path("sent"),
            runtime::Parameter::query("before"),
            runtime::Parameter::query("days"),
        ])
        .outcomes(&[runtime::Outcome::json(200)]);

impl Messages<'_> {
    /// `GET /messages/{sent}`
    ///
    /// - `sent`
    ///
    /// Response headers: `X-Sent`; see [`headers`](super::headers).
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// let response = client
    ///     .schemas_overridden_dates_of_mails()
    ///     .messages()
    ///     .get_message("Sat, 31 Jan 2026 12:00:00 +0000".parse()?)
    ///     .before("Tue, 18 Aug 2015 17:07:30 +0000".parse()?)
    ///     .days(["Sat, 31 Jan 2026 12:00:00 +0000".parse()?])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message(&self, sent: runtime::Rfc2822) -> GetMessage {
        let call = runtime::Call::new(self.client, &GET_MESSAGE).path("sent", sent);
        GetMessage(call)
    }
}

runtime::builder!(GET_MESSAGE, GetMessage, models::Message);

impl GetMessage {
    pub fn before(self, value: runtime::Rfc2822) -> Self {
        Self(self.0.query("before", value))
    }

    pub fn days(self, value: impl IntoIterator<Item = runtime::Rfc2822>) -> Self {
        Self(self.0.query("days", runtime::Value::list(value)))
    }
}

/// `POST /messages`.
pub static ADD_MESSAGE: runtime::Operation<()> =
    runtime::Operation::new(&super::API, "addMessage", runtime::Method::Post, "/messages")
        .bodies(&[
            runtime::Body::form(&[
                runtime::Field::new("SendAt").required(),
                runtime::Field::new("Until"),
            ]),
        ])
        .outcomes(&[runtime::Outcome::empty(204)]);

impl Messages<'_> {
    /// `POST /messages`
    ///
    /// - `send_at`
    ///
    /// ```no_run
    /// # async fn example(client: &cases::Client) -> cases::Result<()> {
    /// client
    ///     .schemas_overridden_dates_of_mails()
    ///     .messages()
    ///     .add_message("Sat, 31 Jan 2026 12:00:00 +0000".parse()?)
    ///     .until("Sat, 31 Jan 2026 12:00:00 +0000".parse()?)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_message(&self, send_at: runtime::Rfc2822) -> AddMessage {
        let call = runtime::Call::new(self.client, &ADD_MESSAGE).form("SendAt", send_at);
        AddMessage(call)
    }
}

runtime::builder!(ADD_MESSAGE, AddMessage, ());

impl AddMessage {
    pub fn until(self, value: runtime::Rfc2822) -> Self {
        Self(self.0.form("Until", value))
    }
}
}

mod models_message {
//! The schema at `/components/schemas/Message`.

use crate::runtime;

/// The schema `Message`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub sent: runtime::Rfc2822,

    pub moved: Option<runtime::Rfc2822>,

    pub all: Option<Vec<runtime::Rfc2822>>,

    pub seen: Option<runtime::Rfc2822>,

    pub own: Option<runtime::Rfc2822>,

    pub when: Option<MessageWhen>,

    /// Members with unknown names or with values of unexpected types.
    pub extra: runtime::Extra,
}

runtime::debug_as_json!(Message);

impl runtime::Decode for Message {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        reader.demand(1);
        reader.object(
            &mut [
                ("sent", &mut self.sent),
            ],
            &mut [
                ("moved", &mut self.moved),
                ("all", &mut self.all),
                ("seen", &mut self.seen),
                ("own", &mut self.own),
                ("when", &mut self.when),
            ],
            &mut self.extra,
        )
    }
}

impl runtime::Encode for Message {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        writer.begin_object();
        writer.required("sent", &self.sent);
        writer.optional("moved", &self.moved, &self.extra);
        writer.optional("all", &self.all, &self.extra);
        writer.optional("seen", &self.seen, &self.extra);
        writer.optional("own", &self.own, &self.extra);
        writer.optional("when", &self.when, &self.extra);
        writer.end_object(&self.extra);
    }
}

/// The property `when`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageWhen {
    Rfc2822(runtime::Rfc2822),

    Text(String),

    Integer(i64),

    /// A value that fits no other variant.
    Other(runtime::Json),
}

runtime::union_as_json!(MessageWhen, Other);

impl runtime::Decode for MessageWhen {
    fn decode(&mut self, reader: &mut runtime::Reader<'_>) -> runtime::Decoded<()> {
        let mut fit = runtime::Fit::read(reader)?;
        fit.offer(self, Self::Rfc2822);
        fit.offer(self, Self::Text);
        fit.offer(self, Self::Integer);
        fit.finish(reader, self, Self::Other);
        Ok(())
    }
}

impl runtime::Encode for MessageWhen {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Rfc2822(value) => value.encode(writer),
            Self::Text(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}
}
