//! `gen`: documents in, a crate out, and what changed in words.

use std::fs;

use anstyle::{AnsiColor, Style};

use crate::failure::Failure;
use crate::findings::{self, Finding};
use crate::flags::{self, FindingsFormat};
use crate::generator::{self, FileTree};
use crate::inventory;
use crate::job::Job;
use crate::root::Root;
use crate::tree::{self, Changes};

const GOOD: Style = AnsiColor::Green.on_default().bold();

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Gen) -> Result<(), Failure> {
    let mut job = Job::new(root, flags)?;
    let run = generator::generate(&job.inputs, &job.about);
    findings::show(&run.findings, flags.format);
    if let Some(report) = &flags.report {
        findings::write_report(report, &run.findings)?;
    }
    let mut wanted = accept(run.result, &run.findings, flags.strict)?;
    wanted.append(&mut job.beside);

    let changes = tree::compare(&job.folder, &wanted)?;
    if flags.check {
        return check(&job, &changes, flags.format);
    }
    // Read before the tree is replaced; without an old inventory there is nothing to compare with.
    let before = fs::read_to_string(job.folder.join(inventory::FILE)).ok();
    tree::write(&job.folder, &wanted, &changes)?;
    if flags.format == FindingsFormat::Json {
        return Ok(());
    }
    summarise(
        &job,
        &changes,
        before.as_deref(),
        wanted.get(inventory::FILE).map_or("", String::as_str),
    );
    if let Some(warnings) = findings::warnings(&run.findings) {
        println!("{warnings}: shown above; `cargo xtask explain CODE` says more");
    }
    if !changes.is_empty() {
        println!("next: {}", job.next);
    }
    Ok(())
}

/// The files, unless what was found forbids to write them.
fn accept(files: Option<FileTree>, findings: &[Finding], strict: bool) -> Result<FileTree, Failure> {
    let Some(files) = files else {
        return Err(Failure::refused(
            "nothing was written: what is shown above has to be mended first",
        ));
    };
    match findings::warnings(findings) {
        Some(warnings) if strict => {
            if let Some(allowances) = findings::allowances(findings) {
                eprintln!("what the overrides would have to say to allow them:\n\n{allowances}\n");
            }
            Err(
                Failure::refused(format!("nothing was written: {warnings} with `--strict`"))
                    .help("mend what is shown above, allow it in the overrides, or leave out `--strict`"),
            )
        }
        _ => Ok(files),
    }
}

fn check(job: &Job, changes: &Changes, format: FindingsFormat) -> Result<(), Failure> {
    let folder = &job.shown;
    let say = |text: String| {
        // Standard output then holds the findings and nothing else.
        if format == FindingsFormat::Json {
            eprintln!("{text}");
        } else {
            println!("{text}");
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
        anstream::println!("{GOOD}{folder}{GOOD:#} is up to date: nothing was written");
        return;
    }
    let written = counted(changes.stale.len(), "file");
    match changes.surplus.len() {
        0 => anstream::println!("{GOOD}{folder}{GOOD:#}: {written} written"),
        surplus => anstream::println!("{GOOD}{folder}{GOOD:#}: {written} written, {surplus} deleted"),
    }
    match before {
        Some(before) => println!("{}", inventory::compare(before, after)),
        None => println!("public API: {}", counted(inventory::count(after), "item")),
    }
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}
