//! The body of a response while it arrives.

use super::alarm::Alarm;
use super::attempt::Fault;
use crate::error::Deadline;
use crate::timer::Timer;
use crate::transport::Chunks;
use bytes::Bytes;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

/// A body that is still arriving, with a time limit for each piece.
pub(crate) struct Open {
    chunks: Box<dyn Chunks>,
    timer: Arc<dyn Timer>,
    idle_timeout: Option<Duration>,
    /// The start of the current wait for a piece.
    since: Option<Instant>,
    /// Fires no later than the end of that wait.
    alarm: Option<Alarm>,
}

impl Open {
    pub(super) fn new(chunks: Box<dyn Chunks>, timer: Arc<dyn Timer>, idle_timeout: Duration) -> Self {
        Self {
            chunks,
            timer,
            idle_timeout: Some(idle_timeout),
            since: None,
            alarm: None,
        }
    }

    pub(crate) fn idle_timeout(&mut self, timeout: Option<Duration>) {
        self.idle_timeout = timeout;
        self.since = None;
        self.alarm = None;
    }

    /// The next piece. It must not be called again after the end or a fault.
    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Fault>>> {
        if let Poll::Ready(chunk) = self.chunks.poll_chunk(context) {
            self.since = None;
            return Poll::Ready(chunk.map(|chunk| chunk.map_err(Fault::Transport)));
        }
        let Some(timeout) = self.idle_timeout else {
            return Poll::Pending;
        };
        let timer = &*self.timer;
        let since = *self.since.get_or_insert_with(|| timer.now());
        let alarm = self.alarm.get_or_insert_with(|| Alarm::after(timer, since, timeout));
        ready!(alarm.poll(context, timer, since.checked_add(timeout)));
        Poll::Ready(Some(Err(Fault::Timeout(Deadline::Idle, timeout))))
    }
}
