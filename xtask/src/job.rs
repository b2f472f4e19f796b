//! The job of a run of `gen`: the documents, the crate and its folder.

use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use crate::failure::Failure;
use crate::files;
use crate::flags;
use crate::generator::{self, Crate, FileTree, Input, Source};
use crate::root::Root;
use crate::{runtime, specs};

/// The next commands after a change of the repository's crate, some code of which is in snapshots.
const NEXT: &str = "\
cargo test --workspace
      INSTA_UPDATE=always cargo test --workspace   to accept what that changes in the snapshots";

/// One run of `gen`.
#[derive(Debug)]
pub(crate) struct Job {
    /// The documents.
    pub(crate) inputs: Vec<Input>,
    /// The crate that they become.
    pub(crate) about: Crate,
    /// The folder of the crate.
    pub(crate) folder: PathBuf,
    /// The folder as messages show it.
    pub(crate) shown: String,
    /// Files that go into the folder beside the generated ones.
    pub(crate) beside: FileTree,
    /// The command that repeats this job.
    pub(crate) command: String,
    /// The next commands.
    pub(crate) next: String,
}

impl Job {
    /// The job that the command line asks for.
    pub(crate) fn new(root: &Root, flags: &flags::Gen) -> Result<Self, Failure> {
        match &flags.out {
            None => Self::of_repository(root),
            Some(out) => Self::on_its_own(root, flags, out),
        }
    }

    /// From `specs/` to `generated/`.
    fn of_repository(root: &Root) -> Result<Self, Failure> {
        let crate_toml = root.specs().join(specs::CRATE_TOML);
        let bytes = fs::read(&crate_toml).map_err(|error| Failure::io("read", &crate_toml, &error))?;
        Ok(Self {
            inputs: specs::of_repository(root)?,
            about: Crate::OfRepository(Source::new(root.shown(&crate_toml), bytes)),
            folder: root.generated(),
            shown: "generated".to_owned(),
            beside: FileTree::new(),
            command: "cargo xtask gen".to_owned(),
            next: NEXT.to_owned(),
        })
    }

    /// From any documents to any folder.
    fn on_its_own(root: &Root, flags: &flags::Gen, out: &Path) -> Result<Self, Failure> {
        check_owned(out)?;
        let inputs = specs::named(&flags.spec, flags.overrides.as_deref())?;
        if let Some(name) = &flags.name {
            check_name(name)?;
        }
        let crate_toml = match flags.spec.first() {
            Some(spec) => crate_toml_beside(spec)?,
            None => None,
        };
        let shared = match &flags.runtime {
            None => None,
            Some(shared) => Some(runtime::shared(shared, out)?),
        };
        let has_copy = shared.is_none();
        let about = Crate::OnItsOwn {
            shared,
            name: flags.name.clone(),
            default_name: default_name(inputs.first().map_or("", |input| &input.module)),
            crate_toml,
        };
        let beside = match about.runtime().filter(|_| has_copy) {
            Some(runtime) => runtime::copy(root, &runtime)?,
            None => FileTree::new(),
        };
        let shown = out.display().to_string();
        Ok(Self {
            inputs,
            about,
            // Without links, so that the folder is replaced and not a link to it.
            folder: files::real_path(out).unwrap_or_else(|_| out.to_owned()),
            beside,
            command: command_again(flags, out),
            next: format!("cargo check --manifest-path {}", quoted(&out.join("Cargo.toml"))),
            shown,
        })
    }
}

/// The command line without options that only report.
fn command_again(flags: &flags::Gen, out: &Path) -> String {
    let mut command = "cargo xtask gen --spec".to_owned();
    for spec in &flags.spec {
        command.extend([" ", &quoted(spec)]);
    }
    command.extend([" --out ", &quoted(out)]);
    if let Some(runtime) = &flags.runtime {
        command.extend([" --runtime ", &quoted(runtime)]);
    }
    if let Some(name) = &flags.name {
        command.extend([" --name ", name]);
    }
    if let Some(overrides) = &flags.overrides {
        command.extend([" --overrides ", &quoted(overrides)]);
    }
    command
}

/// A path quoted for a shell.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || c == MAIN_SEPARATOR || "/._-+:@%=,".contains(c);
    if !path.is_empty() && path.chars().all(is_plain) {
        return path;
    }
    format!("'{}'", path.replace('\'', r"'\''"))
}

/// Refuses a folder with files that this command did not write.
fn check_owned(out: &Path) -> Result<(), Failure> {
    let refused = |what: &str| {
        Err(
            Failure::refused(format!("`{}` {what}; nothing was written", out.display()))
                .help("name a folder that is new, empty, or was written by this command before"),
        )
    };
    if !out.exists() {
        return if out.is_symlink() {
            refused("is a link that leads nowhere")
        } else {
            Ok(())
        };
    }
    if !out.is_dir() {
        return refused("is not a folder");
    }
    let mut entries = fs::read_dir(out).map_err(|error| Failure::io("read the folder", out, &error))?;
    if entries.next().is_none() {
        return Ok(());
    }
    // Only this command writes an inventory beside a manifest that depends on the runtime.
    let manifest = files::read_if_there(&out.join("Cargo.toml"))?.unwrap_or_default();
    if out.join("api.txt").is_file() && String::from_utf8_lossy(&manifest).contains("clientwright-runtime") {
        return Ok(());
    }
    refused("holds files that this command did not write")
}

/// A package name from the name of a document. With `-client` it is no keyword and no crate of the standard library.
pub(crate) fn default_name(stem: &str) -> String {
    let words: String = stem
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    let words: Vec<&str> = words.split('-').filter(|word| !word.is_empty()).collect();
    match words.first() {
        None => "api-client".to_owned(),
        Some(first) if first.starts_with(|c: char| c.is_ascii_digit()) => format!("api-{}-client", words.join("-")),
        Some(_) => format!("{}-client", words.join("-")),
    }
}

/// Refuses a package name that Cargo would refuse.
fn check_name(name: &str) -> Result<(), Failure> {
    generator::check_package_name(name)
        .map_err(|wrong| Failure::refused(wrong).help("such as `--name petstore-client`"))
}

/// The `crate.toml` beside a document.
fn crate_toml_beside(spec: &Path) -> Result<Option<Source>, Failure> {
    let path = spec.with_file_name(specs::CRATE_TOML);
    let bytes = files::read_if_there(&path)?;
    Ok(bytes.map(|bytes| Source::new(path.display().to_string(), bytes)))
}

#[cfg(test)]
mod tests {
    use super::{check_name, default_name};

    #[test]
    fn every_document_has_a_package_name() {
        for (stem, name) in [
            ("petstore", "petstore-client"),
            ("Pet Store.v2", "pet-store-v2-client"),
            ("3scale", "api-3scale-client"),
            ("ключ", "api-client"),
            ("core", "core-client"),
        ] {
            assert_eq!(default_name(stem), name);
            assert!(check_name(name).is_ok());
        }
        for name in ["", "Petstore", "pet store", "3scale", "core", "fn"] {
            assert!(check_name(name).is_err(), "{name}");
        }
    }
}
