//! `hostile`: harmful documents, and the outcome of each.

mod case;
mod child;
mod compile;
mod mutate;
mod paths;
mod table;

use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};

use self::case::{Case, Placeholders};
pub(crate) use self::child::run_case;
pub(crate) use self::mutate::run_mutants;
use self::table::Group;
use crate::failure::Failure;
use crate::output::say;
use crate::root::Root;
use crate::{files, flags};

/// The content of a file outside the documents, which no crate may contain.
const SECRET: &str = "hostile-secret-content";

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Hostile) -> Result<(), Failure> {
    if let Some(folder) = &flags.mutate {
        return mutate::run(root, flags, folder);
    }
    let folder = root.path().join("target").join("hostile");
    let traps = Traps::set(&folder)?;
    let cases = case::all(root)?;
    let mut groups = run_cases(root, flags, &folder, &cases, &traps.placeholders)?;
    let compiled = if flags.compile {
        Some(compile::compile(root, &folder, &cases, &groups, &traps.placeholders)?)
    } else {
        None
    };
    if flags.only.is_empty() {
        groups.push(paths::run(root, &folder.join("paths"))?);
    }
    table::print(&groups);
    let mut failed: Vec<String> = groups
        .iter()
        .filter(|group| group.as_expected() < group.outcomes.len())
        .map(|group| group.name.clone())
        .collect();
    failed.extend(traps.sprung());
    if let Some(compiled) = compiled {
        say!("{}", compiled.summary);
        failed.extend(compiled.fault);
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::found(format!("not as expected: {}", failed.join(", "))))
}

/// Where the cases run.
fn runs(folder: &Path) -> PathBuf {
    folder.join("runs")
}

/// Runs the cases that the command line names, and gives their outcomes by group.
fn run_cases(
    root: &Root,
    flags: &flags::Hostile,
    folder: &Path,
    cases: &[Case],
    placeholders: &Placeholders,
) -> Result<Vec<Group>, Failure> {
    let is_chosen = |case: &&Case| {
        let name = format!("{}/{}", case.group, case.name);
        flags.only.is_empty() || flags.only.iter().any(|only| name.contains(only))
    };
    let mut groups: Vec<Group> = Vec::new();
    for case in cases.iter().filter(is_chosen) {
        let folder = runs(folder).join(&case.group).join(&case.name);
        let outcome = (case.name.clone(), child::run(root, &folder, case, placeholders)?);
        match groups.last_mut() {
            Some(group) if group.name == case.group => group.outcomes.push(outcome),
            _ => groups.push(Group {
                name: case.group.clone(),
                outcomes: vec![outcome],
            }),
        }
    }
    Ok(groups)
}

/// Traps for the documents: a port that must not be called, a file that must not be read, and one that must not be
/// written.
struct Traps {
    listener: TcpListener,
    placeholders: Placeholders,
}

impl Traps {
    fn set(folder: &Path) -> Result<Self, Failure> {
        let failed = |error: io::Error| Failure::refused(format!("could not listen on a loopback port: {error}"));
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let secret = format!("A: {{type: string, description: {SECRET}}}\n");
        files::write(&runs(folder).join("secret.yaml"), &secret)?;
        let canary = folder.join("canary");
        files::remove(&canary)?;
        Ok(Self {
            listener,
            placeholders: Placeholders {
                canary: canary.display().to_string(),
                port,
            },
        })
    }

    /// The traps that a document has sprung. The content of the secret file is looked for in each crate.
    fn sprung(&self) -> Vec<String> {
        let mut sprung = Vec::new();
        if self.listener.accept().is_ok() {
            sprung.push("an address of a document was called".to_owned());
        }
        if Path::new(&self.placeholders.canary).exists() {
            sprung.push("code of a document was run".to_owned());
        }
        sprung
    }
}
