//! A limit on retries over all calls of a client.

use std::sync::atomic::{AtomicU32, Ordering};

/// A budget for retries: each call adds a tenth of a retry, up to a reserve of ten.
///
/// If a server fails all calls, retries only make it worse. From a hundred calls on they are at most a fifth of the
/// calls.
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

    /// Adds a call. Mostly the reserve is full and nothing is written, since a write would make concurrent threads wait
    /// for each other.
    pub(crate) fn deposit(&self) {
        let add = |tenths: u32| (tenths < RESERVE).then_some(tenths + 1);
        let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }

    /// Takes a retry, if one is left.
    pub(crate) fn withdraw(&self) -> bool {
        let take = |tenths: u32| tenths.checked_sub(RETRY);
        self.tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok()
    }
}
