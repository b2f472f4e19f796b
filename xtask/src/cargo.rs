//! Cargo, run by a command.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use serde_json::Value;

use crate::failure::Failure;
use crate::files;
use crate::root::Root;

/// Cargo, the one that runs this program, in the top folder.
pub(crate) fn in_workspace(root: &Root) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root.path());
    // Cargo sets these for this program; the next package must not take them for its own.
    command
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("CARGO_MANIFEST_PATH");
    command
}

/// Cargo in the folder of the generated crate, which is a workspace of its own.
///
/// It has a copy of the lock file of this workspace, so that both build with the same versions; Cargo removes what the
/// crate does not need. It has its own folder below `target`, so that it does not wait for the lock of the other.
pub(crate) fn in_generated(root: &Root) -> Result<Command, Failure> {
    let generated = root.generated();
    if !generated.join("Cargo.toml").is_file() {
        return Err(Failure::refused("there is no generated crate").help("run `cargo xtask gen`"));
    }
    let (from, to) = (root.path().join("Cargo.lock"), generated.join("Cargo.lock"));
    fs::copy(&from, &to).map_err(|error| Failure::io("copy", &from, &error))?;
    let mut command = in_workspace(root);
    command.current_dir(generated).env("CARGO_TARGET_DIR", target(root));
    Ok(command)
}

/// Cargo in a workspace of generated crates, with the lock file and the build folder of the generated crate, so that
/// dependencies are built once.
pub(crate) fn in_members(root: &Root, folder: &Path) -> Result<Command, Failure> {
    // A copy of the repository may have none, and Cargo then makes one.
    if let Some(lock) = files::read_if_there(&root.path().join("Cargo.lock"))? {
        let to = folder.join("Cargo.lock");
        fs::write(&to, lock).map_err(|error| Failure::io("write", &to, &error))?;
    }
    let mut command = in_workspace(root);
    command.current_dir(folder).env("CARGO_TARGET_DIR", target(root));
    Ok(command)
}

/// Runs Cargo, and hands over each of its messages with the package that it is about, by the name of its folder.
pub(crate) fn messages(
    command: &mut Command,
    folder: &Path,
    mut take: impl FnMut(&str, &Value),
) -> Result<(), Failure> {
    let failed = |error: &_| Failure::io("run Cargo in", folder, error);
    let mut child = command
        .arg("--message-format=json")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(&error))?;
    let pipe = child.stdout.take();
    for line in pipe.into_iter().flat_map(|pipe| BufReader::new(pipe).lines()) {
        let line = line.map_err(|error| failed(&error))?;
        // Other output is no JSON.
        let Ok(message) = serde_json::from_str::<Value>(&line) else {
            continue;
        };
        let manifest = message.get("manifest_path").and_then(Value::as_str).unwrap_or_default();
        let package = Path::new(manifest).parent().and_then(Path::file_name);
        take(&package.unwrap_or_default().to_string_lossy(), &message);
    }
    child.wait().map_err(|error| failed(&error))?;
    Ok(())
}

fn target(root: &Root) -> PathBuf {
    root.path().join("target").join("generated")
}
