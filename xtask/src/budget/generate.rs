//! What generating costs, and how that grows.

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

/// Generates a crate from the document with all that it has so many times over.
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
    // How many threads wait for how long is another number in each run.
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

/// How often the document is in the smallest measurement, and how often it is doubled from there.
const SMALLEST: usize = 8;
const DOUBLINGS: u32 = 4;

/// A document of twice the size takes at most so many tenths of the instructions.
const MOST_TENTHS: u64 = 22;

/// Doubles a document again and again, and says what each step costs.
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
