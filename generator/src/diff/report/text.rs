//! The report for a terminal.

use std::fmt::Write as _;

use super::{Located, Report, advice, sentence, texts};
use crate::visible::escaped;

/// The number of places of a finding before the rest is counted.
const SHOWN: usize = 4;

/// The report for a terminal, without colours.
#[must_use]
pub fn text(report: &Report) -> String {
    let mut text = String::new();
    for located in &report.findings {
        push(&mut text, located);
    }
    text.push_str(&summary(report));
    escaped(&text).into_owned()
}

fn push(text: &mut String, located: &Located) {
    let finding = &located.finding;
    let first = finding.places.first().map_or("", |spot| spot.path.as_str());
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{} [{}]: {first}: {}",
        finding.class.words(),
        finding.kind.name(),
        sentence(finding)
    );
    for (spot, line) in finding.places.iter().zip(&located.lines).take(SHOWN) {
        let also = if spot.path == first { "" } else { &spot.path };
        let here = texts(spot.old.as_deref(), spot.new.as_deref());
        let _ = writeln!(
            text,
            "{}",
            format!("  {line}  #{}  {also}{here}", spot.place.pointer).trim_end()
        );
    }
    if finding.places.len() > SHOWN {
        let _ = writeln!(text, "  … at {} places in all", finding.places.len());
    }
    if let Some(advice) = advice(finding) {
        let _ = writeln!(text, "  do: {advice}");
    }
    if let Some(reverted) = &finding.reverts {
        let (version, kind) = (&reverted.version, reverted.kind.name());
        let _ = writeln!(text, "  flapping: takes back a change of {version} ({kind})");
    }
    text.push('\n');
}

/// The line that closes the report.
fn summary(report: &Report) -> String {
    if report.findings.is_empty() {
        return format!(
            "nothing that callers see differs between {} and {}\n",
            report.old, report.new
        );
    }
    let mut text = report.summary();
    let (bump, version) = (report.bump().name(), &report.version);
    // Writing to a string cannot fail.
    let _ = match report.next_version() {
        Some(next) => writeln!(text, "; suggested version: {next} ({bump}, from {version})"),
        None if report.is_raised() => writeln!(
            text,
            "; version {} is enough ({bump}, from {version})",
            report.new_version
        ),
        None => writeln!(text, "; suggested version: {bump}"),
    };
    text
}
