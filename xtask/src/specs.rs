//! Finds and reads documents and their overrides.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::files;
use crate::generator::{Input, Source};
use crate::root::Root;

/// The expected input, for messages.
const EXPECTED: &str = "an OpenAPI 3.0 or 3.1 document in YAML or JSON was expected";

/// The file beside the documents that describes the crate as a whole.
pub(crate) const CRATE_TOML: &str = "crate.toml";

/// The extension of the overrides beside a document.
pub(crate) const OVERRIDES: &str = "toml";

/// The role of a file in a folder of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A document.
    Document,
    /// The overrides of the document beside it.
    Overrides,
    /// The file that describes the crate as a whole.
    CrateToml,
}

impl Role {
    /// The role of a file by its name. Hidden files have none: editors and file systems leave them beside the files
    /// that they are about, with similar names.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_string_lossy();
        if name.starts_with('.') {
            return None;
        }
        if name == CRATE_TOML {
            return Some(Self::CrateToml);
        }
        match &*path.extension()?.to_string_lossy().to_ascii_lowercase() {
            "yaml" | "yml" | "json" => Some(Self::Document),
            OVERRIDES => Some(Self::Overrides),
            _ => None,
        }
    }
}

/// The documents of the repository, in the order of their names.
pub(crate) fn of_repository(root: &Root) -> Result<Vec<Input>, Failure> {
    of_folder(&root.specs(), |path| root.shown(path))
}

/// The documents of a folder, in the order of their names. `shown` gives their names in messages.
pub(crate) fn of_folder(folder: &Path, shown: impl Fn(&Path) -> String) -> Result<Vec<Input>, Failure> {
    let mut documents = Vec::new();
    let mut overrides = Vec::new();
    for path in files::entries(folder)? {
        match Role::of(&path) {
            Some(Role::Document) => documents.push(path),
            Some(Role::Overrides) => overrides.push(path),
            Some(Role::CrateToml) | None => {}
        }
    }
    if documents.is_empty() {
        return Err(Failure::refused(format!(
            "there is no document in `{}`: {EXPECTED}",
            folder.display()
        )));
    }
    // Overrides without a document are most likely misnamed, and would be ignored silently.
    for path in overrides {
        if !documents
            .iter()
            .any(|document| document.with_extension(OVERRIDES) == path)
        {
            return Err(
                Failure::refused(format!("`{}` has no document beside it", shown(&path)))
                    .help("overrides have the name of their document: `NAME.toml` for `NAME.yaml`"),
            );
        }
    }
    read_all(&documents, shown)
}

/// The documents that the command line names. `overrides` are those of a single document.
pub(crate) fn named(paths: &[PathBuf], overrides: Option<&Path>) -> Result<Vec<Input>, Failure> {
    let mut inputs = read_all(paths, |path| path.display().to_string())?;
    if let Some(path) = overrides {
        let [input] = inputs.as_mut_slice() else {
            return Err(
                Failure::refused("`--overrides` takes the overrides of one document, and several are named")
                    .help("put the overrides beside each document instead: `NAME.toml` for `NAME.yaml`"),
            );
        };
        let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
        input.overrides = Some(Source::new(path.display().to_string(), bytes));
    }
    Ok(inputs)
}

/// One document of any name.
pub(crate) fn one(path: &Path) -> Result<Input, Failure> {
    read(path, |path: &Path| path.display().to_string())
}

fn read_all(paths: &[PathBuf], shown: impl Fn(&Path) -> String) -> Result<Vec<Input>, Failure> {
    let mut inputs: Vec<Input> = Vec::with_capacity(paths.len());
    for path in paths {
        let input = read(path, &shown)?;
        if let Some(twin) = inputs.iter().find(|other| other.module == input.module) {
            let (one, other) = (twin.source.name(), input.source.name());
            return Err(
                Failure::refused(format!("`{one}` and `{other}` would become the same module"))
                    .help("a document's name without its extension names its module: rename one of the two"),
            );
        }
        inputs.push(input);
    }
    Ok(inputs)
}

fn read(path: &Path, shown: impl Fn(&Path) -> String) -> Result<Input, Failure> {
    let name = shown(path);
    // A place in the form that editors follow, even without a file.
    let bytes = fs::read(path)
        .map_err(|error| Failure::refused(format!("{name}:1:1: could not be read ({error}): {EXPECTED}")))?;
    let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let beside = path.with_extension(OVERRIDES);
    let overrides = files::read_if_there(&beside)?.map(|bytes| Source::new(shown(&beside), bytes));
    Ok(Input {
        source: Source::new(name, bytes),
        module,
        overrides,
    })
}
