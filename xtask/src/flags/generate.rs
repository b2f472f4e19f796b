//! The commands that generate, or show what generating sees.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Writes the generated crate from the documents in `specs/`
///
/// Every document in `specs/` (`NAME.yaml`, `NAME.yml` or `NAME.json`) becomes one module of the crate in `generated/`.
/// `specs/NAME.toml` beside a document names what the document leaves open, and `specs/crate.toml` describes the crate
/// as a whole.
///
/// Only files that changed are written, and files that nothing generates any more are deleted. The folder belongs to
/// this command: only `target`, `Cargo.lock` and hidden entries at its top are left alone. A run that is cut off leaves
/// the old crate or the new one, never a mixture.
///
/// A run over what has not changed since the last one, from the documents to the files of the crate and this program
/// itself, does nothing again; `--check` and `--timings` always do all of it.
///
/// Exit status: 0 when done, 1 when `--check` found stale files, 2 when a document was refused or the command line could
/// not be read.
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
    /// DIR must be new, empty, or written by this command before. Inside a Cargo workspace, such as this repository,
    /// Cargo builds it once a member depends on it or the workspace names it; below `target` here it builds at once.
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub(crate) out: Option<PathBuf>,
    /// Writes no copy of the runtime, and leans on the one in FOLDER
    ///
    /// For several crates that share one: that of this repository (`generator/runtime`), or the copy that another crate
    /// has (`DIR/runtime`). The crate names it by the way from DIR to FOLDER.
    #[arg(long, value_name = "FOLDER", requires = "out")]
    pub(crate) runtime: Option<PathBuf>,
    /// The package name of the crate in DIR; by default that of a `crate.toml` beside the document, else the name of
    /// the document with `-client` behind it
    #[arg(long, value_name = "NAME", requires = "out")]
    pub(crate) name: Option<String>,
    /// The overrides of the one document that `--spec` names
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub(crate) overrides: Option<PathBuf>,
    /// Refuses a document about which there is a warning
    #[arg(long)]
    pub(crate) strict: bool,
    /// Writes what was found about the documents to FILE, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Says on standard error where the time went, stage by stage
    #[arg(long)]
    pub(crate) timings: bool,
    /// How what was found about the documents is shown
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

/// Says what the code of a finding means, with an example
///
/// Without CODE it lists all codes.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The code, as it stands in brackets behind `warning` or `error`
    pub(crate) code: Option<String>,
}

/// Prints one document as a stage of the generator sees it
///
/// The text is stable: two runs over the same document print the same, so that two documents, or two versions of the
/// generator, can be compared with `diff`.
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
    /// What the document says, without Rust: operations, parameters, bodies, responses, types
    Ir,
    /// What Rust will be written: files, names, types
    Plan,
    /// The Rust code, file by file
    Code,
}

/// Stands in for the service of any document, on a loopback port
///
/// Generates the crate of the document in `target/mock`, and runs it as a server that answers every operation with the
/// document's examples, or with values made from its schemas where it has none. A request that the document does not
/// allow is answered with 400 and what is wrong with it: an unknown or missing parameter, a value that breaks its
/// pattern or limits, a body of another kind. Credentials are not looked at.
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
    /// The port; any that is free where it is left out
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,
}
