//! `soak` and `throughput`: the client under load, on a loopback port.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::flags::{Soak, Throughput};
use crate::output::note;
use crate::root::Root;
use crate::{cargo, child};

/// Runs `soak`.
pub(crate) fn soak(root: &Root, options: &Soak) -> Result<(), Failure> {
    let mut command = cargo::in_workspace(root);
    command.args([
        "run",
        "--quiet",
        "--package",
        "clientwright-runtime",
        "--example",
        "soak",
        "--",
    ]);
    command.arg(options.calls.to_string());
    if run(command)? {
        return Ok(());
    }
    Err(Failure::found("the soak failed; the reason is above"))
}

/// Runs `throughput`.
pub(crate) fn throughput(root: &Root, options: &Throughput) -> Result<(), Failure> {
    let mut runs: Vec<&[&str]> = Vec::new();
    if !options.budget {
        runs.push(&[]);
    }
    if !child::has_valgrind() {
        note!("skipped: valgrind, which counts instructions, is not installed");
    } else if options.budget {
        runs.push(&["budget"]);
    } else {
        runs.push(&["instructions"]);
    }
    for arguments in runs {
        let mut command = cargo::in_generated(root)?;
        command.args([
            "run",
            "--quiet",
            "--release",
            "--features",
            "hyper",
            "--example",
            "throughput",
            "--",
        ]);
        command.args(arguments).args(options.json.then_some("--json"));
        if !run(command)? {
            return Err(Failure::found("the comparison failed; the reason is above"));
        }
    }
    Ok(())
}

fn run(mut command: Command) -> Result<bool, Failure> {
    let status = command.status();
    let status = status.map_err(|error| Failure::io("run", Path::new("cargo"), &error))?;
    Ok(status.success())
}
