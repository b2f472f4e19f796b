//! This program in the place of the compiler: Cargo starts it for each crate (`RUSTC_WRAPPER`), and it starts the
//! compiler and records the cost.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};

use serde::{Deserialize, Serialize};

use super::launch;
use crate::failure::Failure;
use crate::files;
use crate::measure::Cost;

/// The variable that names the file of the costs; only set for processes that Cargo starts.
pub(super) const LEDGER: &str = "CLIENTWRIGHT_BENCH_LEDGER";

/// The cost of compiling one crate.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The package of the crate.
    pub(super) package: String,
    /// Whether Cargo was asked for it, unlike for a dependency.
    pub(super) asked_for: bool,
    /// The compiler, and the linker where it ran.
    pub(super) cost: Cost,
}

/// Runs the compiler if this process stands for it; `None` otherwise.
pub(crate) fn in_its_place() -> Option<ExitCode> {
    let ledger = env::var_os(LEDGER)?;
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let (compiler, arguments) = arguments.split_first()?;
    // Cargo names the compiler first; no command of this program is called so.
    let is_compiler = Path::new(compiler).file_stem() == Some(OsStr::new("rustc"));
    is_compiler.then(|| compile(compiler, arguments, Path::new(&ledger)))
}

fn compile(compiler: &OsStr, arguments: &[OsString], ledger: &Path) -> ExitCode {
    let status = match Command::new(compiler).args(arguments).status() {
        Ok(status) => status,
        Err(error) => return Failure::io("run", Path::new(compiler), &error).report(),
    };
    // Cargo also asks the compiler about itself, on behalf of no package.
    if let Ok(package) = env::var("CARGO_PKG_NAME") {
        let entry = Entry {
            package,
            asked_for: env::var_os("CARGO_PRIMARY_PACKAGE").is_some(),
            cost: launch::children(),
        };
        if let Err(failure) = note(&entry, ledger) {
            return failure.report();
        }
    }
    status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .map_or(ExitCode::FAILURE, ExitCode::from)
}

/// Appends a line at once, so that compilers that run in parallel do not mix their lines.
fn note(entry: &Entry, ledger: &Path) -> Result<(), Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::io("write", ledger, &error);
    let mut line = serde_json::to_string(entry).map_err(|error| failed(&error))?;
    line.push('\n');
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(ledger)
        .map_err(|error| failed(&error))?;
    file.write_all(line.as_bytes()).map_err(|error| failed(&error))
}

/// The entries of the ledger.
pub(super) fn entries(ledger: &Path) -> Result<Vec<Entry>, Failure> {
    let text = files::read_if_there(ledger)?.unwrap_or_default();
    let lines = serde_json::Deserializer::from_slice(&text).into_iter();
    lines
        .collect::<Result<_, _>>()
        .map_err(|error| Failure::io("read", ledger, &error))
}
