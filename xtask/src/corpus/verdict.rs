//! What is said about a document in the end.

use super::Entry;

/// The verdict.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Not for this generator, and said so.
    Refused,
    /// There is no crate.
    Failed,
    /// The crate lacks operations of the document, so many.
    Lost(usize),
    /// The crate does not compile.
    DoesNotCompile,
    /// The crate compiles, with warnings.
    CompilesWithWarnings,
    /// All is well, as far as was asked.
    Good,
}

impl Verdict {
    /// The verdict on a document.
    pub(super) fn of(entry: &Entry) -> Self {
        if entry.outcome.api.is_none() {
            return if entry.outcome.is_other_version() {
                Self::Refused
            } else {
                Self::Failed
            };
        }
        // A crate that lost something is worse than one that is not finished: nobody would notice.
        match (lost(entry).len(), &entry.compiled) {
            (0, Some(compiled)) if !compiled.built => Self::DoesNotCompile,
            (0, Some(compiled)) if compiled.warnings > 0 => Self::CompilesWithWarnings,
            (0, _) => Self::Good,
            (lost, _) => Self::Lost(lost),
        }
    }

    /// Whether something has to be mended.
    pub(super) fn is_bad(&self) -> bool {
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
            Self::Good => "good",
        }
    }
}

/// The operations of the document that the crate lacks.
pub(super) fn lost(entry: &Entry) -> Vec<&str> {
    let (Ok(wanted), Some(api)) = (&entry.operations, &entry.outcome.api) else {
        return Vec::new();
    };
    let lacks = |operation: &&String| api.operations.binary_search(operation).is_err();
    wanted.iter().filter(lacks).map(String::as_str).collect()
}
