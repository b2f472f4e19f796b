//! Random numbers that need not be secret.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

/// A source of random numbers that threads share (`SplitMix64`).
#[derive(Debug)]
pub(crate) struct Jitter(AtomicU64);

impl Jitter {
    /// A source with the same numbers for the same seed.
    pub(crate) const fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// A source with other numbers in every process.
    pub(crate) fn random() -> Self {
        // The standard library's hashers have random keys from the system, and that suffices.
        Self::seeded(RandomState::new().hash_one(0))
    }

    /// A number from 0 up to, but not including, 1.
    // The upper 53 bits are exactly what a float can hold.
    #[expect(clippy::cast_precision_loss)]
    pub(crate) fn next(&self) -> f64 {
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut bits = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        (bits >> 11) as f64 / (1_u64 << 53) as f64
    }
}
