//! The generators: this one and the others, each with the command that makes a crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::figures::OURS;
use crate::failure::Failure;
use crate::root::Root;
use crate::{child, files};

/// An installed generator.
#[derive(Debug)]
pub(super) struct Generator {
    /// Its name.
    pub(super) name: &'static str,
    kind: Kind,
    program: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ours,
    Progenitor,
    OpenapiToRust,
    Oas3Gen,
    Ploidy,
}

/// The programs of the others, as `cargo install` names them.
const PEERS: [(&str, Kind, &str); 4] = [
    ("progenitor", Kind::Progenitor, "cargo-progenitor"),
    ("openapi-to-rust", Kind::OpenapiToRust, "openapi-to-rust"),
    ("oas3-gen", Kind::Oas3Gen, "oas3-gen"),
    ("ploidy", Kind::Ploidy, "ploidy"),
];

/// This generator, and those of the others in the folder.
pub(super) fn all(peers: Option<&Path>) -> Result<Vec<Generator>, Failure> {
    let mut all = vec![Generator {
        name: OURS,
        kind: Kind::Ours,
        program: child::this_path()?,
    }];
    let Some(folder) = peers else { return Ok(all) };
    for (name, kind, program) in PEERS {
        let program = folder.join(program);
        if program.is_file() {
            let failed = |error| Failure::io("find", &program, &error);
            let program = program.canonicalize().map_err(failed)?;
            all.push(Generator { name, kind, program });
        }
    }
    if all.len() == 1 {
        let programs = PEERS.map(|(_, _, program)| format!("`{program}`")).join(", ");
        return Err(
            Failure::refused(format!("`{}` holds none of {programs}", folder.display()))
                .help("`cargo install --root DIR --locked NAME` puts one into DIR/bin"),
        );
    }
    Ok(all)
}

impl Generator {
    /// Whether it is this one.
    pub(super) fn is_ours(&self) -> bool {
        self.kind == Kind::Ours
    }

    /// The command that makes a crate in a new folder.
    pub(super) fn command(&self, root: &Root, document: &Path, out: &Path, package: &str) -> Command {
        let mut command = Command::new(&self.program);
        if !self.is_ours() {
            // `.cargo/config.toml` sets it for the allocator of this program.
            command.env_remove("MIMALLOC_PURGE_DELAY");
        }
        match self.kind {
            Kind::Ours => {
                command
                    .arg("--root")
                    .arg(root.path())
                    .args(["gen", "--spec"])
                    .arg(document);
                command.arg("--out").arg(out).args(["--name", package]);
                // The crates of the others also have no copies of their runtimes.
                command.arg("--runtime").arg(root.runtime());
            }
            Kind::Progenitor => {
                command.args(["progenitor", "--version", "0.1.0", "--name", package, "--input"]);
                command.arg(document).arg("--output").arg(out);
            }
            Kind::OpenapiToRust => {
                command
                    .arg("generate")
                    .arg(document)
                    .arg("--output-dir")
                    .arg(out.join("src/generated"));
            }
            Kind::Oas3Gen => {
                command.args(["generate", "client-mod", "--workspace", "--input"]);
                command.arg(document).arg("--output").arg(out);
            }
            Kind::Ploidy => {
                command
                    .args(["generate", "rust"])
                    .arg(document)
                    .arg("--output")
                    .arg(out);
                command.args(["--name", package]);
            }
        }
        command
    }

    /// Makes a package of the output, if the generator writes no manifest.
    pub(super) fn complete(&self, out: &Path, package: &str) -> Result<(), Failure> {
        if self.kind != Kind::OpenapiToRust {
            return Ok(());
        }
        let needed = files::read_text(&out.join("src/generated/REQUIRED_DEPS.toml"))?;
        let manifest = format!("[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{needed}");
        files::write(&out.join("Cargo.toml"), &manifest)?;
        files::write(&out.join("src/lib.rs"), "pub mod generated;\n")
    }
}

/// The bytes of Rust in a crate, without the copy of a runtime in it.
pub(super) fn rust_bytes(folder: &Path) -> Result<u64, Failure> {
    let mut bytes = 0_u64;
    for file in rust_files(&folder.join("src"))? {
        let length = fs::metadata(&file)
            .map_err(|error| Failure::io("read", &file, &error))?
            .len();
        bytes = bytes.saturating_add(length);
    }
    Ok(bytes)
}

/// The Rust files below a folder.
pub(super) fn rust_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for path in files::entries(folder)? {
        if path.is_dir() {
            found.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}
