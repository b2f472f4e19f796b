//! `budget`: the instructions of commands, against committed figures.
//!
//! Instructions do not depend on the load of the machine, so that a few per cent more are a finding. They depend on the
//! compiler: figures of another version are not compared.

mod count;
mod figures;
mod generate;
#[path = "../../../generator/benches/stages/multiplied.rs"]
pub(crate) mod multiplied;

use std::process::Command;

use self::figures::Figures;
use crate::child;
use crate::failure::Failure;
use crate::flags;
use crate::output::say;
use crate::root::Root;

/// A command whose instructions have a budget.
struct Measured {
    /// Its name in the file of the figures.
    name: &'static str,
    /// Builds the program, and returns the command.
    command: fn(&Root) -> Result<Command, Failure>,
}

/// All measured commands. A new one needs an entry here, and a figure that `--accept` writes.
const MEASURED: &[Measured] = &[Measured {
    name: "generating 80 operations",
    command: |root| generate::command(root, 16),
}];

/// The per cent by which a count may differ from its figure.
const TOLERANCE: u64 = 5;

/// Runs the command.
pub(crate) fn run(root: &Root, flags: &flags::Budget) -> Result<(), Failure> {
    if !child::has_valgrind() {
        say!("skipped: valgrind, which counts instructions, is not installed");
        return Ok(());
    }
    if flags.growth {
        return generate::growth(root);
    }
    let mut figures = Figures::read(root)?;
    let compiler = figures::compiler()?;
    if !flags.accept && figures.compiler != compiler {
        say!(
            "skipped: the figures are of {}, and this is {compiler}",
            figures.compiler
        );
        return Ok(());
    }
    let mut is_within = true;
    for measured in MEASURED {
        let counted = count::instructions(&(measured.command)(root)?)?;
        let figure = figures.instructions.insert(measured.name.to_owned(), counted);
        is_within &= say(measured.name, counted, figure);
    }
    if flags.accept {
        figures.compiler = compiler;
        return figures.write(root);
    }
    if is_within {
        return Ok(());
    }
    Err(
        Failure::found("a command costs another number of instructions than its figure")
            .help("where that is meant, `cargo xtask budget --accept` writes the new figures"),
    )
}

/// Prints the cost of a command, and returns whether it is within its figure.
fn say(name: &str, counted: u64, figure: Option<u64>) -> bool {
    let millions = |count: u64| format!("{}.{} million", count / 1_000_000, count / 100_000 % 10);
    let Some(figure) = figure else {
        say!("{name}: {} instructions, no figure yet", millions(counted));
        return false;
    };
    let is_within = counted.abs_diff(figure).saturating_mul(100) <= figure.saturating_mul(TOLERANCE);
    let verdict = if is_within { "within" } else { "not within" };
    say!(
        "{name}: {} instructions, {verdict} {TOLERANCE} % of {}",
        millions(counted),
        millions(figure)
    );
    is_within
}
