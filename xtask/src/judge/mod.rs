//! `judge`: the verdicts of `diff` on pairs of documents, compared with those of the compiler.
//!
//! For each pair both crates are generated, and a probe that uses every public item of the old one. The probe must
//! compile with the old crate; whether it compiles with the new one is the verdict of the compiler. cargo-semver-checks
//! is a second judge, where it is installed.

mod compile;
mod pairs;
pub(crate) mod place;
mod probe;
mod semver;
mod table;

use self::compile::Compiled;
use self::pairs::Pair;
use crate::failure::Failure;
use crate::files;
use crate::flags;
use crate::output::{self, note};
use crate::root::Root;

/// The verdicts on a pair.
#[derive(Debug)]
struct Judged {
    pair: Pair,
    /// Whether `diff` says that callers stop compiling.
    breaks: bool,
    /// The kinds of findings for which it says so.
    kinds: Vec<&'static str>,
    /// The verdict of the compiler on the probe.
    compiled: Compiled,
    /// The failed lints of cargo-semver-checks; `None` if it is not installed, or could not run.
    semver: Option<Vec<String>>,
}

impl Judged {
    /// Whether the compiler agrees with `diff`.
    fn agrees(&self) -> bool {
        self.compiled.with_old && self.breaks != self.compiled.with_new
    }
}

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Judge) -> Result<(), Failure> {
    let folder = root.path().join("target").join("judge");
    let pairs = pairs::all(root, &flags.history, &flags.only)?;
    let mut packages = Vec::with_capacity(pairs.len());
    let mut said = Vec::with_capacity(pairs.len());
    for pair in &pairs {
        packages.push(compile::write(&folder, pair)?);
        said.push(pairs::kinds_that_break(pair)?);
    }
    let compiled = compile::check(root, &folder, &packages)?;
    let semver = semver::all(root, &folder, &packages)?;
    let mut judged = Vec::with_capacity(pairs.len());
    for (((pair, kinds), compiled), semver) in pairs.into_iter().zip(said).zip(compiled).zip(semver) {
        judged.push(Judged {
            pair,
            breaks: !kinds.is_empty(),
            kinds,
            compiled,
            semver,
        });
    }
    let text = table::table(&judged);
    output::print(&text);
    if let Some(path) = &flags.write {
        files::write(path, &text)?;
    }
    let wrong: Vec<&Judged> = judged.iter().filter(|judged| !judged.agrees()).collect();
    for judged in &wrong {
        note!("{}:\n{}", judged.pair.name, judged.compiled.message);
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(Failure::found(format!(
        "the compiler disagrees about {} of {} pairs",
        wrong.len(),
        judged.len()
    )))
}
