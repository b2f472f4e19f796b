//! The difference between a folder and the wanted tree.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::is_foreign;
use crate::failure::Failure;
use crate::generator::FileTree;

/// The difference between a folder and a tree, as paths below the folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Files that are missing, or have another content.
    pub(crate) stale: Vec<String>,
    /// Entries that the tree does not have.
    pub(crate) surplus: Vec<String>,
}

impl Changes {
    /// Whether the folder is as wanted.
    pub(crate) fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.surplus.is_empty()
    }
}

/// Compares a folder, which may be missing, with the wanted tree.
pub(crate) fn compare(folder: &Path, wanted: &FileTree) -> Result<Changes, Failure> {
    let mut changes = Changes::default();
    if fs::symlink_metadata(folder).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
        changes.stale = wanted.keys().cloned().collect();
        return Ok(changes);
    }
    let mut parent = ("", true);
    for (path, text) in wanted {
        let above = path.rsplit_once('/').map_or("", |(above, _)| above);
        // The files of a folder mostly follow each other.
        if parent.0 != above {
            parent = (above, is_without_links(folder, above));
        }
        if !parent.1 || !holds(&folder.join(path), text)? {
            changes.stale.push(path.clone());
        }
    }
    if folder.is_dir() {
        find_surplus(folder, "", wanted, &mut changes.surplus)?;
        changes.surplus.sort();
    }
    Ok(changes)
}

/// The files of a folder in the order of their paths; `None` if it has an entry that a tree cannot have.
pub(crate) fn listed(folder: &Path) -> Option<Vec<String>> {
    let mut paths = Vec::new();
    list(folder, "", &mut paths)?;
    paths.sort();
    Some(paths)
}

fn list(folder: &Path, below: &str, paths: &mut Vec<String>) -> Option<()> {
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let name = entry.file_name().into_string().ok()?;
        let kind = entry.file_type().ok()?;
        if below.is_empty() && is_foreign(&name) {
            continue;
        }
        let path = format!("{below}{name}");
        if kind.is_dir() {
            list(&entry.path(), &format!("{path}/"), paths)?;
        } else if kind.is_file() {
            paths.push(path);
        } else {
            return None;
        }
    }
    Some(())
}

/// Whether no folder of the path is a link. A tree has no links, so files behind one are stale.
fn is_without_links(folder: &Path, below: &str) -> bool {
    let mut parents = Path::new(below)
        .ancestors()
        .filter(|parent| !parent.as_os_str().is_empty());
    !parents.any(|parent| folder.join(parent).is_symlink())
}

/// Whether `path` is a file with this text, and not a link to one.
fn holds(path: &Path, text: &str) -> Result<bool, Failure> {
    let same_size = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata.is_file() && metadata.len() == text.len() as u64,
        // A file where the tree has a folder is found as surplus.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => false,
        Err(error) => return Err(Failure::io("read", path, &error)),
    };
    if !same_size {
        return Ok(false);
    }
    let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
    Ok(bytes == text.as_bytes())
}

fn find_surplus(folder: &Path, below: &str, wanted: &FileTree, surplus: &mut Vec<String>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(|error| Failure::io("read the folder", folder, &error))? {
        let entry = entry.map_err(|error| Failure::io("read the folder", folder, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{below}{name}");
        let kind = entry
            .file_type()
            .map_err(|error| Failure::io("read", &entry.path(), &error))?;
        if wanted.contains_key(&path) && !kind.is_dir() || below.is_empty() && is_foreign(&name) {
            continue;
        }
        if kind.is_dir() {
            find_surplus(&entry.path(), &format!("{path}/"), wanted, surplus)?;
        } else {
            surplus.push(path);
        }
    }
    Ok(())
}
