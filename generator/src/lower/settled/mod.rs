//! Overrides that concern the wire.

pub(super) mod bodies;
pub(super) mod fields;
pub(super) mod nulls;
pub(super) mod omitted;
pub(super) mod parameters;
pub(super) mod parts;
pub(super) mod security;
pub(super) mod token_urls;

use std::collections::BTreeSet;

use self::nulls::Allowed;
use crate::diagnostic::{Code, Diagnostics, Place};
use crate::pointer::Pointer;
use crate::settings::Overrides;

/// The overrides that had an effect while the document was lowered.
#[derive(Debug, Default)]
pub(super) struct Applied {
    /// The entries with an effect, by their places in the overrides.
    pub(super) entries: BTreeSet<Pointer>,
    /// The schemas that they made nullable.
    pub(super) nulls: Vec<Allowed>,
}

/// Reports entries about schemas that had no effect.
pub(super) fn report_unapplied(overrides: &Overrides, applied: &BTreeSet<Pointer>, diagnostics: &mut Diagnostics) {
    for format in overrides.formats.keys() {
        let entry = format_entry(format);
        if !applied.contains(&entry) {
            let message =
                format!("the overrides say what values of the format `{format}` are, of which there are none");
            let help = "remove the entry, or mend the name of the format";
            diagnostics.report_setting(Code::UnusedOverride, Place::Key(entry), message, help);
        }
    }
    for at in overrides.types.keys() {
        let entry = type_entry(at);
        if !applied.contains(&entry) {
            let message = format!("the overrides say what a value of `{at}` is, which changes nothing");
            let help = "remove the entry, or have it point to a schema (that of a parameter is its member `schema`) that says otherwise";
            diagnostics.report_setting(Code::UnusedOverride, Place::Key(entry), message, help);
        }
    }
    for (index, at) in overrides.optional.iter().enumerate() {
        let entry = optional_entry(index);
        if !applied.contains(&entry) {
            let message =
                format!("the overrides say that what `{at}` requires is optional, and nothing is required there");
            let help = "remove the entry, or have it point to a list `required`, or behind that to a name in it (`…/required/name`)";
            diagnostics.report_setting(Code::UnusedOverride, Place::Node(entry), message, help);
        }
    }
    for (index, at) in overrides.nullable.iter().enumerate() {
        let entry = nullable_entry(index);
        if !applied.contains(&entry) {
            let message = format!("the overrides say that a value of `{at}` may be null, which changes nothing");
            let help = "remove the entry, or have it point to a schema of a value that can be null on the wire and is not without it";
            diagnostics.report_setting(Code::UnusedOverride, Place::Node(entry), message, help);
        }
    }
}

/// The place of an entry of `optional`.
pub(super) fn optional_entry(index: usize) -> Pointer {
    Pointer::root().key("optional").index(index)
}

/// The place of an entry of `nullable`.
pub(super) fn nullable_entry(index: usize) -> Pointer {
    Pointer::root().key("nullable").index(index)
}

/// The place of an entry of `[formats]`.
pub(super) fn format_entry(format: &str) -> Pointer {
    Pointer::root().key("formats").key(format)
}

/// The place of an entry of `[types]`.
pub(super) fn type_entry(at: &str) -> Pointer {
    Pointer::root().key("types").key(at)
}
