//! One server-sent event.

use crate::json::{Encode, Extra, Writer};
use std::time::Duration;

/// A server-sent event (HTML, *Server-sent events*), its data read as JSON of a `T`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What kind of event it is; `message` if the server does not say.
    pub event: String,
    /// The data, decoded; `None` if it is not JSON at all, such as the `[DONE]` with which some servers end. Where the document has events
    /// of several names with data of several types, the name chooses the variant, and a plain text is the data of an event that has one.
    pub data: Option<T>,
    /// The data as it came.
    pub text: String,
    /// The last id that the server gave, with this event or before it; to go on from here, send it as `Last-Event-ID`.
    pub id: Option<String>,
    /// How long the server asks to wait before connecting again, if it does so with this event or between the one before and this.
    pub retry: Option<Duration>,
}

/// As the command line prints it.
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
