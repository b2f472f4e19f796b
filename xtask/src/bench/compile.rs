//! Compiling the crates: the cost of each to the compiler once its dependencies are built.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use super::caller;
use super::figures::{self, Compiled, Dependencies, Outcome};
use super::generate::Bench;
use super::launch::{self, Launched};
use super::operations;
use super::peer::{self, Generator};
use super::rustc::{self, Entry};
use crate::corpus::documents::Document;
use crate::failure::Failure;
use crate::generator::{self, Crate, Settings};
use crate::measure::Cost;
use crate::{cargo, child, files, specs};

/// Cargo's release profile, and no debug information.
const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\n\n[profile.dev]\ndebug = false\n";

/// The runtime of the repository, seen from a crate.
const RUNTIME: &str = "../../../../generator/runtime";

/// A crate to be compiled.
pub(super) struct Subject<'a> {
    bench: &'a Bench<'a>,
    generator: &'a Generator,
    document: &'a Document,
    folder: PathBuf,
    awaited: usize,
}

/// One way to compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Build {
    Check,
    Release,
    Touched,
}

impl<'a> Subject<'a> {
    /// Makes the crate of a document, and the program that calls it; the reason in few words if it cannot be made.
    pub(super) fn make(
        bench: &'a Bench<'a>,
        generator: &'a Generator,
        document: &'a Document,
    ) -> Result<Result<Self, String>, Failure> {
        let folder = bench.crates(generator);
        let out = folder.join(&document.package);
        let made = if generator.is_ours() {
            ours(document, &out)?
        } else {
            theirs(bench, generator, document, &out)?
        };
        let operations = match made {
            Ok(operations) => operations,
            Err(words) => return Ok(Err(words)),
        };
        caller::write(&folder, &document.package, &operations)?;
        let members = format!(
            "members = [\"{}\", \"{}\"]\n",
            document.package,
            caller::package(&document.package)
        );
        files::write(
            &folder.join("Cargo.toml"),
            &WORKSPACE.replacen('\n', &format!("\n{members}"), 1),
        )?;
        Ok(Ok(Self {
            bench,
            generator,
            document,
            folder,
            awaited: operations.len(),
        }))
    }

    /// The dependencies of the crate, as `cargo check` first builds them; `None` if they are built already.
    pub(super) fn dependencies(&self) -> Result<Option<Dependencies>, Failure> {
        if self.target().exists() {
            return Ok(None);
        }
        let (launched, entries) = self.run(Build::Check)?;
        let own: u64 = entries
            .iter()
            .filter(|entry| entry.asked_for)
            .map(|entry| entry.cost.cpu_us)
            .sum();
        let tree = cargo::in_members(self.bench.root, &self.folder)?
            .args([
                "tree",
                "--package",
                &self.document.package,
                "--edges",
                "normal,build",
                "--prefix",
                "none",
            ])
            .args(["--format", "{p}", "--no-dedupe"])
            .output()
            .map_err(|error| Failure::io("run Cargo in", &self.folder, &error))?;
        let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
        let crates: std::collections::BTreeSet<&str> = tree.lines().filter(|line| !line.is_empty()).collect();
        Ok(Some(Dependencies {
            crates: crates.len().saturating_sub(1),
            cold_us: launched.cost.cpu_us.saturating_sub(own),
        }))
    }

    /// The median of several runs of each build, or the message of the compiler if the library does not compile.
    pub(super) fn measure(&self) -> Result<Outcome<Compiled>, Failure> {
        let Some(check) = self.costs(Build::Check, self.bench.runs)? else {
            return Ok(Outcome::Failed(self.words()));
        };
        // Incremental: the first run fills the cache for the others.
        self.run(Build::Touched)?;
        let touched = self.costs(Build::Touched, self.bench.runs)?;
        let release = self.costs(Build::Release, self.bench.runs.div_ceil(2))?;
        Ok(Outcome::Ran(Compiled {
            check,
            release,
            awaited: self.awaited,
            touched,
        }))
    }

    /// The median of several runs of one build; `None` if it fails.
    ///
    /// The first run may build dependencies: only the compilers of the requested packages count.
    fn costs(&self, build: Build, runs: u32) -> Result<Option<Cost>, Failure> {
        let mut costs = Vec::new();
        for _ in 0..runs {
            self.touch(build)?;
            let (launched, entries) = self.run(build)?;
            if !launched.succeeded {
                return Ok(None);
            }
            let own = entries.iter().filter(|entry| entry.asked_for).map(|entry| entry.cost);
            costs.push(own.fold(Cost::default(), |sum, cost| Cost {
                cpu_us: sum.cpu_us.saturating_add(cost.cpu_us),
                peak_kib: sum.peak_kib.max(cost.peak_kib),
            }));
        }
        Ok(figures::median_cost(&costs))
    }

    /// Gives Cargo a reason to compile the crate again.
    fn touch(&self, build: Build) -> Result<(), Failure> {
        let source = self.folder.join(&self.document.package).join("src");
        if build != Build::Touched {
            let root = source.join("lib.rs");
            let failed = |error: &_| Failure::io("touch", &root, error);
            let file = File::options()
                .append(true)
                .open(&root)
                .map_err(|error| failed(&error))?;
            return file.set_modified(SystemTime::now()).map_err(|error| failed(&error));
        }
        // The largest file.
        let mut greatest = (0, source.join("lib.rs"));
        for path in peer::rust_files(&source)? {
            let length = fs::metadata(&path).map_or(0, |metadata| metadata.len());
            greatest = greatest.max((length, path));
        }
        let path = greatest.1;
        let failed = |error: &_| Failure::io("write", &path, error);
        let mut file = OpenOptions::new()
            .append(true)
            .open(&path)
            .map_err(|error| failed(&error))?;
        file.write_all(b"\n// Another line.\n").map_err(|error| failed(&error))
    }

    /// Runs Cargo, and returns the cost of each compiler.
    fn run(&self, build: Build) -> Result<(Launched, Vec<Entry>), Failure> {
        let ledger = self.said().with_extension("ledger");
        files::remove(&ledger)?;
        files::create_parent(&ledger)?;
        let mut command = self.cargo()?;
        let package = &*self.document.package;
        match build {
            Build::Check | Build::Touched => command.args(["check", "--lib", "--package", package]),
            Build::Release => {
                let caller = caller::package(package);
                command.args(["build", "--release", "--package", package, "--package", &caller])
            }
        };
        command
            .arg("--quiet")
            .env("CARGO_TARGET_DIR", self.target())
            .env("CARGO_INCREMENTAL", if build == Build::Touched { "1" } else { "0" })
            .env("RUSTC_WRAPPER", child::this_path()?)
            .env(rustc::LEDGER, &ledger);
        let launched = launch::run(&command, &self.said())?;
        Ok((launched, rustc::entries(&ledger)?))
    }

    fn cargo(&self) -> Result<Command, Failure> {
        if self.generator.is_ours() {
            return cargo::in_members(self.bench.root, &self.folder);
        }
        let mut command = cargo::in_workspace(self.bench.root);
        command.current_dir(&self.folder);
        Ok(command)
    }

    /// One for each generator: the dependencies of its crates are built and counted once.
    fn target(&self) -> PathBuf {
        self.bench.folder.join("build").join(self.generator.name)
    }

    fn said(&self) -> PathBuf {
        self.bench
            .said(&format!("{}-compiled", self.generator.name), self.document)
    }

    /// The first error of the compiler.
    fn words(&self) -> String {
        let text = fs::read(self.said()).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let errors = text.lines().filter(|line| line.starts_with("error"));
        match errors.clone().next() {
            Some(first) => format!("does not compile ({} errors): {first}", errors.count()),
            None => format!("does not compile: {}", child::last_words(&self.said(), 2)),
        }
    }
}

/// A crate of this generator as `gen` makes it, but with the runtime of the repository in place of a copy.
fn ours(document: &Document, out: &Path) -> Result<Result<Vec<String>, String>, Failure> {
    let input = specs::one(&document.path)?;
    let about = Crate::Member {
        name: document.package.clone(),
        runtime: RUNTIME.to_owned(),
        oracle: false,
    };
    let planned = generator::plan(std::slice::from_ref(&input), &Settings::for_name(&document.package));
    let (Some(wanted), Some(planned)) = (generator::generate(&[input], &about).result, planned.result) else {
        return Ok(Err("refuses the document".to_owned()));
    };
    files::remove(out)?;
    for (path, text) in wanted {
        files::write(&out.join(path), &text)?;
    }
    Ok(Ok(operations::of_plan(&planned.planned)))
}

/// A crate of another generator.
fn theirs(
    bench: &Bench<'_>,
    generator: &Generator,
    document: &Document,
    out: &Path,
) -> Result<Result<Vec<String>, String>, Failure> {
    if let Err(words) = bench.generate_into(generator, document, out)? {
        return Ok(Err(format!("does not generate: {words}")));
    }
    generator.complete(out, &document.package)?;
    Ok(Ok(operations::of_code(out)?))
}
