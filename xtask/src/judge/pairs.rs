//! The pairs: the cases of `diff`, and the steps of the named histories.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::files;
use crate::generator::{self, Class, Input, Planned, Settings, Source};
use crate::root::Root;

/// Two versions of a document.
#[derive(Debug)]
pub(super) struct Pair {
    /// Its name in the table.
    pub(super) name: String,
    /// The old version.
    pub(super) old: Input,
    /// The new version.
    pub(super) new: Input,
}

/// The folder of the cases.
const CASES: &str = "generator/tests/diff/cases";

/// All pairs, or those of these names.
pub(super) fn all(root: &Root, history: &[PathBuf], only: &[String]) -> Result<Vec<Pair>, Failure> {
    let mut pairs = Vec::new();
    for case in files::entries(&root.path().join(CASES))? {
        pairs.push(Pair {
            name: name(&case),
            old: read(&case.join("old.yaml"))?,
            new: read(&case.join("new.yaml"))?,
        });
    }
    for folder in history {
        let versions = files::entries(folder)?;
        for (old, new) in versions.iter().zip(versions.iter().skip(1)) {
            pairs.push(Pair {
                name: format!("{}, {} to {}", name(folder), name(old), name(new)),
                old: read(old)?,
                new: read(new)?,
            });
        }
    }
    if let Some(unknown) = only
        .iter()
        .find(|only| !pairs.iter().any(|pair| pair.name.contains(*only)))
    {
        return Err(Failure::refused(format!("the name of no pair holds `{unknown}`"))
            .help("the pairs are the folders of `generator/tests/diff/cases`, and what `--history` adds"));
    }
    pairs.retain(|pair| only.is_empty() || only.iter().any(|name| pair.name.contains(name)));
    Ok(pairs)
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(path: &Path) -> Result<Input, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
    Ok(Input {
        source: Source::new(path.display().to_string(), bytes),
        // Both versions are one module.
        module: "api".to_owned(),
        overrides: None,
    })
}

/// The kinds of findings that say that callers stop compiling.
pub(super) fn kinds_that_break(pair: &Pair) -> Result<Vec<&'static str>, Failure> {
    let changes = generator::changes(&plan(&pair.old)?, &plan(&pair.new)?);
    let breaking = changes.iter().filter(|change| change.class == Class::BreaksBuild);
    let mut kinds: Vec<&str> = breaking.map(|change| change.kind.name()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    Ok(kinds)
}

/// The plan of a version.
pub(super) fn plan(input: &Input) -> Result<Planned, Failure> {
    let settings = Settings::for_name("client");
    let run = generator::plan(std::slice::from_ref(input), &settings);
    run.result
        .ok_or_else(|| Failure::refused(format!("`{}` is refused", input.source.name())))
}
