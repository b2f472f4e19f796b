//! One case in a process of its own, with limits of time and memory.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::SECRET;
use super::case::{self, Case, Placeholders};
use crate::failure::Failure;
use crate::findings::Finding;
use crate::generator::{self, Crate, FileTree, Input, Source};
use crate::measure::{self, Cost};
use crate::root::Root;
use crate::{child, files, flags, tree};

/// The time limit of a case, in seconds.
pub(super) const SECONDS: u64 = 10;
/// The memory limit of a case, in bytes.
pub(super) const BYTES: u64 = 1 << 30;

/// The KiB of addresses that the allocator reserves at a time. Its default of a GiB would exceed the memory limit,
/// which counts addresses, at once.
const RESERVE: (&str, &str) = ("MIMALLOC_ARENA_RESERVE", "32768");

/// How a case ended.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Outcome {
    /// The reasons why it is not as expected.
    pub(super) faults: Vec<String>,
    /// Whether a crate was written.
    pub(super) accepted: bool,
    /// The size of the code, in bytes.
    pub(super) size: usize,
    /// The cost.
    pub(super) cost: Option<Cost>,
    /// The time, in milliseconds.
    #[serde(default)]
    pub(super) took: u64,
}

/// Runs a case. It is a failure only if no process can be started.
pub(super) fn run(root: &Root, folder: &Path, case: &Case, placeholders: &Placeholders) -> Result<Outcome, Failure> {
    files::remove(folder)?;
    let (told, said) = (folder.join("outcome.json"), folder.join("said.txt"));
    files::create_parent(&said)?;
    let errors = File::create(&said).map_err(|error| Failure::io("write", &said, &error))?;
    let child = child::this_program(root)?
        .arg("hostile-case")
        .arg(&case.path)
        .arg("--folder")
        .arg(folder)
        .args([
            "--canary",
            &placeholders.canary,
            "--port",
            &placeholders.port.to_string(),
        ])
        .env(RESERVE.0, RESERVE.1)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors)
        .spawn()
        .map_err(|error| Failure::refused(format!("could not run this program: {error}")))?;
    let start = Instant::now();
    let ended = child::wait(child, Duration::from_secs(SECONDS));
    let took = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    let fault = match ended {
        Some(status) if status.success() => match fs::read(&told).map(|text| serde_json::from_slice(&text)) {
            Ok(Ok(outcome)) => return Ok(Outcome { took, ..outcome }),
            _ => "the process reported nothing".to_owned(),
        },
        Some(status) => format!("the process ended with {status}"),
        None => format!("the process did not end within {SECONDS} seconds"),
    };
    Ok(Outcome {
        faults: vec![format!("{fault}: {}", child::last_words(&said, 3))],
        took,
        ..Outcome::default()
    })
}

/// The child.
pub(crate) fn run_case(flags: &flags::HostileCase) -> Result<(), Failure> {
    limit_memory(BYTES);
    let placeholders = Placeholders {
        canary: flags.canary.clone(),
        port: flags.port,
    };
    let case = case::expand(&flags.case, &placeholders)?;
    let input = Input {
        source: Source::new(case.file.clone(), case.bytes),
        module: "document".to_owned(),
        overrides: None,
    };
    let about = Crate::Member {
        name: "hostile".to_owned(),
        runtime: "runtime".to_owned(),
        oracle: false,
    };
    let run = generator::generate(&[input], &about);
    let mut outcome = Outcome {
        accepted: run.result.is_some(),
        ..Outcome::default()
    };
    let found: BTreeSet<String> = run.findings.iter().map(|finding| finding.code.clone()).collect();
    outcome.faults.extend(case.expected.missed(outcome.accepted, &found));
    outcome.faults.extend(run.findings.iter().flat_map(check_finding));
    if let Some(wanted) = &run.result {
        outcome.size = wanted.values().map(String::len).sum();
        outcome.faults.extend(check_files(wanted, &case.wire));
        let out = flags.folder.join("out");
        let changes = tree::compare(&out, wanted)?;
        tree::write(&out, wanted, &changes)?;
    }
    outcome.faults.extend(beside(&flags.folder)?);
    outcome.cost = measure::this_process();
    let told = flags.folder.join("outcome.json");
    let text = serde_json::to_string(&outcome).map_err(|error| Failure::io("write", &told, &error))?;
    files::write(&told, &text)
}

/// The faults of a finding, which needs a place and a help.
fn check_finding(finding: &Finding) -> Vec<String> {
    let mut faults = Vec::new();
    if finding.line.is_none() || finding.column.is_none() {
        faults.push(format!("{} has no place: {}", finding.code, finding.message));
    }
    if finding.help.is_empty() {
        faults.push(format!("{} has no help: {}", finding.code, finding.message));
    }
    faults
}

/// The faults of files that are to be written.
fn check_files(wanted: &FileTree, wire: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in wanted {
        let is_plain = |step: &str| {
            !step.is_empty()
                && step != ".."
                && step
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
        };
        if !path.split('/').all(is_plain) {
            faults.push(format!("`{path}` is no plain path"));
        }
        if text.contains(SECRET) {
            faults.push(format!("`{path}` holds text from outside the document"));
        }
        if path.ends_with(".rs")
            && let Err(error) = syn::parse_file(text)
        {
            faults.push(format!("`{path}` is no Rust: {error}"));
        }
    }
    for name in wire {
        let literal = format!("{name:?}");
        if !wanted
            .iter()
            .any(|(path, text)| path.ends_with(".rs") && text.contains(&literal))
        {
            faults.push(format!("{literal} is not in the code"));
        }
    }
    faults
}

/// The files that were written outside the folder of the crate.
fn beside(folder: &Path) -> Result<Vec<String>, Failure> {
    let names = files::entries(folder)?;
    let names = names.iter().filter_map(|path| path.file_name()?.to_str());
    Ok(names
        .filter(|name| !matches!(*name, "out" | "said.txt"))
        .map(|name| format!("`{name}` was written outside of the folder"))
        .collect())
}

/// Limits the memory of this process.
#[cfg(target_os = "linux")]
pub(super) fn limit_memory(bytes: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = Rlimit {
        current: Some(bytes),
        maximum: Some(bytes),
    };
    // If it cannot be limited, it is still measured.
    let _ = setrlimit(Resource::As, limit);
}

/// Does nothing: this system cannot limit the memory of a process.
#[cfg(not(target_os = "linux"))]
pub(super) fn limit_memory(_bytes: u64) {}
