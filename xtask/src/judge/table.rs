//! The table of verdicts.

use std::fmt::Write as _;

use super::Judged;

/// The table, with counts above it and the reasons for disagreements in it.
pub(super) fn table(judged: &[Judged]) -> String {
    let agreeing = judged.iter().filter(|judged| judged.agrees()).count();
    let by_semver = judged.iter().filter(|judged| judged.semver.is_some()).count();
    let with_semver = judged
        .iter()
        .filter(|judged| {
            judged
                .semver
                .as_ref()
                .is_some_and(|lints| lints.is_empty() != judged.breaks)
        })
        .count();
    let mut text = String::from(INTRODUCTION);
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "The compiler agrees with `diff` on {agreeing} of {} pairs, and cargo-semver-checks on {with_semver} of the {by_semver} that it checked.\n",
        judged.len()
    );
    text.push_str("| pair | `diff` | compiler | cargo-semver-checks | remark |\n|---|---|---|---|---|\n");
    for judged in judged {
        let breaks = |breaks: bool| if breaks { "breaks" } else { "compiles" };
        let compiler = match (judged.compiled.with_old, judged.compiled.with_new) {
            (false, _) => "the probe is wrong",
            (true, with_new) => breaks(!with_new),
        };
        let semver = match &judged.semver {
            None => "–".to_owned(),
            Some(lints) if lints.is_empty() => "passes".to_owned(),
            Some(lints) => lints.join(", "),
        };
        let _ = writeln!(
            text,
            "| {} | {} | {compiler} | {semver} | {} |",
            judged.pair.name,
            breaks(judged.breaks),
            remark(judged)
        );
    }
    text
}

const INTRODUCTION: &str = "\
# Judged

The verdicts of `cargo xtask diff` on pairs of documents, beside those of two independent judges.

For the compiler there is a probe: code that uses every public item of the old crate and compiles with it. It is then compiled with the new crate.
cargo-semver-checks compares the rustdoc output of the two crates.
`cargo xtask judge --write generator/JUDGED.md` writes this file. The pairs are the cases in `tests/diff/cases` and, with `--history DIR`, the steps of a history.

";

/// Why the verdicts differ.
fn remark(judged: &Judged) -> String {
    if !judged.agrees() {
        return format!("**disagreement**: {}", judged.kinds.join(", "));
    }
    match &judged.semver {
        Some(lints) if lints.is_empty() && judged.breaks => {
            "it does not compare types of fields, arguments and responses".to_owned()
        }
        Some(lints) if !lints.is_empty() && !judged.breaks => "callers cannot observe it".to_owned(),
        _ => String::new(),
    }
}
