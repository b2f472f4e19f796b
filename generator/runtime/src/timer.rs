//! The clock of a client.

use crate::transport::BoxFuture;
use std::time::{Duration, Instant, SystemTime};

/// A clock that can wait; tests can replace it with one that does not.
pub trait Timer: Send + Sync + 'static {
    /// Waits for a duration.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// The time of a monotonic clock, the same by which [`Timer::sleep`] waits: moving time limits are compared with it
    /// when a wait ends.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The time of day, for the dates that servers send.
    fn wall_clock(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// The clock of the Tokio runtime; paused with it in tests.
#[cfg(any(feature = "hyper", feature = "reqwest"))]
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioTimer;

#[cfg(any(feature = "hyper", feature = "reqwest"))]
impl Timer for TokioTimer {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}
