//! Several bodies in sequence, and bodies with an announced length.

use crate::transport::{Chunks, Failure, TransportError};
use bytes::Bytes;
use std::collections::VecDeque;
use std::task::{Context, Poll, ready};

/// Several bodies as one.
pub(super) struct Chain(VecDeque<Box<dyn Chunks>>);

impl Chain {
    pub(super) fn new(parts: Vec<Box<dyn Chunks>>) -> Self {
        Self(parts.into())
    }
}

impl Chunks for Chain {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        while let Some(part) = self.0.front_mut() {
            if let Some(chunk) = ready!(part.poll_chunk(context)) {
                return Poll::Ready(Some(chunk));
            }
            self.0.pop_front();
        }
        Poll::Ready(None)
    }
}

/// A body that must have as many bytes as `Content-Length` announced: with fewer, the server would read the next
/// request as the rest.
pub(super) struct Counted {
    chunks: Box<dyn Chunks>,
    length: u64,
    /// The number of bytes still to come.
    left: u64,
}

impl Counted {
    pub(super) fn new(chunks: Box<dyn Chunks>, length: u64) -> Self {
        Self {
            chunks,
            length,
            left: length,
        }
    }

    fn mismatch(&self, what: &str) -> TransportError {
        let message = format!(
            "the stream has {what} than the {} bytes that were promised",
            self.length
        );
        TransportError::new(Failure::Upload, message)
    }
}

impl Chunks for Counted {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        let chunk = ready!(self.chunks.poll_chunk(context));
        Poll::Ready(match chunk {
            Some(Ok(chunk)) => {
                let left = u64::try_from(chunk.len())
                    .ok()
                    .and_then(|size| self.left.checked_sub(size));
                Some(match left {
                    Some(left) => {
                        self.left = left;
                        Ok(chunk)
                    }
                    None => Err(self.mismatch("more")),
                })
            }
            None if self.left > 0 => Some(Err(self.mismatch("less"))),
            end => end,
        })
    }

    fn length(&self) -> Option<u64> {
        Some(self.length)
    }
}
