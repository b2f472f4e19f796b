//! The command line: commands, options, and the help that explains them.

mod bench;
mod corpus;
mod diff;
mod generate;
mod hostile;

use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand};

pub(crate) use bench::Bench;
#[cfg(feature = "bench")]
pub(crate) use bench::{BenchFloor, BenchLaunch, BenchPart};
pub(crate) use corpus::{Corpus, CorpusDocument, Portion};
pub(crate) use diff::{Diff, DiffFormat, FailOn, Judge, Locality};
pub(crate) use generate::{Dump, Explain, FindingsFormat, Gen, Mock, Stage};
pub(crate) use hostile::{Hostile, HostileCase, HostileMutants};

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Turns OpenAPI documents into a Rust client crate.
///
/// The day's work is two commands: after a change in `specs/`, `cargo xtask gen` writes `generated/` anew and says what
/// changed; `cargo test --workspace` says whether all still works.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", styles = STYLES, max_term_width = 100)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Flags {
    /// Works on the repository at DIR instead of the one that this program was built in.
    // The tests of this crate work on copies; a person has no use for it.
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// One command.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Gen(Gen),
    Dump(Dump),
    Explain(Explain),
    Diff(Diff),
    Locality(Locality),
    Judge(Judge),
    /// Shows a call of the generated client, without an account and without a network
    ///
    /// Starts the stand-in that the documents give on a loopback port, calls it through the generated crate, and prints
    /// the request as it went out and the response as it was decoded.
    Demo,
    Mock(Mock),
    Corpus(Corpus),
    CorpusDocument(CorpusDocument),
    Bench(Bench),
    #[cfg(feature = "bench")]
    BenchLaunch(BenchLaunch),
    #[cfg(feature = "bench")]
    BenchFloor(BenchFloor),
    Soak(Soak),
    Throughput(Throughput),
    Budget(Budget),
    Hostile(Hostile),
    HostileCase(HostileCase),
    HostileMutants(HostileMutants),
    Ci(Ci),
}

/// Makes many calls to a server that does wrong to one in fifty, and counts what is lost, doubled or left behind
///
/// The calls are made over reqwest, and as many again over hyper. The server, on a loopback port, breaks connections,
/// stalls, refuses, fails and cuts responses off, and keeps a ledger of the calls that it has acted on. At the end each answered call is in it once, no connection and no task is left, and
/// memory has not grown.
///
/// Exit status: 0 when all is well, 1 when something was lost, doubled or left behind.
#[derive(Debug, Args)]
pub(crate) struct Soak {
    /// How many calls are made over each, 64 at a time
    #[arg(long, value_name = "N", default_value_t = 200_000)]
    pub(crate) calls: u64,
}

/// Counts the instructions that commands take, and compares them with the committed figures
///
/// Measured is this program as it is built for release, on documents made of the one in `specs/`. A figure holds within
/// five per cent, on whatever machine, and for one version of the compiler; under another one, and where there is no
/// valgrind, nothing is compared.
///
/// Exit status: 0 when all figures hold, 1 when one does not.
#[derive(Debug, Args)]
pub(crate) struct Budget {
    /// Writes what is counted to `xtask/budgets.toml`, for the next commit
    #[arg(long, conflicts_with = "growth")]
    pub(crate) accept: bool,
    /// Doubles a document four times instead, and fails where a step takes more than 2.2 times the instructions
    #[arg(long)]
    pub(crate) growth: bool,
}

/// Compares the generated client with one that is written by hand over reqwest
///
/// Both make the same call to the same server on a loopback port, the generated client over reqwest and over hyper. Printed
/// are the calls a second at 64 at a time and the time of one that is alone, in rounds that take turns, and, where there is valgrind, the instructions and allocations that a call takes, and its parts: making
/// the request, reading and writing JSON. Builds for release, which takes a while the first time.
///
/// Exit status: 0 unless the two do not do the same, or a case exceeds its budget, which is 1.
#[derive(Debug, Default, Args)]
pub(crate) struct Throughput {
    /// Print each figure as a line of JSON
    #[arg(long, conflicts_with = "budget")]
    pub(crate) json: bool,

    /// Hold the generated client to the committed figures of its own, within a twentieth, and compare nothing
    #[arg(long)]
    pub(crate) budget: bool,
}

/// Runs everything that must hold before a change is merged
///
/// The parts: formatting, lints and documentation of this workspace; whether `generated/` is what `specs/` gives; lints
/// and documentation of the generated crate; a part of a corpus of documents, and another part after each commit; all
/// tests, those of the generated crate among them. Every part runs, also after one has failed, and has a budget of
/// minutes; a table of the times comes at the end, and below it the parts that this machine could not run. Where
/// `generated/` is missing, none runs.
///
/// Some parts need what is not in the repository, and variables of the environment name it: `CLIENTWRIGHT_CORPUS` a
/// folder of documents, `CLIENTWRIGHT_HISTORY` a folder with one for each document, which has its versions, and
/// `CLIENTWRIGHT_NEWCOMER` a program that tries a fresh clone. Without the variable the part is skipped.
///
/// Exit status: 0 when no part failed, 1 when one failed or took longer than its budget.
#[derive(Debug, Args)]
pub(crate) struct Ci {
    /// Also what takes long or needs more than a Rust toolchain: the oldest supported Rust, every feature of the
    /// generated crate alone, advisories and licences of dependencies, a fresh clone, the whole corpus
    #[arg(long)]
    pub(crate) full: bool,
}
