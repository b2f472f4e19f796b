//! The command line: help, refusals, colours and pipes.

use crate::project::{Ended, Project, SPEC};

#[test]
fn help_names_every_command_and_explains_each() {
    let project = Project::new();
    let help = project.run(&["help"]).succeeded();
    for command in [
        "gen",
        "dump",
        "explain",
        "diff",
        "locality",
        "judge",
        "demo",
        "mock",
        "corpus",
        "bench",
        "soak",
        "throughput",
        "budget",
        "hostile",
        "ci",
    ] {
        assert!(
            help.stdout.contains(&format!("\n  {command} ")),
            "{command} is not in the help:\n{}",
            help.stdout
        );
        project
            .run(&["help", command])
            .succeeded()
            .says(&format!("Usage: cargo xtask {command}"));
    }
}

#[test]
fn an_unknown_command_line_gets_the_usage() {
    let project = Project::new();
    for arguments in [
        &[][..],
        &["generate"],
        &["gen", "--force"],
        &["gen", "--out", "somewhere"],
        &["gen", "--spec", SPEC],
        &["dump", "tokens", SPEC],
        &["dump", "ir"],
        &["demo", "now"],
        &["corpus"],
        &["corpus", "specs", "--part", "3/3"],
    ] {
        let ended = project.run(arguments).with_status(2);
        assert!(
            ended.stderr.contains("Usage:") || ended.stderr.contains("--help"),
            "{arguments:?}:\n{}",
            ended.stderr
        );
    }
    assert!(!project.path("generated").exists());
}

#[test]
fn nothing_is_coloured_where_no_terminal_is() {
    let project = Project::new();
    for arguments in [
        &["gen"][..],
        &["gen", "--check"],
        &["help"],
        &["dump", "ir", "missing.yaml"],
    ] {
        let ended = project.run(arguments);
        assert!(
            !ended.stdout.contains('\u{1b}') && !ended.stderr.contains('\u{1b}'),
            "{arguments:?}"
        );
    }
}

#[test]
fn a_dump_is_the_same_every_time() {
    let project = Project::new();
    for stage in ["ir", "plan", "code"] {
        let first = project.run(&["dump", stage, SPEC]).succeeded();
        assert!(!first.stdout.is_empty());
        assert_eq!(first.stdout, project.run(&["dump", stage, SPEC]).succeeded().stdout);
    }
}

/// Commands with output.
const SAYING: &[&[&str]] = &[
    &["gen", "--spec", SPEC, "--out", "out"],
    &["gen", "--spec", SPEC, "--out", "out", "--format", "json"],
    &["gen", "--spec", SPEC, "--out", "out", "--timings"],
    &["explain"],
    &["explain", "syntax"],
    &["diff", SPEC, SPEC],
    &["locality", SPEC, SPEC],
    &["dump", "ir", SPEC],
];

#[test]
fn a_reader_that_has_seen_enough_ends_nothing() {
    let project = Project::new();
    for arguments in SAYING {
        // The reading end is closed before anything is written.
        let closed = || std::io::pipe().unwrap().1;
        let mut command = project.command(arguments);
        let status = command.stdout(closed()).stderr(closed()).status().unwrap();
        assert_eq!(status.code(), Some(0), "{arguments:?}");
    }
    assert!(project.path("out/src/lib.rs").is_file());
    // A refusal is one even if it is not read.
    let mut command = project.command(&["explain", "no-such-code"]);
    let status = command.stderr(std::io::pipe().unwrap().1).status().unwrap();
    assert_eq!(status.code(), Some(2));
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_a_failure_after_the_work() {
    let project = Project::new();
    for arguments in SAYING {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = project.command(arguments).stdout(full).output().unwrap();
        Ended::from(output)
            .with_status(2)
            .says("could not write to `standard output`");
    }
    assert!(project.path("out/src/lib.rs").is_file());
}
