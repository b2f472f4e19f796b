//! The table of verdicts.

use std::fmt::Write as _;

use super::Judged;

/// The table, with counts above it and the reasons of disagreements in it.
pub(super) fn table(judged: &[Judged]) -> String {
    let agreeing = judged.iter().filter(|judged| judged.agrees()).count();
    let by_semver = judged.iter().filter(|judged| judged.semver.is_some()).count();
    let with_semver = judged
        .iter()
        .filter(|judged| {
            judged
                .semver
                .as_ref()
                .is_some_and(|lints| lints.is_empty() != judged.we_say)
        })
        .count();
    let mut text = String::from(INTRODUCTION);
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "Of {} pairs the compiler agrees with `diff` about {agreeing}, and cargo-semver-checks about {with_semver} of the {by_semver} that it was asked about.\n",
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
            breaks(judged.we_say),
            remark(judged)
        );
    }
    text
}

const INTRODUCTION: &str = "\
# Judged

What `cargo xtask diff` says about pairs of documents, held against two judges that know nothing of it.

The compiler is asked with a probe: code that uses every public item of the old crate, and must compile with it; then it is compiled with the new one.
cargo-semver-checks compares what rustdoc says about the two crates.
`cargo xtask judge --write generator/JUDGED.md` writes this file; the pairs are the cases in `tests/diff/cases`, and with `--history DIR` the steps of a history.

";

/// Why a judge says something else.
fn remark(judged: &Judged) -> String {
    if !judged.agrees() {
        return format!("**disagreement**: {}", judged.kinds.join(", "));
    }
    match &judged.semver {
        Some(lints) if lints.is_empty() && judged.we_say => {
            "it compares no types of fields, arguments and answers".to_owned()
        }
        Some(lints) if !lints.is_empty() && !judged.we_say => "no code of a caller can tell".to_owned(),
        _ => String::new(),
    }
}
