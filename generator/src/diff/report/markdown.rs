//! The report for a pull request.

use std::fmt::Write as _;

use super::{Class, Located, Report, advice, sentence, texts};
use crate::visible::escaped;

/// The number of bytes before the rest is counted. A comment has a limit of 65,536 characters, and the counts and the
/// frames of the classes need some of them.
const MOST: usize = 64_000;

/// The number of bytes for the table, so that the details have room.
const TABLE: usize = MOST / 2;

/// The number of places of a finding before the rest is counted.
const SHOWN: usize = 20;

/// The number of findings in the table, and of a class in the details, before the rest is counted.
const ROWS: usize = 60;

/// The report for a pull request: a headline, a table, and details to unfold.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut text = format!("### API changes: {}\n", headline(report));
    let above: Vec<&Located> = report
        .findings
        .iter()
        .filter(|located| located.finding.class > Class::Docs)
        .collect();
    if above.is_empty() {
        return text;
    }
    text.push_str("\n| | what | where |\n|---|---|---|\n");
    let mut shown = 0;
    for located in above.iter().take(ROWS) {
        let row = row(located);
        if text.len() + row.len() > TABLE {
            break;
        }
        text.push_str(&row);
        shown += 1;
    }
    if above.len() > shown {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n… and {} more findings.", above.len() - shown);
    }
    for class in [Class::BreaksBuild, Class::BreaksWire, Class::Behaviour, Class::Additive] {
        let of_class: Vec<&&Located> = above.iter().filter(|located| located.finding.class == class).collect();
        details(&mut text, class, &of_class);
    }
    text
}

/// The row of a finding in the table.
fn row(located: &Located) -> String {
    let finding = &located.finding;
    let first = finding.places.first().map_or("", |spot| spot.path.as_str());
    let line = located.lines.first().map(ToString::to_string).unwrap_or_default();
    let more = match finding.places.len() {
        0 | 1 => String::new(),
        count => format!(" and {} more", count - 1),
    };
    let flapping = if finding.reverts.is_some() { " 🔁" } else { "" };
    let row = format!(
        "| {}{flapping} | `{}`{more}: {} | {} |\n",
        mark(finding.class),
        cell(&code(first)),
        cell(&plain(&sentence(finding))),
        cell(&plain(&line)),
    );
    escaped(&row).into_owned()
}

/// The headline of the report: its counts, and the suggested version.
fn headline(report: &Report) -> String {
    match report.worst() {
        None => "none that callers see.".to_owned(),
        Some(Class::Docs) => {
            let places: usize = report.findings.iter().map(|located| located.finding.places.len()).sum();
            format!("documentation only, at {places} places{}.", version(report))
        }
        Some(_) => format!("{}{}.", report.summary(), version(report)),
    }
}

fn version(report: &Report) -> String {
    let bump = report.bump().name();
    match report.next_version() {
        Some(next) => format!("; suggested version **{next}** ({bump})"),
        None if report.is_raised() => format!("; version **{}** is enough ({bump})", report.new_version),
        None => format!("; suggested version: {bump}"),
    }
}

fn mark(class: Class) -> &'static str {
    match class {
        Class::BreaksBuild => "🔴 breaks callers",
        Class::BreaksWire => "🟠 breaks on the wire",
        Class::Behaviour => "🟡 behaviour",
        Class::Additive => "🟢 additive",
        Class::Docs => "docs",
    }
}

fn details(text: &mut String, class: Class, findings: &[&&Located]) {
    if findings.is_empty() {
        return;
    }
    let _ = write!(
        text,
        "\n<details><summary>{}: {} ({})</summary>\n\n",
        class.words(),
        if class == Class::Additive {
            "where"
        } else {
            "where, and what to do"
        },
        findings.len()
    );
    let mut shown = 0;
    for located in findings.iter().take(ROWS) {
        let entry = entry(located, MOST.saturating_sub(text.len()));
        if text.len() + entry.len() > MOST {
            break;
        }
        text.push_str(&entry);
        shown += 1;
    }
    if findings.len() > shown {
        let _ = writeln!(text, "- … and {} more findings", findings.len() - shown);
    }
    text.push_str("\n</details>\n");
}

/// A finding with as many of its places as there is room for.
fn entry(located: &Located, room: usize) -> String {
    let finding = &located.finding;
    let said = plain(&escaped(&sentence(finding)));
    let mut text = format!("- **{}**: {said}\n", finding.kind.name());
    if let Some(advice) = advice(finding) {
        let _ = writeln!(text, "  {advice}");
    }
    if let Some(reverted) = &finding.reverts {
        let _ = writeln!(text, "  🔁 Takes back a change of `{}`.", reverted.version);
    }
    let mut shown = 0;
    for (spot, line) in finding.places.iter().zip(&located.lines).take(SHOWN) {
        let (path, pointer) = (code(&spot.path), code(spot.place.pointer.as_str()));
        let here = texts(spot.old.as_deref(), spot.new.as_deref());
        let place = format!("  - `{path}`{} at {line} (`{pointer}`)\n", plain(&here));
        let place = escaped(&place);
        if text.len() + place.len() > room {
            break;
        }
        text.push_str(&place);
        shown += 1;
    }
    if finding.places.len() > shown {
        let _ = writeln!(text, "  - … and {} more places", finding.places.len() - shown);
    }
    text
}

/// Text of a table cell, in which a bar would end it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Text of a code span, in which a backtick would end it.
fn code(text: &str) -> String {
    text.replace('`', "'")
}

/// Text whose parts outside code spans cannot be taken for HTML.
fn plain(text: &str) -> String {
    let mut in_code = false;
    text.chars()
        .flat_map(|character| {
            in_code ^= character == '`';
            match character {
                '<' if !in_code => "&lt;".chars().collect::<Vec<_>>(),
                other => vec![other],
            }
        })
        .collect()
}
