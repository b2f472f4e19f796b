//! A document as the caller passed it: its name and its bytes.

use std::sync::OnceLock;

use crate::walk::Marks;

/// The bytes of one document, kept so that diagnostics can show its lines.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    bytes: Vec<u8>,
    /// The positions of the nodes, once a reader has recorded them.
    pub(crate) marks: OnceLock<Marks>,
}

impl Source {
    /// A document with a name for messages, such as a path, and its bytes, which need not be UTF-8.
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
