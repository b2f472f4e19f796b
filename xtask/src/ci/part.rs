//! One part: a command, how long it may take, and how it ended.

use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

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
    /// Whether nothing speaks against a merge; a part that could not run does not.
    pub(super) fn passed(&self) -> bool {
        matches!(self.how, How::Passed | How::Skipped(_))
    }
}

impl Part {
    /// Runs the part to its end, or to the end of its budget.
    pub(super) fn run(self) -> Ended {
        let start = Instant::now();
        let how = match self.command {
            Err(reason) => How::Skipped(reason),
            Ok(mut command) => match command.spawn() {
                Ok(child) => wait(child, start + Duration::from_secs(60 * self.minutes)),
                Err(error) => {
                    note!("could not run {}: {error}", command.get_program().display());
                    How::Failed
                }
            },
        };
        Ended {
            name: self.name,
            minutes: self.minutes,
            took: start.elapsed(),
            how,
        }
    }
}

/// A part that hangs must not keep the others, and the table, from being seen.
fn wait(mut child: Child, deadline: Instant) -> How {
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return How::Passed,
            Ok(Some(_)) | Err(_) => return How::Failed,
            Ok(None) if Instant::now() < deadline => thread::sleep(Duration::from_millis(50)),
            Ok(None) => {
                // It may have ended by itself in this very moment, which is as good.
                let _ = child.kill();
                let _ = child.wait();
                return How::OverBudget;
            }
        }
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::time::{Duration, Instant};

    use super::{How, wait};

    fn ended(command: &mut Command) -> How {
        wait(command.spawn().unwrap(), Instant::now() + Duration::from_secs(2))
    }

    #[test]
    fn a_part_ends_by_itself_or_at_the_end_of_its_budget() {
        assert_eq!(ended(&mut Command::new("true")), How::Passed);
        assert_eq!(ended(&mut Command::new("false")), How::Failed);
        assert_eq!(ended(Command::new("sleep").arg("60")), How::OverBudget);
    }
}
