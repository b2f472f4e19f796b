//! The table at the end: each part, how it ended, and its time beside its budget.

use super::part::{Ended, How};
use super::parts;
use crate::output::{BAD, DIM, GOOD, say};

/// Prints the table.
pub(super) fn print(results: &[Ended]) {
    let width = results
        .iter()
        .map(|result| result.name.chars().count())
        .max()
        .unwrap_or(0);
    say!("");
    for result in results {
        let (style, word) = match &result.how {
            How::Passed => (GOOD, "ok".to_owned()),
            How::Failed => (BAD, "FAILED".to_owned()),
            How::OverBudget => (BAD, "TOOK TOO LONG".to_owned()),
            How::Skipped(_) => (DIM, "not checked".to_owned()),
        };
        let (name, seconds, minutes) = (&result.name, result.took.as_secs_f64(), result.minutes);
        say!("{name:width$}  {seconds:7.1} s of {minutes:2} min  {style}{word}{style:#}");
    }
    let total: f64 = results.iter().map(|result| result.took.as_secs_f64()).sum();
    say!("{:width$}  {total:7.1} s", "all");
}

/// The lines below the table: how many parts passed, which did not run, and why.
pub(super) fn not_checked(results: &[Ended], full: bool) -> Vec<String> {
    let passed = results.iter().filter(|result| result.how == How::Passed).count();
    let mut lines = vec![format!("{passed} of {} parts passed", results.len())];
    lines.extend(results.iter().filter_map(|result| match &result.how {
        How::Skipped(reason) => Some(format!("not checked here: {}: {reason}", result.name)),
        How::Passed | How::Failed | How::OverBudget => None,
    }));
    if !full {
        lines.push(format!("not checked without `--full`: {}", parts::LEFT_OUT));
    }
    lines
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Ended, How, not_checked};

    #[test]
    fn parts_that_could_not_run_are_listed_with_their_reasons() {
        let ended = |name: &str, how| Ended {
            name: name.to_owned(),
            minutes: 1,
            took: Duration::ZERO,
            how,
        };
        let results = [
            ended("lints", How::Passed),
            ended("tests", How::Failed),
            ended("advisories", How::Skipped("cargo-deny is not installed".to_owned())),
        ];
        let lines = not_checked(&results, true);
        let expected = [
            "1 of 3 parts passed",
            "not checked here: advisories: cargo-deny is not installed",
        ];
        assert_eq!(lines, expected);
        assert!(not_checked(&results, false)[2].starts_with("not checked without `--full`: "));
    }
}
