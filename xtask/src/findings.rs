//! What was found about documents: shown to people, and written for programs.

use std::path::Path;

use serde_json::json;

use crate::failure::Failure;
use crate::files;

/// One finding about one file.
#[derive(Debug)]
pub(crate) struct Finding {
    /// The file, as messages name it.
    pub(crate) file: String,
    /// The line of the place, counted from one, where it has one.
    pub(crate) line: Option<usize>,
    /// The column of the place, counted from one in characters, where it has one.
    pub(crate) column: Option<usize>,
    /// The stable name of the kind of finding.
    pub(crate) code: &'static str,
    /// Whether nothing can be written because of it.
    pub(crate) refuses: bool,
    /// The JSON Pointer of the node, or the byte where the text could not be read into nodes.
    pub(crate) place: String,
    /// What is wrong.
    pub(crate) message: String,
    /// What was done instead, or what to do next.
    pub(crate) help: String,
    /// The finding over the lines of its file, with line and column, in colours.
    pub(crate) shown: String,
}

/// So many warnings are shown before the rest is counted; what refuses a document is always shown.
const SHOWN: usize = 40;

/// Shows findings to people.
pub(crate) fn print(findings: &[Finding]) {
    let (refusals, warnings): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.refuses);
    for finding in warnings.iter().take(SHOWN).chain(&refusals) {
        anstream::eprintln!("{}", finding.shown.trim_end());
        anstream::eprintln!();
    }
    if warnings.len() > SHOWN {
        anstream::eprintln!(
            "… and {} more warnings; `--report FILE` writes all of them\n",
            warnings.len() - SHOWN
        );
    }
}

/// Writes findings for programs: a JSON array with one object each.
pub(crate) fn write_report(path: &Path, findings: &[Finding]) -> Result<(), Failure> {
    let findings: Vec<_> = findings
        .iter()
        .map(|finding| {
            json!({
                "file": finding.file,
                "line": finding.line,
                "column": finding.column,
                "severity": if finding.refuses { "error" } else { "warning" },
                "code": finding.code,
                "place": finding.place,
                "message": finding.message,
                "help": finding.help,
            })
        })
        .collect();
    files::write(path, &format!("{:#}\n", serde_json::Value::Array(findings)))
}

/// How many findings are warnings, in words.
pub(crate) fn warnings(findings: &[Finding]) -> Option<String> {
    match findings.iter().filter(|finding| !finding.refuses).count() {
        0 => None,
        1 => Some("1 warning".to_owned()),
        many => Some(format!("{many} warnings")),
    }
}
