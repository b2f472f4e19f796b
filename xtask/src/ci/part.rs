//! One part: a command, how long it may take, and how it ended.

use std::process::Command;
use std::time::{Duration, Instant};

use super::group::Group;
use crate::child;
use crate::output::note;

/// A command that must succeed within its budget.
#[derive(Debug)]
pub(super) struct Part {
    /// Its name.
    pub(super) name: String,
    /// Its time limit in minutes, on two cores and with nothing built before. It is two to three times the time on an
    /// idle machine, so that it ends a part that hangs, not one that is slow on a busy machine.
    pub(super) minutes: u64,
    /// The command, or the reason why it cannot run on this machine.
    pub(super) command: Result<Command, String>,
}

/// How a part ended.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) name: String,
    pub(super) minutes: u64,
    pub(super) took: Duration,
    pub(super) how: How,
}

/// The ways in which a part ends.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum How {
    Passed,
    Failed,
    OverBudget,
    /// It could not run here, and why.
    Skipped(String),
}

impl Ended {
    /// Whether the part ran and failed.
    pub(super) fn failed(&self) -> bool {
        matches!(self.how, How::Failed | How::OverBudget)
    }
}

impl Part {
    /// Runs the part to its end, or to its time limit.
    pub(super) fn run(self) -> Ended {
        let start = Instant::now();
        let how = match self.command {
            Err(reason) => How::Skipped(reason),
            Ok(mut command) => ended(&mut command, Duration::from_secs(60 * self.minutes)),
        };
        Ended {
            name: self.name,
            minutes: self.minutes,
            took: start.elapsed(),
            how,
        }
    }
}

/// Runs a command. One that hangs is ended with all that it started, so that the other parts run.
fn ended(command: &mut Command, limit: Duration) -> How {
    let status = Group::new().and_then(|group| Ok(child::wait(group.spawn(command)?, limit)));
    match status {
        Ok(Some(status)) if status.success() => How::Passed,
        Ok(Some(_)) => How::Failed,
        Ok(None) => How::OverBudget,
        Err(error) => {
            note!("could not run {}: {error}", command.get_program().display());
            How::Failed
        }
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::io::{self, Read as _};
    use std::process::Command;
    use std::time::{Duration, Instant};

    use super::{How, ended};

    #[test]
    fn a_part_passes_fails_or_exceeds_its_budget() {
        let limit = Duration::from_secs(2);
        assert_eq!(ended(&mut Command::new("true"), limit), How::Passed);
        assert_eq!(ended(&mut Command::new("false"), limit), How::Failed);
        assert_eq!(ended(Command::new("sleep").arg("60"), limit), How::OverBudget);
        assert_eq!(ended(&mut Command::new("/no/such/program"), limit), How::Failed);
    }

    #[test]
    fn what_a_part_started_ends_with_it() {
        let (mut reader, writer) = io::pipe().unwrap();
        let start = Instant::now();
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 60 & wait"]).stdout(writer);
        assert_eq!(ended(&mut command, Duration::from_secs(1)), How::OverBudget);
        drop(command);
        // The pipe ends with the last process that can write to it.
        reader.read_to_end(&mut Vec::new()).unwrap();
        assert!(start.elapsed() < Duration::from_secs(30));
    }
}
