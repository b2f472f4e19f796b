//! The command that takes every document below a folder.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;

/// Generates a crate from every document below a folder, and prints a verdict on each
///
/// Every `.yaml`, `.yml` and `.json` file below DIR is generated in a process of its own, so that a crash concerns only
/// one document. The table shows the operations of the document (counted without the generator) and those of the crate,
/// its types, the values that are any JSON (because the document leaves them open, and although it describes them), the
/// warnings, CPU time and memory.
///
/// The crates are members of one workspace in `target/corpus`. Documents that are not OpenAPI 3.0 or 3.1 are listed as
/// refused.
///
/// Exit status: 0 if all verdicts are good, 1 if a document failed to generate or lost an operation, if its crate does
/// not compile without warnings, or if examples fit their own schema but not the crate.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask corpus specs --compile               do the documents of this repository give good crates?
  cargo xtask corpus DIR --only petstore           one document of many
  cargo xtask corpus DIR --examples                do the crates read and send what the documents show?
  cargo xtask corpus DIR --part 3/12 --compile     a twelfth of them")]
pub(crate) struct Corpus {
    /// The folder of the documents
    pub(crate) dir: PathBuf,
    /// Compiles the crates, too; a warning is a bad verdict
    #[arg(long)]
    pub(crate) compile: bool,
    /// Runs the examples of the documents through the crates, which takes a build of each
    ///
    /// Every JSON response is read by the type of its operation, written again and compared; null equals absent, and 1
    /// equals 1.0. Every request is made by the table of its operation from wire names, and by the methods that callers
    /// use, and both must be equal. Examples that contradict their own schema are counted separately.
    #[arg(long)]
    pub(crate) examples: bool,
    /// Writes the table and all messages to FILE, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Takes only the documents of these names, with or without folder and extension
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// Takes every Nth document from the Ith on, counted from 0
    #[arg(long, value_name = "I/N")]
    pub(crate) part: Option<Portion>,
}

/// Every Nth document, from a first one on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Portion {
    /// The index of the first.
    pub(crate) index: usize,
    /// The distance to the next.
    pub(crate) of: usize,
}

impl FromStr for Portion {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text
            .split_once('/')
            .and_then(|(index, of)| Some((index.parse().ok()?, of.parse().ok()?)));
        match numbers {
            Some((index, of)) if index < of => Ok(Self { index, of }),
            _ => Err("two numbers were expected, the first below the second: `3/12`".to_owned()),
        }
    }
}

/// Generates one document for `corpus`
// A process of its own; `corpus` starts it, and a person has no use for it.
#[derive(Debug, Args)]
#[command(hide = true)]
pub(crate) struct CorpusDocument {
    /// The document
    pub(crate) spec: PathBuf,
    /// The name of the package
    #[arg(long)]
    pub(crate) package: String,
    /// Where the crate is written
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// Where the outcome is written, as JSON
    #[arg(long)]
    pub(crate) outcome: PathBuf,
    /// Adds the program that tests the examples
    #[arg(long)]
    pub(crate) oracle: bool,
}
