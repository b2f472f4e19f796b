//! Making the crates: each generator over each document, beside the cost of only reading it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use openapiv3::OpenAPI;
use serde::Deserialize as _;

use super::figures::{self, Figures, Generated, Grown, Outcome, Written};
use super::launch::{self, Launched};
use super::peer::{self, Generator};
use crate::budget::multiplied::multiplied;
use crate::corpus::documents::Document;
use crate::failure::Failure;
use crate::output::say;
use crate::progress::Progress;
use crate::root::Root;
use crate::{child, corpus, files, flags};

/// How often the document is in each step of the growth.
pub(super) const STEPS: [usize; 9] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/// The setting of a measurement.
pub(super) struct Bench<'a> {
    pub(super) root: &'a Root,
    pub(super) folder: &'a Path,
    pub(super) generators: &'a [Generator],
    pub(super) runs: u32,
}

impl Bench<'_> {
    /// The folder of the crates of a generator.
    pub(super) fn crates(&self, generator: &Generator) -> PathBuf {
        self.folder.join(generator.name)
    }

    /// The file for the output of a generator about a document.
    pub(super) fn said(&self, generator: &str, document: &Document) -> PathBuf {
        self.folder
            .join("said")
            .join(format!("{}-{generator}.txt", document.package))
    }

    /// Measures a document.
    pub(super) fn document(&self, document: &Document, progress: &Progress) -> Result<Generated, Failure> {
        let failed = |error| Failure::io("read", &document.path, &error);
        let mut floors = Vec::new();
        let mut runs: Vec<Result<Vec<Launched>, String>> = self.generators.iter().map(|_| Ok(Vec::new())).collect();
        for _ in 0..self.runs {
            floors.push(self.floor(document)?);
            for (generator, runs) in self.generators.iter().zip(&mut runs) {
                // A failure is not repeated.
                if let Ok(known) = runs {
                    match self.generate(generator, document)? {
                        Ok(launched) => known.push(launched),
                        Err(words) => *runs = Err(words),
                    }
                }
                progress.step(&format!("{}: {}", generator.name, document.name));
            }
        }
        let mut tools = std::collections::BTreeMap::new();
        for (generator, runs) in self.generators.iter().zip(runs) {
            let outcome = match runs.map(|runs| figures::median(&runs)) {
                Ok(Some(run)) => Outcome::Ran(Written {
                    cost: run.cost,
                    wall_us: run.wall_us,
                    rust: peer::rust_bytes(&self.out(generator, document))?,
                }),
                Ok(None) => continue,
                Err(words) => Outcome::Failed(words),
            };
            tools.insert(generator.name.to_owned(), outcome);
        }
        Ok(Generated {
            bytes: fs::metadata(&document.path).map_err(failed)?.len(),
            operations: corpus::count_operations(&document.path).map_or(0, |operations| operations.len()),
            floor: figures::median(&floors)
                .filter(|floor| floor.succeeded)
                .map(|floor| floor.cost),
            tools,
        })
    }

    fn out(&self, generator: &Generator, document: &Document) -> PathBuf {
        self.folder
            .join("generated")
            .join(generator.name)
            .join(&document.package)
    }

    /// One run of a generator into a new folder, or its last words if it failed.
    fn generate(&self, generator: &Generator, document: &Document) -> Result<Result<Launched, String>, Failure> {
        self.generate_into(generator, document, &self.out(generator, document))
    }

    /// The same with a folder of the caller's choice.
    pub(super) fn generate_into(
        &self,
        generator: &Generator,
        document: &Document,
        out: &Path,
    ) -> Result<Result<Launched, String>, Failure> {
        files::remove(out)?;
        files::create_parent(out)?;
        let path = document
            .path
            .canonicalize()
            .map_err(|error| Failure::io("find", &document.path, &error))?;
        let command = generator.command(self.root, &path, out, &document.package);
        let said = self.said(generator.name, document);
        let launched = launch::run(&command, &said)?;
        if launched.succeeded && out.join("src").is_dir() {
            return Ok(Ok(launched));
        }
        Ok(Err(child::last_words(&said, 2)))
    }

    fn floor(&self, document: &Document) -> Result<Launched, Failure> {
        let mut command = Command::new(child::this_path()?);
        command.arg("bench-floor").arg(&document.path);
        launch::run(&command, &self.said("floor", document))
    }

    /// Measures how this generator grows, with a document of this repository.
    pub(super) fn grow(&self, figures: &mut Figures, progress: &Progress) -> Result<(), Failure> {
        let Some(ours) = self.generators.first() else {
            return Ok(());
        };
        let Some(spec) = crate::specs::of_repository(self.root)?.into_iter().next() else {
            return Ok(());
        };
        let failed = |error: &dyn std::fmt::Display| Failure::io("multiply", Path::new(spec.source.name()), &error);
        let one: serde_json::Value = serde_yaml::from_slice(spec.source.bytes()).map_err(|error| failed(&error))?;
        let mut documents = Vec::new();
        for times in STEPS {
            let name = format!("grown_{times}");
            let path = self.folder.join("documents").join(format!("{name}.yaml"));
            let many = serde_yaml::to_string(&multiplied(&one, times)).map_err(|error| failed(&error))?;
            files::write(&path, &many)?;
            let operations = corpus::count_operations(&path).map_err(|error| failed(&error))?.len();
            let document = Document {
                path,
                package: format!("grown-{times}-client"),
                name,
            };
            documents.push((times, operations, document, Vec::new()));
        }
        for _ in 0..self.runs {
            for (_, _, document, costs) in &mut documents {
                match self.generate(ours, document)? {
                    Ok(launched) => costs.push(launched.cost),
                    Err(words) => return Err(Failure::refused(format!("`{}` failed: {words}", document.name))),
                }
                progress.step(&document.name);
            }
        }
        for (times, operations, _, costs) in documents {
            if let Some(cost) = figures::median_cost(&costs) {
                figures.growth.insert(times, Grown { operations, cost });
            }
        }
        Ok(())
    }
}

/// The process that only reads a document: into a tree, and the tree into the structure of openapiv3, which stops early
/// at a version other than OpenAPI 3.0.
pub(crate) fn floor(flags: &flags::BenchFloor) -> Result<(), Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::io("read", &flags.spec, &error);
    let bytes = fs::read(&flags.spec).map_err(|error| failed(&error))?;
    let is_json = flags.spec.extension().is_some_and(|extension| extension == "json");
    let tree: serde_json::Value = if is_json {
        serde_json::from_slice(&bytes).map_err(|error| failed(&error))?
    } else {
        serde_yaml::from_slice(&bytes).map_err(|error| failed(&error))?
    };
    match OpenAPI::deserialize(tree) {
        Ok(document) => say!("{} paths", document.paths.paths.len()),
        Err(error) => say!("{error}"),
    }
    Ok(())
}
