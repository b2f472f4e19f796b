//! The documents of a run, and the names of their crates.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::flags::Portion;
use crate::specs::Role;
use crate::{files, job};

/// One document of the corpus.
#[derive(Debug)]
pub(crate) struct Document {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its path below the folder of the command, with `/` between the parts.
    pub(crate) name: String,
    /// The unique name of its package.
    pub(crate) package: String,
}

/// The documents that the command line asks for, in the order of their paths.
pub(crate) fn find(dir: &Path, only: &[String], part: Option<Portion>) -> Result<Vec<Document>, Failure> {
    let mut packages = BTreeSet::new();
    let mut documents = Vec::new();
    for path in below(dir)? {
        let name = name_below(dir, &path);
        let package = package(&name, &mut packages);
        documents.push(Document { path, name, package });
    }
    // Names are given before documents are left out, so that a crate has the same name, and its builds, in every
    // selection.
    if let Some(unknown) = only.iter().find(|only| !documents.iter().any(|it| it.is(only))) {
        return Err(Failure::refused(format!("no document is called `{unknown}`"))
            .help("a name is the path below the folder, or its last part, with or without the ending"));
    }
    if !only.is_empty() {
        documents.retain(|document| only.iter().any(|only| document.is(only)));
    }
    if documents.is_empty() {
        return Err(Failure::refused(format!(
            "there is no document (`.yaml`, `.yml` or `.json`) below `{}`",
            dir.display()
        )));
    }
    if let Some(part) = part {
        documents = documents.into_iter().skip(part.index).step_by(part.of).collect();
    }
    Ok(documents)
}

impl Document {
    /// Whether a name on the command line is that of this document.
    fn is(&self, name: &str) -> bool {
        let last = self.name.rsplit('/').next().unwrap_or(&self.name);
        [&*self.name, last]
            .iter()
            .any(|own| *own == name || own.rsplit_once('.').is_some_and(|(stem, _)| stem == name))
    }
}

/// The documents below a folder, in the order of their paths.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut paths = Vec::new();
    for path in files::entries(folder)? {
        // A link to a folder may lead back to a folder above; a link to a file is a document like any other.
        if path.is_dir() && !path.is_symlink() {
            paths.extend(below(&path)?);
        } else if Role::of(&path) == Some(Role::Document) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn name_below(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).iter();
    let parts: Vec<_> = parts.map(OsStr::to_string_lossy).collect();
    parts.join("/")
}

/// A package name that no earlier document has.
fn package(name: &str, taken: &mut BTreeSet<String>) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let first = job::default_name(stem);
    let mut package = first.clone();
    let mut number = 2_usize;
    while !taken.insert(package.clone()) {
        package = format!("{first}-{number}");
        number = number.saturating_add(1);
    }
    package
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::package;

    #[test]
    fn no_two_documents_become_the_same_package() {
        let mut taken = BTreeSet::new();
        assert_eq!(package("a/pets.yaml", &mut taken), "a-pets-client");
        assert_eq!(package("a/pets.json", &mut taken), "a-pets-client-2");
        assert_eq!(package("a-pets.json", &mut taken), "a-pets-client-3");
    }
}
