//! The processes of a part, which end together.

use std::io;
#[cfg(unix)]
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};

/// A group of processes, which ends when this is dropped or when this program ends in any way.
///
/// To end only the command of a part would leave the compilers and tests that it started. They are a group of their
/// own, which Ctrl-C on a terminal does not reach. So a guard in the group waits for the end of a pipe, whose other end
/// only this program has, and then ends the group with itself.
#[cfg(unix)]
pub(super) struct Group {
    guard: Child,
}

#[cfg(unix)]
impl Group {
    /// A group that so far has only its guard.
    pub(super) fn new() -> io::Result<Self> {
        let mut guard = Command::new("sh");
        guard.args(["-c", "read -r _; kill -KILL 0"]);
        guard.stdin(Stdio::piped()).process_group(0);
        Ok(Self { guard: guard.spawn()? })
    }

    /// Starts a command in the group. It has no input, since a terminal gives that to one group only.
    pub(super) fn spawn(&self, command: &mut Command) -> io::Result<Child> {
        let id = i32::try_from(self.guard.id()).map_err(io::Error::other)?;
        command.stdin(Stdio::null()).process_group(id).spawn()
    }
}

#[cfg(unix)]
impl Drop for Group {
    fn drop(&mut self) {
        // Waiting closes the pipe first. It fails only if the guard cannot be waited for, and then nothing is left to do.
        let _ = self.guard.wait();
    }
}

/// Other systems have no groups of processes, so only the command itself is ended.
#[cfg(not(unix))]
pub(super) struct Group;

#[cfg(not(unix))]
impl Group {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self)
    }

    pub(super) fn spawn(&self, command: &mut Command) -> io::Result<Child> {
        command.stdin(Stdio::null()).spawn()
    }
}
