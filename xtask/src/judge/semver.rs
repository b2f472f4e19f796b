//! cargo-semver-checks as a second judge.

use std::path::Path;
use std::process::Command;

use super::compile::Packages;
use crate::failure::Failure;
use crate::output::note;
use crate::root::Root;
use crate::{cargo, child, files};

/// The failed lints of each pair; `None` if it is not installed, or cannot read the documentation.
pub(super) fn all(root: &Root, folder: &Path, packages: &[Packages]) -> Result<Vec<Option<Vec<String>>>, Failure> {
    if !child::succeeds(Command::new("cargo-semver-checks").args(["semver-checks", "--version"])) {
        note!("without a second judge: `cargo install cargo-semver-checks --locked` brings it");
        return Ok(packages.iter().map(|_| None).collect());
    }
    document(root, folder, packages)?;
    packages.iter().map(|packages| lints(root, folder, packages)).collect()
}

/// Writes the documentation of all crates as JSON, which only an unstable option of rustdoc does.
fn document(root: &Root, folder: &Path, packages: &[Packages]) -> Result<(), Failure> {
    let mut command = cargo::in_members(root, folder)?;
    command.args(["doc", "--no-deps", "--quiet"]);
    for packages in packages {
        command.args(["-p", &packages.old, "-p", &packages.new]);
    }
    let status = command
        .env("RUSTC_BOOTSTRAP", "1")
        .env(
            "RUSTDOCFLAGS",
            "-Z unstable-options --output-format json --cap-lints allow",
        )
        .status()
        .map_err(|error| Failure::io("run Cargo in", folder, &error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::refused("rustdoc failed: its message is above"))
}

fn lints(root: &Root, folder: &Path, packages: &Packages) -> Result<Option<Vec<String>>, Failure> {
    let documented = root.path().join("target").join("generated").join("doc");
    let mut paths = Vec::new();
    for name in [&packages.old, &packages.new] {
        let path = documented.join(format!("{name}.json"));
        let text = files::read_text(&path)?;
        // The two are versions of one crate, and paths begin with its name.
        let path = folder.join(format!("{name}.json"));
        files::write(&path, &text.replace(name.as_str(), "client"))?;
        paths.push(path);
    }
    let [old, new] = paths.as_slice() else { return Ok(None) };
    let output = Command::new("cargo-semver-checks")
        .args([
            "semver-checks",
            "--release-type",
            "minor",
            "--color",
            "never",
            "--baseline-rustdoc",
        ])
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .map_err(|error| Failure::refused(format!("could not run cargo-semver-checks: {error}")))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let lints = said
        .lines()
        .filter_map(|line| line.strip_prefix("--- failure "))
        .filter_map(|line| line.split(':').next())
        .map(str::to_owned)
        .collect::<Vec<_>>();
    if lints.is_empty() && !output.status.success() {
        note!("{}: {}", packages.new, said.trim());
        return Ok(None);
    }
    Ok(Some(lints))
}
