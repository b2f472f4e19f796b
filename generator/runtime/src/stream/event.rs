//! One server-sent event.

use crate::json::{Encode, Extra, Writer};
use std::time::Duration;

/// A server-sent event (HTML, *Server-sent events*), its data read as JSON of a `T`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The type of the event; `message` if the server does not name one.
    pub event: String,
    /// The decoded data; `None` if it is not JSON at all, such as the `[DONE]` that some servers send last.
    pub data: Option<T>,
    /// The data as received.
    pub text: String,
    /// The last id that the server sent, with this event or an earlier one. To continue from here, send it as
    /// `Last-Event-ID`.
    pub id: Option<String>,
    /// The time that the server asks to wait before reconnecting, if it sent one since the previous event.
    pub retry: Option<Duration>,
}

/// The form that the command line prints.
impl<T: Encode> Encode for Event<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        writer.member("event", &self.event);
        match &self.data {
            Some(data) => writer.member("data", data),
            None => writer.member("data", &self.text),
        }
        if let Some(id) = &self.id {
            writer.member("id", id);
        }
        if let Some(retry) = self.retry {
            writer.member("retry", &u64::try_from(retry.as_millis()).unwrap_or(u64::MAX));
        }
        writer.end_object(&Extra::new());
    }
}
