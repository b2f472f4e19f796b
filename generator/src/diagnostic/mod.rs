//! What the stages say about a document: coded, located, with what was done instead.

mod code;

use std::hash::{DefaultHasher, Hash, Hasher};

use indexmap::IndexMap;

pub use self::code::Code;
use crate::pointer::Pointer;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was read in the nearest safe way; the output stands.
    Warning,
    /// The document cannot be used; nothing is written.
    Error,
}

/// Where in its document a diagnostic points.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A node; its line is looked up when the diagnostic is shown.
    Node(Pointer),
    /// The name of a member rather than its value.
    Key(Pointer),
    /// A byte offset, for text that could not be read into nodes.
    Offset(usize),
}

/// One finding about a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// What kind of finding this is; stable across versions.
    pub code: Code,
    /// How much it weighs: the code's own severity, unless a setting changed it.
    pub severity: Severity,
    /// Where in the document it is.
    pub place: Place,
    /// What is wrong, as one sentence without the place.
    pub message: String,
    /// What was done instead, or what to do next; empty where the message says it all.
    pub help: String,
}

/// The findings of a run over one document, in the order in which they were made.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// Where in `found` a finding with this hash stands. A hostile document has a hundred thousand findings, and each
    /// would otherwise be compared with all before it.
    seen: IndexMap<u64, usize>,
}

impl Diagnostics {
    /// Notes a finding about the node at `pointer`.
    pub fn report(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        self.push(code, Place::Node(pointer.clone()), message, help);
    }

    /// Notes a finding about the name of the member at `pointer`.
    pub fn report_key(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        self.push(code, Place::Key(pointer.clone()), message, help);
    }

    /// Notes a finding at a byte offset of the text.
    pub fn report_offset(&mut self, code: Code, offset: usize, message: impl Into<String>, help: impl Into<String>) {
        self.push(code, Place::Offset(offset), message, help);
    }

    fn push(&mut self, code: Code, place: Place, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = Diagnostic {
            code,
            severity: code.severity(),
            place,
            message: message.into(),
            help: help.into(),
        };
        let mut hasher = DefaultHasher::new();
        diagnostic.hash(&mut hasher);
        let known = *self.seen.entry(hasher.finish()).or_insert(self.found.len());
        // A node reached over several references is read once for each; one finding says it all.
        if self.found.get(known) != Some(&diagnostic) {
            self.found.push(diagnostic);
        }
    }

    /// Adds the findings of a later stage.
    pub fn extend(&mut self, others: Self) {
        self.found.extend(others.found);
    }

    /// Whether any finding forbids output.
    #[must_use]
    pub fn refused(&self) -> bool {
        self.found
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The findings so far.
    #[must_use]
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// The findings, handed over.
    #[must_use]
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}
