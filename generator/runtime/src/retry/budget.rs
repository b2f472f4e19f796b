//! A limit on retries over all calls of a client.

use std::sync::atomic::{AtomicU32, Ordering};

/// What retries are paid from: every call brings a tenth of one, and a reserve covers the odd failure.
///
/// When a server fails all calls, retries can only make it worse; from a hundred calls on they are at most a fifth of them.
#[derive(Debug)]
pub(crate) struct Budget {
    tenths: AtomicU32,
}

const RESERVE: u32 = 100;
const RETRY: u32 = 10;

impl Budget {
    pub(crate) const fn new() -> Self {
        Self {
            tenths: AtomicU32::new(RESERVE),
        }
    }

    /// A call begins. Mostly the reserve is full, and nothing is written: a write would make threads that call at once wait for each other.
    pub(crate) fn deposit(&self) {
        let add = |tenths: u32| (tenths < RESERVE).then_some(tenths + 1);
        let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }

    /// Whether there is a retry left; it is taken.
    pub(crate) fn withdraw(&self) -> bool {
        let take = |tenths: u32| tenths.checked_sub(RETRY);
        self.tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok()
    }
}
