//! The cost of generating, and its growth.

use std::process::Command;

use super::count;
use super::multiplied::multiplied;
use crate::cargo;
use crate::failure::Failure;
use crate::files;
use crate::output::say;
use crate::root::Root;

/// The document that is measured, below the repository.
const DOCUMENT: &str = "twilio_conversations_v1.yaml";

/// Generates a crate from a document with so many copies of the paths and schemas.
pub(super) fn command(root: &Root, times: usize) -> Result<Command, Failure> {
    build(root)?;
    let spec = root.specs().join(DOCUMENT);
    let document: serde_json::Value =
        serde_yaml::from_str(&files::read_text(&spec)?).map_err(|error| Failure::io("read", &spec, &error))?;
    let folder = root.path().join("target").join("budget");
    let (multiple, out) = (folder.join(format!("times_{times}.json")), folder.join("crate"));
    files::write(&multiple, &multiplied(&document, times).to_string())?;
    files::remove(&out)?;
    let mut command = Command::new(root.path().join("target").join("release").join("xtask"));
    command.arg("--root").arg(root.path());
    command.args(["gen", "--spec"]).arg(multiple).arg("--out").arg(out);
    // With several threads, the instructions of waiting differ between runs.
    command.env("RAYON_NUM_THREADS", "1");
    Ok(command)
}

fn build(root: &Root) -> Result<(), Failure> {
    let mut command = cargo::in_workspace(root);
    command.args(["build", "--quiet", "--release", "--locked", "--package", "xtask"]);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Failure::refused("this program could not be built for release")),
    }
}

/// The copies in the smallest measurement, and the number of times that they are doubled.
const SMALLEST: usize = 8;
const DOUBLINGS: u32 = 4;

/// The most tenths of the instructions that a document of twice the size takes.
const MOST_TENTHS: u64 = 22;

/// Doubles a document several times, and prints the cost of each step.
pub(super) fn growth(root: &Root) -> Result<(), Failure> {
    let mut before = None;
    let mut is_linear = true;
    for doubled in 0..=DOUBLINGS {
        let times = SMALLEST << doubled;
        let counted = count::instructions(&command(root, times)?)?;
        let hundredths = before.map(|before: u64| counted.saturating_mul(100) / before.max(1));
        let step = hundredths.map_or_else(String::new, |step| {
            format!(", {}.{:02} times as many", step / 100, step % 100)
        });
        say!(
            "{times:>4} times the document: {:>6} million instructions{step}",
            counted / 1_000_000
        );
        is_linear &= hundredths.is_none_or(|step| step <= MOST_TENTHS * 10);
        before = Some(counted);
    }
    if is_linear {
        return Ok(());
    }
    Err(Failure::found(
        "a document of twice the size takes more than 2.2 times the instructions",
    ))
}
