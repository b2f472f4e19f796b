//! A body that is read piece by piece as it arrives.

use super::framing::Framing;
use super::{Events, Lines};
use crate::apart::Apart;
use crate::call::{Fault, Open, Payload};
use crate::error::{Error, ErrorKind, Result};
use crate::json::DecodeError;
use crate::operation::Description;
use crate::response::{Head, Response};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// A response whose head has arrived and whose body has not: the body is read piece by piece, as fast as the caller
/// asks for it.
///
/// The time limits of the call and of its attempts end with the head. From then on, each piece may take as long as the
/// idle timeout. The size of the whole body is limited only by [`Download::bytes`]. Dropping the download abandons the
/// rest of the body.
pub struct Download {
    pub(super) body: Body,
    /// Boxed, so that an enum with this as one of several responses stays small.
    head: Apart<Head>,
    description: &'static Description,
    /// The size of the largest body, event or line that is collected, in bytes.
    max_body: usize,
}

/// The rest of a body.
pub(super) enum Body {
    /// All of it, already received.
    Whole(Bytes),
    /// The pieces that the transport still returns.
    Open(Box<Open>),
    /// Nothing: the body has ended or failed.
    Over,
}

impl Download {
    pub(crate) fn new(payload: Payload, head: Apart<Head>, description: &'static Description, max_body: usize) -> Self {
        let body = match payload {
            Payload::Whole(bytes) => Body::Whole(bytes),
            Payload::Open(open) => Body::Open(open),
        };
        Self {
            body,
            head,
            description,
            max_body,
        }
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The header `Content-Type`, with its parameters; empty if there is none.
    #[must_use]
    pub fn content_type(&self) -> &str {
        self.head.content_type()
    }

    /// The length of the body in bytes, according to the response; `None` if it does not say.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        let length = self.head.headers.get(CONTENT_LENGTH)?;
        length.to_str().ok()?.parse().ok()
    }

    /// Limits the wait for each further piece, in place of the limit of the call; `None` removes the limit.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        if let Body::Open(open) = &mut self.body {
            open.idle_timeout(timeout.into());
        }
        self
    }

    /// The next piece, in whatever size it arrives; `None` at the end. Dropping the future loses no piece.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::ConnectionLost`](crate::ErrorKind::ConnectionLost) if the connection breaks, and
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) if no piece arrives in time. Nothing follows an error.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// The rest of the body.
    ///
    /// # Errors
    ///
    /// As [`Download::chunk`], and [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) if it is larger than the
    /// client's limit.
    pub async fn bytes(mut self) -> Result<Bytes> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if chunk.len() > self.max_body.saturating_sub(all.len()) {
                return Err(self.too_large("the response"));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// The body as server-sent events.
    #[must_use]
    pub fn events<T>(self) -> Events<T> {
        Events::from(self)
    }

    /// The body as JSON values, one per line or per record.
    #[must_use]
    pub fn lines<T>(self) -> Lines<T> {
        Lines::from(self)
    }

    pub(super) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let next = match &mut self.body {
            Body::Over => return Poll::Ready(None),
            Body::Whole(bytes) => Ok(std::mem::take(bytes)).map(|bytes| (!bytes.is_empty()).then_some(bytes)),
            Body::Open(open) => match open.poll_chunk(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(next) => next.transpose(),
            },
        };
        if !matches!(next, Ok(Some(_))) {
            self.body = Body::Over;
        }
        Poll::Ready(next.map_err(|fault| self.failed(fault)).transpose())
    }

    /// The next item of the body, or the one that its end completes.
    pub(super) fn poll_item<F: Framing>(
        &mut self,
        framing: &mut F,
        what: &str,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<F::Item>>> {
        let failure = loop {
            if let Some(item) = framing.next() {
                if F::size(&item) <= self.max_body {
                    return Poll::Ready(Some(Ok(item)));
                }
                break self.too_large(what);
            }
            if framing.pending() > self.max_body {
                break self.too_large(what);
            }
            match ready!(self.poll_chunk(context)) {
                Some(Ok(chunk)) => framing.push(&chunk),
                Some(Err(error)) => break error,
                None => return Poll::Ready(framing.last().map(Ok)),
            }
        };
        // The received part of the failed item must not become the last one.
        *framing = F::default();
        Poll::Ready(Some(Err(failure)))
    }

    /// The error about a response that has another media type than the items asked for, such as sound in place of
    /// events. Such a response has no items, and the server's message would be lost. So the body is first collected
    /// into `said`, as far as it arrives within the limit of size. Nothing follows this error.
    pub(super) fn poll_other(
        &mut self,
        said: &mut Vec<u8>,
        items: &str,
        context: &mut Context<'_>,
    ) -> Poll<Option<Error>> {
        if matches!(self.body, Body::Over) {
            return Poll::Ready(None);
        }
        while let Some(Ok(chunk)) = ready!(self.poll_chunk(context)) {
            if chunk.len() > self.max_body.saturating_sub(said.len()) {
                break;
            }
            said.extend_from_slice(&chunk);
        }
        self.body = Body::Over;
        let message = format!(
            "the response is {} and no stream of {items}; the call may have to ask for one",
            self.content_type()
        );
        let response = Response::new(Bytes::from(std::mem::take(said)), self.head.clone());
        let error = Error::new(ErrorKind::Decode, message).of(self.description);
        Poll::Ready(Some(error.with_response(response)))
    }

    /// The status and headers.
    #[cfg(feature = "cli")]
    pub(super) fn head(&self) -> &Head {
        &self.head
    }

    /// An error that an item does not decode; it keeps the item.
    pub(super) fn undecodable(&self, item: &[u8], error: DecodeError) -> Error {
        let response = Response::new(Bytes::copy_from_slice(item), self.head.clone());
        Error::undecodable(self.description, response, error)
    }

    fn failed(&self, fault: Fault) -> Error {
        self.located(fault.into_error())
    }

    /// Adds the operation, the URL and the number of attempts to an error about the response.
    fn located(&self, error: Error) -> Error {
        error
            .of(self.description)
            .at(self.head.url.clone())
            .after(self.head.attempts)
    }

    /// An error that a piece is larger than the client's limit; nothing follows it.
    fn too_large(&mut self, what: &str) -> Error {
        self.body = Body::Over;
        let message = format!(
            "{what} is larger than {} bytes; `max_body` sets the limit",
            self.max_body
        );
        self.located(Error::new(ErrorKind::TooLarge, message))
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status())
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}
