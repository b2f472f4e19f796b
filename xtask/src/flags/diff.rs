//! The commands that compare two versions of documents.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Shows what a change of documents means to callers of the generated crate
///
/// The planned Rust and the facts on the wire are compared, not text: a mere reorder is no difference. Each finding has
/// a class, the Rust path, the line of the document, and what callers have to do; one cause at many places is one
/// finding. The classes, from the least: docs, additive, behaviour (limits, defaults, servers, credentials, patterns,
/// statuses), breaking (at compile time, or on the wire).
///
/// OLD and NEW each name a document, a folder of documents, or with `git:REV` the documents in `specs/` at a revision.
/// If only one of two single documents has overrides beside it (`NAME.toml`), they apply to both.
///
/// Exit status: 0 when done, 1 if there is a finding of the class that `--fail-on` names or of a worse one, 2 if
/// something could not be read.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff                                         what does my change in specs/ mean?
  cargo xtask diff git:origin/main --format markdown       the same for a pull request
  cargo xtask diff old.yaml new.yaml --fail-on breaking    two versions of any document
  cargo xtask diff v3.yaml v4.yaml --history versions/     and does it revert a change of v1 or v2?")]
pub(crate) struct Diff {
    /// The old side
    #[arg(default_value = "git:HEAD")]
    pub(crate) old: String,
    /// The new side; by default the documents in `specs/`
    pub(crate) new: Option<String>,
    /// How the findings are written
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub(crate) format: DiffFormat,
    /// Exits with status 1 if there is a finding of this class or of a worse one
    #[arg(long, value_enum, value_name = "CLASS")]
    pub(crate) fail_on: Option<FailOn>,
    /// A version before OLD, or a folder of versions of one document in the order of their names; can be given several
    /// times, the oldest first. A finding that reverts a change between them is marked as flapping
    #[arg(long, value_name = "VERSION")]
    pub(crate) history: Vec<String>,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For a terminal
    Text,
    /// For a pull request
    Markdown,
    /// For programs; `generator/DIFF.md` describes it
    Json,
}

/// The least class of a finding that fails a run.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FailOn {
    /// Any finding
    Docs,
    /// Anything that callers can use or see
    Additive,
    /// Anything that may make a call behave in another way
    Behaviour,
    /// Anything that needs a change of the caller, at compile time or on the wire
    Breaking,
}

/// Counts the generated lines that a change of the documents changes
///
/// Prints the number of differing lines in the documents, in each generated file and in all of them, and their ratio.
/// OLD and NEW are those of `diff`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask locality                      how large is the diff that my change in specs/ makes?
  cargo xtask locality old.yaml new.yaml    and that between two versions of any document?")]
pub(crate) struct Locality {
    /// The old side
    #[arg(default_value = "git:HEAD")]
    pub(crate) old: String,
    /// The new side; by default the documents in `specs/`
    pub(crate) new: Option<String>,
}

/// Compares the verdicts of `diff` with those of the compiler
///
/// For each pair of documents both crates are generated, and a probe that uses every public item of the old one. `diff`
/// must say that callers stop compiling if, and only if, the probe does not compile with the new crate.
/// cargo-semver-checks is a second judge, if it is installed. The crates are in `target/judge`.
///
/// Exit status: 0 if the compiler agrees about every pair, 1 if it does not.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask judge                                    the cases in generator/tests/diff/cases
  cargo xtask judge --history DIR                      and each step between the versions in a folder
  cargo xtask judge --write generator/JUDGED.md        and the table in the repository")]
pub(crate) struct Judge {
    /// A folder of versions of one document in the order of their names; can be given several times
    #[arg(long, value_name = "DIR")]
    pub(crate) history: Vec<PathBuf>,
    /// Takes only pairs whose names contain this
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// Writes the table to FILE, too
    #[arg(long, value_name = "FILE")]
    pub(crate) write: Option<PathBuf>,
}
