//! Counting instructions.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;

/// The instructions that a command takes. The command must succeed.
pub(super) fn instructions(measured: &Command) -> Result<u64, Failure> {
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(measured.get_program())
        .args(measured.get_args());
    if let Some(folder) = measured.get_current_dir() {
        command.current_dir(folder);
    }
    let set = measured.get_envs().filter_map(|(name, value)| Some((name, value?)));
    let output = command.envs(set).output();
    let output = output.map_err(|error| Failure::io("run", Path::new("valgrind"), &error))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count = said
        .lines()
        .find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok());
    match count {
        Some(count) if output.status.success() => Ok(count),
        _ => Err(Failure::refused(format!("the measured command failed:\n{said}"))),
    }
}
