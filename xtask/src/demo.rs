//! `demo`: a call of the generated client that needs neither an account nor a network.

use std::io::{IsTerminal as _, stderr};
use std::path::Path;

use crate::cargo;
use crate::failure::Failure;
use crate::root::Root;

/// Runs the command.
pub(crate) fn run(root: &Root) -> Result<(), Failure> {
    let mut command = cargo::in_generated(root)?;
    command.args(["run", "--example", "demo", "--all-features"]);
    // The first run builds the client, which is of interest on a terminal, and noise in a log.
    if !stderr().is_terminal() {
        command.arg("--quiet");
    }
    let status = command
        .status()
        .map_err(|error| Failure::io("run", Path::new("cargo"), &error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::found("the demo failed; the reason is above")
        .help("if the generated crate does not compile, `cargo xtask gen` writes it anew"))
}
