//! The command line: commands, options, and the help that explains them.

use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};

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
    /// the request as it went out and the answer as it was decoded.
    Demo,
    Mock(Mock),
    Corpus(Corpus),
    CorpusDocument(CorpusDocument),
    Soak(Soak),
    /// Compares the generated client with one that is written by hand over reqwest
    ///
    /// Both make the same call to the same server on a loopback port. Printed are the calls a second at 64 at a time, in
    /// rounds that take turns, and, where there is valgrind, the instructions that a call takes. Builds for release, which
    /// takes a while the first time.
    Throughput,
    Hostile(Hostile),
    HostileCase(HostileCase),
    HostileMutants(HostileMutants),
    Ci(Ci),
}

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
/// Exit status: 0 when done, 1 when `--check` found stale files, 2 when a document was refused or the command line could
/// not be read.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask gen                                     specs/ to generated/
  cargo xtask gen --check                             is generated/ what specs/ gives?
  cargo xtask gen --spec petstore.yaml --out ../out   any document to a crate of its own")]
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

/// Says what the difference between two versions of documents means to callers of the generated crate
///
/// The planned Rust and what reaches the wire are compared, not text: a mere reorder is no difference. Each finding has
/// a class, the Rust path, the line of the document, and what a caller has to do; one cause that shows at many places is
/// one finding. The classes, from the least: docs, additive, behaviour (limits, defaults, servers, credentials, patterns,
/// statuses), breaking (at compile time, or on the wire).
///
/// OLD and NEW each name a document, a folder of documents, or with `git:REV` those in `specs/` at a revision. Of two
/// single documents either may have overrides beside it (`NAME.toml`); they are then meant for both.
///
/// Exit status: 0 when done, 1 when there is a finding of the class that `--fail-on` names or of a worse one, 2 when
/// something could not be read.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff                                         what does my change in specs/ mean?
  cargo xtask diff git:origin/main --format markdown       the same for a pull request
  cargo xtask diff old.yaml new.yaml --fail-on breaking    two versions of any document
  cargo xtask diff v3.yaml v4.yaml --history versions/     and does it take back what v1 or v2 did?")]
pub(crate) struct Diff {
    /// What was
    #[arg(default_value = "git:HEAD")]
    pub(crate) old: String,
    /// What is; by default what is in `specs/`
    pub(crate) new: Option<String>,
    /// How the findings are written
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub(crate) format: DiffFormat,
    /// Exits with status 1 when there is a finding of this class or of a worse one
    #[arg(long, value_enum, value_name = "CLASS")]
    pub(crate) fail_on: Option<FailOn>,
    /// A version before OLD, or a folder of versions of one document in the order of their names; can be given several
    /// times, the oldest first. A finding that takes back a change between them is marked as flapping
    #[arg(long, value_name = "VERSION")]
    pub(crate) history: Vec<String>,
}

/// Counts the generated lines that a change of the documents changes
///
/// Prints how many lines of the documents differ, how many generated lines differ, in which files, and how many generated
/// lines come to a line of a document. OLD and NEW are what `diff` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask locality                      how large is the diff that my change in specs/ makes?
  cargo xtask locality old.yaml new.yaml    and that between two versions of any document?")]
pub(crate) struct Locality {
    /// What was
    #[arg(default_value = "git:HEAD")]
    pub(crate) old: String,
    /// What is; by default what is in `specs/`
    pub(crate) new: Option<String>,
}

/// Holds what `diff` says against a caller whose code either compiles or does not
///
/// For each pair of documents both crates are generated, and a probe that uses every public item of the old one. Where
/// the probe stops compiling with the new crate, `diff` must have said so, and nowhere else. cargo-semver-checks is asked
/// too, where it is installed. The crates are in `target/judge`.
///
/// Exit status: 0 when the compiler agrees about every pair, 1 when it does not.
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
    /// Takes only pairs whose name has this in it
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// Writes the table to FILE too
    #[arg(long, value_name = "FILE")]
    pub(crate) write: Option<PathBuf>,
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

/// Generates a crate from every document below a folder, and says what became of each
///
/// Every `.yaml`, `.yml` and `.json` file below DIR is generated in a process of its own, so that a document that brings
/// the generator down costs no other its turn. The table shows the operations of the document (counted without the
/// generator) beside those of the crate, its types, the values of any JSON, once those that the document leaves open and
/// once those that it does not, the warnings, CPU time and memory.
///
/// The crates are members of one workspace in `target/corpus`. Documents that are not OpenAPI 3.0 or 3.1 are listed as
/// refused.
///
/// Exit status: 0 when all is well, 1 when a document failed to generate, lost an operation, gave a crate that does not
/// compile without a warning, or has examples that fit their own schema and do not fit the crate.
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
    /// Compiles the crates too, with warnings denied
    #[arg(long)]
    pub(crate) compile: bool,
    /// Runs the examples of the documents through the crates, which takes a build of each
    ///
    /// Every JSON answer is read by the type of its operation, written again and compared, where null and absent are
    /// alike and so are 1 and 1.0. Every request is made by the table of its operation from wire names, and by the
    /// methods that callers use, and the two must be one request. Examples that contradict their own schema are counted
    /// apart.
    #[arg(long)]
    pub(crate) examples: bool,
    /// Writes what the table shows, and every message, to FILE, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Takes only the documents of these names, with or without folder and ending
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub(crate) only: Vec<String>,
    /// Takes every Nth document from the Ith on, counted from 0
    #[arg(long, value_name = "I/N")]
    pub(crate) part: Option<Portion>,
}

/// Every so many-th document, from a first one on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Portion {
    /// The index of the first.
    pub(crate) index: usize,
    /// How far the next is.
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
    /// Adds the program that tries out the examples
    #[arg(long)]
    pub(crate) oracle: bool,
}

/// Makes many calls to a server that does wrong to one in fifty, and counts what is lost, doubled or left behind
///
/// The server, on a loopback port, breaks connections, stalls, refuses, fails and cuts answers off, and keeps a ledger of
/// the calls that it has acted on. At the end each answered call is in it once, no connection and no task is left, and
/// memory has not grown.
///
/// Exit status: 0 when all is well, 1 when something was lost, doubled or left behind.
#[derive(Debug, Args)]
pub(crate) struct Soak {
    /// How many calls are made, 64 at a time
    #[arg(long, value_name = "N", default_value_t = 200_000)]
    pub(crate) calls: u64,
}

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

/// Runs everything that must hold before a change is merged
///
/// The parts: formatting, lints and documentation of this workspace; whether `generated/` is what `specs/` gives; lints
/// and documentation of the generated crate; a part of the corpus beside this repository, where there is one, and another
/// part after each commit; all tests, those of the generated crate among them. Every part runs, also after one has
/// failed, and has a budget of minutes; a table of the times comes at the end.
///
/// Exit status: 0 when all parts passed, 1 when one failed or took longer than its budget.
#[derive(Debug, Args)]
pub(crate) struct Ci {
    /// Also what takes long or needs more than a Rust toolchain: the oldest supported Rust, every feature of the
    /// generated crate alone, advisories and licences of dependencies, a fresh clone, the whole corpus
    #[arg(long)]
    pub(crate) full: bool,
}
