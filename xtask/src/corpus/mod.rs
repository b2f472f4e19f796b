//! `corpus`: a crate from every document below a folder, and the verdict on each.

mod api;
mod child;
mod compile;
pub(crate) mod documents;
pub(crate) mod examples;
mod examples_table;
mod node;
mod operations;
mod outcome;
mod report;
mod table;
mod verdict;

use std::path::PathBuf;
use std::sync::Mutex;

pub(crate) use self::child::run_document;
#[cfg(feature = "bench")]
pub(crate) use self::operations::count as count_operations;

use self::compile::Compiled;
use self::documents::Document;
use self::examples::Examples;
use self::outcome::Outcome;
use crate::failure::Failure;
use crate::parallel::lock;
use crate::progress::Progress;
use crate::root::Root;
use crate::{flags, parallel};

/// Everything about one document.
#[derive(Debug)]
struct Entry {
    document: Document,
    /// The operations of the document itself, or the reason why they cannot be counted.
    operations: Result<Vec<String>, String>,
    /// The outcome of generating.
    outcome: Outcome,
    /// The verdict of the compiler, if it was asked.
    compiled: Option<Compiled>,
    /// The report on its examples, if they were requested, or the reason why they could not be run.
    examples: Option<Result<Examples, String>>,
}

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Corpus) -> Result<(), Failure> {
    let documents = documents::find(&flags.dir, &flags.only, flags.part)?;
    let folder = folder(root);
    let mut entries = generate(root, documents, flags.examples)?;
    if flags.compile {
        compile::check(root, &folder, &mut entries)?;
    }
    if flags.examples {
        examples::run(root, &folder, &mut entries)?;
    }
    table::print(&entries);
    if let Some(path) = &flags.report {
        report::write(path, &entries)?;
    }
    let bad = entries.iter().filter(|entry| verdict::is_bad(entry)).count();
    if bad == 0 {
        return Ok(());
    }
    let what = format!("{bad} of {} documents did not pass", entries.len());
    Err(Failure::found(what).help("the reasons are below the table; `--report FILE` writes all of them"))
}

/// The folder of the crates, and of the files that processes exchange.
fn folder(root: &Root) -> PathBuf {
    root.path().join("target").join("corpus")
}

/// Generates all documents in parallel, and keeps their order.
fn generate(root: &Root, documents: Vec<Document>, oracle: bool) -> Result<Vec<Entry>, Failure> {
    let folder = folder(root);
    let progress = Progress::new("generated", documents.len());
    let done = Mutex::new(Vec::with_capacity(documents.len()));
    parallel::for_each(&documents, |index, document| {
        let outcome = child::generate(root, &folder, document, oracle)?;
        let operations = operations::count(&document.path);
        lock(&done).push((index, operations, outcome));
        progress.step(&document.name);
        Ok(())
    })?;
    progress.end();
    let mut done = std::mem::take(&mut *lock(&done));
    done.sort_by_key(|(index, ..)| *index);
    let entries = documents.into_iter().zip(done);
    let entries = entries.map(|(document, (_, operations, outcome))| Entry {
        document,
        operations,
        outcome,
        compiled: None,
        examples: None,
    });
    Ok(entries.collect())
}
