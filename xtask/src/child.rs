//! Child processes: this program again, others, and how they end.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use crate::failure::Failure;
use crate::root::Root;

/// The time between two checks of a child. `bench` measures with it, and it costs a thousandth of a processor.
const INTERVAL: Duration = Duration::from_millis(1);

/// Waits for a child to end. At the end of the limit, or if its status cannot be read, kills it and returns `None`.
pub(crate) fn wait(mut child: Child, limit: Duration) -> Option<ExitStatus> {
    let deadline = Instant::now() + limit;
    while Instant::now() < deadline {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) => thread::sleep(INTERVAL),
            Err(_) => break,
        }
    }
    // Both fail if the child has just ended by itself.
    let _ = child.kill();
    let _ = child.wait();
    None
}

/// Whether a command can be run and succeeds. Its output is dropped.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    let command = command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Whether valgrind is installed, which counts instructions.
pub(crate) fn has_valgrind() -> bool {
    succeeds(Command::new("valgrind").arg("--version"))
}

/// The path of this program.
pub(crate) fn this_path() -> Result<PathBuf, Failure> {
    env::current_exe().map_err(|error| Failure::refused(format!("could not find this program: {error}")))
}

/// This program as a command, for the same repository.
pub(crate) fn this_program(root: &Root) -> Result<Command, Failure> {
    let mut command = Command::new(this_path()?);
    command.arg("--root").arg(root.path());
    Ok(command)
}

/// The last lines of a file that holds the output of a program, joined to one.
pub(crate) fn last_words(said: &Path, lines: usize) -> String {
    let text = fs::read(said).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let all: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("note: run with"))
        .collect();
    all.get(all.len().saturating_sub(lines)..).unwrap_or_default().join(" ")
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::time::Duration;

    use super::wait;

    #[test]
    fn returns_the_status_of_a_child_that_ends_and_nothing_for_one_that_is_killed() {
        let ended = |command: &mut Command| wait(command.spawn().unwrap(), Duration::from_secs(2));
        assert!(ended(&mut Command::new("true")).unwrap().success());
        assert!(!ended(&mut Command::new("false")).unwrap().success());
        assert!(ended(Command::new("sleep").arg("60")).is_none());
    }
}
