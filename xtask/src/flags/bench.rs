//! The command that measures.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Measures generating, compiling and calling, beside other generators if they are installed
///
/// `gen` runs this program and the others over each document: CPU time, wall-clock time and memory of the whole
/// process, beside the cost of only reading the document, and the growth of the time with the document. `compile`
/// compiles the crates: CPU time and memory of the compiler for `cargo check`, and for a release build with a program
/// that awaits every operation, with dependencies built before. `call` compares the generated client with one that is
/// written by hand. Without any of these, all three run.
///
/// Every figure is the median of several runs that take turns. A generator that fails, or whose crate does not compile,
/// is shown as such.
///
/// The command first builds this program for release, with the dependencies that only it needs.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask bench gen                                     the documents of this repository, without others
  cargo install --root target/peers --locked oas3-gen ploidy
  cargo xtask bench --peers target/peers/bin --docs DIR     beside other generators, on all documents below a folder
  cargo xtask bench compile --docs DIR --only stripe-api --json figures.json
  cargo xtask bench draw --json figures.json --plot charts  the charts of what was measured before")]
pub(crate) struct Bench {
    /// What to measure
    pub(crate) part: Option<BenchPart>,
    /// The folder of the other generators' programs: `cargo-progenitor`, `oas3-gen`, `openapi-to-rust`, `ploidy`
    #[arg(long, value_name = "DIR")]
    pub(crate) peers: Option<PathBuf>,
    /// The folder of the documents; by default `specs/`
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: Option<PathBuf>,
    /// Takes only the documents of these names, with or without folder and extension
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// How often each thing is measured
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) runs: u32,
    /// Writes the figures to FILE, as JSON; figures in it that are not measured again are kept
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Draws charts of the figures to DIR, as SVG
    #[arg(long, value_name = "DIR")]
    pub(crate) plot: Option<PathBuf>,
}

/// A part of `bench`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum BenchPart {
    /// Making the crates
    Gen,
    /// Compiling them
    Compile,
    /// Calling through the generated client
    Call,
    /// Nothing: shows what `--json` holds already, and draws it
    Draw,
}

/// Runs a program for `bench`, and reports its cost
// A process of its own, which is small: what a process inherits from its parent counts as its memory.
#[cfg(feature = "bench")]
#[derive(Debug, Args)]
#[command(hide = true)]
pub(crate) struct BenchLaunch {
    /// Where the cost is written, as JSON
    #[arg(long)]
    pub(crate) told: PathBuf,
    /// The program and its arguments
    #[arg(last = true, required = true)]
    pub(crate) program: Vec<std::ffi::OsString>,
}

/// Only reads a document, for `bench`
#[cfg(feature = "bench")]
#[derive(Debug, Args)]
#[command(hide = true)]
pub(crate) struct BenchFloor {
    /// The document
    pub(crate) spec: PathBuf,
}
