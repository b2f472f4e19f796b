//! A copy of this repository, as far as `gen` reads it, in a folder of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use tempfile::TempDir;

/// The name of the document that the tests change.
pub(crate) const SPEC: &str = "specs/twilio_conversations_v1.yaml";

/// A copy of the repository, as far as `gen` reads it.
pub(crate) struct Project(TempDir);

/// How a command ended.
pub(crate) struct Ended {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The top folder of this repository.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

impl Project {
    /// A copy without a generated crate.
    pub(crate) fn new() -> Self {
        let project = Self(TempDir::new().unwrap());
        let root = repository();
        for path in [
            "Cargo.toml",
            "specs",
            "generator/runtime/Cargo.toml",
            "generator/runtime/src",
        ] {
            copy(&root.join(path), &project.path(path));
        }
        project
    }

    /// A copy with the generated crate written.
    pub(crate) fn generated() -> Self {
        let project = Self::new();
        project.run(&["gen"]).succeeded();
        project
    }

    /// Shares the lock file and the builds of this repository, so that little is built.
    #[cfg(unix)]
    pub(crate) fn share_builds(&self) {
        let root = repository();
        let builds = root.join("target/generated");
        fs::create_dir_all(&builds).unwrap();
        fs::create_dir_all(self.path("target")).unwrap();
        std::os::unix::fs::symlink(builds, self.path("target/generated")).unwrap();
        fs::copy(root.join("Cargo.lock"), self.path("Cargo.lock")).unwrap();
        // Cargo requires the files of the tests that the manifest names, but compiles none of them.
        fs::create_dir(self.path("generator/runtime/tests")).unwrap();
        for test in fs::read_dir(root.join("generator/runtime/tests")).unwrap() {
            let test = test.unwrap();
            let copy = self.path("generator/runtime/tests").join(test.file_name());
            if test.file_type().unwrap().is_dir() {
                fs::create_dir(&copy).unwrap();
                fs::write(copy.join("main.rs"), "").unwrap();
            } else {
                fs::write(copy, "").unwrap();
            }
        }
    }

    /// A path below the top folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// The command, ready to run.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .arg("--root")
            .arg(self.0.path())
            .args(arguments)
            .current_dir(self.0.path());
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        self.command(arguments).output().unwrap().into()
    }

    /// Every file below `folder`, by path.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        walk(&self.path(folder), "", &mut |path, file| {
            files.insert(path, fs::read(file).unwrap());
        });
        files
    }

    /// When each file below `folder` was last written.
    pub(crate) fn times(&self, folder: &str) -> BTreeMap<String, SystemTime> {
        let mut times = BTreeMap::new();
        walk(&self.path(folder), "", &mut |path, file| {
            times.insert(path, fs::metadata(file).unwrap().modified().unwrap());
        });
        times
    }

    /// Replaces one place in a file.
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert_eq!(
            text.matches(old).count(),
            1,
            "`{old}` does not stand in {path} exactly once"
        );
        fs::write(self.path(path), text.replace(old, new)).unwrap();
    }
}

impl Ended {
    /// Asserts that the command did its work.
    #[track_caller]
    pub(crate) fn succeeded(self) -> Self {
        self.with_status(0)
    }

    /// Asserts the exit status.
    #[track_caller]
    pub(crate) fn with_status(self, status: i32) -> Self {
        assert_eq!(
            self.status,
            Some(status),
            "stdout:\n{}\nstderr:\n{}",
            self.stdout,
            self.stderr
        );
        self
    }

    /// Asserts that the output contains a text.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        let said = self.stdout.contains(text) || self.stderr.contains(text);
        assert!(
            said,
            "`{text}` is not in the output\nstdout:\n{}\nstderr:\n{}",
            self.stdout, self.stderr
        );
        self
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        walk(from, "", &mut |path, file| copy(file, &to.join(path)));
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

fn walk(folder: &Path, below: &str, visit: &mut dyn FnMut(String, &Path)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let path = format!("{below}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{path}/"), visit);
        } else {
            visit(path, &entry.path());
        }
    }
}
