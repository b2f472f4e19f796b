//! The table: a line for each group.

use super::child::Outcome;
use crate::output::{BAD, GOOD, say};

/// The outcomes of one group.
#[derive(Debug)]
pub(super) struct Group {
    /// Its name.
    pub(super) name: String,
    /// Each case, and how it ended.
    pub(super) outcomes: Vec<(String, Outcome)>,
}

impl Group {
    /// The number of cases that ended as expected.
    pub(super) fn as_expected(&self) -> usize {
        self.outcomes
            .iter()
            .filter(|(_, outcome)| outcome.faults.is_empty())
            .count()
    }
}

/// Prints the faults, and then the table.
pub(super) fn print(groups: &[Group]) {
    for group in groups {
        for (name, outcome) in group.outcomes.iter().filter(|(_, outcome)| !outcome.faults.is_empty()) {
            say!("{BAD}{}/{name}{BAD:#}", group.name);
            for fault in outcome.faults.iter().take(10) {
                say!("    {fault}");
            }
        }
    }
    say!("");
    say!(
        "{:20} {:>5} {:>11} {:>8} {:>9}",
        "group",
        "cases",
        "as expected",
        "slowest",
        "memory"
    );
    let (mut cases, mut good) = (0usize, 0usize);
    for group in groups {
        let style = if group.as_expected() == group.outcomes.len() {
            GOOD
        } else {
            BAD
        };
        let slowest = group
            .outcomes
            .iter()
            .map(|(_, outcome)| outcome.took)
            .max()
            .unwrap_or(0);
        let costs = group.outcomes.iter().filter_map(|(_, outcome)| outcome.cost);
        let memory = costs.map(|cost| cost.peak_kib).max().unwrap_or(0);
        say!(
            "{:20} {:>5} {style}{:>11}{style:#} {:>6} ms {:>5} MiB",
            group.name,
            group.outcomes.len(),
            group.as_expected(),
            slowest,
            memory / 1024,
        );
        cases = cases.saturating_add(group.outcomes.len());
        good = good.saturating_add(group.as_expected());
    }
    say!("{:20} {cases:>5} {good:>11}", "all");
}
