//! `judge`: what `diff` says about pairs of documents, held against a caller whose code either compiles or does not.
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

/// What became of a pair.
#[derive(Debug)]
struct Judged {
    pair: Pair,
    /// Whether we say that callers stop compiling.
    we_say: bool,
    /// The kinds of findings for which we say so.
    kinds: Vec<&'static str>,
    /// What the compiler says of the probe.
    compiled: Compiled,
    /// What cargo-semver-checks says: the lints that it finds broken; none where it is not installed, or cannot read.
    semver: Option<Vec<String>>,
}

impl Judged {
    /// Whether the compiler agrees with us.
    fn agrees(&self) -> bool {
        self.compiled.with_old && self.we_say != self.compiled.with_new
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
            we_say: !kinds.is_empty(),
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
