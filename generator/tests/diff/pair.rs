//! Two versions of a document, compared.

use std::fs;
use std::path::Path;

use clientwright::diff::report::Report;
use clientwright::diff::{Change, Era, Planned, changes, findings, reverted};
use clientwright::source::Source;
use clientwright::{Input, Settings, plan_documents};

/// A version of a document, with its text for the lines of places.
pub(crate) struct Version {
    pub(crate) source: Source,
    planned: Planned,
}

impl Version {
    /// Reads a version. Its name in reports is `shown`.
    pub(crate) fn read(path: &Path, shown: &str) -> Self {
        Self::of(shown, fs::read(path).unwrap())
    }

    /// A version of this text.
    pub(crate) fn of(shown: &str, bytes: Vec<u8>) -> Self {
        Self::with_overrides(shown, bytes, None)
    }

    /// A version of this text with overrides beside it.
    pub(crate) fn with_overrides(shown: &str, bytes: Vec<u8>, overrides: Option<&str>) -> Self {
        let source = Source::new(shown.to_owned(), bytes);
        let input = Input {
            source: source.clone(),
            module: "api".to_owned(),
            overrides: overrides.map(|text| Source::new("api.toml".to_owned(), text.as_bytes().to_vec())),
        };
        let (planned, reports) = plan_documents(&[input], &Settings::for_name("client"));
        let planned = planned.unwrap_or_else(|| panic!("{shown} is refused: {reports:?}"));
        Self { source, planned }
    }

    /// The changes from this version to another.
    pub(crate) fn to(&self, new: &Self) -> Vec<Change> {
        changes(&self.planned, &new.planned)
    }
}

/// The report on the change between two versions, with the steps that led to the first.
pub(crate) fn report(old: &Version, new: &Version, history: &[(String, Vec<Change>)]) -> Report {
    let mut found = findings(old.to(new));
    reverted(&mut found, history);
    let names = (old.source.name(), new.source.name());
    Report::new(names, ("1.2.3", "1.2.3"), found, |era, _| {
        Some(if era == Era::Old { &old.source } else { &new.source })
    })
}
