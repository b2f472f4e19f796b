//! Findings about documents and settings, each with a code, a place, a message and a help.

mod code;
mod explain;

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use indexmap::IndexMap;

pub use self::code::Code;
pub use self::explain::Example;
use crate::pointer::{self, Pointer};
use crate::visible::escaped_in_toml;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something was left out or read in the nearest safe way; the output is written.
    Warning,
    /// The document is refused; nothing is written.
    Error,
}

/// The place of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A node; its line is found when the finding is shown.
    Node(Pointer),
    /// The name of a member rather than its value.
    Key(Pointer),
    /// A byte offset, for text that cannot be parsed.
    Offset(usize),
}

/// The file that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The document.
    Document,
    /// The overrides beside the document, or `crate.toml`.
    Settings,
}

/// A finding about a document or about settings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The kind of finding, which is stable across versions.
    pub code: Code,
    /// The severity, which is that of the code.
    pub severity: Severity,
    /// The file that it is about.
    pub subject: Subject,
    /// The place in that file.
    pub place: Place,
    /// What is wrong, as a sentence without the place.
    pub message: String,
    /// What was done instead, or what to do next; empty if the message says it all.
    pub help: String,
    /// The entry of the overrides that settles it, as TOML; empty if there is none.
    pub mend: String,
}

impl Diagnostic {
    /// The entry of the overrides that allows a warning; `None` if it cannot be allowed.
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

    /// The bytes that it takes in memory.
    fn size(&self) -> usize {
        let place = match &self.place {
            Place::Node(at) | Place::Key(at) => at.as_str().len(),
            Place::Offset(_) => 0,
        };
        size_of::<Self>() + place + self.message.len() + self.help.len() + self.mend.len()
    }
}

/// A text of the document for a message, shortened if it is long.
pub(crate) fn shortened(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

/// Text as a basic string of TOML, or as a quoted key.
#[must_use]
pub fn toml_string(text: &str) -> String {
    // TOML has the escapes of JSON, and requires some for characters that JSON leaves as they are.
    escaped_in_toml(&serde_json::Value::from(text).to_string()).into_owned()
}

/// The bytes that the findings about one document may take together. Reports write the place of each, so that a short
/// document with long names could have gigabytes of them. Of 149 published documents the one with the most findings has
/// 728, which take a quarter of a MiB.
const MAX_BYTES: usize = 32 << 20;

/// The findings about one document, in the order in which they were reported.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// The bytes of all findings that were added.
    bytes: usize,
    /// The indices of findings in `found`, by their hashes. A hostile document has a hundred thousand findings, too
    /// many to compare each with all others.
    seen: IndexMap<u64, usize>,
}

impl Diagnostics {
    /// Reports a finding about the node at `pointer`.
    pub fn report(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        self.push(code, Place::Node(pointer.clone()), message, help);
    }

    /// Reports a finding about the name of the member at `pointer`.
    pub fn report_key(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        self.push(code, Place::Key(pointer.clone()), message, help);
    }

    /// Reports a finding at a byte offset of the text.
    pub fn report_offset(&mut self, code: Code, offset: usize, message: impl Into<String>, help: impl Into<String>) {
        self.push(code, Place::Offset(offset), message, help);
    }

    /// Reports a finding about the name of the member at `pointer`; `mend` is the entry of the overrides that settles
    /// it.
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

    /// [`Self::report_mendable`] at any place.
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

    /// Reports a finding about an entry of the settings.
    pub fn report_setting(&mut self, code: Code, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.add(finding(code, Subject::Settings, place, message.into(), help.into()));
    }

    fn push(&mut self, code: Code, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.add(finding(code, Subject::Document, place, message.into(), help.into()));
    }

    fn add(&mut self, diagnostic: Diagnostic) {
        // The document is refused already.
        if self.bytes > MAX_BYTES {
            return;
        }
        let mut hasher = DefaultHasher::new();
        diagnostic.hash(&mut hasher);
        let known = *self.seen.entry(hasher.finish()).or_insert(self.found.len());
        // A node with several references to it is read once for each; one finding is enough.
        if self.found.get(known) == Some(&diagnostic) {
            return;
        }
        self.bytes += diagnostic.size();
        self.found.push(if self.bytes > MAX_BYTES {
            too_many(diagnostic)
        } else {
            diagnostic
        });
    }

    /// Removes the warnings that the overrides allow, and reports entries that allow nothing.
    pub fn allow(&mut self, allowed: &[Allow]) {
        let mut used = vec![false; allowed.len()];
        self.found.retain(|diagnostic| {
            let mut is_allowed = false;
            // An entry is used even if another one allows the same warning.
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

    /// Removes the warnings about a node and everything inside it, which has no effect any more.
    pub(crate) fn forget_below(&mut self, above: &Pointer) {
        self.found.retain(|diagnostic| {
            let is_below = match &diagnostic.place {
                Place::Node(at) | Place::Key(at) => at.below(above).is_some(),
                Place::Offset(_) => false,
            };
            !is_below || diagnostic.subject != Subject::Document || diagnostic.severity == Severity::Error
        });
        // The indices have changed.
        self.seen.clear();
    }

    /// Adds further findings.
    pub fn extend(&mut self, others: Self) {
        others.found.into_iter().for_each(|diagnostic| self.add(diagnostic));
    }

    /// Whether a finding is an error, so that nothing is written.
    #[must_use]
    pub fn refused(&self) -> bool {
        self.found
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The findings.
    #[must_use]
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// The findings, by value.
    #[must_use]
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}

/// The finding that refuses the document at the first finding beyond the limit.
fn too_many(first: Diagnostic) -> Diagnostic {
    finding(
        Code::Limit,
        first.subject,
        first.place,
        format!("the findings take more than {MAX_BYTES} bytes from here on"),
        "mend those before it, or leave out what the client does not need".to_owned(),
    )
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

/// An entry of the overrides that allows the warnings of a code at a place and inside it, so that `--strict` accepts
/// them.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allow {
    /// The place as a JSON Pointer; empty for the whole document.
    pub at: String,
    /// The name of the code.
    pub code: String,
    /// Why it is allowed, for readers of the overrides.
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
