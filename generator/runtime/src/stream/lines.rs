//! Bodies of JSON values, one after the other.

use super::Download;
use super::framing::Records;
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

/// JSON values, as they arrive: one per line (`application/x-ndjson`, `application/jsonl`) or one per record
/// (`application/json-seq`, RFC 7464).
///
/// The client's limit of size applies to each value, and the idle timeout of the call to each wait for a further piece.
pub struct Lines<T> {
    download: Download,
    records: Records,
    /// The collected body of a response whose media type cannot hold JSON lines.
    other: Option<Vec<u8>>,
    gives: PhantomData<fn() -> T>,
}

impl<T> Lines<T> {
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

    /// Limits the wait for each further piece; `None` removes the limit.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.download = self.download.idle_timeout(timeout);
        self
    }

    pub(super) const fn download(&self) -> &Download {
        &self.download
    }
}

impl<T: Decode> Lines<T> {
    /// The next value; `None` at the end. Dropping the future loses no value.
    ///
    /// # Errors
    ///
    /// As [`Download::chunk`](crate::Download::chunk), and if a value is too large. If the media type of the response
    /// is not JSON, such as HTML, the error has the response. [`ErrorKind::Decode`](crate::ErrorKind::Decode) if a
    /// value is not the JSON of a `T`: the error has it as its body, and the stream continues.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_value(context)).await
    }

    fn poll_value(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        if let Some(said) = &mut self.other {
            let error = self.download.poll_other(said, "JSON lines", context);
            return error.map(|error| error.map(Err));
        }
        let next = ready!(
            self.download
                .poll_item(&mut self.records, "a line of the response", context)
        );
        let decoded = |line: bytes::Bytes| json::decode(&line).map_err(|error| self.download.undecodable(&line, error));
        Poll::Ready(next.map(|line| line.and_then(decoded)))
    }
}

impl<T> From<Download> for Lines<T> {
    fn from(download: Download) -> Self {
        let is_other = !media::can_be_lines(download.content_type());
        Self {
            download,
            other: is_other.then(Vec::new),
            records: Records::default(),
            gives: PhantomData,
        }
    }
}

impl<T: Decode> Stream for Lines<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_value(context)
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lines").field(&self.download).finish()
    }
}
