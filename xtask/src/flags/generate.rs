//! The commands that generate, or show a stage of it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Writes the generated crate from the documents in `specs/`
///
/// Every document in `specs/` (`NAME.yaml`, `NAME.yml` or `NAME.json`) becomes one module of the crate in `generated/`.
/// `specs/NAME.toml` beside a document holds settings that the document leaves open, and `specs/crate.toml` describes
/// the crate as a whole.
///
/// Only changed files are written, and files that are not generated any more are deleted. The folder belongs to this
/// command: only `target`, `Cargo.lock` and hidden entries at its top are left alone. A run that is killed leaves the
/// old crate or the new one, never a mixture.
///
/// If nothing has changed since the last run, neither the documents nor the crate nor this program, a run does nothing;
/// with `--check` and `--timings` it always does everything.
///
/// Exit status: 0 when done, 1 if `--check` found stale files, 2 if a document was refused or the command line is
/// wrong.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask gen                                     specs/ to generated/
  cargo xtask gen --check                             is generated/ what specs/ gives?
  cargo xtask gen --spec petstore.yaml --out ../out   any document to a crate of its own
  cargo xtask gen --spec zoo.yaml --out ../zoo --runtime ../out/runtime   another one, which shares the runtime")]
pub(crate) struct Gen {
    /// Writes nothing; lists the stale files and exits with status 1 if there are any
    #[arg(long)]
    pub(crate) check: bool,
    /// Reads these documents instead of those in `specs/`
    ///
    /// A `.toml` file of the same name beside a document is read as its overrides, as in `specs/`.
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "out")]
    pub(crate) spec: Vec<PathBuf>,
    /// Writes the crate, and a copy of the runtime, to DIR, which then builds without this repository
    ///
    /// DIR must be new, empty, or written by this command before. In a Cargo workspace, Cargo builds it only if a
    /// member depends on it or the workspace names it; below `target` of this repository it builds as it is.
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub(crate) out: Option<PathBuf>,
    /// Writes no copy of the runtime, and uses the one in FOLDER
    ///
    /// For several crates that share one: that of this repository (`generator/runtime`), or the copy of another crate
    /// (`DIR/runtime`). The crate names it by the relative path from DIR.
    #[arg(long, value_name = "FOLDER", requires = "out")]
    pub(crate) runtime: Option<PathBuf>,
    /// The package name of the crate in DIR; by default that of a `crate.toml` beside the document, else the name of
    /// the document followed by `-client`
    #[arg(long, value_name = "NAME", requires = "out")]
    pub(crate) name: Option<String>,
    /// The overrides of the one document that `--spec` names
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub(crate) overrides: Option<PathBuf>,
    /// Refuses documents with warnings
    #[arg(long)]
    pub(crate) strict: bool,
    /// Writes the findings about the documents to FILE, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Prints the time of each stage on standard error
    #[arg(long)]
    pub(crate) timings: bool,
    /// How findings about the documents are shown
    #[arg(long, value_enum, default_value_t = FindingsFormat::Text)]
    pub(crate) format: FindingsFormat,
}

/// How findings about documents are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FindingsFormat {
    /// Over the lines of the document, on standard error
    Text,
    /// For editors and other programs: one JSON object on standard output, and nothing else there;
    /// `generator/FINDINGS.md` describes it
    Json,
    /// As annotations of a pull request, for GitHub's runner
    Github,
}

/// Explains the code of a finding, with an example
///
/// Without CODE it lists all codes.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The code, as in the brackets after `warning` or `error`
    pub(crate) code: Option<String>,
}

/// Prints the result of a stage of the generator for one document
///
/// The text is the same in each run, so that two documents, or two versions of the generator, can be compared with the
/// program `diff`.
#[derive(Debug, Args)]
pub(crate) struct Dump {
    /// The stage
    pub(crate) stage: Stage,
    /// The document; a `.toml` file of the same name beside it is read as its overrides
    pub(crate) spec: PathBuf,
}

/// A stage of the generator whose result can be printed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Stage {
    /// The model of the document, without Rust: operations, parameters, bodies, responses, types
    Ir,
    /// The plan of the Rust code: files, names, types
    Plan,
    /// The Rust code, file by file
    Code,
}

/// Runs a mock of the service of any document, on a loopback port
///
/// Generates the crate of the document in `target/mock`, and runs its server. It responds to every operation with the
/// document's examples, or with values made from its schemas if there are none. A request that the document does not
/// allow gets status 400 and the reason: an unknown or missing parameter, a value that breaks its pattern or limits, a
/// body of another kind. Credentials are not checked.
///
/// Prints the URL when it listens, and runs until it is ended.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask mock petstore.yaml --port 8080
  curl http://127.0.0.1:8080/pets")]
pub(crate) struct Mock {
    /// The document; a `.toml` file of the same name beside it is read as its overrides
    pub(crate) spec: PathBuf,
    /// The port; by default any free one
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,
}
