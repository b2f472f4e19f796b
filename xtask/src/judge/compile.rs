//! The crates of all pairs in one workspace, compiled.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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
    /// The old crate.
    pub(super) old: String,
    /// The new crate.
    pub(super) new: String,
    /// The probe with the old crate.
    probe_old: String,
    /// The probe with the new crate.
    probe_new: String,
}

/// The verdict of the compiler on the probe of a pair.
#[derive(Debug)]
pub(super) struct Compiled {
    /// Whether it compiles with the old crate, for which it was written.
    pub(super) with_old: bool,
    /// Whether it compiles with the new crate.
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

/// Writes a file unless it holds the text already, so that it is not compiled again.
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
    let mut built = Vec::new();
    let mut errors: BTreeMap<String, String> = BTreeMap::new();
    let mut command = cargo::in_members(root, folder)?;
    command.args(["check", "--workspace", "--keep-going", "--quiet"]);
    cargo::messages(&mut command, folder, |package, message| {
        let text = |key: &str| message.pointer(key).and_then(Value::as_str).unwrap_or_default();
        match text("/reason") {
            "compiler-artifact" => built.push(package.to_owned()),
            "compiler-message" if text("/message/level").starts_with("error") => {
                let rendered = || text("/message/rendered").to_owned();
                errors.entry(package.to_owned()).or_insert_with(rendered);
            }
            _ => {}
        }
    })?;
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
