//! The committed figures.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::files;
use crate::root::Root;

/// The comment above them.
const HEAD: &str = "\
# The instructions of commands, by callgrind. `cargo xtask budget` compares, `cargo xtask budget --accept` writes.
";

/// The figures, and the compiler that they hold for.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Figures {
    /// The version of the compiler that built the measured program, as it prints it.
    pub(super) compiler: String,
    /// The instructions of each command, by its name.
    pub(super) instructions: BTreeMap<String, u64>,
}

impl Figures {
    /// The figures of the repository; empty if there is no file.
    pub(super) fn read(root: &Root) -> Result<Self, Failure> {
        let path = path(root);
        let Some(bytes) = files::read_if_there(&path)? else {
            return Ok(Self::default());
        };
        toml::from_slice(&bytes).map_err(|error| Failure::io("read", &path, &error))
    }

    /// Writes them for the next commit.
    pub(super) fn write(&self, root: &Root) -> Result<(), Failure> {
        let path = path(root);
        let text = toml::to_string(self).map_err(|error| Failure::io("write", &path, &error))?;
        files::write(&path, &format!("{HEAD}{text}"))
    }
}

fn path(root: &Root) -> PathBuf {
    root.path().join("xtask").join("budgets.toml")
}

/// The version of the compiler, as it prints it.
pub(super) fn compiler() -> Result<String, Failure> {
    let output = Command::new("rustc").arg("--version").output();
    let output = output.map_err(|error| Failure::io("run", Path::new("rustc"), &error))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
