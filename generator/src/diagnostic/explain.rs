//! An example of each code: a small document, with overrides if they are needed.

use super::Code;

/// Files that lead to a finding of one kind.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The document.
    pub document: &'static [u8],
    /// The overrides beside it.
    pub overrides: Option<&'static str>,
    /// The number of times that the document is passed: two documents with the same name collide.
    pub times: usize,
}

impl Code {
    /// An example of the finding. That of [`Code::Internal`] has no finding, since the fault is in the generator.
    #[must_use]
    pub fn example(self) -> Example {
        Example {
            document: self.example_document(),
            overrides: match self {
                Self::UnusedOverride => Some("[operations.fetchUser]\nname = \"fetch\"\n"),
                Self::InvalidOverride => Some("[operations.listUsers]\nnmae = \"list\"\n"),
                _ => None,
            },
            times: if self == Self::ModuleCollision { 2 } else { 1 },
        }
    }
}
