//! `mock`: a mock of the service of any document, from its generated crate.

use std::io::{IsTerminal as _, stderr};
use std::path::Path;
use std::process::Command;

use crate::cargo;
use crate::failure::Failure;
use crate::findings;
use crate::flags;
use crate::generator::{self, Crate};
use crate::output::note;
use crate::root::Root;
use crate::{job, specs, tree};

/// The path from a crate in `target/mock/NAME` to the runtime of the repository.
const RUNTIME: &str = "../../../generator/runtime";

/// Runs the command, until the mock is ended.
pub(crate) fn run(root: &Root, flags: &flags::Mock) -> Result<(), Failure> {
    let input = specs::one(&flags.spec)?;
    let name = job::default_name(&input.module);
    let folder = root.path().join("target").join("mock").join(&name);
    let about = Crate::Member {
        name,
        runtime: RUNTIME.to_owned(),
        oracle: false,
    };
    let run = generator::generate(&[input], &about);
    let (refusals, warnings): (Vec<_>, Vec<_>) = run.findings.into_iter().partition(|finding| finding.refuses);
    findings::print(&refusals);
    let Some(wanted) = run.result else {
        return Err(Failure::refused(
            "there is nothing to mock: mend the errors above first",
        ));
    };
    if let Some(warnings) = findings::warnings(&warnings) {
        note!("{warnings}; `cargo xtask gen` shows them");
    }
    let changes = tree::compare(&folder, &wanted)?;
    if !changes.is_empty() {
        tree::write(&folder, &wanted, &changes)?;
    }
    let mut command = cargo::in_members(root, &folder)?;
    command.args(["run", "--features", "cli,mock"]);
    // The first run builds the crate, which is of interest on a terminal, and noise in a log.
    if !stderr().is_terminal() {
        command.arg("--quiet");
    }
    command.args(["--", "mock", "--port", &flags.port.to_string()]);
    replace(command)
}

/// Replaces this process by Cargo, which replaces itself by the mock: ending the started process ends the server.
#[cfg(unix)]
fn replace(mut command: Command) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt as _;

    Err(Failure::io("run", Path::new("cargo"), &command.exec()))
}

/// Runs the mock as a child: outside Unix a process cannot be replaced.
#[cfg(not(unix))]
fn replace(mut command: Command) -> Result<(), Failure> {
    let status = command
        .status()
        .map_err(|error| Failure::io("run", Path::new("cargo"), &error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::found(format!("the mock ended with {status}")).help("the reason is above"))
}
