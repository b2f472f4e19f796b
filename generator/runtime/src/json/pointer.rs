//! JSON Pointers (RFC 6901) into values that are kept as text.

use super::{Json, Map};

/// The value at a JSON Pointer (RFC 6901), if it is there; steps through lists are none.
pub(crate) fn at(root: Json, pointer: &str) -> Option<Json> {
    steps(pointer).try_fold(root, |value, name| {
        let mut members: Map<Json> = value.decode().ok()?;
        members.swap_remove(name.as_str())
    })
}

/// The names of the members that a pointer leads through.
pub(crate) fn steps(pointer: &str) -> impl Iterator<Item = String> {
    // What stands before the first slash is the root itself, which has no name.
    pointer
        .split('/')
        .skip(1)
        .map(|name| name.replace("~1", "/").replace("~0", "~"))
}
