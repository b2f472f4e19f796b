//! JSON Pointers (RFC 6901): the address of a node in a document.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

/// The address of a node of a document in the notation of RFC 6901: empty for the whole document, otherwise `/` before
/// each step. Copies share their text, since many facts and findings can be about one node with long names above it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads a pointer as written; `None` when it neither is empty nor starts with `/`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.into()))
    }

    /// The member `key` of the object that this pointer names.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        if key.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            text.push_str(&key.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(key);
        }
        Self(text.into())
    }

    /// The element `index`, counted from zero, of the array that this pointer names.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0).into())
    }

    /// The node at `rest`, a pointer relative to this one.
    pub(crate) fn then(&self, rest: &Self) -> Self {
        Self([self.as_str(), rest.as_str()].concat().into())
    }

    /// The steps from the root, unescaped.
    pub fn steps(&self) -> impl Iterator<Item = Cow<'_, str>> {
        steps(&self.0)
    }

    /// The last step, unescaped; `None` for the whole document.
    #[must_use]
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0.rsplit_once('/').map(|(_, step)| unescape(step))
    }

    /// The node that holds this one; `None` for the whole document.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self(parent.into()))
    }

    /// The pointer in the notation of RFC 6901.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The pointer relative to `above`, with its slash: empty if both are the same, `None` if this node is not inside
    /// that one.
    pub(crate) fn below(&self, above: &Self) -> Option<&str> {
        below(&self.0, &above.0)
    }
}

/// [`Pointer::below`] for pointers as text.
pub(crate) fn below<'p>(pointer: &'p str, above: &str) -> Option<&'p str> {
    let rest = pointer.strip_prefix(above)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

/// The member of an object. Most objects have few members, and comparing their names is quicker than hashing `name`.
pub(crate) fn member<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    if object.len() > FEW {
        return object.get(name);
    }
    let mut members = object.iter();
    members.find_map(|(known, value)| (known == name).then_some(value))
}

/// The number of names that are compared in the time it takes to hash one.
const FEW: usize = 8;

/// The node of a document at a pointer in the notation of RFC 6901.
///
/// Finds the same as [`Value::pointer`], which allocates two strings for each step, even for one without an escape.
pub(crate) fn find<'a>(document: &'a Value, pointer: &str) -> Option<&'a Value> {
    steps(pointer).try_fold(document, |node, step| match node {
        Value::Object(members) => member(members, &step),
        Value::Array(elements) => elements.get(index_of(&step)?),
        _ => None,
    })
}

fn steps(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut rest = pointer;
    std::iter::from_fn(move || {
        let (_, behind) = rest.split_at_checked(slash(rest)? + 1)?;
        let step;
        (step, rest) = behind.split_at(slash(behind).unwrap_or(behind.len()));
        Some(unescape(step))
    })
}

/// The offset of the next step. Steps are short, so a plain loop is quicker than `memchr`.
fn slash(text: &str) -> Option<usize> {
    text.bytes().position(|byte| byte == b'/')
}

/// The index that a step means: digits without a sign and without leading zeros (RFC 6901, section 4).
fn index_of(step: &str) -> Option<usize> {
    let is_written_so = !step.starts_with('+') && (step == "0" || !step.starts_with('0'));
    step.parse().ok().filter(|_| is_written_so)
}

fn unescape(step: &str) -> Cow<'_, str> {
    if !step.bytes().any(|byte| byte == b'~') {
        return Cow::Borrowed(step);
    }
    let mut pieces = step.split('~');
    let mut text = String::with_capacity(step.len());
    text.push_str(pieces.next().unwrap_or(""));
    for piece in pieces {
        let (escaped, rest) = match piece.strip_prefix('1') {
            Some(rest) => ('/', rest),
            // A `~` before anything else is an error in a pointer; it stays as it is.
            None => ('~', piece.strip_prefix('0').unwrap_or(piece)),
        };
        text.push(escaped);
        text.push_str(rest);
    }
    Cow::Owned(text)
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Pointer, find};

    #[test]
    fn a_node_is_found_as_rfc_6901_says() {
        let document = json!({"a": [1, {"b/c~d": 2}], "": 3, "0": 4, "~1": {"~": 5}, "~": 6});
        for text in [
            "",
            "/a/1/b~1c~0d",
            "/a/1/b~1c~d",
            "/~01/~",
            "/~0",
            "/a/0",
            "/a/00",
            "/a/+1",
            "/a/2",
            "/a/-",
            "/",
            "/0",
            "/a/1/b",
            "/a/0/x",
        ] {
            assert_eq!(find(&document, text), document.pointer(text), "{text}");
        }
    }

    #[test]
    fn a_node_is_below_those_that_hold_it() {
        let at = |text: &str| Pointer::parse(text).unwrap();
        assert_eq!(at("/a/b/c").below(&at("/a/b")), Some("/c"));
        assert_eq!(at("/a/b").below(&at("/a/b")), Some(""));
        assert_eq!(at("/a/bc").below(&at("/a/b")), None);
        assert_eq!(at("/a").below(&at("/a/b")), None);
    }
}
