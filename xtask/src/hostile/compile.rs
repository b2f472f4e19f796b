//! The crates of the accepted cases, compiled: a crate for each group, with a module for each case.

use std::fmt;
use std::path::Path;
use std::process::Stdio;

use super::case::{self, Case, Placeholders};
use super::table::Group;
use crate::cargo;
use crate::corpus::examples::write_workspace;
use crate::failure::Failure;
use crate::generator::{self, Crate, Input, NETWORK, Source};
use crate::root::Root;
use crate::{files, tree};

/// The limit of bytes of a case's code: more takes the compiler long and shows nothing new.
const MOST: usize = 6 << 20;

/// The outcome of compiling all crates.
#[derive(Debug)]
pub(super) struct Compiled {
    /// The outcome in one line.
    pub(super) summary: String,
    /// The fault, if there is one.
    pub(super) fault: Option<String>,
}

/// The crates of the accepted cases.
#[derive(Debug, Default)]
struct Crates {
    /// Their names and those of their folders.
    names: Vec<String>,
    /// The number of cases, a module each.
    modules: usize,
    /// The number of operations, each with an example of the generator.
    operations: usize,
}

/// Compiles the accepted cases with their documentation, whose examples must all be those of the generator.
pub(super) fn compile(
    root: &Root,
    folder: &Path,
    cases: &[Case],
    groups: &[Group],
    placeholders: &Placeholders,
) -> Result<Compiled, Failure> {
    let mut crates = Crates::default();
    for group in groups {
        let accepted = cases.iter().filter(|case| {
            let outcome = group.outcomes.iter().find(|(name, _)| *name == case.name);
            case.group == group.name && outcome.is_some_and(|(_, outcome)| outcome.accepted && outcome.size < MOST)
        });
        let inputs: Vec<Input> = accepted
            .map(|case| input(case, placeholders))
            .collect::<Result<_, _>>()?;
        if !inputs.is_empty() && !write(folder, &group.name, &inputs, &mut crates)? {
            return Ok(fault(format!("the cases of {} are refused together", group.name)));
        }
    }
    let members: Vec<&str> = crates.names.iter().map(String::as_str).collect();
    write_workspace(folder, &members)?;
    let fault = check(root, folder, crates.operations)?;
    Ok(fault.unwrap_or_else(|| Compiled {
        summary: format!(
            "{} crates of {} cases compile without a warning, with their documentation; of their {} examples, one an operation, \
             none is run",
            crates.names.len(),
            crates.modules,
            crates.operations
        ),
        fault: None,
    }))
}

fn input(case: &Case, placeholders: &Placeholders) -> Result<Input, Failure> {
    let expanded = case::expand(&case.path, placeholders)?;
    Ok(Input {
        source: Source::new(expanded.file, expanded.bytes),
        module: format!("case_{}", case.name.replace('-', "_")),
        overrides: None,
    })
}

/// Writes the crate of a group. Returns `false` if its documents are refused together.
fn write(folder: &Path, group: &str, inputs: &[Input], crates: &mut Crates) -> Result<bool, Failure> {
    let name = format!("hostile-{}", group.to_lowercase());
    let about = Crate::Member {
        name: name.clone(),
        runtime: "../../../../generator/runtime".to_owned(),
        oracle: false,
    };
    let Some(mut wanted) = generator::generate(inputs, &about).result else {
        return Ok(false);
    };
    if let Some(manifest) = wanted.get_mut("Cargo.toml") {
        *manifest = without_network(manifest)?;
    }
    let is_table = |line: &&str| line.starts_with("pub static ") && line.contains(": runtime::Operation<");
    let operations = wanted.values().flat_map(|text| text.lines()).filter(is_table).count();
    let crate_folder = folder.join("crates").join(&name);
    let changes = tree::compare(&crate_folder, &wanted)?;
    tree::write(&crate_folder, &wanted, &changes)?;
    crates.names.push(name);
    crates.modules = crates.modules.saturating_add(inputs.len());
    crates.operations = crates.operations.saturating_add(operations);
    Ok(true)
}

/// Compiles the crates, their documentation and its examples. Returns the fault, if there is one.
fn check(root: &Root, folder: &Path, operations: usize) -> Result<Option<Compiled>, Failure> {
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
    let speaks = |line: &str| line.contains("warning") || line.contains("error");
    if !checked.0 || checked.1.lines().any(speaks) {
        let lines: Vec<&str> = checked.1.lines().take(60).collect();
        return Ok(Some(fault(format!(
            "the crates do not compile without a warning:\n{}",
            lines.join("\n")
        ))));
    }
    let documented = cargo(root, folder, &["doc", "--workspace", "--no-deps", "--quiet"])?;
    if !documented.0 {
        let message = format!("the documentation cannot be built:\n{}", documented.1);
        return Ok(Some(fault(message)));
    }
    // Without `--quiet`, so that each example is named.
    let tested = cargo(root, folder, &["test", "--workspace", "--doc"])?;
    let is_example = |line: &&str| line.starts_with("test ") && line.contains("/src/");
    let examples: Vec<&str> = tested.1.lines().filter(is_example).collect();
    let unrun = examples
        .iter()
        .filter(|line| line.ends_with(" - compile ... ok"))
        .count();
    // Each operation has one example, which is compiled and not run. So no code of a document is an example.
    if tested.0 && examples.len() == operations && unrun == operations {
        return Ok(None);
    }
    let lines = tested.1.lines().filter(|line| !line.ends_with("... ok"));
    let message = format!(
        "there are {} examples of {operations} operations, {unrun} of them not to be run:\n{}",
        examples.len(),
        lines.take(60).collect::<Vec<_>>().join("\n")
    );
    Ok(Some(fault(message)))
}

/// The manifest without the network and without the mock: neither is generated, and both take longer to compile than
/// all that is.
fn without_network(manifest: &str) -> Result<String, Failure> {
    let unreadable = |error: &dyn fmt::Display| Failure::found(format!("a generated manifest cannot be read: {error}"));
    let mut manifest: toml::Table = manifest.parse().map_err(|error| unreadable(&error))?;
    manifest.remove("dev-dependencies");
    let features = manifest.get_mut("features").and_then(toml::Value::as_table_mut);
    let default = features.and_then(|features| features.get_mut("default")?.as_array_mut());
    if let Some(default) = default {
        default.retain(|feature| feature.as_str() != Some(NETWORK.name));
    }
    toml::to_string(&manifest).map_err(|error| unreadable(&error))
}

fn fault(message: String) -> Compiled {
    Compiled {
        summary: message,
        fault: Some("compiling".to_owned()),
    }
}

/// Whether Cargo succeeds, and its output.
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
