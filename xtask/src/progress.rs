//! The progress of a run, in one line of a terminal; nothing if there is no terminal.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::{Mutex, PoisonError};

/// The cells of the bar.
const WIDTH: usize = 30;

/// A bar that fills up.
#[derive(Debug)]
pub(crate) struct Progress {
    what: &'static str,
    total: usize,
    done: Mutex<usize>,
    shown: bool,
}

impl Progress {
    /// A bar for so many steps.
    pub(crate) fn new(what: &'static str, total: usize) -> Self {
        let shown = io::stderr().is_terminal();
        Self {
            what,
            total,
            done: Mutex::new(0),
            shown,
        }
    }

    /// Counts one more step.
    pub(crate) fn step(&self, name: &str) {
        // The line is written while the lock is held, so that two threads do not mix their lines.
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        *done = done.saturating_add(1).min(self.total);
        let full = done.saturating_mul(WIDTH).checked_div(self.total).unwrap_or(WIDTH);
        let bar = format!("{}{}", "█".repeat(full), "░".repeat(WIDTH.saturating_sub(full)));
        let name: String = name.chars().take(WIDTH).collect();
        self.write(&format!("{bar} {done} of {} {}  {name}", self.total, self.what));
    }

    /// Removes the bar.
    pub(crate) fn end(&self) {
        self.write("");
    }

    fn write(&self, line: &str) {
        if self.shown {
            // A terminal that went away is no reason to stop.
            let _ = write!(io::stderr(), "\r\u{1b}[K{line}");
            let _ = io::stderr().flush();
        }
    }
}
