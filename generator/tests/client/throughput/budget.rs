//! Holds the generated client to figures of its own, so that it does not grow slower unseen:
//! `cargo xtask throughput --budget`.

use std::env;
use std::process::Command;

use crate::Failure;
use crate::case::{Case, Who};
use crate::count::{self, Counts};

/// The compiler that the figures are of; what another makes of the same code differs by more than what is looked for.
const COMPILER: &str = "rustc 1.95.0";

/// What each case takes, compiled for release. None of them waits for a network or a clock: they take the same in every
/// run.
const FIGURES: [(Case, Counts); 3] = [
    (
        Case::Offline,
        Counts {
            instructions: 36_700,
            allocations: 42,
        },
    ),
    (
        Case::DecodePage,
        Counts {
            instructions: 834_700,
            allocations: 663,
        },
    ),
    (
        Case::EncodePage,
        Counts {
            instructions: 383_900,
            allocations: 14,
        },
    ),
];

/// Fails if a case takes more than its figure and a twentieth of that.
pub(crate) fn check() -> Result<(), Failure> {
    let compiler = compiler()?;
    let is_judged = compiler.starts_with(COMPILER);
    let mut has_grown = false;
    println!(
        "{:<12} {:>12} {:>12}  {:>11} {:>6}",
        "case", "instructions", "figure", "allocations", "figure"
    );
    for (case, figure) in FIGURES {
        let found = count::counts(case, Who::Generated, "")?;
        println!(
            "{:<12} {:>12} {:>12}  {:>11} {:>6}",
            case.name(),
            found.instructions,
            figure.instructions,
            found.allocations,
            figure.allocations
        );
        has_grown |= exceeds(found.instructions, figure.instructions) || exceeds(found.allocations, figure.allocations);
    }
    if !is_judged {
        println!("not judged: the figures are of {COMPILER}, and this is {compiler}");
        return Ok(());
    }
    if has_grown {
        return Err(
            "a case takes more than a twentieth over its figure; find out why, or write the new figure down".into(),
        );
    }
    Ok(())
}

fn exceeds(found: u64, figure: u64) -> bool {
    found > figure + figure / 20
}

fn compiler() -> Result<String, Failure> {
    let program = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(program).arg("--version").output()?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
