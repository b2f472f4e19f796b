//! What is known of the last run: if nothing that it read has changed, and nothing that it wrote, there is nothing to do.
//!
//! A stamp is one hash over this program, the documents and all that stands beside them, every file of the crate as it is
//! in its folder, and what was found. It says nothing about which of them has changed, or when: a run whose hash is
//! another one does everything, as `--check` always does. So a lost, old or broken stamp costs time and nothing else.

use std::path::{Path, PathBuf};
use std::{env, fs};

use blake3::Hasher;

use crate::files;
use crate::findings::Finding;
use crate::generator::FileTree;
use crate::job::Job;
use crate::root::Root;
use crate::tree;

/// The stamp of a job: where it is kept, and the hash of all that goes into the job.
#[derive(Debug)]
pub(crate) struct Stamp {
    path: PathBuf,
    inputs: Hasher,
}

impl Stamp {
    /// The stamp of a job; none where this program cannot read itself.
    pub(crate) fn of(root: &Root, job: &Job) -> Option<Self> {
        let program = fs::read(env::current_exe().ok()?).ok()?;
        let mut inputs = Hasher::new();
        part(&mut inputs, &program);
        part(&mut inputs, job.folder.as_os_str().as_encoded_bytes());
        part(&mut inputs, format!("{:?}", job.about).as_bytes());
        for input in &job.inputs {
            part(&mut inputs, input.module.as_bytes());
            for source in [Some(&input.source), input.overrides.as_ref()] {
                part(&mut inputs, source.map_or(&[], |source| source.name.as_bytes()));
                part(&mut inputs, source.map_or(&[], |source| source.bytes.as_slice()));
            }
        }
        for (path, text) in &job.beside {
            part(&mut inputs, path.as_bytes());
            part(&mut inputs, text.as_bytes());
        }
        let folder = blake3::hash(job.folder.as_os_str().as_encoded_bytes());
        let path = root.path().join("target").join("gen").join(folder.to_hex().as_str());
        Some(Self { path, inputs })
    }

    /// What the last run found, if a run would do the same again.
    pub(crate) fn recall(&self, folder: &Path) -> Option<Vec<Finding>> {
        let kept = fs::read_to_string(&self.path).ok()?;
        let (stamp, findings) = kept.split_once('\n')?;
        let mut hasher = self.inputs.clone();
        part(&mut hasher, findings.as_bytes());
        for path in tree::listed(folder)? {
            part(&mut hasher, path.as_bytes());
            part(&mut hasher, &fs::read(folder.join(&path)).ok()?);
        }
        let is_same = hasher.finalize().to_hex().as_str() == stamp;
        serde_json::from_str(findings).ok().filter(|_| is_same)
    }

    /// Keeps what a run found and wrote. Where that cannot be, the next run does everything again.
    pub(crate) fn keep(&self, written: &FileTree, findings: &[Finding]) {
        let Ok(findings) = serde_json::to_string(findings) else {
            return;
        };
        let mut hasher = self.inputs.clone();
        part(&mut hasher, findings.as_bytes());
        for (path, text) in written {
            part(&mut hasher, path.as_bytes());
            part(&mut hasher, text.as_bytes());
        }
        let _ = files::write(&self.path, &format!("{}\n{findings}", hasher.finalize().to_hex()));
    }
}

/// Each part with its length, so that no two sequences of parts are one sequence of bytes.
fn part(hasher: &mut Hasher, bytes: &[u8]) {
    hasher.update(&(bytes.len() as u64).to_le_bytes());
    hasher.update(bytes);
}
