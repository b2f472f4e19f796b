//! `ci`: everything that must hold before a change is merged, part by part.

mod group;
mod part;
mod parts;
mod table;

use crate::failure::Failure;
use crate::flags;
use crate::output::{HEADING, note, say};
use crate::root::Root;

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Ci) -> Result<(), Failure> {
    let mut parts = if flags.full { parts::full(root)? } else { Vec::new() };
    // The tests come last, since people and runners look for their closing lines at the end of a log.
    parts.extend(parts::short(root)?);
    let mut results = Vec::with_capacity(parts.len());
    for part in parts {
        note!("{HEADING}==> {}{HEADING:#}", part.name);
        results.push(part.run());
    }
    table::print(&results);
    for line in table::not_checked(&results, flags.full) {
        say!("{line}");
    }
    let failed: Vec<&str> = results
        .iter()
        .filter(|result| result.failed())
        .map(|result| &*result.name)
        .collect();
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::found(format!("failed: {}", failed.join(", "))).help("the output of each part is above the table"))
}
