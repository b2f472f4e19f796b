//! One part: a command, how long it may take, and how it ended.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::child;
use crate::output::note;

/// A command that must succeed within its budget.
#[derive(Debug)]
pub(super) struct Part {
    /// What it checks, in few words.
    pub(super) name: String,
    /// So many minutes it may take on two cores, with nothing built before: twice to three times what it takes on a quiet
    /// machine, so that it ends what hangs and not what a busy day makes slow.
    pub(super) minutes: u64,
    /// What it runs; the reason instead where this machine lacks what it needs.
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
    /// Whether the part ran and speaks against a merge.
    pub(super) fn failed(&self) -> bool {
        matches!(self.how, How::Failed | How::OverBudget)
    }
}

impl Part {
    /// Runs the part to its end, or to the end of its budget.
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

/// Runs a command. One that hangs must not keep the other parts, and the table, from being seen.
fn ended(command: &mut Command, limit: Duration) -> How {
    match command.spawn().map(|child| child::wait(child, limit)) {
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
    use std::process::Command;
    use std::time::Duration;

    use super::{How, ended};

    #[test]
    fn a_part_passes_fails_or_exceeds_its_budget() {
        let limit = Duration::from_secs(2);
        assert_eq!(ended(&mut Command::new("true"), limit), How::Passed);
        assert_eq!(ended(&mut Command::new("false"), limit), How::Failed);
        assert_eq!(ended(Command::new("sleep").arg("60"), limit), How::OverBudget);
        assert_eq!(ended(&mut Command::new("/no/such/program"), limit), How::Failed);
    }
}
