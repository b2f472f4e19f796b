//! Runs the tests of the generated crate, which is no member of this workspace, whenever the workspace is tested.

// Clippy takes helpers for tests, which may unwrap, only under this condition.
#![cfg(test)]

use std::fs;
use std::path::Path;
use std::process::Command;

/// One test, because building the crate takes long.
#[test]
fn the_generated_crate_passes_its_tests_and_every_operation_has_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let generated = root.join("generated");
    assert!(
        generated.join("Cargo.toml").is_file(),
        "there is no generated crate: run `cargo xtask gen`"
    );
    // With the versions of the workspace; Cargo removes from the copy what the crate does not need.
    fs::copy(root.join("Cargo.lock"), generated.join("Cargo.lock")).unwrap();

    let output = Command::new(env!("CARGO"))
        .args(["test", "--all-features"])
        .current_dir(&generated)
        .env(
            "CARGO_TARGET_DIR",
            root.canonicalize().unwrap().join("target/generated"),
        )
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    print!("{stdout}");
    eprint!("{}", String::from_utf8(output.stderr).unwrap());
    assert!(
        output.status.success(),
        "the tests of the generated crate fail; `cargo xtask gen` may be due"
    );
    assert_eq!(
        doctests(&stdout),
        operations(&root.join("specs")),
        "each operation has one example in its docs"
    );
}

/// The number of documentation tests that ran: only their names have a line. The example of the crate itself is not one
/// of an operation.
fn doctests(stdout: &str) -> usize {
    stdout
        .lines()
        .filter(|line| line.starts_with("test ") && line.contains(" (line ") && !line.contains("src/lib.rs"))
        .count()
}

/// The number of operations of the documents, counted without the generator.
fn operations(specs: &Path) -> usize {
    let files = fs::read_dir(specs).unwrap().map(|entry| entry.unwrap().path());
    let documents = files.filter(|path| path.extension().is_some_and(|extension| extension != "toml"));
    documents
        .map(|path| fs::read_to_string(path).unwrap().matches("operationId").count())
        .sum()
}
