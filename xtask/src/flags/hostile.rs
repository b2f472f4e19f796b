//! The command that runs harmful documents.

use std::path::PathBuf;

use clap::Args;

/// Runs harmful documents, and checks the outcome of each
///
/// The cases are the small files in `generator/tests/hostile`, in groups, each with its expected outcome: accepted,
/// accepted with new names, accepted with warnings, or refused. Each is generated in a process of its own, which may
/// take ten seconds and one GiB. The output must be Rust, in the named folder; every finding must have a place; nothing
/// outside the document may be opened or called. A last group kills runs while they write.
///
/// Exit status: 0 if all cases end as expected, 1 if one does not.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask hostile                          all cases
  cargo xtask hostile --compile                and do the crates compile, and run none of the documents' code?
  cargo xtask hostile --mutate DIR             every document below a folder, cut and edited at random places")]
pub(crate) struct Hostile {
    /// Compiles the crates of the accepted cases, too, with their documentation and its examples
    #[arg(long)]
    pub(crate) compile: bool,
    /// Takes only cases whose group or name contains this
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// Instead of the cases, cuts every document below DIR at random places, and changes single bytes of ten of them
    #[arg(long, value_name = "DIR")]
    pub(crate) mutate: Option<PathBuf>,
    /// How many cuts a document gets
    #[arg(long, value_name = "N", default_value_t = 200)]
    pub(crate) cuts: u64,
    /// How many edits each of the ten documents gets
    #[arg(long, value_name = "N", default_value_t = 200)]
    pub(crate) edits: u64,
    /// The seed of the random places
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
}

/// Runs one case for `hostile`
// A process of its own; `hostile` starts it, and a person has no use for it.
#[derive(Debug, Args)]
#[command(hide = true)]
pub(crate) struct HostileCase {
    /// The case
    pub(crate) case: PathBuf,
    /// Where it may write
    #[arg(long)]
    pub(crate) folder: PathBuf,
    /// The file that code of the document would write
    #[arg(long)]
    pub(crate) canary: String,
    /// A port of this machine that must not be called
    #[arg(long)]
    pub(crate) port: u16,
}

/// Runs the mutants of one document for `hostile`
#[derive(Debug, Args)]
#[command(hide = true)]
pub(crate) struct HostileMutants {
    /// The document
    pub(crate) spec: PathBuf,
    /// How many cuts
    #[arg(long)]
    pub(crate) cuts: u64,
    /// How many edits
    #[arg(long)]
    pub(crate) edits: u64,
    /// The seed of the random places
    #[arg(long)]
    pub(crate) seed: u64,
}
