//! The table at the end: each part, how it ended, and its time beside its budget.

use anstyle::{AnsiColor, Style};

use super::part::{Ended, How};
use crate::output::say;

/// How the name of a part is set off from its output.
pub(super) const HEADING: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const DIM: Style = AnsiColor::Yellow.on_default();

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
            How::Skipped(reason) => (DIM, format!("skipped: {reason}")),
        };
        let (name, seconds, minutes) = (&result.name, result.took.as_secs_f64(), result.minutes);
        say!("{name:width$}  {seconds:7.1} s of {minutes:2} min  {style}{word}{style:#}");
    }
    let total: f64 = results.iter().map(|result| result.took.as_secs_f64()).sum();
    say!("{:width$}  {total:7.1} s", "all");
}
