//! `diff`: what the difference between two versions of documents means to callers.

mod history;
pub(crate) mod side;

use std::io::{ErrorKind, Write as _, stdout};
use std::path::Path;

use self::side::Side;
use crate::failure::Failure;
use crate::findings;
use crate::flags::{self, DiffFormat, FailOn};
use crate::generator::{self, Class, Report, Settings};
use crate::root::Root;

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Diff) -> Result<(), Failure> {
    let (mut old, mut new) = side::both(root, &flags.old, flags.new.as_deref())?;
    let steps = history::read(root, &flags.history, &old, &new)?;
    let settings = (old.settings(&new)?, new.settings(&old)?);
    side::drop_equal(&mut old, &mut new);
    let changes = {
        let planned = (plan(&old, &settings.0)?, plan(&new, &settings.1)?);
        generator::changes(&planned.0, &planned.1)
    };
    let steps = history::changes(&steps, &old, &settings.1)?;
    let report = generator::report(
        (&old.shown, &new.shown),
        &settings.1,
        changes,
        &steps,
        |is_old, module| {
            if is_old { old.source(module) } else { new.source(module) }
        },
    );
    print(&rendered(flags.format, &report))?;
    match flags.fail_on {
        Some(least) if report.worst().is_some_and(|worst| worst >= class(least)) => Err(Failure::found(format!(
            "there is a difference that {}",
            match least {
                FailOn::Breaking => "breaks callers",
                FailOn::Behaviour => "changes behaviour, or worse",
                FailOn::Additive => "adds something, or worse",
                FailOn::Docs => "changes words, or worse",
            }
        ))),
        _ => Ok(()),
    }
}

/// The plan of a side; what was found about its documents is shown when it cannot be read.
fn plan(side: &Side, settings: &Settings) -> Result<generator::Planned, Failure> {
    let run = generator::plan(&side.inputs, settings);
    run.result.ok_or_else(|| {
        findings::print(&run.findings);
        Failure::refused(format!("{} cannot be compared: see above", side.shown))
    })
}

/// The least class that counts as breaking is that on the wire.
fn class(least: FailOn) -> Class {
    match least {
        FailOn::Docs => Class::Docs,
        FailOn::Additive => Class::Additive,
        FailOn::Behaviour => Class::Behaviour,
        FailOn::Breaking => Class::BreaksWire,
    }
}

fn rendered(format: DiffFormat, report: &Report) -> String {
    match format {
        DiffFormat::Text => generator::diff_text(report),
        DiffFormat::Markdown => generator::diff_markdown(report),
        DiffFormat::Json => format!("{:#}\n", generator::diff_json(report)),
    }
}

fn print(text: &str) -> Result<(), Failure> {
    match stdout().write_all(text.as_bytes()) {
        // The reader has seen enough: `cargo xtask diff … | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| Failure::io("write to", Path::new("standard output"), &error)),
    }
}
