//! Bodies of server-sent events.

use super::framing::{EventLines, Fields};
use super::{Download, Event};
use crate::error::Result;
use crate::json::{self, Decode};
use crate::media;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// Server-sent events, as they arrive; the data of each is JSON of a `T`.
///
/// The client's limit of size applies to each event. The time between two events is not limited, since a server without
/// news is not gone; [`Events::idle_timeout`] sets a limit. When the connection ends, it is not opened again: repeating
/// the request might repeat its effect.
pub struct Events<T> {
    download: Download,
    /// Boxed, so that an enum with this as one of several responses stays small.
    lines: Box<EventLines>,
    /// The collected body of a response whose media type is not an event stream.
    other: Option<Vec<u8>>,
    gives: PhantomData<fn() -> T>,
}

impl<T> Events<T> {
    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.download.status()
    }

    /// The headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.download.headers()
    }

    /// The last id that the server sent. To continue from here, send it as `Last-Event-ID`.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        self.lines.last_id()
    }

    /// Limits the time in which the server sends nothing at all, not even a comment; `None` removes the limit.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.download = self.download.idle_timeout(timeout);
        self
    }

    pub(super) const fn download(&self) -> &Download {
        &self.download
    }

    /// Whether the response's media type is not an event stream.
    pub(super) const fn is_other(&self) -> bool {
        self.other.is_some()
    }
}

impl<T: Decode> Events<T> {
    /// The next event; `None` when the server has ended the stream. Dropping the future loses no event.
    ///
    /// # Errors
    ///
    /// As [`Download::chunk`](crate::Download::chunk), and if an event is too large. If the response has another media
    /// type and is no stream, the error has the response. [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the data
    /// is not the JSON of a `T`: the error has the data as its body, and the stream continues.
    pub async fn next(&mut self) -> Option<Result<Event<T>>> {
        poll_fn(|context| self.poll_event(context)).await
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>>>> {
        if let Some(said) = &mut self.other {
            let error = self.download.poll_other(said, "events", context);
            return error.map(|error| error.map(Err));
        }
        let next = ready!(
            self.download
                .poll_item(&mut *self.lines, "an event of the response", context)
        );
        Poll::Ready(next.map(|fields| fields.and_then(|fields| self.event(fields))))
    }

    fn event(&self, fields: Fields) -> Result<Event<T>> {
        let data = json::decode_event(&fields.event, &fields.data)
            .map_err(|error| self.download.undecodable(fields.data.as_bytes(), error))?;
        Ok(event(fields, data))
    }
}

/// An event of these fields and its decoded data.
pub(super) fn event<T>(fields: Fields, data: Option<T>) -> Event<T> {
    let kind = if fields.event.is_empty() {
        "message".to_owned()
    } else {
        fields.event
    };
    Event {
        event: kind,
        data,
        text: fields.data,
        id: fields.id,
        retry: fields.retry,
    }
}

impl<T> From<Download> for Events<T> {
    fn from(download: Download) -> Self {
        let is_other = !media::can_be_events(download.content_type());
        // A server without news is not gone, so an event stream has no idle timeout. Any other body has one.
        let download = if is_other {
            download
        } else {
            download.idle_timeout(None)
        };
        Self {
            download,
            lines: Box::default(),
            other: is_other.then(Vec::new),
            gives: PhantomData,
        }
    }
}

impl<T: Decode> Stream for Events<T> {
    type Item = Result<Event<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(context)
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Events").field(&self.download).finish()
    }
}
