//! A server's reaction to a request: a response, or a failure.

use bytes::Bytes;
use http::Response;
use hyper::body::{Frame, SizeHint};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A server's reaction to a request.
#[derive(Clone, Debug)]
pub struct Reply {
    response: Response<Bytes>,
    delay: Duration,
    /// The number of bytes of the body that are sent before the connection breaks.
    cut: Option<usize>,
    hangs_up: bool,
}

impl Reply {
    /// Closes the connection without a response.
    #[must_use]
    pub fn hang_up() -> Self {
        Self {
            hangs_up: true,
            ..Self::from(Response::new(Bytes::new()))
        }
    }

    /// Delays the response.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Breaks the connection after this number of bytes of the body.
    #[must_use]
    pub fn cut_off_at(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self
    }

    /// Adds a header. A header that cannot be sent is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse::<http::HeaderName>(), value.parse()) {
            self.response.headers_mut().insert(name, value);
        }
        self
    }

    pub(super) async fn carry_out(self) -> io::Result<Response<Body>> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        if self.hangs_up {
            return Err(io::Error::other("the connection is closed on purpose"));
        }
        let cut = self.cut;
        Ok(self.response.map(|whole| Body::new(whole, cut)))
    }
}

impl From<Response<Bytes>> for Reply {
    fn from(response: Response<Bytes>) -> Self {
        Self {
            response,
            delay: Duration::ZERO,
            cut: None,
            hangs_up: false,
        }
    }
}

/// A response with a status and a JSON text.
#[must_use]
pub fn json(status: u16, text: impl Into<String>) -> Response<Bytes> {
    response(status, "application/json", text.into())
}

/// A response with a status, a media type and a body. If the media type is empty, it has no `Content-Type`. If the
/// status is not valid in HTTP, it is 500.
#[must_use]
pub fn response(status: u16, media: &str, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(body.into());
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    if let Some(media) = media.parse().ok().filter(|media: &http::HeaderValue| !media.is_empty()) {
        response.headers_mut().insert(http::header::CONTENT_TYPE, media);
    }
    response
}

/// A body with a known length, which may break before its end.
#[derive(Debug)]
pub(super) struct Body {
    left: Option<Bytes>,
    length: u64,
    breaks: bool,
}

impl Body {
    fn new(whole: Bytes, cut: Option<usize>) -> Self {
        let length = whole.len() as u64;
        let left = match cut {
            Some(cut) => whole.slice(..cut.min(whole.len())),
            None => whole,
        };
        Self {
            left: (!left.is_empty()).then_some(left),
            length,
            breaks: cut.is_some(),
        }
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(bytes) = self.left.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if std::mem::take(&mut self.breaks) {
            // Yields to the connection once, so that the previous bytes are sent.
            context.waker().wake_by_ref();
            self.length = u64::MAX;
            return Poll::Pending;
        }
        if self.length == u64::MAX {
            return Poll::Ready(Some(Err(io::Error::other("the body breaks off on purpose"))));
        }
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_none() && !self.breaks && self.length != u64::MAX
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
