//! The crates of the accepted cases, compiled: one crate a group, a module a case.

use std::fmt;
use std::path::Path;
use std::process::Stdio;

use super::case::{self, Case, Placeholders};
use super::table::Group;
use crate::cargo;
use crate::corpus::examples::write_workspace;
use crate::failure::Failure;
use crate::generator::{self, Crate, Input, Source};
use crate::root::Root;
use crate::{files, tree};

/// The code of one case may have so many bytes: more of the same takes the compiler long and shows nothing new.
const MOST: usize = 6 << 20;

/// What became of all crates together.
#[derive(Debug)]
pub(super) struct Compiled {
    /// In one line.
    pub(super) summary: String,
    /// What speaks against it.
    pub(super) fault: Option<String>,
}

/// Compiles the accepted cases with their documentation, and runs the examples in it, which are ours alone.
pub(super) fn compile(
    root: &Root,
    folder: &Path,
    cases: &[Case],
    groups: &mut [Group],
    placeholders: &Placeholders,
) -> Result<Compiled, Failure> {
    let mut members = Vec::new();
    let (mut modules, mut operations) = (0usize, 0usize);
    for group in groups.iter_mut() {
        let mut inputs = Vec::new();
        for case in cases.iter().filter(|case| case.group == group.name) {
            let outcome = group.outcomes.iter().find(|(name, _)| *name == case.name);
            if outcome.is_some_and(|(_, outcome)| outcome.accepted && outcome.size < MOST) {
                let expanded = case::expand(&case.path, placeholders)?;
                inputs.push(Input {
                    source: Source {
                        name: expanded.file,
                        bytes: expanded.bytes,
                    },
                    module: format!("case_{}", case.name.replace('-', "_")),
                    overrides: None,
                });
            }
        }
        if inputs.is_empty() {
            continue;
        }
        modules = modules.saturating_add(inputs.len());
        let name = format!("hostile-{}", group.name.to_lowercase());
        let about = Crate::Member {
            name: name.clone(),
            runtime: "../../../../generator/runtime".to_owned(),
            oracle: false,
        };
        let Some(mut wanted) = generator::generate(&inputs, &about).result else {
            return Ok(fault(format!("the cases of {} are refused together", group.name)));
        };
        if let Some(manifest) = wanted.get_mut("Cargo.toml") {
            *manifest = without_network(manifest)?;
        }
        let is_table = |line: &&str| line.starts_with("pub static ") && line.contains(": runtime::Operation<");
        operations = operations.saturating_add(wanted.values().flat_map(|text| text.lines()).filter(is_table).count());
        let crate_folder = folder.join("crates").join(&name);
        let changes = tree::compare(&crate_folder, &wanted)?;
        tree::write(&crate_folder, &wanted, &changes)?;
        members.push(name);
    }
    let members: Vec<&str> = members.iter().map(String::as_str).collect();
    write_workspace(folder, &members)?;
    let checked = cargo(
        root,
        folder,
        &[
            "check",
            "--workspace",
            "--keep-going",
            "--quiet",
            "--message-format=short",
        ],
    )?;
    if !checked.0
        || checked
            .1
            .lines()
            .any(|line| line.contains("warning") || line.contains("error"))
    {
        let lines: Vec<&str> = checked.1.lines().take(60).collect();
        return Ok(fault(format!(
            "the crates do not compile without a warning:\n{}",
            lines.join("\n")
        )));
    }
    let documented = cargo(root, folder, &["doc", "--workspace", "--no-deps", "--quiet"])?;
    if !documented.0 {
        return Ok(fault(format!("the documentation cannot be built:\n{}", documented.1)));
    }
    // Not quietly: only so does it name each example.
    let tested = cargo(root, folder, &["test", "--workspace", "--doc"])?;
    let examples = || {
        tested
            .1
            .lines()
            .filter(|line| line.starts_with("test ") && line.contains("/src/"))
    };
    let (all, compiled) = (
        examples().count(),
        examples().filter(|line| line.ends_with(" - compile ... ok")).count(),
    );
    // One an operation, which is ours, and which is compiled and not run; so nothing of a document is either.
    if !tested.0 || all != operations || compiled != operations {
        let lines: Vec<&str> = tested
            .1
            .lines()
            .filter(|line| !line.ends_with("... ok"))
            .take(60)
            .collect();
        let message = format!(
            "there are {all} examples of {operations} operations, {compiled} of them not to be run:\n{}",
            lines.join("\n")
        );
        return Ok(fault(message));
    }
    Ok(Compiled {
        summary: format!(
            "{} crates of {modules} cases compile without a warning, with their documentation; of their {all} examples, one an operation, none is run",
            members.len()
        ),
        fault: None,
    })
}

/// The manifest without what sends and what serves: neither is generated, and both take longer to compile than all that is.
fn without_network(manifest: &str) -> Result<String, Failure> {
    let unreadable = |error: &dyn fmt::Display| Failure::found(format!("a generated manifest cannot be read: {error}"));
    let mut manifest: toml::Table = manifest.parse().map_err(|error| unreadable(&error))?;
    manifest.remove("dev-dependencies");
    let dependencies = manifest.get_mut("dependencies").and_then(toml::Value::as_table_mut);
    for dependency in dependencies.into_iter().flat_map(|table| table.iter_mut()) {
        if let Some(dependency) = dependency.1.as_table_mut() {
            dependency.insert("default-features".to_owned(), false.into());
        }
    }
    toml::to_string(&manifest).map_err(|error| unreadable(&error))
}

fn fault(message: String) -> Compiled {
    Compiled {
        summary: message,
        fault: Some("compiling".to_owned()),
    }
}

/// Whether Cargo succeeds, and what it says.
fn cargo(root: &Root, folder: &Path, arguments: &[&str]) -> Result<(bool, String), Failure> {
    let output = cargo::in_members(root, folder)?
        .args(arguments)
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::io("run Cargo in", folder, &error))?;
    let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.push_str(&String::from_utf8_lossy(&output.stderr));
    files::write(&folder.join("cargo.txt"), &said)?;
    Ok((output.status.success(), said))
}
