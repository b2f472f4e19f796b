//! The commands of this repository, run as `cargo xtask COMMAND` (see <https://github.com/matklad/cargo-xtask>).
//!
//! Only this crate of the generator does I/O: it reads files, calls the `clientwright` library, writes or compares the
//! result, and prints messages. Exit status 0 is success, 1 means that a check failed (stale files, a failed part of
//! `ci`), and 2 that the command could not do its work.

#![deny(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod budget;
mod cargo;
mod child;
mod ci;
mod corpus;
mod demo;
mod diff;
mod dump;
mod explain;
mod failure;
mod files;
mod findings;
mod flags;
mod generate;
mod generator;
mod hostile;
mod inventory;
mod job;
mod judge;
mod locality;
mod measure;
mod mock;
mod network;
mod output;
mod parallel;
mod progress;
mod root;
mod runtime;
mod specs;
mod stamp;
mod timings;
mod tree;

use std::process::ExitCode;

use clap::Parser as _;

use crate::failure::Failure;
use crate::flags::{Command, Flags};
use crate::root::Root;

/// Generating makes and drops many small values. With the system's allocator, that takes a third of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    #[cfg(feature = "bench")]
    if let Some(status) = bench::rustc::in_its_place() {
        return status;
    }
    let flags = Flags::parse();
    match run(&flags).and_then(|()| output::written()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn run(flags: &Flags) -> Result<(), Failure> {
    let root = Root::find(flags.root.as_deref())?;
    match &flags.command {
        Command::Gen(options) => generate::run(&root, options),
        Command::Dump(options) => dump::run(options),
        Command::Explain(options) => explain::run(options),
        Command::Diff(options) => diff::run(&root, options),
        Command::Locality(options) => locality::run(&root, options),
        Command::Judge(options) => judge::run(&root, options),
        Command::Demo => demo::run(&root),
        Command::Mock(options) => mock::run(&root, options),
        Command::Corpus(options) => corpus::run(&root, options),
        Command::CorpusDocument(options) => corpus::run_document(&root, options),
        Command::Bench(options) => bench::run(&root, options),
        #[cfg(feature = "bench")]
        Command::BenchLaunch(options) => bench::launch(options),
        #[cfg(feature = "bench")]
        Command::BenchFloor(options) => bench::floor(options),
        Command::Soak(options) => network::soak(&root, options),
        Command::Throughput(options) => network::throughput(&root, options),
        Command::Budget(options) => budget::run(&root, options),
        Command::Hostile(options) => hostile::run(&root, options),
        Command::HostileCase(options) => hostile::run_case(options),
        Command::HostileMutants(options) => hostile::run_mutants(options),
        Command::Ci(options) => ci::run(&root, options),
    }
}
