//! The body of an answer while it comes.

use super::attempt::Fault;
use crate::error::Deadline;
use crate::timer::Timer;
use crate::transport::{BoxFuture, Chunks};
use bytes::Bytes;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// A body that the transport still gives, and how long each piece of it may take.
pub(crate) struct Open {
    chunks: Box<dyn Chunks>,
    timer: Arc<dyn Timer>,
    idle_timeout: Option<Duration>,
    /// The end of the wait for the next piece, while somebody waits.
    limit: Option<BoxFuture<'static, ()>>,
}

impl Open {
    pub(super) fn new(chunks: Box<dyn Chunks>, timer: Arc<dyn Timer>, idle_timeout: Duration) -> Self {
        Self {
            chunks,
            timer,
            idle_timeout: Some(idle_timeout),
            limit: None,
        }
    }

    pub(crate) fn idle_timeout(&mut self, timeout: Option<Duration>) {
        self.idle_timeout = timeout;
        self.limit = None;
    }

    /// The next piece. Not called again after the end or a fault.
    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Fault>>> {
        if let Poll::Ready(chunk) = self.chunks.poll_chunk(context) {
            self.limit = None;
            return Poll::Ready(chunk.map(|chunk| chunk.map_err(Fault::Transport)));
        }
        let Some(timeout) = self.idle_timeout else {
            return Poll::Pending;
        };
        let limit = self.limit.get_or_insert_with(|| self.timer.sleep(timeout));
        ready!(limit.as_mut().poll(context));
        Poll::Ready(Some(Err(Fault::Timeout(Deadline::Idle, timeout))))
    }
}
