//! `hostile`: documents that want to do harm, and what becomes of each.

mod case;
mod child;
mod compile;
mod mutate;
mod paths;
mod table;

use std::net::TcpListener;
use std::path::Path;

use self::case::Placeholders;
pub(crate) use self::child::run_case;
pub(crate) use self::mutate::run_mutants;
use self::table::Group;
use crate::failure::Failure;
use crate::output::say;
use crate::root::Root;
use crate::{files, flags};

/// What stands in a file outside of every document, and must not get into any crate.
const SECRET: &str = "hostile-secret-content";

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Hostile) -> Result<(), Failure> {
    if let Some(folder) = &flags.mutate {
        return mutate::run(root, flags, folder);
    }
    let folder = root.path().join("target").join("hostile");
    let runs = folder.join("runs");
    // What no document may bring anybody to call, or to read.
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| {
        listener.set_nonblocking(true)?;
        Ok(listener)
    });
    let listener = listener.map_err(|error| Failure::refused(format!("no port of this machine is free: {error}")))?;
    let port = listener.local_addr().map_or(0, |address| address.port());
    files::write(
        &runs.join("secret.yaml"),
        &format!("A: {{type: string, description: {SECRET}}}\n"),
    )?;
    let placeholders = Placeholders {
        canary: folder.join("canary").display().to_string(),
        port,
    };
    files::remove(Path::new(&placeholders.canary))?;

    let mut groups: Vec<Group> = Vec::new();
    let cases = case::all(root)?;
    for case in &cases {
        let chosen = flags.only.is_empty()
            || flags
                .only
                .iter()
                .any(|only| format!("{}/{}", case.group, case.name).contains(only));
        if !chosen {
            continue;
        }
        let outcome = child::run(root, &runs.join(&case.group).join(&case.name), case, &placeholders)?;
        if groups.last().is_none_or(|group| group.name != case.group) {
            groups.push(Group {
                name: case.group.clone(),
                outcomes: Vec::new(),
            });
        }
        if let Some(group) = groups.last_mut() {
            group.outcomes.push((case.name.clone(), outcome));
        }
    }
    let compiled = if flags.compile {
        Some(compile::compile(root, &folder, &cases, &groups, &placeholders)?)
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
    if listener.accept().is_ok() {
        failed.push("a document had an address called".to_owned());
    }
    if Path::new(&placeholders.canary).exists() {
        failed.push("code of a document was run".to_owned());
    }
    if let Some(compiled) = compiled {
        say!("{}", compiled.summary);
        failed.extend(compiled.fault);
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::found(format!("not as expected: {}", failed.join(", "))))
}
