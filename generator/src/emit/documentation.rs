//! Documentation comments and what stands beside them.

use super::page::{Page, literal};
use crate::rust::{Field, deprecation_note};

/// What marks something with these words that the document says not to use any more.
pub(super) fn deprecation(docs: &[String]) -> String {
    format!("#[deprecated = {}]", literal(&deprecation_note(docs)))
}

/// What marks a function that takes more than Clippy allows.
const TAKES_MANY: &str = "#[expect(clippy::too_many_arguments, reason = \"the document requires all of them\")]";

/// [`TAKES_MANY`], on a function that takes more than Clippy's default of seven, itself included.
pub(super) fn takes_many(arguments: usize) -> Option<String> {
    (arguments > 7).then(|| TAKES_MANY.to_owned())
}

/// What marks a module that is named like the one around it.
const REPEATS: &str = "#[expect(clippy::module_inception, reason = \"both are named by the document\")]";

/// [`REPEATS`], where it is.
pub(super) fn repeats(name: &str, outer: &str) -> Option<&'static str> {
    (name == outer).then_some(REPEATS)
}

/// What leaves something out unless this feature is on.
pub(super) fn gate(feature: &str) -> String {
    format!("#[cfg({})]", is_on(feature))
}

fn is_on(feature: &str) -> String {
    format!("feature = {}", literal(feature))
}

impl Page {
    /// What leaves out what follows unless one of these features is on.
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

/// What marks that which reads or writes a deprecated field: only callers are to be warned of it.
const USES_DEPRECATED: &str = "#[expect(deprecated, reason = \"all fields are read and written\")]";

/// [`USES_DEPRECATED`], where one of the fields is.
pub(super) fn uses_deprecated<'f>(fields: impl IntoIterator<Item = &'f Field>) -> Option<String> {
    let is_used = fields.into_iter().any(|field| field.deprecated);
    is_used.then(|| USES_DEPRECATED.to_owned())
}
