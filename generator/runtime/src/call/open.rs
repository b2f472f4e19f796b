//! The body of a response while it comes.

use super::alarm::Alarm;
use super::attempt::Fault;
use crate::error::Deadline;
use crate::timer::Timer;
use crate::transport::Chunks;
use bytes::Bytes;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

/// A body that the transport still gives, and how long each piece of it may take.
pub(crate) struct Open {
    chunks: Box<dyn Chunks>,
    timer: Arc<dyn Timer>,
    idle_timeout: Option<Duration>,
    /// When the wait for the next piece began, while somebody waits.
    since: Option<Instant>,
    /// Goes off no later than that wait is over.
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

    /// The next piece. Not called again after the end or a fault.
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
