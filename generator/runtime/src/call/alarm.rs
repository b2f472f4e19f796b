//! One timer for time limits that move.

use crate::timer::Timer;
use crate::transport::BoxFuture;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

/// A timer that may fire too early, and is set again only then.
///
/// The limit for the next piece of a response moves with each piece. A timer per piece would be added to the runtime's
/// clock and removed again, and one that ends before all others would wake the clock.
pub(super) struct Alarm {
    sleep: BoxFuture<'static, ()>,
    /// The least time once the timer has fired; `None` if it is too far away to be represented.
    at: Option<Instant>,
}

impl Alarm {
    pub(super) fn after(timer: &dyn Timer, now: Instant, duration: Duration) -> Self {
        Self {
            sleep: timer.sleep(duration),
            at: now.checked_add(duration),
        }
    }

    /// Ready once `due` is over; never if it is `None`.
    pub(super) fn poll(&mut self, context: &mut Context<'_>, timer: &dyn Timer, due: Option<Instant>) -> Poll<()> {
        if due.is_some_and(|due| self.at.is_none_or(|at| due < at)) {
            self.set(timer, timer.now(), due);
        }
        loop {
            ready!(self.sleep.as_mut().poll(context));
            let now = self.at.into_iter().fold(timer.now(), Instant::max);
            if due.is_some_and(|due| due <= now) {
                return Poll::Ready(());
            }
            self.set(timer, now, due);
        }
    }

    fn set(&mut self, timer: &dyn Timer, now: Instant, due: Option<Instant>) {
        let left = due.map_or(Duration::MAX, |due| due.saturating_duration_since(now));
        *self = Self::after(timer, now, left);
    }
}

#[cfg(test)]
mod tests {
    use super::Alarm;
    use crate::timer::Timer;
    use crate::transport::BoxFuture;
    use std::future::poll_fn;
    use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
    use std::sync::{Arc, LazyLock};
    use std::task::{Context, Poll, Waker};
    use std::time::{Duration, Instant};

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);

    /// A clock that is moved by hand, and counts the timers that were set.
    #[derive(Clone, Default)]
    struct Hand {
        seconds: Arc<AtomicU64>,
        timers: Arc<AtomicUsize>,
    }

    impl Timer for Hand {
        fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
            self.timers.fetch_add(1, Ordering::Relaxed);
            let (clock, until) = (self.clone(), self.now().checked_add(duration));
            Box::pin(poll_fn(move |_| match until {
                Some(until) if clock.now() >= until => Poll::Ready(()),
                _ => Poll::Pending,
            }))
        }

        fn now(&self) -> Instant {
            *START + Duration::from_secs(self.seconds.load(Ordering::Relaxed))
        }
    }

    /// Whether an alarm that was set to five seconds is over at each of these seconds, where it is due at that one.
    fn over(due: Option<u64>, seconds: &[u64]) -> (Vec<bool>, usize) {
        let clock = Hand::default();
        let mut alarm = Alarm::after(&clock, clock.now(), Duration::from_secs(5));
        let over = seconds.iter().map(|second| {
            clock.seconds.store(*second, Ordering::Relaxed);
            let due = due.map(|due| *START + Duration::from_secs(due));
            alarm
                .poll(&mut Context::from_waker(Waker::noop()), &clock, due)
                .is_ready()
        });
        (over.collect(), clock.timers.load(Ordering::Relaxed))
    }

    #[test]
    fn one_that_goes_off_when_it_is_due_is_set_once() {
        assert_eq!(over(Some(5), &[0, 4, 5]), (vec![false, false, true], 1));
    }

    #[test]
    fn one_that_goes_off_too_early_is_set_anew() {
        assert_eq!(
            over(Some(8), &[0, 4, 5, 7, 8]),
            (vec![false, false, false, false, true], 2)
        );
    }

    #[test]
    fn one_that_would_go_off_too_late_is_set_anew() {
        assert_eq!(over(Some(3), &[0, 2, 3]), (vec![false, false, true], 2));
    }

    #[test]
    fn alarm_without_deadline_never_fires() {
        assert_eq!(over(None, &[0, 5, 500]), (vec![false, false, false], 2));
    }
}
