//! Sends a request once and takes the answer in.

use super::open::Open;
use super::race::race;
use crate::client::{Settings, Shared};
use crate::error::{Deadline, Error, ErrorKind, Result};
use crate::response::{Head, Response};
use crate::retry::Attempted;
use crate::transport::{BoxFuture, Chunks, Failure, Outgoing, TransportError};
use bytes::Bytes;
use http::header::SET_COOKIE;
use http::{Request, StatusCode};
use std::sync::Arc;
use std::time::Duration;

/// Why an attempt gave no whole answer.
pub(crate) enum Fault {
    Transport(TransportError),
    Timeout(Deadline, Duration),
    TooLarge(usize),
}

impl Fault {
    pub(super) fn attempted(&self) -> Attempted {
        match self {
            Self::Transport(error) => Attempted::Failed(error.failure()),
            Self::Timeout(Deadline::Call, _) | Self::TooLarge(_) => Attempted::Final,
            Self::Timeout(_, _) => Attempted::TimedOut,
        }
    }

    /// The kind of the error that it becomes.
    pub(super) fn kind(&self) -> ErrorKind {
        match self {
            Self::Transport(error) => match error.failure() {
                Failure::Connect => ErrorKind::Connect,
                Failure::ConnectTimeout => ErrorKind::Timeout(Deadline::Connect),
                Failure::Connection => ErrorKind::Connection,
                Failure::Unsendable => ErrorKind::InvalidArgument,
                Failure::Upload => ErrorKind::Upload,
            },
            Self::Timeout(deadline, _) => ErrorKind::Timeout(*deadline),
            Self::TooLarge(_) => ErrorKind::TooLarge,
        }
    }

    pub(crate) fn into_error(self) -> Error {
        let kind = self.kind();
        match self {
            Self::Transport(error) => {
                let message = match error.failure() {
                    Failure::Connect => "no connection to the server could be made",
                    Failure::ConnectTimeout => "no connection to the server could be made in time",
                    Failure::Connection => "the connection broke; the server may have acted on the request",
                    Failure::Unsendable => "the request cannot be sent",
                    Failure::Upload => {
                        "the stream to be sent failed; the server may have acted on the part that it got"
                    }
                };
                Error::new(kind, message).because(error.into_source())
            }
            Self::Timeout(deadline, limit) => {
                let (what, setting) = match deadline {
                    Deadline::Call => ("the call", "call_timeout"),
                    Deadline::Idle => ("the next piece of the answer", "idle_timeout"),
                    _ => ("the attempt", "attempt_timeout"),
                };
                let message = format!(
                    "{what} took longer than {limit:?}; the server may have acted on the request; `{setting}` sets the \
                     limit"
                );
                Error::new(kind, message)
            }
            Self::TooLarge(limit) => Error::new(
                kind,
                format!("the answer is larger than {limit} bytes; `max_body` sets the limit"),
            ),
        }
    }
}

/// The body of an answer, as far as it has come.
pub(crate) enum Payload {
    Whole(Bytes),
    Open(Open),
}

impl Payload {
    /// The body where none was to be kept open.
    pub(crate) fn into_bytes(self) -> Bytes {
        match self {
            Self::Whole(bytes) => bytes,
            Self::Open(_) => Bytes::new(),
        }
    }
}

/// Says of which answers the body is handed over while it still comes.
pub(crate) trait Streams: Sync {
    fn streams(&self, status: StatusCode, content_type: &str) -> bool;
}

/// All bodies are taken in first.
pub(crate) struct Nothing;

impl Streams for Nothing {
    fn streams(&self, _: StatusCode, _: &str) -> bool {
        false
    }
}

/// The bodies of all successes are handed over.
pub(crate) struct Successes;

impl Streams for Successes {
    fn streams(&self, status: StatusCode, _: &str) -> bool {
        status.is_success()
    }
}

/// Sends a request once. `left` is what is left of the call's time; the attempt has its own limit within it.
///
/// The request is handed to the transport before the future is made: a future keeps room for what it is given as well as for
/// what it hands on, and the request is the largest of it.
pub(crate) fn attempt<'a>(
    shared: &'a Shared,
    request: Request<Outgoing>,
    settings: &'a Settings,
    left: Duration,
    streams: &'a dyn Streams,
) -> impl Future<Output = Result<Response<Payload>, Fault>> + Send + 'a {
    let (deadline, allowed, limit) = if left < settings.attempt_timeout {
        (Deadline::Call, left, settings.call_timeout)
    } else {
        (Deadline::Attempt, settings.attempt_timeout, settings.attempt_timeout)
    };
    // A timer has steps, within which a server on this machine may answer; no time is none nevertheless.
    let sending = (!allowed.is_zero()).then(|| (shared.transport.send(request), shared.timer.sleep(allowed)));
    async move {
        let late = Fault::Timeout(deadline, limit);
        let Some((sending, end)) = sending else {
            return Err(late);
        };
        // On the heap by itself: allocators are quick about small blocks, and slow about one of all that a call keeps.
        let mut exchange = Box::pin(exchange(
            shared,
            sending,
            settings.idle_timeout,
            settings.max_body,
            streams,
        ));
        race(exchange.as_mut(), end).await.unwrap_or(Err(late))
    }
}

async fn exchange(
    shared: &Shared,
    sending: BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>>,
    idle_timeout: Duration,
    max_body: usize,
    streams: &dyn Streams,
) -> Result<Response<Payload>, Fault> {
    let (mut answer, chunks) = head(sending.await.map_err(Fault::Transport)?);
    let open = Open::new(chunks, Arc::clone(&shared.timer), idle_timeout);
    *answer.value_mut() = if streams.streams(answer.status(), answer.content_type()) {
        Payload::Open(open)
    } else {
        Payload::Whole(open.collect(max_body).await?)
    };
    Ok(answer)
}

/// What came before the body of an answer, and the body. Cookies are kept out of what is printed.
fn head(answer: http::Response<Box<dyn Chunks>>) -> (Response<Payload>, Box<dyn Chunks>) {
    let (head, chunks) = answer.into_parts();
    let mut headers = head.headers;
    for (name, value) in &mut headers {
        if name == SET_COOKIE {
            value.set_sensitive(true);
        }
    }
    let head = Head {
        status: head.status,
        headers,
        attempts: 1,
        url: String::new(),
    };
    (Response::new(Payload::Whole(Bytes::new()), head), chunks)
}
