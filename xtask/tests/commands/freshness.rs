//! `gen` writes missing and stale files and nothing else, and `gen --check` lists them.

use std::fs;

use crate::project::{Project, SPEC};

#[test]
fn a_second_run_rewrites_no_file() {
    let project = Project::generated();
    let before = project.times("generated");
    assert!(!before.is_empty());
    project.run(&["gen"]).succeeded().says("nothing was written");
    assert_eq!(project.times("generated"), before);
}

#[test]
fn a_change_rewrites_only_the_files_it_concerns() {
    let project = Project::generated();
    let before = project.times("generated");
    project.edit(
        SPEC,
        "\n        friendly_name:\n          type",
        "\n        display_name:\n          type",
    );
    project.run(&["gen"]).succeeded();
    let after = project.times("generated");
    let rewritten = after
        .iter()
        .filter(|(path, time)| before.get(*path) != Some(time))
        .count();
    assert!(
        rewritten > 0 && rewritten < before.len(),
        "{rewritten} of {} files were rewritten",
        before.len()
    );
}

#[test]
fn a_broken_crate_is_mended_and_a_deleted_one_comes_back() {
    let project = Project::generated();
    let good = project.files("generated");

    fs::write(project.path("generated/src/lib.rs"), "this is not Rust {").unwrap();
    fs::write(project.path("generated/Cargo.toml"), "neither = is [this a manifest").unwrap();
    fs::write(project.path("generated/src/stray.rs"), "//! Nobody generates this.").unwrap();
    fs::remove_file(project.path("generated/api.txt")).unwrap();
    project.run(&["gen"]).succeeded();
    assert_eq!(project.files("generated"), good);

    fs::remove_dir_all(project.path("generated")).unwrap();
    project.run(&["gen"]).succeeded();
    assert_eq!(project.files("generated"), good);
}

#[test]
fn what_cargo_leaves_beside_the_crate_is_left_alone() {
    let project = Project::generated();
    fs::write(project.path("generated/Cargo.lock"), "# a lock file").unwrap();
    fs::create_dir(project.path("generated/target")).unwrap();
    fs::write(project.path("generated/target/artifact"), "built").unwrap();
    fs::remove_file(project.path("generated/src/lib.rs")).unwrap();

    project.run(&["gen"]).succeeded().says("1 file written");
    assert_eq!(
        fs::read_to_string(project.path("generated/Cargo.lock")).unwrap(),
        "# a lock file"
    );
    assert_eq!(
        fs::read_to_string(project.path("generated/target/artifact")).unwrap(),
        "built"
    );
    project.run(&["gen", "--check"]).succeeded();
}

#[test]
fn check_names_stale_files_and_the_command_and_writes_nothing() {
    let project = Project::generated();
    project.edit(
        SPEC,
        "\n        friendly_name:\n          type",
        "\n        display_name:\n          type",
    );
    fs::write(project.path("generated/src/stray.rs"), "//! Nobody generates this.").unwrap();
    let (files, times) = (project.files("generated"), project.times("generated"));

    let ended = project.run(&["gen", "--check"]).with_status(1);
    ended
        .says("stale: generated/api.txt")
        .says("not generated: generated/src/stray.rs")
        .says("cargo xtask gen");
    assert_eq!(project.files("generated"), files);
    assert_eq!(project.times("generated"), times);

    project.run(&["gen"]).succeeded();
    project.run(&["gen", "--check"]).succeeded();
}

#[test]
fn check_of_a_missing_crate_names_every_file() {
    let project = Project::new();
    project
        .run(&["gen", "--check"])
        .with_status(1)
        .says("stale: generated/Cargo.toml");
    assert!(!project.path("generated").exists());
}

#[test]
fn a_run_from_inside_the_crate_leaves_the_folder_standing() {
    let project = Project::generated();
    let good = project.files("generated");
    fs::remove_file(project.path("generated/api.txt")).unwrap();
    fs::write(project.path("generated/src/lib.rs"), "").unwrap();
    let output = project
        .command(&["gen"])
        .current_dir(project.path("generated/src"))
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(project.files("generated"), good);
}

#[test]
fn a_run_that_has_nothing_to_do_says_what_the_first_one_found() {
    let project = Project::new();
    fs::write(project.path("c.yaml"), crate::findings::COLLISION).unwrap();
    let first = project.run(&crate::findings::GEN).succeeded();
    let second = project
        .run(&crate::findings::GEN)
        .succeeded()
        .says("nothing was written");
    assert_eq!(second.stderr, first.stderr);
    project
        .run(&[&crate::findings::GEN[..], &["--strict"]].concat())
        .with_status(2);
}

#[test]
fn timings_name_every_stage() {
    let project = Project::new();
    let ended = project.run(&["gen", "--timings"]).succeeded();
    for stage in [
        "read",
        "parse",
        "normalise",
        "lower",
        "plan",
        "emit",
        "format",
        "compare",
        "write",
        "all",
    ] {
        let line = ended.stderr.lines().find(|line| line.split(' ').next() == Some(stage));
        assert!(line.is_some(), "{stage} is not in the table:\n{}", ended.stderr);
    }
}
