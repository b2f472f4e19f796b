//! The table: a line for each document, the totals, and the reasons for bad verdicts.

use anstyle::Style;

use super::verdict::{self, Verdict};
use super::{Entry, examples_table};
use crate::measure::Cost;
use crate::output::{BAD, DIM, GOOD, HEADING, say};

/// The number of reasons that are shown for a document; the report has all of them.
const SHOWN: usize = 3;

/// Sums over documents.
#[derive(Debug, Default)]
pub(super) struct Totals {
    pub(super) operations: usize,
    pub(super) generated: usize,
    pub(super) skipped: usize,
    pub(super) types: usize,
    pub(super) open: usize,
    pub(super) fallbacks: usize,
    pub(super) warnings: usize,
    pub(super) cpu_ms: u64,
    /// The maximum, not the sum: a machine must have as much.
    pub(super) peak_kib: u64,
}

impl Totals {
    /// The sums.
    pub(super) fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut totals = Self::default();
        for entry in entries {
            let (outcome, api) = (&entry.outcome, entry.outcome.api.as_ref());
            totals.operations += entry.operations.as_ref().map_or(0, Vec::len);
            totals.generated += api.map_or(0, |api| api.operations.len());
            totals.skipped += verdict::lost(entry).len();
            totals.types += api.map_or(0, |api| api.types);
            totals.open += api.map_or(0, |api| api.open);
            totals.fallbacks += api.map_or(0, |api| api.fallbacks);
            totals.warnings += outcome.warnings();
            totals.cpu_ms += outcome.cost.map_or(0, Cost::cpu_ms);
            totals.peak_kib = totals.peak_kib.max(outcome.cost.map_or(0, |cost| cost.peak_kib));
        }
        totals
    }

    fn columns(&self) -> String {
        let seconds = format!("{}.{:02} s", self.cpu_ms / 1000, self.cpu_ms % 1000 / 10);
        format!(
            "{:>6} {:>6} {:>7} {:>7} {:>7} {:>8} {:>8} {seconds:>9} {:>6} MB",
            self.operations,
            self.generated,
            self.skipped,
            self.types,
            self.open,
            self.fallbacks,
            self.warnings,
            self.peak_kib / 1024,
        )
    }
}

/// Prints the table.
pub(super) fn print(entries: &[Entry]) {
    let names = entries.iter().map(|entry| entry.document.name.chars().count());
    let width = names.max().unwrap_or(0).max(9);
    say!(
        "{HEADING}{:width$}  {:>6} {:>6} {:>7} {:>7} {:>7} {:>8} {:>8} {:>9} {:>9}  verdict{HEADING:#}",
        "document",
        "has",
        "gives",
        "skipped",
        "types",
        "open",
        "fallback",
        "warnings",
        "CPU",
        "memory",
    );
    for entry in entries {
        let verdicts = Verdict::all(entry);
        let words: Vec<String> = verdicts.iter().map(|verdict| words(entry, verdict)).collect();
        let style = verdicts.first().map_or(BAD, style);
        let (columns, words) = (Totals::of([entry]).columns(), words.join(", "));
        say!("{:width$}  {columns}  {style}{words}{style:#}", entry.document.name);
    }
    let bad: Vec<&Entry> = entries.iter().filter(|entry| verdict::is_bad(entry)).collect();
    let refused = entries.iter().filter(|entry| Verdict::all(entry) == [Verdict::Refused]);
    let all = format!("{} documents", entries.len());
    let (refused, bad_count) = (refused.count(), bad.len());
    let good = entries.len() - refused - bad_count;
    say!(
        "{all:width$}  {}  {good} good, {refused} refused, {bad_count} not good",
        Totals::of(entries).columns()
    );
    say!(
        "has, gives, skipped: operations of the document, of the crate, and of the document alone; open, fallback: fields, arguments and \
         responses of any JSON, because the document leaves them open, and although it describes them"
    );
    examples_table::print(entries, width);
    for entry in bad {
        explain(entry);
    }
}

/// The reasons of one document.
fn explain(entry: &Entry) {
    say!("\n{BAD}{}{BAD:#}", entry.document.name);
    let reasons = reasons(entry);
    for reason in reasons.iter().take(SHOWN) {
        say!("  {}", reason.replace('\n', "\n  "));
    }
    if let Some(more) = reasons.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        say!("  … and {more} more");
    }
}

/// The reasons for the verdict on a document.
pub(super) fn reasons(entry: &Entry) -> Vec<String> {
    let mut reasons = entry.outcome.messages.clone();
    let lost = verdict::lost(entry);
    reasons.extend(lost.iter().map(|operation| verdict::reason(entry, operation)));
    // The compiler has messages only if something is wrong.
    reasons.extend(
        entry
            .compiled
            .iter()
            .flat_map(|compiled| compiled.messages.iter().cloned()),
    );
    match &entry.examples {
        Some(Ok(examples)) => reasons.extend(examples.reasons()),
        Some(Err(reason)) => reasons.push(reason.clone()),
        None => {}
    }
    reasons
}

fn words(entry: &Entry, verdict: &Verdict) -> String {
    let compiled = entry.compiled.as_ref();
    match verdict {
        Verdict::Refused => "refused".to_owned(),
        Verdict::Failed => "FAILED".to_owned(),
        Verdict::Lost(lost) => format!("LOST {lost}"),
        Verdict::DoesNotCompile => format!(
            "DOES NOT COMPILE: {} errors",
            compiled.map_or(0, |compiled| compiled.errors)
        ),
        Verdict::CompilesWithWarnings => format!(
            "COMPILES WITH WARNINGS: {}",
            compiled.map_or(0, |compiled| compiled.warnings)
        ),
        Verdict::FailsExamples(count) => format!("EXAMPLES FAIL: {count}"),
        Verdict::ExamplesDidNotRun => "EXAMPLES DID NOT RUN".to_owned(),
        // If operations cannot be counted, lost ones are not noticed.
        Verdict::Good if entry.operations.is_err() => "generated, operations not counted".to_owned(),
        Verdict::Good if compiled.is_some() => "compiles".to_owned(),
        Verdict::Good => "generated".to_owned(),
    }
}

fn style(verdict: &Verdict) -> Style {
    match verdict {
        Verdict::Good => GOOD,
        Verdict::Refused => DIM,
        _ => BAD,
    }
}
