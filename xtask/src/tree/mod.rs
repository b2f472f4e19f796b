//! A folder that a tree of files is compared with, and written to.

mod compare;
mod write;

pub(crate) use self::compare::{Changes, compare, listed};
pub(crate) use self::write::write;

/// Entries at the top of a folder that are left alone: what Cargo leaves beside a crate that is built where it stands,
/// and what is hidden, such as a repository of its own.
fn is_foreign(name: &str) -> bool {
    matches!(name, "Cargo.lock" | "target") || name.starts_with('.')
}
