//! Sends a request once and takes the answer in.

use super::race::race;
use crate::client::{Settings, Shared};
use crate::error::{Deadline, Error, ErrorKind, Result};
use crate::response::{Head, Response};
use crate::retry::Attempted;
use crate::transport::{Chunks, Failure, Outgoing, TransportError};
use bytes::{Bytes, BytesMut};
use http::Request;
use http::header::SET_COOKIE;
use std::future::poll_fn;
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

    pub(crate) fn into_error(self) -> Error {
        match self {
            Self::Transport(error) => {
                let (kind, message) = match error.failure() {
                    Failure::Connect => (ErrorKind::Connect, "no connection to the server could be made"),
                    Failure::ConnectTimeout => (
                        ErrorKind::Timeout(Deadline::Connect),
                        "no connection to the server could be made in time",
                    ),
                    Failure::Connection => (
                        ErrorKind::Connection,
                        "the connection broke; the server may have acted on the request",
                    ),
                    Failure::Unsendable => (ErrorKind::InvalidArgument, "the request cannot be sent"),
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
                Error::new(ErrorKind::Timeout(deadline), message)
            }
            Self::TooLarge(limit) => Error::new(
                ErrorKind::TooLarge,
                format!("the answer is larger than {limit} bytes; `max_body` sets the limit"),
            ),
        }
    }
}

/// Sends a request once. `left` is what is left of the call's time; the attempt has its own limit within it.
pub(crate) async fn attempt(
    shared: &Shared,
    request: Request<Outgoing>,
    settings: &Settings,
    left: Duration,
) -> Result<Response, Fault> {
    let (deadline, allowed, limit) = if left < settings.attempt_timeout {
        (Deadline::Call, left, settings.call_timeout)
    } else {
        (Deadline::Attempt, settings.attempt_timeout, settings.attempt_timeout)
    };
    match race(exchange(shared, request, settings), shared.timer.sleep(allowed)).await {
        Some(answer) => answer,
        None => Err(Fault::Timeout(deadline, limit)),
    }
}

async fn exchange(shared: &Shared, request: Request<Outgoing>, settings: &Settings) -> Result<Response, Fault> {
    let answer = shared.transport.send(request).await.map_err(Fault::Transport)?;
    let (head, mut chunks) = answer.into_parts();
    let body = collect(shared, &mut *chunks, settings).await?;
    let mut headers = head.headers;
    for (name, value) in &mut headers {
        if name == SET_COOKIE {
            value.set_sensitive(true);
        }
    }
    Ok(Response::new(
        body,
        Head {
            status: head.status,
            headers,
            attempts: 1,
            url: String::new(),
        },
    ))
}

/// All pieces of a body as one, as long as they keep coming and stay within the limit.
async fn collect(shared: &Shared, chunks: &mut dyn Chunks, settings: &Settings) -> Result<Bytes, Fault> {
    let mut whole = BytesMut::new();
    loop {
        let next = poll_fn(|context| chunks.poll_chunk(context));
        let Some(chunk) = race(next, shared.timer.sleep(settings.idle_timeout)).await else {
            return Err(Fault::Timeout(Deadline::Idle, settings.idle_timeout));
        };
        let Some(chunk) = chunk else { return Ok(whole.freeze()) };
        let chunk = chunk.map_err(Fault::Transport)?;
        if chunk.len() > settings.max_body - whole.len() {
            return Err(Fault::TooLarge(settings.max_body));
        }
        whole.extend_from_slice(&chunk);
    }
}
