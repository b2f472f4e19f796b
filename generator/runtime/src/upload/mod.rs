//! Bodies that are sent piece by piece.

mod chain;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
mod from_file;
mod from_stream;
mod once;

use self::chain::Chain;
use self::from_stream::FromStream;
use self::once::Once;
use crate::transport::{Chunks, Outgoing};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Bytes to send: available as a whole, or produced piece by piece.
///
/// Types that hold bytes convert with `into`. A stream is sent as fast as the server reads it, and within the time
/// limits of the attempt and the call, so a large one may need a longer `attempt_timeout` and `call_timeout`.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    /// The length of a stream in bytes, if it is known.
    length: Option<u64>,
}

#[derive(Clone)]
enum Source {
    Whole(Bytes),
    /// A stream that can be read once.
    Once(Arc<Once>),
    /// A function that makes the stream anew.
    Again(Arc<dyn Fn() -> Box<dyn Chunks> + Send + Sync>),
    /// Several uploads in sequence.
    Chain(Arc<[Upload]>),
}

impl Upload {
    /// A stream that can be read once. Once a piece of it is sent, the request is not sent again, even if it fails.
    ///
    /// A piece that is an error ends the call with [`ErrorKind::Upload`](crate::ErrorKind::Upload).
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        Self::of(Source::Once(Arc::new(Once::new(Box::new(FromStream::new(stream))))))
    }

    /// A file, read piece by piece while it is sent, and opened again for each attempt, so that the request can be
    /// retried. Its length is read now. For a pipe, which has no length, use [`stream`](Self::stream).
    ///
    /// Files are read with Tokio and need its runtime. If a file cannot be read while it is sent, or its length has
    /// changed, the call ends with [`ErrorKind::Upload`](crate::ErrorKind::Upload).
    ///
    /// # Errors
    ///
    /// An I/O error if there is no file at the path.
    #[cfg(any(feature = "hyper", feature = "reqwest"))]
    pub async fn file(path: impl Into<std::path::PathBuf>) -> std::io::Result<Self> {
        let path = path.into();
        let length = from_file::length(path.clone()).await?;
        let open = move || Box::new(from_file::FromFile::new(path.clone(), length)) as Box<dyn Chunks>;
        Ok(Self::of(Source::Again(Arc::new(open))).length(length))
    }

    /// A stream that can be made again, so that the request can be retried like any other.
    ///
    /// `make` is called once for each attempt.
    pub fn replayable<F, S, B, E>(make: F) -> Self
    where
        F: Fn() -> S + Send + Sync + 'static,
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        Self::of(Source::Again(Arc::new(move || Box::new(FromStream::new(make())))))
    }

    /// Announces the length of a stream, in bytes. A stream that turns out longer or shorter ends the call with
    /// [`ErrorKind::Upload`](crate::ErrorKind::Upload). This has no effect on an upload that is available as a whole.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Several uploads in sequence.
    pub(crate) fn chain(parts: Vec<Self>) -> Self {
        Self::of(Source::Chain(parts.into()))
    }

    fn of(source: Source) -> Self {
        Self { source, length: None }
    }

    /// The bytes, if they are available as a whole.
    pub(crate) fn whole(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Whole(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The length in bytes, if it is known.
    pub(crate) fn known_length(&self) -> Option<u64> {
        match &self.source {
            Source::Whole(bytes) => u64::try_from(bytes.len()).ok(),
            Source::Chain(parts) => {
                let mut lengths = parts.iter().map(Self::known_length);
                lengths.try_fold(0_u64, |sum, length| sum.checked_add(length?))
            }
            Source::Once(_) | Source::Again(_) => self.length,
        }
    }

    /// Whether it can be sent now; a stream that can be read once cannot, after it has been read from.
    pub(crate) fn is_ready(&self) -> bool {
        match &self.source {
            Source::Whole(_) | Source::Again(_) => true,
            Source::Once(once) => once.is_there(),
            Source::Chain(parts) => parts.iter().all(Self::is_ready),
        }
    }

    /// The body of a request; fails if the stream has already been read from.
    pub(crate) fn outgoing(&self) -> Result<Outgoing, String> {
        match self.whole() {
            Some(bytes) => Ok(Outgoing::Whole(bytes.clone())),
            None => Ok(Outgoing::Streamed(self.chunks()?)),
        }
    }

    fn chunks(&self) -> Result<Box<dyn Chunks>, String> {
        let chunks = match &self.source {
            Source::Whole(bytes) => Box::new(Some(bytes.clone())),
            Source::Once(once) => Once::lend(once).ok_or("the body was a stream, and it has been read from before")?,
            Source::Again(make) => make(),
            Source::Chain(parts) => {
                let parts: Result<Vec<_>, _> = parts.iter().map(Self::chunks).collect();
                Box::new(Chain::new(parts?))
            }
        };
        Ok(match self.known_length() {
            Some(length) => Box::new(chain::Counted::new(chunks, length)),
            None => chunks,
        })
    }
}

impl PartialEq for Upload {
    /// Two streams are equal if one is a clone of the other.
    fn eq(&self, other: &Self) -> bool {
        match (&self.source, &other.source) {
            (Source::Whole(bytes), Source::Whole(others)) => bytes == others,
            (Source::Once(stream), Source::Once(other)) => Arc::ptr_eq(stream, other),
            (Source::Again(stream), Source::Again(other)) => Arc::ptr_eq(stream, other),
            (Source::Chain(parts), Source::Chain(others)) => parts == others,
            _ => false,
        }
    }
}

impl Eq for Upload {}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self::of(Source::Whole(bytes))
    }
}

macro_rules! from_bytes {
    ($($type:ty),*) => {$(
        impl From<$type> for Upload {
            fn from(bytes: $type) -> Self {
                Self::from(Bytes::from(bytes))
            }
        }
    )*};
}

from_bytes!(BytesMut, Vec<u8>, Box<[u8]>, String, &'static [u8], &'static str);

impl<const N: usize> From<&'static [u8; N]> for Upload {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::from(Bytes::from_static(bytes))
    }
}

impl From<Cow<'static, str>> for Upload {
    fn from(text: Cow<'static, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::from(text),
            Cow::Owned(text) => Self::from(text),
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.known_length(), self.whole()) {
            (Some(length), Some(_)) => write!(f, "Upload({length} bytes)"),
            (Some(length), None) => write!(f, "Upload(a stream of {length} bytes)"),
            (None, _) => f.write_str("Upload(a stream)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_a_chain_is_known_if_it_can_be_counted() {
        let part = |length| Upload::replayable(|| Empty).length(length);
        let length = |parts: Vec<Upload>| Upload::chain(parts).known_length();
        assert_eq!(length(vec![part(1), "ab".into(), part(3)]), Some(6));
        assert_eq!(length(vec![part(1), Upload::replayable(|| Empty)]), None);
        assert_eq!(length(vec![part(u64::MAX), part(1)]), None);
    }

    struct Empty;

    impl Stream for Empty {
        type Item = Result<Bytes, std::io::Error>;

        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(None)
        }
    }
}
