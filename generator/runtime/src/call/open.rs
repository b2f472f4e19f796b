//! The body of an answer while it comes.

use super::attempt::Fault;
use crate::error::Deadline;
use crate::timer::Timer;
use crate::transport::{BoxFuture, Chunks};
use bytes::{Bytes, BytesMut};
use std::future::poll_fn;
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

    /// All pieces as one, as long as they stay within the limit.
    pub(super) async fn collect(mut self, max_body: usize) -> Result<Bytes, Fault> {
        let Some(mut whole) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        loop {
            if whole.len() > max_body {
                return Err(Fault::TooLarge(max_body));
            }
            let Some(chunk) = self.chunk().await? else {
                return Ok(whole);
            };
            // One piece, which is what most answers are, stays where it is. Further ones are put behind it, in a buffer
            // that is nobody else's and so handed on.
            let mut longer = BytesMut::from(whole);
            longer.extend_from_slice(&chunk);
            whole = longer.freeze();
        }
    }

    async fn chunk(&mut self) -> Result<Option<Bytes>, Fault> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }
}
