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

/// Server-sent events, as they come; the data of each is JSON of a `T`.
///
/// One event is as large as the client takes of a response at most. There is no limit to the time between two, since a server
/// that has nothing to say is not a server that is gone; [`Events::idle_timeout`] sets one. The connection is not made again
/// when it ends: what is asked for twice may be done twice.
pub struct Events<T> {
    download: Download,
    /// Apart, so that events which are one of several responses take little room.
    lines: Box<EventLines>,
    /// What has come of a response that is no stream, which its media type says.
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

    /// The last id that the server gave; to go on from here, send it as `Last-Event-ID`.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        self.lines.last_id()
    }

    /// How long the server may say nothing at all, not even a comment.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.download = self.download.idle_timeout(timeout);
        self
    }

    pub(super) const fn download(&self) -> &Download {
        &self.download
    }

    /// Whether the response says that it is no stream of events.
    pub(super) const fn is_other(&self) -> bool {
        self.other.is_some()
    }
}

impl<T: Decode> Events<T> {
    /// The next event; `None` when the server has ended the stream. To drop the future loses no event.
    ///
    /// # Errors
    ///
    /// As [`Download::chunk`](crate::Download::chunk), and if an event is too large. If the response is of another media type and
    /// no stream, the error holds it. [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the data is not the JSON of a `T`: the
    /// error holds the data as its body, and the stream goes on.
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

/// An event of these fields and its data.
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
        // A server that has nothing to say is not gone; one that does not finish what is no stream is.
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
