//! Makes a folder the tree that is wanted, all at once.
//!
//! The whole tree is put together in a folder beside the old one, where files that did not change are links to the old
//! ones and so keep their times; then the two folders change places in one step. A run that is killed at any moment
//! leaves the old tree or the new one, and at worst a hidden folder beside it, which a later run clears away.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs, process};

use super::{Changes, is_foreign};
use crate::failure::Failure;
use crate::files;
use crate::generator::FileTree;

/// A staging folder of this age was left by a run that was killed: no run takes as long.
const ABANDONED: Duration = Duration::from_secs(600);

/// Writes the tree; `changes` is what [`compare`](super::compare()) said about the folder.
pub(crate) fn write(folder: &Path, wanted: &FileTree, changes: &Changes) -> Result<(), Failure> {
    if changes.is_empty() {
        return Ok(());
    }
    files::create_parent(folder)?;
    clear_abandoned(folder);
    let staged = sibling(folder, &process::id().to_string());
    let written = stage(&staged, folder, wanted, changes).and_then(|()| put_in_place(&staged, folder, changes));
    // Now it holds the old tree, or what was staged before something failed.
    let removed = files::remove(&staged);
    written.and(removed)
}

/// A hidden name beside the folder; not below it, where it would be part of the tree.
fn sibling(folder: &Path, suffix: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or(OsStr::new("out")).to_string_lossy();
    folder.with_file_name(format!(".{name}.staged-{suffix}"))
}

/// A folder that cannot be cleared away now is for a later run: nothing depends on it.
fn clear_abandoned(folder: &Path) {
    let prefix = sibling(folder, "");
    let (Some(parent), Some(prefix)) = (folder.parent(), prefix.file_name().and_then(OsStr::to_str)) else {
        return;
    };
    let siblings = fs::read_dir(parent).into_iter().flatten().flatten();
    for entry in siblings.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix)) {
        if age(&entry).is_some_and(|age| age > ABANDONED) {
            let _ = files::remove(&entry.path());
        }
    }
}

fn age(entry: &fs::DirEntry) -> Option<Duration> {
    entry.metadata().ok()?.modified().ok()?.elapsed().ok()
}

fn stage(staged: &Path, folder: &Path, wanted: &FileTree, changes: &Changes) -> Result<(), Failure> {
    files::remove(staged)?;
    let mut parent = None;
    for (path, text) in wanted {
        let target = staged.join(path);
        // The files of a folder mostly follow each other.
        if parent.as_deref() != target.parent() {
            files::create_parent(&target)?;
            parent = target.parent().map(Path::to_owned);
        }
        // Both lists are in the order of the paths.
        if changes.stale.binary_search(path).is_ok() {
            files::write_in_place(&target, text)?;
        } else {
            link(&folder.join(path), &target)?;
        }
    }
    Ok(())
}

/// Some file systems have no links; there the file is copied with its time.
fn link(from: &Path, to: &Path) -> Result<(), Failure> {
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    let copy = || {
        fs::copy(from, to)?;
        fs::File::options()
            .write(true)
            .open(to)?
            .set_modified(fs::metadata(from)?.modified()?)
    };
    copy().map_err(|error| Failure::io("copy", from, &error))
}

fn put_in_place(staged: &Path, folder: &Path, changes: &Changes) -> Result<(), Failure> {
    if fs::symlink_metadata(folder).is_err() {
        return files::rename(staged, folder);
    }
    // Whoever stands in the folder would be left standing in a deleted one, and unable to run the next command.
    let inside = env::current_dir().is_ok_and(|current| current.starts_with(folder));
    if !inside && exchange(staged, folder) {
        return keep_foreign(staged, folder);
    }
    move_files(staged, folder, changes)
}

/// Lets two folders change places in one step; `false` where the system cannot.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

/// Lets two folders change places in one step; `false` where the system cannot.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_one: &Path, _other: &Path) -> bool {
    false
}

/// Brings what is not part of the tree from the old folder to the new one.
fn keep_foreign(old: &Path, new: &Path) -> Result<(), Failure> {
    if !old.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(old).map_err(|error| Failure::io("read the folder", old, &error))? {
        let name = entry
            .map_err(|error| Failure::io("read the folder", old, &error))?
            .file_name();
        if is_foreign(&name.to_string_lossy()) && fs::symlink_metadata(new.join(&name)).is_err() {
            files::rename(&old.join(&name), &new.join(&name))?;
        }
    }
    Ok(())
}

/// File by file, each in one step: what is left when the folder itself cannot be replaced.
fn move_files(staged: &Path, folder: &Path, changes: &Changes) -> Result<(), Failure> {
    for path in &changes.surplus {
        files::remove(&folder.join(path))?;
        remove_empty(folder, path);
    }
    for path in &changes.stale {
        let target = folder.join(path);
        files::create_parent(&target)?;
        // A folder may stand where the tree has a file.
        if target.is_dir() {
            files::remove(&target)?;
        }
        files::rename(&staged.join(path), &target)?;
    }
    Ok(())
}

/// Removes the folders above a removed file as far as nothing else is in them.
fn remove_empty(folder: &Path, path: &str) {
    for parent in Path::new(path)
        .ancestors()
        .skip(1)
        .filter(|parent| !parent.as_os_str().is_empty())
    {
        if fs::remove_dir(folder.join(parent)).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::move_files;
    use crate::generator::FileTree;
    use crate::tree::{Changes, compare, write};

    fn tree(files: &[(&str, &str)]) -> FileTree {
        files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect()
    }

    fn old_and_new() -> (FileTree, FileTree) {
        let old = tree(&[
            ("Cargo.toml", "1"),
            ("src/a.rs", "a"),
            ("src/b/mod.rs", "b"),
            ("src/c.rs", "c"),
        ]);
        let new = tree(&[
            ("Cargo.toml", "2"),
            ("src/a.rs", "a"),
            ("src/b.rs", "b"),
            ("src/c.rs/deep.rs", "c"),
        ]);
        (old, new)
    }

    #[test]
    fn a_written_tree_is_the_wanted_one() {
        let (old, new) = old_and_new();
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("out");
        write(&folder, &old, &compare(&folder, &old).unwrap()).unwrap();
        fs::create_dir(folder.join("target")).unwrap();
        fs::write(folder.join("Cargo.lock"), "lock").unwrap();

        let changes = compare(&folder, &new).unwrap();
        assert_eq!(changes.stale, ["Cargo.toml", "src/b.rs", "src/c.rs/deep.rs"]);
        assert_eq!(changes.surplus, ["src/b/mod.rs", "src/c.rs"]);
        write(&folder, &new, &changes).unwrap();
        assert_eq!(compare(&folder, &new).unwrap(), Changes::default());
        assert!(!folder.join("src/b").exists(), "a folder without files is left");
        assert!(
            folder.join("target").is_dir() && folder.join("Cargo.lock").is_file(),
            "Cargo's own went"
        );
        assert_eq!(
            fs::read_dir(parent.path()).unwrap().count(),
            1,
            "the staging folder is left"
        );
    }

    #[test]
    fn file_by_file_gives_the_same_tree() {
        let (old, new) = old_and_new();
        let parent = tempfile::tempdir().unwrap();
        let (folder, staged) = (parent.path().join("out"), parent.path().join("staged"));
        write(&folder, &old, &compare(&folder, &old).unwrap()).unwrap();
        write(&staged, &new, &compare(&staged, &new).unwrap()).unwrap();

        move_files(&staged, &folder, &compare(&folder, &new).unwrap()).unwrap();
        assert_eq!(compare(&folder, &new).unwrap(), Changes::default());
        assert!(!folder.join("src/b").exists(), "a folder without files is left");
    }

    #[test]
    fn a_file_in_the_place_of_the_folder_gives_way() {
        let (_, new) = old_and_new();
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("out");
        fs::write(&folder, "not a folder").unwrap();
        write(&folder, &new, &compare(&folder, &new).unwrap()).unwrap();
        assert_eq!(compare(&folder, &new).unwrap(), Changes::default());
    }
}
