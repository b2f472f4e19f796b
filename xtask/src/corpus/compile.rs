//! Compiles the crates, all in one workspace, and says which message belongs to which.

use std::path::Path;

use serde_json::Value;

use super::{Entry, examples};
use crate::cargo;
use crate::failure::Failure;
use crate::output::note;
use crate::progress::Progress;
use crate::root::Root;

/// So many messages of one crate are kept; the rest is counted.
const KEPT: usize = 20;

/// What the compiler said about one crate.
#[derive(Debug, Default)]
pub(super) struct Compiled {
    /// Whether it came to an end with it.
    pub(super) built: bool,
    /// How many errors it found.
    pub(super) errors: usize,
    /// How many warnings it found.
    pub(super) warnings: usize,
    /// The first of its messages.
    pub(super) messages: Vec<String>,
}

/// Checks every crate that was generated.
///
/// Warnings are not turned into errors but counted, and no crate that has one is good: so one run tells both apart, and
/// nothing is compiled anew for another set of flags.
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

/// Takes down a message for the crate that it is about. Errors in what the crates lean on are nobody's, and are shown at
/// once: without it no crate compiles.
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
