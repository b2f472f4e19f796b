//! A folder with a tree of files: comparing and writing.

mod compare;
mod write;

pub(crate) use self::compare::{Changes, compare, listed};
pub(crate) use self::write::write;

/// Whether an entry at the top of a folder is left alone: the output of Cargo, and hidden entries such as a git
/// repository.
fn is_foreign(name: &str) -> bool {
    matches!(name, "Cargo.lock" | "target") || name.starts_with('.')
}
