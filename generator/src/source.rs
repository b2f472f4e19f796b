//! A document as it was handed over: its name and its text.

use std::sync::OnceLock;

use crate::walk::Marks;

/// The text of one document, kept so that a diagnostic can be shown over its lines.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    bytes: Vec<u8>,
    /// Where its nodes are, once it was read in a way that tells.
    pub(crate) marks: OnceLock<Marks>,
}

impl Source {
    /// A document of a name that messages show, such as a path, and of its bytes, which are not yet known to be UTF-8.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
            marks: OnceLock::new(),
        }
    }

    /// The name that messages show.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bytes as read.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}
