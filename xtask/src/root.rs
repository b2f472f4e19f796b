//! The repository.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The top folder of the repository, and the folders below it.
#[derive(Debug)]
pub(crate) struct Root(PathBuf);

impl Root {
    /// The repository that `flag` names, else the one that this program was built in, from whichever folder it is run.
    pub(crate) fn find(flag: Option<&Path>) -> Result<Self, Failure> {
        let folder = match flag {
            Some(folder) => folder.to_owned(),
            None => built_in(),
        };
        let folder = folder
            .canonicalize()
            .map_err(|error| Failure::io("find the repository at", &folder, &error))?;
        Ok(Self(folder))
    }

    /// The top folder itself.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The folder of the OpenAPI documents.
    pub(crate) fn specs(&self) -> PathBuf {
        self.0.join("specs")
    }

    /// The folder of the generated crate.
    pub(crate) fn generated(&self) -> PathBuf {
        self.0.join("generated")
    }

    /// The folder of the runtime.
    pub(crate) fn runtime(&self) -> PathBuf {
        self.0.join("generator").join("runtime")
    }

    /// The path for messages: relative to the top folder if it is below, else as it is.
    pub(crate) fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.0).unwrap_or(path).display().to_string()
    }
}

/// Cargo names the folder of this package at run time, which is right even if the repository was moved after the build.
fn built_in() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).join("..")
}
