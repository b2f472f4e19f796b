//! A stream that can be read once.

use crate::transport::{Chunks, TransportError};
use bytes::Bytes;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

/// The stream, unless it is lent or has been read from.
pub(super) struct Once(Mutex<Option<Box<dyn Chunks>>>);

impl Once {
    pub(super) fn new(chunks: Box<dyn Chunks>) -> Self {
        Self(Mutex::new(Some(chunks)))
    }

    pub(super) fn is_there(&self) -> bool {
        self.slot().is_some()
    }

    /// Lends the stream to an attempt, which returns it if it never reads from it, so that nothing is lost when no
    /// connection can be made.
    pub(super) fn lend(once: &Arc<Self>) -> Option<Box<dyn Chunks>> {
        let chunks = once.slot().take()?;
        Some(Box::new(Lent {
            chunks: Some(chunks),
            is_read: false,
            owner: Arc::clone(once),
        }))
    }

    fn slot(&self) -> MutexGuard<'_, Option<Box<dyn Chunks>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Lent {
    chunks: Option<Box<dyn Chunks>>,
    is_read: bool,
    owner: Arc<Once>,
}

impl Chunks for Lent {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.is_read = true;
        match &mut self.chunks {
            Some(chunks) => chunks.poll_chunk(context),
            None => Poll::Ready(None),
        }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if !self.is_read {
            *self.owner.slot() = self.chunks.take();
        }
    }
}
