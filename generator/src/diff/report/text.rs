//! The report for a terminal.

use std::fmt::Write as _;

use super::{Located, Report, sentence};

/// So many places of a finding are shown before the rest is counted.
const SHOWN: usize = 4;

/// The report for a terminal, without colours.
#[must_use]
pub fn text(report: &Report) -> String {
    let mut text = String::new();
    for located in &report.findings {
        push(&mut text, located);
    }
    text.push_str(&summary(report));
    text
}

fn push(text: &mut String, located: &Located) {
    let finding = &located.finding;
    let first = finding.places.first().map_or("", |(path, _, _)| path.as_str());
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{} [{}]: {first}: {}", finding.class.words(), finding.kind.name(), sentence(finding));
    for ((path, _, place), line) in finding.places.iter().zip(&located.lines).take(SHOWN) {
        let also = if path == first { String::new() } else { format!("  {path}") };
        let _ = writeln!(text, "  {line}  #{}{also}", place.pointer);
    }
    if finding.places.len() > SHOWN {
        let _ = writeln!(text, "  … at {} places in all", finding.places.len());
    }
    if finding.class.is_breaking() || finding.kind.advice() != "Nothing." {
        let _ = writeln!(text, "  do: {}", finding.kind.advice());
    }
    if let Some(reverted) = &finding.reverts {
        let _ = writeln!(text, "  flapping: takes back a change of {} ({})", reverted.version, reverted.kind.name());
    }
    text.push('\n');
}

/// The line that closes the report.
fn summary(report: &Report) -> String {
    if report.findings.is_empty() {
        return format!("nothing that callers see differs between {} and {}\n", report.old, report.new);
    }
    let mut text = report.summary();
    match report.next_version() {
        Some(next) => {
            let _ = writeln!(text, "; suggested version: {next} ({}, from {})", report.bump().name(), report.version);
        }
        None => {
            let _ = writeln!(text, "; suggested version: {}", report.bump().name());
        }
    }
    text
}
