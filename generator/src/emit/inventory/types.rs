//! Types as the inventory writes them, without some leading modules.

use crate::emit::argument;
use crate::emit::paths::Paths;
use crate::rust::{Argument, Type};

const PLAIN: Paths = Paths { in_full: false };

/// The modules that are left out, inner ones first.
const FOLDERS: &[&str] = &["runtime::bytes::", "runtime::serde::", "runtime::", "super::"];

/// A type.
pub(super) fn text(planned: &Type) -> String {
    without_folders(PLAIN.type_text(planned))
}

/// An argument of a method, with its name.
pub(super) fn named(argument: &Argument) -> String {
    listed(argument::declarations(PLAIN, argument))
}

/// The types of the arguments for a value.
pub(super) fn handed_over(argument: &Argument) -> String {
    let media_type = argument::media_type(PLAIN, argument).into_iter();
    listed(media_type.chain([argument::handed_over(PLAIN, argument)]))
}

fn listed(texts: impl Iterator<Item = String>) -> String {
    texts.map(without_folders).collect::<Vec<_>>().join(", ")
}

fn without_folders(text: String) -> String {
    if !text.contains("::") {
        return text;
    }
    FOLDERS.iter().fold(text, |text, folder| text.replace(folder, ""))
}
