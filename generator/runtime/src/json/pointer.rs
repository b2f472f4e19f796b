//! JSON Pointers (RFC 6901) into values that are kept as text.

use super::{Json, Map};
use std::borrow::Cow;

/// The value at a JSON Pointer (RFC 6901), if there is one. Steps through lists are not supported.
pub(crate) fn at(root: Json, pointer: &str) -> Option<Json> {
    steps(pointer).try_fold(root, |value, name| {
        let mut members: Map<Json> = value.decode().ok()?;
        members.swap_remove(&*name)
    })
}

/// The name of the first member of a pointer, and the rest of the pointer.
pub(crate) fn first_step(pointer: &'static str) -> Option<(Cow<'static, str>, &'static str)> {
    let behind = pointer.strip_prefix('/')?;
    let (name, rest) = behind.split_at(behind.find('/').unwrap_or(behind.len()));
    Some((unescaped(name), rest))
}

fn unescaped(name: &str) -> Cow<'_, str> {
    if name.contains('~') {
        Cow::Owned(name.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(name)
    }
}

/// The names of the members that a pointer leads through.
pub(crate) fn steps(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    // The text before the first slash is that of the root, which has no name.
    pointer.split('/').skip(1).map(unescaped)
}
