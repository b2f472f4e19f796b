//! The end of a command that does not succeed.

use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

use crate::output::note;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const HELP: Style = AnsiColor::Cyan.on_default().bold();

/// The failure of a command.
#[derive(Debug)]
pub(crate) struct Failure {
    status: u8,
    message: String,
    help: String,
}

impl Failure {
    /// The command did its work, and a check failed: exit status 1.
    pub(crate) fn found(message: impl Into<String>) -> Self {
        Self {
            status: 1,
            message: message.into(),
            help: String::new(),
        }
    }

    /// The command could not do its work: exit status 2.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self {
            status: 2,
            message: message.into(),
            help: String::new(),
        }
    }

    /// An operation on the file system failed.
    pub(crate) fn io(action: &str, path: &Path, error: &impl Display) -> Self {
        Self::refused(format!("could not {action} `{}`: {error}", path.display()))
    }

    /// Adds what to do next.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Prints the failure, and returns the exit status.
    pub(crate) fn report(&self) -> ExitCode {
        note!("{ERROR}error{ERROR:#}: {}", self.message);
        if !self.help.is_empty() {
            note!("{HELP}help{HELP:#}: {}", self.help);
        }
        ExitCode::from(self.status)
    }
}
