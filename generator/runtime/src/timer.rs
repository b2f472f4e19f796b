//! What a client knows of time.

use crate::transport::BoxFuture;
use std::time::{Duration, Instant, SystemTime};

/// A clock that can wait. Tests bring one that does not.
pub trait Timer: Send + Sync + 'static {
    /// Waits for a while.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// The time of a clock that never goes back, and by which [`Timer::sleep`] waits: a limit that moves on is held against it when
    /// a wait ends.
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
