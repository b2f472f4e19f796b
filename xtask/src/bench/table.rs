//! The tables as Markdown, for terminals and documents.

use std::collections::BTreeSet;

use super::figures::{Compiled, Figures, Generated, OURS, Outcome, Written};
use crate::measure::Cost;
use crate::output::say;

/// The bound for generating: a multiple of the cost of reading, and microseconds for each byte of Rust.
const FLOORS: f64 = 4.0;
const FOR_A_BYTE: f64 = 0.12;

/// Prints all figures.
pub(super) fn print(figures: &Figures) {
    say!("Measured on {}.", figures.machine);
    if !figures.generate.is_empty() {
        say!("\n## Generating\n\n{}", generating(figures));
    }
    if !figures.growth.is_empty() {
        say!("\n## Growth\n\n{}", growth(figures));
    }
    if !figures.compile.is_empty() {
        say!("\n## Checking\n\n{}", checking(figures));
        say!("\n## Building for release\n\n{}", building(figures));
    }
    if !figures.dependencies.is_empty() {
        say!("\n## Dependencies\n\n{}", dependencies(figures));
    }
    let failures = failures(figures);
    if !failures.is_empty() {
        say!("\n## What failed\n\n{}", failures.join("\n"));
    }
}

fn generating(figures: &Figures) -> String {
    let peers = peers(figures.generate.values().flat_map(|document| document.tools.keys()));
    let head = [
        "document",
        "MB",
        "operations",
        "CPU",
        "clock",
        "memory",
        "reading",
        "of the bound",
    ];
    let mut rows = vec![with_peers(&head, &peers)];
    for (name, document) in &figures.generate {
        let ours = document.tools.get(OURS).and_then(Outcome::ran);
        let mut row = vec![
            name.clone(),
            format!("{:.2}", megabytes(document.bytes)),
            document.operations.to_string(),
        ];
        row.push(ours.map_or_else(none, |ours| seconds(ours.cost.cpu_us)));
        row.push(ours.map_or_else(none, |ours| seconds(ours.wall_us)));
        row.push(ours.map_or_else(none, |ours| mebibytes(ours.cost)));
        row.push(document.floor.map_or_else(none, |floor| seconds(floor.cpu_us)));
        row.push(
            ours.and_then(|ours| of_bound(document, ours))
                .map_or_else(none, |part| format!("{part:.2}")),
        );
        for peer in &peers {
            row.push(match (document.tools.get(*peer), ours) {
                (Some(Outcome::Ran(theirs)), Some(ours)) => {
                    let ratio = times(theirs.cost.cpu_us, ours.cost.cpu_us);
                    if compiles(figures, name, peer) {
                        ratio
                    } else {
                        format!("({ratio})")
                    }
                }
                (Some(Outcome::Failed(_)), _) => "fails".to_owned(),
                _ => none(),
            });
        }
        rows.push(row);
    }
    markdown(&rows)
}

/// The cost of a run as a part of its bound.
pub(super) fn of_bound(document: &Generated, ours: &Written) -> Option<f64> {
    let bound = FLOORS * float(document.floor?.cpu_us) + FOR_A_BYTE * float(ours.rust);
    Some(float(ours.cost.cpu_us) / bound)
}

/// Whether the crate of a generator compiles, as far as it was tried.
pub(super) fn compiles(figures: &Figures, document: &str, generator: &str) -> bool {
    let known = figures.compile.get(document).and_then(|tools| tools.get(generator));
    !matches!(known, Some(Outcome::Failed(_)))
}

fn growth(figures: &Figures) -> String {
    let mut rows = vec![
        ["times", "operations", "CPU", "memory", "a step"]
            .map(str::to_owned)
            .to_vec(),
    ];
    let mut before: Option<u64> = None;
    for (step, grown) in &figures.growth {
        let ratio = before.map_or_else(none, |before| times(grown.cost.cpu_us, before));
        before = Some(grown.cost.cpu_us);
        let cost = grown.cost;
        rows.push(vec![
            step.to_string(),
            grown.operations.to_string(),
            seconds(cost.cpu_us),
            mebibytes(cost),
            ratio,
        ]);
    }
    markdown(&rows)
}

fn checking(figures: &Figures) -> String {
    let peers = compiled_peers(figures);
    let head = [
        "document",
        "operations",
        "CPU",
        "an operation",
        "memory",
        "one file changed",
    ];
    let mut rows = vec![with_peers(&head, &peers)];
    for (name, tools) in &figures.compile {
        let ours = tools.get(OURS).and_then(Outcome::ran);
        let mut row = vec![name.clone(), ours.map_or_else(none, |ours| ours.awaited.to_string())];
        row.push(ours.map_or_else(none, |ours| seconds(ours.check.cpu_us)));
        row.push(ours.map_or_else(none, |ours| milliseconds(ours.check.cpu_us, ours.awaited)));
        row.push(ours.map_or_else(none, |ours| mebibytes(ours.check)));
        row.push(
            ours.and_then(|ours| ours.touched)
                .map_or_else(none, |cost| seconds(cost.cpu_us)),
        );
        for peer in &peers {
            row.push(beside(tools.get(*peer), ours, |compiled| Some(compiled.check), false));
        }
        rows.push(row);
    }
    markdown(&rows)
}

fn building(figures: &Figures) -> String {
    let peers = compiled_peers(figures);
    let mut rows = vec![with_peers(
        &["document", "awaited", "CPU", "an operation", "memory"],
        &peers,
    )];
    for (name, tools) in &figures.compile {
        let ours = tools.get(OURS).and_then(Outcome::ran);
        let cost = ours.and_then(|ours| ours.release);
        let awaited = ours.map_or(0, |ours| ours.awaited);
        let mut row = vec![name.clone(), awaited.to_string()];
        row.push(cost.map_or_else(none, |cost| seconds(cost.cpu_us)));
        row.push(cost.map_or_else(none, |cost| milliseconds(cost.cpu_us, awaited)));
        row.push(cost.map_or_else(none, mebibytes));
        for peer in &peers {
            row.push(beside(tools.get(*peer), ours, |compiled| compiled.release, true));
        }
        rows.push(row);
    }
    markdown(&rows)
}

/// The CPU time and the memory of another generator's crate as multiples of ours, and the number of its awaited
/// operations if it differs.
fn beside(
    theirs: Option<&Outcome<Compiled>>,
    ours: Option<&Compiled>,
    cost: impl Fn(&Compiled) -> Option<Cost>,
    awaits: bool,
) -> String {
    match (theirs, ours) {
        (Some(Outcome::Failed(_)), _) => "fails".to_owned(),
        (Some(Outcome::Ran(theirs)), Some(ours)) => match (cost(theirs), cost(ours)) {
            (Some(their), Some(our)) => {
                let ratios = [times(their.cpu_us, our.cpu_us), times(their.peak_kib, our.peak_kib)].join(", ");
                match theirs.awaited {
                    awaited if awaits && awaited != ours.awaited => format!("{ratios} ({awaited})"),
                    _ => ratios,
                }
            }
            _ => "fails".to_owned(),
        },
        _ => none(),
    }
}

fn dependencies(figures: &Figures) -> String {
    let mut rows = vec![["generator", "crates", "CPU"].map(str::to_owned).to_vec()];
    for (name, dependencies) in &figures.dependencies {
        rows.push(vec![
            name.clone(),
            dependencies.crates.to_string(),
            seconds(dependencies.cold_us),
        ]);
    }
    markdown(&rows)
}

fn failures(figures: &Figures) -> Vec<String> {
    let mut lines = Vec::new();
    let line = |document: &str, tool: &str, words: &str| {
        let words: String = words.chars().take(160).collect();
        format!("- {document}, {tool}: {words}")
    };
    for (document, generated) in &figures.generate {
        for (tool, outcome) in &generated.tools {
            if let Outcome::Failed(words) = outcome {
                lines.push(line(document, tool, words));
            }
        }
    }
    for (document, tools) in &figures.compile {
        for (tool, outcome) in tools {
            if let Outcome::Failed(words) = outcome {
                lines.push(line(document, tool, words));
            }
        }
    }
    lines
}

fn compiled_peers(figures: &Figures) -> Vec<&str> {
    peers(figures.compile.values().flat_map(|tools| tools.keys()))
}

fn peers<'a>(names: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    let names: BTreeSet<&str> = names.map(String::as_str).filter(|name| *name != OURS).collect();
    names.into_iter().collect()
}

fn with_peers(head: &[&str], peers: &[&str]) -> Vec<String> {
    head.iter().chain(peers).map(|name| (*name).to_owned()).collect()
}

/// An aligned table. All columns but the first are numbers, on the right.
fn markdown(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut lines = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let cells = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| match column {
                0 => format!(" {cell:<width$} "),
                _ => format!(" {cell:>width$} "),
            });
        lines.push(format!("|{}|", cells.collect::<Vec<_>>().join("|")));
        if index == 0 {
            let rules = widths.iter().enumerate().map(|(column, width)| match column {
                0 => "-".repeat(width + 2),
                _ => format!("{}:", "-".repeat(width + 1)),
            });
            lines.push(format!("|{}|", rules.collect::<Vec<_>>().join("|")));
        }
    }
    lines.join("\n")
}

fn none() -> String {
    "-".to_owned()
}

/// A figure as a float, which is exact for 32 bits.
pub(super) fn float(number: impl TryInto<u32>) -> f64 {
    number.try_into().map_or(f64::INFINITY, f64::from)
}

fn megabytes(bytes: u64) -> f64 {
    float(bytes) / 1e6
}

fn seconds(microseconds: u64) -> String {
    let seconds = float(microseconds) / 1e6;
    if seconds < 1.0 {
        format!("{seconds:.3} s")
    } else {
        format!("{seconds:.2} s")
    }
}

fn milliseconds(microseconds: u64, operations: usize) -> String {
    if operations == 0 {
        return none();
    }
    format!("{:.1} ms", float(microseconds) / float(operations) / 1e3)
}

fn mebibytes(cost: Cost) -> String {
    format!("{} MiB", cost.peak_kib / 1024)
}

fn times(theirs: u64, ours: u64) -> String {
    if ours == 0 {
        return none();
    }
    format!("{:.1}×", float(theirs) / float(ours))
}
