//! The table for programs, as JSON.

use std::path::Path;

use serde_json::{Value, json};

use super::Entry;
use super::table::{self, Totals};
use super::verdict::{self, Verdict};
use crate::failure::Failure;
use crate::files;
use crate::measure::Cost;

/// Writes the report.
pub(super) fn write(path: &Path, entries: &[Entry]) -> Result<(), Failure> {
    let report = json!({
        "documents": entries.iter().map(document).collect::<Vec<_>>(),
        "totals": totals(entries),
    });
    files::write(path, &format!("{report:#}\n"))
}

fn document(entry: &Entry) -> Value {
    let (outcome, api) = (&entry.outcome, entry.outcome.api.as_ref());
    let verdicts = Verdict::all(entry);
    json!({
        "document": entry.document.name,
        "package": entry.document.package,
        "verdict": verdicts.first().map(Verdict::name),
        "verdicts": verdicts.iter().map(Verdict::name).collect::<Vec<_>>(),
        "operations": {
            "document": entry.operations.as_ref().ok().map(Vec::len),
            "generated": api.map(|api| api.operations.len()),
            "lost": verdict::lost(entry).iter().map(|lost| verdict::reason(entry, lost)).collect::<Vec<_>>(),
            "not_counted": entry.operations.as_ref().err(),
        },
        "types": api.map(|api| api.types),
        "untyped": { "open": api.map(|api| api.open), "fallback": api.map(|api| api.fallbacks) },
        "warnings": outcome.warnings,
        "refused_by": outcome.refused_by,
        "cpu_ms": outcome.cost.map(Cost::cpu_ms),
        "peak_kib": outcome.cost.map(|cost| cost.peak_kib),
        "compiled": entry.compiled.as_ref().map(|compiled| json!({
            "built": compiled.built,
            "errors": compiled.errors,
            "warnings": compiled.warnings,
        })),
        "examples": entry.examples.as_ref().and_then(|examples| examples.as_ref().ok()),
        "messages": table::reasons(entry),
    })
}

fn totals(entries: &[Entry]) -> Value {
    let totals = Totals::of(entries);
    let mut verdicts = serde_json::Map::new();
    for entry in entries {
        for verdict in Verdict::all(entry) {
            let count = verdicts.entry(verdict.name()).or_insert(json!(0));
            *count = json!(count.as_u64().unwrap_or(0).saturating_add(1));
        }
    }
    json!({
        "documents": entries.len(),
        "verdicts": verdicts,
        "operations": {
            "document": totals.operations,
            "generated": totals.generated,
            "skipped": totals.skipped,
        },
        "types": totals.types,
        "untyped": { "open": totals.open, "fallback": totals.fallbacks },
        "warnings": totals.warnings,
        "cpu_ms": totals.cpu_ms,
        "peak_kib": totals.peak_kib,
    })
}
