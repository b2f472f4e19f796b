//! The transport of requests: a trait, and its implementations over reqwest and over hyper.

mod connection;
#[cfg(feature = "hyper")]
mod over_hyper;
#[cfg(feature = "reqwest")]
mod over_reqwest;
#[cfg(feature = "reqwest")]
mod proxy;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
mod tls;

pub(crate) use self::connection::{Connection, Proxy};
#[cfg(feature = "hyper")]
pub use self::over_hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::over_reqwest::ReqwestTransport;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
pub use self::tls::Tls;
use bytes::Bytes;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A future on the heap, which can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends a request and returns the head of its response.
///
/// A transport follows no redirect, adds no credential and retries nothing: the caller does that. Dropping the future
/// abandons the request.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and waits for the head of its response.
    ///
    /// # Errors
    ///
    /// A [`TransportError`] if no response comes back.
    fn send(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>>;
}

/// The body of a request.
#[non_exhaustive]
pub enum Outgoing {
    /// No body at all.
    None,
    /// A body of known length, which can be empty.
    Whole(Bytes),
    /// A body that comes piece by piece.
    Streamed(Box<dyn Chunks>),
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Whole(bytes) => write!(f, "Whole({} bytes)", bytes.len()),
            Self::Streamed(_) => f.write_str("Streamed"),
        }
    }
}

/// A body that comes piece by piece.
pub trait Chunks: Send {
    /// The next piece, `None` at the end. It is not called again after the end or an error.
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>>;

    /// The length of the whole body in bytes, if it is known in advance; transports send it as `Content-Length`.
    fn length(&self) -> Option<u64> {
        None
    }
}

/// A body in one piece.
impl Chunks for Option<Bytes> {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        Poll::Ready(self.take().map(Ok))
    }
}

/// The reason why no response arrived, or not all of it.
#[derive(Debug)]
pub struct TransportError {
    failure: Failure,
    source: Box<dyn std::error::Error + Send + Sync>,
}

/// How far a request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// No connection could be made. The server has seen nothing.
    NotConnected,
    /// No connection could be made in time. The server has seen nothing.
    ConnectTimeout,
    /// The server rejected the request without acting on it, as HTTP/2 allows.
    Unprocessed,
    /// The connection broke, or the response is not HTTP. The server may have acted on the request.
    ConnectionLost,
    /// The transport cannot send such a request; the server has seen nothing.
    Unsendable,
    /// The caller's own stream failed while it was sent; the server may have seen a part of it.
    Upload,
}

impl TransportError {
    /// A failure and its cause.
    pub fn new(failure: Failure, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            failure,
            source: source.into(),
        }
    }

    /// How far the request got.
    #[must_use]
    pub const fn failure(&self) -> Failure {
        self.failure
    }

    /// Whether an HTTP error is caused by the body of the request.
    #[cfg(any(feature = "hyper", feature = "reqwest"))]
    fn is_upload(error: &(dyn std::error::Error + 'static)) -> bool {
        causes(error)
            .find_map(|error| error.downcast_ref::<Self>())
            .is_some_and(|error| error.failure == Failure::Upload)
    }

    pub(crate) fn into_source(self) -> Box<dyn std::error::Error + Send + Sync> {
        self.source
    }
}

/// An error and its causes.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
fn causes<'e>(
    error: &'e (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'e (dyn std::error::Error + 'static)> {
    std::iter::successors(Some(error), |error: &&'e _| (*error).source())
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.failure {
            Failure::NotConnected => "no connection could be made",
            Failure::ConnectTimeout => "no connection could be made in time",
            Failure::Unprocessed => "the server rejected the request",
            Failure::ConnectionLost => "the connection broke",
            Failure::Unsendable => "the request cannot be sent",
            Failure::Upload => "the stream of the body failed",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
