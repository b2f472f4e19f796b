//! Compiles the crates in one workspace, and assigns the messages to them.

use std::path::Path;

use serde_json::Value;

use super::{Entry, examples};
use crate::cargo;
use crate::failure::Failure;
use crate::output::note;
use crate::progress::Progress;
use crate::root::Root;

/// The number of messages of a crate that are kept; the rest is counted.
const KEPT: usize = 20;

/// The verdict of the compiler on a crate.
#[derive(Debug, Default)]
pub(super) struct Compiled {
    /// Whether the crate was built.
    pub(super) built: bool,
    /// The number of errors.
    pub(super) errors: usize,
    /// The number of warnings.
    pub(super) warnings: usize,
    /// The first messages.
    pub(super) messages: Vec<String>,
}

/// Checks every crate that was generated.
///
/// Warnings are counted instead of denied, and a crate with a warning is not good. So one run tells both apart, without
/// another set of flags that would compile everything again.
pub(super) fn check(root: &Root, folder: &Path, entries: &mut [Entry]) -> Result<(), Failure> {
    let mut members = Vec::new();
    for entry in entries.iter_mut().filter(|entry| entry.outcome.api.is_some()) {
        members.push(entry.document.package.as_str());
        entry.compiled = Some(Compiled::default());
    }
    let count = members.len();
    if count == 0 {
        return Ok(());
    }
    examples::write_workspace(folder, &members)?;
    let progress = Progress::new("compiled", count);
    let mut heard = false;
    let mut command = cargo::in_members(root, folder)?;
    command.args(["check", "--workspace", "--keep-going", "--quiet"]);
    cargo::messages(&mut command, folder, |package, message| {
        heard = true;
        note(package, message, entries, &progress);
    })?;
    progress.end();
    if heard {
        return Ok(());
    }
    Err(Failure::refused("Cargo compiled nothing: its message is above"))
}

/// Adds a message to the crate that it is about. Errors of dependencies, without which no crate compiles, are printed
/// at once.
fn note(package: &str, message: &Value, entries: &mut [Entry], progress: &Progress) {
    let Some(entry) = entries.iter_mut().find(|entry| entry.document.package == package) else {
        let message = message.get("message");
        if message.and_then(|message| message.get("level")) == Some(&Value::from("error")) {
            let rendered = message
                .and_then(|message| message.get("rendered"))
                .and_then(Value::as_str);
            note!("{}", rendered.unwrap_or_default());
        }
        return;
    };
    let Some(compiled) = &mut entry.compiled else { return };
    match message.get("reason").and_then(Value::as_str) {
        Some("compiler-artifact") => {
            compiled.built = true;
            progress.step(&entry.document.name);
        }
        Some("compiler-message") => compiled.note(message.get("message").unwrap_or(&Value::Null)),
        _ => {}
    }
}

impl Compiled {
    fn note(&mut self, message: &Value) {
        let text = |key| message.get(key).and_then(Value::as_str).unwrap_or_default();
        // The compiler counts its own messages in a message.
        if text("message").starts_with("aborting due to") || text("message").ends_with(" emitted") {
            return;
        }
        match text("level") {
            "warning" => self.warnings = self.warnings.saturating_add(1),
            level if level.starts_with("error") => self.errors = self.errors.saturating_add(1),
            _ => return,
        }
        if self.messages.len() < KEPT {
            self.messages.push(text("rendered").trim_end().to_owned());
        }
    }
}
