//! The examples of each document as a test of its crate: builds the program that the generator writes for it, runs it,
//! and reads its report.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Entry;
use super::child::CRATES;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::root::Root;
use crate::{cargo, child, files};

/// The time limit of the examples of a document.
const LIMIT: Duration = Duration::from_secs(120);

/// The number of compiler messages about a program that are kept.
const KEPT: usize = 5;

/// The report on the examples of one document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Examples {
    /// The responses that are JSON and a success.
    pub(super) responses: Tally,
    /// The requests.
    pub(super) requests: Tally,
    /// The number of responses that describe failures, which no type of their operation reads.
    pub(super) errors: usize,
    /// The number of requests that were made from schemas alone.
    pub(super) made: usize,
    /// The number of requests that were made by the table and by the methods of callers, and compared.
    pub(super) compared: usize,
    /// The requests that are refused before they are sent, because a value breaks its own rule.
    pub(super) refused: Vec<String>,
}

/// Examples of one kind.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Tally {
    /// Their number.
    pub(super) all: usize,
    /// The number of those that contradict their own schema.
    pub(super) contradictory: usize,
    /// The failures of those that do not.
    pub(super) failures: Vec<Finding>,
    /// The failures of those that do.
    pub(super) excused: Vec<Finding>,
}

/// A failure of one example.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Finding {
    pub(super) operation: String,
    pub(super) example: String,
    pub(super) problem: String,
    pub(super) contradicts: Option<String>,
}

impl Examples {
    /// The number of failures of examples that fit their own schema.
    pub(super) fn failures(&self) -> usize {
        self.responses.failures.len() + self.requests.failures.len()
    }

    /// These failures, a line each.
    pub(super) fn reasons(&self) -> impl Iterator<Item = String> {
        let findings = self.responses.failures.iter().chain(&self.requests.failures);
        findings.map(|finding| format!("{} {}: {}", finding.operation, finding.example, finding.problem))
    }
}

/// Runs the examples of every crate that was generated, one after the other.
pub(super) fn run(root: &Root, folder: &Path, entries: &mut [Entry]) -> Result<(), Failure> {
    let generated = entries.iter().filter(|entry| entry.outcome.api.is_some());
    let members: Vec<&str> = generated.map(|entry| entry.document.package.as_str()).collect();
    let count = members.len();
    write_workspace(folder, &members)?;
    let progress = Progress::new("tried out", count);
    for entry in entries.iter_mut().filter(|entry| entry.outcome.api.is_some()) {
        let ran = build(root, folder, &entry.document.package)?.and_then(|program| execute(&program));
        entry.examples = Some(ran);
        progress.step(&entry.document.name);
    }
    progress.end();
    Ok(())
}

/// Writes the workspace of the crates, without debug information for their programs.
pub(crate) fn write_workspace(folder: &Path, members: &[&str]) -> Result<(), Failure> {
    let members = members
        .iter()
        .flat_map(|member| ["    \"", CRATES, "/", member, "\",\n"]);
    let members: String = members.collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n[profile.dev]\ndebug = false\nstrip = true\n"
    );
    files::write(&folder.join("Cargo.toml"), &manifest)
}

/// Builds the program of one crate, or returns the errors of the compiler.
fn build(root: &Root, folder: &Path, package: &str) -> Result<Result<PathBuf, String>, Failure> {
    let mut command = cargo::in_members(root, folder)?;
    command
        .args(["build", "--quiet", "--package", package, "--example", "oracle"])
        .stderr(Stdio::null());
    let (mut program, mut errors) = (None, Vec::new());
    cargo::messages(&mut command, folder, |_, message| {
        if let Some(path) = message.get("executable").and_then(Value::as_str) {
            program = Some(PathBuf::from(path));
        }
        let text = |key| message.pointer(key).and_then(Value::as_str);
        if text("/message/level") == Some("error") && errors.len() < KEPT {
            errors.push(text("/message/rendered").unwrap_or_default().trim_end().to_owned());
        }
    })?;
    Ok(program
        .filter(|_| errors.is_empty())
        .ok_or_else(|| match errors.as_slice() {
            [] => "the program of the examples was not built".to_owned(),
            errors => format!("the program of the examples does not compile:\n{}", errors.join("\n")),
        }))
}

/// Runs the program, and reads its report.
fn execute(program: &Path) -> Result<Examples, String> {
    let told = tell(program)?;
    let reports: Vec<Examples> = serde_json::from_str(&told).map_err(|error| format!("the examples told {error}"))?;
    Ok(reports.into_iter().next().unwrap_or_default())
}

fn tell(program: &Path) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("the program of the examples could not be run: {error}");
    let mut child = Command::new(program)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let mut pipe = child.stdout.take();
    // Read during the wait: a program whose output exceeds the pipe would never end.
    let reader = thread::spawn(move || {
        let mut told = String::new();
        if let Some(pipe) = &mut pipe {
            pipe.read_to_string(&mut told)?;
        }
        Ok::<_, std::io::Error>(told)
    });
    let Some(status) = child::wait(child, LIMIT) else {
        return Err(format!("the examples did not end within {} seconds", LIMIT.as_secs()));
    };
    let told = reader
        .join()
        .map_err(|_| "nothing could be read".to_owned())?
        .map_err(failed)?;
    if status.success() {
        Ok(told)
    } else {
        Err(format!("the program of the examples ended with {status}"))
    }
}
