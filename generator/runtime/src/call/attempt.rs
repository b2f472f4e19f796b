//! What one sending of a request comes to.

use super::open::Open;
use crate::client::Shared;
use crate::error::{Deadline, Error, ErrorKind};
#[cfg(feature = "cli")]
use crate::media;
use crate::operation::{self, Outcomes};
use crate::response::Response;
use crate::retry::{self, Attempted};
use crate::transport::{Failure, TransportError};
use bytes::Bytes;
use http::StatusCode;
use std::time::Duration;

/// Why an attempt gave no whole response.
pub(crate) enum Fault {
    Transport(TransportError),
    Timeout(Deadline, Duration),
    TooLarge(usize),
}

impl Fault {
    fn attempted(&self) -> Attempted {
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
                Failure::NotConnected => ErrorKind::NotConnected,
                Failure::ConnectTimeout => ErrorKind::Timeout(Deadline::Connect),
                Failure::Unprocessed | Failure::ConnectionLost => ErrorKind::ConnectionLost,
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
                    Failure::NotConnected => "no connection to the server could be made",
                    Failure::ConnectTimeout => "no connection to the server could be made in time",
                    Failure::Unprocessed => "the server gave the request back without acting on it",
                    Failure::ConnectionLost => "the connection broke; the server may have acted on the request",
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
                    Deadline::Idle => ("the next piece of the response", "idle_timeout"),
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
                format!("the response is larger than {limit} bytes; `max_body` sets the limit"),
            ),
        }
    }
}

/// What came of an attempt, for whoever decides about another.
pub(crate) fn attempted(result: &Result<Response<Payload>, Fault>) -> Attempted {
    match result {
        Ok(response) => Attempted::Answered(response.status()),
        Err(fault) => fault.attempted(),
    }
}

/// How long to wait after so many attempts, of which the last came to this; `None` if the server asks for more than a call
/// should wait.
pub(crate) fn pause(shared: &Shared, attempts: u32, last: &Result<Response<Payload>, Fault>) -> Option<Duration> {
    let response = last.as_ref().ok();
    let asked =
        response.and_then(|response| retry::asked(response.status(), response.headers(), shared.timer.wall_clock()));
    retry::backoff(attempts, asked, &shared.jitter)
}

/// The body of a response, as far as it has come.
pub(crate) enum Payload {
    Whole(Bytes),
    /// Apart: most bodies are whole, and those take little room.
    Open(Box<Open>),
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

/// The responses of which the body is handed over while it still comes.
#[derive(Clone, Copy)]
pub(crate) enum Streams {
    /// None: all bodies are taken in first.
    Nothing,
    /// All successes.
    Successes,
    /// Those of the successes that are streams of items.
    #[cfg(feature = "cli")]
    OfItems,
    /// Those that the table of the operation says are.
    AsPromised(&'static dyn Outcomes),
}

impl Streams {
    pub(super) fn has(self, status: StatusCode, content_type: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::Successes => status.is_success(),
            #[cfg(feature = "cli")]
            Self::OfItems => status.is_success() && media::stream(content_type).is_some(),
            Self::AsPromised(outcomes) => operation::is_stream(outcomes, status, content_type),
        }
    }
}
