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
/// After a change in `specs/`, `cargo xtask gen` writes `generated/` and summarises the changes, and `cargo test
/// --workspace` checks that everything still works.
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
    /// Starts the mock of the documents on a loopback port, calls it through the generated crate, and prints the
    /// request and the decoded response.
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

/// Makes many calls to a server that mistreats one in fifty, and counts lost, doubled and leaked ones
///
/// The calls are made over reqwest, and as many again over hyper. The server, on a loopback port, breaks connections,
/// stalls, refuses, fails and cuts responses off, and keeps a ledger of the calls that it has processed. At the end,
/// each call with a response must be in it once, no connection and no task may be left, and memory may not have grown.
///
/// Exit status: 0 if all of this holds, 1 if it does not.
#[derive(Debug, Args)]
pub(crate) struct Soak {
    /// How many calls are made over each transport, 64 at a time
    #[arg(long, value_name = "N", default_value_t = 200_000)]
    pub(crate) calls: u64,
}

/// Counts the instructions that commands take, and compares them with the committed figures
///
/// The release build of this program is measured, on documents made of the one in `specs/`. A figure holds within five
/// per cent, on any machine, for one version of the compiler; with another version, or without valgrind, nothing is
/// compared.
///
/// Exit status: 0 if all figures hold, 1 if one does not.
#[derive(Debug, Args)]
pub(crate) struct Budget {
    /// Writes the counts to `xtask/budgets.toml`, for the next commit
    #[arg(long, conflicts_with = "growth")]
    pub(crate) accept: bool,
    /// Doubles a document four times instead, and fails if a step takes more than 2.2 times the instructions
    #[arg(long)]
    pub(crate) growth: bool,
}

/// Compares the generated client with one that is written by hand over reqwest
///
/// Both make the same call to the same server on a loopback port, the generated client over reqwest and over hyper. The
/// output has the calls per second at 64 at a time and the time of a single call, in rounds that take turns, and with
/// valgrind the instructions and allocations of a call and of its parts: making the request, reading and writing JSON.
/// Builds for release, which takes a while the first time.
///
/// Exit status: 0 when done, 1 if the two do not do the same, or if a case exceeds its budget.
#[derive(Debug, Default, Args)]
pub(crate) struct Throughput {
    /// Prints each figure as a line of JSON
    #[arg(long, conflicts_with = "budget")]
    pub(crate) json: bool,

    /// Compares only the generated client with its committed figures, within five per cent
    #[arg(long)]
    pub(crate) budget: bool,
}

/// Runs everything that must hold before a change is merged
///
/// The parts: formatting, lints and documentation of this workspace; whether `generated/` is up to date; lints and
/// documentation of the generated crate; a part of a corpus of documents, another one after each commit; calls to a
/// faulty server; harmful and made-up documents; the versions of documents; all tests, with those of the generated
/// crate. Every part runs, also after one has failed, and has a time limit. A table of the times comes at the end, and
/// below it the parts that this machine could not run. Without `generated/`, none runs.
///
/// Some parts need something outside the repository, which environment variables name: `CLIENTWRIGHT_CORPUS` a folder
/// of documents, `CLIENTWRIGHT_HISTORY` a folder with a folder of versions for each document, and
/// `CLIENTWRIGHT_NEWCOMER` a program that tries a fresh clone. Without its variable, a part is skipped.
///
/// Exit status: 0 if no part failed, 1 if one failed or exceeded its time limit.
#[derive(Debug, Args)]
pub(crate) struct Ci {
    /// Also runs parts that take long or need more than a Rust toolchain: the oldest supported Rust, every feature of
    /// the generated crate alone, advisories and licences of dependencies, a fresh clone, budgets, the whole corpus
    #[arg(long)]
    pub(crate) full: bool,
}
