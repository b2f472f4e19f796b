//! A caller's stream as a body.

use crate::transport::{Chunks, Failure, TransportError};
use bytes::Bytes;
use futures_core::Stream;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};

pub(super) struct FromStream<S>(Pin<Box<S>>);

impl<S> FromStream<S> {
    pub(super) fn new(stream: S) -> Self {
        Self(Box::pin(stream))
    }
}

impl<S, B, E> Chunks for FromStream<S>
where
    S: Stream<Item = Result<B, E>> + Send,
    B: Into<Bytes>,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        let failed = |error| TransportError::new(Failure::Upload, error);
        self.0
            .as_mut()
            .poll_next(context)
            .map(|chunk| chunk.map(|chunk| chunk.map(Into::into).map_err(failed)))
    }
}
