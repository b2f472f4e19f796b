//! A document as its crate knows it: operations, and what the document says about them in words and examples.

use crate::json::{self, Decoded};
use crate::operation::{AnyOperation, Description};
use crate::reference::{OperationReference, Reference};

/// The operations of a document, and the data that the generator wrote beside them.
///
/// The command line and the mock run over it, and tests run its examples.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    operations: &'static [&'static [&'static dyn AnyOperation]],
    reference: &'static str,
}

impl Document {
    /// A document by its operations, group by group, and the text of its `reference.json`.
    #[must_use]
    pub const fn new(operations: &'static [&'static [&'static dyn AnyOperation]], reference: &'static str) -> Self {
        Self { operations, reference }
    }

    /// The operations, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = &'static dyn AnyOperation> + use<> {
        self.operations.iter().flat_map(|group| group.iter().copied())
    }

    /// What the document says; fails on a text that the generator did not write.
    pub(crate) fn reference(&self) -> Decoded<Reference> {
        json::decode_text(self.reference)
    }
}

/// Whether it is this operation that something is said about. An id alone can be that of several, and so can a method and a path,
/// where a document tells operations apart by a fragment.
pub(crate) fn is_about(reference: &OperationReference, description: &Description) -> bool {
    reference.id == description.id
        && reference.path == description.path
        && reference.method == description.method.as_str()
}
