//! The command that runs documents which want to do harm.

use std::path::PathBuf;

use clap::Args;

/// Runs documents that want to do harm, and says what became of each
///
/// The cases are the small files in `generator/tests/hostile`, in groups, each with what is expected of it: accepted,
/// accepted with new names, warned of, or refused. Each is generated in a process of its own, which may take ten seconds
/// and one GiB. What is written must be Rust, and within the folder that was named; every finding has a place; nothing
/// outside the document is opened or called. A last group kills runs in the midst of writing.
///
/// Exit status: 0 when all cases end as expected, 1 when one does not.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask hostile                          all cases
  cargo xtask hostile --compile                and do the crates compile, and run none of the documents' code?
  cargo xtask hostile --mutate DIR             every document below a folder, cut and edited at random places")]
pub(crate) struct Hostile {
    /// Compiles the crates of the accepted cases too, with their documentation and its examples
    #[arg(long)]
    pub(crate) compile: bool,
    /// Takes only cases whose group or name has this in it
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
    /// Where the random places begin: another number gives others
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
    /// A port of this machine that nothing may call
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
    /// Where the random places begin
    #[arg(long)]
    pub(crate) seed: u64,
}
