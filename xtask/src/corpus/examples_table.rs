//! The table of the examples.

use super::Entry;
use super::examples::{Examples, Tally};
use crate::output::{BAD, HEADING, say};

/// The counts of one document, or of all.
#[derive(Debug, Default)]
struct Counts {
    responses: Kind,
    requests: Kind,
    made: usize,
    compared: usize,
    refused: usize,
}

/// The counts of one kind of examples.
#[derive(Debug, Default)]
struct Kind {
    all: usize,
    contradictory: usize,
    failed: usize,
    /// The number of those that contradict their own schema and pass nevertheless.
    saved: usize,
}

impl Kind {
    fn add(&mut self, tally: &Tally) {
        self.all += tally.all;
        self.contradictory += tally.contradictory;
        self.failed += tally.failures.len();
        self.saved += tally.contradictory.saturating_sub(tally.excused.len());
    }

    /// The share of passing examples among those that fit their own schema, in per cent.
    fn share(&self) -> String {
        let sound = self.all.saturating_sub(self.contradictory);
        let good = sound.saturating_sub(self.failed);
        match good.saturating_mul(10_000).checked_div(sound) {
            Some(share) => format!("{}.{:02} %", share / 100, share % 100),
            None => "-".to_owned(),
        }
    }

    fn columns(&self) -> String {
        format!(
            "{:>6} {:>6} {:>6} {:>8} {:>9}",
            self.all,
            self.contradictory,
            self.saved,
            self.failed,
            self.share()
        )
    }
}

impl Counts {
    fn add(&mut self, examples: &Examples) {
        self.responses.add(&examples.responses);
        self.requests.add(&examples.requests);
        self.made += examples.made;
        self.compared += examples.compared;
        self.refused += examples.refused.len();
    }

    fn columns(&self) -> String {
        format!(
            "{} {} {:>6} {:>8} {:>7}",
            self.responses.columns(),
            self.requests.columns(),
            self.made,
            self.compared,
            self.refused
        )
    }
}

/// Prints the table, if examples were run. `width` is that of the names.
pub(super) fn print(entries: &[Entry], width: usize) {
    if entries.iter().all(|entry| entry.examples.is_none()) {
        return;
    }
    let kind = format!(
        "{:>6} {:>6} {:>6} {:>8} {:>9}",
        "all", "contra", "saved", "failed", "good"
    );
    say!(
        "\n{HEADING}{:width$}  {:40} requests{HEADING:#}",
        "examples",
        "responses"
    );
    say!(
        "{HEADING}{:width$}  {kind} {kind} {:>6} {:>8} {:>7}{HEADING:#}",
        "",
        "made",
        "compared",
        "refused"
    );
    let mut totals = Counts::default();
    for entry in entries {
        let name = &entry.document.name;
        match &entry.examples {
            Some(Ok(examples)) => {
                let mut counts = Counts::default();
                counts.add(examples);
                totals.add(examples);
                say!("{name:width$}  {}", counts.columns());
            }
            Some(Err(_)) => say!("{name:width$}  {BAD}not run{BAD:#}"),
            None => {}
        }
    }
    say!("{:width$}  {}", "all", totals.columns());
    say!(
        "contra: contradict their own schema; saved: pass nevertheless; good: share of those that fit it; made: \
         requests without a value of the document; compared: made by the table and by the methods of callers; refused: \
         break a rule of their own document, and are not sent"
    );
}
