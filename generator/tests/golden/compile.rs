//! The code of all cases, compiled: a golden file that is no working Rust would be a wrong expectation.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use clientwright::output::FileTree;
use clientwright::{Settings, generate};

use crate::case::all;

/// One crate of all cases, a module each, as one build is much cheaper than many.
#[test]
fn the_code_of_every_case_compiles_without_a_warning() {
    let folder = write("cases", &generated());
    // Clippy says all that the compiler says; a toolchain without it still compiles.
    let has_clippy = cargo(&folder, &["clippy", "--version"])
        .output()
        .is_ok_and(|output| output.status.success());
    let check = if has_clippy { "clippy" } else { "check" };
    succeed(&mut cargo(&folder, &[check, "--lib", "--quiet"]));
    succeed(&mut cargo(&folder, &["doc", "--no-deps", "--lib", "--quiet"]));
}

fn generated() -> FileTree {
    let inputs: Vec<_> = all().into_iter().map(|case| case.input).collect();
    let mut settings = Settings::for_name("cases");
    settings.own_workspace = true;
    settings.runtime_path = format!("{}/runtime", env!("CARGO_MANIFEST_DIR"));
    generate(&inputs, &settings).files.expect("no case is refused")
}

/// Writes a crate below `target`, with the versions of the workspace.
fn write(name: &str, files: &FileTree) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What an earlier run left would be compiled too.
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    if lock.is_file() {
        fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    }
    folder
}

/// Cargo in the folder of a crate that was written; what it builds stays for the next run.
fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("build"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "-Dwarnings")
        .env("RUSTDOCFLAGS", "-Dwarnings");
    command
}

fn succeed(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?} fails:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
