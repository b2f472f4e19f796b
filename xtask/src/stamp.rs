//! The stamp of the last run: if nothing that it read or wrote has changed, there is nothing to do.
//!
//! A stamp is one hash of this program, the documents and the files beside them, the files of the crate in its folder,
//! and the findings. It does not tell which of them has changed: with another hash, a run does everything, as `--check`
//! always does. So a lost, old or broken stamp only costs time.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::{env, fs};

use blake3::{Hash, Hasher};

use crate::files;
use crate::findings::Finding;
use crate::generator::FileTree;
use crate::job::Job;
use crate::root::Root;
use crate::tree;

/// The stamp of a job.
#[derive(Debug)]
pub(crate) struct Stamp {
    path: PathBuf,
    /// The hash of the inputs, without files that are copied unchanged.
    inputs: Hasher,
}

impl Stamp {
    /// The stamp of a job; `None` if this program cannot be found.
    pub(crate) fn of(root: &Root, job: &Job) -> Option<Self> {
        let mut inputs = Hasher::new();
        let mut part = |bytes: &[u8]| part(&mut inputs, bytes).ok();
        part(&program()?)?;
        // A new folder is named as on the command line, and by its absolute path later.
        let folder = std::path::absolute(&job.folder).ok()?;
        part(folder.as_os_str().as_encoded_bytes())?;
        part(format!("{:?}", job.about).as_bytes())?;
        for input in &job.inputs {
            part(input.module.as_bytes())?;
            for source in [Some(&input.source), input.overrides.as_ref()] {
                part(source.map_or(&[], |source| source.name().as_bytes()))?;
                part(source.map_or(&[], |source| source.bytes()))?;
            }
        }
        let name = blake3::hash(folder.as_os_str().as_encoded_bytes()).to_hex();
        let path = root.path().join("target").join("gen").join(name.as_str());
        Some(Self { path, inputs })
    }

    /// The findings of the last run, if a run would do the same again.
    pub(crate) fn recall(&self, job: &Job) -> Option<Vec<Finding>> {
        let kept = fs::read_to_string(&self.path).ok()?;
        let (stamp, findings) = kept.split_once('\n')?;
        let mut run = self.run();
        part(&mut run, findings.as_bytes()).ok()?;
        let mut copies = 0;
        for path in tree::listed(&job.folder)? {
            let bytes = fs::read(job.folder.join(&path)).ok()?;
            // Files that are copied unchanged are hashed once, as files of the folder.
            if let Some(text) = job.beside.get(&path) {
                copies += usize::from(text.as_bytes() == bytes);
            }
            part(&mut run, path.as_bytes()).ok()?;
            part(&mut run, &bytes).ok()?;
        }
        let is_same = copies == job.beside.len() && hash(run)?.to_hex().as_str() == stamp;
        serde_json::from_str(findings).ok().filter(|_| is_same)
    }

    /// Keeps the stamp of a run. If that fails, the next run does everything again.
    pub(crate) fn keep(&self, written: &FileTree, findings: &[Finding]) {
        if let Some(kept) = self.kept(written, findings) {
            let _ = files::write(&self.path, &kept);
        }
    }

    /// The stamp of a run with its findings, as text.
    fn kept(&self, written: &FileTree, findings: &[Finding]) -> Option<String> {
        let findings = serde_json::to_string(findings).ok()?;
        let mut run = self.run();
        part(&mut run, findings.as_bytes()).ok()?;
        for (path, text) in written {
            part(&mut run, path.as_bytes()).ok()?;
            part(&mut run, text.as_bytes()).ok()?;
        }
        Some(format!("{}\n{findings}", hash(run)?.to_hex()))
    }

    /// The hasher of a run. With a buffer, many small files take half the time.
    fn run(&self) -> BufWriter<Hasher> {
        BufWriter::with_capacity(1 << 16, self.inputs.clone())
    }
}

/// The hash of all parts.
fn hash(run: BufWriter<Hasher>) -> Option<Hash> {
    Some(run.into_inner().ok()?.finalize())
}

/// The identity of this program: its file, and when that last changed, which cannot be set. Hashing its content takes
/// longer than a small document does.
#[cfg(unix)]
fn program() -> Option<Vec<u8>> {
    use std::os::unix::fs::MetadataExt as _;

    let path = env::current_exe().ok()?;
    let file = fs::metadata(&path).ok()?;
    let which = format!(
        "{} {} {} {} {}",
        file.dev(),
        file.ino(),
        file.size(),
        file.ctime(),
        file.ctime_nsec()
    );
    Some(which.into_bytes())
}

/// The identity of this program: its content.
#[cfg(not(unix))]
fn program() -> Option<Vec<u8>> {
    fs::read(env::current_exe().ok()?).ok()
}

/// Hashes a part with its length, so that different parts give different bytes.
fn part(hashed: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    hashed.write_all(&(bytes.len() as u64).to_le_bytes())?;
    hashed.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::Stamp;
    use crate::generator::{Crate, FileTree, Input, Source};
    use crate::job::Job;
    use crate::root::Root;
    use crate::tree;

    fn job(folder: &Path, document: &str) -> Job {
        Job {
            inputs: vec![Input {
                source: Source::new("a.yaml", document),
                module: "a".to_owned(),
                overrides: None,
            }],
            about: Crate::OnItsOwn {
                shared: None,
                name: None,
                default_name: "a-client".to_owned(),
                crate_toml: None,
            },
            folder: folder.to_owned(),
            shown: String::new(),
            beside: FileTree::new(),
            command: String::new(),
            next: String::new(),
        }
    }

    /// A folder that holds what a job gave, and the job's stamp.
    struct Written {
        top: tempfile::TempDir,
        files: FileTree,
    }

    impl Written {
        fn new() -> Self {
            let top = tempfile::tempdir().unwrap();
            let files = [("Cargo.toml", "1"), ("src/lib.rs", "2")];
            let files = FileTree::from(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
            let written = Self { top, files };
            let folder = written.folder();
            tree::write(
                &folder,
                &written.files,
                &tree::compare(&folder, &written.files).unwrap(),
            )
            .unwrap();
            written.stamp("document").keep(&written.files, &[]);
            written
        }

        fn folder(&self) -> std::path::PathBuf {
            self.top.path().join("out")
        }

        fn stamp(&self, document: &str) -> Stamp {
            let root = Root::find(Some(self.top.path())).unwrap();
            Stamp::of(&root, &job(&self.folder(), document)).unwrap()
        }

        fn is_known(&self, document: &str) -> bool {
            self.stamp(document).recall(&job(&self.folder(), document)).is_some()
        }
    }

    #[test]
    fn what_has_not_changed_is_known() {
        let written = Written::new();
        assert!(written.is_known("document"));
        // What Cargo leaves beside the crate is no part of it.
        fs::create_dir(written.folder().join("target")).unwrap();
        fs::write(written.folder().join("Cargo.lock"), "lock").unwrap();
        assert!(written.is_known("document"));
    }

    #[test]
    fn any_change_makes_it_unknown() {
        assert!(!Written::new().is_known("another document"));
        let changes: [fn(&Path) -> std::io::Result<()>; 5] = [
            |folder| fs::write(folder.join("src/lib.rs"), "3"),
            |folder| fs::write(folder.join("src/stray.rs"), ""),
            |folder| fs::remove_file(folder.join("Cargo.toml")),
            |folder| fs::rename(folder.join("src/lib.rs"), folder.join("src/main.rs")),
            |folder| fs::remove_dir_all(folder),
        ];
        for (index, change) in changes.into_iter().enumerate() {
            let written = Written::new();
            change(&written.folder()).unwrap();
            assert!(!written.is_known("document"), "change {index}");
        }
    }

    #[test]
    fn what_is_copied_has_to_be_in_the_folder_as_it_is_now() {
        let written = Written::new();
        let mut job = job(&written.folder(), "document");
        let mut knows = |path: &str, text: &str| {
            job.beside = FileTree::from([(path.to_owned(), text.to_owned())]);
            written.stamp("document").recall(&job).is_some()
        };
        assert!(knows("src/lib.rs", "2"));
        assert!(!knows("src/lib.rs", "3"));
        assert!(!knows("src/copied.rs", "2"));
    }

    #[test]
    fn a_stamp_that_was_edited_is_worth_nothing() {
        let written = Written::new();
        let path = written.stamp("document").path;
        let kept = fs::read_to_string(&path).unwrap();
        for edited in [
            kept.replace("[]", "[ ]"),
            kept.replacen(|_: char| true, "x", 1),
            String::new(),
        ] {
            fs::write(&path, edited).unwrap();
            assert!(!written.is_known("document"));
        }
    }
}
