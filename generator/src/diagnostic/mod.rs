//! What the stages say about a document: coded, located, with what was done instead.

mod code;
mod explain;

use std::hash::{DefaultHasher, Hash, Hasher};

use indexmap::IndexMap;

pub use self::code::Code;
pub use self::explain::Example;
use crate::pointer::{self, Pointer};
use crate::visible::escaped_in_toml;

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

/// What a finding is about: each is shown over the text of its own file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The document.
    Document,
    /// The overrides beside the document, or `crate.toml`.
    Settings,
}

/// One finding about a document, or about the settings beside it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// What kind of finding this is; stable across versions.
    pub code: Code,
    /// How much it weighs: the code's own severity, unless a setting changed it.
    pub severity: Severity,
    /// The file that it is about.
    pub subject: Subject,
    /// Where in that file it is.
    pub place: Place,
    /// What is wrong, as one sentence without the place.
    pub message: String,
    /// What was done instead, or what to do next; empty where the message says it all.
    pub help: String,
    /// What to paste into the overrides to mend it, as TOML; empty where the overrides cannot.
    pub mend: String,
}

impl Diagnostic {
    /// What to paste into the overrides to have a warning allowed; none for what cannot be allowed.
    #[must_use]
    pub fn allowing(&self) -> Option<String> {
        match (&self.place, self.subject, self.severity) {
            (Place::Node(at) | Place::Key(at), Subject::Document, Severity::Warning) => Some(format!(
                "[[allow]]\nat = {}\ncode = \"{}\"",
                toml_string(at.as_str()),
                self.code.name()
            )),
            _ => None,
        }
    }
}

/// Text as a basic string of TOML, or as a quoted key.
#[must_use]
pub fn toml_string(text: &str) -> String {
    // TOML escapes as JSON does, but for characters that JSON leaves as they are.
    escaped_in_toml(&serde_json::Value::from(text).to_string()).into_owned()
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

    /// Notes a finding about the name of the member at `pointer` which the overrides can mend; `mend` is what to paste.
    pub fn report_mendable(
        &mut self,
        code: Code,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
        mend: String,
    ) {
        self.report_mendable_at(code, Place::Key(pointer.clone()), message, help, mend);
    }

    /// The same anywhere.
    pub fn report_mendable_at(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
        mend: String,
    ) {
        self.add(Diagnostic {
            mend,
            ..finding(code, Subject::Document, place, message.into(), help.into())
        });
    }

    /// Notes a finding about an entry of the settings.
    pub fn report_setting(&mut self, code: Code, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.add(finding(code, Subject::Settings, place, message.into(), help.into()));
    }

    fn push(&mut self, code: Code, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.add(finding(code, Subject::Document, place, message.into(), help.into()));
    }

    fn add(&mut self, diagnostic: Diagnostic) {
        let mut hasher = DefaultHasher::new();
        diagnostic.hash(&mut hasher);
        let known = *self.seen.entry(hasher.finish()).or_insert(self.found.len());
        // A node reached over several references is read once for each; one finding says it all.
        if self.found.get(known) != Some(&diagnostic) {
            self.found.push(diagnostic);
        }
    }

    /// Takes out the warnings that the overrides allow, and says which entries allow nothing.
    pub fn allow(&mut self, allowed: &[Allow]) {
        let mut used = vec![false; allowed.len()];
        self.found.retain(|diagnostic| {
            let mut is_allowed = false;
            // Of two entries of which one is below the other, both are right about what is there.
            for (entry, used) in allowed.iter().zip(&mut used) {
                let allows = entry.allows(diagnostic);
                *used |= allows;
                is_allowed |= allows;
            }
            !is_allowed
        });
        self.seen.clear();
        for (index, entry) in allowed.iter().enumerate().filter(|(index, _)| !used[*index]) {
            let message = format!(
                "the overrides allow `{}` at `{}`, where nothing of the kind is found, nor below",
                entry.code, entry.at
            );
            let place = Place::Node(Pointer::root().key("allow").index(index));
            self.report_setting(Code::UnusedOverride, place, message, "remove the entry");
        }
    }

    /// Takes out the warnings about a node and what is below it, of which nothing is read any more.
    pub(crate) fn forget_below(&mut self, above: &Pointer) {
        self.found.retain(|diagnostic| {
            let is_below = match &diagnostic.place {
                Place::Node(at) | Place::Key(at) => at.below(above).is_some(),
                Place::Offset(_) => false,
            };
            !is_below || diagnostic.subject != Subject::Document || diagnostic.severity == Severity::Error
        });
        // The places of those behind them are other ones now.
        self.seen.clear();
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

fn finding(code: Code, subject: Subject, place: Place, message: String, help: String) -> Diagnostic {
    Diagnostic {
        code,
        severity: code.severity(),
        subject,
        place,
        message,
        help,
        mend: String::new(),
    }
}

/// An entry of the overrides that allows the warnings of a code at a place and below it: what they say is known, and `--strict` does not refuse it.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allow {
    /// Where the warning is, as a JSON Pointer, or what it is below; empty for the whole document.
    pub at: String,
    /// The name of its code.
    pub code: String,
    /// Why it is allowed: for readers of the overrides.
    #[serde(default)]
    pub reason: String,
}

impl Allow {
    fn allows(&self, diagnostic: &Diagnostic) -> bool {
        let at = match &diagnostic.place {
            Place::Node(at) | Place::Key(at) => at.as_str(),
            Place::Offset(_) => return false,
        };
        diagnostic.severity == Severity::Warning
            && diagnostic.subject == Subject::Document
            && pointer::below(at, &self.at).is_some()
            && diagnostic.code.name() == self.code
    }
}
