//! All figures, as they are kept between runs.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::launch::Launched;
use super::machine::Machine;
use crate::failure::Failure;
use crate::files;
use crate::measure::Cost;

/// The name of this generator among the others.
pub(super) const OURS: &str = "clientwright";

/// Figures by document, and of each document by generator.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Figures {
    /// The machine of the latest figures.
    pub(super) machine: Machine,
    /// Generating.
    pub(super) generate: BTreeMap<String, Generated>,
    /// How generating grows: a document of this repository, as often as the key says.
    pub(super) growth: BTreeMap<usize, Grown>,
    /// Compiling.
    pub(super) compile: BTreeMap<String, BTreeMap<String, Outcome<Compiled>>>,
    /// The dependencies of the crates of each generator.
    pub(super) dependencies: BTreeMap<String, Dependencies>,
}

/// The outcome of an attempt.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Outcome<T> {
    /// It succeeded.
    Ran(T),
    /// It failed, for this reason.
    Failed(String),
}

impl<T> Outcome<T> {
    /// The result, if it succeeded.
    pub(super) fn ran(&self) -> Option<&T> {
        match self {
            Self::Ran(ran) => Some(ran),
            Self::Failed(_) => None,
        }
    }
}

/// Generating from one document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Generated {
    /// The size of the document.
    pub(super) bytes: u64,
    /// Its operations.
    pub(super) operations: usize,
    /// The cost of only reading it.
    pub(super) floor: Option<Cost>,
    /// The outcome of each generator.
    pub(super) tools: BTreeMap<String, Outcome<Written>>,
}

/// The output of a generator, and its cost.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Written {
    /// The process.
    pub(super) cost: Cost,
    /// Microseconds of wall-clock time.
    pub(super) wall_us: u64,
    /// Bytes of Rust.
    pub(super) rust: u64,
}

/// One step of the growth.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Grown {
    /// The operations of the document.
    pub(super) operations: usize,
    /// The process.
    pub(super) cost: Cost,
}

/// Compiling one crate, with its dependencies built before.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Compiled {
    /// `cargo check` of the library.
    pub(super) check: Cost,
    /// `cargo build --release` of the library and of a program that calls it; `None` if it failed.
    pub(super) release: Option<Cost>,
    /// How many operations that program awaits.
    pub(super) awaited: usize,
    /// `cargo check` after one file has changed, incremental.
    pub(super) touched: Option<Cost>,
}

/// The dependencies of a crate.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Dependencies {
    /// The number of crates.
    pub(super) crates: usize,
    /// Microseconds of CPU to check them for the first time, build scripts and macros included.
    pub(super) cold_us: u64,
}

/// The figures of earlier runs.
pub(super) fn read(path: Option<&Path>) -> Result<Figures, Failure> {
    let Some(path) = path else {
        return Ok(Figures::default());
    };
    match files::read_if_there(path)? {
        None => Ok(Figures::default()),
        Some(text) => serde_json::from_slice(&text).map_err(|error| {
            Failure::io("read", path, &error)
                .help("name another file, or remove this one: it holds no figures of `bench`")
        }),
    }
}

/// Writes the figures. This is done after each document, so that an interrupted run is not lost.
pub(super) fn write(path: Option<&Path>, figures: &Figures) -> Result<(), Failure> {
    let Some(path) = path else { return Ok(()) };
    let text = serde_json::to_string_pretty(figures).map_err(|error| Failure::io("write", path, &error))?;
    files::write(path, &(text + "\n"))
}

/// The median of several runs by CPU time. The memory is that of the same run.
pub(super) fn median(runs: &[Launched]) -> Option<Launched> {
    let mut runs = runs.to_vec();
    runs.sort_by_key(|run| run.cost.cpu_us);
    runs.get(runs.len() / 2).copied()
}

/// The median of several costs by CPU time.
pub(super) fn median_cost(runs: &[Cost]) -> Option<Cost> {
    let mut runs = runs.to_vec();
    runs.sort_by_key(|run| run.cpu_us);
    runs.get(runs.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::median_cost;
    use crate::measure::Cost;

    #[test]
    fn one_slow_run_moves_no_median() {
        let runs = [30, 10, 900, 20, 11].map(|cpu_us| Cost { cpu_us, peak_kib: 1 });
        assert_eq!(median_cost(&runs).map(|cost| cost.cpu_us), Some(20));
        assert_eq!(median_cost(&[]), None);
    }
}
