//! A document: its operations, and its texts and examples.

use crate::json::{self, Decoded};
use crate::operation::{AnyOperation, Description};
use crate::reference::{OperationReference, Reference};

/// The operations of a document, and the data file that the generator writes beside them.
///
/// The command line and the mock use it, and tests run its examples.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    operations: &'static [&'static [&'static dyn AnyOperation]],
    reference: &'static str,
}

impl Document {
    /// A document with its operations, group by group, and the text of its `reference.json`.
    #[must_use]
    pub const fn new(operations: &'static [&'static [&'static dyn AnyOperation]], reference: &'static str) -> Self {
        Self { operations, reference }
    }

    /// The operations, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = &'static dyn AnyOperation> + use<> {
        self.operations.iter().flat_map(|group| group.iter().copied())
    }

    /// The data of the document; fails on a text that the generator did not write.
    pub(crate) fn reference(&self) -> Decoded<Reference> {
        json::decode_text(self.reference)
    }
}

/// Whether data are those of this operation. Several operations can share an id, or a method and path if a document
/// tells them apart by a fragment.
pub(crate) fn is_about(reference: &OperationReference, description: &Description) -> bool {
    reference.id == description.id
        && reference.path == description.path
        && reference.method == description.method.as_str()
}
