//! The crates of all pairs in one workspace, and which of them compile.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use super::pairs::{self, Pair};
use super::probe;
use crate::cargo;
use crate::failure::Failure;
use crate::files;
use crate::generator::{self, Crate, Input};
use crate::root::Root;

/// The packages of a pair, each with the name of its folder.
#[derive(Debug)]
pub(super) struct Packages {
    /// The crate that was.
    pub(super) old: String,
    /// The crate that is.
    pub(super) new: String,
    /// The probe, with the crate that was.
    probe_old: String,
    /// The probe, with the crate that is.
    probe_new: String,
}

/// What the compiler says of the probe of a pair.
#[derive(Debug)]
pub(super) struct Compiled {
    /// Whether it compiles with the crate that it was written for.
    pub(super) with_old: bool,
    /// Whether it compiles with the other.
    pub(super) with_new: bool,
    /// The first error.
    pub(super) message: String,
}

/// Writes the crates of a pair.
pub(super) fn write(folder: &Path, pair: &Pair) -> Result<Packages, Failure> {
    let stem: String = pair
        .name
        .chars()
        .map(|character| {
            if character.is_ascii_alphanumeric() {
                character
            } else {
                '_'
            }
        })
        .collect();
    let packages = Packages {
        old: format!("old_{stem}"),
        new: format!("new_{stem}"),
        probe_old: format!("probe_old_{stem}"),
        probe_new: format!("probe_new_{stem}"),
    };
    write_crate(folder, &packages.old, &pair.old)?;
    write_crate(folder, &packages.new, &pair.new)?;
    let probe = probe::probe(&pairs::plan(&pair.old)?.planned);
    for (name, client) in [
        (&packages.probe_old, &packages.old),
        (&packages.probe_new, &packages.new),
    ] {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\nclient = {{ package = \"{client}\", path = \"../{client}\" }}\n"
        );
        write_changed(&folder.join(name).join("Cargo.toml"), &manifest)?;
        write_changed(&folder.join(name).join("src/lib.rs"), &probe)?;
    }
    Ok(packages)
}

fn write_crate(folder: &Path, name: &str, input: &Input) -> Result<(), Failure> {
    let about = Crate::Member {
        name: name.to_owned(),
        runtime: "../../../generator/runtime".to_owned(),
        oracle: false,
    };
    let run = generator::generate(std::slice::from_ref(input), &about);
    let tree = run
        .result
        .ok_or_else(|| Failure::refused(format!("`{}` is refused", input.source.name())))?;
    let target = folder.join(name);
    files::remove(&target.join("src"))?;
    for (path, text) in tree {
        write_changed(&target.join(path), &text)?;
    }
    Ok(())
}

/// Writes a file unless it holds the text already: what did not change is not compiled again.
fn write_changed(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    files::write(path, text)
}

/// Checks all crates.
pub(super) fn check(root: &Root, folder: &Path, packages: &[Packages]) -> Result<Vec<Compiled>, Failure> {
    let members = packages
        .iter()
        .flat_map(|packages| [&packages.old, &packages.new, &packages.probe_old, &packages.probe_new]);
    let members: String = members.flat_map(|name| ["    \"", name, "\",\n"]).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n");
    files::write(&folder.join("Cargo.toml"), &manifest)?;
    let mut child = cargo::in_members(root, folder)?
        .args([
            "check",
            "--workspace",
            "--keep-going",
            "--quiet",
            "--message-format=json",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::io("run Cargo in", folder, &error))?;
    let pipe = child.stdout.take();
    let mut built = Vec::new();
    let mut errors: BTreeMap<String, String> = BTreeMap::new();
    for line in pipe.into_iter().flat_map(|pipe| BufReader::new(pipe).lines()) {
        let line = line.map_err(|error| Failure::io("read what Cargo says in", folder, &error))?;
        // What is no JSON is none of Cargo's messages.
        let Ok(message) = serde_json::from_str::<Value>(&line) else {
            continue;
        };
        let manifest = message.get("manifest_path").and_then(Value::as_str).unwrap_or_default();
        let package = Path::new(manifest).parent().and_then(Path::file_name);
        let package = package.unwrap_or_default().to_string_lossy().into_owned();
        match message.get("reason").and_then(Value::as_str) {
            Some("compiler-artifact") => built.push(package),
            Some("compiler-message") => {
                let text = |key: &str| message.pointer(key).and_then(Value::as_str).unwrap_or_default();
                if text("/message/level").starts_with("error") {
                    errors
                        .entry(package)
                        .or_insert_with(|| text("/message/rendered").to_owned());
                }
            }
            _ => {}
        }
    }
    child
        .wait()
        .map_err(|error| Failure::io("run Cargo in", folder, &error))?;
    packages
        .iter()
        .map(|packages| compiled(packages, &built, &errors))
        .collect()
}

fn compiled(packages: &Packages, built: &[String], errors: &BTreeMap<String, String>) -> Result<Compiled, Failure> {
    for name in [&packages.old, &packages.new] {
        if !built.contains(name) {
            let said = errors.get(name).map(String::as_str).unwrap_or_default();
            return Err(Failure::refused(format!(
                "the crate `{name}` itself does not compile:\n{said}"
            )));
        }
    }
    let said = |name: &String| errors.get(name).cloned();
    Ok(Compiled {
        with_old: built.contains(&packages.probe_old),
        with_new: built.contains(&packages.probe_new),
        message: said(&packages.probe_old)
            .or_else(|| said(&packages.probe_new))
            .unwrap_or_default(),
    })
}
