//! Writes the wanted tree to a folder, all at once.
//!
//! The tree is written to a staging folder beside the old one, where unchanged files are links to the old ones and so
//! keep their times. Then the two folders change places in one step. A run that is killed leaves the old tree or the
//! new one, and at worst a hidden staging folder, which a later run removes.
//!
//! Entries that are not part of the tree, such as a git repository, are in the staging folder after that step, until
//! they are moved back. So a staging folder with such entries is not removed.

use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs, process};

use super::{Changes, is_foreign};
use crate::failure::Failure;
use crate::files;
use crate::generator::FileTree;

/// The age of a staging folder that a killed run has left: no run takes as long.
const ABANDONED: Duration = Duration::from_secs(600);

/// Writes the tree. `changes` is the result of [`compare`](super::compare()) for the folder.
pub(crate) fn write(folder: &Path, wanted: &FileTree, changes: &Changes) -> Result<(), Failure> {
    clear_abandoned(folder)?;
    if changes.is_empty() {
        return Ok(());
    }
    files::create_parent(folder)?;
    let staged = sibling(folder, &process::id().to_string());
    clear(&staged, folder)?;
    let written = stage(&staged, folder, wanted, changes).and_then(|()| put_in_place(&staged, folder, changes));
    // Now it holds the old tree, or what was staged before something failed.
    let cleared = clear(&staged, folder);
    written.and(cleared)
}

/// A hidden name beside the folder; not below it, where it would be part of the tree.
fn sibling(folder: &Path, suffix: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or(OsStr::new("out")).to_string_lossy();
    folder.with_file_name(format!(".{name}.staged-{suffix}"))
}

/// Moves back the entries in staging folders of killed runs, and removes old staging folders. A young one may be that
/// of a parallel run, which moves the same entries to the same place.
fn clear_abandoned(folder: &Path) -> Result<(), Failure> {
    let prefix = sibling(folder, "");
    let (Some(parent), Some(prefix)) = (folder.parent(), prefix.file_name().and_then(OsStr::to_str)) else {
        return Ok(());
    };
    let siblings = fs::read_dir(parent).into_iter().flatten().flatten();
    for entry in siblings.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix)) {
        let is_old = age(&entry).is_some_and(|age| age > ABANDONED);
        move_back(&entry.path(), folder)?;
        if is_old {
            // A later run removes a folder that cannot be removed now.
            let _ = files::remove(&entry.path());
        }
    }
    Ok(())
}

fn age(entry: &fs::DirEntry) -> Option<Duration> {
    entry.metadata().ok()?.modified().ok()?.elapsed().ok()
}

/// Removes a staging folder, after moving back the entries that are not part of the tree.
fn clear(staged: &Path, folder: &Path) -> Result<(), Failure> {
    move_back(staged, folder)?;
    files::remove(staged)
}

/// Moves the entries that are not part of the tree from a staging folder back to the folder. An entry that cannot be
/// moved does not keep the others.
fn move_back(staged: &Path, folder: &Path) -> Result<(), Failure> {
    let mut left = Vec::new();
    for name in foreign(staged)? {
        let (from, to) = (staged.join(&name), folder.join(&name));
        let moved = match fs::symlink_metadata(&to) {
            Ok(_) => Err(ErrorKind::AlreadyExists.into()),
            Err(_) => fs::rename(&from, &to),
        };
        // A parallel run may have moved it.
        if let Err(error) = moved
            && fs::symlink_metadata(&from).is_ok()
        {
            left.push(format!("`{}` ({error})", name.display()));
        }
    }
    if left.is_empty() {
        return Ok(());
    }
    let (left, staged, folder) = (left.join(", "), staged.display(), folder.display());
    Err(
        Failure::refused(format!("could not move {left} from `{staged}` back to `{folder}`")).help(format!(
            "`{staged}` is not removed: move what is of use by hand, then delete that folder"
        )),
    )
}

/// The entries at the top of a staging folder that are not part of the tree; none if it is no folder.
fn foreign(staged: &Path) -> Result<Vec<OsString>, Failure> {
    let failed = |error: &_| Failure::io("read the folder", staged, error);
    if !fs::symlink_metadata(staged).is_ok_and(|metadata| metadata.is_dir()) {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(staged).map_err(|error| failed(&error))? {
        names.push(entry.map_err(|error| failed(&error))?.file_name());
    }
    names.retain(|name| is_foreign(&name.to_string_lossy()));
    Ok(names)
}

fn stage(staged: &Path, folder: &Path, wanted: &FileTree, changes: &Changes) -> Result<(), Failure> {
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

/// Links a file. On file systems without links, it is copied with its time.
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
    // A shell in the folder would be left in a deleted one, and could not run the next command.
    let inside = env::current_dir().is_ok_and(|current| current.starts_with(folder));
    if !inside && exchange(staged, folder) {
        return Ok(());
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

/// Replaces file by file, if the folder itself cannot be replaced.
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

/// Removes the empty folders above a removed file.
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
    use std::time::SystemTime;
    use std::{fs, process};

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
    fn what_a_killed_run_put_aside_is_moved_back() {
        let (old, new) = old_and_new();
        let parent = tempfile::tempdir().unwrap();
        let (folder, staged) = (parent.path().join("out"), parent.path().join(".out.staged-1"));
        write(&folder, &new, &compare(&folder, &new).unwrap()).unwrap();
        write(&staged, &old, &compare(&staged, &old).unwrap()).unwrap();
        fs::create_dir(staged.join(".git")).unwrap();
        fs::write(staged.join(".git/HEAD"), "ref").unwrap();

        write(&folder, &new, &compare(&folder, &new).unwrap()).unwrap();
        assert_eq!(fs::read_to_string(folder.join(".git/HEAD")).unwrap(), "ref");
        assert!(
            staged.join("Cargo.toml").is_file(),
            "a young folder may be that of another run"
        );

        fs::File::open(&staged)
            .unwrap()
            .set_modified(SystemTime::UNIX_EPOCH)
            .unwrap();
        write(&folder, &new, &compare(&folder, &new).unwrap()).unwrap();
        assert!(!staged.exists(), "an old staging folder is left");
    }

    #[test]
    fn what_cannot_be_moved_back_is_not_removed() {
        let (old, mut new) = old_and_new();
        new.insert("target/a".to_owned(), "a".to_owned());
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("out");
        write(&folder, &old, &compare(&folder, &old).unwrap()).unwrap();
        fs::create_dir(folder.join(".git")).unwrap();
        fs::create_dir(folder.join("target")).unwrap();
        fs::write(folder.join("target/built"), "built").unwrap();

        let changes = compare(&folder, &new).unwrap();
        for _ in 0..2 {
            let failure = write(&folder, &new, &changes).unwrap_err();
            assert!(format!("{failure:?}").contains("`target`"), "{failure:?}");
            assert!(folder.join(".git").is_dir(), "one entry kept another from being moved");
            let staged = parent.path().join(format!(".out.staged-{}", process::id()));
            assert_eq!(fs::read_to_string(staged.join("target/built")).unwrap(), "built");
        }
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
