//! The time of each stage of a run.

use std::cell::Cell;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::generator::{Step, Watch};

/// The time of each stage so far.
#[derive(Debug)]
pub(crate) struct Timings {
    /// Whether times are requested; otherwise no clock is read.
    wanted: bool,
    /// The stages in the order in which they first ended.
    stages: Mutex<Vec<(&'static str, Duration)>>,
}

thread_local! {
    /// When the current stage of this thread began.
    static BEGAN: Cell<Duration> = const { Cell::new(Duration::ZERO) };
}

impl Watch for Timings {
    fn begins(&self, _: Step) {
        if self.wanted {
            BEGAN.set(clock::this_thread());
        }
    }

    fn ends(&self, step: Step) {
        let name = match step {
            Step::Parse => "parse",
            Step::Normalise => "normalise",
            Step::Lower => "lower",
            Step::Plan => "plan",
            Step::Emit => "emit",
            Step::Format => "format",
        };
        if self.wanted {
            self.add(name, clock::this_thread().saturating_sub(BEGAN.get()));
        }
    }
}

impl Timings {
    /// Nothing so far.
    pub(crate) fn new(wanted: bool) -> Self {
        Self {
            wanted,
            stages: Mutex::default(),
        }
    }

    /// Does a part of a run that is not one of the library.
    pub(crate) fn during<T>(&self, name: &'static str, work: impl FnOnce() -> T) -> T {
        if !self.wanted {
            return work();
        }
        let began = clock::this_thread();
        let result = work();
        self.add(name, clock::this_thread().saturating_sub(began));
        result
    }

    fn add(&self, name: &'static str, took: Duration) {
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        match stages.iter_mut().find(|(stage, _)| *stage == name) {
            Some((_, total)) => *total += took,
            None => stages.push((name, took)),
        }
    }

    /// The table: a line for each stage, and the time of the whole process.
    pub(crate) fn table(&self) -> String {
        let stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        let whole = clock::this_process();
        let named: Duration = stages.iter().map(|(_, took)| *took).sum();
        let rest = ("the rest", whole.saturating_sub(named));
        let mut table = format!("{:<10} {:>10} {:>6}\n", "stage", clock::UNIT, "share");
        for (name, took) in stages.iter().chain([&rest, &("all", whole)]) {
            let share = 100.0 * took.as_secs_f64() / whole.as_secs_f64().max(f64::MIN_POSITIVE);
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{name:<10} {:>10.1} {share:>5.0}%", took.as_secs_f64() * 1000.0);
        }
        table
    }
}

/// CPU time, which does not depend on the load of the machine.
#[cfg(any(target_os = "linux", target_os = "macos"))]
mod clock {
    use std::time::Duration;

    use rustix::time::{ClockId, clock_gettime};

    pub(super) const UNIT: &str = "CPU ms";

    pub(super) fn this_thread() -> Duration {
        read(ClockId::ThreadCPUTime)
    }

    pub(super) fn this_process() -> Duration {
        read(ClockId::ProcessCPUTime)
    }

    fn read(clock: ClockId) -> Duration {
        let time = clock_gettime(clock);
        let (seconds, nanoseconds) = (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec));
        Duration::new(seconds.unwrap_or_default(), nanoseconds.unwrap_or_default())
    }
}

/// Wall-clock time, where CPU time is not available without `unsafe`. Work of parallel threads counts several times.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
mod clock {
    use std::sync::LazyLock;
    use std::time::{Duration, Instant};

    pub(super) const UNIT: &str = "ms";

    static BEGINNING: LazyLock<Instant> = LazyLock::new(Instant::now);

    pub(super) fn this_thread() -> Duration {
        BEGINNING.elapsed()
    }

    pub(super) fn this_process() -> Duration {
        BEGINNING.elapsed()
    }
}
