//! Findings about documents, printed for people and written for programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::files;
use crate::flags::FindingsFormat;
use crate::generator::escaped;
use crate::output;

/// One finding about one file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Finding {
    /// The file, as messages name it.
    pub(crate) file: String,
    /// The line of the place, counted from one, if it is known.
    pub(crate) line: Option<usize>,
    /// The column of the place, counted from one in characters, if it is known.
    pub(crate) column: Option<usize>,
    /// The stable name of the kind of finding.
    pub(crate) code: String,
    /// Whether it refuses the document, so that nothing is written.
    pub(crate) refuses: bool,
    /// The JSON Pointer of the node, or the byte at which the text could not be parsed.
    pub(crate) place: String,
    /// The message.
    pub(crate) message: String,
    /// The help: what was done instead, or what to do next.
    pub(crate) help: String,
    /// The lines of overrides that mend it; empty if overrides cannot.
    pub(crate) mend: String,
    /// The lines of overrides that allow it, if that is possible.
    pub(crate) allow: Option<String>,
    /// The finding drawn over the lines of its file, in colours. Empty for a warning that repeats an earlier one, or
    /// that is only counted after many others.
    pub(crate) shown: String,
}

impl Finding {
    /// The finding without its place.
    fn kind(&self) -> (&str, &str, &str) {
        (&self.file, &self.code, &self.message)
    }
}

/// The number of different warnings that are shown before the rest is counted. Errors are always shown.
pub(crate) const SHOWN: usize = 40;

/// Shows findings to people.
pub(crate) fn print(findings: &[Finding]) {
    let (refusals, warnings): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.refuses);
    let mut places: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for finding in &warnings {
        *places.entry(finding.kind()).or_default() += 1;
    }
    let mut text = String::new();
    for finding in warnings.iter().filter(|finding| !finding.shown.is_empty()) {
        text.push_str(finding.shown.trim_end());
        match places.remove(&finding.kind()) {
            Some(2) => text.push_str("\n   … and at another place"),
            Some(all @ 3..) => drop(write!(text, "\n   … and at {} other places", all - 1)),
            _ => {}
        }
        text.push_str("\n\n");
    }
    for finding in refusals {
        text.push_str(finding.shown.trim_end());
        text.push_str("\n\n");
    }
    let more: usize = places.values().sum();
    if more > 0 {
        let _ = writeln!(text, "… and {more} more warnings; `--report FILE` writes all of them\n");
    }
    output::error_text(text);
}

/// Shows findings in the requested form.
pub(crate) fn show(findings: &[Finding], format: FindingsFormat) {
    match format {
        FindingsFormat::Text => print(findings),
        FindingsFormat::Json => output::print(&output::json_text(&document(findings))),
        FindingsFormat::Github => {
            let lines = findings.iter().map(|finding| annotation(finding) + "\n");
            output::print(&lines.collect::<String>());
        }
    }
}

/// Writes findings for programs: a JSON array with one object each.
pub(crate) fn write_report(path: &Path, findings: &[Finding]) -> Result<(), Failure> {
    files::write(path, &output::json_text(&array(findings)))
}

/// The JSON that `generator/FINDINGS.md` describes.
fn document(findings: &[Finding]) -> Value {
    let errors = findings.iter().filter(|finding| finding.refuses).count();
    json!({
        "errors": errors,
        "warnings": findings.len().saturating_sub(errors),
        "findings": array(findings),
    })
}

fn array(findings: &[Finding]) -> Value {
    let objects = findings.iter().map(|finding| {
        json!({
            "file": finding.file,
            "line": finding.line,
            "column": finding.column,
            "severity": if finding.refuses { "error" } else { "warning" },
            "code": finding.code,
            "place": finding.place,
            "message": finding.message,
            "help": finding.help,
            "mend": Some(&finding.mend).filter(|mend| !mend.is_empty()),
            "allow": finding.allow,
        })
    });
    objects.collect()
}

/// A finding as a workflow command of GitHub, which shows it at its line in a pull request.
fn annotation(finding: &Finding) -> String {
    let level = if finding.refuses { "error" } else { "warning" };
    let mut place = format!("file={}", property(&finding.file));
    for (name, number) in [("line", finding.line), ("col", finding.column)] {
        if let Some(number) = number {
            place.push_str(&[",", name, "=", &number.to_string()].concat());
        }
    }
    let mut text = finding.message.clone();
    for more in [&finding.help, &finding.mend]
        .into_iter()
        .filter(|more| !more.is_empty())
    {
        text.push('\n');
        text.push_str(more);
    }
    format!("::{level} {place},title={}::{}", finding.code, data(&escaped(&text)))
}

/// Escapes a text for the runner. A line break would end the command, and the rest of a document's text would be read
/// as another one.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The number of warnings of each code, in words; `None` if there are none.
pub(crate) fn warnings(findings: &[Finding]) -> Option<String> {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !finding.refuses) {
        let count = kinds.entry(finding.code.as_str()).or_default();
        *count = count.saturating_add(1);
    }
    let kinds_in_words: Vec<String> = kinds.iter().map(|(code, count)| format!("{count} {code}")).collect();
    match kinds.values().sum::<usize>() {
        0 => None,
        1 => Some(format!("1 warning ({})", kinds_in_words.join(", "))),
        many => Some(format!("{many} warnings ({})", kinds_in_words.join(", "))),
    }
}

/// The overrides that would allow the warnings.
pub(crate) fn allowances(findings: &[Finding]) -> Option<String> {
    let entries: Vec<&str> = findings.iter().filter_map(|finding| finding.allow.as_deref()).collect();
    let mut text = entries.get(..SHOWN).unwrap_or(&entries).join("\n\n");
    if let more @ 1.. = entries.len().saturating_sub(SHOWN) {
        let _ = write!(text, "\n\n# … and {more} more; `--report FILE` writes all of them");
    }
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Finding, annotation};

    #[test]
    fn a_text_of_a_document_is_no_command() {
        let finding = Finding {
            file: "a,b:c.yaml".to_owned(),
            line: Some(3),
            column: Some(1),
            code: "syntax".to_owned(),
            refuses: true,
            place: String::new(),
            message: "100 %\r\n::error::hello".to_owned(),
            help: "Help.".to_owned(),
            mend: String::new(),
            allow: None,
            shown: String::new(),
        };
        assert_eq!(
            annotation(&finding),
            "::error file=a%2Cb%3Ac.yaml,line=3,col=1,title=syntax::100 %25\\r%0A::error::hello%0AHelp."
        );
    }
}
