//! The verdicts on a document.

use super::Entry;

/// The verdict.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The generator refused it for its version.
    Refused,
    /// There is no crate.
    Failed,
    /// The crate lacks this many operations of the document.
    Lost(usize),
    /// The crate does not compile.
    DoesNotCompile,
    /// The crate compiles, with warnings.
    CompilesWithWarnings,
    /// This many examples fit their own schema and fail.
    FailsExamples(usize),
    /// The examples could not be run.
    ExamplesDidNotRun,
    /// Everything that was checked is good.
    Good,
}

impl Verdict {
    /// All verdicts on a document, the worst first: lost operations are worse than errors, since nobody would notice.
    pub(super) fn all(entry: &Entry) -> Vec<Self> {
        if entry.outcome.api.is_none() {
            return vec![if entry.outcome.is_other_version() {
                Self::Refused
            } else {
                Self::Failed
            }];
        }
        let lost = lost(entry).len();
        let compiled = entry.compiled.as_ref().and_then(|compiled| match compiled {
            compiled if !compiled.built => Some(Self::DoesNotCompile),
            compiled => (compiled.warnings > 0).then_some(Self::CompilesWithWarnings),
        });
        let examples = entry.examples.as_ref().and_then(|examples| match examples {
            Err(_) => Some(Self::ExamplesDidNotRun),
            Ok(examples) => Some(Self::FailsExamples(examples.failures())).filter(|_| examples.failures() > 0),
        });
        let lost = (lost > 0).then_some(Self::Lost(lost));
        let verdicts: Vec<Self> = [lost, compiled, examples].into_iter().flatten().collect();
        if verdicts.is_empty() {
            vec![Self::Good]
        } else {
            verdicts
        }
    }

    /// Whether the verdict is bad.
    fn is_bad(&self) -> bool {
        !matches!(self, Self::Refused | Self::Good)
    }

    /// The stable name, for programs.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Failed => "failed",
            Self::Lost(_) => "lost-operations",
            Self::DoesNotCompile => "does-not-compile",
            Self::CompilesWithWarnings => "compiles-with-warnings",
            Self::FailsExamples(_) => "fails-examples",
            Self::ExamplesDidNotRun => "examples-did-not-run",
            Self::Good => "good",
        }
    }
}

/// Whether any verdict on a document is bad.
pub(super) fn is_bad(entry: &Entry) -> bool {
    Verdict::all(entry).iter().any(Verdict::is_bad)
}

/// The operations of the document that the crate lacks.
pub(super) fn lost(entry: &Entry) -> Vec<&str> {
    let (Ok(wanted), Some(api)) = (&entry.operations, &entry.outcome.api) else {
        return Vec::new();
    };
    let lacks = |operation: &&String| api.operations.binary_search(operation).is_err();
    wanted.iter().filter(lacks).map(String::as_str).collect()
}

/// Why the crate lacks an operation: a finding at its path, or at or below the operation.
pub(super) fn reason(entry: &Entry, lost: &str) -> String {
    let (method, path) = lost.split_once(' ').unwrap_or((lost, ""));
    let item = format!("/paths/{}", path.replace('~', "~0").replace('/', "~1"));
    let operation = format!("{item}/{}", method.to_lowercase());
    let is_about = |place: &str| {
        place == item || place == operation || place.strip_prefix(&operation).is_some_and(|rest| rest.starts_with('/'))
    };
    let reason = entry.outcome.said.iter().find(|(place, _)| is_about(place));
    match reason {
        Some((_, said)) => format!("skipped: {lost} ({said})"),
        None => format!("lost: {lost}, without a finding"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Verdict, is_bad, reason};
    use crate::corpus::Entry;
    use crate::corpus::api::Api;
    use crate::corpus::compile::Compiled;
    use crate::corpus::documents::Document;
    use crate::corpus::outcome::Outcome;

    #[test]
    fn what_was_lost_does_not_hide_what_does_not_compile() {
        let mut entry = Entry {
            document: Document {
                path: PathBuf::new(),
                name: "pets.yaml".to_owned(),
                package: "pets".to_owned(),
            },
            operations: Ok(vec!["GET /pets".to_owned()]),
            outcome: Outcome {
                api: Some(Api::default()),
                ..Outcome::default()
            },
            compiled: Some(Compiled::default()),
            examples: Some(Err("not built".to_owned())),
        };
        let all = [Verdict::Lost(1), Verdict::DoesNotCompile, Verdict::ExamplesDidNotRun];
        assert_eq!(Verdict::all(&entry), all);
        assert!(is_bad(&entry));
        assert_eq!(reason(&entry, "GET /pets"), "lost: GET /pets, without a finding");
        let said = (
            "/paths/~1pets/get/parameters/0".to_owned(),
            "reference: it dangles".to_owned(),
        );
        entry.outcome.said.push(said);
        assert_eq!(
            reason(&entry, "GET /pets"),
            "skipped: GET /pets (reference: it dangles)"
        );
        entry.operations = Ok(Vec::new());
        (entry.compiled, entry.examples) = (None, None);
        assert_eq!(Verdict::all(&entry), [Verdict::Good]);
        assert!(!is_bad(&entry));
    }
}
