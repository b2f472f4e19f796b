//! The report: findings with lines of the documents, for people and for programs.

mod json;
mod markdown;
mod text;
mod version;

use indexmap::IndexMap;

pub use self::json::json;
pub use self::markdown::markdown;
pub use self::text::text;
pub use self::version::Bump;
use super::{Class, Era, Finding, Place};
use crate::diagnostic::{self, Subject};
use crate::locate::{Location, locate_all};
use crate::pointer::Pointer;
use crate::source::Source;

/// The findings between two versions.
#[derive(Clone, Debug)]
pub struct Report {
    /// The name of the old side.
    pub old: String,
    /// The name of the new side.
    pub new: String,
    /// The version of the crate on the old side, from which the next one is derived.
    pub version: String,
    /// The version on the new side, which may be raised already.
    pub new_version: String,
    /// The findings, the worst first.
    pub findings: Vec<Located>,
}

/// A finding with the lines of its places.
#[derive(Clone, Debug)]
pub struct Located {
    /// The finding.
    pub finding: Finding,
    /// The line of each of its places, in their order.
    pub lines: Vec<Line>,
}

/// A line of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The name of the file.
    pub file: String,
    /// The line, counted from one; `None` if the text could not be walked.
    pub line: Option<usize>,
}

impl Report {
    /// Finds the lines of all places. `source` returns the document of a module on a side.
    pub fn new<'s>(
        (old, new): (&str, &str),
        (version, new_version): (&str, &str),
        findings: Vec<Finding>,
        source: impl Fn(Era, &str) -> Option<&'s Source>,
    ) -> Self {
        let mut wanted: IndexMap<(Era, String), Vec<diagnostic::Place>> = IndexMap::new();
        for spot in findings.iter().flat_map(|finding| &finding.places) {
            let Place { era, module, pointer } = &spot.place;
            wanted.entry((*era, module.clone())).or_default().push(sought(pointer));
        }
        let mut found = wanted
            .into_iter()
            .map(|((era, module), places)| {
                let places: Vec<&diagnostic::Place> = places.iter().collect();
                let source = source(era, &module);
                let locations = source.map_or_else(Vec::new, |source| locate_all(source, Subject::Document, &places));
                let file = source.map(|source| source.name().to_owned()).unwrap_or_default();
                ((era, module), (file, locations.into_iter()))
            })
            .collect();
        let findings = findings
            .into_iter()
            .map(|finding| Located {
                lines: finding
                    .places
                    .iter()
                    .map(|spot| line(&mut found, &spot.place))
                    .collect(),
                finding,
            })
            .collect();
        Self {
            old: old.to_owned(),
            new: new.to_owned(),
            version: version.to_owned(),
            new_version: new_version.to_owned(),
            findings,
        }
    }

    /// The most severe class of all findings; `None` if there are none.
    #[must_use]
    pub fn worst(&self) -> Option<Class> {
        self.findings.iter().map(|located| located.finding.class).max()
    }

    /// The number of findings of a class.
    #[must_use]
    pub fn count(&self, class: Class) -> usize {
        self.findings
            .iter()
            .filter(|located| located.finding.class == class)
            .count()
    }

    /// The part of the version to raise.
    #[must_use]
    pub fn bump(&self) -> Bump {
        match self.worst() {
            None => Bump::None,
            Some(Class::Docs) => Bump::Patch,
            Some(Class::Additive | Class::Behaviour) => Bump::Minor,
            Some(Class::BreaksWire | Class::BreaksBuild) => Bump::Major,
        }
    }

    /// The next version by the rules of Cargo. `None` if the old one is no version of three numbers, if nothing has to
    /// be raised, or if the new side has the needed version already.
    #[must_use]
    pub fn next_version(&self) -> Option<String> {
        let needed = self.bump().raised(&self.version)?;
        (!self.is_raised()).then(|| version::text(needed))
    }

    /// Whether the new side has the needed version already.
    fn is_raised(&self) -> bool {
        let needed = self.bump().raised(&self.version);
        needed.is_some_and(|needed| version::reaches(&self.new_version, needed))
    }

    /// The counts of all classes, in words.
    fn summary(&self) -> String {
        let classes = [
            Class::BreaksBuild,
            Class::BreaksWire,
            Class::Behaviour,
            Class::Additive,
            Class::Docs,
        ];
        let counts: Vec<String> = classes
            .into_iter()
            .map(|class| (class, self.count(class)))
            .filter(|(_, count)| *count > 0)
            .map(|(class, count)| format!("{count} {}", class.words()))
            .collect();
        counts.join(", ")
    }
}

/// The place to locate: the key of a member, and the node of an element or of the whole document.
fn sought(pointer: &Pointer) -> diagnostic::Place {
    let is_element = pointer
        .last()
        .is_none_or(|step| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()));
    if is_element {
        diagnostic::Place::Node(pointer.clone())
    } else {
        diagnostic::Place::Key(pointer.clone())
    }
}

type Found = IndexMap<(Era, String), (String, std::vec::IntoIter<Option<Location>>)>;

/// The line of the next place of a document. Places are requested in the order in which they were located.
fn line(found: &mut Found, place: &Place) -> Line {
    let Some((file, locations)) = found.get_mut(&(place.era, place.module.clone())) else {
        return Line {
            file: String::new(),
            line: None,
        };
    };
    Line {
        file: file.clone(),
        line: locations.next().flatten().map(|location| location.line),
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(formatter, "{}:{line}", self.file),
            None => formatter.write_str(&self.file),
        }
    }
}

/// A finding in one sentence, without its place.
fn sentence(finding: &Finding) -> String {
    format!(
        "{}{}",
        finding.kind.what(),
        texts(finding.old.as_deref(), finding.new.as_deref())
    )
}

/// The old and the new state, after a colon.
fn texts(old: Option<&str>, new: Option<&str>) -> String {
    match (old, new) {
        (Some(old), Some(new)) => format!(": `{}` → `{}`", short(old), short(new)),
        (Some(one), None) | (None, Some(one)) => format!(": `{}`", short(one)),
        (None, None) => String::new(),
    }
}

/// The action for callers, if there is one.
fn advice(finding: &Finding) -> Option<&'static str> {
    let advice = finding.kind.advice();
    (finding.class > Class::Docs && advice != "Nothing.").then_some(advice)
}

/// A text in one line, without the middle of a long one.
fn short(text: &str) -> String {
    const MOST: usize = 160;
    let text = text.replace('`', "'").replace(['\n', '\r'], " ");
    let count = text.chars().count();
    if count <= MOST {
        return text;
    }
    let values = text.split(", ").count();
    let head: String = text.chars().take(MOST / 2).collect();
    let tail: String = text.chars().skip(count - MOST / 4).collect();
    if values > 8 {
        format!("{head}…{tail} ({values} in all)")
    } else {
        format!("{head}…{tail}")
    }
}
