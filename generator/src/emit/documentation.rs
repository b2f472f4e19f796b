//! Attributes, which stand beside documentation.

use super::page::{Page, literal};
use crate::rust::{Field, deprecation_note};

/// The attribute of an item that the document deprecates in these words.
pub(super) fn deprecation(docs: &[String]) -> String {
    format!("#[deprecated = {}]", literal(&deprecation_note(docs)))
}

/// The attribute of a function with more parameters than Clippy allows.
const TAKES_MANY: &str = "#[expect(clippy::too_many_arguments, reason = \"the document requires all of them\")]";

/// [`TAKES_MANY`], if a function has more parameters than Clippy's default of seven, `self` included.
pub(super) fn takes_many(arguments: usize) -> Option<String> {
    (arguments > 7).then(|| TAKES_MANY.to_owned())
}

/// The attribute of a module that has the name of the module around it.
const REPEATS: &str = "#[expect(clippy::module_inception, reason = \"both are named by the document\")]";

/// [`REPEATS`], if the names are equal.
pub(super) fn repeats(name: &str, outer: &str) -> Option<&'static str> {
    (name == outer).then_some(REPEATS)
}

/// The attribute that leaves an item out unless this feature is on.
pub(super) fn gate(feature: &str) -> String {
    format!("#[cfg({})]", is_on(feature))
}

fn is_on(feature: &str) -> String {
    format!("feature = {}", literal(feature))
}

impl Page {
    /// The attribute that leaves the next item out unless one of these features is on; nothing if there are none.
    pub(super) fn gated(&mut self, features: &[String]) {
        match features {
            [] => {}
            [feature] => self.line([&gate(feature)]),
            _ => {
                let features: Vec<String> = features.iter().map(|feature| is_on(feature)).collect();
                self.listed("#[cfg(any(", &features, "))]");
            }
        }
    }
}

/// The attribute of code that reads or writes deprecated fields: the warning is for callers only.
const USES_DEPRECATED: &str = "#[expect(deprecated, reason = \"all fields are read and written\")]";

/// [`USES_DEPRECATED`], if one of the fields is deprecated.
pub(super) fn uses_deprecated<'f>(fields: impl IntoIterator<Item = &'f Field>) -> Option<String> {
    let is_used = fields.into_iter().any(|field| field.deprecated);
    is_used.then(|| USES_DEPRECATED.to_owned())
}
