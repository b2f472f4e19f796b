//! The machine of the figures.

use std::fs;
use std::process::Command;
use std::thread;

use serde::{Deserialize, Serialize};

/// A kind of machine, and its compiler.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Machine {
    /// The model of the processor.
    pub(super) processor: String,
    /// The number of processors for this process.
    pub(super) cores: usize,
    /// The compiler.
    pub(super) rustc: String,
}

impl Machine {
    /// This one.
    pub(super) fn this() -> Self {
        Self {
            processor: processor().unwrap_or_else(|| "a processor that the system does not name".to_owned()),
            cores: thread::available_parallelism().map_or(1, usize::from),
            rustc: rustc().unwrap_or_else(|| "rustc of an unknown version".to_owned()),
        }
    }
}

impl std::fmt::Display for Machine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {} cores, {}", self.processor, self.cores, self.rustc)
    }
}

fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn rustc() -> Option<String> {
    let output = Command::new("rustc").arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    // Without the commit and its date, which follow from the version.
    Some(text.split(" (").next().unwrap_or_default().trim().to_owned())
}
