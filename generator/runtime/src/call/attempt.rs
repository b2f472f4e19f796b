//! The result of one attempt.

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

/// The reason why an attempt has no whole response.
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

    /// The kind of the error that it is returned as.
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
                    Failure::Unprocessed => "the server rejected the request without acting on it",
                    Failure::ConnectionLost => "the connection broke; the server may have acted on the request",
                    Failure::Unsendable => "the request cannot be sent",
                    Failure::Upload => {
                        "the stream of the body failed; the server may have acted on the part that it received"
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

/// The result of an attempt, as far as another attempt depends on it.
pub(crate) fn attempted(result: &Result<Response<Payload>, Fault>) -> Attempted {
    match result {
        Ok(response) => Attempted::Answered(response.status()),
        Err(fault) => fault.attempted(),
    }
}

/// How long to wait after a number of attempts, given the result of the last one; `None` if the server asks for a
/// longer wait than a call should have.
pub(crate) fn pause(shared: &Shared, attempts: u32, last: &Result<Response<Payload>, Fault>) -> Option<Duration> {
    let response = last.as_ref().ok();
    let asked =
        response.and_then(|response| retry::asked(response.status(), response.headers(), shared.timer.wall_clock()));
    retry::backoff(attempts, asked, &shared.jitter)
}

/// The body of a response, as far as it has arrived.
pub(crate) enum Payload {
    Whole(Bytes),
    /// Boxed, since most bodies are whole, and this keeps the enum small.
    Open(Box<Open>),
}

impl Payload {
    /// The body of a response that was not to be kept open.
    pub(crate) fn into_bytes(self) -> Bytes {
        match self {
            Self::Whole(bytes) => bytes,
            Self::Open(_) => Bytes::new(),
        }
    }
}

/// The responses whose body is returned while it still arrives.
#[derive(Clone, Copy)]
pub(crate) enum Streams {
    /// None: all bodies are read first.
    Nothing,
    /// All successes.
    Successes,
    /// Successes that are streams of items.
    #[cfg(feature = "cli")]
    OfItems,
    /// Those that are streams according to the operation's table.
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
