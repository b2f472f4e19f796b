//! `gen --out`: a crate that needs nothing of this repository.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::project::{Ended, Project, SPEC, repository};

#[test]
fn the_crate_has_the_runtime_and_the_given_name() {
    let project = Project::new();
    project
        .run(&["gen", "--spec", SPEC, "--out", "out", "--name", "my-client"])
        .succeeded()
        .says("next: cargo check");
    let manifest = fs::read_to_string(project.path("out/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"my-client\""), "{manifest}");
    assert!(
        !manifest.contains(".."),
        "the manifest has a path out of the folder:\n{manifest}"
    );
    let runtime = fs::read_to_string(project.path("out/runtime/Cargo.toml")).unwrap();
    assert!(
        !runtime.contains("workspace"),
        "the runtime needs a workspace:\n{runtime}"
    );
    assert!(project.path("out/runtime/src/lib.rs").is_file());
    project
        .run(&["gen", "--check", "--spec", SPEC, "--out", "out", "--name", "my-client"])
        .succeeded();
}

#[test]
fn the_code_is_that_of_the_repository() {
    let project = Project::generated();
    project.run(&["gen", "--spec", SPEC, "--out", "out"]).succeeded();
    assert_eq!(project.files("out/src"), project.files("generated/src"));
}

#[test]
fn a_document_without_anything_beside_it_gets_names_by_default() {
    let project = Project::new();
    fs::copy(project.path(SPEC), project.path("Pet Store.yaml")).unwrap();
    project
        .run(&["gen", "--spec", "Pet Store.yaml", "--out", "deep/out"])
        .succeeded();
    let manifest = fs::read_to_string(project.path("deep/out/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"pet-store-client\""), "{manifest}");
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let project = Project::new();
    fs::create_dir(project.path("theirs")).unwrap();
    fs::write(project.path("theirs/Cargo.toml"), "[package]\nname = 'theirs'\n").unwrap();
    let files = project.files("theirs");
    project
        .run(&["gen", "--spec", SPEC, "--out", "theirs"])
        .with_status(2)
        .says("`theirs` holds files");
    assert_eq!(project.files("theirs"), files);

    fs::write(project.path("file"), "text").unwrap();
    project
        .run(&["gen", "--spec", SPEC, "--out", "file"])
        .with_status(2)
        .says("is not a folder");
    assert_eq!(fs::read_to_string(project.path("file")).unwrap(), "text");
}

#[test]
fn a_report_is_not_written_where_it_would_be_removed() {
    let project = Project::new();
    let gen_with = |report| project.run(&["gen", "--spec", SPEC, "--out", "out", "--report", report]);
    gen_with("out/report.json")
        .with_status(2)
        .says("would be in `out`")
        .says("name a file beside that folder");
    assert!(!project.path("out").exists());
    gen_with("report.json").succeeded();
    assert!(project.path("report.json").is_file());
}

#[test]
fn an_empty_folder_and_one_of_ours_are_written() {
    let project = Project::new();
    fs::create_dir(project.path("out")).unwrap();
    project.run(&["gen", "--spec", SPEC, "--out", "out"]).succeeded();
    fs::remove_file(project.path("out/src/lib.rs")).unwrap();
    project
        .run(&["gen", "--spec", SPEC, "--out", "out"])
        .succeeded()
        .says("1 file written");
}

#[cfg(unix)]
#[test]
fn links_are_neither_followed_into_the_tree_nor_replaced() {
    use std::os::unix::fs::symlink;

    let project = Project::new();
    project.run(&["gen", "--spec", SPEC, "--out", "out"]).succeeded();
    // A folder of the tree is a link to one with the same content. A run in `out` keeps that folder.
    fs::rename(project.path("out/src"), project.path("elsewhere")).unwrap();
    symlink("../elsewhere", project.path("out/src")).unwrap();
    let files = project.files("elsewhere");
    let spec = project.path(SPEC).into_os_string().into_string().unwrap();
    let mut command = project.command(&["gen", "--spec", &spec, "--out", "."]);
    Ended::from(command.current_dir(project.path("out")).output().unwrap()).succeeded();
    assert!(!project.path("out/src").is_symlink());
    assert!(project.files("out/src") == files, "the tree is not whole");
    assert!(project.files("elsewhere") == files, "what the link led to went");

    symlink("nowhere", project.path("link")).unwrap();
    project
        .run(&["gen", "--spec", SPEC, "--out", "link"])
        .with_status(2)
        .says("`link` is a link that leads nowhere");
    assert!(project.path("link").is_symlink());
}

#[cfg(unix)]
#[test]
fn a_command_to_paste_is_what_a_shell_takes() {
    let project = Project::new();
    fs::copy(project.path(SPEC), project.path("it's a $store.yaml")).unwrap();
    let arguments = ["--spec", "it's a $store.yaml", "--out", "my out"];
    project
        .run(&[&["gen"], &arguments[..]].concat())
        .succeeded()
        .says("next: cargo check --manifest-path 'my out/Cargo.toml'");
    fs::write(project.path("my out/api.txt"), "").unwrap();
    project
        .run(&[&["gen", "--check"], &arguments[..]].concat())
        .with_status(1)
        .says(r"`cargo xtask gen --spec 'it'\''s a $store.yaml' --out 'my out'`");
}

#[test]
fn a_name_that_no_package_can_have_is_refused() {
    let project = Project::new();
    for name in ["not a name", "", "fn", "build", "clientwright-runtime"] {
        project
            .run(&["gen", "--spec", SPEC, "--out", "out", "--name", name])
            .with_status(2)
            .says(&format!("`{name}`"));
    }
    assert!(!project.path("out").exists());
}

#[test]
fn the_report_says_what_was_found_for_programs() {
    let project = Project::new();
    fs::write(project.path("bad.yaml"), "").unwrap();
    project
        .run(&["gen", "--spec", "bad.yaml", "--out", "out", "--report", "report.json"])
        .with_status(2);
    let report = fs::read_to_string(project.path("report.json")).unwrap();
    assert!(
        report.contains("\"file\": \"bad.yaml\"") && report.contains("\"severity\": \"error\""),
        "{report}"
    );

    project
        .run(&["gen", "--spec", SPEC, "--out", "out", "--report", "report.json"])
        .succeeded();
    assert!(
        fs::read_to_string(project.path("report.json"))
            .unwrap()
            .starts_with('[')
    );
}

/// One test for all three, because each builds the runtime and its dependencies.
#[test]
fn the_crate_builds_alone_and_in_workspaces_of_others() {
    let project = Project::new();
    // Elsewhere, since below the copy of the repository Cargo would find the copy's workspace.
    let elsewhere = TempDir::new().unwrap();
    let at = |path: &str| elsewhere.path().join(path);
    let generate = |out: &str, name: &str| {
        let out = at(out).into_os_string().into_string().unwrap();
        project
            .run(&["gen", "--spec", SPEC, "--out", &out, "--name", name])
            .succeeded();
    };

    generate("alone", "my-client");
    check(&at("alone"));
    list_operations(&at("alone"));

    // Two in one program, each with a runtime of its own.
    generate("theirs/client", "my-client");
    generate("theirs/other", "my-other");
    foreign_workspace(&at("theirs"), &[("my-client", "../client"), ("my-other", "../other")]);
    check(&at("theirs"));

    generate("beside", "my-client");
    foreign_workspace(&at("others"), &[("my-client", "../../beside")]);
    check(&at("others"));
}

/// A workspace with one member, which depends on the clients.
fn foreign_workspace(folder: &Path, clients: &[(&str, &str)]) {
    fs::create_dir_all(folder.join("app/src")).unwrap();
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"app\"]\n",
    )
    .unwrap();
    let dependencies: Vec<String> = clients
        .iter()
        .map(|(name, path)| format!("{name} = {{ path = \"{path}\" }}\n"))
        .collect();
    let manifest = format!(
        "[package]\nname = \"app\"\nedition = \"2024\"\n\n[dependencies]\n{}",
        dependencies.concat()
    );
    let uses: Vec<String> = clients
        .iter()
        .map(|(name, _)| format!("use {} as _;\n", name.replace('-', "_")))
        .collect();
    fs::write(folder.join("app/Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("app/src/main.rs"), uses.concat() + "\nfn main() {}\n").unwrap();
}

/// The crate is a program of its own, too.
fn list_operations(folder: &Path) {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--features", "cli", "--", "operations"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", repository().join("target/generated"))
        .output()
        .unwrap();
    let ended = Ended::from(output).succeeded();
    assert!(
        ended
            .stdout
            .starts_with(r#"[{"id":"CreateServiceUser","method":"POST","path":"/v1/"#),
        "{}",
        ended.stdout
    );
}

/// Checks a crate with the versions in the lock file of this repository.
fn check(folder: &Path) {
    fs::copy(repository().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", repository().join("target/generated"))
        .output()
        .unwrap();
    Ended::from(output).succeeded();
}

#[test]
fn two_crates_share_a_runtime() {
    let project = Project::new();
    project.run(&["gen", "--spec", SPEC, "--out", "one"]).succeeded();
    let shared = ["gen", "--spec", SPEC, "--out", "deep/two", "--runtime", "one/runtime"];
    project.run(&shared).succeeded();
    assert!(!project.path("deep/two/runtime").exists());
    let manifest = fs::read_to_string(project.path("deep/two/Cargo.toml")).unwrap();
    let runtime = r#"clientwright-runtime = { path = "../../one/runtime", package = "twilio-api-runtime", "#;
    assert!(manifest.contains(runtime), "{manifest}");
    project.run(&[&shared[..], &["--check"]].concat()).succeeded();
}

#[test]
fn the_way_to_a_shared_runtime_is_that_of_the_file_system() {
    let project = Project::new();
    fs::create_dir_all(project.path("real/deep")).unwrap();
    fs::create_dir(project.path("beside")).unwrap();
    for (out, way) in [
        ("specs/../beside/two", "../../generator/runtime"),
        ("specs/../beside/new/two", "../../../generator/runtime"),
    ] {
        let shared = [
            "gen",
            "--spec",
            SPEC,
            "--out",
            out,
            "--runtime",
            "specs/../generator/runtime",
        ];
        project.run(&shared).succeeded();
        let manifest = fs::read_to_string(project.path(out).join("Cargo.toml")).unwrap();
        assert!(manifest.contains(&format!("path = \"{way}\"")), "{manifest}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("real/deep", project.path("link")).unwrap();
        let shared = ["gen", "--spec", SPEC, "--out", "link", "--runtime", "generator/runtime"];
        project.run(&shared).succeeded();
        let manifest = fs::read_to_string(project.path("real/deep/Cargo.toml")).unwrap();
        assert!(manifest.contains("path = \"../../generator/runtime\""), "{manifest}");
    }
}

#[test]
fn a_crate_does_not_delete_the_runtime_that_it_uses() {
    let project = Project::new();
    project.run(&["gen", "--spec", SPEC, "--out", "one"]).succeeded();
    project
        .run(&["gen", "--spec", SPEC, "--out", "one", "--runtime", "one/runtime"])
        .with_status(2)
        .says("would delete it");
    assert!(project.path("one/runtime/src/lib.rs").is_file());
}

#[test]
fn a_runtime_that_is_none_is_refused() {
    let project = Project::new();
    project
        .run(&["gen", "--spec", SPEC, "--out", "out", "--runtime", "specs"])
        .with_status(2)
        .says("`specs` is not the runtime");
    assert!(!project.path("out").exists());
}
