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

/// Bytes to be sent: all of them at once, or piece by piece as they are made.
///
/// What holds bytes becomes one with `into`. A stream is sent as fast as the server takes it. It is sent within the attempt's
/// time like any other body, so that a large one may need a longer `attempt_timeout` and `call_timeout`.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    /// How many bytes a stream has, if that is known.
    length: Option<u64>,
}

#[derive(Clone)]
enum Source {
    Whole(Bytes),
    /// A stream that there is once.
    Once(Arc<Once>),
    /// A stream that can be made again.
    Again(Arc<dyn Fn() -> Box<dyn Chunks> + Send + Sync>),
    /// One after the other.
    Chain(Arc<[Upload]>),
}

impl Upload {
    /// A stream that there is only once. Once a piece of it is sent, the request is not sent again, whatever becomes of it.
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

    /// A file, read piece by piece while it is sent, and opened anew for each attempt, so that a request with it can be sent
    /// again. Its length is looked up now. A pipe, which is no file, can be a [`stream`](Self::stream).
    ///
    /// Files are read with Tokio and need its runtime. A file that cannot be read while it is sent, or has another length by
    /// then, ends the call with [`ErrorKind::Upload`](crate::ErrorKind::Upload).
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

    /// A stream that can be made again: a request with it is sent again where another would be.
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

    /// Says how many bytes a stream has, so that the server is told. A stream that turns out to have more or less of them ends
    /// the call with [`ErrorKind::Upload`](crate::ErrorKind::Upload). Of no effect on bytes that are there.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Several, one after the other.
    pub(crate) fn chain(parts: Vec<Self>) -> Self {
        Self::of(Source::Chain(parts.into()))
    }

    fn of(source: Source) -> Self {
        Self { source, length: None }
    }

    /// The bytes, if they are there.
    pub(crate) fn whole(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Whole(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// How many bytes it has, if that is known.
    pub(crate) fn known_length(&self) -> Option<u64> {
        match &self.source {
            Source::Whole(bytes) => u64::try_from(bytes.len()).ok(),
            Source::Chain(parts) => parts.iter().map(Self::known_length).sum(),
            Source::Once(_) | Source::Again(_) => self.length,
        }
    }

    /// Whether it can be sent now: a stream that there is once can not once it has been read from.
    pub(crate) fn is_ready(&self) -> bool {
        match &self.source {
            Source::Whole(_) | Source::Again(_) => true,
            Source::Once(once) => once.is_there(),
            Source::Chain(parts) => parts.iter().all(Self::is_ready),
        }
    }

    /// The body of a request; fails if it is there no more.
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
    /// Two streams are the same if one is a clone of the other.
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
