//! This program again, built for measuring.

use std::env;
use std::path::Path;

use crate::cargo;
use crate::failure::Failure;
use crate::flags;
use crate::root::Root;

/// Builds this program for release with the feature, and hands the command line over to it.
pub(crate) fn run(root: &Root, _: &flags::Bench) -> Result<(), Failure> {
    let mut command = cargo::in_workspace(root);
    command.args([
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--package",
        "xtask",
        "--features",
        "bench",
    ]);
    let failed = |error| Failure::io("run", Path::new("cargo"), &error);
    if !command.status().map_err(failed)?.success() {
        return Err(Failure::refused(
            "this program could not be built for measuring; the reason is above",
        ));
    }
    // Paths on the command line are relative to the current folder, which is another one for Cargo.
    let program = root.path().join("target").join("release").join("xtask");
    let mut command = std::process::Command::new(&program);
    command.arg("--root").arg(root.path()).args(env::args_os().skip(1));
    let status = command.status().map_err(|error| Failure::io("run", &program, &error))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(1) => Err(Failure::found("something failed; it is shown above")),
        _ => Err(Failure::refused(
            "the measurement could not be completed; the reason is above",
        )),
    }
}
