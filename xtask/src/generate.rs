//! `gen`: documents in, a crate out, and a summary of the changes.

use std::fs;
use std::path::{self, Path};

use anstyle::{AnsiColor, Style};

use crate::failure::Failure;
use crate::findings::{self, Finding};
use crate::flags::{self, FindingsFormat};
use crate::generator::{self, FileTree};
use crate::inventory;
use crate::job::Job;
use crate::output::{self, note, say};
use crate::root::Root;
use crate::stamp::Stamp;
use crate::timings::Timings;
use crate::tree::{self, Changes};

const GOOD: Style = AnsiColor::Green.on_default().bold();

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Gen) -> Result<(), Failure> {
    let timings = Timings::new(flags.timings);
    let ran = run_timed(root, flags, &timings);
    if flags.timings {
        output::error_text(timings.table());
    }
    ran
}

fn run_timed(root: &Root, flags: &flags::Gen, timings: &Timings) -> Result<(), Failure> {
    let mut job = timings.during("read", || Job::new(root, flags))?;
    refuse_report_within(flags, &job)?;
    let is_stamped = !flags.check && !flags.timings;
    let stamp = is_stamped.then(|| Stamp::of(root, &job)).flatten();
    if let Some(findings) = stamp.as_ref().and_then(|stamp| stamp.recall(&job)) {
        return report(flags, &findings)
            .and_then(|()| refuse_warnings(&findings, flags.strict))
            .map(|()| {
                say_done(flags, &job, &Changes::default(), None, "", &findings);
            });
    }
    let run = generator::generate_watched(&job.inputs, &job.about, timings);
    report(flags, &run.findings)?;
    let mut wanted = accept(run.result, &run.findings, flags.strict)?;
    wanted.append(&mut job.beside);

    let changes = timings.during("compare", || tree::compare(&job.folder, &wanted))?;
    if flags.check {
        return check(&job, &changes, flags.format);
    }
    // Read before the tree is replaced.
    let before = fs::read_to_string(job.folder.join(inventory::FILE)).ok();
    timings.during("write", || tree::write(&job.folder, &wanted, &changes))?;
    if let Some(stamp) = stamp {
        stamp.keep(&wanted, &run.findings);
    }
    let after = wanted.get(inventory::FILE).map_or("", String::as_str);
    say_done(flags, &job, &changes, before.as_deref(), after, &run.findings);
    Ok(())
}

/// Refuses a report in the folder of the crate, which would be removed as not generated.
fn refuse_report_within(flags: &flags::Gen, job: &Job) -> Result<(), Failure> {
    let Some(report) = &flags.report else { return Ok(()) };
    let whole = |path: &Path| path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if whole(report).starts_with(whole(&job.folder)) {
        return Err(Failure::refused(format!(
            "the report `{}` would be in `{}`, from which everything is removed that is not generated",
            report.display(),
            job.shown
        ))
        .help("name a file beside that folder"));
    }
    Ok(())
}

/// Shows the findings, and writes the report if it is requested.
fn report(flags: &flags::Gen, findings: &[Finding]) -> Result<(), Failure> {
    findings::show(findings, flags.format);
    match &flags.report {
        Some(report) => findings::write_report(report, findings),
        None => Ok(()),
    }
}

fn say_done(flags: &flags::Gen, job: &Job, changes: &Changes, before: Option<&str>, after: &str, findings: &[Finding]) {
    if flags.format == FindingsFormat::Json {
        return;
    }
    summarise(job, changes, before, after);
    if let Some(warnings) = findings::warnings(findings) {
        say!("{warnings}: shown above; `cargo xtask explain CODE` says more");
    }
    if !changes.is_empty() {
        say!("next: {}", job.next);
    }
}

/// The files, unless a finding refuses them.
fn accept(files: Option<FileTree>, findings: &[Finding], strict: bool) -> Result<FileTree, Failure> {
    let Some(files) = files else {
        return Err(Failure::refused("nothing was written: mend the errors above first"));
    };
    refuse_warnings(findings, strict).map(|()| files)
}

/// Refuses warnings, with `--strict`.
fn refuse_warnings(findings: &[Finding], strict: bool) -> Result<(), Failure> {
    match findings::warnings(findings) {
        Some(warnings) if strict => {
            if let Some(allowances) = findings::allowances(findings) {
                note!("these overrides would allow them:\n\n{allowances}\n");
            }
            Err(
                Failure::refused(format!("nothing was written: {warnings} with `--strict`"))
                    .help("mend the warnings above, allow them in the overrides, or leave out `--strict`"),
            )
        }
        _ => Ok(()),
    }
}

fn check(job: &Job, changes: &Changes, format: FindingsFormat) -> Result<(), Failure> {
    let folder = &job.shown;
    let say = |text: String| {
        // Standard output then holds the findings and nothing else.
        if format == FindingsFormat::Json {
            note!("{text}");
        } else {
            say!("{text}");
        }
    };
    if changes.is_empty() {
        say(format!("{folder} is up to date"));
        return Ok(());
    }
    for path in &changes.stale {
        say(format!("stale: {folder}/{path}"));
    }
    for path in &changes.surplus {
        say(format!("not generated: {folder}/{path}"));
    }
    Err(Failure::found(format!("{folder} is not what the documents give")).help(format!("run `{}`", job.command)))
}

fn summarise(job: &Job, changes: &Changes, before: Option<&str>, after: &str) {
    let folder = &job.shown;
    if changes.is_empty() {
        say!("{GOOD}{folder}{GOOD:#} is up to date: nothing was written");
        return;
    }
    let written = counted(changes.stale.len(), "file");
    match changes.surplus.len() {
        0 => say!("{GOOD}{folder}{GOOD:#}: {written} written"),
        surplus => say!("{GOOD}{folder}{GOOD:#}: {written} written, {surplus} deleted"),
    }
    match before {
        Some(before) => {
            let [before, after] = [before, after].map(inventory::with_whole_places);
            say!("{}", inventory::compare(&before, &after));
        }
        None => say!("public API: {}", counted(inventory::count(after), "item")),
    }
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}
