//! `diff`: the effect of a change of documents on callers.

mod history;
pub(crate) mod side;

use self::side::Side;
use crate::failure::Failure;
use crate::findings;
use crate::flags::{self, DiffFormat, FailOn};
use crate::generator::{self, Class, Input, Planned, Report, Settings, Source};
use crate::output;
use crate::root::Root;

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Diff) -> Result<(), Failure> {
    let (old, new) = side::both(root, &flags.old, flags.new.as_deref())?;
    let steps = history::read(root, &flags.history, &old, &new)?;
    let settings = (old.settings(&new)?, new.settings(&old)?);
    let changes = {
        let planned = plan_both(&old, &new, &settings)?;
        generator::changes(&planned.0, &planned.1)
    };
    let steps = history::changes(&steps, &old, &settings.1)?;
    let report = generator::report(
        (&old.shown, &new.shown),
        (&settings.0, &settings.1),
        changes,
        &steps,
        |is_old, module| {
            if is_old { old.source(module) } else { new.source(module) }
        },
    );
    output::print(&rendered(flags.format, &report));
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

/// The plans of both sides. The crate as a whole, such as its credentials, follows from `crate.toml` and the security
/// schemes of all documents: if both are the same on the two sides, documents without a difference are not planned.
fn plan_both(old: &Side, new: &Side, settings: &(Settings, Settings)) -> Result<(Planned, Planned), Failure> {
    if old.crate_toml(new).map(Source::bytes) == new.crate_toml(old).map(Source::bytes) {
        let of_old = plan(
            old,
            old.inputs.iter().filter(|input| !new.has_equal(input)),
            &settings.0,
        )?;
        let of_new = plan(
            new,
            new.inputs.iter().filter(|input| !old.has_equal(input)),
            &settings.1,
        )?;
        if generator::schemes(&of_old).eq(generator::schemes(&of_new)) {
            return Ok((of_old, of_new));
        }
    }
    Ok((
        plan(old, &old.inputs, &settings.0)?,
        plan(new, &new.inputs, &settings.1)?,
    ))
}

/// The plan of documents of a side. If one is refused, the findings are printed.
fn plan<'i>(
    side: &Side,
    inputs: impl IntoIterator<Item = &'i Input> + Clone,
    settings: &Settings,
) -> Result<Planned, Failure> {
    let run = generator::plan(inputs, settings);
    run.result.ok_or_else(|| {
        findings::print(&run.findings);
        Failure::refused(format!("{} cannot be compared: see above", side.shown))
    })
}

/// The least class that fails the command. Changes that break on the wire are the least breaking ones.
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
        DiffFormat::Json => output::json_text(&generator::diff_json(report)),
    }
}
