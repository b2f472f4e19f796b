//! One document in a process of its own: the parent and the child.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use super::api::Api;
use super::documents::Document;
use super::outcome::Outcome;
use crate::failure::Failure;
use crate::generator::{self, Crate};
use crate::root::Root;
use crate::{child, files, flags, inventory, measure, specs, tree};

/// The time limit of a document.
const LIMIT: Duration = Duration::from_secs(300);

/// The folder of the crates below that of the command, and the path from a crate to the runtime of the repository.
pub(super) const CRATES: &str = "crates";
const RUNTIME: &str = "../../../../generator/runtime";

/// Generates a document in a process of its own. It is a failure only if no process can be started.
pub(super) fn generate(root: &Root, folder: &Path, document: &Document, oracle: bool) -> Result<Outcome, Failure> {
    let talk = folder.join("processes");
    let (told, said) = (
        talk.join(format!("{}.json", document.package)),
        talk.join(format!("{}.txt", document.package)),
    );
    // A file of an earlier run must not be taken for one of this run.
    files::remove(&told)?;
    files::create_parent(&said)?;
    let errors = File::create(&said).map_err(|error| Failure::io("write", &said, &error))?;
    let mut command = child::this_program(root)?;
    command
        .arg("corpus-document")
        .arg(&document.path)
        .args(["--package", &document.package, "--out"])
        .arg(folder.join(CRATES).join(&document.package))
        .arg("--outcome")
        .arg(&told)
        .args(oracle.then_some("--oracle"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors);
    let failed = |error| Failure::refused(format!("could not run this program: {error}"));
    let child = command.spawn().map_err(failed)?;
    let how = match child::wait(child, LIMIT) {
        Some(status) if status.success() => match fs::read(&told).map(|text| serde_json::from_slice(&text)) {
            Ok(Ok(outcome)) => return Ok(outcome),
            _ => "the process reported nothing".to_owned(),
        },
        Some(status) => format!("the process ended with {status}"),
        None => format!("the process did not end within {} seconds", LIMIT.as_secs()),
    };
    // A panic, or the system, says why.
    Ok(Outcome::died(match child::last_words(&said, 3) {
        words if words.is_empty() => how,
        words => format!("{how}: {words}"),
    }))
}

/// The child: generates one document, writes its crate, and reports the outcome.
pub(crate) fn run_document(_: &Root, flags: &flags::CorpusDocument) -> Result<(), Failure> {
    let input = specs::one(&flags.spec)?;
    let about = Crate::Member {
        name: flags.package.clone(),
        runtime: RUNTIME.to_owned(),
        oracle: flags.oracle,
    };
    let run = generator::generate(&[input], &about);
    let mut outcome = Outcome {
        cost: measure::this_process(),
        ..Outcome::default()
    };
    let mut warnings: BTreeMap<String, usize> = BTreeMap::new();
    for finding in &run.findings {
        if finding.refuses {
            let line = finding.line.unwrap_or(1);
            outcome.refused_by.push(finding.code.clone());
            outcome
                .messages
                .push(format!("{}: {} (line {line})", finding.code, finding.message));
        } else {
            let count = warnings.entry(finding.code.clone()).or_default();
            *count = count.saturating_add(1);
            let said = format!("{}: {}", finding.code, finding.message);
            outcome.said.push((finding.place.clone(), said));
        }
    }
    outcome.warnings = warnings;
    if let Some(wanted) = run.result {
        let inventory = wanted.get(inventory::FILE).map_or("", String::as_str);
        outcome.api = Some(Api::read(inventory, &run.fallbacks));
        // Unchanged files keep their times, so that Cargo does not build them again.
        let changes = tree::compare(&flags.out, &wanted)?;
        if !changes.is_empty() {
            tree::write(&flags.out, &wanted, &changes)?;
        }
    }
    let told = serde_json::to_string(&outcome).map_err(|error| Failure::io("write", &flags.outcome, &error))?;
    files::write(&flags.outcome, &told)
}
